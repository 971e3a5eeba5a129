"""The card in the parcel: how to look after what is in it, then the coupon in a box of its own."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.printing.blocks import Block, Boxed, KeepTogether, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.insert_card import InsertCard
from makerapp.printing.figures import Image
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.layouts.code_block import foot_code
from makerapp.printing.layouts.styles import LONG, NAME, order_name
from makerapp.printing.pages import DocumentPages, Foot, lay_out
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import ACCENT, BAND
from makerapp.printing.sheets import SheetFormat
from makerapp.printing.text import Align, Style, text_width
from makerapp.translation import tr

_MAX_CARE = 60
"""Most products whose care is printed."""

_MOST_CODE = 60

_HEADING = 18
_LARGER, _AIRY = (1.3, 1.15), 0.55
"""How much larger few words are set, as long as no more than this share of the card is taken."""


@dataclass(frozen=True)
class _Look:
    """The type of a card at ``scale``."""

    scale: float

    def style(self, size: float, weight: Weight = Weight.REGULAR, *, middle: bool = False) -> Style:
        return Style(size * self.scale, weight, align=Align.CENTER if middle else Align.START)


def card_pages(card: InsertCard, sheet: SheetFormat) -> DocumentPages:
    """Lay out one card; more care than fits goes on with a further page."""
    paper = sheet.page
    blocks = next((each for larger in _LARGER if (each := _with_air(card, paper, larger))), None)
    blocks = blocks or _blocks(card, paper, 1.0)
    contact = " · ".join(filter(None, (one_line(card.shop.website, NAME), one_line(card.shop.email, NAME))))
    heading = one_line(card.heading, NAME) or tr(card.NAME)
    foot = Foot(contact=contact, corner=foot_code(card.code_word, paper.scale), align=Align.START)
    return lay_out(
        blocks,
        paper,
        heading=heading,
        name=tr("Order {order_name}").format(order_name=order_name(card.number)),
        foot=foot,
    )


def _blocks(card: InsertCard, paper: PaperSize, larger: float) -> list[Block]:
    look = _look(paper, larger)
    blocks: list[Block] = [*_head(card, look, paper)]
    for title, words in card.care[:_MAX_CARE]:
        said: list[Block] = [Text(clean(words, LONG).strip(), look.style(11.5))]
        if title.strip():
            said.insert(0, Text(one_line(title, NAME), look.style(11.5, Weight.SEMIBOLD)))
        blocks += [KeepTogether(Stack(said, 1.5 * look.scale)), Spacer(10 * look.scale)]
    if card.coupon_code.strip():
        blocks += [Spacer(6 * look.scale), KeepTogether(_coupon(card, look, paper))]
    return blocks


def _with_air(card: InsertCard, paper: PaperSize, larger: float) -> list[Block] | None:
    """The card in larger type, ``None`` where it gets full or its heading would need a second line."""
    blocks = _blocks(card, paper, larger)
    heading = one_line(card.heading, NAME)
    wide = text_width(heading, Style(_HEADING, Weight.SEMIBOLD)) * _look(paper, larger).scale
    high = sum(block.height(paper.text_width) for block in blocks)
    return blocks if wide <= paper.text_width and high <= _AIRY * paper.height else None


def _look(paper: PaperSize, larger: float) -> _Look:
    return _Look(paper.scale * (1.16 if paper.is_small else 1.05) * larger)


def _head(card: InsertCard, look: _Look, paper: PaperSize) -> list[Block]:
    scale = look.scale
    name = Text(one_line(card.shop.name, NAME), look.style(11, Weight.SEMIBOLD))
    shop: Block = name
    if card.shop.logo is not None:
        logo = Image(card.shop.logo, 80 * scale, 30 * scale, radius=5 * scale)
        logo.wide = logo.natural_width()
        if logo.wide:
            shop = Row([(logo, logo.wide), (name, None)], 9 * scale, middle=True)
    found: list[Block] = [shop, Rule(10 * scale, 13 * scale)]
    if card.heading.strip():
        heading = Style(_HEADING * scale, Weight.SEMIBOLD, leading=1.25, align=Align.START)
        found += [Text(one_line(card.heading, 500), heading), Spacer(11 * scale)]
    return found


def _coupon(card: InsertCard, look: _Look, paper: PaperSize) -> Block:
    scale = look.scale
    padding = 13 * scale
    code = one_line(card.coupon_code, _MOST_CODE)
    size = 22 * scale
    wide = text_width(code, Style(size, Weight.SEMIBOLD))
    room = paper.text_width - 2 * padding
    # A code is typed in letter by letter: it stands on one line, smaller if need be.
    size = min(size, max(7.0, size * room / wide)) if wide else size
    rows: list[Block] = []
    if card.coupon_words.strip():
        rows += [Text(clean(card.coupon_words, LONG).strip(), look.style(11, middle=True)), Spacer(5 * scale)]
    rows.append(Text(code, Style(size * 0.99, Weight.SEMIBOLD, ACCENT, leading=1.25, align=Align.CENTER)))
    return Boxed(Stack(rows), padding, BAND, None, 9 * scale)
