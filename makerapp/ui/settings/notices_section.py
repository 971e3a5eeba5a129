"""Notifications: what is told outside the window, the morning reminder, and whether the program stays in the tray."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon, QVBoxLayout, QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.settings.time_field import TimeField
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.keep_size import keep


class NoticesSection(Section):
    """Switches and a time. Without a tray they are kept, and it is said why nothing comes."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title = self.tr("Notifications")
        line = self.tr("They come beside the clock, and only while Makerbench is not in front.")
        super().__init__(context, saved, title, line, parent)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            words = self.tr("This desktop has no place for such icons beside its clock, so nothing can be shown there.")
            self.form.addWidget(IconText("info", words, "secondary", "", self.sheet, wrap=True))
        self.notices = self._explained(
            "notices",
            self.tr("Show notifications"),
            self.tr("New orders that were brought in, papers that didn't print, and the morning reminder."),
        )
        self.reminder = TimeField(
            self,
            "reminder_time",
            self.tr("Morning reminder at"),
            self.tr("Says what has to be shipped that day. Leave it empty for none."),
            self.tr("Type a time like 08:30."),
            self.sheet,
        )
        self.beside(self.reminder, QWidget(self.sheet))
        self.stay = self._explained(
            "stay_in_tray",
            self.tr("Keep Makerbench open when its window is closed"),
            self.tr("It stays as an icon beside the clock, and can remind you in the morning. Its menu has Quit."),
        )
        self.form.addStretch(1)

    def _explained(self, key: str, words: str, help: str) -> CheckBox:
        """A switch with a line below it that says what it does."""
        box = self.check(key, words)
        line = WrapLabel(help, "secondary", self.sheet)
        keep(line, lambda: line.setContentsMargins(THEME.metric("check") + THEME.metric("space2"), 0, 0, 0))
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap"))
        column.addWidget(box)
        column.addWidget(line)
        self.form.addLayout(column)
        return box
