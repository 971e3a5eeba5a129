"""What the list of products says: in its cells, spoken to a screen reader, above it and in place of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from makerapp import locales
from makerapp.models.product_queries import ProductFilter, ProductList, ProductRow, StockState
from makerapp.money import format_money
from makerapp.services.product_words import days_words
from makerapp.translation import Words, counted


def _tr(text: str) -> str:
    return QCoreApplication.translate("products", text)


@dataclass(frozen=True)
class StateLook:
    """How a product stands, in two lines with an icon; ``tone`` is a color token of the first line."""

    icon: str
    line1: str
    line2: str
    tone: str

    @property
    def spoken(self) -> str:
        return f"{self.line1} {self.line2}" if self.line2 else self.line1


def state(row: ProductRow) -> StateLook:
    """``Out of stock``, ``3 promised beyond what you can make``, ``In stock`` with its production time below."""
    days = days_words(row.production_days) if row.production_days else ""
    to_make = _tr("{days} to make").format(days=_tr(days)) if days else ""
    if row.state is StockState.BEYOND:
        what = _tr("what you can make") if row.made_to_order else _tr("what is on hand")
        return StateLook(
            "triangle-alert", _tr("{n} promised beyond").format(n=locales.number(row.beyond)), what, "warn"
        )
    if row.state is StockState.OUT:
        said = _tr("All promised") if row.on_hand > 0 else _tr("Out of stock")
        return StateLook("package-x", said, to_make, "warn")
    if row.state is StockState.LOW:
        reorder = _tr("fewer than {n} left").format(n=locales.number(row.reorder_point))
        return StateLook("arrow-down", _tr("Low"), reorder, "text")
    if row.state is StockState.TO_MAKE:
        return StateLook("hammer", _tr("{n} to make").format(n=locales.number(row.to_make)), days, "text")
    if row.state is StockState.ARCHIVED:
        return StateLook("archive", _tr("Archived"), "", "text2")
    if row.made_to_order:
        return StateLook("", _tr("Made to order"), days, "text2")
    return StateLook("", _tr("In stock"), to_make, "text2")


def second_line(row: ProductRow, *, with_sku: bool) -> str:
    """``350 ml · MUG-1`` under the name."""
    return " · ".join(part for part in (row.variant, row.sku if with_sku else "") if part)


def price(row: ProductRow) -> str:
    """The price, a dash where it is unknown."""
    return format_money(row.price, row.currency)


def figure(number: int) -> str:
    """A count of pieces with a real minus sign."""
    return f"−{locales.number(-number)}" if number < 0 else locales.number(number)


def shown(row: ProductRow, column: str) -> str:
    """The text of a cell; ``column`` is the column's name in lower case."""
    texts = {
        "product": ", ".join(part for part in (row.title, second_line(row, with_sku=True)) if part),
        "sku": row.sku,
        "state": state(row).spoken,
        "on_hand": figure(row.on_hand),
        "promised": figure(row.committed),
        "available": figure(row.available),
        "price": price(row),
    }
    return texts[column]


def spoken(row: ProductRow, column: str) -> str:
    """The same for a screen reader: figures with what they count."""
    before = {
        "on_hand": _tr("{n} on hand"),
        "promised": _tr("{n} promised"),
        "available": _tr("{n} available"),
        "price": _tr("Price {n}"),
        "sku": _tr("SKU {n}"),
    }
    text = shown(row, column)
    if column == "available" and row.available < 0:
        text = str(row.available)
    return before[column].format(n=text) if column in before and text else text


FILTER_WORDS = Words(
    {
        ProductFilter.BEYOND: "Too many promised",
        ProductFilter.OUT: "None left",
        ProductFilter.LOW: "Low",
        ProductFilter.ARCHIVED: "Archived",
    }
)


def filter_word(which: ProductFilter) -> str:
    """What a pill says."""
    return _tr(FILTER_WORDS[which])


def count(number: int) -> str:
    """``1 product``, ``12 products``."""
    return counted("1 product", "{n} products", number)


def above(found: ProductList, text: str, chosen: ProductFilter | None) -> str:
    """``12 products · 2 with none left · 1 low``; with a filter or a search how many of them are shown."""
    shown_now = len(found.rows)
    if text.strip():
        return _tr("{products} found").format(products=count(shown_now))
    if chosen is ProductFilter.ARCHIVED:
        return count(shown_now)
    if chosen is not None:
        return _tr("{n} of {all}").format(n=locales.number(shown_now), all=count(found.total))
    said = [count(found.total)]
    if found.counts[ProductFilter.OUT]:
        said.append(_tr("{n} with none left").format(n=locales.number(found.counts[ProductFilter.OUT])))
    if found.counts[ProductFilter.LOW]:
        said.append(_tr("{n} low").format(n=locales.number(found.counts[ProductFilter.LOW])))
    return " · ".join(said)


@dataclass(frozen=True)
class EmptyText:
    """What stands in place of an empty list; ``does`` is what its button does: new, archived, search or filter."""

    title: str
    line: str
    button: str
    icon: str
    does: str


def empty(found: ProductList, text: str, chosen: ProductFilter | None) -> EmptyText:
    """Why the list is empty, and what to do."""
    archived = found.counts[ProductFilter.ARCHIVED]
    if text.strip() and archived and chosen is None:
        title = _tr("“{text}” is archived").format(text=" ".join(text.split())[:40])
        line = _tr("Only archived products have it. Bring one back to sell it again.")
        return EmptyText(title, line, _tr("Show archived"), "archive", "archived")
    if text.strip():
        line = _tr("Looked in names, variants, SKUs and shelf places.")
        title = _tr("Nothing found for “{text}”").format(text=" ".join(text.split())[:40])
        return EmptyText(title, line, _tr("Clear search"), "search", "search")
    if chosen is not None:
        titles = {
            ProductFilter.BEYOND: _tr("Nothing is promised that you can't keep"),
            ProductFilter.OUT: _tr("Some are left of everything"),
            ProductFilter.LOW: _tr("Nothing runs low"),
            ProductFilter.ARCHIVED: _tr("Nothing is archived"),
        }
        return EmptyText(titles[chosen], "", counted("Show it", "Show all {n}", found.total), "circle-check", "filter")
    line = _tr("Add what you make, and every order counts its own pieces off the shelf.")
    return EmptyText(_tr("No products yet"), line, _tr("New product"), "boxes", "new")
