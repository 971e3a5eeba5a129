"""A batch in the printer: progress, Stop, what is on paper after a failure, and going on from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp.errors import EnvironmentProblem
from makerapp.paths import DataFolder
from makerapp.printing.preview import page_count
from makerapp.services import checks, event_words
from makerapp.services.paperwork import kept
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, setup_of
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.printing import batch_watch, printer
from makerapp.ui.printing.batch_desk import BatchDesk, desk_of
from makerapp.ui.printing.print_run import PrintRun
from makerapp.ui.printing.printer import JobEnd, Ticket
from tests.ui.printing.batch_bench import FakePrinter, card_of, detail, newest, numbers, ready, start, to_pack

NO_PAPER = EnvironmentProblem("The slip didn't print.", "Brother is out of paper. Add paper, then print again.")


def test_progress_is_shown_and_goes_when_all_is_printed(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("sent", 3), JobEnd("printed", 8)]]
    start(window)
    qtbot.waitUntil(lambda: bool(desk_of(window).cards), timeout=5000)
    card = card_of(window)
    qtbot.waitUntil(lambda: card.bar.value() == 3, timeout=5000)
    assert card.title.text() == "Printing 8 orders"
    assert card.text.text() == "Sheet 3 of 8 · Brother HL"
    assert card.bar.maximum() == 8
    assert not card.again_button.isVisible()
    fake.go_on.set()
    ready(qtbot)
    assert desk_of(window).cards == []
    assert {newest(each).outcome for each in to_pack()} == {"printed"}


def test_a_print_of_one_order_is_not_shown_while_it_goes_well(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("sent"), JobEnd("printed")]]
    start(window, Wish((to_pack()[0],)))
    qtbot.wait(120)
    assert desk_of(window).cards == []
    fake.go_on.set()
    ready(qtbot)


def test_a_failure_says_what_is_on_paper_and_goes_on(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("failed", 3, "Out of paper", NO_PAPER)], [JobEnd("printed", 6)]]
    run = start(window)
    troubles: list[object] = []
    run.trouble.connect(troubles.append)
    ready(qtbot)
    card, names, orders = card_of(window), numbers(), to_pack()
    assert card.title.text() == "Printing stopped at sheet 3 of 8"
    assert card.text.text().startswith(
        f"{names[0]} to {names[2]} (3 of 8) are on paper; {names[3]} to {names[7]} (5 of 8) are not."
    )
    assert "out of paper" in card.text.text()
    assert card.again_button.text() == f"Go on from {names[3]}"
    assert [newest(each).on_paper for each in orders] == [True] * 3 + [False] * 5
    assert troubles == [NO_PAPER]
    # The third came out creased: two are right.
    card.last.setCurrentIndex(2)
    card.last.activated.emit(2)
    assert card.text.text().startswith(f"{names[0]} and {names[1]} are on paper; {names[2]} to")
    card.again_button.click()
    ready(qtbot)
    pdf, _setup = fake.printed[1]
    assert page_count(pdf) == 6
    assert desk_of(window).cards == []
    first = [row.on_paper for each in orders for row in detail(each).prints[:1]]
    assert first == [True] * 2 + [False] * 6
    assert [len(detail(each).prints) for each in orders] == [1] * 2 + [2] * 6
    assert all(newest(each).on_paper for each in orders)
    assert checks.run() == []


def test_where_the_printer_says_nothing_the_maker_looks(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("failed", None, "Jam", NO_PAPER)], [JobEnd("printed")]]
    start(window)
    ready(qtbot)
    card, names = card_of(window), numbers()
    assert card.title.text() == "Not all of it printed"
    assert card.text.text().startswith("The printer doesn't say how far it came.")
    assert card.again_button.text() == "Print all again"
    card.last.setCurrentIndex(7)
    card.last.activated.emit(7)
    assert card.again_button.text() == f"Print {names[7]}"
    card.last.setCurrentIndex(8)
    card.last.activated.emit(8)
    assert not card.again_button.isVisible()


def test_stop_ends_it_at_the_printer(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("sent", 2), JobEnd("stopped", 2, "stopped", NO_PAPER)]]
    troubles: list[object] = []
    start(window).trouble.connect(troubles.append)
    qtbot.waitUntil(lambda: bool(desk_of(window).cards) and card_of(window).bar.value() == 2, timeout=5000)
    card_of(window).stop_button.click()
    assert card_of(window).title.text() == "Stopping…"
    ready(qtbot)
    assert troubles == []
    assert [each.job for each in fake.cancelled] == ["Brother_HL-1"]
    assert newest(to_pack()[0]).outcome == "stopped"
    assert newest(to_pack()[0]).on_paper
    assert not newest(to_pack()[5]).on_paper
    assert card_of(window).title.text() == "Printing stopped at sheet 2 of 8"


def test_waiting_for_paper_is_said_while_it_waits(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("sent", 2, "Out of paper", NO_PAPER), JobEnd("printed", 8)]]
    start(window)
    qtbot.waitUntil(lambda: bool(desk_of(window).cards) and card_of(window).bar.value() == 2, timeout=5000)
    card = card_of(window)
    assert card.title.text() == "8 orders wait in the printer"
    assert card.text.text() == NO_PAPER.why_and_now
    fake.go_on.set()
    ready(qtbot)
    assert desk_of(window).cards == []


def test_one_order_that_fails_is_told_where_nobody_else_does(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("failed", None, "Out of paper", NO_PAPER)]] * 2
    start(window, Wish((to_pack()[0],)))
    ready(qtbot)
    card = card_of(window)
    assert card.title.text() == f"{numbers()[0]} didn't print"
    assert not card.last_field.isVisible()
    assert card.again_button.text() == "Print again"
    card.close_button.click()
    told_elsewhere = PrintRun(window, tells_itself=lambda: True)
    told_elsewhere.start(Wish((to_pack()[0],)), "#1")
    ready(qtbot)
    assert desk_of(window).cards == []


def test_one_order_that_waits_for_the_maker_is_told(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("sent", None, "Paused", NO_PAPER), JobEnd("printed", 1)]]
    start(window, Wish((to_pack()[0],)))
    qtbot.waitUntil(lambda: bool(desk_of(window).cards), timeout=5000)
    card = card_of(window)
    assert card.title.text() == f"{numbers()[0]} waits in the printer"
    assert card.text.text() == NO_PAPER.why_and_now
    fake.go_on.set()
    ready(qtbot)
    assert desk_of(window).cards == []


def test_an_end_that_cannot_be_written_down_is_told(
    window: QWidget, fake: FakePrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_values: object) -> None:
        raise EnvironmentProblem("Your change isn't saved.", "The disk is full.")

    monkeypatch.setattr(batch_watch.records, "record_end", full)
    fake.script = [[JobEnd("sent", 1), JobEnd("printed", 8)]]
    troubles: list[EnvironmentProblem] = []
    start(window).trouble.connect(troubles.append)
    qtbot.waitUntil(lambda: bool(desk_of(window).cards), timeout=5000)
    fake.go_on.set()
    ready(qtbot)
    assert [each.what for each in troubles] == ["Your change isn't saved."]
    assert desk_of(window).cards == []


def test_the_end_is_kept_when_the_window_is_gone(data_folder: DataFolder, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("sent", 1), JobEnd("printed", 8)]]
    gone = QWidget()
    run = start(gone)
    with qtbot.waitSignal(run.printed, timeout=10_000):
        pass
    gone.deleteLater()
    qtbot.wait(30)
    fake.go_on.set()
    ready(qtbot)
    assert {newest(each).outcome for each in to_pack()} == {"printed"}


def test_what_was_refused_later_comes_back_to_the_card(
    window: QWidget, fake: FakePrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.script = [[JobEnd("failed", 3, "Out of paper", NO_PAPER)]]
    start(window)
    ready(qtbot)

    def off(*_args: object) -> Ticket:
        raise EnvironmentProblem("The slip didn't print.", "Brother is switched off.")

    monkeypatch.setattr(printer, "print_pdf", off)
    card_of(window).again_button.click()
    ready(qtbot)
    card = card_of(window)
    assert card.title.text() == "The slip didn't print."
    assert card.text.text().endswith("Brother is switched off.")
    assert card.again_button.isVisible()


def test_the_timeline_never_calls_printed_what_was_only_taken(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    def titles() -> list[str]:
        found = detail(to_pack()[0]).timeline
        return [event_words.event_title(row.kind, row.facts) for row in found if row.kind == "printed"]

    fake.script = [[JobEnd("sent"), JobEnd("printed", 1)], [JobEnd("failed", None, "Out of paper.", NO_PAPER)]]
    one = Wish((to_pack()[0],))
    run = start(window, one)
    with qtbot.waitSignal(run.printed, timeout=10_000):
        pass
    assert titles() == ["Packing slip sent to Brother HL"]
    fake.go_on.set()
    ready(qtbot)
    assert titles() == ["Packing slip printed"]
    start(window, one)
    ready(qtbot)
    assert titles() == ["Packing slip didn't print", "Packing slip printed"]


def test_each_printer_gets_its_own_job_and_both_are_kept(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("printed")], [JobEnd("printed")]]
    slips, notes = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE
    setups = {slips: setup_of(slips), notes: replace(setup_of(notes), printer="Zebra", copies=2)}
    start(window, Wish(tuple(to_pack()[:2]), (slips, notes), setups))
    ready(qtbot)
    assert [setup.printer for _pdf, setup in fake.printed] == [setups[slips].printer, "Zebra"]
    assert all(kept.read(row.sha256) for each in to_pack()[:2] for row in detail(each).prints)


def test_what_one_printer_took_is_not_sent_twice(
    window: QWidget, fake: FakePrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.script = [[JobEnd("printed")]] * 4
    slips, notes = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE
    setups = {slips: replace(setup_of(slips), printer="Brother"), notes: replace(setup_of(notes), printer="Zebra")}
    wish = Wish(tuple(to_pack()[:2]), (slips, notes), setups)

    def zebra_is_off(pdf: bytes, setup: Setup, title: str, stop: Callable[[], bool] | None = None) -> Ticket:
        if setup.printer == "Zebra":
            raise EnvironmentProblem("The note didn't print.", "Zebra is switched off.")
        return fake.print_pdf(pdf, setup, title, stop)

    monkeypatch.setattr(printer, "print_pdf", zebra_is_off)
    run = PrintRun(window)
    problems: list[EnvironmentProblem] = []
    run.failed.connect(problems.append)
    run.start(wish, "2 orders")
    ready(qtbot)
    assert problems[0].why_and_now == (
        "Zebra is switched off. Sent to Brother HL already, and not sent twice: Packing slip."
    )
    assert [row.document for row in detail(to_pack()[0]).prints] == ["packing-slip"]
    monkeypatch.setattr(printer, "print_pdf", fake.print_pdf)
    run.start(wish, "2 orders")
    ready(qtbot)
    assert [setup.printer for _pdf, setup in fake.printed] == ["Brother", "Zebra"]
    run.start(wish, "2 orders")
    ready(qtbot)
    assert [setup.printer for _pdf, setup in fake.printed] == ["Brother", "Zebra", "Brother", "Zebra"]


def test_what_was_taken_but_never_came_out_is_sent_again(
    window: QWidget, fake: FakePrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.script = [[JobEnd("failed", 0, "Out of paper", NO_PAPER)], [JobEnd("printed")], [JobEnd("printed")]]
    slips, notes = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE
    setups = {slips: replace(setup_of(slips), printer="Brother"), notes: replace(setup_of(notes), printer="")}
    wish = Wish(tuple(to_pack()[:2]), (slips, notes), setups)

    def none_chosen(pdf: bytes, setup: Setup, title: str, stop: Callable[[], bool] | None = None) -> Ticket:
        if not setup.printer:
            raise printer.no_printer()
        return fake.print_pdf(pdf, setup, title, stop)

    monkeypatch.setattr(printer, "print_pdf", none_chosen)
    run = PrintRun(window)
    run.start(wish, "2 orders")
    ready(qtbot)
    monkeypatch.setattr(printer, "print_pdf", fake.print_pdf)
    run.start(wish, "2 orders")
    ready(qtbot)
    assert [setup.printer for _pdf, setup in fake.printed] == ["Brother", "Brother", ""]


def test_one_desk_a_window(window: QWidget) -> None:
    inner = QWidget(window)
    assert desk_of(inner) is desk_of(window)
    assert isinstance(desk_of(inner), BatchDesk)
