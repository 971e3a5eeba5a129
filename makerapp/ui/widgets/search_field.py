"""The search box: magnifier in front, its key while empty, a cross to clear while not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp.services.key_table import cap
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.key_cap import KeyCap

_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX


class SearchField(QLineEdit):
    """Esc clears it; a second Esc is left for the window. ``textChanged`` is Qt's own."""

    def __init__(self, placeholder: str, keys: str = "Ctrl+F", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._icon = IconLabel("search", 16, "text2", self)
        self._cap = KeyCap(cap(keys), self)
        self._clear = IconButton("x", self.tr("Clear search"), self, small=True)
        self._clear.clicked.connect(self._clear_pressed)
        self._clear.hide()
        self._cap.setVisible(bool(keys))
        self._keys = keys
        self.textChanged.connect(self._changed)
        THEME.changed.connect(self._arrange)
        self._arrange()

    def sizeHint(self) -> QSize:
        """As wide as it may be, where that is limited; it gives way down to its least width."""
        hint = super().sizeHint()
        most = self.maximumWidth()
        return QSize(most, hint.height()) if most < _NO_LIMIT else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._cap.setVisible(bool(self._keys) and not text)

    def _clear_pressed(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        icon = self._icon.sizeHint()
        self._icon.setGeometry(
            THEME.metric("space2"), (self.height() - icon.height()) // 2, icon.width(), icon.height()
        )
        cap = self._cap.sizeHint()
        self._cap.setGeometry(
            self.width() - cap.width() - THEME.metric("space2"),
            (self.height() - cap.height()) // 2,
            cap.width(),
            cap.height(),
        )
        side = THEME.metric("small_button")
        self._clear.setGeometry(self.width() - side - 3, (self.height() - side) // 2, side, side)
        wide = max(cap.width() if self._keys else 0, side)
        self.setTextMargins(icon.width() + THEME.metric("space1"), 0, wide, 0)
