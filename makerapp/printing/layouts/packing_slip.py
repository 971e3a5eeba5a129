"""The packing slip: what goes into a parcel, to whom, with a box to tick for each piece."""

from __future__ import annotations

from makerapp.printing.barcodes import code_for
from makerapp.printing.blocks import Block, Boxed, KeepTogether, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.figures import Barcode, Image, Table, TickBoxes
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.layouts.code_block import foot_code
from makerapp.printing.layouts.parts import address_rows, letterhead, option_rows, return_address, words_box
from makerapp.printing.layouts.styles import LONG, MAX_ROWS, NAME, Styles, order_name
from makerapp.printing.layouts.window_head import INFO_LEFT, WindowHead, window_address
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import NOTE, NOTE_LINE
from makerapp.printing.phrases import phrase
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import text_width
from makerapp.printing.windows import Window, window_for
from makerapp.translation import counted, mark, tr

MAX_LINES = 3000
"""Most lines of an order that are printed."""

_BARCODE_TALL = 13 * MM


def slip_pages(slip: PackingSlip, sheet: SheetFormat) -> DocumentPages:
    """Lay out one packing slip, pages counted."""
    paper = sheet.page
    styles = Styles(paper.scale)
    gap = 16 * paper.scale
    window = window_for(slip.address_place, paper)
    head = _window_head(slip, styles, paper, window) if window else None
    blocks: list[Block] = (
        [head] if head else [_head(slip, styles, paper), Rule(gap, gap), _addressee(slip, styles, paper)]
    )
    blocks += [
        Rule(0 if head else gap * 0.9, gap * 0.75),
        _table(slip, styles, paper),
        *_after(slip, styles),
    ]
    to = one_line(slip.ship_to[0], NAME) if slip.ship_to else ""
    sender_is_above = head is not None and window is not None and bool(window.sender_height)
    sender = return_address(slip.shop, slip.language) if slip.return_address and not sender_is_above else ""
    foot = Foot(
        contact=one_line(slip.footer, 400),
        address=sender,
        corner=foot_code(slip.code_word, paper.scale, slip.revision),
        page_words=phrase("Page {page} of {pages}", slip.language),
    )
    heading = tr("Packing slip · Order {order_name}").format(order_name=order_name(slip.number))
    return lay_out(blocks, paper, heading=heading, name=to, foot=foot)


def _number(slip: PackingSlip) -> str:
    return f"{phrase('Order', slip.language)} {order_name(slip.number)}"


def _head(slip: PackingSlip, styles: Styles, paper: PaperSize) -> Block:
    below = [_number(slip), one_line(slip.placed_on, 60)]
    return letterhead(slip.shop, phrase("Packing slip", slip.language), below, styles, paper)


def _way(slip: PackingSlip) -> str:
    return " · ".join(one_line(part, NAME) for part in (slip.channel, slip.ship_service) if part)


def _addressee(slip: PackingSlip, styles: Styles, paper: PaperSize) -> Block:
    rows: list[Block] = [Text(phrase("Send to", slip.language), styles.label), Spacer(3 * styles.scale)]
    # Addresses stay on the left, right-to-left ones too: a parcel is read from there.
    rows += [Text(part, styles.body if at else styles.name) for at, part in enumerate(address_rows(slip.ship_to))]
    way = _way(slip)
    if way:
        rows += [Spacer(5 * styles.scale), Text(way, styles.small)]
    cells: list[tuple[Block, float | None]] = [(Stack(rows), None)]
    room = paper.text_width * (0.5 if paper.is_small else 0.46)
    code = _code(slip, styles, paper, room)
    if code is not None:
        cells.append((code, room))
    return Row(cells, 12 * styles.scale)


def _code(slip: PackingSlip, styles: Styles, paper: PaperSize, room: float) -> Barcode | None:
    # The margin of the page is the quiet zone on the right.
    code = code_for(slip.barcode, room, paper.dot)
    return Barcode(code, _BARCODE_TALL * max(styles.scale, 0.9), styles.code) if code is not None else None


def _window_head(slip: PackingSlip, styles: Styles, paper: PaperSize, window: Window) -> Block | None:
    """Head and address for an envelope with a window; ``None`` where the address is too long for it."""
    address = window_address(address_rows(slip.ship_to), window, styles)
    if address is None:
        return None
    room = paper.width - paper.margin - INFO_LEFT
    code = _code(slip, styles, paper, room)
    info = Stack([*([code] if code else []), Spacer(4), Text(_way(slip), styles.small_right)])
    rows = address_rows(slip.shop.address) if slip.return_address else []
    sender = " · ".join(dict.fromkeys([one_line(slip.shop.name, NAME), *rows])) if rows else ""
    return WindowHead(paper, window, _head(slip, styles, paper), address, sender, info)


def _table(slip: PackingSlip, styles: Styles, paper: PaperSize) -> Block:
    scale, lines = styles.scale, slip.lines[:MAX_LINES]
    box = 15.5 * scale
    pictured = any(line.picture for line in lines)
    prices = [one_line(line.price, 60) for line in lines]
    price_wide = _price_width(slip.language, prices, styles, paper)
    ticks_wide = 4 * box + 3 * box * 0.42
    head: list[tuple[Block, float | None]] = [(Text(phrase("Item", slip.language), styles.label), None)]
    if price_wide:
        head.append((Text(phrase("Price", slip.language), styles.label_right), price_wide))
    head.append((Text(phrase("Packed", slip.language), styles.label_right), ticks_wide))
    rows: list[Block] = []
    for line, price in zip(lines, prices, strict=True):
        cells: list[tuple[Block, float | None]] = []
        if pictured:
            cells.append((_thumbnail(line, 38 * scale), 38 * scale))
        cells.append((Stack([Spacer(1.5 * scale), *_words(line, styles, slip.language)]), None))
        if price_wide:
            cells.append((Stack([Spacer(1.5 * scale), Text(price, styles.price)]), price_wide))
        ticks = TickBoxes(max(0, line.quantity), box, styles.item)
        cells.append((Stack([Spacer((19 if pictured else 9) * scale - box / 2), ticks]), ticks_wide))
        rows.append(Row(cells, 12 * scale))
    return Table(Stack([Row(head, 12 * scale), Spacer(3 * scale)]), rows, 7.5 * scale)


def _price_width(language: str, prices: list[str], styles: Styles, paper: PaperSize) -> float:
    """How wide the prices and their head are, 0 where there are none."""
    widest = max((text_width(price, styles.price) for price in prices), default=0.0)
    if not widest:
        return 0.0
    head = text_width(phrase("Price", language), styles.label_right) + 1
    return min(max(widest, head, 30 * styles.scale), paper.text_width * 0.25)


def _thumbnail(line: SlipLine, side: float) -> Block:
    if not line.picture:
        return Spacer(0)
    return Image(line.picture, side, side, radius=5 * side / 38, cover=True)


def _words(line: SlipLine, styles: Styles, language: str) -> list[Block]:
    """Count and title, options, personalization, where to find it."""
    scale = styles.scale
    count = f"{line.quantity} ×"
    title = Text(one_line(line.title, LONG) or tr("Item without a name"), styles.item)
    # The buyer's words are a field of their own: in one string with the count, bidi would move the number.
    found: list[Block] = [Row([(Text(count, styles.item), text_width(f"{count} ", styles.item)), (title, None)])]
    found += option_rows(line.options, styles)
    personal = [clean(words, LONG) for words in line.personalization[:MAX_ROWS] if words.strip()]
    if personal:
        words = Stack([Text(part, styles.personal) for part in personal], 2 * scale)
        found += [Spacer(4 * scale), Boxed(words, 6 * scale, NOTE, NOTE_LINE, 5 * scale), Spacer(2 * scale)]
    if line.ordered > line.quantity:
        words_of_part = phrase(
            "{count} of {ordered} ordered are in this parcel", language, count=line.quantity, ordered=line.ordered
        )
        found.append(Text(words_of_part, styles.strong))
    sku, shelf = one_line(line.sku, NAME), one_line(line.shelf, NAME)
    if sku or shelf:
        where = " · ".join(
            filter(None, (sku and tr("SKU {sku}").format(sku=sku), shelf and tr("Shelf {shelf}").format(shelf=shelf)))
        )
        found.append(Text(where, styles.small))
    return found


def _after(slip: PackingSlip, styles: Styles) -> list[Block]:
    """What stands under the table."""
    scale = styles.scale
    found: list[Block] = []
    left_out = len(slip.lines) - MAX_LINES
    if left_out > 0:
        found += [
            Spacer(9 * scale),
            Text(
                counted("1 more item is not on this slip", "{n} more items are not on this slip", left_out),
                styles.strong,
            ),
        ]
    if slip.totals:
        found += [Spacer(9 * scale), KeepTogether(_totals(slip, styles))]
    if slip.is_gift and not slip.totals and not any(line.price for line in slip.lines):
        words = phrase("Gift order – prices left out", slip.language)
        found += [Spacer(10 * scale), Text(words, styles.strong)]
    for label, words in ((mark("Gift message"), slip.gift_message), (mark("Note from the buyer"), slip.buyer_note)):
        box = words_box(phrase(label, slip.language), words, styles)
        if box is not None:
            found += [Spacer(13 * scale), box]
    return found


def _totals(slip: PackingSlip, styles: Styles) -> Block:
    rows: list[Block] = []
    shown = slip.totals[:MAX_ROWS]
    for at, (label, amount) in enumerate(shown):
        style = styles.total if at == len(shown) - 1 else styles.sum
        label, amount = phrase(one_line(label, 120), slip.language), one_line(amount, 60)
        wide = max(70 * styles.scale, text_width(amount, style))
        rows.append(Row([(Text(label, style), None), (Text(amount, style), wide)], 12))
    return Stack(rows, 2 * styles.scale)
