"""What was printed of an order, in its window, and printing it again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from makerapp.errors import EnvironmentProblem
from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import OrderDetail, View
from makerapp.paths import DataFolder
from makerapp.services import paper_words, shop
from makerapp.services.paperwork import jobs, kept, records, reprint
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, setup_of
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.ui import language
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import running_jobs
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.printing import as_it_was_dialog, printer
from makerapp.ui.printing.as_it_was_dialog import AsItWasDialog
from makerapp.ui.printing.print_history import PrintHistoryCard
from makerapp.ui.printing.printer import JobEnd, Ticket
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.chip import Tag
from tests.ui.fulfillment.wizard_bench import Toasts

SLIP = Kind.PACKING_SLIP


@pytest.fixture
def context(data_folder: DataFolder) -> AppContext:
    return AppContext(AppSignals(), THEME, data_folder, Toasts())


@pytest.fixture
def order_id(data_folder: DataFolder) -> int:
    return ids(ListQuery(View.TO_PACK, shop.today()))[0]


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def sent(order_id: int, end: str = "", **values: object) -> None:
    setup = replace(setup_of(SLIP), printer="Brother_HL", **values)  # type: ignore[arg-type]
    (piece,) = jobs.pieces(lay_out(Wish((order_id,), (SLIP,), {SLIP: setup})))
    job_id, _outcome = records.record_sent(piece, "Brother_HL")
    if end:
        records.record_end(job_id, end, reason="Out of paper")  # type: ignore[arg-type]


def card(qtbot: QtBot, order_id: int) -> PrintHistoryCard:
    found = PrintHistoryCard(detail(order_id))
    qtbot.addWidget(found)
    found.resize(700, 300)
    found.show()
    return found


@pytest.fixture
def dialog(
    context: AppContext, order_id: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[AsItWasDialog]:
    """The kept slip of the order, with two printers to choose from."""
    monkeypatch.setattr(printer, "list_printers", lambda: ["Brother_HL", "Zebra"])
    sent(order_id, "printed")
    order = detail(order_id)
    row = order.prints[-1]
    found = AsItWasDialog(context, order, row, reprint.as_it_was(row))
    qtbot.addWidget(found)
    found.show()
    yield found
    found.close()


def ready(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not running_jobs(), timeout=10_000)


@pytest.fixture
def german() -> Iterator[None]:
    language.speak("de")
    yield
    language.speak("en")


@pytest.mark.parametrize("outcome", ["printed", "saved", "failed", "stopped", "sent", "queued"])
def test_each_outcome_is_shown_in_another_language(order_id: int, qtbot: QtBot, outcome: str, german: None) -> None:
    sent(order_id, "printed")
    printed = detail(order_id)
    row = replace(printed.prints[0], outcome=outcome)
    found = PrintHistoryCard(replace(printed, prints=(row,)))
    qtbot.addWidget(found)
    (tag,) = found.findChildren(Tag)
    assert tag.accessibleName() == paper_words.outcome_words(outcome, on_paper=row.on_paper)
    assert tag.accessibleName() not in ("Printed", "Saved as PDF", "Not printed", "Sent to the printer")


def test_each_print_says_where_when_and_what_became_of_it(order_id: int, qtbot: QtBot) -> None:
    sent(order_id, "printed", copies=2)
    sent(order_id, "failed")
    sent(order_id)
    found = card(qtbot, order_id)
    assert found.words_for(found.rows[0]) == (
        "Packing slip", "Today 12:00 · A4 · Brother HL", "Sent, not printed yet",
    )  # fmt: skip
    assert found.words_for(found.rows[1])[2] == "Not printed"
    assert found.words_for(found.rows[2])[1:] == ("Today 12:00 · A4 · 2 copies · Brother HL", "Printed")
    assert [tag.accessibleName() for tag in found.findChildren(Tag)] == [
        "Sent, not printed yet", "Not printed", "Printed",
    ]  # fmt: skip
    assert all(each.accessibleName().startswith("Print again: Packing slip, Today") for each in found.buttons)
    assert not found.all_button.isVisible()


def test_the_newest_first_and_all_at_a_press(order_id: int, qtbot: QtBot) -> None:
    for _each in range(5):
        sent(order_id, "printed")
    found = card(qtbot, order_id)
    assert len(found.buttons) == 3
    assert found.all_button.text() == "Show all 5"
    found.all_button.click()
    assert len(found.buttons) == 5
    assert not found.all_button.isVisible()


def test_as_it_was_needs_the_pages(order_id: int, qtbot: QtBot) -> None:
    sent(order_id, "printed")
    found = card(qtbot, order_id)
    was, now = found.menu_for(found.rows[0]).actions()
    assert (was.text(), now.text()) == ("Exactly as it was", "As it is now")
    with qtbot.waitSignal(found.as_it_was) as told:
        was.trigger()
    assert told.args == [found.rows[0]]
    for file in kept.folder().iterdir():
        file.unlink()
    was, now = found.menu_for(found.rows[0]).actions()
    assert not was.isEnabled()
    with qtbot.waitSignal(found.as_it_is_now):
        now.trigger()


def test_the_order_window_shows_prints_once_there_are_some(
    context: AppContext, order_id: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: asked.append(wish))
    window = OrderDetailDialog(context, order_id)
    qtbot.addWidget(window)
    assert window.findChildren(PrintHistoryCard) == []
    sent(order_id, "printed", format="a5")
    window.show_order(order_id)
    (shown,) = window.findChildren(PrintHistoryCard)
    shown.as_it_is_now.emit(shown.rows[0])
    (wish,) = asked
    assert (wish.order_ids, wish.kinds, wish.setup(SLIP).format) == ((order_id,), (SLIP,), "a5")


def test_the_very_pages_go_to_the_printer_chosen(
    dialog: AsItWasDialog, order_id: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[bytes, Setup]] = []

    def take(pdf: bytes, setup: Setup, _title: str, _stop: object = None) -> Ticket:
        printed.append((pdf, setup))
        return Ticket(setup.printer, "job-1", 1)

    monkeypatch.setattr(printer, "print_pdf", take)
    monkeypatch.setattr(printer, "follow", lambda *_args: JobEnd("printed", 1))
    dialog.printer.setCurrentIndex(1)
    assert dialog.print.text() == "Print 1 sheet"
    dialog.print.click()
    ready(qtbot)
    ((pdf, setup),) = printed
    assert setup.printer == "Zebra"
    assert pdf == dialog.sheets.pdf == kept.read(detail(order_id).prints[0].sha256)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert [row.outcome for row in detail(order_id).prints] == ["printed", "printed"]


def test_a_printer_that_refuses_leaves_a_way_out(
    dialog: AsItWasDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> Ticket:
        raise EnvironmentProblem("The slip didn't print.", "Brother is switched off.")

    monkeypatch.setattr(printer, "print_pdf", refuse)
    dialog.press_main()
    ready(qtbot)
    assert dialog.isVisible()
    assert dialog._banner is not None
    assert "switched off" in dialog._banner.accessibleName()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "again.pdf"), ""))
    dialog.save_pdf()
    assert (tmp_path / "again.pdf").read_bytes() == dialog.sheets.pdf
    assert not dialog.isVisible()


def test_damaged_pages_are_told_and_nothing_opens(
    context: AppContext, order_id: int, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from makerapp.ui import refusals

    sent(order_id, "printed")
    (file,) = kept.folder().iterdir()
    file.write_bytes(b"spoilt")
    told: list[str] = []
    monkeypatch.setattr(refusals, "tell", lambda _parent, problem: told.append(problem.what))
    monkeypatch.setattr(refusals, "offer_again", lambda _parent, problem: told.append(problem.what))
    parent = QWidget()
    qtbot.addWidget(parent)
    order = detail(order_id)
    as_it_was_dialog.print_as_it_was(context, order, order.prints[0], parent)
    assert told == ["The kept pages are damaged."]
