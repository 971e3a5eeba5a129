from __future__ import annotations

import ssl
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from makerapp.errors import EnvironmentProblem
from makerapp.self_check.bench import Bench
from makerapp.self_check.checks import machine
from makerapp.self_check.plan import CheckFailed
from makerapp.ui.printing import printer


def test_a_name_of_many_scripts_is_written(bench: Bench) -> None:
    assert machine.folder(bench) == "Written and read."


def test_a_name_that_gets_lost_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.os, "listdir", lambda _folder: ["??????.txt"])
    with pytest.raises(CheckFailed, match="isn't found again"):
        machine.folder(bench)


@pytest.mark.parametrize(("names", "said"), [([], "No printer here"), (["A", "B"], "2 found.")])
def test_printers_are_counted_not_named(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, names: list[str], said: str
) -> None:
    monkeypatch.setattr(printer, "list_printers", lambda: names)
    assert machine.printers(bench).startswith(said)


def test_a_print_system_that_hangs_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    end = threading.Event()
    monkeypatch.setattr(printer, "list_printers", end.wait)
    monkeypatch.setattr(machine, "_PRINTERS_SECONDS", 0.1)
    with pytest.raises(CheckFailed, match="no answer"):
        machine.printers(bench)
    end.set()


def test_a_print_system_that_is_broken_is_told_in_its_words(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[str]:
        raise EnvironmentProblem("The print service is off.", "Turn it on.")

    monkeypatch.setattr(printer, "list_printers", broken)
    with pytest.raises(EnvironmentProblem, match="is off"):
        machine.printers(bench)


def test_a_second_start_finds_the_first(bench: Bench) -> None:
    assert machine.one_program(bench) == "It does, and leaves to it."


def test_a_second_start_that_does_not_call_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.program, "start", lambda *_: subprocess.Popen([sys.executable, "-c", "pass"]))
    with pytest.raises(CheckFailed, match="doesn't reach"):
        machine.one_program(bench)


def test_a_second_start_that_calls_but_fails_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    really = machine.program.start

    def start(*arguments: str) -> subprocess.Popen[bytes]:
        process = really(*arguments)
        process.wait = lambda: setattr(process, "returncode", 7)
        return process

    monkeypatch.setattr(machine.program, "start", start)
    with pytest.raises(CheckFailed, match="exit code 7"):
        machine.one_program(bench)


def test_right_signatures_are_told_from_forged_ones(bench: Bench) -> None:
    assert machine.signature(bench).startswith("A right one is taken")


def test_a_library_that_takes_every_signature_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(VerifyKey, "verify", lambda _key, message, _signature: message)
    with pytest.raises(CheckFailed, match="forged signature is taken"):
        machine.signature(bench)


def test_a_library_that_refuses_every_signature_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise BadSignatureError

    monkeypatch.setattr(VerifyKey, "verify", refuse)
    with pytest.raises(CheckFailed, match="right signature is refused"):
        machine.signature(bench)


def test_secure_connections_can_be_made(bench: Bench) -> None:
    assert machine.connections(bench)


def test_connections_that_trust_anybody_are_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    careless = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    careless.check_hostname = False
    careless.verify_mode = ssl.CERT_NONE
    monkeypatch.setattr(machine.ssl, "create_default_context", lambda: careless)
    with pytest.raises(CheckFailed, match="would not be checked"):
        machine.connections(bench)


def test_authorities_are_looked_for_where_the_look_for_new_versions_finds_them(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An OpenSSL that was built on another system knows none of this one's."""
    nowhere = ssl.DefaultVerifyPaths(None, None, "", "", "", "")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(ssl, "create_default_context", lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    asked: list[str] = []
    monkeypatch.setattr(Path, "is_file", lambda file: bool(asked.append(str(file))))
    assert "no list of authorities" in machine.connections(bench)
    assert "/etc/pki/tls/certs/ca-bundle.crt" in asked


def test_a_computer_without_authorities_is_told_of_in_words(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.ssl, "create_default_context", lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    monkeypatch.setattr(machine, "_holds_something", lambda _place: False)
    assert "no list of authorities" in machine.connections(bench)
