"""The make list: product by product, what still has to be made for all orders, with a box to tick for each piece."""

from __future__ import annotations

from makerapp.printing.blocks import Block, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.make_list import MakeEntry, MakeList, MakeRow
from makerapp.printing.figures import Table, TickBoxes
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts import list_parts
from makerapp.printing.layouts.styles import Styles
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import INK
from makerapp.printing.sheets import SheetFormat
from makerapp.translation import counted, tr

_BOX, _PICTURE, _GAP = 14.0, 34.0, 11.0


def make_list_pages(document: MakeList, sheet: SheetFormat) -> DocumentPages:
    """Lay out the list, one table for each product: its name stands again on top of the next page."""
    paper = sheet.page
    styles = Styles(paper.scale)
    summary = tr("{pieces} for {orders}").format(
        pieces=counted("1 piece", "{n} pieces", document.pieces),
        orders=counted("1 order", "{n} orders", document.orders),
    )
    blocks: list[Block] = [
        list_parts.list_head(document.shop, tr("Make list"), document.made_on, summary, styles, paper)
    ]
    left = list_parts.MAX_ENTRIES
    for row in document.rows:
        if left > 0:
            blocks.append(_product(row, row.entries[:left], styles, paper))
        left -= len(row.entries)
    if left < 0:
        blocks += [
            Spacer(9 * styles.scale),
            Text(counted("1 more row is not on this list", "{n} more rows are not on this list", -left), styles.strong),
        ]
    return lay_out(blocks, paper, heading=tr("Make list"), name=one_line(document.made_on, 60), foot=Foot())


def _product(row: MakeRow, entries: tuple[MakeEntry, ...], styles: Styles, paper: PaperSize) -> Block:
    scale = styles.scale
    count = list_parts.count_style(scale)
    counted = list_parts.count_width((row.pieces,), count)
    room = paper.text_width - counted - (_PICTURE + _GAP if row.picture else 0) * scale - _GAP * scale
    details = list_parts.option_rows(row.options, row.sku, styles, room)
    words = Stack([list_parts.title_text(row.title, styles), *details])
    cells: list[tuple[Block, float | None]] = [(list_parts.count_text(row.pieces, count), counted), (words, None)]
    if row.picture:
        cells.insert(0, (list_parts.thumbnail(row.picture, _PICTURE * scale), _PICTURE * scale))
    header = Stack([Spacer(14 * scale), Row(cells, _GAP * scale, middle=True), Rule(6 * scale, 0, INK)])
    return Table(header, [_entry(entry, styles, paper) for entry in entries], 6 * scale)


def _entry(entry: MakeEntry, styles: Styles, paper: PaperSize) -> Block:
    """Ship-by, what is written on it or for whom it is, and the boxes."""
    scale = styles.scale
    day = one_line(entry.ship_by, 40)
    by = (
        Stack([Text(tr("Ship by"), styles.label), Text(day, styles.strong)])
        if day
        else Text(tr("No date"), styles.label)
    )
    ticks = TickBoxes(max(0, entry.pieces), _BOX * scale, styles.item)
    ticks_wide = 4 * _BOX * scale + 3 * _BOX * scale * 0.42
    by_wide, gap = max(74 * scale, paper.text_width * 0.15), _GAP * scale
    middle: list[Block] = list_parts.personal_box(entry.personalization, styles)
    if middle:
        middle.append(Spacer(3 * scale))
    code = one_line(entry.code_word, 40)
    if code:
        middle.append(
            Text(" · ".join([*(one_line(number, 60) for number, _count in entry.orders), code]), styles.small)
        )
    else:
        wide = paper.text_width - by_wide - ticks_wide - 2 * gap
        middle.append(list_parts.orders_text(entry.orders, styles.small, wide))
    cells: list[tuple[Block, float | None]] = [(by, by_wide), (Stack(middle), None)]
    cells.append((Stack([Spacer(2 * scale), ticks]), ticks_wide))
    return Row(cells, gap)
