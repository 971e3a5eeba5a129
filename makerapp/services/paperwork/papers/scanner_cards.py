"""The scanner cards, frozen: NEXT, UNDO and PRINT."""

from __future__ import annotations

from collections.abc import Iterator

from makerapp.printing.documents.scanner_cards import ScannerCard, ScannerCards
from makerapp.services.paperwork.frozen import Frozen, content_digest, shop_head
from makerapp.services.paperwork.wish import Wish
from makerapp.services.scan_codes import Command
from makerapp.translation import mark, tr

COMMAND_WORDS = {
    Command.NEXT: ("NEXT", mark("Presses the green button")),
    Command.UNDO: ("UNDO", mark("Takes the last step back")),
    Command.PRINT: ("PRINT", mark("Prints the slip")),
}
"""The large word of each card, and what scanning it does."""


def freeze(wish: Wish) -> Iterator[Frozen]:
    """All cards."""
    cards = tuple(ScannerCard(name, tr(words), str(command)) for command, (name, words) in COMMAND_WORDS.items())
    document = ScannerCards(shop=shop_head(), cards=cards)
    yield Frozen(document, digest=content_digest(document))
