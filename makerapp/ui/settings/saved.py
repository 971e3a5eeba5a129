"""Settings as the dialog's fields see them: read, saved while typing, taken back one by one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from makerapp.services import preferences, shop, undo
from makerapp.services.paperwork.papers import note_templates
from makerapp.ui.refusals import guarded

SHOP = "shop:"
NOTE = "note:"
_PAUSE_MS = 350


@dataclass(frozen=True)
class _Change:
    key: str
    before: Any
    # The section it was made in.
    place: str = ""
    # What an action of the shop did is taken back as its batch; 0 for a plain value.
    batch_id: int = 0


class Saved(QObject):
    """Keys are those of ``makerapp.settings``, ``shop:`` and a field of the shop's profile, or ``note:id:field``.

    ``changed`` carries the key after its value was written or taken back. Typing into one field counts as one
    change until another is touched.
    """

    changed = Signal(str)
    undo_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        # The section on show, where what is changed is changed.
        self.place = ""
        self._history: list[_Change] = []
        self._waiting: dict[str, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def get(self, key: str) -> Any:
        """The value as it stands, what is still being typed included."""
        if key in self._waiting:
            return self._waiting[key]
        if key.startswith(SHOP):
            return getattr(shop.profile(), key.removeprefix(SHOP))
        if key.startswith(NOTE):
            _prefix, template_id, name = key.split(":", 2)
            return getattr(note_templates.template(template_id), name, "")
        return preferences.get(key)

    def set(self, key: str, value: Any, *, at_once: bool = True) -> None:
        """Save a value; with ``at_once`` False after a short pause, for fields that are typed into."""
        before = self.get(key)
        if before == value:
            return
        if not self._history or self._history[-1].key != key or at_once:
            self._history.append(_Change(key, before, self.place))
            self.undo_changed.emit(True)
        self._waiting[key] = value
        if at_once:
            self.flush()
        else:
            self._timer.start()

    def remember(self, key: str, before: Any) -> None:
        """Note a change that was written elsewhere (the logo), so that it can be taken back."""
        self._history.append(_Change(key, before, self.place))
        self.undo_changed.emit(True)
        self.changed.emit(key)

    def remember_action(self, batch_id: int) -> None:
        """Note an action of the shop (closed days, working days), so that it is taken back in its turn."""
        self._history.append(_Change("", None, self.place, batch_id))
        self.undo_changed.emit(True)

    def flush(self) -> None:
        """Write what is waiting."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for key, value in waiting.items():
            guarded(self._window, partial(_write, key, value))
            self.changed.emit(key)

    @property
    def can_undo(self) -> bool:
        """Whether anything was changed since the dialog was opened."""
        return bool(self._history)

    def undo(self) -> str:
        """Take the newest change back; gives the section it was made in, "" where there was none."""
        self.flush()
        if not self._history:
            return ""
        change = self._history.pop()
        guarded(self._window, lambda: _take_back(change))
        self.undo_changed.emit(bool(self._history))
        self.changed.emit(change.key)
        return change.place


def _take_back(change: _Change) -> None:
    if change.batch_id:
        undo.undo_batch(change.batch_id)
    else:
        _write(change.key, change.before)


def _write(key: str, value: Any) -> None:
    if key.startswith(SHOP):
        shop.save_profile(**{key.removeprefix(SHOP): value})
    elif key.startswith(NOTE):
        _prefix, template_id, name = key.split(":", 2)
        note_templates.change(template_id, **{name: value})
    else:
        preferences.put(key, value)
