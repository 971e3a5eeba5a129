"""Blocks dealt out to pages, before anything is drawn, so that "Page 1 of 3" is known on page 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from makerapp.errors import Refused
from makerapp.printing.blocks import Block
from makerapp.translation import tr

MAX_PAGES = 500
"""Most pages one document may take; a parcel never does, a hostile file might."""


class TooManyPages(Refused):
    """A document is so long that nobody wants it on paper; cut off, it would lose words without a trace."""

    def __init__(self, name: str = "This paper") -> None:
        super().__init__(
            tr("{name} would have more than {max_pages} pages.").format(name=name, max_pages=MAX_PAGES),
            tr("Shorten its texts, or choose larger paper. Nothing was printed."),
        )


@dataclass(frozen=True)
class Area:
    """Where the running blocks stand on a page: its top and bottom edge, measured from the foot of the page."""

    x: float
    width: float
    top: float
    bottom: float

    @property
    def room(self) -> float:
        """Height in points."""
        return self.top - self.bottom


def paginate(blocks: Sequence[Block], first: Area, later: Area) -> list[list[Block]]:
    """Deal ``blocks`` out to pages; never returns an empty list.

    A block that can neither fit nor be cut stands alone on its page and is cut off by the edge. Raises
    ``TooManyPages`` past ``MAX_PAGES``.
    """
    pages: list[list[Block]] = [[]]
    area, left = first, first.room
    waiting = list(reversed(blocks))
    while waiting:
        block = waiting.pop()
        head, tail = block.split(area.width, left, later.room)
        if head is None and not pages[-1]:
            head, tail = block, None
        if head is not None:
            pages[-1].append(head)
            left -= head.height(area.width)
        if tail is not None:
            waiting.append(tail)
            if len(pages) == MAX_PAGES:
                raise TooManyPages
            pages.append([])
            area, left = later, later.room
    return pages
