"""Where an address must stand so that the window of an envelope shows it, and where the sheet is folded for it."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.printing.paper import MM, PAPERS, Paper, PaperSize

_INCH = 72.0


@dataclass(frozen=True)
class Window:
    """Lengths in points from the upper left corner of the sheet.

    ``address`` is left, top, width and height of the field for the address, which stands at its bottom where
    ``from_bottom``. Above it, inside the window, is room for the sender on one line of ``sender_height``, 0 where the
    envelope shows none. ``heading_top`` is where the shop's head begins, ``ends`` where what follows the address may
    begin. ``folds`` are the creases.
    """

    paper: Paper
    address: tuple[float, float, float, float]
    sender_height: float
    heading_top: float
    ends: float
    folds: tuple[float, float]
    from_bottom: bool = False


def _din(field_top: float, folds: tuple[float, float], heading_top: float) -> Window:
    """DIN 5008: a field of 85 x 45 mm, 20 mm from the left and its text 5 mm further in.

    17.7 mm are for the sender and remarks, 27.3 mm for the address; the text goes on 8.46 mm below the field.
    """
    address = (25 * MM, (field_top + 17.7) * MM, 80 * MM, 27.3 * MM)
    creases = (folds[0] * MM, folds[1] * MM)
    return Window(Paper.A4, address, 5 * MM, heading_top * MM, (field_top + 45 + 8.46) * MM, creases)


WINDOWS: dict[str, Window] = {
    "din-a": _din(27, (87, 192), 9),
    "din-b": _din(45, (105, 210), 17),
    # A number 10 envelope (9.5 x 4.125 in) has its window of 4.5 x 1.125 in at 0.875 in from the left and 0.5 in from
    # the bottom. The sheet folded in thirds lies 2.04 to 3.17 in behind it; four lines are seen even if it slips up.
    "us": Window(
        Paper.LETTER, (1.0 * _INCH, 2.2 * _INCH, 3.3 * _INCH, 0.95 * _INCH), 0, 17 * MM, 3.45 * _INCH,
        (11 / 3 * _INCH, 22 / 3 * _INCH), from_bottom=True,
    ),
}  # fmt: skip
"""Windows by the setting's own word for them."""


def window_for(place: str, page: PaperSize) -> Window | None:
    """The window for an address place on ``page``; ``None`` where it stands plain, or the page is another size."""
    window = WINDOWS.get(place)
    if window is None:
        return None
    sheet = PAPERS[window.paper]
    return window if (page.width, page.height) == (sheet.width, sheet.height) else None
