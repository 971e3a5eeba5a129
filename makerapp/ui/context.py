"""What every page and dialog is handed: no globals, no locator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from makerapp.paths import DataFolder
    from makerapp.services.outcome import Outcome
    from makerapp.ui.signals import AppSignals
    from makerapp.ui.theme import Theme


class ShowToast(Protocol):
    """Says what was done. An outcome is told in its own words and offers Undo; a text only if it names a batch.

    ``action`` names another button ("Discard"), ``run`` is what it does.
    """

    def __call__(
        self,
        what: Outcome | str,
        *,
        undo_batch: int | None = None,
        second_line: str = "",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None: ...


@dataclass(frozen=True)
class AppContext:
    """The things all screens share. ``signals.changed`` tells what to read again after each commit.

    ``first_batch`` is the newest action from before the program started: Ctrl+Z shows such ones before it undoes them.
    """

    signals: AppSignals
    theme: Theme
    data: DataFolder
    show_toast: ShowToast
    first_batch: int = 0
