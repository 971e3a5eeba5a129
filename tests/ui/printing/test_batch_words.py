"""What the card of a batch says, also where a dialog stands before it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp.printing.troubles import Trouble
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.printing import print_words
from makerapp.ui.printing.batch_desk import desk_of
from makerapp.ui.printing.print_run import PrintRun
from makerapp.ui.printing.printer import JobEnd
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.toast import ToastHost
from tests.ui.printing.batch_bench import FakePrinter, card_of, numbers, ready, start, to_pack

OUT_OF_PAPER = print_words.troubled(Trouble.PAPER_OUT, "Brother")


def test_no_word_of_a_button_that_is_not_there(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("sent", 2, "Out of paper", OUT_OF_PAPER), JobEnd("failed", 3, "Gave up", OUT_OF_PAPER)]]
    start(window)
    qtbot.waitUntil(lambda: bool(desk_of(window).cards) and card_of(window).bar.value() == 2, timeout=5000)
    assert card_of(window).text.text() == "Brother says it is out of paper. Add paper."
    fake.go_on.set()
    ready(qtbot)
    said = card_of(window).text.text()
    assert said.endswith("are not. Brother says it is out of paper. Add paper.")


def test_a_label_that_failed_alone_is_not_called_the_order(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("failed", 0, "Out of paper", OUT_OF_PAPER)]]
    start(window, Wish((to_pack()[0],), (Kind.ADDRESS_LABEL,)))
    ready(qtbot)
    card = card_of(window)
    assert card.title.text() == f"Address label of {numbers()[0]} didn't print"
    assert card.text.text().startswith("Brother says it is out of paper. Add paper, then press Print again.")


def test_a_dialog_in_front_of_the_card_says_it_too(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("failed", 3, "Out of paper", OUT_OF_PAPER)]]
    front = DialogShell("Order", 900, 600, window)
    front.open()
    start(window)
    ready(qtbot)
    assert card_of(window).isVisible()
    assert front.toasts.is_showing()
    assert front.toasts.text().startswith("Printing stopped at sheet 3 of 8")
    front.close()


def test_what_goes_on_is_said(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    fake.script = [[JobEnd("failed", 3, "Out of paper", OUT_OF_PAPER)], [JobEnd("printed", 5)]]
    window.toasts = ToastHost(window)
    start(window)
    ready(qtbot)
    card_of(window).again_button.click()
    ready(qtbot)
    assert window.toasts.text().startswith("5 sheets sent to Brother HL")


def test_what_waits_and_is_printed_again_does_not_come_twice(window: QWidget, fake: FakePrinter, qtbot: QtBot) -> None:
    waits = JobEnd("sent", 0, "Out of paper", OUT_OF_PAPER)
    fake.script = [[waits, JobEnd("stopped", 0)], [waits, JobEnd("stopped", 0)], [JobEnd("printed", 1)]]
    one, other = to_pack()[:2]
    run = PrintRun(window)
    for order_id, title, taken_back in ((one, "#1", 0), (other, "#2", 0), (one, "#1", 1)):
        run.start(Wish((order_id,), (Kind.PACKING_SLIP,)), title)
        qtbot.waitUntil(lambda: not run.is_running, timeout=5000)
        qtbot.wait(50)
        assert len(fake.cancelled) == taken_back
    assert [ticket.job for ticket in fake.cancelled] == ["Brother_HL-1"]
    fake.go_on.set()
    ready(qtbot)
