"""Taking back from a timeline: at once where it is the last step, else after showing what happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from makerapp.services import undo
from makerapp.services.outcome import Outcome
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded

if TYPE_CHECKING:
    from makerapp.services.undo_preview import UndoPreview


def undo_event(context: AppContext, event_id: int, parent: QWidget) -> bool:
    """Undo in a timeline, of an order or a product. True where it was done."""
    from makerapp.services import undo_preview

    if undo_preview.needs_asking(event_id):
        return go_back(context, event_id, parent)
    done = guarded(parent, lambda: undo.undo_event(event_id))
    if done is not None:
        context.show_toast(done)
    return done is not None


def go_back(context: AppContext, event_id: int, parent: QWidget) -> bool:
    """Show what going back to before an entry changes, and do it if the maker says so. True where it was done."""
    from makerapp.services import undo_preview

    preview = undo_preview.of_event(event_id)
    return _ask(context, preview, lambda: undo.back_to(event_id), parent)


def undo_newest_of(context: AppContext, event_id: int, parent: QWidget, opened_after: int) -> bool:
    """Ctrl+Z in a window of its own: its newest step, at once where that is also the last step of this session.

    ``opened_after`` is the newest action of the time the window opened. What was done in the window goes as its toast
    takes it back, e.g. of all orders in a box; of what was done before, only this order's part.
    """
    batch_id = undo.last_batch()
    if batch_id is None or batch_id <= context.first_batch or batch_id != undo.batch_of(event_id):
        return go_back(context, event_id, parent)
    is_own = batch_id > opened_after
    done = guarded(parent, lambda: undo.undo_batch(batch_id) if is_own else undo.undo_event(event_id))
    if done is not None:
        context.show_toast(done)
    return done is not None


def undo_batch_of(context: AppContext, event_id: int, parent: QWidget) -> bool:
    """Show what taking back everything that was done with this entry changes, and do it if the maker says so.

    For entries of the shop: a closed day goes together with the ship-by dates it moved. True where it was done.
    """
    return undo_batch_asked(context, undo.batch_of(event_id), parent)


def undo_batch_asked(context: AppContext, batch_id: int, parent: QWidget) -> bool:
    """Show what taking back an action changes, and do it if the maker says so. True where it was done."""
    from makerapp.services import undo_preview

    return _ask(context, undo_preview.of_batch(batch_id), lambda: undo.undo_batch(batch_id), parent)


def _ask(context: AppContext, preview: UndoPreview, do: Callable[[], Outcome], parent: QWidget) -> bool:
    from makerapp.ui.orders.undo_preview_dialog import UndoPreviewDialog

    return bool(UndoPreviewDialog(context, preview, do, parent).exec())
