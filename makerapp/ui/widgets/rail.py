"""The rail of a timeline: a line with discs on it, the newest filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.icon_label import paint_icon_tile


def paint_rail(
    painter: QPainter,
    left: float,
    top: float,
    height: float,
    icon: str,
    *,
    newest: bool,
    last: bool,
    middle: float = 0.0,
) -> None:
    """Paint one entry of ``height``: its disc at ``left``, ``top``, and the rail down to the next unless ``last``.

    The disc stands lower where the middle of the line beside it, ``middle`` from the top, does: large buttons in
    that line make it high. The rail then reaches up to the entry before.
    """
    disc = THEME.metric("timeline_disc")
    rail = THEME.metric("rail")
    down = max(0.0, middle - disc / 2)
    across = left + (disc - rail) / 2
    if not newest:
        painter.fillRect(QRectF(across, top, rail, down), THEME.color("border_btn"))
    top, height = top + down, height - down
    if not last:
        painter.fillRect(QRectF(across, top + disc, rail, max(0.0, height - disc)), THEME.color("border_btn"))
    fill, ink = ("accent", "on_accent") if newest else ("fill", "text2")
    paint_icon_tile(painter, QRectF(left, top, disc, disc), icon, fill, ink)
