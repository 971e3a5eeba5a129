"""Which label of a begun sheet is the first free one: counted, or pointed at in a small picture of the sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from makerapp.printing.sheets import SheetFormat
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.quantity_stepper import QuantityStepper

_HIGH = 132
_GAP = 0.06  # of a label, between it and the next


class _SheetPicture(QWidget):
    """The sheet with its labels; those before the first free one are empty. ``picked`` carries a place from 1."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format: SheetFormat | None = None
        self._start = 1
        self._under = 0
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # The number beside it does the same for the keyboard and for who does not see it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        THEME.changed.connect(self.update)

    def show_sheet(self, sheet: SheetFormat, start: int) -> None:
        """Show where on this sheet printing starts."""
        self._format, self._start = sheet, start
        self.setAccessibleName(
            self.tr("Sheet of {n} labels, the first free one is {start}").format(n=len(sheet.places), start=start)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = THEME.scaled(_HIGH)
        if self._format is None:
            return QSize(high, high)
        return QSize(round(high * self._format.width / self._format.height), high)

    def _labels(self) -> list[QRectF]:
        sheet = self._format
        if sheet is None:
            return []
        scale = (self.height() - 1) / sheet.height
        wide, high = sheet.page.width * scale, sheet.page.height * scale
        gap = _GAP * min(wide, high)
        return [
            QRectF(x * scale + gap, (sheet.height - y) * scale - high + gap, wide - 2 * gap, high - 2 * gap)
            for x, y in sheet.places
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(THEME.color("border_btn"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        radius = THEME.metric("radius_cap")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        for place, label in enumerate(self._labels(), 1):
            is_free = place >= self._start
            painter.setPen(QPen(THEME.color("focus" if place == self._under else "border_ctl"), 1))
            painter.setBrush(THEME.color("accent") if is_free else Qt.GlobalColor.transparent)
            painter.drawRoundedRect(label, 2, 2)

    def _place_at(self, event: QMouseEvent) -> int:
        """The label nearest to the pointer: they are small, and nothing else is meant."""
        away = [(label.center() - event.position()).manhattanLength() for label in self._labels()]
        return away.index(min(away)) + 1 if away else 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under = self._place_at(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = 0
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        if place and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(place)


class LabelStart(QWidget):
    """``changed`` when printing is to start at another label."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: SheetFormat | None = None
        self._most = 1
        self.number = QuantityStepper(self.tr("First free label"), 1, 1, 99, self)
        self.picture = _SheetPicture(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Field(self.tr("First free label"), self.number, "", self), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.picture)
        self.number.valueChanged.connect(self._counted)
        self.picture.picked.connect(self.number.setValue)

    @property
    def value(self) -> int:
        """The place printing starts at, from 1."""
        return self.number.value()

    def show_sheet(self, sheet: SheetFormat | None, start: int | None = None) -> None:
        """Ask for this sheet of labels; ``None``: there is none, nothing is asked."""
        self.setVisible(sheet is not None)
        self._sheet = sheet
        if sheet is not None:
            self._most = len(sheet.places)
            self.number.blockSignals(True)
            self.number.setValue(min(start or self.value, self._most))
            self.number.blockSignals(False)
            self.picture.show_sheet(sheet, self.value)

    def _counted(self, value: int) -> None:
        if self._sheet is None:
            return
        if value > self._most:
            self.number.setValue(self._most)
            return
        self.picture.show_sheet(self._sheet, value)
        self.changed.emit()
