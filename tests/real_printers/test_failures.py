"""What goes wrong at a printer is said, in its words, and nothing counts as printed that did not come out."""

from __future__ import annotations

import time

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.printing import ipp
from makerapp.printing.paper import Paper
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.printing import device, following, ipp_line, printer
from makerapp.ui.printing.ticket import JobEnd, Ticket
from tests.real_printers.print_shop import OFFICE, PrintShop
from tests.ui.printing.fake_cups import blank_pdf

SETUP = Setup("a4", OFFICE)
PAGES = 5


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The waits of real life are longer."""
    for name in ("MENTIONED_SECONDS", "GRAVE_SECONDS", "OFFLINE_SECONDS"):
        monkeypatch.setattr(following, name, 3.0)


def sent(setup: Setup = SETUP) -> Ticket:
    return printer.print_pdf(blank_pdf(setup.paper, PAGES), setup, "8 orders")


def cancel_at(shop: PrintShop) -> None:
    """Press Cancel on the printer."""
    address = ipp.uri("printer-uri", shop.device(OFFICE))
    asked = ipp.request(ipp.Operation.CANCEL_JOB, 1, (address, ipp.integer("job-id", shop_job(shop))))
    answer = ipp_line.ask(asked, "/ipp/print", at=place(shop))
    assert answer.code == 0


def shop_job(shop: PrintShop) -> int:
    """The number the printer itself gave to its job."""
    asked = ipp.request(ipp.Operation.GET_JOBS, 1, (ipp.uri("printer-uri", shop.device(OFFICE)),))
    number = ipp.whole(ipp_line.ask(asked, "/ipp/print", at=place(shop)).first(ipp.GroupTag.JOB), "job-id")
    assert number is not None
    return number


def place(shop: PrintShop) -> ipp_line.Server:
    found, _path = device._place(shop.device(OFFICE))
    assert found is not None
    return found


def test_out_of_paper_says_how_far_it_came(shop: PrintShop) -> None:
    shop.give_trouble(OFFICE, "media-empty-error", pages=2)
    told: list[JobEnd] = []
    end = printer.follow(sent(), 60, seen=told.append)
    assert (end.outcome, end.pages_done, end.reason) == ("failed", 2, "out of paper")
    assert end.problem is not None
    assert end.problem.why_and_now == (
        "Office says it is out of paper. Add paper, then press Print again. Or save a PDF and carry on without paper."
    )
    assert told[-1].outcome == "sent"
    assert told[-1].reason == "out of paper"
    # It is out of the queue, or it would come out beside the one that is printed again.
    assert "no entries" in shop.run("lpstat", "-o", OFFICE) or shop.run("lpstat", "-o", OFFICE) == ""


def test_paper_filled_in_goes_on(shop: PrintShop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "MENTIONED_SECONDS", 60.0)
    shop.give_trouble(OFFICE, "media-empty-error", pages=2)
    reasons: list[str] = []

    def seen(now: JobEnd) -> None:
        reasons.append(now.reason)
        if now.reason:
            shop.mend(OFFICE)

    assert printer.follow(sent(), 60, seen=seen) == JobEnd("printed", PAGES)
    assert "out of paper" in reasons
    assert printer.follow(sent(), 60) == JobEnd("printed", PAGES)


@pytest.mark.parametrize(
    ("keyword", "short"),
    [
        ("media-jam-error", "paper stuck"),
        ("cover-open-error", "cover open"),
        ("toner-empty-error", "out of ink or toner"),
    ],
)
def test_what_else_a_printer_says(shop: PrintShop, keyword: str, short: str) -> None:
    shop.give_trouble(OFFICE, keyword)
    end = printer.follow(sent(), 60)
    assert (end.outcome, end.pages_done, end.reason) == ("failed", 0, short)


def test_cancelled_at_the_printer(shop: PrintShop) -> None:
    shop.give_trouble(OFFICE, "media-low-report", pages=1)

    def seen(now: JobEnd) -> None:
        if now.pages_done == 1:
            cancel_at(shop)
            shop.mend(OFFICE)

    end = printer.follow(sent(), 60, seen=seen)
    assert (end.outcome, end.pages_done, end.reason) == ("stopped", 1, "cancelled at the printer")
    assert end.problem is not None
    assert end.problem.why_and_now.startswith("It was cancelled at Office.")


def test_cancelled_in_the_queue(shop: PrintShop) -> None:
    shop.run("cupsdisable", OFFICE)
    ticket = sent()
    shop.run("cancel", ticket.job)
    end = printer.follow(ticket, 60)
    assert (end.outcome, end.reason) == ("stopped", "cancelled in the queue")


def test_given_up_by_the_maker(shop: PrintShop) -> None:
    shop.give_trouble(OFFICE, "media-low-report", pages=3)
    ticket = sent()
    assert printer.follow(ticket, 4).pages_done == 3
    printer.cancel(ticket)
    assert printer.follow(ticket, 60).outcome == "stopped"


def test_a_printer_that_is_off(shop: PrintShop) -> None:
    shop.turn_off(OFFICE)
    end = printer.follow(sent(), 60)
    assert (end.outcome, end.pages_done, end.reason) == ("failed", 0, "printer not reached")
    assert end.problem is not None
    assert "Check that it is on and connected" in end.problem.why_and_now


def test_a_printer_that_is_turned_on_in_time(shop: PrintShop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "OFFLINE_SECONDS", 60.0)
    shop.turn_off(OFFICE)

    def seen(now: JobEnd) -> None:
        if now.reason == "printer not reached":
            shop.turn_on(OFFICE)

    assert printer.follow(sent(), 90, seen=seen) == JobEnd("printed", PAGES)


def test_paper_it_does_not_take_is_not_sent(shop: PrintShop) -> None:
    with pytest.raises(EnvironmentProblem, match=r"Office can't print on 4 × 6 in\. Choose another paper or printer"):
        sent(Setup(str(Paper.INCH_4X6), OFFICE))
    assert "Office-" not in shop.run("lpstat", "-W", "not-completed", "-o")


def test_a_queue_that_is_paused_and_one_that_takes_nothing(shop: PrintShop) -> None:
    shop.run("cupsdisable", OFFICE)
    end = printer.follow(sent(), 60)
    assert (end.outcome, end.reason) == ("failed", "printer paused")
    shop.run("cupsreject", OFFICE)
    with pytest.raises(EnvironmentProblem, match="takes no prints right now"):
        sent()


def test_a_queue_that_is_gone(shop: PrintShop) -> None:
    with pytest.raises(EnvironmentProblem, match="isn't set up on this computer any more"):
        sent(Setup("a4", "Nobody"))
    assert printer.follow(Ticket(OFFICE, f"{OFFICE}-99999"), 5).outcome == "unknown"


def test_accepted_is_not_printed(shop: PrintShop) -> None:
    shop.give_trouble(OFFICE, "media-low-report", pages=1)
    began = time.monotonic()
    assert printer.follow(sent(), 3).outcome == "sent"
    assert time.monotonic() - began < 6
