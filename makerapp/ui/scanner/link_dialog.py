"""A barcode nobody knows: which item is it on?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from makerapp.models.product_queries import ProductRow
from makerapp.services import code_links
from makerapp.services.scanned import Code, CodeKind, code_words
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.scanner import heard
from makerapp.ui.scanner.heard import Heard
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.search_field import SearchField
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.two_lines import TwoLines, add_item

_WIDTH, _HEIGHT = 560, 560
# The rest is found by typing.
_MOST_ROWS = 200


class LinkDialog(DialogShell):
    """Products to choose from, those of the orders at hand first. Accepted once the code is linked."""

    def __init__(
        self, context: AppContext, code: str, order_ids: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        title = self.tr("Which item is it on?")
        super().__init__(title, _WIDTH, _HEIGHT, parent)
        self._context = context
        self._code = code
        self._order_ids = tuple(order_ids)
        self._rows: list[ProductRow] = []
        self.write_head(title, self.tr("Barcode {code}").format(code=code_words(code)), closes=True)
        self.search = SearchField(self.tr("Name, SKU or shelf"), "", self)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        set_style(self.list, kind="bare")
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Products"))
        self.list.itemDoubleClicked.connect(lambda _item: self._link())
        self.list.currentRowChanged.connect(self._chosen)
        self.note = WrapLabel("", "secondary", self)
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space3"))
        column.addWidget(self.search)
        card = Card(self, padding=THEME.metric("space1"))
        card.body.addWidget(self.list)
        column.addWidget(card, 1)
        column.addWidget(self.note)
        self.body.addLayout(column)
        self._fill_foot()
        self._fill()
        self.search.setFocus()

    @staticmethod
    def ask(context: AppContext, code: str, order_ids: Sequence[int], parent: QWidget) -> bool:
        """Ask which item bears a code. True where it was linked."""
        dialog = LinkDialog(context, code, order_ids, parent)
        linked = dialog.exec() == LinkDialog.DialogCode.Accepted
        dialog.deleteLater()
        return linked

    def _fill_foot(self) -> None:
        cancel = SecondaryButton(self.tr("Cancel"), "", self)
        cancel.clicked.connect(self.reject)
        self.main_button = PrimaryButton(self.tr("Link to this item"), "scan-barcode", self)
        self.main_button.setDefault(True)
        self.main_button.clicked.connect(lambda _checked=False: self._link())
        bind_main(self, self.main_button)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.main_button)

    # --- choosing ----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._rows = code_links.offered(self.search.text(), self._order_ids)[:_MOST_ROWS]
        self.list.clear()
        for row in self._rows:
            add_item(self.list, _name(row), " · ".join(part for part in (row.sku, row.shelf, row.barcode) if part))
        self.list.setCurrentRow(0 if self._rows else -1)
        self._chosen(self.list.currentRow())

    @property
    def chosen(self) -> ProductRow | None:
        """The product that is marked."""
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _chosen(self, _row: int) -> None:
        product = self.chosen
        if product is None:
            said = self.tr("No item matches. Try fewer letters, or add it under Products first.")
        elif product.barcode:
            said = self.tr("It has the barcode {code} now, which the new one takes the place of.").format(
                code=product.barcode
            )
        else:
            said = self.tr("From now on scanning {code} means {item}.").format(
                code=code_words(self._code), item=_name(product)
            )
        self.note.setText(said)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while the search is typed in."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
            return True
        return False

    def scanned(self, code: Code) -> Heard | None:
        """The label of the item itself can be scanned instead of looking for it."""
        if code.kind is not CodeKind.ITEM:
            return None
        self.search.clear()
        places = [place for place, row in enumerate(self._rows) if row.id == code.product_id]
        if not places:
            return None
        self.list.setCurrentRow(places[0])
        return heard.ok(_name(self._rows[places[0]]), is_shown=True)

    def _link(self) -> None:
        product = self.chosen
        if product is None:
            return
        done = guarded(self, lambda: code_links.link(product.id, self._code))
        if done is not None:
            self._context.show_toast(done)
            self.accept()


def _name(row: ProductRow) -> str:
    return " · ".join(part for part in (row.title, row.variant) if part)
