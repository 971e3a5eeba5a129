"""The packing slip: what goes into a parcel, to whom, with a box to tick for each piece."""

from __future__ import annotations

from makerapp.printing.barcodes import code_for
from makerapp.printing.bidi import has_rtl
from makerapp.printing.blocks import Block, Boxed, KeepTogether, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.figures import Barcode, Image, Table, TickBoxes
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.layouts.code_block import foot_code
from makerapp.printing.layouts.styles import LONG, MAX_ROWS, NAME, Styles, order_name
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import NOTE, NOTE_LINE
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import text_width

MAX_LINES = 3000
"""Most lines of an order that are printed."""

_BARCODE_TALL = 13 * MM


def slip_pages(slip: PackingSlip, sheet: SheetFormat) -> DocumentPages:
    """Lay out one packing slip, pages counted."""
    paper = sheet.page
    styles = Styles(paper.scale)
    gap = 16 * paper.scale
    lines = slip.lines[:MAX_LINES]
    blocks: list[Block] = [
        _letterhead(slip, styles, paper),
        Rule(gap, gap),
        _addressee(slip, styles, paper),
        Rule(gap * 0.9, gap * 0.75),
        _table(lines, styles, paper),
        *_after(slip, styles, paper),
    ]
    to = one_line(slip.ship_to[0], NAME) if slip.ship_to else ""
    code = foot_code(slip.code_word, paper.scale, slip.revision)
    foot = Foot(contact=one_line(slip.footer, 400), address=_return_address(slip), corner=code)
    return lay_out(blocks, paper, heading=f"Packing slip · Order {order_name(slip.number)}", name=to, foot=foot)


def _return_address(slip: PackingSlip) -> str:
    parts = [one_line(part, NAME) for part in slip.shop.address[:MAX_ROWS]]
    shown = [part for part in parts if part]
    return f"Return address: {', '.join(shown)}" if shown else ""


def _letterhead(slip: PackingSlip, styles: Styles, paper: PaperSize) -> Block:
    scale = styles.scale
    shop = slip.shop
    contact = [one_line(part, NAME) for part in (shop.website, shop.email) if part]
    left: list[Block] = [Text(one_line(shop.name, NAME), styles.shop)]
    share = paper.text_width * 0.38
    logo = _logo(slip, scale)
    room = paper.text_width - share - 11 * scale - (logo.wide + 11 * scale if logo else 0)
    joined = " · ".join(contact)
    together = text_width(joined, styles.small) <= room
    left += [Text(part, styles.small) for part in ([joined] if together else contact) if part]
    number = " · ".join(filter(None, (f"Order {order_name(slip.number)}", one_line(slip.placed_on, 60))))
    right = Stack([Text("Packing slip", styles.title), Text(number, styles.small_right)], 1)
    cells: list[tuple[Block, float | None]] = [(Stack(left, 1), None), (right, share)]
    if logo is not None:
        cells.insert(0, (logo, logo.wide))
    return Row(cells, 11 * scale, middle=True)


def _logo(slip: PackingSlip, scale: float) -> Image | None:
    if slip.shop.logo is None:
        return None
    logo = Image(slip.shop.logo, 110 * scale, 42 * scale, radius=6 * scale)
    logo.wide = logo.natural_width()
    return logo if logo.wide else None


def _addressee(slip: PackingSlip, styles: Styles, paper: PaperSize) -> Block:
    rows: list[Block] = [Text("Send to", styles.label), Spacer(3 * styles.scale)]
    shown = [one_line(part, NAME) for part in slip.ship_to[:MAX_ROWS]]
    # Addresses stay on the left, right-to-left ones too: a parcel is read from there.
    rows += [Text(part, styles.body if at else styles.name) for at, part in enumerate(shown) if part]
    way = [one_line(part, NAME) for part in (slip.channel, slip.ship_service) if part]
    if way:
        rows += [Spacer(5 * styles.scale), Text(" · ".join(way), styles.small)]
    cells: list[tuple[Block, float | None]] = [(Stack(rows), None)]
    room = paper.text_width * 0.46
    # The margin of the page is the quiet zone on the right.
    code = code_for(slip.barcode, room, paper.dot)
    if code is not None:
        cells.append((Barcode(code, _BARCODE_TALL * max(styles.scale, 0.9), styles.code), room))
    return Row(cells, 12 * styles.scale)


def _table(lines: tuple[SlipLine, ...], styles: Styles, paper: PaperSize) -> Block:
    scale = styles.scale
    box = 15.5 * scale
    pictured = any(line.picture for line in lines)
    prices = [one_line(line.price, 60) for line in lines]
    price_wide = min(max((text_width(price, styles.price) for price in prices), default=0.0), paper.text_width * 0.25)
    ticks_wide = 4 * box + 3 * box * 0.42
    head: list[tuple[Block, float | None]] = [(Text("Item", styles.label), None)]
    if price_wide:
        head.append((Text("Price", styles.label_right), max(price_wide, 30 * scale)))
    head.append((Text("Packed", styles.label_right), ticks_wide))
    rows: list[Block] = []
    for line, price in zip(lines, prices, strict=True):
        cells: list[tuple[Block, float | None]] = []
        if pictured:
            cells.append((_thumbnail(line, 38 * scale), 38 * scale))
        cells.append((Stack([Spacer(1.5 * scale), *_words(line, styles)]), None))
        if price_wide:
            cells.append((Stack([Spacer(1.5 * scale), Text(price, styles.price)]), max(price_wide, 30 * scale)))
        ticks = TickBoxes(max(0, line.quantity), box, styles.item)
        cells.append((Stack([Spacer((19 if pictured else 9) * scale - box / 2), ticks]), ticks_wide))
        rows.append(Row(cells, 12 * scale))
    return Table(Stack([Row(head, 12 * scale), Spacer(3 * scale)]), rows, 7.5 * scale)


def _thumbnail(line: SlipLine, side: float) -> Block:
    if not line.picture:
        return Spacer(0)
    return Image(line.picture, side, side, radius=5 * side / 38, cover=True)


def _words(line: SlipLine, styles: Styles) -> list[Block]:
    """Count and title, options, personalization, where to find it."""
    scale = styles.scale
    count = f"{line.quantity} ×"
    title = Text(one_line(line.title, LONG) or "Item without a name", styles.item)
    # The buyer's words are a field of their own: in one string with the count, bidi would move the number.
    found: list[Block] = [Row([(Text(count, styles.item), text_width(f"{count} ", styles.item)), (title, None)])]
    options = [one_line(option, LONG) for option in line.options[:MAX_ROWS] if option.strip()]
    if any(has_rtl(option) for option in options):
        found += [Text(option, styles.option) for option in options]
    elif options:
        found.append(Text(" · ".join(options), styles.option))
    personal = [clean(words, LONG) for words in line.personalization[:MAX_ROWS] if words.strip()]
    if personal:
        words = Stack([Text(part, styles.personal) for part in personal], 2 * scale)
        found += [Spacer(4 * scale), Boxed(words, 6 * scale, NOTE, NOTE_LINE, 5 * scale), Spacer(2 * scale)]
    if line.ordered > line.quantity:
        found.append(Text(f"{line.quantity} of {line.ordered} ordered are in this parcel", styles.strong))
    sku, shelf = one_line(line.sku, NAME), one_line(line.shelf, NAME)
    if sku or shelf:
        where = " · ".join(filter(None, (sku and f"SKU {sku}", shelf and f"Shelf {shelf}")))
        found.append(Text(where, styles.small))
    return found


def _after(slip: PackingSlip, styles: Styles, paper: PaperSize) -> list[Block]:
    """What stands under the table."""
    scale = styles.scale
    found: list[Block] = []
    left_out = len(slip.lines) - MAX_LINES
    if left_out > 0:
        found += [Spacer(9 * scale), Text(f"{left_out} more items are not on this slip", styles.strong)]
    if slip.totals:
        found += [Spacer(9 * scale), KeepTogether(_totals(slip, styles))]
    if slip.is_gift:
        found += [Spacer(10 * scale), Text("Gift order – prices left out", styles.strong)]
    for label, words in (("Gift message", slip.gift_message), ("Note from the buyer", slip.buyer_note)):
        shown = clean(words, LONG).strip()
        if shown:
            box = Boxed(Text(shown, styles.words), 9 * scale, NOTE, NOTE_LINE, 7 * scale)
            labelled = Stack([Text(label, styles.label), Spacer(3 * scale), box])
            found += [Spacer(13 * scale), KeepTogether(labelled)]
    return found


def _totals(slip: PackingSlip, styles: Styles) -> Block:
    rows: list[Block] = []
    shown = slip.totals[:MAX_ROWS]
    for at, (label, amount) in enumerate(shown):
        style = styles.total if at == len(shown) - 1 else styles.sum
        wide = max(70 * styles.scale, text_width(one_line(amount, 60), style))
        rows.append(Row([(Text(one_line(label, 120), style), None), (Text(one_line(amount, 60), style), wide)], 12))
    return Stack(rows, 2 * styles.scale)
