"""Cards, inset boxes, lines: the frames a page is laid out with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.style_props import set_style


class Card(QFrame):
    """A white box with rounded corners; ``body`` is its column. ``kind`` may be card, inset, panel or desk."""

    def __init__(self, parent: QWidget | None = None, *, kind: str = "card", padding: int | None = None) -> None:
        super().__init__(parent)
        self._padding = THEME.metric("card_padding") if padding is None else padding
        self._active = False
        set_style(self, kind=kind)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(THEME.metric("space2"))
        self._set_margins()

    def set_active(self, active: bool) -> None:
        """Mark as the one that is next: a 2-px accent edge, its padding less by one so that nothing moves."""
        self._active = active
        set_style(self, active=active)
        self._set_margins()

    @property
    def active(self) -> bool:
        return self._active

    def add_heading(self, text: str, *right: QWidget, is_level: bool = False) -> PlainLabel:
        """Put a heading on top, with widgets at its right end.

        With ``is_level`` its line is as high as one with a button, which the card beside has.
        """
        label = PlainLabel(text, "heading", self)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        if is_level:
            row.addStrut(THEME.metric("target"))
        row.addWidget(label)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)
        self.body.addLayout(row)
        self.heading_row = row
        return label

    def _set_margins(self) -> None:
        # The layout starts inside the frame's edge, which the style sheet makes 1 or 2 px thick.
        inner = max(0, self._padding - (2 if self._active else 1))
        self.body.setContentsMargins(inner, inner, inner, inner)


class Line(QFrame):
    """A hairline between parts; ``vertical`` stands upright."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        set_style(self, kind="vline" if vertical else "line")


class Surface(QWidget):
    """A plain filled area: ``kind`` canvas, surface or page."""

    def __init__(self, parent: QWidget | None = None, *, kind: str = "canvas") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_style(self, kind=kind)
