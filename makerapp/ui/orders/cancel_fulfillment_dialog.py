"""Cancel fulfillment: what will change, to read first; one press does it, Undo takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.models.detail import order_detail
from makerapp.services import fulfillment, shop, words
from makerapp.services.fulfillment import CancelPreview
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.chip import StatusChip
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 640, 560
_MARK = 32
_LONGEST_REASON = 500


class CancelFulfillmentDialog(DialogShell):
    """Previews status, stock, tracking, deadline and message; accepted once the fulfillment is cancelled."""

    def __init__(self, context: AppContext, order_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Cancel fulfillment"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = order_id
        self._body = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(self._body, 1)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(_LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("For example: wrong parcel, address changed"))
        self.keep = SecondaryButton(self.tr("Keep as shipped"), "", self)
        self.keep.clicked.connect(self.reject)
        self.cancel = PrimaryButton(self.tr("Cancel fulfillment"), "undo-2", self)
        self.cancel.clicked.connect(self._cancel)
        bind_main(self, self.cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.cancel)
        try:
            self._show(fulfillment.cancel_preview(order_id))
        except MakerbenchError as refusal:
            self._show_refusal(refusal)
        self.keep.setFocus()

    def _head(self, title: str, line: str) -> None:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap"))
        column.addWidget(ElidedLabel(title, "title", self))
        if line:
            column.addWidget(ElidedLabel(line, "secondary", self))
        self.head.addLayout(column, 1)
        close = IconButton("x", self.tr("Close"), self)
        close.clicked.connect(self.reject)
        self.head.addWidget(close)

    def _show_refusal(self, refusal: MakerbenchError) -> None:
        self._head(self.tr("Cancel fulfillment"), "")
        self._body.body.addWidget(Banner("warn", refusal.what, refusal.why_and_now, self))
        self._body.body.addStretch(1)
        self.cancel.hide()
        self.keep.setText(self.tr("Close"))

    def _show(self, preview: CancelPreview) -> None:
        title = self.tr("Cancel fulfillment of {number}?").format(number=preview.number)
        self._head(title, self.tr("Nothing is deleted, and you can undo it."))
        column = self._body.body
        column.addWidget(PlainLabel(self.tr("What changes"), "label", self))
        self._add("package-open", self.tr("Status"), self._status(preview))
        if preview.stock:
            self._add("layers", self.tr("Stock"), self._stock(preview))
        elif preview.pieces:
            pieces = ", ".join(f"{count} × {title}" for title, count in preview.pieces)
            self._add(
                "layers",
                self.tr("Items"),
                WrapLabel(self.tr("{pieces} to send again").format(pieces=pieces), "secondary"),
            )
        self._add("truck", self.tr("Tracking"), WrapLabel(self._tracking_words(preview), "secondary"))
        self._add("calendar", self.tr("Ship-by date"), self._deadline(preview))
        self._add(
            "message-square-text",
            self.tr("Message to the buyer"),
            WrapLabel(
                self.tr("One already sent is not taken back. Tell them if the parcel isn't coming."), "secondary"
            ),
        )
        column.addSpacing(THEME.metric("space1"))
        column.addWidget(Field(self.tr("Why"), self.reason, "", self, optional=True))
        column.addStretch(1)

    def _add(self, icon: str, title: str, content: QWidget) -> None:
        row = QGridLayout()
        row.setHorizontalSpacing(THEME.metric("space3"))
        row.setVerticalSpacing(THEME.metric("line_gap"))
        row.addWidget(IconTile(icon, "neutral", _MARK, self, disc=True), 0, 0, 2, 1)
        row.addWidget(PlainLabel(title, "strong", self), 0, 1)
        row.addWidget(content, 1, 1)
        row.setColumnStretch(1, 1)
        self._body.body.addLayout(row)

    def _status(self, preview: CancelPreview) -> QWidget:
        frame = QWidget()
        row = QGridLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(THEME.metric("space2"))
        row.addWidget(PlainLabel(self._becomes(preview), "secondary", frame), 0, 0)
        row.addWidget(StatusChip(preview.status_after.value, frame), 0, 1)
        row.setColumnStretch(2, 1)
        return frame

    def _becomes(self, preview: CancelPreview) -> str:
        """A part-sent order never left the status it goes back to."""
        detail = order_detail(self._order_id)
        if detail is None or detail.row.status is preview.status_after:
            return self.tr("Stays")
        return self.tr("{status} becomes").format(status=self.tr(words.STATUS_WORDS[detail.row.status]))

    def _stock(self, preview: CancelPreview) -> QWidget:
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(THEME.metric("space3"))
        grid.setVerticalSpacing(THEME.metric("line_gap"))
        for number, (title, before, after) in enumerate(preview.stock):
            grid.addWidget(ElidedLabel(title, "secondary", frame), number, 0)
            text = self.tr("{before} → {after} on hand").format(before=before, after=after)
            label = PlainLabel(text, "figures", frame, tone="text")
            label.setAccessibleName(self.tr("{before} on hand becomes {after}").format(before=before, after=after))
            grid.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(
            PlainLabel(self.tr("Still promised to this order"), "secondary", frame), len(preview.stock), 0, 1, 2
        )
        grid.setColumnStretch(0, 1)
        return frame

    def _tracking_words(self, preview: CancelPreview) -> str:
        if not preview.tracking_number:
            return self.tr("The parcel stays in the history, marked as cancelled")
        name = " ".join(part for part in (preview.carrier, preview.tracking_number) if part)
        return self.tr("{tracking} is kept, marked as cancelled").format(tracking=name)

    def _deadline(self, preview: CancelPreview) -> QWidget:
        if preview.ship_by is None:
            return WrapLabel(self.tr("There is none"), "secondary")
        today = shop.today()
        day = words.day_words(preview.ship_by, today)
        pressing = words.urgency(preview.ship_by, preview.status_after, today)
        if pressing.level == "late":
            text = self.tr("{day} counts again · {late}").format(day=day, late=pressing.line1)
            return WrapLabel(text, "secondary", tone="danger")
        return WrapLabel(self.tr("{day} counts again").format(day=day), "secondary")

    def _cancel(self) -> None:
        outcome = guarded(self, lambda: fulfillment.cancel_fulfillment(self._order_id, self.reason.text()))
        if outcome is not None:
            self._context.show_toast(outcome)
            self.accept()
