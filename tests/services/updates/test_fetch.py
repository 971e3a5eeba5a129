"""Getting the file from real servers that are kind, slow, endless, rude, or not there."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from shutil import which

import pytest

from makerapp.services.updates import fetch as module
from makerapp.services.updates.fetch import Stopped, fetch
from makerapp.services.updates.found import (
    CUT_OFF,
    LED_AWAY,
    NO_ANSWER,
    NO_HOST,
    NOT_SAFE,
    NOT_THERE,
    TOO_LONG,
    TOO_SLOW,
    Kind,
    Unusable,
)
from tests.services.updates.announcing import PATH, Server, body, drip, redirect, serving

LIMIT = 16 * 1024


def trouble(address: str, **times: float) -> tuple[Kind, str]:
    with pytest.raises(Unusable) as caught:
        fetch(address, LIMIT, **times)
    return caught.value.kind, caught.value.why


def test_what_is_there_is_got(server: Server) -> None:
    server.answer = body(b"x" * LIMIT)
    assert fetch(server.address, LIMIT) == b"x" * LIMIT


def test_nothing_is_sent_but_the_request(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    # A proxy of the system's must not be asked for this computer itself.
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    fetch(server.address, LIMIT)
    ((line, headers),) = server.asked
    assert line == f"GET {PATH} HTTP/1.1"
    assert headers == {
        "Host": f"127.0.0.1:{server.server_port}",
        "User-Agent": "Makerbench",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }


def test_too_much_is_not_taken(server: Server) -> None:
    server.answer = body(b"x" * (LIMIT + 1))
    assert trouble(server.address) == (Kind.BROKEN, TOO_LONG)


def test_an_endless_stream_is_cut(server: Server) -> None:
    def pour(asked: BaseHTTPRequestHandler) -> None:
        asked.send_response(200)
        asked.end_headers()
        while True:
            asked.wfile.write(b"x" * 8192)

    server.answer = pour
    assert trouble(server.address) == (Kind.BROKEN, TOO_LONG)


def test_cut_off_on_the_way(server: Server) -> None:
    def half(asked: BaseHTTPRequestHandler) -> None:
        asked.send_response(200)
        asked.send_header("Content-Length", "100")
        asked.end_headers()
        asked.wfile.write(b"x" * 50)

    server.answer = half
    assert trouble(server.address) == (Kind.BROKEN, CUT_OFF)


def test_cut_off_between_pieces(server: Server) -> None:
    def half(asked: BaseHTTPRequestHandler) -> None:
        asked.protocol_version = "HTTP/1.1"
        asked.send_response(200)
        asked.send_header("Transfer-Encoding", "chunked")
        asked.end_headers()
        asked.wfile.write(b"5\r\nhello\r\n5\r\nwo")
        asked.close_connection = True

    server.answer = half
    assert trouble(server.address) == (Kind.BROKEN, CUT_OFF)


def test_a_slow_drip_ends_in_time(server: Server) -> None:
    def slowly(asked: BaseHTTPRequestHandler) -> None:
        asked.send_response(200)
        asked.end_headers()
        drip(asked)

    server.answer = slowly
    began = time.monotonic()
    assert trouble(server.address, whole_seconds=0.5) == (Kind.UNREACHABLE, TOO_SLOW)
    assert time.monotonic() - began < 3


def test_a_slow_drip_before_the_answer_begins_ends_in_time(server: Server) -> None:
    server.answer = drip
    assert trouble(server.address, whole_seconds=0.5) == (Kind.UNREACHABLE, TOO_SLOW)


def test_silence_ends_in_time(server: Server) -> None:
    def wait(_asked: BaseHTTPRequestHandler) -> None:
        server.over.wait(5)

    server.answer = wait
    assert trouble(server.address, answer_seconds=0.3) == (Kind.UNREACHABLE, TOO_SLOW)


def test_stop_ends_at_once(server: Server) -> None:
    server.answer = drip
    pressed = threading.Event()
    threading.Timer(0.2, pressed.set).start()
    with pytest.raises(Stopped):
        fetch(server.address, LIMIT, pressed.is_set)


@pytest.mark.parametrize(("code", "why"), [(404, NOT_THERE), (410, NOT_THERE), (403, NO_ANSWER), (500, NO_ANSWER)])
def test_an_answer_that_says_no(server: Server, code: int, why: str) -> None:
    server.answer = body(b"no", code)
    assert trouble(server.address) == (Kind.UNREACHABLE, why)


def test_what_is_no_web_server(server: Server) -> None:
    server.answer = lambda asked: asked.wfile.write(b"220 mail.example ESMTP\r\n")
    assert trouble(server.address) == (Kind.UNREACHABLE, NO_ANSWER)


def test_a_closed_port() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert trouble(f"http://127.0.0.1:{port}/") == (Kind.UNREACHABLE, NO_ANSWER)


def test_a_name_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_asked: object, **_more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert trouble("https://makerbench.invalid/") == (Kind.UNREACHABLE, NO_HOST)


@pytest.mark.parametrize("address", ["http://makerbench.invalid/", "file:///etc/passwd", "ftp://127.0.0.1/", ""])
def test_what_may_not_be_asked_is_not(address: str) -> None:
    assert trouble(address) == (Kind.UNREACHABLE, NOT_SAFE)


@pytest.mark.parametrize(
    "target",
    [
        "http://makerbench.invalid/",
        "file:///etc/passwd",
        "https://makerbench.invalid/",
        "//makerbench.invalid/",
        "http://[",
        "http://127.0.0.1@makerbench.invalid/",
    ],
)
def test_a_redirect_to_elsewhere_is_not_followed(server: Server, target: str) -> None:
    server.answer = redirect(target)
    assert trouble(server.address) == (Kind.UNREACHABLE, LED_AWAY)


def test_a_redirect_on_the_same_computer_is_followed(server: Server) -> None:
    def first(asked: BaseHTTPRequestHandler) -> None:
        server.answer = body(b"here")
        redirect("/elsewhere")(asked)

    server.answer = first
    assert fetch(server.address, LIMIT) == b"here"
    assert [line.split()[1] for line, _headers in server.asked] == [PATH, "/elsewhere"]


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.answer = redirect(PATH)
    assert trouble(server.address) == (Kind.UNREACHABLE, LED_AWAY)
    assert len(server.asked) == 4


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate nobody vouches for, and its key, in one file."""
    tool = which("openssl")
    if tool is None:
        pytest.skip("no openssl here to make a certificate with")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    subprocess.run(
        [
            tool,
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=127.0.0.1",
            "-addext",
            "subjectAltName=IP:127.0.0.1",
            "-keyout",
            str(file),
            "-out",
            str(file),
        ],
        check=True,
        capture_output=True,
    )
    return file


def server_side(file: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def test_a_certificate_of_ones_own_is_not_trusted(self_signed: Path) -> None:
    with serving(server_side(self_signed)) as server:
        assert trouble(f"https://127.0.0.1:{server.server_port}/") == (Kind.UNREACHABLE, NOT_SAFE)
        assert server.asked == []


def test_a_trusted_certificate_is_taken_and_its_host_compared(
    self_signed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting = ssl.create_default_context(cafile=str(self_signed))
    monkeypatch.setattr(module, "trusting_context", lambda: trusting)
    with serving(server_side(self_signed)) as server:
        server.answer = body(b"safe")
        assert fetch(f"https://127.0.0.1:{server.server_port}/", LIMIT) == b"safe"
        # The certificate is for 127.0.0.1, not for the name.
        assert trouble(f"https://localhost:{server.server_port}/") == (Kind.UNREACHABLE, NOT_SAFE)


def test_a_server_without_tls_is_not_safe(server: Server) -> None:
    assert trouble(f"https://127.0.0.1:{server.server_port}/") == (Kind.UNREACHABLE, NOT_SAFE)


def test_authorities_are_found_where_openssl_was_built_elsewhere(
    self_signed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = ssl.DefaultVerifyPaths(None, None, "", "", "", "")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(ssl, "create_default_context", lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    monkeypatch.setattr(module, "_AUTHORITIES", ("/nowhere.crt", str(self_signed)))
    assert module.trusting_context().cert_store_stats()["x509"] == 1
