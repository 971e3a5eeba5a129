"""Printing through CUPS' programs: stand-ins on PATH record what they were told and answer as the real ones do."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.jobs import JobStopped
from makerapp.ui.printing import cups, printer

PDF = b"%PDF-1.7 as good as any"


class FakeCups:
    """Programs in a folder that is alone on PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, name: str, script: str) -> None:
        file = self.folder / name
        file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)

    def lp_that_takes(self) -> None:
        """Keeps its words one a line and a copy of the file, and answers like CUPS."""
        self.add(
            "lp",
            f'for word in "$@"; do printf "%s\\n" "$word"; done > "{self.folder}/words"\n'
            f'for last in "$@"; do :; done\n/bin/cat "$last" > "{self.folder}/printed.pdf"\n'
            'echo "request id is Brother_HL-12 (1 file(s))"',
        )

    @property
    def words(self) -> list[str]:
        return (self.folder / "words").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def fake_cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeCups:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(cups, "_POLL_SECONDS", 0.01)
    return FakeCups(folder)


@pytest.mark.parametrize(("paper", "media"), [("a4", "A4"), ("letter", "Letter"), ("a5", "A5")])
def test_the_media_is_always_named(fake_cups: FakeCups, paper: str, media: str) -> None:
    fake_cups.lp_that_takes()
    ticket = printer.print_pdf(PDF, Setup(paper, "Brother_HL"), "#1042")
    assert fake_cups.words[:-1] == ["-d", "Brother_HL", "-o", f"media={media}", "-t", "#1042", "--"]
    assert (fake_cups.folder / "printed.pdf").read_bytes() == PDF
    assert ticket == printer.Ticket("Brother_HL", "Brother_HL-12")


def test_a_hostile_title_and_queue_stay_words(fake_cups: FakeCups) -> None:
    fake_cups.lp_that_takes()
    printer.print_pdf(PDF, Setup("a4", "$(touch pwned) -o x"), "`rm`; \n-o landscape\x00" + "x" * 500)
    assert fake_cups.words[1] == "$(touch pwned) -o x"
    assert fake_cups.words[5].startswith("`rm`; -o landscape xxx")
    assert len(fake_cups.words[5]) == 100
    assert not (Path.cwd() / "pwned").exists()


def test_nothing_of_the_pages_is_left_behind(fake_cups: FakeCups, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    fake_cups.lp_that_takes()
    printer.print_pdf(PDF, Setup("a4", "Brother_HL"), "x")
    assert fake_cups.words[-1].startswith(str(tmp_path))
    assert [each for each in tmp_path.iterdir() if each.name != "bin"] == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("lp: The printer or class does not exist.", "isn't set up on this computer any more"),
        ("lp: Unable to connect to server", "isn't running"),
        ('lp: Destination "Brother_HL" is not accepting jobs.', "takes no prints right now"),
        ("lp: Weird thing.", "Brother HL didn't take it: Weird thing."),
    ],
)
def test_a_refusing_queue_says_why(fake_cups: FakeCups, said: str, expected: str) -> None:
    fake_cups.add("lp", f"echo '{said}' >&2; exit 1")
    with pytest.raises(EnvironmentProblem) as caught:
        printer.print_pdf(PDF, Setup("a4", "Brother_HL"), "x")
    assert caught.value.what == "The slip didn't print."
    assert expected in caught.value.why_and_now


def test_a_printer_that_never_answers_is_given_up(fake_cups: FakeCups, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "_ANSWER_SECONDS", 0.3)
    fake_cups.add("lp", "exec /bin/sleep 30")
    with pytest.raises(EnvironmentProblem, match="doesn't answer"):
        printer.print_pdf(PDF, Setup("a4", "Brother_HL"), "x")
    with pytest.raises(JobStopped):
        printer.print_pdf(PDF, Setup("a4", "Brother_HL"), "x", stop=lambda: True)


def test_no_print_system_at_all(fake_cups: FakeCups) -> None:
    assert printer.list_printers() == []
    with pytest.raises(EnvironmentProblem, match="no print system"):
        printer.print_pdf(PDF, Setup("a4", "Brother_HL"), "x")


def test_no_printer_chosen() -> None:
    with pytest.raises(EnvironmentProblem, match=r"No printer chosen yet\. Pick one once"):
        printer.print_pdf(PDF, Setup("a4", ""), "x")


def test_queues_come_from_lpstat_where_qt_sees_none(fake_cups: FakeCups) -> None:
    fake_cups.add("lpstat", "echo Zebra_ZD; echo Brother_HL-L2350DW")
    assert printer.list_printers() == ["Brother_HL-L2350DW", "Zebra_ZD"]
    assert printer.shown_name("Brother_HL-L2350DW") == "Brother HL-L2350DW"


def test_paper_the_printer_does_not_have_is_not_sent(fake_cups: FakeCups) -> None:
    fake_cups.lp_that_takes()
    fake_cups.add("lpoptions", "echo 'PageSize/Media Size: *A4 Letter 4x6.Borderless'")
    with pytest.raises(EnvironmentProblem, match=r"Brother HL has no A5 paper"):
        printer.print_pdf(PDF, Setup("a5", "Brother_HL"), "x")
    assert not (fake_cups.folder / "words").exists()
    printer.print_pdf(PDF, Setup("a4", "Brother_HL"), "x")
    fake_cups.add("lpoptions", "echo 'PageSize/Media Size: *A4 Custom.WIDTHxHEIGHT'")
    printer.print_pdf(PDF, Setup("a5", "Brother_HL"), "x")


LPSTAT = """
case "$*" in
  *"-W not-completed"*) {waiting} ;;
  *"-W completed"*) {done} ;;
  *) {printer} ;;
esac
"""
JOB = "printf 'Brother_HL-11 me 10 Sat\\n\\tAlerts: job-printing\\nBrother_HL-12 me 10 Sat\\n\\tAlerts: {}\\n'"
TICKET = printer.Ticket("Brother_HL", "Brother_HL-12")


def test_followed_until_it_is_printed(fake_cups: FakeCups) -> None:
    fake_cups.add(
        "lpstat",
        LPSTAT.format(waiting=":", done=JOB.format("job-completed-successfully"), printer="echo printer idle"),
    )
    assert printer.follow(TICKET, seconds=1).outcome == "printed"
    assert printer.follow(printer.Ticket("Brother_HL", ""), seconds=1).outcome == "unknown"


def test_a_long_queue_is_no_fault(fake_cups: FakeCups) -> None:
    fake_cups.add("lpstat", LPSTAT.format(waiting=JOB.format("none"), done=":", printer="echo 'printer x is idle'"))
    assert printer.follow(TICKET, seconds=0.05).outcome == "sent"


@pytest.mark.parametrize(
    ("alert", "expected"),
    [
        ("media-empty-error", "says it is out of paper. Add paper, then press Print again. Or save a PDF"),
        ("media-jam", "paper is stuck"),
        ("door-open-report", "cover is open"),
        ("toner-empty-warning", "out of ink or toner"),
        ("offline-report", "can't be reached"),
    ],
)
def test_a_printer_that_waits_for_somebody_is_told(fake_cups: FakeCups, alert: str, expected: str) -> None:
    told = f"printf 'printer Brother_HL now printing Brother_HL-12.\\n\\tAlerts: {alert} toner-low\\n'"
    fake_cups.add("lpstat", LPSTAT.format(waiting=JOB.format("job-printing"), done=":", printer=told))
    end = printer.follow(TICKET, seconds=5)
    assert end.outcome == "failed"
    assert end.problem is not None
    assert end.problem.what == "The slip didn't print."
    assert end.problem.why_and_now.startswith("Brother HL ")
    assert expected in end.problem.why_and_now


def test_accepted_is_not_printed(fake_cups: FakeCups) -> None:
    canceled = JOB.format("job-canceled-at-device")
    fake_cups.add("lpstat", LPSTAT.format(waiting=":", done=canceled, printer="echo printer idle"))
    assert "gave it up" in printer.follow(TICKET, seconds=1).reason


def test_a_paused_queue_is_told(fake_cups: FakeCups) -> None:
    paused = "echo 'printer Brother_HL disabled since Sat -'"
    fake_cups.add("lpstat", LPSTAT.format(waiting=JOB.format("none"), done=":", printer=paused))
    assert "is paused" in printer.follow(TICKET, seconds=1).reason
