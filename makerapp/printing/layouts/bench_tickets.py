"""Bench tickets: one page for each piece to make. The words on it are as large as the paper allows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from makerapp import locales
from makerapp.printing.barcodes import Code, code_for
from makerapp.printing.blocks import Block, Boxed, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.bench_tickets import BenchTicket, BenchTickets
from makerapp.printing.figures import Barcode
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.layouts import list_parts
from makerapp.printing.layouts.code_block import CODE_RISE, code_room, draw_code
from makerapp.printing.layouts.fitting import largest
from makerapp.printing.layouts.styles import LONG, MAX_ROWS, NAME, Styles, order_name
from makerapp.printing.pages import DocumentPages, Painter
from makerapp.printing.paginate import Area, paginate
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import INK, NOTE, NOTE_LINE, Pen
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style
from makerapp.translation import tr

_BARS = 9 * MM
_LARGEST, _SHARE, _LEAST = 60.0, 0.16, 15.0
_ALONE = 1.5
"""So much larger stands the product where it has the ticket to itself."""
_NOTE = 600
_GIFT = 18.0


@dataclass(frozen=True)
class _Frame:
    """What stands at the foot of every page of an order's tickets, and the room above it."""

    paper: PaperSize
    code_word: str
    code: Code | None
    code_style: Style

    @property
    def bars(self) -> Barcode | None:
        return Barcode(self.code, _BARS * max(0.75, self.paper.scale), self.code_style) if self.code else None

    @property
    def area(self) -> Area:
        paper, bars = self.paper, self.bars
        foot = paper.margin * CODE_RISE + (bars.height(0) + 9 * paper.scale if bars else 0.0)
        bottom = max(foot, code_room(paper, self.code_word), paper.margin)
        return Area(paper.margin, paper.text_width, paper.height - paper.margin, bottom)

    def draw(self, pen: Pen) -> None:
        """The bars at the left, the code word at the right."""
        bars, paper = self.bars, self.paper
        if bars is not None:
            quiet = min(bar[0] for bar in bars.code.bars)
            inked = bars.wide - 2 * quiet * bars.code.module
            bars.draw(pen, paper.margin, paper.margin * CODE_RISE + bars.height(inked), inked)
        draw_code(pen, paper, self.code_word)


def bench_ticket_pages(document: BenchTickets, sheet: SheetFormat) -> DocumentPages:
    """Lay out the tickets of one order; one that is too long for its page goes on on the next."""
    paper = sheet.page
    styles = Styles(paper.scale)
    code = code_for(document.barcode, paper.text_width * 0.62, paper.dot)
    frame = _Frame(paper, document.code_word, code, styles.code)
    painters: list[Painter] = []
    for ticket in document.tickets:
        pages = paginate(_blocks(document, ticket, styles, frame.area), frame.area, frame.area)
        painters += [_painter(frame, page) for page in pages]
    return DocumentPages(tuple(painters))


def _painter(frame: _Frame, blocks: list[Block]) -> Painter:
    def paint(pen: Pen) -> None:
        area = frame.area
        top = area.top
        for block in blocks:
            block.draw(pen, area.x, top, area.width)
            top -= block.height(area.width)
        frame.draw(pen)

    return paint


def _blocks(document: BenchTickets, ticket: BenchTicket, styles: Styles, area: Area) -> list[Block]:
    scale = styles.scale
    words = [clean(part, LONG) for part in ticket.personalization[:MAX_ROWS] if part.strip()]
    # Without words of a buyer, what to make is what has to be seen from the bench.
    product = _product(ticket, styles, 1.0 if words else _ALONE)
    upper: list[Block] = [_head(document, styles, area), Rule(9 * scale, 10 * scale), product]
    lower = _below(document, styles)
    if not words:
        return [*upper, *lower]
    room = area.room - sum(block.height(area.width) for block in (*upper, *lower)) - 11 * scale
    return [*upper, Spacer(11 * scale), _large(words, scale, area.width, room), *lower]


def _head(document: BenchTickets, styles: Styles, area: Area) -> Block:
    """Whose it is at the left, when it has to leave at the right."""
    left: list[Block] = [Text(order_name(document.number), styles.shop)]
    buyer = one_line(document.buyer, NAME)
    if buyer:
        left.append(Text(buyer, styles.small))
    day = one_line(document.ship_by, 40)
    right: list[Block] = [Text(tr("Ship by") if day else tr("No ship-by date"), styles.label_right)]
    if day:
        right.append(Text(day, replace(styles.name, size=13 * styles.scale, align=Align.RIGHT)))
    return Row([(Stack(left), None), (Stack(right), area.width * 0.46)], 9 * styles.scale)


def _product(ticket: BenchTicket, styles: Styles, larger: float) -> Block:
    scale = styles.scale * larger
    title = Style(16.5 * scale, Weight.SEMIBOLD, leading=1.2)
    option = Style(12.5 * scale, Weight.MEDIUM, leading=1.3)
    words: list[Block] = [Text(one_line(ticket.title, LONG) or tr("Item without a name"), title)]
    words += [Text(one_line(each, LONG), option) for each in ticket.options[:MAX_ROWS] if each.strip()]
    if ticket.count > 1:
        piece = tr("Piece {place} of {count}").format(
            place=locales.number(ticket.place), count=locales.number(ticket.count)
        )
        if any(part.strip() for part in ticket.personalization):
            # Buyers write the names for all pieces into one field: each ticket shows them all.
            words_of = tr("{piece} – the words below are for both")
            if ticket.count > 2:
                words_of = tr("{piece} – the words below are for all {n}")
            piece = words_of.format(piece=piece, n=locales.number(ticket.count))
        words.append(Text(piece, option))
    sku = one_line(ticket.sku, NAME)
    if sku:
        words += [Spacer(2 * scale), Text(tr("SKU {sku}").format(sku=sku), styles.small)]
    if ticket.picture is None:
        return Stack(words)
    side = 62 * scale
    return Row([(list_parts.thumbnail(ticket.picture, side), side), (Stack(words), None)], 11 * scale)


def _large(words: list[str], scale: float, width: float, room: float) -> Block:
    padding = 9 * scale
    style = Style(_LEAST * scale, Weight.SEMIBOLD, leading=1.22, align=Align.START)

    def build(tried: Style) -> Block:
        return Stack([Text(part, tried) for part in words], tried.size * 0.28)

    sizes = (min(_LARGEST, width * _SHARE), _LEAST * scale)
    inner = width - 2 * padding
    chosen = largest(words, style, sizes, inner, room - 2 * padding, build)
    return Boxed(build(chosen), padding, NOTE, NOTE_LINE, 7 * scale)


def _below(document: BenchTickets, styles: Styles) -> list[Block]:
    """What else the maker should know: it is a gift, and what the buyer wrote."""
    scale = styles.scale
    found: list[Block] = []
    if document.is_gift:
        mark = Text(tr("Gift"), Style(_GIFT * scale, Weight.SEMIBOLD, align=Align.CENTER))
        found += [Spacer(8 * scale), Boxed(mark, 3 * scale, None, INK, 5 * scale)]
    note = clean(document.buyer_note, _NOTE).strip()
    if note:
        found += [Spacer(8 * scale), Text(tr("Note from the buyer"), styles.label), Text(note, styles.words)]
    return found
