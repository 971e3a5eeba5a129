"""The rail of a timeline: a line with discs on it, the newest filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.icon_label import paint_icon_tile


def paint_rail(
    painter: QPainter, left: float, top: float, height: float, icon: str, *, newest: bool, last: bool
) -> None:
    """Paint one entry of ``height``: its disc at ``left``, ``top``, and the rail down to the next unless ``last``."""
    disc = THEME.metric("timeline_disc")
    rail = THEME.metric("rail")
    if not last:
        line = QRectF(left + (disc - rail) / 2, top + disc, rail, max(0.0, height - disc))
        painter.fillRect(line, THEME.color("border_btn"))
    fill, ink = ("accent", "on_accent") if newest else ("fill", "text2")
    paint_icon_tile(painter, QRectF(left, top, disc, disc), icon, fill, ink)
