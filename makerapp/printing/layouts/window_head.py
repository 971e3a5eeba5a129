"""The upper part of a sheet that goes into an envelope with a window: everything at its fixed place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from makerapp.printing.blocks import Block, Solid, Stack, Text, fits
from makerapp.printing.layouts.styles import Styles
from makerapp.printing.paper import MM, PaperSize
from makerapp.printing.pen import GREY, Pen
from makerapp.printing.text import Style, text_width
from makerapp.printing.windows import Window

# As DIN 5008 has it, 125 mm from the left edge; on Letter the window ends further left.
INFO_LEFT = 125 * MM
"""Where what stands beside the window begins, from the left edge of the sheet."""

_SENDER_SIZE = 7.5
_LEAST_SENDER = 5.5
_SHRUNK = (1.0, 0.92, 0.84, 0.76, 0.68)
_FOLD_FROM, _FOLD_LONG = 4 * MM, 4 * MM


def window_address(rows: Sequence[str], window: Window, styles: Styles) -> Block | None:
    """The address at the largest size that the window shows whole; ``None`` where it is too long for it."""
    _left, _top, wide, high = window.address
    for shrunk in _SHRUNK:
        first, rest = styles.name.scaled(shrunk), styles.body.scaled(shrunk)
        tight = [replace(style, leading=1.24) for style in (first, rest)]
        block = Stack([Text(row, tight[bool(at)]) for at, row in enumerate(rows)])
        if fits(block.height(wide), high):
            return block
    return None


class WindowHead(Solid):
    """Stands first on the first page. ``head`` is the shop's, ``info`` goes beside the window."""

    def __init__(self, paper: PaperSize, window: Window, head: Block, address: Block, sender: str, info: Block) -> None:
        self._paper, self._window = paper, window
        self._head, self._address, self._info = head, address, info
        self._sender = sender if window.sender_height else ""

    def height(self, width: float) -> float:
        """Down to where what follows may begin, or to the end of what stands beside the window."""
        beside = self._info_top() + self._info.height(self._info_width())
        return max(self._window.ends, beside) - self._paper.margin

    def _info_top(self) -> float:
        _left, top, _wide, high = self._window.address
        below_head = self._window.heading_top + self._head.height(self._paper.text_width) + 4 * MM
        return max(below_head, min(top, top + high - self._info.height(self._info_width())))

    def _info_width(self) -> float:
        return self._paper.width - self._paper.margin - INFO_LEFT

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw head, sender, address, what stands beside it, and the marks to fold at."""
        paper, window = self._paper, self._window
        edge, upper = x - paper.margin, top + paper.margin
        self._head.draw(pen, x, upper - window.heading_top, width)
        left, down, wide, high = window.address
        self._draw_sender(pen, edge + left, upper - down, wide)
        if window.from_bottom:
            down += high - self._address.height(wide)
        self._address.draw(pen, edge + left, upper - down, wide)
        self._info.draw(pen, edge + INFO_LEFT, upper - self._info_top(), self._info_width())
        for fold in window.folds:
            pen.rule(edge + _FOLD_FROM, upper - fold, _FOLD_LONG, GREY, 0.5)

    def _draw_sender(self, pen: Pen, x: float, address_top: float, wide: float) -> None:
        """The sender on one small line at the top of what the window shows, as small as it must be."""
        if not self._sender:
            return
        style = Style(_SENDER_SIZE, color=GREY)
        size = min(_SENDER_SIZE, _SENDER_SIZE * wide / max(1.0, text_width(self._sender, style) + 1))
        block = Text(self._sender, replace(style, size=max(_LEAST_SENDER, size)))
        high = block.height(wide)
        pen_top = address_top + (self._window.sender_height - style.line_height) + high
        block.draw(pen, x, pen_top, wide)
        pen.rule(x, pen_top - high - 0.5, wide, GREY, 0.4)
