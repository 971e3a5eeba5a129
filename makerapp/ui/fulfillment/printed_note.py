"""What was printed of an order, with "Print again"."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp import clock
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services import shop, words
from makerapp.translation import inside
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
        done = bool(detail.prints) and self._is_done(detail.prints[-1])
        row.addWidget(IconLabel("circle-check" if done else "printer", 18, "accent_text" if done else "text2", self))
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap") - 1)
        column.addWidget(WrapLabel(title, "strong", self))
        if line:
            column.addWidget(ElidedLabel(line, "secondary", self))
        row.addLayout(column, 1)
        again = LinkButton(self.tr("Print again") if detail.prints else self.tr("Print"), "", self)
        again.clicked.connect(lambda _checked=False: desk.go("print"))
        row.addWidget(again)

    def words_for(self, detail: OrderDetail) -> tuple[str, str]:
        """Title and second line."""
        if not detail.prints:
            return self.tr("Nothing printed yet"), ""
        newest = detail.prints[-1]
        together = [each for each in detail.prints if abs((newest.at - each.at).total_seconds()) < 5]
        papers = self._papers(dict.fromkeys(each.document for each in together))
        saved = not newest.printer
        title = self._became(newest).format(papers=papers)
        recent = (clock.utc_now() - newest.at).total_seconds() < _JUST_NOW_SECONDS
        when = self.tr("just now")
        if not recent:
            # Alone it begins the line; behind the printer's name it goes on.
            zone, today = shop.profile().time_zone, shop.today()
            when = words.moment_words(newest.at, zone, today, inside=not saved)
        return title, when if saved else f"{shown_name(newest.printer)}, {when}"

    def _papers(self, documents: Iterable[str]) -> str:
        """What was printed together: "Slip", "Slip and note", "Note and address label"."""
        short = {"packing-slip": self.tr("Slip"), "thank-you-note": self.tr("Note", "thank-you note")}
        first, *others = (short.get(each) or words.DOCUMENT_WORDS.get(each, self.tr("Paper")) for each in documents)
        return words.listed([first, *map(inside, others)])

    @staticmethod
    def _is_done(row: PrintRow) -> bool:
        """It is on paper or in a file; what the printer only took gets no tick yet."""
        return row.on_paper and (not row.printer or row.outcome in ("printed", "failed", "stopped"))

    def _became(self, row: PrintRow) -> str:
        """What became of it by now: handed over is not printed."""
        if not row.printer:
            return self.tr("{papers} saved as PDF")
        if row.outcome == "printed" or (row.outcome in ("failed", "stopped") and row.on_paper):
            return self.tr("{papers} printed")
        if row.outcome in ("failed", "stopped"):
            return self.tr("{papers} didn't print")
        return self.tr("{papers} sent to the printer")
