"""The panel on the right: header, scrolling body, and the foot with the green button in its corner.

Every page that has it puts it at the same pixels, so the green button never moves (UX 1.1).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button, MainButton, SecondaryButton
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.style_props import set_style

_EDGE = 1  # the frame's own line, which layouts do not count


def panel_width(window_width: int) -> int:
    """How wide the panel is in a window of this width, both in logical pixels (UX 4).

    It grows a little with the text, where the window has the room.
    """
    if window_width >= THEME.metric("panel_wide_from"):
        return grown(THEME.metric("panel_wide"))
    width = THEME.metric("panel")
    return grown(width) if window_width >= THEME.metric("sidebar_narrow_below") else width


def grown(width: int) -> int:
    """A width that follows a third of what the text grows by: the list beside it needs the rest."""
    return width + max(0, THEME.scaled(width) - width) // 3


def clear_layout(layout: QLayout) -> None:
    """Throw away everything in a layout, layouts in it included."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            # Not taken from its parent: as a window of its own it would be dressed once more before it goes.
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class SidePanel(QFrame):
    """Header and foot never scroll. Fill ``header`` and ``body`` (columns); the press signals come from the foot."""

    main_pressed = Signal()
    left_pressed = Signal()
    right_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="panel")
        self.setAccessibleName(self.tr("Order details"))
        self._window: QWidget | None = None
        side = THEME.metric("panel_padding")
        padding = side - _EDGE
        column = QVBoxLayout(self)
        # Inside the frame's own line, which the style sheet keeps free.
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = QVBoxLayout()
        snug = THEME.metric("space3") - 2
        self.header.setContentsMargins(padding, snug, THEME.metric("space3"), snug)
        self.header.setSpacing(THEME.metric("line_gap"))
        column.addLayout(self.header)
        self._lines = (Line(self), Line(self))
        column.addWidget(self._lines[0])
        upper = THEME.metric("space4")
        self.body_scroll = ScrollBody(self, padding=(padding, upper, padding, upper))
        self.body = self.body_scroll.body
        column.addWidget(self.body_scroll, 1)
        column.addWidget(self._lines[1])
        column.addLayout(self._build_foot(padding))
        THEME.changed.connect(self._fit_width)
        self._fit_width()

    def _build_foot(self, padding: int) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(padding, THEME.metric("space3"), padding, THEME.metric("panel_bottom") - _EDGE)
        foot.setSpacing(THEME.metric("space2"))
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        self.left_button = SecondaryButton("", "", self, stretch=True)
        self.right_button = SecondaryButton("", "", self, stretch=True)
        self.main_button = MainButton("", "", self)
        for button, pressed in ((self.left_button, self.left_pressed), (self.right_button, self.right_pressed)):
            button.clicked.connect(lambda _checked=False, pressed=pressed: pressed.emit())
            row.addWidget(button, 1)
        self._foot_row = row
        self.main_button.clicked.connect(lambda _checked=False: self.main_pressed.emit())
        foot.addLayout(row)
        foot.addWidget(self.main_button)
        return foot

    def add_foot_button(self, button: Button) -> None:
        """A third button between the two beside the green one."""
        self._foot_row.insertWidget(1, button, 1)

    def clear_body(self) -> QVBoxLayout:
        """Throw the body's content away and give the empty column to fill."""
        clear_layout(self.body)
        return self.body

    def set_bare(self, bare: bool) -> None:
        """Without the lines to header and foot, for a panel that has neither."""
        for line in self._lines:
            line.setVisible(not bare)

    def set_foot(
        self, main: str, icon: str = "", left: tuple[str, str] = ("", ""), right: tuple[str, str] = ("", "")
    ) -> None:
        """Words of the green button with its icon, (words, icon) of the two others; empty words hide a button."""
        for button, (words, picture) in ((self.left_button, left), (self.right_button, right)):
            button.setVisible(bool(words))
            button.setText(words)
            if picture:
                button.set_icon(picture)
            else:
                button.clear_icon()
        self.main_button.setVisible(bool(main))
        self.main_button.setText(main)
        if icon:
            self.main_button.set_icon(icon)
        else:
            self.main_button.clear_icon()

    def _fit_width(self) -> None:
        window = self._window or self.window()
        self.setFixedWidth(panel_width(window.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
        self._fit_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self._fit_width()
        return False
