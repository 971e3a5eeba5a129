"""A field that finds the shop's products while typing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from makerapp import money
from makerapp.models.product_queries import ProductRow
from makerapp.services import order_draft
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.suggestion_list import SuggestionList

_FOUND = 20
_SUGGESTIONS = 520


class _TitleCompleter(QCompleter):
    """Offers whole lines and writes the product's name: what ``pathFromIndex`` says is put in the field last of all."""

    def __init__(self, field: ProductField, names: QStringListModel) -> None:
        super().__init__(names, field)
        self._field = field

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        words = str(index.data())
        product = self._field.offered(words)
        return words if product is None else product.title


class ProductField(QLineEdit):
    """``chosen`` carries the ``ProductRow`` picked from the list. What is typed besides is up to the form."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: dict[str, ProductRow] = {}
        self._names = QStringListModel(self)
        completer = _TitleCompleter(self, self._names)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        suggestions = SuggestionList()
        suggestions.setMinimumWidth(THEME.scaled(_SUGGESTIONS))
        completer.setPopup(suggestions)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # By its place (an overload the stubs don't know): two variants of one product have the same name.
        completer.activated[QModelIndex].connect(lambda index: self._picked(str(index.data())))  # type: ignore[index]
        self.setCompleter(completer)
        self.textEdited.connect(self._search)

    @property
    def suggestions(self) -> tuple[str, ...]:
        """What the list offers for the words typed."""
        return tuple(self._found)

    def offered(self, words: str) -> ProductRow | None:
        """The product a suggestion stands for."""
        return self._found.get(words)

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
