""" "The slip was printed before this change": the same words in panel, order window, form and wizard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import shop
from makerapp.services.paperwork import staleness
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.staleness import StaleSlip
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import moment_words
from makerapp.translation import one_stop
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconText

ICON = "printer"


def title() -> str:
    """What every place says of an old slip."""
    return _tr("The slip was printed before this change")


def text(stale: StaleSlip) -> str:
    """When it was printed, and what has changed since as far as that is known."""
    zone, today = shop.profile().time_zone, shop.today()
    printed = one_stop(_tr("Printed {when}.").format(when=moment_words(stale.printed_at, zone, today, inside=True)))
    return f"{printed} {changed_words(stale.words)}" if stale.words else printed


def changed_words(changes: str) -> str:
    """What has changed since a slip was printed."""
    return _tr("Changed since then – {changes}").format(changes=changes)


def print_again(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The preview with the slip as it is now."""
    order_windows.print_papers(context, Wish((order_id,), (Kind.PACKING_SLIP,)), parent)


def stale_banner(context: AppContext, detail: OrderDetail, parent: QWidget) -> Banner | None:
    """A banner with "Print again" for a window; ``None`` where the slip is right or there is none."""
    stale = staleness.stale_slip(detail)
    if stale is None:
        return None
    banner = Banner("warn", title(), text(stale), parent, icon=ICON)
    banner.add_button(_tr("Print again"), lambda: print_again(context, detail.row.id, parent), ICON)
    return banner


class StaleNote(Card):
    """The same for the narrow panel. ``print_pressed`` asks for the slip as it is now."""

    print_pressed = Signal()

    def __init__(self, stale: StaleSlip, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="inset", padding=THEME.metric("space3"))
        said = text(stale)
        self.setAccessibleName(f"{title()}. {said}")
        self.body.addWidget(IconText(ICON, title(), "secondary_strong", "warn", self, wrap=True))
        self.body.addWidget(WrapLabel(said, "secondary", self))
        again = LinkButton(_tr("Print again"), "", self)
        again.clicked.connect(self.print_pressed)
        self.body.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)


def _tr(words: str) -> str:
    return QCoreApplication.translate("StaleSlip", words)
