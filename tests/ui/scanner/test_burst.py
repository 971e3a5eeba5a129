"""Which strokes are a scan and which are a hand's."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from makerapp.ui.scanner.burst import ENTER_WITHIN_MS, FASTEST_HAND_MS, LEAST_LETTERS, Burst

LETTERS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=LEAST_LETTERS, max_size=40)
FAST = st.integers(0, FASTEST_HAND_MS - 1)
ANY_GAP = st.integers(0, 400)


class Typist:
    """Feeds strokes to a burst as the watch does, and keeps what would stand in the field."""

    def __init__(self) -> None:
        self.burst = Burst()
        self.now = 1000
        self.typed = ""
        self.codes: list[str] = []
        self._held = ""

    def press(self, stroke: str, gap: int) -> None:
        if self.burst.is_open and gap > self.burst.patience_ms:
            self._obey(self.burst.give_up().frees)
        self.now += gap
        fate = self.burst.enter(self.now) if stroke == "\n" else self.burst.letter(stroke, self.now)
        self._obey(fate.frees)
        if fate.holds:
            self._held += stroke
        elif fate.code:
            self.codes.append(fate.code)
            self._held = ""
        elif not fate.drops:
            self.typed += stroke

    def rest(self) -> None:
        self._obey(self.burst.give_up().frees)

    def _obey(self, frees: bool) -> None:
        if frees:
            self.typed += self._held
            self._held = ""


@given(LETTERS, FAST, st.integers(0, ENTER_WITHIN_MS))
def test_a_scan_is_heard_whole_and_nothing_of_it_is_typed(code: str, gap: int, before_enter: int) -> None:
    typist = Typist()
    for letter in code:
        typist.press(letter, gap)
    typist.press("\n", before_enter)
    assert typist.codes == [code]
    assert typist.typed == ""


@given(st.lists(st.tuples(st.sampled_from("abFC-1 /:\n"), ANY_GAP), max_size=60))
def test_whatever_is_typed_arrives_in_order(strokes: list[tuple[str, int]]) -> None:
    typist = Typist()
    for stroke, gap in strokes:
        typist.press(stroke, gap)
    typist.rest()
    everything = "".join(stroke for stroke, _gap in strokes)
    if not typist.codes:
        assert typist.typed == everything
    else:
        # What was typed beside the scans is what is left of the strokes without them, in order.
        left = iter(everything)
        assert all(stroke in left for stroke in typist.typed)


@st.composite
def by_hand(draw: st.DrawFn) -> list[tuple[str, int]]:
    """Two hands at full speed: up to four keys may come down almost together, then a finger has to travel."""
    strokes: list[tuple[str, int]] = []
    for _ in range(draw(st.integers(1, 12))):
        roll = draw(st.text("asdfjkl;12", min_size=1, max_size=LEAST_LETTERS - 1))
        travel = draw(st.integers(FASTEST_HAND_MS, 300))
        strokes += [(letter, draw(FAST) if place else travel) for place, letter in enumerate(roll)]
        if draw(st.booleans()):
            strokes.append(("\n", draw(ANY_GAP)))
    return strokes


@given(by_hand())
def test_two_fast_hands_are_no_scanner(strokes: list[tuple[str, int]]) -> None:
    typist = Typist()
    for stroke, gap in strokes:
        typist.press(stroke, gap)
    typist.rest()
    assert typist.codes == []
    assert typist.typed == "".join(stroke for stroke, _gap in strokes)


@given(LETTERS, st.integers(ENTER_WITHIN_MS + 1, 1000))
def test_enter_that_comes_late_is_a_hands(code: str, gap: int) -> None:
    typist = Typist()
    for letter in code:
        typist.press(letter, 5)
    typist.press("\n", gap)
    assert typist.codes == []
    assert typist.typed == f"{code}\n"


def test_a_second_enter_belongs_to_the_scan() -> None:
    typist = Typist()
    for letter in "FC-1042\n\n":
        typist.press(letter, 4)
    assert typist.codes == ["FC-1042"]
    assert typist.typed == ""
    typist.press("\n", ENTER_WITHIN_MS + 1)
    assert typist.typed == "\n"


def test_a_repeating_key_ends_it() -> None:
    burst = Burst()
    for at, letter in enumerate("12345"):
        burst.letter(letter, at)
    assert burst.other().frees
    assert burst.enter(6).code == ""


def test_a_figure_twice_in_a_fast_scan_is_no_key_held_down() -> None:
    burst = Burst()
    for at, letter in enumerate("FC-10"):
        burst.letter(letter, at)
    assert burst.repeated("0", 4).holds
    assert burst.enter(6).code == "FC-100"
    # A key that is held down repeats much later, and at its own pace.
    burst.letter("0", 1000)
    for at in range(1250, 1600, 30):
        assert not burst.repeated("0", at).holds
    assert burst.enter(1600).code == ""


def test_space_is_never_kept_waiting() -> None:
    burst = Burst()
    assert not burst.letter(" ", 10).holds
    assert not burst.is_open
    burst.letter("M", 20)
    assert burst.letter(" ", 25).holds


def test_a_scan_after_typing_is_a_scan_alone() -> None:
    typist = Typist()
    for letter, gap in pairwise(("h", 0, "i", 120)):
        if isinstance(letter, str) and isinstance(gap, int):
            typist.press(letter, gap)
    for place, letter in enumerate("MB:NEXT\n"):
        typist.press(letter, 8 if place else 60)
    assert typist.codes == ["MB:NEXT"]
    assert typist.typed == "hi"
