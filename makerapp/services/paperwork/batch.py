"""A batch in the printer: what lies on what, how far it came, and what is left to print."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.models import queries
from makerapp.services.paperwork.jobs import PrintPiece, pieces
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.words import DOCUMENT_WORDS
from makerapp.translation import counted, tr


@dataclass(frozen=True)
class Stack:
    """What comes out of the printer together: an order's papers in one job, or a list of no one order.

    ``name`` is the order's number or the document's word; ``parts`` are places in the piece's parts; ``last_page`` is
    the last page of it in the piece's PDF, from 0.
    """

    order_id: int | None
    name: str
    parts: tuple[int, ...]
    last_page: int


def stacks(piece: PrintPiece) -> tuple[Stack, ...]:
    """The stacks of a job in the order they are printed."""
    found: dict[int | tuple[str, int], list[int]] = {}
    for at, part in enumerate(piece.parts):
        key = part.order_id if part.order_id is not None else (str(part.kind), at)
        found.setdefault(key, []).append(at)
    numbers = {row.id: row.number for row in queries.rows([key for key in found if isinstance(key, int)])}
    made = []
    for key, parts in found.items():
        last = max((max(piece.parts[at].pages, default=0) for at in parts), default=0)
        if isinstance(key, int):
            made.append(Stack(key, numbers.get(key, "?"), tuple(parts), last))
        else:
            made.append(Stack(None, DOCUMENT_WORDS.get(key[0], key[0]), tuple(parts), last))
    return tuple(made)


def came_out(found: tuple[Stack, ...], pages_done: int | None) -> int:
    """How many stacks from the first one on are whole when ``pages_done`` pages came out; 0 where nobody knows."""
    if pages_done is None:
        return 0
    for at, stack in enumerate(found):
        if stack.last_page >= pages_done:
            return at
    return len(found)


def rest(piece: PrintPiece, done: int) -> PrintPiece | None:
    """The stacks after the first ``done`` as a job of their own; ``None`` where nothing is left.

    A sheet that a finished order shares with one that is not is printed again.
    """
    left = tuple(sorted(at for stack in stacks(piece)[done:] for at in stack.parts))
    if not left:
        return None
    whole = Sheets(piece.pdf, (piece.setup.paper,) * piece.pages, piece.parts)
    return pieces(whole, left)[0]


def on_paper_words(found: tuple[Stack, ...], done: int) -> str:
    """ "#1001 to #1019 (19 of 100) are on paper; #1020 to #1100 (81 of 100) are not." """
    before, after = found[:done], found[done:]
    if not after:
        return _on_paper(before, len(found)) + "." if before else ""
    if not before:
        span = _span(after, len(found))
        return counted("{span} is not on paper yet.", "{span} are not on paper yet.", len(after), span=span)
    left = _span(after, len(found))
    rest_words = counted("{span} is not.", "{span} are not.", len(after), span=left)
    return f"{_on_paper(before, len(found))}; {rest_words}"


def _on_paper(some: tuple[Stack, ...], count: int) -> str:
    span = _span(some, count)
    return counted("{span} is on paper", "{span} are on paper", len(some), span=span)


def _span(some: tuple[Stack, ...], count: int) -> str:
    """With how many they are: in a list sorted by date "#1012 to #1006" alone doesn't say which."""
    first, last = some[0].name, some[-1].name
    if len(some) == 1:
        return first
    return (
        tr("{first} and {last}").format(first=first, last=last)
        if len(some) == 2
        else tr("{first} to {last} ({count} of {all})").format(first=first, last=last, count=len(some), all=count)
    )
