from __future__ import annotations

import json
import subprocess
import sys

import pytest

from makerapp.errors import EnvironmentProblem
from makerapp.self_check import worker
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CHECKS, CLOSING, Check, CheckFailed
from tests.conftest import REPOSITORY


def test_every_check_is_a_function_with_a_title_of_its_own() -> None:
    assert len({check.name for check in CHECKS}) == len({check.title for check in CHECKS}) == len(CHECKS)
    assert all(callable(check.function()) for check in CHECKS if check is not CLOSING)
    assert CHECKS[-1] is CLOSING


class Odd(Check):
    """A check that does what it was given."""

    def __init__(self, does) -> None:
        super().__init__("odd", "Odd", "")
        object.__setattr__(self, "does", does)

    def function(self):
        return self.does


def raising(fault: Exception):
    def check(_bench: Bench) -> str:
        raise fault

    return check


@pytest.mark.parametrize(
    ("fault", "detail", "has_trail"),
    [
        (CheckFailed("The page is blank."), "The page is blank.", False),
        (EnvironmentProblem("The disk is full.", "Free some."), "The disk is full. Free some.", False),
        (KeyError("x"), "KeyError: 'x'", True),
        (ImportError("libGL.so.1: no such file"), "ImportError: libGL.so.1: no such file", True),
    ],
)
def test_whatever_a_check_raises_is_its_result(bench: Bench, fault: Exception, detail: str, has_trail: bool) -> None:
    with bench.folder.errors.open("a", encoding="utf-8") as errors:
        found = worker._do(Odd(raising(fault)), bench, errors)
    assert (found.ok, found.detail) == (False, detail)
    assert ("Traceback" in bench.folder.errors.read_text(encoding="utf-8")) is has_trail


def test_endless_details_are_cut(bench: Bench) -> None:
    with bench.folder.errors.open("a", encoding="utf-8") as errors:
        found = worker._do(Odd(lambda _bench: "x" * 5000), bench, errors)
    assert found.ok
    assert len(found.detail) == 600


CHILD = """
import time
from makerapp.self_check import orphan
orphan.end_with_keeper()
print(1, flush=True)
time.sleep(60)
"""
KEEPER = """
import os, subprocess, sys, time
from makerapp.self_check import orphan
orphan.mark(os.environ)
subprocess.Popen([sys.executable, "-c", sys.argv[1]])
time.sleep(float(sys.argv[2]))
"""


def test_a_worker_ends_with_its_keeper() -> None:
    process = subprocess.Popen([sys.executable, "-c", KEEPER, CHILD, "60"], stdout=subprocess.PIPE, cwd=REPOSITORY)
    assert process.stdout is not None
    assert process.stdout.readline() == b"1\n"
    process.kill()
    # The end of the output comes when nobody holds it open any more: when the child is gone too.
    assert process.communicate(timeout=20)[0] == b""


def test_a_worker_whose_keeper_ended_while_it_was_loading_ends_too() -> None:
    late = f"import time; time.sleep(1){CHILD}"
    done = subprocess.run(
        [sys.executable, "-c", KEEPER, late, "0"], stdout=subprocess.PIPE, cwd=REPOSITORY, timeout=20, check=True
    )
    assert done.stdout in (b"", b"1\n")


def test_lines_are_plain_json(bench: Bench) -> None:
    with bench.folder.lines.open("a", encoding="utf-8") as lines:
        worker._tell(lines, begins="Ж\n")
    (line,) = bench.folder.lines.read_bytes().splitlines()
    assert json.loads(line) == {"begins": "Ж\n"}
