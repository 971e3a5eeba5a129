"""The two color tables, the status looks and their contrast: the only place that names a color.

Every value comes from the product's UX specification, sections 3.1 and 3.2. A token is a plain
``#RRGGBB`` string; painting code asks ``Theme.color`` for a QColor and never writes a value itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Scheme(Enum):
    """Which of the two tables is in use."""

    LIGHT = "light"
    DARK = "dark"


LIGHT: Mapping[str, str] = {
    "canvas": "#F4F2EE",
    "surface": "#FFFFFF",
    "surface2": "#FAF9F6",
    "hover": "#F5F3EF",
    "fill": "#ECE9E3",
    "border": "#E3DFD8",
    "border_btn": "#CFC9BF",
    "border_ctl": "#8D877C",
    "text": "#211F1B",
    "text2": "#5B564D",
    "text3": "#6D675D",
    "placeholder": "#6D675D",
    "accent": "#17654C",
    "accent_hover": "#12543F",
    "accent_press": "#0D4433",
    "on_accent": "#FFFFFF",
    "accent_tint": "#E3F0EA",
    "accent_tint2": "#D3E7DE",
    "accent_text": "#12573F",
    "focus": "#1B5FD9",
    "danger": "#B3261E",
    "danger_tint": "#FCEBE9",
    "danger_border": "#F0C4C0",
    "warn": "#8F4700",
    "warn_tint": "#FFF1DE",
    "warn_border": "#F2D3A8",
    "note": "#FBF6E7",
    "note_border": "#EADFBF",
    "inverse": "#26241F",
    "on_inverse": "#F7F5F1",
    "inverse_link": "#8FDCBD",
    "inverse_muted": "#B9B3A8",
    "inverse_border": "#3A372F",
    "bar": "#2E7D62",
    "bar_warn": "#C26E14",
    "bar_danger": "#C43A30",
    "bar_blue": "#3B76C4",
    "bar_violet": "#6D4AB0",
    "bar_rose": "#B55C93",
    "bar_gray": "#857F74",
    "paper_desk": "#DEDAD2",
    "paper": "#FFFFFF",
    "shadow": "#000000",
    "scrim": "#211F1B",
}

DARK: Mapping[str, str] = {
    "canvas": "#161513",
    "surface": "#1F1E1B",
    "surface2": "#252420",
    "hover": "#282722",
    "fill": "#33312C",
    "border": "#35332D",
    "border_btn": "#4A473F",
    "border_ctl": "#827D73",
    "text": "#F1EEE8",
    "text2": "#BAB4A9",
    "text3": "#9E988D",
    "placeholder": "#9E988D",
    "accent": "#5CC29D",
    "accent_hover": "#74CFAF",
    "accent_press": "#49AD89",
    "on_accent": "#06231A",
    "accent_tint": "#1D2E27",
    "accent_tint2": "#223F35",
    "accent_text": "#7AD3B2",
    "focus": "#82B1FF",
    "danger": "#FF8F86",
    "danger_tint": "#3D211E",
    "danger_border": "#5F322D",
    "warn": "#FFB868",
    "warn_tint": "#392A15",
    "warn_border": "#5A4320",
    "note": "#2B281C",
    "note_border": "#463F29",
    "inverse": "#F1EEE8",
    "on_inverse": "#211F1B",
    "inverse_link": "#12573F",
    "inverse_muted": "#5B564D",
    "inverse_border": "#D5D0C6",
    "bar": "#4FA787",
    "bar_warn": "#E0973F",
    "bar_danger": "#E8685E",
    "bar_blue": "#7CB0F2",
    "bar_violet": "#9A7FE0",
    "bar_rose": "#E39AC6",
    "bar_gray": "#8A847A",
    "paper_desk": "#34322D",
    "paper": "#FFFFFF",
    "shadow": "#000000",
    "scrim": "#000000",
}

TABLES: Mapping[Scheme, Mapping[str, str]] = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}

# UX section 3.1, "High contrast": edges take the control edge, quiet text takes the main text. Not the words of an
# empty field, though: in the main text they would look typed, so they take the stronger of the two quiet ones.
_HIGH_CONTRAST: Mapping[str, str] = {
    "border": "border_ctl",
    "border_btn": "border_ctl",
    "danger_border": "danger",
    "warn_border": "warn",
    "note_border": "border_ctl",
    "text2": "text",
    "text3": "text",
    "placeholder": "text2",
    "inverse_muted": "on_inverse",
}


@dataclass(frozen=True)
class StatusLook:
    """How one order status is shown: its word (untranslated), Lucide icon and color pair per scheme."""

    status: str
    word: str
    icon: str
    light: tuple[str, str]
    dark: tuple[str, str]

    def pair(self, scheme: Scheme) -> tuple[str, str]:
        """(text, fill) of the chip in ``scheme``."""
        return self.light if scheme is Scheme.LIGHT else self.dark


STATUSES: Mapping[str, StatusLook] = {
    look.status: look
    for look in (
        StatusLook("pending", "Pending", "inbox", ("#144E9A", "#E3EEFC"), ("#9CC5FF", "#1B304C")),
        StatusLook("confirmed", "Confirmed", "hammer", ("#8E1F5E", "#FBE6F1"), ("#F7A8D0", "#421F33")),
        StatusLook("processing", "Processing", "package-open", ("#4E35A3", "#ECE8FB"), ("#C6B8FF", "#302754")),
        StatusLook("shipped", "Shipped", "truck", ("#0B5762", "#DAF0F2"), ("#86D9E6", "#15383E")),
        StatusLook("delivered", "Delivered", "circle-check", ("#2A5F30", "#E7F2E6"), ("#A3D69B", "#21361F")),
        StatusLook("cancelled", "Cancelled", "ban", ("#5B564D", "#ECE9E3"), ("#BAB4A9", "#33312C")),
    )
}

# Tiles that stand in for a missing product picture: (upper tint, lower tint, ink). Like photographs they
# look the same in both schemes.
TILE_TINTS: tuple[tuple[str, str, str], ...] = (
    ("#DFE8D8", "#CBD9C3", "#3D5138"),
    ("#F3E9DA", "#E6D6BE", "#6A4E26"),
    ("#DCE6F2", "#C6D5E6", "#2F4D70"),
    ("#E6E0F1", "#D5CCE6", "#4F4076"),
    ("#F6E1E3", "#EBCDD1", "#77394A"),
    ("#F6E0D3", "#EBCBB9", "#7A4025"),
)


def color_table(scheme: Scheme, *, high_contrast: bool = False) -> dict[str, str]:
    """All color tokens of ``scheme`` as ``#RRGGBB``."""
    table = dict(TABLES[scheme])
    if high_contrast:
        table.update({token: table[source] for token, source in _HIGH_CONTRAST.items()})
    return table


def _luminance(value: str) -> float:
    channels = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1..21 of two ``#RRGGBB`` colors, by WCAG 2.2 "contrast ratio"."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
