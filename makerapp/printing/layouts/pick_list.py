"""The pick list: shelf by shelf, what to take for all chosen orders, with a box to tick for each row."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp import locales
from makerapp.printing.blocks import Block, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.pick_list import PickList, PickRow, PickShelf
from makerapp.printing.figures import Table, TickBoxes
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts import list_parts
from makerapp.printing.layouts.styles import NAME, Styles
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import INK
from makerapp.printing.sheets import SheetFormat
from makerapp.translation import counted, tr

_BOX, _PICTURE, _GAP = 15.5, 34.0, 11.0


def pick_list_pages(document: PickList, sheet: SheetFormat) -> DocumentPages:
    """Lay out the list, one table for each shelf."""
    paper = sheet.page
    styles = Styles(paper.scale)
    orders = counted("1 order", "{n} orders", len(document.orders))
    summary = f"{orders} · {counted('1 piece', '{n} pieces', document.pieces)}"
    blocks: list[Block] = [
        list_parts.list_head(document.shop, tr("Pick list"), document.made_on, summary, styles, paper)
    ]
    every = [row for shelf in document.shelves for row in shelf.rows]
    columns = _columns(every, styles, paper)
    left = list_parts.MAX_ENTRIES
    for shelf in document.shelves:
        if left > 0:
            blocks.append(_shelf(shelf, shelf.rows[:left], columns, styles))
        left -= len(shelf.rows)
    if left < 0:
        blocks += [
            Spacer(9 * styles.scale),
            Text(counted("1 more row is not on this list", "{n} more rows are not on this list", -left), styles.strong),
        ]
    numbers = list_parts.orders_text([(number, 1) for number in document.orders], styles.small, paper.text_width)
    blocks += [Spacer(14 * styles.scale), Text(tr("Orders on this list"), styles.label), numbers]
    return lay_out(blocks, paper, heading=tr("Pick list"), name=one_line(document.made_on, 60), foot=Foot())


@dataclass(frozen=True)
class _Columns:
    """What all rows share: whether there are pictures, and the widths of counts, words and orders in points."""

    pictured: bool
    counts: float
    words: float
    orders: float


def _columns(rows: list[PickRow], styles: Styles, paper: PaperSize) -> _Columns:
    pictured, scale = any(row.picture for row in rows), styles.scale
    counts = list_parts.count_width((row.quantity for row in rows), list_parts.count_style(scale))
    orders = paper.text_width * 0.26
    taken = counts + orders + _BOX * scale + 3 * _GAP * scale
    if pictured:
        taken += (_PICTURE + _GAP) * scale
    return _Columns(pictured, counts, paper.text_width - taken, orders)


def _shelf(shelf: PickShelf, rows: tuple[PickRow, ...], columns: _Columns, styles: Styles) -> Block:
    name = one_line(shelf.name, NAME)
    # The name of a place is the maker's own, and may run from right to left.
    words = [(Text(tr("Shelf"), styles.small), 28 * styles.scale), (Text(name, styles.name), None)]
    head: Block = Row(words, 3 * styles.scale, bottom=True) if name else Text(tr("No shelf place"), styles.name)
    header = Stack([Spacer(13 * styles.scale), head, Rule(4 * styles.scale, 0, INK)])
    return Table(header, [_row(row, columns, styles) for row in rows], 7 * styles.scale)


def _row(row: PickRow, columns: _Columns, styles: Styles) -> Block:
    scale = styles.scale
    side = _PICTURE * scale
    count = list_parts.count_style(scale)
    # Box and count stand in the middle of the picture, where there is one.
    drop = (side - count.line_height) / 2 if row.picture else 0.0
    box = Stack([Spacer(drop + (count.line_height - _BOX * scale) / 2), TickBoxes(1, _BOX * scale, styles.item)])
    cells: list[tuple[Block, float | None]] = [(box, _BOX * scale)]
    if columns.pictured:
        cells.append((list_parts.thumbnail(row.picture, side), side))
    cells.append((Stack([Spacer(drop), list_parts.count_text(row.quantity, count)]), columns.counts))
    cells.append((Stack([Spacer(2 * scale), *_words(row, styles, columns.words)]), None))
    orders = list_parts.orders_text(row.orders, styles.small_right, columns.orders)
    cells.append((Stack([Spacer(4 * scale), orders]), columns.orders))
    return Row(cells, _GAP * scale)


def _words(row: PickRow, styles: Styles, width: float) -> list[Block]:
    scale = styles.scale
    found: list[Block] = [
        list_parts.title_text(row.title, styles),
        *list_parts.option_rows(row.options, row.sku, styles, width),
    ]
    box = list_parts.personal_box(row.personalization, styles)
    if box:
        found += [Spacer(4 * scale), *box, Spacer(2 * scale)]
    if row.to_make:
        said = (
            tr("{to_make} of them still to make").format(to_make=locales.number(row.to_make))
            if row.to_make < row.quantity
            else tr("Still to make")
        )
        found.append(Text(said, styles.strong))
    return found
