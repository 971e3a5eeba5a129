"""Prints the program was closed over are asked about at the next start, and closed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from makerapp.errors import EnvironmentProblem
from makerapp.models.detail import order_detail
from makerapp.printing.troubles import JobState
from makerapp.services.paperwork import jobs, open_jobs, records
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.jobs import running_jobs, stop_all
from makerapp.ui.printing import left_behind, printer
from tests.ui.fulfillment.wizard_bench import PRINTER, WizardBench

SETUPS = {Kind.PACKING_SLIP: Setup("a4", PRINTER)}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(left_behind, "POLL_SECONDS", 0.05)


def sent(bench: WizardBench, order_ids: list[int]) -> int:
    """Papers handed over, and the program closed at once; gives the id of the job."""
    bench.give_printer()
    (piece,) = jobs.pieces(lay_out(Wish(tuple(order_ids), setups=SETUPS)))
    ticket = printer.print_pdf(piece.pdf, piece.setup, "x")
    return records.record_sent(piece, ticket.printer, ticket.job)[0]


def ask(bench: WizardBench, qtbot: QtBot) -> None:
    left_behind.ask(open_jobs.open_jobs(), bench.context)
    qtbot.waitUntil(lambda: not running_jobs(), timeout=5000)


def outcomes(order_id: int) -> list[tuple[str, bool]]:
    detail = order_detail(order_id)
    assert detail is not None
    return [(row.outcome, row.on_paper) for row in detail.prints]


def test_what_came_out_is_written_down(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = bench.to_pack()[0]
    sent(bench, [order_id])
    (found,) = open_jobs.open_jobs()
    assert (found.printer, found.queue_job, found.pages, found.orders) == (PRINTER, f"{PRINTER}-7", 1, ("#1001",))
    ask(bench, qtbot)
    assert outcomes(order_id) == [("printed", True)]
    assert open_jobs.open_jobs() == ()
    assert bench.toasts.shown == []


def test_what_did_not_is_told_and_counts_as_not_printed(bench: WizardBench, qtbot: QtBot) -> None:
    order_ids = bench.to_pack()[:6]
    bench.cups.takes = lambda job: setattr(job, "state", JobState.CANCELED)
    sent(bench, order_ids)
    ask(bench, qtbot)
    assert {outcome for order_id in order_ids for outcome in outcomes(order_id)} == {("stopped", False)}
    (told,) = bench.toasts.kinds
    assert told.endswith("and 2 more didn't print after you left.")


def test_what_still_goes_on_is_followed(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = bench.to_pack()[0]
    bench.cups.takes = lambda job: setattr(job, "state", JobState.PROCESSING)
    sent(bench, [order_id])
    left_behind.ask(open_jobs.open_jobs(), bench.context)
    qtbot.wait(150)
    assert outcomes(order_id) == [("sent", True)]
    bench.cups.jobs[0].state = JobState.COMPLETED
    qtbot.waitUntil(lambda: not running_jobs(), timeout=5000)
    assert outcomes(order_id) == [("printed", True)]


def test_a_locked_database_is_tried_again_and_holds_up_no_other(
    bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = bench.to_pack()[:2]
    stuck = sent(bench, [first])
    sent(bench, [second])
    write, is_locked = records.record_end, [True]

    def record_end(job_id: int, outcome: records.End, **values: object) -> None:
        if job_id == stuck and is_locked:
            raise EnvironmentProblem("Your change isn't saved.", "The file is in use.")
        write(job_id, outcome, **values)  # type: ignore[arg-type]

    monkeypatch.setattr(left_behind.records, "record_end", record_end)
    left_behind.ask(open_jobs.open_jobs(), bench.context)
    qtbot.waitUntil(lambda: outcomes(second) == [("printed", True)], timeout=5000)
    assert outcomes(first) == [("sent", True)]
    is_locked.clear()
    qtbot.waitUntil(lambda: not running_jobs(), timeout=5000)
    assert outcomes(first) == [("printed", True)]


def test_a_fault_of_the_machine_is_told_and_is_no_crash(
    bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(bench, bench.to_pack()[:1])

    def broken(*_args: object) -> None:
        raise EnvironmentProblem("The file can't be opened.", "It is in use.")

    monkeypatch.setattr(printer, "follow", broken)
    ask(bench, qtbot)
    assert bench.toasts.kinds == ["The file can't be opened. It is in use."]


def test_closing_the_program_ends_the_asking(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = bench.to_pack()[0]
    bench.cups.takes = lambda job: setattr(job, "state", JobState.PROCESSING)
    sent(bench, [order_id])
    left_behind.ask(open_jobs.open_jobs(), bench.context)
    assert stop_all(2)
    assert outcomes(order_id) == [("sent", True)]
    assert bench.cups.canceled == []


def test_what_the_print_system_forgot_is_closed(bench: WizardBench, qtbot: QtBot) -> None:
    order_id = bench.to_pack()[0]
    sent(bench, [order_id])
    bench.cups.jobs.clear()
    ask(bench, qtbot)
    assert outcomes(order_id) == [("unknown", True)]
    assert bench.toasts.shown == []
