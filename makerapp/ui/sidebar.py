"""The sidebar: the views with their live counts, bringing in, settings, help; only icons in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from makerapp.models.rows import View, ViewCount
from makerapp.paths import ASSETS
from makerapp.services import shop, words
from makerapp.ui.panel import grown
from makerapp.ui.shortcuts import VIEW_KEYS
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.chip import Pill, paint_pill
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.thumbnail import thumbnail_pixmap

VIEW_ICONS = {
    View.TO_CONFIRM: "inbox",
    View.TO_MAKE: "hammer",
    View.TO_PACK: "package-open",
    View.ON_THE_WAY: "truck",
    View.DELIVERED: "circle-check",
    View.CANCELLED: "ban",
    View.ALL: "layers",
}
_LATE_ICON = "triangle-alert"
_PILL_SIDES = Pill.LEFT + Pill.RIGHT
_TO_DO = (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK)
_SENT = (View.ON_THE_WAY, View.DELIVERED, View.CANCELLED)


class SidebarItem(QAbstractButton):
    """One line: icon, word, "2 late", count. Painted, so that all of it is one target."""

    def __init__(self, icon: str, word: str, tip: str, parent: QWidget | None = None, *, is_view: bool = True) -> None:
        super().__init__(parent)
        self._icon = icon
        self._word = word
        self._tip = tip
        self._count = 0
        self._late = 0
        self._narrow = False
        self._is_view = is_view
        self.setCheckable(is_view)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.changed.connect(self._look_changed)
        self._name()

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

    def _name(self) -> None:
        said = [self._word]
        if self._is_view:
            said.append(self.tr("1 order") if self._count == 1 else self.tr("{n} orders").format(n=self._count))
        if self._late:
            said.append(self.tr("{n} late").format(n=self._late))
        self.setAccessibleName(", ".join(said))
        self.setToolTip(f"{self._word} ({self._tip})" if self._tip else self._word)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = THEME.metric("sidebar_narrow") if self._narrow else grown(THEME.metric("sidebar"))
        return QSize(width - 2 * THEME.metric("edge"), THEME.metric("sidebar_item"))

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.metric("target"), self.sizeHint().height())

    def enterEvent(self, event) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self.update()

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
        shapes = ((self.tr("{n} late").format(n=self._late), ""), (str(self._late), _LATE_ICON), ("", _LATE_ICON))
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


class Sidebar(QWidget):
    """``view_chosen`` carries a ``View``. Arrow keys move between the views."""

    view_chosen = Signal(object)
    import_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Views"))
        self.items: dict[View, SidebarItem] = {}
        self._group = QButtonGroup(self)
        self._labels: list[PlainLabel] = []
        column = QVBoxLayout(self)
        edge = THEME.metric("edge")
        column.setContentsMargins(edge, THEME.metric("space4"), edge, edge)
        column.setSpacing(2)
        column.addLayout(self._build_head())
        column.addSpacing(THEME.metric("space3"))
        self._add_section(column, self.tr("To do"), _TO_DO)
        self._add_section(column, self.tr("Sent"), _SENT)
        column.addSpacing(THEME.metric("space3"))
        self._add_view(column, View.ALL)
        column.addStretch(1)
        self.bring_in = SidebarItem("file-up", self.tr("Bring in orders"), "Ctrl+I", self, is_view=False)
        self.bring_in.clicked.connect(self.import_wanted)
        self.settings = SidebarItem("settings", self.tr("Settings"), "Ctrl+,", self, is_view=False)
        self.settings.clicked.connect(self.settings_wanted)
        self.help = SidebarItem("keyboard", self.tr("Help && shortcuts").replace("&&", "&"), "F1", self, is_view=False)
        self.help.clicked.connect(self.help_wanted)
        for item in (self.bring_in, self.settings, self.help):
            column.addWidget(item)
        self._narrow: bool | None = None
        THEME.changed.connect(self._refit)
        self.set_narrow(False)

    def _build_head(self) -> QHBoxLayout:
        self._mark = ShopMark(self)
        self._shop = ElidedLabel("", "strong", self)
        self._maker = ElidedLabel("", "caption", self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._shop)
        names.addWidget(self._maker)
        head = QHBoxLayout()
        head.setContentsMargins(THEME.metric("radius_small"), 0, 0, 0)
        head.setSpacing(THEME.metric("space3") - 2)
        head.addWidget(self._mark)
        head.addLayout(names, 1)
        return head

    def _add_section(self, column: QVBoxLayout, word: str, views: tuple[View, ...]) -> None:
        label = PlainLabel(word, "label", self)
        label.setContentsMargins(THEME.metric("space3"), THEME.metric("space4"), 0, THEME.metric("space2"))
        self._labels.append(label)
        column.addWidget(label)
        for view in views:
            self._add_view(column, view)

    def _add_view(self, column: QVBoxLayout, view: View) -> None:
        item = SidebarItem(VIEW_ICONS[view], self.tr(words.VIEW_WORDS[view]), VIEW_KEYS[view], self)
        item.clicked.connect(lambda _checked=False: self.view_chosen.emit(view))
        self._group.addButton(item)
        self.items[view] = item
        column.addWidget(item)

    def show_shop(self) -> None:
        """Read the shop's name and logo again."""
        profile = shop.profile()
        self._shop.setText(profile.name or self.tr("Makerbench"))
        self._maker.setText(self.tr("{name}’s workshop").format(name=profile.maker_name) if profile.maker_name else "")
        self._maker.setVisible(bool(profile.maker_name) and not self._narrow)
        path = shop.logo_path()
        self._mark.set_logo(QPixmap(str(path)) if path else None)

    def show_counts(self, counts: dict[View, ViewCount]) -> None:
        """Show the orders of each view, and of the to-do views how many are late."""
        for view, item in self.items.items():
            item.set_counts(counts[view].orders, counts[view].late if view in _TO_DO else 0)

    def mark(self, view: View | None) -> None:
        """Show which view is open; ``None`` for a page that is no view."""
        self._group.setExclusive(view is not None)
        for each, item in self.items.items():
            item.setChecked(each is view)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, below 1280 pixels of window width."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._refit()

    def _refit(self) -> None:
        narrow = bool(self._narrow)
        self.setFixedWidth(THEME.metric("sidebar_narrow") if narrow else grown(THEME.metric("sidebar")))
        for item in (*self.items.values(), self.bring_in, self.settings, self.help):
            item.set_narrow(narrow)
        for label in self._labels:
            label.setVisible(not narrow)
        self._shop.setVisible(not narrow)
        self._maker.setVisible(not narrow and bool(self._maker.text()))
