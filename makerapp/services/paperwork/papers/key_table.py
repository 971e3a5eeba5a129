"""The table of keys, frozen, in the language of the paper."""

from __future__ import annotations

from collections.abc import Iterator

from makerapp.printing.documents.key_table import KeyGroup, KeyTable
from makerapp.services.key_table import SHORTCUTS, spelled
from makerapp.services.paperwork.frozen import Frozen, content_digest, shop_head
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import tr


def freeze(wish: Wish) -> Iterator[Frozen]:
    """All groups of the table."""
    groups = tuple(
        KeyGroup(tr(title), tuple((", ".join(dict.fromkeys(map(spelled, line.keys))), tr(line.does)) for line in lines))
        for title, lines in SHORTCUTS.items()
    )
    document = KeyTable(shop=shop_head(), groups=groups)
    yield Frozen(document, digest=content_digest(document))
