"""A field for a day: looks like a list, opens a calendar, takes the arrow keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPen, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services import words, work_calendar
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.screen_room import screen_room

_CALENDAR = (340, 252)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}


class DateField(QComboBox):
    """A local day or none. ``changed`` is emitted when the maker picks another one."""

    changed = Signal()

    def __init__(self, today: date, name: str, parent: QWidget | None = None, *, optional: bool = True) -> None:
        super().__init__(parent)
        self._today = today
        self._optional = optional
        self._day: date | None = None
        self._popup: CalendarPopup | None = None
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Click for a calendar; the arrow keys move by a day, Page up and Page down by a week"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem("")
        self.set_day(None)

    @property
    def day(self) -> date | None:
        """The day shown."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show a day without saying it changed."""
        self._day = day
        self.setItemText(0, self._text())

    def pick(self, day: date | None) -> None:
        """Choose a day as the maker does."""
        self._close_popup()
        if day != self._day:
            self.set_day(day)
            self.changed.emit()

    def showPopup(self) -> None:
        """Open the calendar under the field, or above it where the screen ends."""
        self._close_popup()
        popup = CalendarPopup(self._day or self._today, self._today, self._optional, self)
        self._popup = popup
        popup.picked.connect(self.pick)
        popup.closed.connect(self._popup_closed)
        popup.adjustSize()
        below = self.mapToGlobal(QPoint(0, self.height() + THEME.metric("space1")))
        room = screen_room(self)
        size = popup.sizeHint()
        if below.y() + size.height() > room.bottom():
            below = self.mapToGlobal(QPoint(0, -size.height() - THEME.metric("space1")))
        below.setX(max(room.left(), min(below.x(), room.right() - size.width())))
        popup.move(below)
        popup.show()

    def hidePopup(self) -> None:
        self._close_popup()
        super().hidePopup()

    @property
    def popup(self) -> CalendarPopup | None:
        """The open calendar, for whoever drives the field; None while there is none."""
        return self._popup

    def _close_popup(self) -> None:
        popup, self._popup = self._popup, None
        if popup is not None:
            popup.close()

    @Slot()
    def _popup_closed(self) -> None:
        # Qt closes a popup by itself on a click beside it, and destroys it afterwards.
        self._popup = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.pick((self._day or self._today) + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._optional:
            self.pick(None)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F4, Qt.Key.Key_Down):
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page must not move a date it happens to pass.
        event.ignore()

    def _text(self) -> str:
        if self._day is None:
            return self.tr("No date")
        days = (self._day - self._today).days
        if days == 0:
            near = self.tr("today")
        elif days == 1:
            near = self.tr("tomorrow")
        elif days > 1:
            near = self.tr("{days} days").format(days=days)
        else:
            near = self.tr("yesterday") if days == -1 else self.tr("{days} days ago").format(days=-days)
        return f"{words.day_words(self._day)} ({near})"


class MonthView(QCalendarWidget):
    """A month in which today has a ring, and the days of the months before and after are quiet."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = QDate(today.year, today.month, today.day)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """Qt asks for each day; PySide may hand it on as Python's own date."""
        shown = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        is_beside = shown.month() != self.monthShown()
        painter.save()
        if is_beside:
            painter.setPen(THEME.color("text3"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(shown.day()))
        else:
            super().paintCell(painter, rect, shown)
        if shown == self._today and shown != self.selectedDate():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(THEME.color("accent"), 2))
            radius = THEME.metric("radius_small")
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), radius, radius)
        painter.restore()


class CalendarPopup(QFrame):
    """A month to click in, with the days that are meant most often as words below."""

    picked = Signal(object)  # datetime.date, or None for "No date"
    closed = Signal()

    def __init__(self, day: date, today: date, optional: bool, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "inset")
        self.calendar = MonthView(today, self)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.calendar.setGridVisible(False)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._clicked)
        self.calendar.activated.connect(self._clicked)
        self.calendar.setMinimumSize(THEME.scaled(_CALENDAR[0]), THEME.scaled(_CALENDAR[1]))
        self._color_free_days()
        links = QHBoxLayout()
        links.setSpacing(THEME.metric("space3"))
        choices: list[tuple[str, date | None]] = [
            (self.tr("Today"), today),
            (self.tr("Tomorrow"), today + timedelta(days=1)),
            (self.tr("In a week"), today + timedelta(days=7)),
        ]
        if optional:
            choices.append((self.tr("No date"), None))
        for text, choice in choices:
            link = LinkButton(text, "", self)
            link.clicked.connect(lambda _checked=False, choice=choice: self.picked.emit(choice))
            links.addWidget(link)
        links.addStretch(1)
        column = QVBoxLayout(self)
        edge = THEME.metric("space2")
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.calendar)
        column.addLayout(links)
        self.calendar.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
        # Not WA_DeleteOnClose: a calendar closed by its own link would be destroyed under that link's press.
        self.deleteLater()

    def _color_free_days(self) -> None:
        """Days the shop doesn't work are quiet. Qt would paint weekends red, which is what late things are."""
        quiet, plain = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(THEME.color("text3"))
        plain.setForeground(THEME.color("text"))
        calendar = work_calendar.read()
        for number in range(7):
            works = number in calendar.working_days
            self.calendar.setWeekdayTextFormat(Qt.DayOfWeek(number + 1), plain if works else quiet)
        for day in calendar.closed:
            self.calendar.setDateTextFormat(QDate(day.year, day.month, day.day), quiet)
        self.calendar.setHeaderTextFormat(quiet)

    def _clicked(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
