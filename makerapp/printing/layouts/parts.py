"""Parts that several papers share: the shop's head, the boxes with people's own words, the return address."""

from __future__ import annotations

from collections.abc import Sequence

from makerapp.printing.bidi import has_rtl
from makerapp.printing.blocks import Block, Boxed, KeepTogether, Row, Spacer, Stack, Text
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.figures import Image
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.layouts.styles import LONG, MAX_ROWS, NAME, Styles
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import NOTE, NOTE_LINE
from makerapp.printing.phrases import JOINT, phrase
from makerapp.printing.text import Style, text_width

_GAP = 11
_TITLE_SHARE = 0.38


def letterhead(shop: ShopHead, title: str, below: Sequence[str], styles: Styles, paper: PaperSize) -> Block:
    """Logo, shop and how to reach it on the left; on the right what paper this is, and ``below`` it in small type."""
    scale = styles.scale
    wide = text_width(title, styles.title) + 1
    share = max(paper.text_width * _TITLE_SHARE, wide if wide <= paper.text_width * 0.5 and not paper.is_small else 0)
    logo = shop_logo(shop, scale)
    room = paper.text_width - share - _GAP * scale - (logo.wide + _GAP * scale if logo else 0)
    contact = [one_line(part, NAME) for part in (shop.website, shop.email)]
    left = [Text(one_line(shop.name, NAME), styles.shop), *_joined(contact, styles.small, room)]
    titles = _joined(title.split(JOINT), styles.title, share)
    right = Stack([*titles, *_joined(below, styles.small_right, share)], 1)
    cells: list[tuple[Block, float | None]] = [(Stack(left, 1), None), (right, share)]
    if logo is not None:
        cells.insert(0, (logo, logo.wide))
    return Row(cells, _GAP * scale, middle=True)


def _joined(parts: Sequence[str], style: Style, room: float) -> list[Block]:
    """The parts on one line where they fit, else each on its own."""
    shown = [part for part in parts if part]
    joined = JOINT.join(shown)
    return [Text(part, style) for part in ([joined] if text_width(joined, style) <= room else shown) if part]


def shop_logo(shop: ShopHead, scale: float) -> Image | None:
    """The logo at the size of a head, ``None`` where there is none that can be read."""
    if shop.logo is None:
        return None
    logo = Image(shop.logo, 110 * scale, 42 * scale, radius=6 * scale)
    logo.wide = logo.natural_width()
    return logo if logo.wide else None


def words_box(label: str, words: str, styles: Styles) -> Block | None:
    """What somebody wrote, in a light box under its ``label``; ``None`` where nothing was written."""
    shown = clean(words, LONG).strip()
    if not shown:
        return None
    scale = styles.scale
    box = Boxed(Text(shown, styles.words), 9 * scale, NOTE, NOTE_LINE, 7 * scale)
    return KeepTogether(Stack([Text(label, styles.label), Spacer(3 * scale), box]))


def return_address(shop: ShopHead, language: str = "") -> str:
    """The line at the foot that says where a parcel goes back to, ``""`` without an address."""
    rows = address_rows(shop.address)
    return f"{phrase('Return address', language)}: {', '.join(rows)}" if rows else ""


def address_rows(rows: Sequence[str]) -> list[str]:
    """The rows of an address that hold something, capped."""
    return [shown for row in rows[:MAX_ROWS] if (shown := one_line(row, NAME))]


def option_rows(options: Sequence[str], styles: Styles) -> list[Block]:
    """The options of an item on one line; each on its own where one is written from right to left."""
    shown = [one_line(option, LONG) for option in options[:MAX_ROWS] if option.strip()]
    if any(has_rtl(option) for option in shown):
        return [Text(option, styles.option) for option in shown]
    return [Text(JOINT.join(shown), styles.option)] if shown else []
