from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from makerapp.self_check import program, wording
from makerapp.self_check.plan import CHECKS
from makerapp.self_check.report import Report, Result

PLANNED = {check.name: check.title for check in CHECKS}


def report(wrong: int = 0, done: int = len(CHECKS)) -> Report:
    results = [Result(name, title, at >= wrong, "Detail.", 1.0) for at, (name, title) in enumerate(PLANNED.items())]
    return Report(program.facts(), {"Qt": "6.11"}, PLANNED, results[:done], "", done == len(CHECKS))


def test_the_result_is_one_sentence() -> None:
    assert wording.verdict(report()) == "Everything is well: 27 of 27 checks."
    assert wording.verdict(report(wrong=2)) == "2 of 27 checks found something wrong."
    assert wording.verdict(report(wrong=1, done=3)) == (
        "The check was not finished: 3 of 27 done, 1 of them found something."
    )


def test_a_report_is_short_and_says_what_is_wrong() -> None:
    text = wording.text(report(wrong=27))
    assert len(text.splitlines()) < 60
    assert text.count("[WRONG]") == 27
    assert all(len(line) <= 200 for line in text.splitlines())


def test_details_stay_on_their_line() -> None:
    one = Report(planned={"a": "A"}, results=[Result("a", "A", False, "first\nsecond\r\n\tthird", 0.0)])
    assert wording.text(one).splitlines()[-1] == "[WRONG] A: first second third"


def test_the_user_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna.fern"))
    assert wording.without_home("Data folder: /home/anna.fern/x") == "Data folder: ~/x"
    monkeypatch.setattr(Path, "home", lambda: PureWindowsPath("C:\\Users\\Anna"))
    assert wording.without_home("C:\\Users\\Anna\\x and C:/Users/Anna/y, c:\\users\\anna") == "~\\x and ~/y, ~"
    monkeypatch.setattr(Path, "home", lambda: Path("/"))
    assert wording.without_home("/usr/bin") == "/usr/bin"


def test_other_folders_of_the_users_name_do_not_tell_it_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna"))
    assert wording.without_home("Program: /media/anna/USB/makerbench") == "Program: /media/~/USB/makerbench"
    # Only whole names: a shop called so, and another user, stay.
    assert wording.without_home("/home/annabel/x, /srv/anna.shop, Joanna") == "/home/annabel/x, /srv/anna.shop, Joanna"


def test_a_user_without_a_home_gets_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nowhere)
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_all, **_more: "~/.local/share/Makerbench")
    assert "Data folder: not known: this user has no home folder" in wording.text(report())


def test_the_data_folder_that_was_named_is_the_one_in_the_report() -> None:
    facts = program.facts(Path("/srv/shop"))
    assert "Data folder: /srv/shop\n" in wording.text(Report(facts))


def test_the_system_has_a_name() -> None:
    assert program.system()


def test_an_unfinished_report_is_never_well() -> None:
    assert not report(done=5).ok
    assert not Report(planned={"a": "A"}, is_finished=True).ok
    assert report().ok
