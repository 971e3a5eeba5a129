"""A scrolling column whose right edge does not jump when its scroll bar comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME


class ScrollBody(QScrollArea):
    """Put content into ``body``. ``padding`` is (left, top, right, bottom) in pixels."""

    def __init__(self, parent: QWidget | None = None, *, padding: tuple[int, int, int, int] | None = None) -> None:
        super().__init__(parent)
        side = THEME.metric("panel_padding")
        self._padding = padding or (side, THEME.metric("space4"), side, THEME.metric("space4"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its controls take the focus; the area itself would be a stop in the tab order that does nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setSpacing(THEME.metric("space3"))
        self.setWidget(content)
        # setWidget makes the content opaque in the palette's color.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    def _keep_edge(self, _low: int, high: int) -> None:
        left, top, right, bottom = self._padding
        bar = THEME.metric("scrollbar") if high > 0 else 0
        self.body.setContentsMargins(left, top, max(0, right - bar), bottom)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll just far enough to see ``widget``."""
        self.ensureWidgetVisible(widget, 0, THEME.metric("space4"))
