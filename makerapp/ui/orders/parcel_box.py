"""A parcel of an order: who carries it, when it went, and the number to follow it by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail, ParcelRow
from makerapp.services import shop, words
from makerapp.ui.orders.line_texts import breakable
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.style_props import set_style


def live_parcels(detail: OrderDetail) -> list[ParcelRow]:
    """The parcels of an order that were not cancelled, the newest last."""
    return [parcel for parcel in detail.parcels if not parcel.is_cancelled]


def tracking_words(number: str) -> str:
    """What the menu offers for a parcel with this tracking number, ``""`` for none."""
    if number:
        return QCoreApplication.translate("parcels", "Change tracking number…")
    return QCoreApplication.translate("parcels", "Add tracking number…")


def parcel_words(parcel: ParcelRow) -> str:
    """A parcel in one line: "Royal Mail Tracked 48 · RM5520 · sent Fri 20 Nov · 2 pieces"."""
    how = " ".join(part for part in (parcel.carrier, parcel.service) if part)
    day = words.day_words(parcel.ship_date, shop.today())
    parts = [
        how or QCoreApplication.translate("parcels", "Carrier not named"),
        parcel.tracking_number,
        QCoreApplication.translate("parcels", "sent {day}").format(day=day),
        pieces_words(parcel),
    ]
    return " · ".join(part for part in parts if part)


def pieces_words(parcel: ParcelRow) -> str:
    """How many pieces are in a parcel, ``""`` where its file named none."""
    pieces = sum(quantity for _line, quantity in parcel.pieces)
    if pieces == 1:
        return QCoreApplication.translate("parcels", "1 piece")
    return QCoreApplication.translate("parcels", "{count} pieces").format(count=pieces) if pieces else ""


class ParcelBox(QWidget):
    """Carrier and service, day, tracking number; a cancelled one is struck and says so.

    ``copy_pressed`` carries the tracking number; ``change_pressed`` asks for the window to add or correct it, which
    ``can_change`` offers.
    """

    copy_pressed = Signal(str)
    change_pressed = Signal()

    def __init__(self, parcel: ParcelRow, parent: QWidget | None = None, *, can_change: bool = False) -> None:
        super().__init__(parent)
        self.parcel = parcel
        self.change: LinkButton | None = None
        self.copy: LinkButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, THEME.metric("space1"), 0, 0)
        column.setSpacing(THEME.metric("line_gap"))
        self._texts: list[WrapLabel] = []
        right: QWidget | None = None
        if parcel.is_cancelled:
            right = Tag(self.tr("Cancelled"), "ban", "neutral", self)
        elif can_change and parcel.tracking_number:
            right = self._change_link(self.tr("Change"), self.tr("Change tracking number"))
        how = " ".join(part for part in (parcel.carrier, parcel.service) if part) or self.tr("Carrier not named")
        self._add_line(column, WrapLabel(how, "medium", self), right)
        self._add_line(column, WrapLabel(self._when(parcel), "secondary", self))
        if parcel.tracking_number:
            self._add_number(column, parcel)
        elif can_change:
            add = self._change_link(tracking_words(""), self.tr("Add tracking number"))
            column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        if parcel.memo:
            self._add_line(column, WrapLabel(parcel.memo, "secondary", self))
        if parcel.is_cancelled:
            for label in self._texts:
                set_style(label, struck=True)

    def _add_line(self, column: QVBoxLayout, label: WrapLabel, right: QWidget | None = None) -> None:
        self._texts.append(label)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        if right is not None:
            row.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _add_number(self, column: QVBoxLayout, parcel: ParcelRow) -> None:
        shown = breakable(parcel.tracking_number)
        number = WrapLabel(shown, "body", self, selectable=shown == parcel.tracking_number)
        number.setFont(THEME.font("body", tabular=True))
        number.setAccessibleName(self.tr("Tracking number {number}").format(number=parcel.tracking_number))
        if not parcel.is_cancelled:
            self.copy = LinkButton(self.tr("Copy"), "copy", self, name=self.tr("Copy tracking number"))
            self.copy.setToolTip(self.tr("Copy tracking number"))
            self.copy.clicked.connect(lambda: self.copy_pressed.emit(parcel.tracking_number))
        self._add_line(column, number, self.copy)

    def _change_link(self, text: str, name: str) -> LinkButton:
        self.change = LinkButton(text, "scan-barcode", self, name=name)
        self.change.clicked.connect(lambda: self.change_pressed.emit())
        return self.change

    def _when(self, parcel: ParcelRow) -> str:
        sent = self.tr("Sent {day}").format(day=words.day_words(parcel.ship_date, shop.today()))
        pieces = sum(quantity for _line, quantity in parcel.pieces)
        if pieces:
            sent += " · " + (self.tr("1 piece") if pieces == 1 else self.tr("{count} pieces").format(count=pieces))
        if parcel.from_marketplace:
            sent += " · " + self.tr("told by the marketplace")
        return sent
