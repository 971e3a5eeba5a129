"""A real server on loopback that announces what a test wants, well or badly, and a key to sign with."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext

from nacl.signing import SigningKey

from makerapp.services.updates import announcement, signature
from makerapp.services.updates.source import Source

KEY = SigningKey(bytes(range(32)))
PAGE = "https://makerbench.example/new"
PATH = "/announcement"

Answer = Callable[[BaseHTTPRequestHandler], None]


def signed(payload: bytes, key: SigningKey = KEY) -> bytes:
    """The file with these bytes in it, signed as the release does."""
    return signature.seal(payload, key.sign(signature.signed_bytes(payload)).signature)


def announced(version: str, words: dict[str, str] | None = None, page: str = PAGE) -> bytes:
    """A whole, right file about this version."""
    said = announcement.Announcement(version, date(2026, 12, 1), page, words or {})
    return signed(announcement.write(said))


def body(content: bytes, code: int = 200) -> Answer:
    """An ordinary answer."""

    def answer(asked: BaseHTTPRequestHandler) -> None:
        asked.send_response(code)
        asked.send_header("Content-Length", str(len(content)))
        asked.end_headers()
        asked.wfile.write(content)

    return answer


def redirect(target: str) -> Answer:
    """An answer that sends elsewhere, with a body that never ends."""

    def answer(asked: BaseHTTPRequestHandler) -> None:
        asked.send_response(302)
        asked.send_header("Location", target)
        asked.end_headers()
        drip(asked)

    return answer


def drip(asked: BaseHTTPRequestHandler) -> None:
    """A byte now and then, until the other side has had enough or the test is over."""
    server = asked.server
    assert isinstance(server, Server)
    while not server.over.wait(0.02):
        asked.wfile.write(b"x")


class Server(ThreadingHTTPServer):
    """``answer`` is what it says next; ``asked`` the requests that came, each its first line and headers."""

    daemon_threads = True

    def __init__(self) -> None:
        self.answer: Answer = body(b"")
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.over = threading.Event()
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """The other side hung up, which is what many of these tests are about."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}{PATH}"

    @property
    def source(self) -> Source:
        return Source(self.address, bytes(KEY.verify_key))

    def says(self, content: bytes) -> Source:
        """Answer with these bytes from now on."""
        self.answer = body(content)
        return self.source


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, Server)
        server.asked.append((self.requestline, dict(self.headers.items())))
        server.answer(self)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@contextmanager
def serving(tls: SSLContext | None = None) -> Iterator[Server]:
    """A server for the length of a test."""
    server = Server()
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
