"""The shop's logo at the top of the sidebar."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from makerapp.paths import ASSETS
from makerapp.ui.widgets.thumbnail import thumbnail_pixmap


class ShopMark(QWidget):
    """The shop's logo, or ours where it has none."""

    SIDE = 34

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo: QPixmap | None = None
        self._own: QPixmap | None = None
        self.setFixedSize(self.SIDE, self.SIDE)

    def set_logo(self, logo: QPixmap | None) -> None:
        self._logo = logo
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._logo if self._logo is not None and not self._logo.isNull() else self._ours()
        QPainter(self).drawPixmap(0, 0, thumbnail_pixmap(shown, "", self.SIDE, self.devicePixelRatioF()))

    def _ours(self) -> QPixmap:
        if self._own is None:
            self._own = QPixmap(str(ASSETS / "makerbench.png"))
        return self._own
