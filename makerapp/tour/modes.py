"""The modes each screen is pictured in: size, colors, room, text, side, language and the scale of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from makerapp.errors import Refused


@dataclass(frozen=True)
class Mode:
    """One look of the whole program. Sizes in logical pixels; ``settings`` by the keys of `makerapp.settings`."""

    name: str
    width: int = 1366
    height: int = 768
    settings: Mapping[str, object] = field(default_factory=dict)
    # Of the screen: 1.5 is what systems call 150 %.
    scale: float = 1.0


_DARK = {"theme": "dark"}
_LIGHT = {"theme": "light"}

MODES: tuple[Mode, ...] = (
    Mode("1366x768_light", settings=_LIGHT),
    Mode("1366x768_dark", settings=_DARK),
    Mode("1920x1080_light", 1920, 1080, _LIGHT),
    Mode("1920x1080_dark", 1920, 1080, _DARK),
    Mode("contrast_light", settings={**_LIGHT, "high_contrast": True}),
    Mode("contrast_dark", settings={**_DARK, "high_contrast": True}),
    Mode("compact", settings={**_LIGHT, "density": "compact"}),
    Mode("touch", settings={**_LIGHT, "density": "touch"}),
    Mode("text_90", settings={**_LIGHT, "text_size": 90}),
    Mode("text_130", settings={**_DARK, "text_size": 130}),
    Mode("left_handed", settings={**_LIGHT, "panel_side": "left"}),
    Mode("german", settings={**_LIGHT, "language": "de"}),
    Mode("french", settings={**_DARK, "language": "fr"}),
    Mode("spanish", settings={**_LIGHT, "language": "es"}),
    Mode("scale_125", settings=_LIGHT, scale=1.25),
    Mode("scale_150", settings=_DARK, scale=1.5),
    # The smallest window, as 200 % leaves no more room on most screens.
    Mode("scale_200", 1180, 680, _LIGHT, scale=2.0),
)


def named(name: str) -> Mode:
    """The mode of this name. Raises Refused for an unknown one."""
    for mode in MODES:
        if mode.name == name:
            return mode
    raise Refused(f"There is no mode {name}.", f"Known are {', '.join(mode.name for mode in MODES)}.")
