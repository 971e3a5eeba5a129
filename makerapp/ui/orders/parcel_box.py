"""A parcel of an order: who carries it, when it went, and the number to follow it by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp import money
from makerapp.models.rows import OrderDetail, ParcelRow
from makerapp.services import shop, words
from makerapp.services.parcel_words import GOODS_WORDS
from makerapp.services.words import weight_words
from makerapp.translation import counted
from makerapp.ui.orders.line_texts import breakable
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, LinkButton
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.keep_size import keep_font
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
    how = words.sent_with(parcel.carrier, parcel.service)
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
    return counted("1 piece", "{n} pieces", pieces) if pieces else ""


class ParcelBox(QWidget):
    """Carrier and service, day, tracking number; a cancelled one is struck and says so.

    ``copy_pressed`` carries the tracking number; ``change_pressed`` the id of the parcel whose number is to be added or
    corrected; ``more_pressed`` the parcel and where its menu belongs. ``can_change`` offers both. Postage is shown in
    ``currency``.
    """

    copy_pressed = Signal(str)
    change_pressed = Signal(int)
    more_pressed = Signal(object, QPoint)

    def __init__(
        self, parcel: ParcelRow, parent: QWidget | None = None, *, can_change: bool = False, currency: str = ""
    ) -> None:
        super().__init__(parent)
        self.parcel = parcel
        self.more: IconButton | None = None
        self.change: LinkButton | None = None
        self.copy: LinkButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, THEME.metric("space1"), 0, 0)
        column.setSpacing(THEME.metric("line_gap"))
        self._texts: list[WrapLabel] = []
        right: list[QWidget] = []
        if parcel.is_cancelled:
            right = [Tag(self.tr("Cancelled"), "ban", "neutral", self)]
        elif can_change and parcel.tracking_number:
            right = [self._change_link(self.tr("Change"), self.tr("Change tracking number")), self._more_button()]
        elif can_change:
            right = [self._more_button()]
        how = words.sent_with(parcel.carrier, parcel.service) or self.tr("Carrier not named")
        self._add_line(column, WrapLabel(how, "medium", self), *right)
        self._add_line(column, WrapLabel(self._when(parcel), "secondary", self))
        for text in self._facts(parcel, currency):
            self._add_line(column, WrapLabel(text, "secondary", self))
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

    def _add_line(self, column: QVBoxLayout, label: WrapLabel, *right: QWidget | None) -> None:
        self._texts.append(label)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        for widget in right:
            if widget is not None:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _add_number(self, column: QVBoxLayout, parcel: ParcelRow) -> None:
        shown = breakable(parcel.tracking_number)
        number = WrapLabel(shown, "body", self, selectable=shown == parcel.tracking_number)
        keep_font(number, "body", tabular=True)
        number.setAccessibleName(self.tr("Tracking number {number}").format(number=parcel.tracking_number))
        if not parcel.is_cancelled:
            self.copy = LinkButton(self.tr("Copy"), "copy", self, name=self.tr("Copy tracking number"))
            self.copy.setToolTip(self.tr("Copy tracking number"))
            self.copy.clicked.connect(lambda: self.copy_pressed.emit(parcel.tracking_number))
        self._add_line(column, number, self.copy)

    def _change_link(self, text: str, name: str) -> LinkButton:
        self.change = LinkButton(text, "scan-barcode", self, name=name)
        self.change.clicked.connect(lambda: self.change_pressed.emit(self.parcel.id))
        return self.change

    def _more_button(self) -> IconButton:
        more = IconButton("ellipsis", self.tr("More about this parcel"), self, small=True)
        more.clicked.connect(lambda: self.more_pressed.emit(self.parcel, more.mapToGlobal(QPoint(0, more.height()))))
        self.more = more
        return more

    def _facts(self, parcel: ParcelRow, currency: str) -> list[str]:
        """Weight and postage, what else is in the box, and where the goods of a cancelled one are."""
        weight = weight_words(parcel.weight_grams) if parcel.weight_grams is not None else ""
        cost = money.format_money(parcel.cost, currency) if parcel.cost is not None and currency else ""
        postage = self.tr("postage {cost}").format(cost=cost) if cost else ""
        found = [" · ".join(part for part in (weight, postage) if part)]
        if parcel.box:
            numbers = ", ".join(number for _, number in parcel.box)
            found.append(self.tr("In one box with {numbers}").format(numbers=numbers))
        if parcel.goods:
            found.append(self.tr(GOODS_WORDS[parcel.goods]))
        return [text for text in found if text]

    def _when(self, parcel: ParcelRow) -> str:
        sent = self.tr("Sent {day}").format(day=words.day_words(parcel.ship_date, shop.today()))
        if pieces_words(parcel):
            sent += " · " + pieces_words(parcel)
        if parcel.from_marketplace:
            sent += " · " + self.tr("told by the marketplace")
        return sent
