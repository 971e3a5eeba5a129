"""What was printed of an order, with "Print again"."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp import clock
from makerapp.models.rows import OrderDetail
from makerapp.services import shop, words
from makerapp.ui.fulfillment.step import Desk
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel

_JUST_NOW_SECONDS = 90


class PrintedNote(QWidget):
    """ "Slip and note printed", where and when; or that nothing was printed yet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        detail = desk.detail
        title, line = self.words_for(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3") - 2)
        done = bool(detail.prints)
        row.addWidget(IconLabel("circle-check" if done else "printer", 18, "accent_text" if done else "text2", self))
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap") - 1)
        column.addWidget(WrapLabel(title, "strong", self))
        if line:
            column.addWidget(ElidedLabel(line, "secondary", self))
        row.addLayout(column, 1)
        again = LinkButton(self.tr("Print again") if done else self.tr("Print"), "", self)
        again.clicked.connect(lambda _checked=False: desk.go("print"))
        row.addWidget(again)

    def words_for(self, detail: OrderDetail) -> tuple[str, str]:
        """Title and second line."""
        if not detail.prints:
            return self.tr("Nothing printed yet"), ""
        newest = detail.prints[-1]
        together = {each.document for each in detail.prints if abs((newest.at - each.at).total_seconds()) < 5}
        saved = not newest.printer
        if together == {"packing-slip", "thank-you-note"}:
            title = self.tr("Slip and note saved as PDF") if saved else self.tr("Slip and note printed")
        elif "packing-slip" in together:
            title = self.tr("Slip saved as PDF") if saved else self.tr("Slip printed")
        else:
            title = self.tr("Note saved as PDF") if saved else self.tr("Note printed")
        recent = (clock.utc_now() - newest.at).total_seconds() < _JUST_NOW_SECONDS
        when = self.tr("just now") if recent else words.moment_words(newest.at, shop.profile().time_zone, shop.today())
        return title, when if saved else f"{shown_name(newest.printer)}, {when}"
