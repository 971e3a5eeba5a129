"""The panel beside the list of products: figures, facts, who waits for it, and what happened to its stock."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.countries import country_name
from makerapp.models import product_queries
from makerapp.models.product_queries import ProductRow, StockState, WaitingOrder
from makerapp.services import promises, shop, words
from makerapp.services.key_table import with_keys
from makerapp.services.product_words import days_words, hs_words
from makerapp.services.words import weight_words
from makerapp.translation import counted
from makerapp.ui.panel import SidePanel
from makerapp.ui.picture_keeping import Source
from makerapp.ui.products import list_words
from makerapp.ui.products.ledger_view import LedgerView
from makerapp.ui.products.photo_button import PhotoButton
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText

_ENTRIES = 20
_MOST_ORDERS = 8


class ProductPanel(SidePanel):
    """``show_product`` reads and shows a product; the signals carry what was asked for."""

    receive_wanted = Signal(int)
    count_wanted = Signal(int)
    adjust_wanted = Signal(int)
    edit_wanted = Signal(int)
    undo_wanted = Signal(int)
    order_wanted = Signal(int)
    unarchive_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    # The product, and a picture file, the bytes of one, or None for no photo any more.
    photo_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product: ProductRow | None = None
        self.ledger: LedgerView | None = None
        self._shown_entries = _ENTRIES
        self.setAcceptDrops(True)
        self._build_header()
        self.adjust_button = SecondaryButton(self.tr("Adjust…"), "", self, stretch=True)
        self.adjust_button.setToolTip(self.tr("More or fewer pieces, with a reason"))
        self.adjust_button.clicked.connect(lambda: self._emit(self.adjust_wanted))
        self.add_foot_button(self.adjust_button)
        self.left_pressed.connect(lambda: self._emit(self.count_wanted))
        self.right_pressed.connect(lambda: self._emit(self.edit_wanted))
        self.main_pressed.connect(self._main)
        self.show_product(None)

    # --- a picture dropped anywhere on it is the product's photo -------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.product is None:
            event.ignore()
        else:
            self.picture.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.picture.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.picture.dropEvent(event)

    def _build_header(self) -> None:
        self.picture = PhotoButton(self)
        self.picture.picked.connect(lambda source: self._emit_photo(source))
        self.picture.removed.connect(lambda: self._emit_photo(None))
        self.name = ElidedLabel("", "title", self)
        self.second = ElidedLabel("", "secondary", self)
        self.more_button = IconButton("ellipsis", self.tr("More actions (Menu key)"), self)
        self.more_button.clicked.connect(self._more)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.second)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self.picture)
        row.addLayout(texts, 1)
        row.addWidget(self.more_button)
        self.header.addLayout(row)
        self.header.addSpacing(THEME.metric("space1") + 2)
        self.state = IconText("check", "", "secondary", "", self)
        self.header.addWidget(self.state)

    def _emit_photo(self, source: Source | None) -> None:
        if self.product is not None:
            self.photo_wanted.emit(self.product.id, source)

    def _emit(self, signal) -> None:
        if self.product is not None:
            signal.emit(self.product.id)

    def _main(self) -> None:
        if self.product is not None:
            self._emit(self.unarchive_wanted if self.product.archived else self.receive_wanted)

    def _more(self) -> None:
        if self.product is not None:
            place = self.more_button.mapToGlobal(self.more_button.rect().bottomLeft())
            self.menu_wanted.emit(self.product.id, place)

    # --- what is shown -----------------------------------------------------------------------------------

    def show_product(self, product_id: int | None) -> None:
        """Read a product and show it; ``None``, or one that is gone, leaves the panel empty. Keeps its place."""
        same = self.product is not None and self.product.id == product_id
        self.product = product_queries.row(product_id) if product_id is not None else None
        if not same:
            self._shown_entries = _ENTRIES
        bar = self.body_scroll.verticalScrollBar()
        place = bar.value() if same else 0
        row = self.product
        for widget in (self.picture, self.name, self.second, self.more_button, self.state, self.adjust_button):
            widget.setVisible(row is not None)
        self.set_bare(row is None)
        self.ledger = None
        with self.body_scroll.filling():
            column = self.clear_body()
            if row is None:
                self._fill_empty(column)
            else:
                self._fill(column, row)
        bar.setValue(place)
        if row is None:
            self.setAccessibleName(self.tr("Product details"))
            self.set_foot("")
        else:
            self._show_head(row)

    def _show_head(self, row: ProductRow) -> None:
        self.setAccessibleName(self.tr("Product {name}").format(name=row.title))
        self.picture.show_photo(row.picture, row.title)
        self.name.setText(row.title)
        self.second.setText(list_words.second_line(row, with_sku=False) or list_words.price(row))
        look = list_words.state(row)
        pressing = row.state in (StockState.BEYOND, StockState.OUT)
        said = look.spoken if row.state is StockState.BEYOND or not look.line2 else f"{look.line1} · {look.line2}"
        self.state.set(look.icon or "circle-check", said, "warn" if pressing else "text2")
        self.adjust_button.setVisible(not row.archived)
        edit = (self.tr("Edit"), "")
        if row.archived:
            self.set_foot(self.tr("Bring back"), "archive-restore", ("", ""), edit)
            return
        self.set_foot(self.tr("Receive…"), "package-plus", (self.tr("Count…"), ""), edit)
        self.main_button.setToolTip(with_keys(self.tr("Pieces came onto the shelf"), "Ctrl+Return"))
        self.left_button.setToolTip(self.tr("Count what lies on the shelf"))
        self.right_button.setToolTip(with_keys(self.tr("Edit the product"), "Enter"))

    def _fill_empty(self, column: QVBoxLayout) -> None:
        hint = WrapLabel(self.tr("Choose a product to see it here."), "secondary", self)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(hint)
        column.addStretch(1)

    def _fill(self, column: QVBoxLayout, row: ProductRow) -> None:
        warning = promises.sentence(row)
        if warning and not row.archived:
            said, _, now = warning.partition(". ")
            column.addWidget(Banner("warn", f"{said}.", now, self))
        column.addWidget(Figures(row, self))
        column.addLayout(self._facts(row))
        waiting = product_queries.promised_to(row.id)
        if waiting:
            column.addWidget(Line(self))
            self._add_waiting(column, waiting)
        column.addWidget(Line(self))
        column.addWidget(PlainLabel(self.tr("Stock history"), "label", self))
        entries = product_queries.ledger(row.id, limit=self._shown_entries)
        self.ledger = LedgerView(entries, product_queries.ledger_length(row.id), self)
        self.ledger.undo_wanted.connect(self.undo_wanted)
        self.ledger.order_wanted.connect(self.order_wanted)
        self.ledger.more_wanted.connect(self._show_more)
        if entries:
            column.addWidget(self.ledger)
        else:
            column.addWidget(WrapLabel(self.tr("Nothing was booked yet. Receive or count it to begin."), "secondary"))
        column.addStretch(1)

    def _show_more(self) -> None:
        self._shown_entries += 5 * _ENTRIES
        self.show_product(self.product.id if self.product else None)

    def _facts(self, row: ProductRow) -> QGridLayout:
        kind = self.tr("Made to order") if row.made_to_order else self.tr("From stock")
        known = (
            (self.tr("Price"), list_words.price(row) if row.price is not None else ""),
            (self.tr("SKU"), row.sku),
            (self.tr("Barcode"), row.barcode),
            (self.tr("Kind"), kind),
            (self.tr("Production time"), days_words(row.production_days) if row.production_days else ""),
            (self.tr("You can make"), self._capacity(row)),
            (self.tr("Make more below"), locales.number(row.reorder_point) if row.reorder_point else ""),
            (self.tr("Shelf place"), row.shelf),
            (self.tr("Weight"), weight_words(row.weight_grams) if row.weight_grams else ""),
            (self.tr("When packing"), row.packing_note),
            (self.tr("Care"), row.care),
            (self.tr("HS code"), hs_words(row.hs_code)),
            (self.tr("Made in"), country_name(row.origin_country) or row.origin_country),
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(THEME.metric("line_gap") + 1)
        grid.setHorizontalSpacing(THEME.metric("space4"))
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(fact for fact in known if fact[1]):
            grid.addWidget(PlainLabel(name, "secondary", self), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(WrapLabel(value, "body", self, selectable=True), number, 1)
        return grid

    def _capacity(self, row: ProductRow) -> str:
        if not row.made_to_order:
            return ""
        if row.capacity is None:
            return self.tr("not said yet")
        if row.production_days is None:
            return locales.number(row.capacity)
        said = self.tr("{n} in {days}")
        return said.format(n=locales.number(row.capacity), days=days_words(row.production_days))

    def _add_waiting(self, column: QVBoxLayout, waiting: tuple[WaitingOrder, ...]) -> None:
        column.addWidget(PlainLabel(self.tr("Promised to"), "label", self))
        today = shop.today()
        for order in waiting[:_MOST_ORDERS]:
            row = QHBoxLayout()
            row.setSpacing(THEME.metric("space2"))
            link = LinkButton(order.number, "", self, name=self.tr("Open order {n}").format(n=order.number))
            link.clicked.connect(lambda _checked=False, order_id=order.id: self.order_wanted.emit(order_id))
            row.addWidget(link)
            row.addWidget(ElidedLabel(order.buyer or self.tr("No name given"), "body", self), 1)
            if order.ship_by is not None:
                near = words.urgency(order.ship_by, order.status, today)
                tone = {"late": "danger", "today": "warn"}.get(near.level, "text2")
                row.addWidget(PlainLabel(near.line1, "secondary", self, tone=tone))
            row.addWidget(PlainLabel(f"× {locales.number(order.pieces)}", "strong", self))
            column.addLayout(row)
        rest = len(waiting) - _MOST_ORDERS
        if rest > 0:
            more = counted("and 1 more order", "and {n} more orders", rest)
            column.addWidget(PlainLabel(more, "secondary", self))


class Figures(Card):
    """On hand, promised and available, large and side by side."""

    def __init__(self, row: ProductRow, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="inset", padding=THEME.metric("space3"))
        figures = (
            (self.tr("On hand"), row.on_hand, ""),
            (self.tr("Promised"), row.committed, ""),
            (self.tr("Available"), row.available, "warn" if row.beyond else ""),
        )
        line = QHBoxLayout()
        for name, number, tone in figures:
            part = QVBoxLayout()
            part.setSpacing(0)
            value = PlainLabel(list_words.figure(number), "number", self, tone=tone)
            label = PlainLabel(name, "caption", self)
            for widget in (value, label):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                part.addWidget(widget)
            line.addLayout(part, 1)
        self.body.addLayout(line)
        self.setAccessibleName(", ".join(f"{name} {number}" for name, number, _ in figures))
