"""What a maker who looks elsewhere wants to hear of: told to whoever can show it outside the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from makerapp.models.list_rows import View
from makerapp.ui.shop_page import ShopPlace


@dataclass(frozen=True)
class Notice:
    """One notice: a short title and a line below it, with no buyer's words in them.

    A click brings the window, and ``opens`` a view or a page of it.
    """

    title: str
    text: str
    opens: View | ShopPlace | None = None


class Notices(QObject):
    """``told`` carries a ``Notice``. Told on the GUI thread; with nobody there to show it, it is gone."""

    told = Signal(object)

    def tell(self, title: str, text: str, opens: View | ShopPlace | None = None) -> None:
        """Something happened that is worth a look."""
        self.told.emit(Notice(title, text, opens))


NOTICES = Notices()
