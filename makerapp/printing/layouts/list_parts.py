"""What lists for the workshop have in common: their head, and the words of one product."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from makerapp import locales
from makerapp.printing.bidi import has_rtl
from makerapp.printing.blocks import Block, Boxed, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.figures import Image
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import clean, one_line
from makerapp.printing.layouts.styles import LONG, MAX_ROWS, NAME, Styles
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import NOTE, NOTE_LINE
from makerapp.printing.text import Align, Style, text_width
from makerapp.translation import tr

MAX_ENTRIES = 3000
"""Most rows of a list that are printed."""

_MOST_ORDERS = 120


def list_head(shop: ShopHead, name: str, made_on: str, summary: str, styles: Styles, paper: PaperSize) -> Block:
    """Shop and what is added up at the left, the name of the list and its day at the right."""
    share = paper.text_width * 0.42
    left = Stack([Text(one_line(shop.name, NAME) or name, styles.shop), Text(summary, styles.small)], 1)
    right = Stack([Text(name, styles.title), Text(one_line(made_on, 60), styles.small_right)], 1)
    return Stack([Row([(left, None), (right, share)], 11 * styles.scale), Rule(14 * styles.scale, 4 * styles.scale)])


def orders_text(orders: Sequence[tuple[str, int]], style: Style, width: float) -> Text:
    """``#1042 (2), #1043``: the orders that wait for something, and for how many pieces where it is more than one.

    A count never stands on another line than its order. Where all is for one order, the count says nothing.
    """
    told = len(orders) > 1
    shown = [
        f"{one_line(number, 60)} ({locales.number(count)})" if told and count > 1 else one_line(number, 60)
        for number, count in orders[:_MOST_ORDERS]
    ]
    more = len(orders) - len(shown)
    if more > 0:
        shown.append(tr("and {more} more").format(more=locales.number(more)))
    lines: list[str] = []
    for at, each in enumerate(shown):
        word = each if at + 1 == len(shown) else f"{each},"
        if lines and text_width(f"{lines[-1]} {word}", style) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return Text("\n".join(lines), style)


def thumbnail(picture: bytes | None, side: float) -> Block:
    """The product's picture, or its room."""
    return Image(picture, side, side, radius=5 * side / 38, cover=True) if picture else Spacer(0)


def title_text(title: str, styles: Styles) -> Text:
    """The name of a product, a field of its own: in one string with a count, bidi would move the number."""
    return Text(one_line(title, LONG) or tr("Item without a name"), styles.item)


def count_style(scale: float) -> Style:
    """How many: read from the shelf, list in hand."""
    return Style(17 * scale, Weight.SEMIBOLD, leading=1.15, align=Align.RIGHT)


def count_width(counts: Iterable[int], style: Style) -> float:
    """Room for the widest of ``counts``, so that those of a list stand below each other."""
    return max((text_width(f"{locales.number(count)} ×", style) for count in counts), default=0.0) + 1


def count_text(count: int, style: Style) -> Text:
    """``3 ×``."""
    return Text(f"{locales.number(count)} ×", style)


def option_rows(options: Sequence[str], sku: str, styles: Styles, width: float) -> list[Block]:
    """The options, and the SKU with them where it fits into ``width``; each in its own row if one is right-to-left."""
    shown = [one_line(option, LONG) for option in options[:MAX_ROWS] if option.strip()]
    number = tr("SKU {sku}").format(sku=one_line(sku, NAME)) if sku.strip() else ""
    if any(has_rtl(each) for each in (*shown, number)):
        return [Text(each, styles.option) for each in (*shown, number) if each]
    together = " · ".join(filter(None, (*shown, number)))
    if text_width(together, styles.option) > width:
        # A number is read as a whole: broken at its hyphen it would be taken for two.
        return [Text(each, styles.option) for each in (" · ".join(shown), number) if each]
    return [Text(together, styles.option)] if together else []


def personal_box(personalization: Sequence[str], styles: Styles) -> list[Block]:
    """The buyer's words in a box, in full; nothing where there are none."""
    shown = [clean(words, LONG) for words in personalization[:MAX_ROWS] if words.strip()]
    if not shown:
        return []
    words = Stack([Text(part, styles.personal) for part in shown], 2 * styles.scale)
    return [Boxed(words, 6 * styles.scale, NOTE, NOTE_LINE, 5 * styles.scale)]
