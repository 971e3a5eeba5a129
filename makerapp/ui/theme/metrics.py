"""Sizes in logical pixels and the type roles: the only place that names a size.

Source: UX specification, sections 3.3 (type), 3.4 (space, radius, size) and 4 (window). The text size
setting multiplies type, rows and controls; gaps, radii and panel widths stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Density(Enum):
    """How much room rows and controls take."""

    COMPACT = "compact"
    NORMAL = "normal"
    TOUCH = "touch"


TEXT_SIZES: tuple[int, ...] = (90, 100, 115, 130)
"""The text sizes offered, in percent."""

# name: (compact, normal, touch)
_BY_DENSITY: Mapping[str, tuple[int, int, int]] = {
    "row": (44, 60, 72),
    "header": (32, 36, 44),
    "control": (32, 36, 48),
    "main_button": (36, 48, 56),
    "sidebar_item": (32, 38, 48),
    "pill": (28, 30, 44),
    "small_button": (28, 30, 44),
    "thumb": (28, 40, 48),
    "chip": (22, 24, 28),
    "target": (24, 24, 44),
    "pick_row": (72, 88, 96),
    "pile_row": (60, 68, 80),
    "today_row": (60, 71, 80),
}

# Grow with the text size.
_SCALED: Mapping[str, int] = {
    "tick": 18,
    "check": 22,
    "tag": 22,
    "pick_tick": 32,
    "icon_text": 14,
    "icon_small": 16,
    "icon": 18,
    "icon_tile": 20,
    "icon_done": 40,
    "step_disc": 28,
    "timeline_disc": 24,
    "done_disc": 80,
    "banner_disc": 40,
    "banner_disc_strong": 48,
    "tile": 44,
    "thumb_panel": 44,
    "thumb_today": 48,
    "thumb_order": 52,
    "thumb_pick": 64,
    "keycap": 20,
    "stepper": 62,
    "column_tick": 46,
    "column_order": 174,
    "column_ship_by": 116,
    "column_status": 172,
    "column_total": 90,
}

_FIXED: Mapping[str, int] = {
    "space1": 4,
    "space2": 8,
    "space3": 12,
    "space4": 16,
    "space5": 20,
    "space6": 24,
    "edge": 12,
    "gap": 12,
    "card_padding": 20,
    "card_padding_small": 16,
    "panel_padding": 20,
    "panel_bottom": 18,
    "form_gap": 16,
    "line_gap": 2,
    "radius_control": 8,
    "radius_inset": 10,
    "radius_card": 12,
    "radius_small": 6,
    "radius_cap": 5,
    "sidebar": 232,
    "sidebar_narrow": 64,
    "panel": 372,
    "panel_wide": 440,
    "panel_wide_from": 1600,
    "sidebar_narrow_below": 1280,
    "window_min_width": 1180,
    "window_min_height": 680,
    "page_max": 1160,
    "palette_width": 620,
    "palette_top": 120,
    "dialog_radius": 12,
    "accent_bar": 3,
    "rail": 2,
    "progress": 6,
    "scrollbar": 10,
    "focus_width": 2,
    "focus_gap": 2,
    "shadow": 16,
    "toast_max": 520,
}


@dataclass(frozen=True)
class TypeRole:
    """One role of the type scale: size in pixels at 100 %, weight 400..600, tabular figures or not."""

    size: int
    weight: int
    tabular: bool = False


TYPE_ROLES: Mapping[str, TypeRole] = {
    "read_back": TypeRole(40, 600),
    "display": TypeRole(26, 600),
    "number": TypeRole(28, 600, tabular=True),
    "number_row": TypeRole(22, 600, tabular=True),
    "title": TypeRole(20, 600),
    "tracking": TypeRole(18, 400, tabular=True),
    "heading": TypeRole(16, 600),
    "main_button": TypeRole(15, 600),
    "strong": TypeRole(14, 600),
    "medium": TypeRole(14, 500),
    "body": TypeRole(14, 400),
    "money": TypeRole(14, 500, tabular=True),
    "link": TypeRole(13, 600),
    "small_button": TypeRole(13, 500),
    "secondary_strong": TypeRole(13, 600),
    "secondary": TypeRole(13, 400),
    "figures": TypeRole(13, 400, tabular=True),
    "label": TypeRole(12, 600),
    "caption": TypeRole(12, 500),
    "key": TypeRole(11, 600),
}


class Metrics:
    """All sizes for one density and text size, in logical pixels."""

    def __init__(self, density: Density = Density.NORMAL, text_percent: int = 100) -> None:
        self.density = density
        self.text_percent = text_percent
        column = (Density.COMPACT, Density.NORMAL, Density.TOUCH).index(density)
        self._values = {name: self.scaled(row[column]) for name, row in _BY_DENSITY.items()}
        self._values.update({name: self.scaled(value) for name, value in _SCALED.items()})
        self._values.update(_FIXED)

    def scaled(self, pixels: int) -> int:
        """``pixels`` times the text size, rounded to a whole pixel."""
        return (pixels * self.text_percent + 50) // 100

    def __getitem__(self, name: str) -> int:
        return self._values[name]

    def type_size(self, role: str) -> int:
        """Pixel size of a type role; never below 11, the smallest size that is still read (UX 3.3)."""
        return max(11, self.scaled(TYPE_ROLES[role].size))

    def as_dict(self) -> dict[str, int]:
        """Every size by name."""
        return dict(self._values)
