"""The table of keys: group by group, the keys at the left and what they do at the right."""

from __future__ import annotations

from makerapp.printing.blocks import Block, KeepTogether, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.key_table import KeyGroup, KeyTable
from makerapp.printing.figures import Table
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.styles import NAME, Styles
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import PaperSize
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Style
from makerapp.translation import tr

_MOST_LINES = 200
_KEYS_SHARE = 0.4
_GAP = 22


def key_table_pages(document: KeyTable, sheet: SheetFormat) -> DocumentPages:
    """Lay out the table in two columns, pages counted."""
    paper = sheet.page
    styles = Styles(paper.scale)
    gap = _GAP * paper.scale
    column = (paper.text_width - gap) / 2
    sides: tuple[list[Block], list[Block]] = ([], [])
    for group in document.groups:
        block = KeepTogether(_group(group, styles, column))
        side = min(sides, key=lambda blocks: sum(each.height(column) for each in blocks))
        side.append(block)
    between = 10 * paper.scale
    columns = Row([(Stack(sides[0], between), None), (Stack(sides[1], between), None)], gap)
    blocks: list[Block] = [_head(document, styles, paper), Rule(10 * paper.scale, 8 * paper.scale), columns]
    return lay_out(blocks, paper, heading=tr("Keys"), name=one_line(document.shop.name, NAME), foot=Foot())


def _head(document: KeyTable, styles: Styles, paper: PaperSize) -> Block:
    left, right = Text(one_line(document.shop.name, NAME), styles.shop), Text(tr("Keys"), styles.title)
    return Row([(left, None), (right, paper.text_width * _KEYS_SHARE)], 11 * styles.scale)


def _group(group: KeyGroup, styles: Styles, column: float) -> Block:
    scale = styles.scale
    keys_style, words = Style(8.8 * scale, Weight.SEMIBOLD), Style(8.8 * scale)
    wide = column * _KEYS_SHARE
    rows: list[Block] = [
        Row([(Text(one_line(keys, NAME), keys_style), wide), (Text(one_line(does, NAME), words), None)], 6 * scale)
        for keys, does in group.lines[:_MOST_LINES]
    ]
    title = Text(one_line(group.title, NAME), styles.name)
    return Table(Stack([title, Spacer(2 * scale)]), rows, 2.2 * scale)
