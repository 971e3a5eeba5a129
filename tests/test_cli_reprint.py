"""``print --only-new`` and ``reprint`` on the sample shop."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from makerapp import app
from makerapp.models.database import close_database, open_database
from makerapp.paths import DataFolder
from makerapp.services import sample_shop
from tests.printing.pdfs import texts

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a verb on a sample shop of its own; gives the exit code and what was printed."""
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    open_database(folder.database, folder.backups)
    sample_shop.add()
    close_database()

    def call(*arguments: object) -> tuple[int, str]:
        capsys.readouterr()
        code = app.main([str(each) for each in arguments] + ["--data", str(folder.root)])
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    return call


def answer(run: Run, *arguments: object) -> Any:
    return json.loads(run(*arguments, "--json")[1])


def test_only_new_prints_what_is_not_on_paper(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "slips.pdf"
    assert run("print", "packing-slip", "--orders", "1001,1002", "--output", output)[0] == 0
    found = answer(run, "print", "packing-slip", "--orders", "1001,1002,1003", "--only-new", "--output", output)
    assert found["pages"] == 1
    code, said = run("print", "packing-slip", "--orders", "1001,1003", "--only-new", "--output", output)
    assert code == 2
    assert "2 papers are printed already and still right" in said


def test_reprint_lists_and_writes_what_was_printed(run: Run, tmp_path: Path) -> None:
    output, again = tmp_path / "slips.pdf", tmp_path / "again.pdf"
    run("print", "packing-slip", "--orders", "1001,1002", "--output", output)
    listed = answer(run, "reprint", "1002")["prints"]
    assert [(each["document"], each["outcome"], each["kept"]) for each in listed] == [("packing-slip", "saved", True)]
    code, said = run("reprint", "1002", "--output", again)
    assert code == 0
    assert "Packing slip" in said
    assert texts(again.read_bytes()) == texts(output.read_bytes())[1:]
    assert "Saved as PDF" in run("reprint", "1002")[1]
    found = answer(run, "reprint", "1002", "--as-it-is-now", "--document", "packing-slip", "--output", again)
    assert found["file"] == str(again)
    assert len(answer(run, "reprint", "1002")["prints"]) == 3
    assert answer(run, "check")["ok"]


def test_reprint_says_what_it_cannot_do(run: Run, tmp_path: Path) -> None:
    code, said = run("reprint", "1001")
    assert (code, "Nothing of it was printed yet" in said) == (2, True)
    run("print", "packing-slip", "--orders", "1001", "--output", tmp_path / "slip.pdf")
    code, said = run("reprint", "1001", "--document", "thank-you-note", "--output", tmp_path / "note.pdf")
    assert (code, "was never printed" in said) == (2, True)
    for kept in (tmp_path / "data" / "papers").iterdir():
        kept.unlink()
    code, said = run("reprint", "1001", "--output", tmp_path / "note.pdf")
    assert (code, "aren't kept" in said) == (2, True)
