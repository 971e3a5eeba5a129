"""Printing through CUPS: a stand-in on loopback records what it was told and answers as the real one does."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.printing import ipp
from makerapp.printing.paper import PAPERS, Paper
from makerapp.printing.troubles import JobState
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.jobs import JobStopped
from makerapp.ui.printing import following, ipp_line, printer
from makerapp.ui.printing.ticket import JobEnd
from tests.ui.printing.fake_cups import FakeCups, FakeJob, FakeQueue, blank_pdf, running

PDF = blank_pdf(Paper.A4, 3)
BROTHER = "Brother_HL-L2350DW"
USUAL = Setup("a4", BROTHER)


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCups]:
    fake = FakeCups({BROTHER: FakeQueue()})
    monkeypatch.setattr(following, "POLL_SECONDS", 0.01)
    monkeypatch.setattr(following, "TOLD_AFTER", 0.03)
    for name in ("GRAVE_SECONDS", "MENTIONED_SECONDS", "OFFLINE_SECONDS"):
        monkeypatch.setattr(following, name, 0.1)
    with running(fake):
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{fake.port}")
        yield fake


def sent(setup: Setup = USUAL, title: str = "#1042") -> printer.Ticket:
    return printer.print_pdf(PDF, setup, title)


# --- handing over ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paper", "media"),
    [
        ("a4", "iso_a4_210x297mm"),
        ("letter", "na_letter_8.5x11in"),
        ("a5-two-on-a4", "iso_a4_210x297mm"),
        ("4x6in", "na_index-4x6_4x6in"),
        ("62x100mm", "custom_62x100mm_62x100mm"),
    ],
)
def test_media_sides_and_scaling_are_always_named(cups: FakeCups, paper: str, media: str) -> None:
    ticket = sent(Setup(paper, BROTHER))
    assert cups.told == [f"media={media}", "print-scaling=none", "sides=one-sided"]
    job = cups.jobs[0]
    assert (job.queue, job.document) == (BROTHER, PDF)
    assert ipp.text(job.operation, "job-name") == "#1042"
    assert ticket == printer.Ticket(BROTHER, f"{BROTHER}-7", 3)


def test_all_that_is_set_up_is_told(cups: FakeCups) -> None:
    both = ("one-sided", "two-sided-long-edge")
    cups.queues[BROTHER] = FakeQueue(trays=("main", "by-pass-tray"), sides=both, colors=("monochrome", "color"))
    sent(Setup("a5", BROTHER, tray="by-pass-tray", copies=3, sides=both[1], color="monochrome"))
    how = cups.jobs[0].how
    assert "media" not in how
    (chosen,) = how["media-col"]
    assert chosen == {
        "media-size": ({"x-dimension": (14800,), "y-dimension": (21000,)},),
        "media-source": ("by-pass-tray",),
    }
    assert (how["copies"], how["sides"], how["print-color-mode"]) == ((3,), (both[1],), ("monochrome",))
    assert how["multiple-document-handling"] == ("separate-documents-collated-copies",)


def test_what_the_printer_can_not_do_is_left_out(cups: FakeCups) -> None:
    sent(Setup("a4", BROTHER, tray="gone", sides="two-sided-long-edge", color="color"))
    assert cups.told == ["media=iso_a4_210x297mm", "print-scaling=none", "sides=one-sided"]


def test_a_thermal_printer_gets_its_own_dots(cups: FakeCups) -> None:
    cups.queues["Zebra"] = FakeQueue(dpi=203)
    printer.print_pdf(blank_pdf(Paper.INCH_4X6), Setup("4x6in", "Zebra", dpi=203), "x")
    assert "printer-resolution=Resolution(across=203, along=203)" in cups.told
    assert b"/BitsPerComponent 1" in cups.jobs[0].document
    assert b"/Width 812/Height 1218" in cups.jobs[0].document


def test_a_hostile_title_and_queue_stay_words(cups: FakeCups) -> None:
    name = "$(touch pwned)/../x"
    cups.queues[name] = FakeQueue()
    sent(Setup("a4", name), "`rm`; \n-o landscape\x00" + "x" * 500)
    assert cups.jobs[0].queue == name
    title = ipp.text(cups.jobs[0].operation, "job-name")
    assert title.startswith("`rm`; -o landscape xxx")
    assert len(title) == 100


def test_paper_the_printer_does_not_have_is_not_sent(cups: FakeCups) -> None:
    cups.queues[BROTHER].media = ("iso_a4_210x297mm", "na_letter_8.5x11in")
    with pytest.raises(EnvironmentProblem, match="Brother HL-L2350DW can't print on A5"):
        sent(Setup("a5", BROTHER))
    assert cups.jobs == []
    cups.queues[BROTHER].media += ("custom_min_76x127mm", "custom_max_216x356mm")
    sent(Setup("a5", BROTHER))
    assert "media=custom_a5_148x210mm" in cups.told


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        ((ipp.Status.NOT_FOUND, "The printer or class does not exist."), "isn't set up on this computer any more"),
        ((ipp.Status.NOT_ACCEPTING, 'Destination "x" is not accepting jobs.'), "takes no prints right now"),
        ((ipp.Status.NOT_AUTHORIZED, "Forbidden"), "You may not print on Brother HL-L2350DW"),
        ((0x0500, "Weird thing."), "Brother HL-L2350DW didn't take it: Weird thing."),
        ((0x0500, ""), "didn't take it: it gave no reason."),
    ],
)
def test_a_refusing_queue_says_why(cups: FakeCups, refusal: tuple[int, str], expected: str) -> None:
    cups.refusal = refusal
    with pytest.raises(EnvironmentProblem) as caught:
        sent()
    assert caught.value.what == "The slip didn't print."
    assert expected in caught.value.why_and_now


def test_a_queue_that_is_gone(cups: FakeCups) -> None:
    with pytest.raises(EnvironmentProblem, match="Zebra ZD isn't set up on this computer any more"):
        sent(Setup("a4", "Zebra_ZD"))


def test_a_print_system_that_never_answers_is_given_up(cups: FakeCups, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ipp_line, "ANSWER_SECONDS", 0.3)
    cups.asleep = threading.Event()
    with pytest.raises(EnvironmentProblem, match="doesn't answer"):
        sent()
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 4

    with pytest.raises(JobStopped):
        printer.print_pdf(PDF, Setup("a4", BROTHER), "x", stop)


def test_no_print_system_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/at/all/cups.sock")
    assert printer.list_printers() == []
    with pytest.raises(EnvironmentProblem, match=r"The print system of this computer \(CUPS\) isn't running"):
        sent()


def test_no_printer_chosen() -> None:
    with pytest.raises(EnvironmentProblem, match=r"No printer chosen yet\. Pick one once"):
        sent(Setup("a4", ""))


def test_the_usual_printer_comes_first(cups: FakeCups) -> None:
    cups.queues.update({"Zebra_ZD": FakeQueue(), "Anna": FakeQueue()})
    assert printer.list_printers() == ["Anna", BROTHER, "Zebra_ZD"]
    cups.default = "Zebra_ZD"
    assert printer.list_printers() == ["Zebra_ZD", "Anna", BROTHER]
    assert printer.shown_name(BROTHER) == "Brother HL-L2350DW"


# --- following ---------------------------------------------------------------------------------------------


def test_followed_until_it_is_printed(cups: FakeCups) -> None:
    cups.takes = lambda job: set_state(job, JobState.PROCESSING)
    ticket = sent()
    told: list[JobEnd] = []

    def seen(end: JobEnd) -> None:
        told.append(end)
        job = cups.jobs[0]
        job.impressions += 1
        if job.impressions == 3:
            job.state = JobState.COMPLETED

    assert printer.follow(ticket, 5, seen=seen) == JobEnd("printed", 3)
    assert [(end.outcome, end.pages_done) for end in told] == [("sent", 0), ("sent", 1), ("sent", 2)]


def test_a_job_nobody_can_follow(cups: FakeCups) -> None:
    assert printer.follow(printer.Ticket(BROTHER, ""), 1).outcome == "unknown"
    forgotten = printer.follow(printer.Ticket(BROTHER, f"{BROTHER}-99"), 1)
    assert (forgotten.outcome, forgotten.reason) == ("unknown", "the print system forgot about it")


def test_a_long_queue_is_no_fault(cups: FakeCups) -> None:
    cups.takes = lambda job: set_state(job, JobState.PENDING)
    ticket = sent()
    assert printer.follow(ticket, 0.05) == JobEnd("sent", 0)
    assert printer.follow(ticket, stop=lambda: True) == JobEnd("sent", 0)
    assert cups.canceled == []


@pytest.mark.parametrize(
    ("reason", "short", "expected"),
    [
        ("media-empty-error", "out of paper", "says it is out of paper. Add paper, then press Print again. Or save"),
        ("media-jam", "paper stuck", "paper is stuck"),
        ("door-open-report", "cover open", "cover is open"),
        ("toner-empty-warning", "out of ink or toner", "out of ink or toner"),
        ("offline-report", "printer not reached", "can't be reached"),
        ("paused", "printer paused", "is paused"),
    ],
)
def test_a_printer_that_waits_for_somebody_is_told(cups: FakeCups, reason: str, short: str, expected: str) -> None:
    cups.takes = lambda job: set_state(job, JobState.PROCESSING)
    ticket = sent()
    cups.queues[BROTHER].reasons = (reason, "toner-low")
    told: list[JobEnd] = []
    end = printer.follow(ticket, 5, seen=told.append)
    assert (end.outcome, end.reason) == ("failed", short)
    assert (told[-1].outcome, told[-1].reason) == ("sent", short)
    assert end.problem is not None
    assert end.problem.what == "The slip didn't print."
    assert end.problem.why_and_now.startswith("Brother HL-L2350DW ")
    assert expected in end.problem.why_and_now
    # Or it would come out beside the one that is printed again.
    assert cups.canceled == [7]


def test_paper_added_in_time_goes_on(cups: FakeCups, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "GRAVE_SECONDS", 60)
    cups.takes = lambda job: set_state(job, JobState.PROCESSING)
    ticket = sent()
    cups.queues[BROTHER].reasons = ("media-empty-error",)

    def seen(end: JobEnd) -> None:
        if end.reason:
            cups.queues[BROTHER].reasons = ("none",)
            cups.jobs[0].state = JobState.COMPLETED

    assert printer.follow(ticket, 5, seen=seen).outcome == "printed"
    assert cups.canceled == []


def test_a_job_that_may_not_be_taken_back_is_followed_on(cups: FakeCups) -> None:
    cups.takes = lambda job: set_state(job, JobState.PROCESSING)
    cups.may_cancel = False
    ticket = sent()
    cups.queues[BROTHER].reasons = ("media-empty-error",)
    end = printer.follow(ticket, 0.5)
    assert (end.outcome, end.reason) == ("sent", "out of paper")
    with pytest.raises(EnvironmentProblem, match="Press Cancel on the printer itself"):
        printer.cancel(ticket)


def test_a_print_system_that_goes_quiet_while_a_job_is_taken_back(
    cups: FakeCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups.takes = lambda job: set_state(job, JobState.PROCESSING)
    ticket = sent()
    cups.queues[BROTHER].reasons = ("media-empty-error",)
    asked, quiet_for = following.cups.ask_job, [3]

    def ask_job(job: str, *names: str) -> ipp.Message:
        if cups.canceled and quiet_for[0]:
            quiet_for[0] -= 1
            raise ipp_line.NoAnswer("busy")
        return asked(job, *names)

    monkeypatch.setattr(following.cups, "ask_job", ask_job)
    end = printer.follow(ticket, 5)
    assert (end.outcome, end.reason, cups.canceled) == ("failed", "out of paper", [7])


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (("job-canceled-by-user",), "cancelled in the queue"),
        (("job-canceled-at-device",), "cancelled at the printer"),
        (("processing-to-stop-point",), "cancelled at the printer"),
    ],
)
def test_accepted_is_not_printed(cups: FakeCups, reasons: tuple[str, ...], expected: str) -> None:
    cups.takes = lambda job: set_state(job, JobState.CANCELED, reasons)
    end = printer.follow(sent(), 1)
    assert (end.outcome, end.reason, end.pages_done) == ("stopped", expected, None)
    assert end.problem is not None


def test_a_job_that_was_given_up(cups: FakeCups) -> None:
    cups.takes = lambda job: set_state(job, JobState.ABORTED, ("aborted-by-system",))
    end = printer.follow(sent(), 1)
    assert (end.outcome, end.reason) == ("failed", "given up by the printer")


def test_a_job_is_given_up_when_the_maker_says_so(cups: FakeCups) -> None:
    cups.takes = lambda job: set_state(job, JobState.PROCESSING)
    ticket = sent()
    printer.cancel(ticket)
    assert printer.follow(ticket, 1).outcome == "stopped"
    printer.cancel(ticket)
    printer.cancel(printer.Ticket(BROTHER, ""))


def test_a_print_system_that_starts_anew_is_waited_for(cups: FakeCups, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = sent()
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    assert printer.follow(ticket, 0.05).outcome == "sent"
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{cups.port}")
    assert printer.follow(ticket, 1).outcome == "printed"


def set_state(job: FakeJob, state: int, reasons: tuple[str, ...] = ("none",)) -> None:
    job.state, job.reasons = state, reasons


# --- the line ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("printers.local", ipp_line.Server("printers.local")),
        ("printers.local:8631", ipp_line.Server("printers.local", 8631)),
        ("[::1]:8631", ipp_line.Server("::1", 8631)),
        ("::1", ipp_line.Server("::1")),
        ("old.host:631/version=1.1", ipp_line.Server("old.host", 631)),
        ("/run/cups/cups.sock", ipp_line.Server(path="/run/cups/cups.sock")),
        ("host:99999", ipp_line.Server("host:99999")),
    ],
)
def test_where_cups_is(named: str, expected: ipp_line.Server) -> None:
    assert ipp_line.parsed(named) == expected


def test_every_paper_has_a_size() -> None:
    assert set(PAPERS) == set(Paper)
