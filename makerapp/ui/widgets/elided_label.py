"""Labels for words that are not ours: plain text only, and never wider than the room there is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from makerapp.ui.theme.metrics import TYPE_ROLES
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.plain_tip import plain_tip
from makerapp.ui.widgets.style_props import set_style


class PlainLabel(QLabel):
    """A label that shows exactly what it is given, whatever markup it may look like.

    ``role`` is a type role, ``tone`` a color: text2, text3, accent, danger, warn, inverse, inverse_muted.
    """

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_style(self, t=role, tone=tone or None)
        if TYPE_ROLES[role].tabular:
            keep_font(self, role)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the color; "" for the role's own."""
        set_style(self, tone=tone or None)


class WrapLabel(PlainLabel):
    """Plain text that breaks into lines and may be selected with the mouse when ``selectable``."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        tone: str = "",
        selectable: bool = False,
    ) -> None:
        super().__init__(text, role, parent, tone=tone)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def minimumSizeHint(self) -> QSize:
        # A label's own hint is its longest word or more, which would push a window wider.
        return QSize(0, super().minimumSizeHint().height())


class ElidedLabel(PlainLabel):
    """One line that ends in "…" where it does not fit; the whole text is then the tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        tone: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._whole = ""
        self._mode = mode
        super().__init__(text, role, parent, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show ``text``; line breaks become spaces."""
        self._whole = " ".join(text.split())
        super().setText(self._whole)
        self._tell_rest()

    def text(self) -> str:
        """The whole text, shortened or not."""
        return self._whole

    def shown_text(self) -> str:
        """What fits."""
        return self.fontMetrics().elidedText(self._whole, self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        few = self.fontMetrics().horizontalAdvance("…") * 2
        return QSize(min(hint.width(), few), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        self.setToolTip(plain_tip(self._whole) if self.shown_text() != self._whole else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        rect: QRect = self.contentsRect()
        self.style().drawItemText(
            painter,
            rect,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
