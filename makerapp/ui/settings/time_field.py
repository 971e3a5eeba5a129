"""A field for a time of the day, taken as people write it."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from makerapp.ui.settings.section import Section
from makerapp.ui.widgets.field import Field

_EXACT = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_TYPED = re.compile(r"(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE)


def read_time(text: str) -> str | None:
    """Return "HH:MM" (24 hours) for "17:00", "17.30", "17", "5 pm" or "5:30 p.m."; "" for nothing, else None."""
    plain = text.strip()
    if not plain:
        return ""
    found = _TYPED.fullmatch(plain)
    if found is None:
        return None
    hour, minute, half = int(found[1]), found[2] or "00", (found[3] or "").lower()
    if (plain[-1] in "mM.") != bool(half) or (half and not 1 <= hour <= 12) or hour > 23:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute}"


class TimeField(Field):
    """``edit`` saves under ``key`` what is a time; while it is none, the time before goes on counting."""

    def __init__(self, section: Section, key: str, label: str, help: str, wrong: str, parent: QWidget) -> None:
        self.edit = section.line_edit(key, "17:00", keep=lambda text: bool(_EXACT.fullmatch(text)))
        super().__init__(label, self.edit, help, parent)
        self._section, self._key, self._wrong = section, key, wrong
        if read_time(self.edit.text()) is None:
            self.set_error(wrong)
        self.edit.editingFinished.connect(self._left)
        section.saved.changed.connect(lambda changed: self.clear_error() if changed == key else None)

    def _left(self) -> None:
        time = read_time(self.edit.text())
        if time is None:
            self.set_error(self._wrong)
            return
        self.clear_error()
        self.edit.setText(time)
        self._section.saved.set(self._key, time)
