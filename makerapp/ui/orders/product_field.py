"""A field that finds the shop's products while typing."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from makerapp import money
from makerapp.services import order_draft
from makerapp.services.order_draft import ProductRow
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.suggestion_list import SuggestionList

_FOUND = 20
_SUGGESTIONS = 440


class ProductField(QLineEdit):
    """``chosen`` carries the ``ProductRow`` picked from the list. What is typed besides is up to the form."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: dict[str, ProductRow] = {}
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        suggestions = SuggestionList()
        suggestions.setMinimumWidth(THEME.scaled(_SUGGESTIONS))
        completer.setPopup(suggestions)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda words: self._picked(str(words)))
        self.setCompleter(completer)
        self.textEdited.connect(self._search)

    @property
    def suggestions(self) -> tuple[str, ...]:
        """What the list offers for the words typed."""
        return tuple(self._found)

    def pick(self, words: str) -> None:
        """Choose one of the suggestions, as a click on it does."""
        self._picked(words)

    def _search(self, text: str) -> None:
        products = order_draft.find_products(text, _FOUND) if text.strip() else []
        self._found = {product_words(product): product for product in products}
        self._names.setStringList(list(self._found))

    def _picked(self, words: str) -> None:
        product = self._found.get(words)
        if product is not None:
            self.chosen.emit(product)


def product_words(product: ProductRow) -> str:
    """One line of the list of products: name, variant, SKU, price."""
    price = money.format_money(product.price, product.currency) if product.price is not None else ""
    return " · ".join(part for part in (product.title, product.variant, product.sku, price) if part)
