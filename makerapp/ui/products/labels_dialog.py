"""How many labels of which product? The sheet, and where on it to begin, are chosen in the preview that follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.models.product_queries import ProductRow
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.product_labels import MOST_LABELS
from makerapp.services.paperwork.wish import Wish
from makerapp.services.scan_codes import product_code
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.line_pictures import load_picture
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.thumbnail import Thumbnail

_WIDTH, _HEIGHT, _ONE_HIGH = 620, 560, 300
# More rows than this keep the window waiting; a search in the list of products finds the others.
MOST_ROWS = 100


class LabelsDialog(DialogShell):
    """Labels for ``products``: one alone begins with one label, several with none. Accepted once the preview opens."""

    def __init__(self, context: AppContext, products: Sequence[ProductRow], parent: QWidget | None = None) -> None:
        high = _ONE_HIGH if len(products) == 1 else _HEIGHT
        super().__init__(self.tr("Print labels"), _WIDTH, high, parent)
        self._context = context
        self._products = tuple(products[:MOST_ROWS])
        self._left_out = len(products) - len(self._products)
        self.counts: dict[int, QuantityStepper] = {}
        self.write_head(
            self.tr("Print labels"), self.tr("With a code to scan when a piece goes into a box."), closes=True
        )
        self._fill_body()
        self._fill_foot()
        self._show()
        if self.counts:
            next(iter(self.counts.values())).setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        self._scroll = scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(scroll, 1)
        card = Card(self, padding=THEME.metric("space3"))
        for product in self._products:
            card.body.addLayout(self._row(product))
        scroll.body.addWidget(card)
        self.hint = WrapLabel("", "secondary", self)
        scroll.body.addWidget(self.hint)
        scroll.body.addStretch(1)

    def _row(self, product: ProductRow) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Thumbnail(product.title, load_picture(product.picture), "thumb_panel", self))
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(ElidedLabel(product.title, "strong", self))
        second = " · ".join(part for part in (product.variant, product_code(product.id, product.sku)) if part)
        words.addWidget(ElidedLabel(second, "secondary", self))
        row.addLayout(words, 1)
        name = " ".join(part for part in (product.title, product.variant) if part)
        start = 1 if len(self._products) == 1 else 0
        stepper = QuantityStepper(self.tr("Labels for {name}").format(name=name), start, 0, MOST_LABELS, self)
        stepper.valueChanged.connect(lambda _value: self._show())
        self.counts[product.id] = stepper
        row.addWidget(stepper)
        return row

    def _fill_foot(self) -> None:
        self.on_hand = SecondaryButton(self.tr("As many as on hand"), "", self)
        self.on_hand.setToolTip(self.tr("One label for each piece on the shelf"))
        self.on_hand.clicked.connect(lambda _checked=False: self._set_on_hand())
        cancel = SecondaryButton(self.tr("Cancel"), "", self)
        cancel.clicked.connect(self.reject)
        self.go = PrimaryButton("", "printer", self)
        self.go.setDefault(True)
        self.go.clicked.connect(lambda _checked=False: self._print())
        bind_main(self, self.go)
        self.foot.addWidget(self.on_hand)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.go)

    # --- doing -------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> tuple[tuple[int, int], ...]:
        """(product id, how many labels), those with none left out."""
        return tuple((key, stepper.value()) for key, stepper in self.counts.items() if stepper.value())

    def _set_on_hand(self) -> None:
        for product in self._products:
            self.counts[product.id].setValue(max(0, product.on_hand))

    def _show(self) -> None:
        total = sum(count for _key, count in self.wanted)
        some = counted("Print 1 label…", "Print {n} labels…", total)
        self.go.setText(some if total else self.tr("Print labels…"))
        more = counted(
            "And 1 more product: search for it to print its labels.",
            "And {n} more products: search for them to print their labels.",
            self._left_out,
        )
        self.hint.setText(more if self._left_out else "")

    def _print(self) -> None:
        total = sum(count for _key, count in self.wanted)
        if not total or total > MOST_LABELS:
            text = self.tr("No label is counted yet. Say how many you want.")
            if total:
                text = self.tr("Up to {n} labels go in one print.").format(n=locales.number(MOST_LABELS))
            self.hint.setText(text)
            # It stands below all products, and many are not seen at once.
            self._scroll.show_widget(self.hint)
            announce(self.hint, text, assertive=True)
            return
        wish = Wish(kinds=(Kind.PRODUCT_LABELS,), products=self.wanted)
        parent = self.parentWidget() or self
        self.accept()
        order_windows.print_papers(self._context, wish, parent)
