"""The one application style sheet, filled from tokens and metrics.

``style.qss.in`` is a ``string.Template``: ``${token}`` for colors, ``${m_name}`` for sizes, ``${fs_role}`` for
type sizes, ``${url_name}`` for pictures. Qt's style sheets take pictures from files only, no data addresses, so
the recolored ticks and arrows are written into a folder of this process. Their names carry their color,
because Qt caches pictures by path.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping
from pathlib import Path
from string import Template

from makerapp.ui.theme.metrics import TYPE_ROLES, Metrics

TEMPLATE = Path(__file__).with_name("style.qss.in")

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" '
_STROKE = 'stroke-linecap="round" stroke-linejoin="round" '

# name: (color token, drawing on a 24-unit grid)
_PICTURES: Mapping[str, tuple[str, str]] = {
    "check": ("on_accent", _HEAD + _STROKE + 'stroke="{c}" stroke-width="3"><path d="M19 7 10 16.5 5 12"/></svg>'),
    "dash": ("on_accent", _HEAD + _STROKE + 'stroke="{c}" stroke-width="3"><path d="M6 12h12"/></svg>'),
    "check_off": ("text3", _HEAD + _STROKE + 'stroke="{c}" stroke-width="3"><path d="M19 7 10 16.5 5 12"/></svg>'),
    "dot": ("on_accent", _HEAD + '><circle cx="12" cy="12" r="5.8" fill="{c}"/></svg>'),
    "dot_off": ("text3", _HEAD + '><circle cx="12" cy="12" r="5.8" fill="{c}"/></svg>'),
    "chevron": ("text2", _HEAD + _STROKE + 'stroke="{c}" stroke-width="2"><path d="m6 9 6 6 6-6"/></svg>'),
    "chevron_off": ("text3", _HEAD + _STROKE + 'stroke="{c}" stroke-width="2"><path d="m6 9 6 6 6-6"/></svg>'),
    "chevron_up": ("text2", _HEAD + _STROKE + 'stroke="{c}" stroke-width="2"><path d="m6 15 6-6 6 6"/></svg>'),
    "previous": ("text2", _HEAD + _STROKE + 'stroke="{c}" stroke-width="2"><path d="m15 6-6 6 6 6"/></svg>'),
    "next": ("text2", _HEAD + _STROKE + 'stroke="{c}" stroke-width="2"><path d="m9 6 6 6-6 6"/></svg>'),
    "menu_check": (
        "accent_text",
        _HEAD + _STROKE + 'stroke="{c}" stroke-width="2.5"><path d="M19 7 10 16.5 5 12"/></svg>',
    ),
}

_folder: list[tempfile.TemporaryDirectory[str]] = []


def _picture_folder() -> Path:
    """A folder that lives as long as this process; one per process, so two versions never share files."""
    if not _folder:
        _folder.append(tempfile.TemporaryDirectory(prefix="makerbench-look-", ignore_cleanup_errors=True))
    return Path(_folder[0].name)


def write_pictures(colors: Mapping[str, str]) -> dict[str, str]:
    """Write the small pictures in these colors; gives ``url_name`` -> path with forward slashes.

    Raises OSError where the folder for temporary files cannot be written.
    """
    folder = _picture_folder()
    urls: dict[str, str] = {}
    for name, (token, drawing) in _PICTURES.items():
        text = drawing.replace("{c}", colors[token])
        mark = hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]
        file = folder / f"{name}-{mark}.svg"
        if not file.exists():
            file.write_text(text, encoding="utf-8")
        urls[f"url_{name}"] = file.as_posix()
    return urls


def style_values(colors: Mapping[str, str], metrics: Metrics, family: str) -> dict[str, str]:
    """Every name the template may use, with its text."""
    values: dict[str, str] = dict(colors)
    values.update({f"m_{name}": str(size) for name, size in metrics.as_dict().items()})
    values.update({f"fs_{role}": str(metrics.type_size(role)) for role in TYPE_ROLES})
    # Qt's min-height leaves out border and padding: these are the inner heights (less two 1-px edges, and
    # less two 2-px edges for a field that has the focus or an error).
    for name in ("control", "small_button", "pill", "main_button", "tag"):
        values[f"in_{name}"] = str(metrics[name] - 2)
    values["in_target"] = str(metrics["target"] - 4)
    values["in_control_thick"] = str(metrics["control"] - 4)
    values["in_main_button_thick"] = str(metrics["main_button"] - 4)
    values["in_check"] = str(metrics["check"] - 4)
    values["r_check"] = str(metrics["check"] // 2)
    values["r_pill"] = str(metrics["pill"] // 2)
    values["pad_button"] = str(metrics.scaled(14))
    # A line edit adds 2 px of its own on each side, a combo box does not.
    for name, pad in (("field", metrics.scaled(10)), ("combo", metrics.scaled(10) + 2)):
        values[f"pad_{name}"] = str(pad)
        values[f"pad_{name}_thick"] = str(pad - 1)
    # In high contrast the empty part of a progress bar is outlined: its fill alone is too faint to be seen.
    is_sharp = colors["border"] == colors["border_ctl"]
    values["groove_edge"] = f"1px solid {colors['border_ctl']}" if is_sharp else "0"
    values["in_groove"] = str(metrics["progress"] - (2 if is_sharp else 0))
    # Nothing is gray in high contrast, so what can't be used is told by a broken edge.
    values["off_edge"] = "dashed" if is_sharp else "solid"
    values["icon_combo"] = str(metrics.scaled(18))
    values["family"] = family.replace('"', "")
    return values


def build_style_sheet(colors: Mapping[str, str], metrics: Metrics, family: str) -> str:
    """The style sheet for these colors and sizes. Raises KeyError where the template names an unknown token."""
    values = style_values(colors, metrics, family)
    values.update(write_pictures(colors))
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(values)
