"""Lucide icons as pixmaps in the theme's colors.

The files are plain SVG with ``currentColor``, which Qt would draw black, so color and stroke width are
written into the text before rendering. Pixmaps are cached until the look changes.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from makerapp.paths import ASSETS
from makerapp.ui.theme.theme import THEME

_FOLDER = ASSETS / "icons" / "lucide"

_pixmaps: dict[tuple[str, int, str, float, int], QPixmap] = {}
_icons: dict[tuple[str, int, str, int], QIcon] = {}


@functools.cache
def svg_text(name: str) -> str:
    """The SVG source of an icon. Raises FileNotFoundError for one that is not bundled."""
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def stroke_width(size: int) -> float:
    """Stroke in units of the 24-unit grid: 2 up to 16 px, 1.75 up to 24, 1.5 above (UX 3.5)."""
    if size <= 16:
        return 2.0
    return 1.75 if size <= 24 else 1.5


def colored_svg(name: str, color: str, width: float) -> str:
    """The SVG source with ``color`` (``#RRGGBB``) and a stroke ``width`` written in."""
    source = svg_text(name).replace("currentColor", color)
    return source.replace('stroke-width="2"', f'stroke-width="{width:g}"')


def pixmap(name: str, size: int, token: str = "text", ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """An icon of ``size`` logical pixels in a token's color, for a screen of device pixel ``ratio``.

    ``token`` may also be a ``#RRGGBB`` value taken from a status look. ``gap`` adds that much transparent
    room on the right, since Qt fixes the distance between icon and text in buttons.
    """
    color = token if token.startswith("#") else THEME.hex(token)
    key = (name, size, color, ratio, gap)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = _render(name, size, color, ratio, gap)
    return found


def _render(name: str, size: int, color: str, ratio: float, gap: int) -> QPixmap:
    canvas = QPixmap(round((size + gap) * ratio), round(size * ratio))
    canvas.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(colored_svg(name, color, stroke_width(size)).encode("utf-8")))
    painter = QPainter(canvas)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    canvas.setDevicePixelRatio(ratio)
    return canvas


def icon(name: str, size: int = 18, token: str = "text", gap: int = 0) -> QIcon:
    """A QIcon with normal and disabled pixmaps for the screens there are; set ``iconSize`` to (size + gap, size)."""
    color = token if token.startswith("#") else THEME.hex(token)
    key = (name, size, color, gap)
    found = _icons.get(key)
    if found is None:
        found = QIcon()
        for ratio in sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
            found.addPixmap(pixmap(name, size, token, ratio, gap), QIcon.Mode.Normal)
            found.addPixmap(pixmap(name, size, "text3", ratio, gap), QIcon.Mode.Disabled)
        _icons[key] = found
    return found


class _Keeper(QObject):
    """Sets an icon again after each change of look; lives as a child of what it serves."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        self.setObjectName("icon-keeper")
        self._spec: tuple[str, int, str, int] | None = None
        THEME.changed.connect(self.refresh)

    def keep(self, name: str, size: int, token: str, gap: int) -> None:
        self._spec = (name, size, token, gap)
        self.refresh()

    def drop(self) -> None:
        self._spec = None

    def refresh(self) -> None:
        target = self.parent()
        if self._spec is None or target is None:
            return
        name, size, token, gap = self._spec
        scaled = THEME.scaled(size)
        if hasattr(target, "setIconSize"):
            target.setIconSize(QSize(scaled + gap, scaled))
        target.setIcon(icon(name, scaled, token, gap))  # type: ignore[attr-defined]


def keep_icon(target: QObject, name: str, size: int = 18, token: str = "text", gap: int = 0) -> None:
    """Give ``target`` (button, action) an icon that follows theme and text size for as long as it lives."""
    keeper = target.findChild(_Keeper, "icon-keeper", Qt.FindChildOption.FindDirectChildrenOnly)
    if keeper is None:
        keeper = _Keeper(target)
    keeper.keep(name, size, token, gap)


def drop_icon(target: QObject) -> None:
    """Take the icon of ``keep_icon`` away again."""
    keeper = target.findChild(_Keeper, "icon-keeper", Qt.FindChildOption.FindDirectChildrenOnly)
    if keeper is not None:
        keeper.drop()
    target.setIcon(QIcon())  # type: ignore[attr-defined]


def forget() -> None:
    """Drop every cached pixmap; called when the look changes."""
    _pixmaps.clear()
    _icons.clear()


THEME.changed.connect(forget)
