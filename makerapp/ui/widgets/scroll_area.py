"""A scrolling column whose right edge does not jump when its scroll bar comes and goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.kinetic import scroll_by_finger


class ScrollBody(QScrollArea):
    """Put content into ``body``. ``padding`` is (left, top, right, bottom) in pixels.

    What goes in is best made as a child of ``sheet``: made elsewhere, it is dressed once more when it is put in.
    """

    def __init__(self, parent: QWidget | None = None, *, padding: tuple[int, int, int, int] | None = None) -> None:
        super().__init__(parent)
        side = THEME.metric("panel_padding")
        self._padding = padding or (side, THEME.metric("space4"), side, THEME.metric("space4"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its controls take the focus; the area itself would be a stop in the tab order that does nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self.sheet = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setSpacing(THEME.metric("space3"))
        self.setWidget(content)
        # setWidget makes the content opaque in the palette's color.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        scroll_by_finger(self)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    def _keep_edge(self, _low: int, high: int) -> None:
        left, top, right, bottom = self._padding
        bar = THEME.metric("scrollbar") if high > 0 else 0
        self.body.setContentsMargins(left, top, max(0, right - bar), bottom)

    @contextmanager
    def filling(self) -> Iterator[QVBoxLayout]:
        """Fill the column anew within this block; it is laid out at the end of it, so nothing is seen half done.

        Widgets added to a column in view are shown one event later each, and painted squeezed until then.
        """
        content = self.widget()
        assert content is not None
        content.hide()
        try:
            yield self.body
        finally:
            content.show()
            QCoreApplication.sendEvent(content, QEvent(QEvent.Type.LayoutRequest))

    def set_padding(self, padding: tuple[int, int, int, int]) -> None:
        """Other room around the content."""
        self._padding = padding
        bar = self.verticalScrollBar()
        self._keep_edge(bar.minimum(), bar.maximum())

    def content_height(self) -> int:
        """How high all of the content is at the width there is now."""
        layout, width = self.body, self.viewport().width()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def clear(self) -> None:
        """Take all widgets out of ``body``; they are deleted when Qt comes round to it."""
        while item := self.body.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def show_widget(self, widget: QWidget) -> None:
        """Scroll just far enough to see ``widget``, where it stands once what just came or went is laid out."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.ensureWidgetVisible(widget, 0, THEME.metric("space4"))
