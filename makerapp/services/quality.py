"""The shop's own checks before a box is closed: short texts to tick, kept with the packing, told in the timeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from makerapp.services import preferences
from makerapp.translation import tr

# As in ``makerapp.settings``: a list to read at a glance, not a manual.
MOST_CHECKS = 12
LONGEST_CHECK = 100


def checks() -> tuple[str, ...]:
    """The shop's checklist in its order, blank entries left out."""
    return tuple(text for text in (str(each).strip() for each in preferences.get("checklist")) if text)


def ticked(packing: Mapping[str, Any]) -> tuple[str, ...]:
    """Which of the shop's checks are ticked in the kept progress of an order's packing."""
    kept = packing.get("checks")
    kept = kept if isinstance(kept, list) else []
    return tuple(text for text in checks() if text in kept)


def left_to_tick(packing: Mapping[str, Any]) -> int:
    """How many of the shop's checks are not ticked yet; they block nothing."""
    return len(checks()) - len(ticked(packing))


def with_tick(packing: Mapping[str, Any], text: str, *, on: bool) -> list[str]:
    """What to keep once ``text`` is ticked or not."""
    kept = [each for each in ticked(packing) if each != text]
    return [*kept, text] if on else kept


def facts(packing: Mapping[str, Any]) -> dict[str, Any]:
    """What the timeline keeps when the box is closed; nothing where the shop has no checklist."""
    if not checks():
        return {}
    done = ticked(packing)
    return {"checked": list(done), "unchecked": [text for text in checks() if text not in done]}


def words(facts: Mapping[str, Any]) -> str:
    """The ticks of a timeline entry in words, ``""`` where it has none."""
    parts = [(tr("Checked"), facts.get("checked")), (tr("Not ticked"), facts.get("unchecked"))]
    return " · ".join(f"{name}: {_listed(texts)}" for name, texts in parts if isinstance(texts, list) and texts)


def _listed(texts: Iterable[object]) -> str:
    return ", ".join(str(text) for text in texts)
