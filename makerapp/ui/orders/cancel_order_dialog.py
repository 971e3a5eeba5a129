"""Cancel order: a small form with the reason, the pieces and the money; Undo takes it back."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from makerapp.models.detail import order_detail
from makerapp.money import format_money
from makerapp.services import cancelling
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button, IconButton, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.field import Field

_WIDTH, _HEIGHT = 520, 430


class CancelOrderDialog(DialogShell):
    """Accepted once the order is cancelled."""

    def __init__(self, context: AppContext, order_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cancel order"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = order_id
        detail = order_detail(order_id)
        number = detail.row.number if detail else ""
        head = QVBoxLayout()
        head.setSpacing(THEME.metric("line_gap"))
        head.addWidget(ElidedLabel(self.tr("Cancel order {number}").format(number=number), "title", self))
        if detail:
            total = format_money(detail.row.total, detail.row.currency)
            head.addWidget(ElidedLabel(f"{detail.row.buyer} · {total}", "secondary", self))
        self.head.addLayout(head, 1)
        close = IconButton("x", self.tr("Close"), self)
        close.clicked.connect(self.reject)
        self.head.addWidget(close)
        self.reason = QComboBox(self)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.addItems(
            [
                self.tr("The buyer changed their mind"),
                self.tr("Can't be made"),
                self.tr("Not paid"),
                self.tr("Address can't be reached"),
                self.tr("Ordered twice"),
            ]
        )
        self.reason.setEditText("")
        self.reason.setAccessibleName(self.tr("Reason"))
        field = self.reason.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Choose or type one"))
        self.restock = CheckBox(self.tr("Put items back on the shelf"), self, checked=True)
        self.refunded = CheckBox(self.tr("The buyer already has the money back"), self)
        form = QVBoxLayout()
        form.setSpacing(THEME.metric("space3"))
        form.addWidget(Field(self.tr("Reason"), self.reason, "", self, optional=True))
        form.addWidget(self.restock)
        form.addWidget(self.refunded)
        form.addWidget(
            WrapLabel(
                self.tr("The order stays in Cancelled, and can be reopened. The marketplace isn't told."),
                "secondary",
                self,
            )
        )
        form.addStretch(1)
        self.body.addLayout(form, 1)
        self.keep: Button = SecondaryButton(self.tr("Keep order"), "", self)
        self.keep.clicked.connect(self.reject)
        self.cancel: Button = PrimaryButton(self.tr("Cancel order"), "ban", self)
        self.cancel.clicked.connect(self._cancel)
        bind_main(self, self.cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.cancel)
        self.reason.setFocus()

    def _cancel(self) -> None:
        outcome = guarded(
            self,
            lambda: cancelling.cancel(
                self._order_id,
                self.reason.currentText(),
                restock=self.restock.isChecked(),
                refunded=self.refunded.isChecked(),
            ),
        )
        if outcome is not None:
            self._context.show_toast(outcome)
            self.accept()
