"""Slips from a list straight to the printer, for a maker who wants no preview first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from makerapp.errors import MakerbenchError
from makerapp.models.queries import rows
from makerapp.services import preferences
from makerapp.services.paperwork.counting import sheets_of_paper
from makerapp.services.paperwork.offer import usual_kinds
from makerapp.services.paperwork.setups import setup_of
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import listed
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.printing.print_run import PrintRun, title_of
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.printing.printer_list import PRINTERS


def is_possible(wish: Wish) -> bool:
    """Whether the maker wants no preview of slips from a list, and a printer that is there was chosen for each."""
    if preferences.get("preview_of_lists"):
        return False
    chosen = {setup_of(kind).printer for kind in wish.kinds}
    return bool(chosen) and all(chosen) and chosen <= set(PRINTERS.names())


def usual_wish(order_ids: Sequence[int]) -> Wish:
    """The shop's usual papers of these orders."""
    return Wish(tuple(order_ids), usual_kinds(tuple(rows(list(order_ids)))))


class PrintAtOnce(PrintRun):
    """One print without a preview: says where it went; where it failed, the preview opens and says why."""

    def __init__(self, context: AppContext, wish: Wish, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._wish = wish
        self._over = window
        self.printed.connect(self._said)
        self.failed.connect(self._ask)
        self.start(wish, title_of([row.number for row in rows(list(wish.order_ids))]))

    def _said(self, sheets: Sheets) -> None:
        names = dict.fromkeys(shown_name(setup_of(kind).printer) for kind in self._wish.kinds)
        words = counted("1 sheet", "{n} sheets", sheets_of_paper(sheets))
        text = QCoreApplication.translate("printing", "{sheets} sent to {printer}")
        self._context.show_toast(text.format(sheets=words, printer=listed(list(names))))
        self.deleteLater()

    def _ask(self, problem: MakerbenchError) -> None:
        from makerapp.ui.printing.preview_dialog import show_preview

        show_preview(self._context, self._wish, self._over, problem=problem)
        self.deleteLater()
