"""Receive, Count and Adjust: small forms that show the figure before and after while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.errors import Refused
from makerapp.models import product_queries
from makerapp.services import products
from makerapp.services.outcome import Outcome
from makerapp.services.product_draft import MOST_PIECES, MOST_REASON
from makerapp.translation import counted, tr
from makerapp.ui.context import AppContext
from makerapp.ui.products.list_words import figure
from makerapp.ui.products.product_windows import How
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import ChoiceGroup, RadioButton
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.keep_size import keep_font, keep_width
from makerapp.ui.widgets.quantity_stepper import QuantityStepper

_WIDTH, _HEIGHT, _HIGHER = 480, 392, 436
_ICONS = {"receive": "package-plus", "count": "clipboard-check", "adjust": "scale"}
_FEWER, _MORE = 0, 1
_DIGITS_ROOM = 84  # six digits


class StockDialog(DialogShell):
    """Accepted once the stock is changed. Raises Refused where the product is gone."""

    hugs = True

    def __init__(self, context: AppContext, product_id: int, how: How, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, _HIGHER if how == "adjust" else _HEIGHT, parent)
        row = product_queries.row(product_id)
        if row is None:
            raise Refused(tr("This product isn't here any more."), tr("It was taken back or removed."))
        self._context, self._row, self._how = context, row, how
        titles = {"receive": self.tr("Receive"), "count": self.tr("Count"), "adjust": self.tr("Adjust")}
        self.setWindowTitle(f"{titles[how]}: {row.title}")
        self.setAccessibleName(self.windowTitle())
        self._fill_head(titles[how])
        self._fill_body()
        self._fill_foot()
        self._changed()
        self.pieces.edit.setFocus()
        self.pieces.edit.selectAll()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_head(self, title: str) -> None:
        named = " · ".join(part for part in (self._row.title, self._row.variant) if part)
        self.write_head(title, named, closes=True)

    def _fill_body(self) -> None:
        labels = {
            "receive": self.tr("How many came in?"),
            "count": self.tr("How many lie there?"),
            "adjust": self.tr("How many?"),
        }
        start = self._row.on_hand if self._how == "count" else 1
        least = 0 if self._how == "count" else 1
        self.pieces = QuantityStepper(self.tr("pieces"), start, least, MOST_PIECES, self)
        keep_width(self.pieces.edit, _DIGITS_ROOM)
        self.pieces.valueChanged.connect(lambda _value: self._changed())
        self.before_after = ElidedLabel("", "strong", self)
        keep_font(self.before_after, "strong", tabular=True)
        self.available = ElidedLabel("", "secondary", self)
        self.fewer = RadioButton(self.tr("Fewer: broke, lost, given away"), self, checked=True)
        self.more = RadioButton(self.tr("More: turned up, made ahead"), self)
        self.direction = ChoiceGroup(self)
        self.direction.add(self.fewer, _FEWER)
        self.direction.add(self.more, _MORE)
        self.direction.picked.connect(lambda _number: self._changed())
        form = QVBoxLayout()
        form.setSpacing(THEME.metric("space3"))
        if self._how == "adjust":
            sides = QVBoxLayout()
            sides.setSpacing(THEME.metric("space1"))
            sides.addWidget(self.fewer)
            sides.addWidget(self.more)
            form.addLayout(sides)
        else:
            self.fewer.hide()
            self.more.hide()
        form.addWidget(Field(labels[self._how], self.pieces, "", self), 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._result_box())
        self.reason_field = self._reason()
        form.addWidget(self.reason_field)
        form.addStretch(1)
        self.body.addLayout(form, 1)

    def _result_box(self) -> Card:
        box = Card(self, kind="inset", padding=THEME.metric("space3"))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(self.tr("On hand"), "secondary", self))
        row.addStretch(1)
        row.addWidget(self.before_after)
        second = QHBoxLayout()
        second.addWidget(PlainLabel(self.tr("Available"), "secondary", self))
        second.addStretch(1)
        second.addWidget(self.available)
        box.body.setSpacing(THEME.metric("line_gap"))
        box.body.addLayout(row)
        box.body.addLayout(second)
        return box

    def _reason(self) -> Field:
        self.reason = ComboBox(self)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        offered = {
            "receive": (self.tr("Made ahead"), self.tr("Back from a market"), self.tr("Bought in")),
            "count": (self.tr("Yearly count"), self.tr("Looked wrong")),
            "adjust": (self.tr("Broke"), self.tr("Given away"), self.tr("Lost"), self.tr("Second quality")),
        }
        self.reason.addItems(list(offered[self._how]))
        self.reason.setEditText("")
        field = Field(self.tr("Reason"), self.reason, "", self, optional=self._how != "adjust")
        line = self.reason.lineEdit()
        if line is not None:
            line.setMaxLength(MOST_REASON)
            line.setPlaceholderText(self.tr("Choose or type one"))
            line.textChanged.connect(lambda _text: field.clear_error())
        return field

    def _fill_foot(self) -> None:
        self.cancel = SecondaryButton(self.tr("Cancel"), "", self)
        self.cancel.clicked.connect(self.reject)
        self.main_button = PrimaryButton("", _ICONS[self._how], self)
        self.main_button.setDefault(True)
        self.main_button.clicked.connect(self._save)
        bind_main(self, self.main_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.main_button)

    # --- behavior ----------------------------------------------------------------------------------------

    @property
    def change(self) -> int:
        """By how many pieces the shelf changes as the form stands."""
        if self._how == "count":
            return self.pieces.value() - self._row.on_hand
        return -self.pieces.value() if self._how == "adjust" and self.fewer.isChecked() else self.pieces.value()

    def _changed(self) -> None:
        before, change = self._row.on_hand, self.change
        after = before + change
        sign = f"+{locales.number(change)}" if change > 0 else figure(change)
        same = self.tr("{n}, as it was").format(n=locales.number(before))
        self.before_after.setText(f"{before:,} → {figure(after)}  ({sign})" if change else same)
        self.before_after.set_tone("danger" if after < 0 else "")
        self.available.setText(figure(after - self._row.committed))
        number = abs(change) if self._how == "adjust" else self.pieces.value()
        pieces = counted("1 piece", "{n} pieces", number)
        if self._how == "receive":
            self.main_button.setText(self.tr("Receive {pieces}").format(pieces=pieces))
        elif self._how == "count":
            self.main_button.setText(self.tr("Set the count to {n}").format(n=locales.number(after)))
        else:
            words = self.tr("Take {pieces} off") if change < 0 else self.tr("Add {pieces}")
            self.main_button.setText(words.format(pieces=pieces))

    def _save(self) -> None:
        reason = self.reason.currentText()
        if self._how == "adjust" and not reason.strip():
            self.reason_field.set_error(self.tr("Say what happened, like “broke in the kiln”."))
            self.reason.setFocus()
            return
        done = guarded(self, lambda: self._book(reason))
        if done is not None:
            self._context.show_toast(done)
            announce(self, self.before_after.text())
            self.accept()

    def _book(self, reason: str) -> Outcome:
        if self._how == "receive":
            return products.receive(self._row.id, self.pieces.value(), reason)
        if self._how == "count":
            return products.count(self._row.id, self.pieces.value(), reason)
        return products.adjust(self._row.id, self.change, reason)
