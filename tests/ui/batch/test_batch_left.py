"""What is left of a batch once its page was closed: nothing that would be dressed with every change of the look."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from tests.ui.batch.batch_bench import BatchBench, some_orders
from tests.ui.fulfillment.wizard_bench import typed_in


def test_a_batch_that_was_left_leaves_no_rows(bench: BatchBench) -> None:
    def widgets() -> int:
        bench.qtbot.wait(1)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len([each for step in bench.page.steps.values() for each in step.findChildren(QWidget)])

    at_first = widgets()
    ready = some_orders(15)
    unpaid = [typed_in(("Mug", 1), payment="awaiting") for _ in range(15)]
    bench.open([*ready, *unpaid])
    assert bench.step == "review"
    bench.green()
    assert bench.step == "pick"
    bench.page.go("ship")
    bench.ready()
    assert widgets() > at_first + 60
    bench.page.leave()
    assert widgets() == at_first
    # All of them are there again when it is opened again.
    bench.open([*ready, *unpaid])
    assert len(bench.page.ship.rows) == 15
    bench.page.go("review")
    assert len(bench.page.review.fixes) == 15
