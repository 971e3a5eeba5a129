"""The end-of-day list of one carrier: a row for each parcel, what they weigh together, and who took them."""

from __future__ import annotations

from makerapp.printing.blocks import Block, KeepTogether, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.manifest import Manifest, ManifestRow
from makerapp.printing.figures import Table
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.styles import NAME, Styles
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import GREY
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style, text_width
from makerapp.translation import counted, tr

MAX_ROWS = 5000
"""Most parcels of a day that are listed."""


def manifest_pages(manifest: Manifest, sheet: SheetFormat) -> DocumentPages:
    """Lay out the list, pages counted."""
    paper = sheet.page
    styles = Styles(paper.scale)
    gap = 14 * paper.scale
    carrier, day = one_line(manifest.carrier, NAME), one_line(manifest.day, 60)
    blocks: list[Block] = [
        _head(manifest, carrier, day, styles, paper),
        Rule(gap, gap),
        _summary(manifest, styles),
        Spacer(gap),
        _table(manifest.rows[:MAX_ROWS], styles, paper),
        Spacer(gap * 2.2),
        KeepTogether(_signatures(styles)),
    ]
    left_out = len(manifest.rows) - MAX_ROWS
    if left_out > 0:
        blocks.insert(
            5,
            Text(
                counted("1 more parcel is not on this list", "{n} more parcels are not on this list", left_out),
                styles.strong,
            ),
        )
    return lay_out(blocks, paper, heading=tr("End of day list · {day}").format(day=day), name=carrier, foot=Foot())


def _head(manifest: Manifest, carrier: str, day: str, styles: Styles, paper: PaperSize) -> Block:
    shop = manifest.shop
    address = [one_line(line, NAME) for line in shop.address[:8]]
    left = Stack(
        [Text(one_line(shop.name, NAME), styles.shop), Text(", ".join(filter(None, address)), styles.small)], 1
    )
    right = Stack([Text(tr("End of day list"), styles.title), Text(day, styles.small_right)], 1)
    return Row([(left, None), (right, paper.text_width * 0.42)], 12 * styles.scale)


def _summary(manifest: Manifest, styles: Styles) -> Block:
    """The carrier, how many parcels, and what they weigh."""
    count = len(manifest.rows)
    facts = [counted("1 parcel", "{n} parcels", count)]
    facts += [one_line(part, 120) for part in (manifest.total_weight, manifest.unweighed) if part]
    large = Style(17 * styles.scale, Weight.SEMIBOLD)
    return Stack([Text(one_line(manifest.carrier, NAME), large), Text(" · ".join(facts), styles.body)], 2)


def _table(rows: tuple[ManifestRow, ...], styles: Styles, paper: PaperSize) -> Block:
    scale, width = styles.scale, paper.text_width
    text = Style(10 * scale)
    strong = Style(10 * scale, Weight.SEMIBOLD)
    right = Style(10 * scale, align=Align.RIGHT)
    gap = 10 * scale
    count_wide = max(16 * scale, text_width(str(len(rows)), styles.label_right) + 2)
    sizes: tuple[float | None, ...] = (count_wide, width * 0.17, None, width * 0.31, width * 0.1)
    head = ("", tr("Order"), tr("To"), tr("Tracking number"), tr("Weight"))
    labels = [styles.label_right, styles.label, styles.label, styles.label, styles.label_right]
    header = Row([(Text(word, style), size) for word, style, size in zip(head, labels, sizes, strict=True)], gap)
    found: list[Block] = []
    for at, row in enumerate(rows, start=1):
        way = [one_line(row.tracking_number, NAME) or "–", one_line(row.service, NAME)]
        cells: tuple[Block, ...] = (
            Text(str(at), Style(10 * scale, color=GREY, align=Align.RIGHT)),
            Text(one_line(row.orders, NAME), strong),
            Stack([Text(one_line(row.recipient, NAME), text), Text(one_line(row.place, NAME), styles.small)]),
            Stack([Text(way[0], text), *([Text(way[1], styles.small)] if way[1] else [])]),
            Text(one_line(row.weight, 40) or "–", right),
        )
        found.append(Row(list(zip(cells, sizes, strict=True)), gap))
    return Table(Stack([header, Spacer(3 * scale)]), found, 5 * scale)


def _signatures(styles: Styles) -> Block:
    """Lines for both sides: who handed over, who took, and when."""
    room = 26 * styles.scale
    cells: list[tuple[Block, float | None]] = [
        (Stack([Spacer(room), Rule(0, 3 * styles.scale, GREY), Text(words, styles.label)]), None)
        for words in (tr("Handed over by"), tr("Taken by (name and signature)"), tr("Date and time"))
    ]
    return Row(cells, 18 * styles.scale)
