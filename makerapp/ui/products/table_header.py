"""The painted header of the table of products."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.models.product_queries import ProductSort
from makerapp.translation import inside
from makerapp.ui.products.table_model import FIGURES, SORT_OF, Column
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.list_header import ListHeader


class ProductHeader(ListHeader):
    """The columns of the products, sorted by a click."""

    stretches = Column.PRODUCT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SORT_OF, ProductSort.TITLE, FIGURES, parent)

    def tip(self, section: int) -> str:
        if section not in SORT_OF:
            return ""
        return self.tr("Sort by: {column}").format(column=inside(self.words_of(section)))

    def indent(self, section: int) -> int:
        return THEME.metric("space1") if section == Column.PRODUCT else 0
