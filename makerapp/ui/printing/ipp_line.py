"""The line to this computer's print system: one question of ``printing.ipp`` over HTTP, one answer.

Where CUPS listens: ``CUPS_SERVER``, else ``ServerName`` of client.conf, else its socket, else port 631 of this
computer, as its own programs look (cups-client.conf(5)). Everything here waits, so it is meant for worker threads;
``stop`` is asked ten times a second.
"""

from __future__ import annotations

import getpass
import http.client
import os
import selectors
import socket
import ssl
import time
from dataclasses import dataclass
from pathlib import Path

from makerapp.printing import ipp
from makerapp.ui.jobs import JobStopped, Stop

PORT = 631
ANSWER_SECONDS = 20.0
_CONNECT_SECONDS = 3.0
_LOOK_SECONDS = 0.1
_CHUNK = 1 << 16
_MOST_ANSWER = 16 << 20

# Debian and most others, macOS, older systems.
_SOCKETS = ("/run/cups/cups.sock", "/private/var/run/cupsd", "/var/run/cups/cups.sock")
_CONFIGS = ("~/.cups/client.conf", "/etc/cups/client.conf")


class LineFault(Exception):
    """No answer was to be had."""


class NotRunning(LineFault):
    """Nobody listens where CUPS would."""


class NoAnswer(LineFault):
    """Somebody listens, and says nothing in time, or nothing that can be understood."""


@dataclass(frozen=True)
class Server:
    """Where CUPS or a printer listens: at ``path`` where there is one, else at ``host`` and ``port``.

    ``is_secret``: nothing is said in the clear. Printers make their certificates themselves, so nobody vouches for
    who answers; only what any passer-by may ask is asked that way.
    """

    host: str = "localhost"
    port: int = PORT
    path: str = ""
    is_secret: bool = False


def server() -> Server:
    """Where this user's CUPS is."""
    named = os.environ.get("CUPS_SERVER", "") or _configured()
    if named:
        return parsed(named)
    for path in _SOCKETS:
        if Path(path).exists():
            return Server(path=path)
    return Server()


def parsed(named: str) -> Server:
    """``host``, ``host:port``, ``[v6]:port``, ``host/version=1.1`` or the path of a socket, as CUPS takes them."""
    if named.startswith("/"):
        return Server(path=named)
    plain = named.partition("/")[0]
    host, colon, port = plain.rpartition(":")
    if colon and port.isdecimal() and 0 < int(port) < 65536 and not (":" in host and not host.endswith("]")):
        return Server(host.strip("[]") or "localhost", int(port))
    return Server(plain.strip("[]") or "localhost")


def _configured() -> str:
    for name in _CONFIGS:
        try:
            lines = Path(name).expanduser().read_text(encoding="utf-8", errors="replace").splitlines()
        except (OSError, RuntimeError):
            continue  # no such file, or no home to look in: the next place counts
        for line in lines:
            key, _space, value = line.strip().partition(" ")
            if key.casefold() == "servername" and value.strip():
                return value.strip()
    return ""


def ask(
    message: bytes,
    path: str,
    document: bytes = b"",
    stop: Stop | None = None,
    seconds: float = ANSWER_SECONDS,
    *,
    at: Server | None = None,
) -> ipp.Message:
    """Send ``message``, and ``document`` after it, to a resource of CUPS, or of whoever is ``at``; the answer.

    Raises NotRunning, NoAnswer after ``seconds`` without a sign of life, and JobStopped where ``stop`` said so.
    """
    here = at or server()
    answer = _post(here, message, path, document, stop, seconds)
    if answer.status == http.client.UNAUTHORIZED and here.path:
        # Over the socket CUPS asks the system who is at the other end; only the name is to be told.
        answer = _post(here, message, path, document, stop, seconds, f"PeerCred {user()}")
    return answer.message()


def user() -> str:
    """Who prints."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "makerbench"


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes

    def message(self) -> ipp.Message:
        refused = {401: ipp.Status.NOT_AUTHENTICATED, 403: ipp.Status.FORBIDDEN, 404: ipp.Status.NOT_FOUND}
        if self.status in refused:
            return ipp.Message(refused[self.status], 0, ())
        if self.status != http.client.OK:
            raise NoAnswer(f"HTTP {self.status}")
        try:
            return ipp.decode(self.body)
        except ipp.NotIpp as fault:
            raise NoAnswer(str(fault)) from fault


class _Connection(http.client.HTTPConnection):
    """HTTP to a server of ours, which may be a socket in the file system."""

    def __init__(self, here: Server) -> None:
        super().__init__(here.host, here.port, timeout=_CONNECT_SECONDS)
        self._path = here.path
        self._is_secret = here.is_secret

    def connect(self) -> None:
        if not self._path:
            super().connect()
            if self._is_secret:
                self.sock = _unvouched().wrap_socket(self.sock)
            return
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(_CONNECT_SECONDS)
        self.sock.connect(self._path)


def _unvouched() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _post(
    here: Server, message: bytes, path: str, document: bytes, stop: Stop | None, seconds: float, credential: str = ""
) -> _Answer:
    line = _Connection(here)
    try:
        line.connect()
    except OSError as fault:
        line.close()
        raise NotRunning(str(fault)) from fault
    try:
        line.putrequest("POST", path)
        line.putheader("Content-Type", "application/ipp")
        line.putheader("Content-Length", str(len(message) + len(document)))
        if credential:
            line.putheader("Authorization", credential)
        line.endheaders()
        waiting = _Waiting(line.sock, stop, seconds)
        waiting.send(message + document)
        waiting.until(selectors.EVENT_READ)
        line.sock.settimeout(seconds)
        answer = line.getresponse()
        body = answer.read(_MOST_ANSWER)
        return _Answer(answer.status, body)
    except (OSError, http.client.HTTPException) as fault:
        raise NoAnswer(str(fault)) from fault
    finally:
        line.close()


class _Waiting:
    """A socket that is waited for in short looks, so that Stop counts at once."""

    def __init__(self, sock: socket.socket, stop: Stop | None, seconds: float) -> None:
        self._sock = sock
        self._stop = stop
        self._seconds = seconds

    def until(self, event: int) -> None:
        """Wait until the socket can be read from or written to. Raises TimeoutError, JobStopped."""
        end = time.monotonic() + self._seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self._sock, event)
            while not selector.select(_LOOK_SECONDS):
                if self._stop is not None and self._stop():
                    raise JobStopped
                if time.monotonic() >= end:
                    raise TimeoutError("no answer")
        if self._stop is not None and self._stop():
            raise JobStopped

    def send(self, data: bytes) -> None:
        """Send all of it; a server that has heard enough and answers already is let speak."""
        view = memoryview(data)
        while view:
            self.until(selectors.EVENT_WRITE)
            try:
                sent = self._sock.send(view[:_CHUNK])
            except (BrokenPipeError, ConnectionResetError):
                return
            view = view[sent:]
