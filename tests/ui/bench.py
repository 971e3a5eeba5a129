"""What a dialog needs around it in a test: a window, the change signal on the real database, a list of toasts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from makerapp.models.database import subscribe
from makerapp.paths import DataFolder
from makerapp.services import event_words
from makerapp.services.outcome import Outcome
from makerapp.ui.context import AppContext
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME


@dataclass
class Toast:
    """What was said, and what its button does."""

    text: str
    undo_batch: int | None
    action: str
    run: Callable[[], object] | None


class Bench:
    """Hand ``context`` and ``window`` to the dialog under test; ``toasts`` fills."""

    def __init__(self, data: DataFolder) -> None:
        self.toasts: list[Toast] = []
        self.signals = AppSignals()
        self._stop = subscribe(self.signals.changed.emit)
        self.window = QWidget()
        self.window.resize(1366, 768)
        self.window.show()
        self.context = AppContext(self.signals, THEME, data, self._show_toast)

    def _show_toast(
        self,
        what: Outcome | str,
        *,
        undo_batch: int | None = None,
        second_line: str = "",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        text = event_words.toast_text(what) if isinstance(what, Outcome) else what
        batch = what.batch_id if isinstance(what, Outcome) else undo_batch
        self.toasts.append(Toast(text, batch, action, run))

    @property
    def said(self) -> list[str]:
        """The texts of the toasts."""
        return [toast.text for toast in self.toasts]

    def close(self) -> None:
        """Stop listening, and take the window with all its dialogs away."""
        self._stop()
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()


def texts_of(widget: QWidget) -> list[str]:
    """Every text shown in a widget, for asking whether something is said."""
    found: list[str] = []
    for child in widget.findChildren(QWidget):
        text: Any = getattr(child, "text", None) or getattr(child, "word", None)
        if text is not None and child.isVisibleTo(widget):
            found.append(str(text() if callable(text) else text))
    return found
