"""What was handed to each carrier on a day, before its list is printed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services import shop, words
from makerapp.services.paperwork.papers.manifest import Box, boxes_of
from makerapp.translation import counted, one_stop
from makerapp.ui.context import AppContext
from makerapp.ui.orders import post_papers
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.panel import clear_layout
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 500, 440


class EndOfDayDialog(DialogShell):
    """A day, today at first, and under it one row for each carrier; printing opens the preview."""

    hugs = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("End of day list"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self.boxes: tuple[Box, ...] = ()
        self.write_head(
            self.windowTitle(),
            self.tr("One list for each carrier, for the driver or the counter to sign."),
            closes=True,
        )
        today = shop.today()
        self.day = DateField(today, self.tr("Day"), self, optional=False)
        self.day.set_day(today)
        self.day.changed.connect(self._show)
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("form_gap"))
        column.addWidget(Field(self.tr("Parcels of"), self.day, parent=self))
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.card = Card(self, padding=THEME.metric("space3"))
        scroll.body.addWidget(self.card)
        self.hint = WrapLabel("", "secondary", self)
        scroll.body.addWidget(self.hint)
        scroll.body.addStretch(1)
        column.addWidget(scroll, 1)
        self.body.addLayout(column)
        cancel = SecondaryButton(self.tr("Close"), "", self)
        cancel.clicked.connect(self.reject)
        self.go = PrimaryButton("", "printer", self)
        self.go.setDefault(True)
        self.go.clicked.connect(lambda _checked=False: self._print())
        bind_main(self, self.go)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.go)
        self._show()
        self.day.setFocus()

    @property
    def carriers(self) -> dict[str, list[Box]]:
        """The parcels of the day by carrier, in the order they are printed."""
        found: dict[str, list[Box]] = {}
        for box in self.boxes:
            found.setdefault(box.carrier, []).append(box)
        return found

    def _show(self) -> None:
        day = self.day.day or shop.today()
        self.boxes = boxes_of(day)
        carriers = self.carriers
        clear_layout(self.card.body)
        for carrier, boxes in carriers.items():
            self.card.body.addWidget(self._row(carrier, boxes))
        self.card.setVisible(bool(carriers))
        count = len(carriers)
        one = self.tr("Print the list…")
        self.go.setText(one if count < 2 else self.tr("Print {n} lists…").format(n=count))
        unnumbered = sum(1 for box in self.boxes if not box.tracking_number)
        if not self.boxes:
            none = self.tr("No parcel was given to a carrier on {day}.")
            text = one_stop(none.format(day=words.day_words(day, shop.today())))
        elif unnumbered:
            text = counted(
                "1 parcel has no tracking number yet.", "{n} parcels have no tracking number yet.", unnumbered
            )
        else:
            text = ""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _row(self, carrier: str, boxes: list[Box]) -> QWidget:
        frame = QWidget(self.card)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        count = counted("1 parcel", "{n} parcels", len(boxes))
        grams = sum(box.grams or 0 for box in boxes)
        facts = " · ".join(part for part in (count, words.weight_words(grams) if grams else "") if part)
        row.addWidget(IconLabel("truck", 18, "text2", frame))
        row.addWidget(ElidedLabel(carrier, "strong", frame), 1)
        row.addWidget(PlainLabel(facts, "secondary", frame))
        return frame

    def _print(self) -> None:
        if not self.boxes:
            announce(self.hint, self.hint.text(), assertive=True)
            self.day.setFocus()
            return
        day, parent = self.day.day or shop.today(), self.parentWidget() or self
        self.accept()
        post_papers.end_of_day_list(self._context, day, parent)
