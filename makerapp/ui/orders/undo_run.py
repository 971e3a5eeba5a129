"""Ctrl+Z, Ctrl+Shift+Z and the Undo of a toast: one at a time, and off the window's thread where it is about many."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from makerapp.services import undo
from makerapp.services.outcome import Outcome
from makerapp.translation import tr
from makerapp.ui.context import AppContext
from makerapp.ui.orders.many_run import AT_ONCE, do_many


class UndoRun(QObject):
    """While one lasts, a further press is not heard: it would wait for the first and hold up the window."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._is_running = False

    def undo_last(self) -> None:
        """Take back the last action, without asking while it was done since the program started.

        What is older was done on another day or is out of mind, and is shown first.
        """
        if self._is_running:
            return
        batch_id = undo.last_batch()
        if batch_id is None:
            self._context.show_toast(tr("Nothing to undo"))
        elif batch_id <= self._context.first_batch:
            from makerapp.ui.orders import undo_asking

            undo_asking.undo_batch_asked(self._context, batch_id, self._window)
        else:
            self.undo_batch(batch_id)

    def undo_batch(self, batch_id: int) -> None:
        """Take back everything one press did."""
        self._run(batch_id, lambda: undo.undo_batch(batch_id), tr("Undoing…"))

    def redo_last(self) -> None:
        """Do again what was just taken back."""
        if self._is_running:
            return
        batch_id = undo.last_undone()
        if batch_id is None:
            self._context.show_toast(tr("Nothing to redo"))
        else:
            count = undo.things_in(batch_id)
            self._run(batch_id, _redo, tr("Changing {n} orders…").format(n=count))

    def _run(self, batch_id: int, do: Callable[[], Outcome], words: str) -> None:
        if self._is_running:
            return
        count = undo.things_in(batch_id)
        if count > AT_ONCE:
            self._context.show_toast(words)
        self._is_running = True
        do_many(self._context, self._window, count, do, self._ended)

    def _ended(self, _is_done: bool) -> None:
        self._is_running = False


def _redo() -> Outcome:
    done = undo.redo_last()
    assert done is not None
    return done
