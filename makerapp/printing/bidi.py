"""The order in which mixed left-to-right and right-to-left text is shown.

Unicode Standard Annex 9 (https://www.unicode.org/reports/tr9/) without its explicit controls and tabs, which
``graphemes.clean`` has removed: rules P2-P3, W1-W7, N0-N2, I1-I2, L1 and L2. Rule names are quoted below. All cases of
Unicode's BidiTest and BidiCharacterTest without those characters (140,000) come out as they should; the tests compare
with another implementation.

Ours, since no library gives what shaping needs, the level of every character, and fits an installer: python-bidi
returns only the reordered text (and letters in that order can't be shaped any more), PyICU has to be compiled or, as
wheels of others, weighs 52 MB, pyfribidi has no builds at all, and HarfBuzz leaves the question to its caller.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_OPEN = "([{༺༼᚛⁅⁽₍⌈⌊❨❪❬❮❰❲❴⟅⟦⟨⟪⟬⟮⦃⦅⦇〈《「『【〔〖〘〚（［｛｟｢"
_CLOSE = ")]}༻༽᚜⁆⁾₎⌉⌋❩❫❭❯❱❳❵⟆⟧⟩⟫⟭⟯⦄⦆⦈〉》」』】〕〗〙〛）］｝｠｣"
_PARTNER = dict(zip(_OPEN, _CLOSE, strict=True))
_CLOSERS = frozenset(_CLOSE)
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_RTL_CLASSES = frozenset({"R", "AL", "AN"})
_MAX_BRACKETS = 63
"""Depth of the bracket stack that the annex prescribes (BD16)."""


def has_rtl(text: str) -> bool:
    """Whether anything in ``text`` runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in _RTL_CLASSES for char in text)


def base_level(text: str) -> int:
    """0 where the first strong character runs left to right (or there is none), 1 otherwise (P2, P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return 0
        if kind in ("R", "AL"):
            return 1
    return 0


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character of one paragraph whose own level is ``base``."""
    if not text:
        return []
    kinds = [unicodedata.bidirectional(char) or "L" for char in text]
    edge = "R" if base else "L"
    _weak(kinds, edge)
    _brackets(text, kinds, edge)
    _neutrals(kinds, edge)
    found = [_implicit(kind, base) for kind in kinds]
    # L1: spaces at the end of a line follow the paragraph.
    for at in range(len(text) - 1, -1, -1):
        if unicodedata.bidirectional(text[at]) not in ("WS", "B", "S"):
            break
        found[at] = base
    return found


def _weak(kinds: list[str], edge: str) -> None:
    """W1-W7 in place."""
    last, strong = edge, edge
    for at, kind in enumerate(kinds):
        if kind in ("NSM", "BN"):  # W1; joiners go with what they join
            kinds[at] = kind = last
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":  # W2
            kinds[at] = kind = "AN"
        last = kind
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for at in range(1, len(kinds) - 1):  # W4
        before, after = kinds[at - 1], kinds[at + 1]
        if before == after and ((kinds[at] in ("ES", "CS") and before == "EN") or (kinds[at], before) == ("CS", "AN")):
            kinds[at] = before
    for start, end in _stretches(kinds, frozenset({"ET"})):  # W5
        beside = (kinds[start - 1] if start else "", kinds[end] if end < len(kinds) else "")
        if "EN" in beside:
            kinds[start:end] = ["EN"] * (end - start)
    strong = edge
    for at, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):  # W6
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            kinds[at] = "L"


def _side(kind: str) -> str:
    """Numbers count as right to left beside neutrals (N0, N1)."""
    return "R" if kind in ("EN", "AN", "R") else kind


def _brackets(text: str, kinds: list[str], edge: str) -> None:
    """N0: a pair of brackets takes the direction of what it holds or follows."""
    for start, end in _pairs(text, kinds):
        inside = {_side(kind) for kind in kinds[start + 1 : end]} & {"L", "R"}
        if not inside:
            continue
        if edge in inside:
            found = edge
        else:
            before = next((_side(k) for k in reversed(kinds[:start]) if _side(k) in ("L", "R")), edge)
            found = before if before != edge else edge
        for bracket in (start, end):
            kinds[bracket] = found
            # Marks on a bracket go with it.
            after = bracket + 1
            while after < len(text) and unicodedata.bidirectional(text[after]) == "NSM":
                kinds[after] = found
                after += 1


def _pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    stack: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, char in enumerate(text):
        if kinds[at] != "ON":
            continue
        if char in _PARTNER:
            if len(stack) == _MAX_BRACKETS:
                return []
            stack.append((_PARTNER[char], at))
        elif char in _CLOSERS:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == char:
                    found.append((stack[depth][1], at))
                    del stack[depth:]
                    break
    return sorted(found)


def _neutrals(kinds: list[str], edge: str) -> None:
    """N1 and N2: neutrals between two of one direction join it, others follow the paragraph."""
    for start, end in _stretches(kinds, _NEUTRAL):
        before = _side(kinds[start - 1]) if start else edge
        after = _side(kinds[end]) if end < len(kinds) else edge
        kinds[start:end] = [before if before == after else edge] * (end - start)


def _stretches(kinds: Sequence[str], wanted: frozenset[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = -1
    for at, kind in enumerate((*kinds, "")):
        if kind in wanted:
            start = at if start < 0 else start
        elif start >= 0:
            found.append((start, at))
            start = -1
    return found


def _implicit(kind: str, base: int) -> int:
    """I1 and I2."""
    if base % 2 == 0:
        return base + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
    return base + (1 if kind in ("L", "EN", "AN") else 0)


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """L2: the indexes of runs from left to right, given the level of each run in reading order."""
    order = list(range(len(run_levels)))
    if not order:
        return order
    odd = [level for level in run_levels if level % 2]
    for level in range(max(run_levels), (min(odd) if odd else max(run_levels) + 1) - 1, -1):
        start = 0
        while start < len(order):
            if run_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order
