"""The panel on the right: header, scrolling body, and the foot with the green button in its corner.

Every page that has it puts it at the same pixels, so the green button never moves (UX 1.1).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScroller, QSizePolicy, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import MainButton, SecondaryButton
from makerapp.ui.widgets.style_props import set_style

_EDGE = 1  # the frame's own line, which layouts do not count


def panel_width(window_width: int) -> int:
    """How wide the panel is in a window of this width, both in logical pixels (UX 4)."""
    return THEME.metric("panel_wide" if window_width >= THEME.metric("panel_wide_from") else "panel")


class SidePanel(QFrame):
    """Header and foot never scroll. Fill ``header`` and ``body`` (layouts); press signals come from the foot."""

    main_pressed = Signal()
    left_pressed = Signal()
    right_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="panel")
        self.setAccessibleName(self.tr("Order details"))
        padding = THEME.metric("panel_padding") - _EDGE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = QVBoxLayout()
        self.header.setContentsMargins(padding, THEME.metric("space4"), THEME.metric("space3"), THEME.metric("space3"))
        self.header.setSpacing(THEME.metric("line_gap"))
        column.addLayout(self.header)
        column.addWidget(_line())
        self._scroll = _BodyScroll(self)
        self._body_widget: QWidget | None = None
        self.body = self.new_body()
        column.addWidget(self._scroll, 1)
        column.addWidget(_line())
        column.addLayout(self._build_foot(padding))
        THEME.changed.connect(self._fit_width)
        self._fit_width()

    def _build_foot(self, padding: int) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(padding, THEME.metric("space3"), padding, THEME.metric("panel_bottom") - _EDGE)
        foot.setSpacing(THEME.metric("space2"))
        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(THEME.metric("space2"))
        self.left_button = SecondaryButton("", stretch=True)
        self.right_button = SecondaryButton("", stretch=True)
        self.main_button = MainButton("")
        for button, pressed in ((self.left_button, self.left_pressed), (self.right_button, self.right_pressed)):
            button.clicked.connect(pressed)
            self.foot_row.addWidget(button)
        self.main_button.clicked.connect(self.main_pressed)
        foot.addLayout(self.foot_row)
        foot.addWidget(self.main_button)
        return foot

    def new_body(self) -> QVBoxLayout:
        """Throw the body's content away and give an empty column to fill."""
        content = QWidget()
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(content)
        padding = THEME.metric("panel_padding") - _EDGE
        self.body.setContentsMargins(padding, THEME.metric("space4"), padding, THEME.metric("space4"))
        self.body.setSpacing(THEME.metric("space3"))
        self._body_widget = content
        self._scroll.show_content(content)
        return self.body

    def set_foot(
        self,
        main: str,
        icon: str = "",
        left: tuple[str, str] = ("", ""),
        right: tuple[str, str] = ("", ""),
    ) -> None:
        """Words and icon of the three buttons; empty words hide a button."""
        for button, (words, picture) in ((self.left_button, left), (self.right_button, right)):
            button.setVisible(bool(words))
            if words:
                button.setText(words)
                button.set_icon(picture) if picture else button.clear_icon()
        self.main_button.setVisible(bool(main))
        self.main_button.setText(main)
        if icon:
            self.main_button.set_icon(icon)
        else:
            self.main_button.clear_icon()

    def _fit_width(self) -> None:
        window = self.window()
        if window is not None:
            self.setFixedWidth(panel_width(window.width()))

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._fit_width()
        return super().eventFilter(watched, event)


class _BodyScroll(QScrollArea):
    """Scrolls up and down only, and keeps the right edge where it is when the bar comes and goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)

    def show_content(self, content: QWidget) -> None:
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_edge()

    def _keep_edge(self) -> None:
        content = self.widget()
        if content is None or content.layout() is None:
            return
        bar = self.verticalScrollBar()
        used = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        layout = content.layout()
        margins = layout.contentsMargins()
        wanted = THEME.metric("panel_padding") - _EDGE - used
        if margins.right() != wanted:
            layout.setContentsMargins(margins.left(), margins.top(), wanted, margins.bottom())


def _line() -> QFrame:
    line = QFrame()
    set_style(line, kind="line")
    return line
