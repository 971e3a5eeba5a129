"""What was printed of an order: each document, when, where, what became of it, and printing it again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services import paper_words, shop, words
from makerapp.services.paperwork.format_words import format_words
from makerapp.translation import counted
from makerapp.ui.orders.detail_cards import tighten
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import ElidedLabel
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.menu import Menu

_FEW = 3

# Icon and tone of the tag by what became of a print.
_TAGS = {
    "printed": ("check", "accent"),
    "saved": ("file-down", "neutral"),
    "failed": ("triangle-alert", "danger"),
    "stopped": ("triangle-alert", "danger"),
    "sent": ("clock", "warn"),
}
_HANDED_OVER = ("printer", "neutral")


class PrintHistoryCard(Card):
    """The newest prints, all of them at a press. ``as_it_was`` and ``as_it_is_now`` carry the `PrintRow`."""

    as_it_was = Signal(object)
    as_it_is_now = Signal(object)

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tighten(self)
        self.rows = tuple(reversed(detail.prints))
        self.buttons: list[LinkButton] = []
        self.all_button = LinkButton(counted("Show it", "Show all {n}", len(self.rows)), "chevron-down", self)
        self.add_heading(self.tr("Printed papers"), self.all_button)
        self.all_button.setVisible(len(self.rows) > _FEW)
        self.all_button.clicked.connect(lambda _checked=False: self._show_all())
        self._show(self.rows[:_FEW])

    def _show_all(self) -> None:
        self.all_button.hide()
        self._show(self.rows[_FEW:])

    def _show(self, rows: tuple[PrintRow, ...]) -> None:
        for row in rows:
            if self.buttons:
                self.body.addWidget(Line(self))
            self.body.addLayout(self._line(row))

    def _line(self, row: PrintRow) -> QHBoxLayout:
        title, second, said = self.words_for(row)
        line = QHBoxLayout()
        line.setSpacing(THEME.metric("space3"))
        line.addWidget(IconLabel("printer" if row.printer else "file-down", 18, "text2", self))
        text = QVBoxLayout()
        text.setSpacing(THEME.metric("line_gap"))
        text.addWidget(ElidedLabel(title, "strong", self))
        text.addWidget(ElidedLabel(second, "secondary", self))
        line.addLayout(text, 1)
        became = "printed" if row.outcome in ("failed", "stopped") and row.on_paper else row.outcome
        icon, tone = _TAGS.get(became, _HANDED_OVER)
        line.addWidget(Tag(said, icon, tone, self), 0, Qt.AlignmentFlag.AlignVCenter)
        again = LinkButton(self.tr("Print again"), "printer", self)
        again.setAccessibleName(self.tr("Print again: {title}, {second}").format(title=title, second=second))
        again.clicked.connect(lambda _checked=False: self._pop_up(row, again))
        self.buttons.append(again)
        line.addWidget(again, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def words_for(self, row: PrintRow) -> tuple[str, str, str]:
        """The document; where, when and how; and what became of it."""
        when = words.moment_words(row.at, shop.profile().time_zone, shop.today())
        parts = [when, format_words(row.format)]
        if row.copies > 1:
            parts.append(self.tr("{n} copies").format(n=row.copies))
        if row.printer:
            parts.append(paper_words.printer_words(row.printer))
        title = words.DOCUMENT_WORDS.get(row.document, self.tr("Paper"))
        return title, " · ".join(parts), paper_words.outcome_words(row.outcome, on_paper=row.on_paper)

    def menu_for(self, row: PrintRow) -> Menu:
        """The two ways to print it again; exactly as it was only where its pages are kept."""
        # Loaded with its first use: laying out comes with it.
        from makerapp.services.paperwork import reprint

        menu = Menu(self)
        menu.setAccessibleName(self.tr("Print again"))
        was = menu.add(self.tr("Exactly as it was"), lambda: self.as_it_was.emit(row), "history")
        was.setEnabled(reprint.can_print_as_it_was(row))
        menu.add(self.tr("As it is now"), lambda: self.as_it_is_now.emit(row), "printer")
        return menu

    def _pop_up(self, row: PrintRow, button: LinkButton) -> None:
        menu = self.menu_for(row)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + THEME.metric("space1"))))
