"""Labels for products, frozen: a name and a code to scan when a piece goes into a box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class ProductLabels(Document):
    """``count`` labels of one product, all alike. ``code`` is what the bars carry."""

    NAME: ClassVar[str] = mark("Product labels")

    title: str
    variant: str
    code: str
    count: int = 1

    @property
    def about(self) -> str:
        """Nothing an order would be named for."""
        return ""
