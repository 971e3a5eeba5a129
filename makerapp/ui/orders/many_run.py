"""Doing one thing to many orders without keeping the window waiting: a few at once, more on a thread of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from makerapp.errors import MakerbenchError
from makerapp.services.outcome import Outcome
from makerapp.services.threads import own_connection
from makerapp.translation import tr
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import run_job
from makerapp.ui.refusals import guarded, tell
from makerapp.ui.widgets.buttons import Button

# So many are written before a hand has left the button; more would be felt.
AT_ONCE = 15


def do_many(
    context: AppContext,
    parent: QWidget,
    count: int,
    fn: Callable[[], Outcome],
    then: Callable[[bool], object] | None = None,
    button: Button | None = None,
) -> None:
    """Call ``fn``, which changes ``count`` orders as one action, and say what was done or why not.

    ``then`` hears on the GUI thread whether it was done; ``button`` takes no press while it lasts.
    """

    def ended(is_done: bool) -> None:
        if button is not None:
            button.stop_waiting()
        if then is not None:
            then(is_done)

    def done(outcome: Outcome) -> None:
        from makerapp.services.promises import promised_beyond

        context.show_toast(outcome, second_line=promised_beyond(outcome))
        ended(True)

    def failed(fault: Exception) -> None:
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(parent, fault)
        ended(False)

    if count <= AT_ONCE:
        outcome = guarded(parent, fn)
        if outcome is None:
            ended(False)
        else:
            done(outcome)
        return

    def work(_progress: object, _stop: object) -> Outcome:
        with own_connection():
            return fn()

    if button is not None:
        button.start_waiting(tr("Changing {n} orders…").format(n=count))
    run_job(work, done, failed, owner=parent)
