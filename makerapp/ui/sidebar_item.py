"""One line of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from makerapp.services.key_table import with_keys
from makerapp.translation import counted
from makerapp.ui.panel import grown
from makerapp.ui.theme import THEME, Density, pixmap
from makerapp.ui.widgets.chip import Pill, paint_pill
from makerapp.ui.widgets.plain_tip import plain_tip

_TIGHT = 32
_LATE_ICON = "triangle-alert"
_PILL_SIDES = Pill.LEFT + Pill.RIGHT


class SidebarItem(QAbstractButton):
    """One line: icon, word, "2 late", count. Painted, so that all of it is one target.

    ``opens_page``: it stays marked while its page is on show. ``has_count``: its page counts orders.
    """

    focused = Signal()

    def __init__(
        self,
        icon: str,
        word: str,
        tip: str,
        parent: QWidget | None = None,
        *,
        opens_page: bool = True,
        has_count: bool = True,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._word = word
        self._tip = tip
        self._count = 0
        self._late = 0
        self._narrow = False
        self._tight = False
        self._has_count = has_count
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(opens_page)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.changed.connect(self._look_changed)
        self._name()

    @property
    def word(self) -> str:
        """What the line says, without its counts."""
        return self._word

    def set_counts(self, count: int, late: int) -> None:
        """Show how many orders the view holds and how many of them are late."""
        if (count, late) != (self._count, self._late):
            self._count, self._late = count, late
            self._name()
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Icon and count only."""
        self._narrow = narrow
        self._name()
        self.updateGeometry()
        self.update()

    def set_tight(self, tight: bool) -> None:
        """As low as in compact density, where the window has no room for more."""
        if tight != self._tight:
            self._tight = tight
            self._look_changed()

    def spared(self) -> int:
        """By how many pixels it is lower now than it would be."""
        is_lower = self._tight and THEME.density is Density.NORMAL
        return THEME.metric("sidebar_item") - THEME.scaled(_TIGHT) if is_lower else 0

    def _name(self) -> None:
        said = [self._word]
        if self._has_count:
            said.append(counted("1 order", "{n} orders", self._count))
        if self._late:
            said.append(counted("1 late", "{n} late", self._late))
        self.setAccessibleName(", ".join(said))
        self.setToolTip(plain_tip(with_keys(self._word, self._tip) if self._tip else self._word))

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = THEME.metric("sidebar_narrow") if self._narrow else grown(THEME.metric("sidebar"))
        return QSize(width - 2 * THEME.metric("edge"), THEME.metric("sidebar_item") - self.spared())

    def minimumSizeHint(self) -> QSize:
        # Among icons only there is no room for the whole width that a finger likes; the height is there.
        hint = self.sizeHint()
        return QSize(min(THEME.metric("target"), hint.width()), hint.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = "accent_tint2" if chosen else "fill" if self.underMouse() or self.isDown() else ""
        if fill:
            radius = THEME.metric("radius_control")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(THEME.color(fill))
            painter.drawRoundedRect(self.rect(), radius, radius)
        size = THEME.metric("icon")
        ratio = self.devicePixelRatioF()
        token = "accent_text" if chosen else "text2"
        left = (self.width() - size) // 2 if self._narrow else THEME.metric("space3")
        place = QPoint(left, (self.height() - size) // 2)
        painter.drawPixmap(place, pixmap(self._icon, size, token, ratio))
        if self._narrow:
            self._paint_badge(painter)
        else:
            self._paint_words(painter, left + size + THEME.metric("space3"), chosen)

    def _paint_words(self, painter: QPainter, left: int, chosen: bool) -> None:
        right = self.width() - THEME.metric("space3")
        font = THEME.font("strong" if chosen else "medium")
        if self._count:
            figures = THEME.font("strong" if chosen else "figures", tabular=True)
            painter.setFont(figures)
            painter.setPen(THEME.color("accent_text" if chosen else "text2"))
            text = str(self._count)
            wide = QFontMetrics(figures).horizontalAdvance(text) + 2
            place = QRect(right - wide, 0, wide, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            right -= wide + THEME.metric("space2")
        if self._late:
            right = self._paint_late(painter, right, QFontMetrics(font).horizontalAdvance(self._word) + left + 1)
        painter.setFont(font)
        painter.setPen(THEME.color("accent_text" if chosen else "text"))
        shown = QFontMetrics(font).elidedText(self._word, Qt.TextElideMode.ElideRight, right - left)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, 0, right - left, self.height()), flags, shown)

    def _paint_late(self, painter: QPainter, right: int, words_end: int) -> int:
        """The red pill left of ``right``; where "2 late" would cover the view's name, less of it."""
        metrics = QFontMetrics(THEME.font("label"))
        shapes = ((counted("1 late", "{n} late", self._late), ""), (str(self._late), _LATE_ICON), ("", _LATE_ICON))
        for word, icon in shapes:
            room = THEME.metric("icon_text") + (Pill.GAP if word else -2) if icon else 0
            wide = metrics.horizontalAdvance(word) + room + _PILL_SIDES
            if right - wide - THEME.metric("space1") >= words_end:
                break
        else:
            # Not even the sign fits: the view's name matters more, and the list says who is late.
            return right
        height = THEME.metric("tag") - 2
        place = QRectF(right - wide, (self.height() - height) / 2, wide, height)
        paint_pill(painter, place, word, icon, THEME.color("danger"), THEME.color("danger_tint"), height / 2)
        return int(right - wide - THEME.metric("space1"))

    def _paint_badge(self, painter: QPainter) -> None:
        if not self._count:
            return
        text = str(self._count) if self._count < 1000 else "999+"
        painter.setFont(THEME.font("key", tabular=True))
        wide = max(16, painter.fontMetrics().horizontalAdvance(text) + 8)
        place = QRectF(self.width() - wide - 1, 1, wide, 15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("danger_tint" if self._late else "fill"))
        painter.drawRoundedRect(place, 7.5, 7.5)
        painter.setPen(THEME.color("danger" if self._late else "text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
