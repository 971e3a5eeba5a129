"""The gift receipt: what is in the parcel, a code that finds the order, and how to exchange. Never a price."""

from __future__ import annotations

from makerapp.printing.barcodes import code_for
from makerapp.printing.blocks import Block, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.gift_receipt import GiftLine, GiftReceipt
from makerapp.printing.figures import Barcode, Table
from makerapp.printing.graphemes import one_line
from makerapp.printing.layouts.code_block import foot_code
from makerapp.printing.layouts.parts import letterhead, option_rows, return_address, words_box
from makerapp.printing.layouts.styles import LONG, NAME, Styles, order_name
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.phrases import phrase
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import text_width
from makerapp.translation import tr

_MAX_LINES = 500
_BARCODE_TALL = 11 * MM


def gift_receipt_pages(receipt: GiftReceipt, sheet: SheetFormat) -> DocumentPages:
    """Lay out one gift receipt, pages counted."""
    paper = sheet.page
    styles = Styles(paper.scale)
    language, gap = receipt.language, 16 * paper.scale
    number = f"{phrase('Order', language)} {order_name(receipt.number)}"
    title = phrase("Gift receipt", language)
    below = [number, one_line(receipt.bought_on, 60)]
    blocks: list[Block] = [
        letterhead(receipt.shop, title, below, styles, paper),
        Rule(gap, gap),
        _recipient(receipt, styles, paper),
        Rule(gap * 0.9, gap * 0.75),
        _items(receipt, styles),
    ]
    words = words_box(phrase("To exchange it", language), receipt.exchange, styles)
    if words is not None:
        blocks += [Spacer(gap), words]
    foot = Foot(
        address=return_address(receipt.shop, language),
        corner=foot_code(receipt.code_word, paper.scale),
        page_words=phrase("Page {page} of {pages}", language),
    )
    heading = tr("Gift receipt · Order {order_name}").format(order_name=order_name(receipt.number))
    return lay_out(blocks, paper, heading=heading, name=one_line(receipt.recipient, NAME), foot=foot)


def _recipient(receipt: GiftReceipt, styles: Styles, paper: PaperSize) -> Block:
    name = one_line(receipt.recipient, NAME)
    rows: list[Block] = []
    if name:
        label = Text(phrase("A gift for", receipt.language), styles.label)
        rows = [label, Spacer(3 * styles.scale), Text(name, styles.name)]
    room = paper.text_width * (0.5 if paper.is_small else 0.46)
    code = code_for(receipt.barcode, room, paper.dot)
    cells: list[tuple[Block, float | None]] = [(Stack(rows), None)]
    if code is not None:
        cells.append((Barcode(code, _BARCODE_TALL * max(styles.scale, 0.9), styles.code), room))
    return Row(cells, 12 * styles.scale)


def _items(receipt: GiftReceipt, styles: Styles) -> Block:
    rows = [_item(line, styles) for line in receipt.lines[:_MAX_LINES]]
    head = Stack([Text(phrase("Item", receipt.language), styles.label), Spacer(3 * styles.scale)])
    return Table(head, rows, 7.5 * styles.scale)


def _item(line: GiftLine, styles: Styles) -> Block:
    count = f"{line.quantity} ×"
    title = Text(one_line(line.title, LONG) or tr("Item without a name"), styles.item)
    found: list[Block] = [Row([(Text(count, styles.item), text_width(f"{count} ", styles.item)), (title, None)])]
    found += option_rows(line.options, styles)
    sku = one_line(line.sku, NAME)
    if sku:
        found.append(Text(tr("SKU {sku}").format(sku=sku), styles.small))
    return Stack(found)
