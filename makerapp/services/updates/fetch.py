"""Getting one small file from the network, whatever the other side does.

The only part of the program that asks anything outside. It sends the request and no more: no cookies, no count, no
number of this copy, not even its version. What comes back is taken up to a limit and for a limited time.
"""

from __future__ import annotations

import http.client
import queue
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from makerapp.services.updates import addresses
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

# Seconds: until the other side says anything at all, and for everything together.
ANSWER_SECONDS = 10.0
WHOLE_SECONDS = 20.0

_USER_AGENT = "Makerbench"
_MOST_REDIRECTS = 3
_PIECE = 4096
_POLL_SECONDS = 0.1

# Where systems keep the authorities they trust, for an OpenSSL that was built on another one: Debian, Fedora, SUSE,
# and macOS and Alpine.
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class Stopped(Exception):
    """The maker pressed Stop."""


def fetch(
    address: str,
    limit: int,
    stop: Callable[[], bool] = lambda: False,
    *,
    answer_seconds: float = ANSWER_SECONDS,
    whole_seconds: float = WHOLE_SECONDS,
) -> bytes:
    """The bytes at ``address``, at most ``limit`` of them. Never on the GUI thread.

    The work is done on a thread of its own, left to itself when the time is over: a name server that is silent, or a
    server that sends one byte a second, can't be hurried. Raises Unusable (UNREACHABLE, or BROKEN for an answer that
    is too long or not whole), and Stopped.
    """
    deadline = time.monotonic() + whole_seconds
    answers: queue.SimpleQueue[bytes | Exception] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put(_follow(address, limit, answer_seconds, deadline))
        except Exception as fault:  # raised again below, on the thread that asked
            answers.put(fault)

    threading.Thread(target=work, name="makerbench-fetch", daemon=True).start()
    while True:
        try:
            answer = answers.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            if stop():
                raise Stopped from None
            if time.monotonic() > deadline:
                raise Unusable(Kind.UNREACHABLE, TOO_SLOW) from None
            continue
        if isinstance(answer, Exception):
            raise _told(answer) from answer
        return answer


def _follow(address: str, limit: int, answer_seconds: float, deadline: float) -> bytes:
    """Redirects are followed here and not by urllib, which would read the whole body of each, however long."""
    for _turn in range(_MOST_REDIRECTS + 1):
        if not addresses.may_be_asked(address):
            raise Unusable(Kind.UNREACHABLE, NOT_SAFE)
        try:
            with _opener(address).open(_request(address), timeout=answer_seconds) as answer:
                return _read(answer, limit, deadline)
        except urllib.error.HTTPError as said:
            with said:
                target = said.headers.get("Location")
            if said.code not in (301, 302, 303, 307, 308) or not target:
                raise
        address = _next(address, target)
    raise Unusable(Kind.UNREACHABLE, LED_AWAY)


def _next(address: str, target: str) -> str:
    """Where a redirect leads, if that may be followed."""
    try:
        found = urljoin(address, target)
    except ValueError:
        raise Unusable(Kind.UNREACHABLE, LED_AWAY) from None
    if not addresses.may_lead_to(address, found):
        raise Unusable(Kind.UNREACHABLE, LED_AWAY)
    return found


def _request(address: str) -> urllib.request.Request:
    return urllib.request.Request(address, headers={"User-Agent": _USER_AGENT, "Accept-Encoding": "identity"})


def _opener(address: str) -> urllib.request.OpenerDirector:
    """Only what is needed: no cookies, no passwords, no files, no redirects. A proxy of the system's is used."""
    opener = urllib.request.OpenerDirector()
    own = addresses.is_this_computer(urlsplit(address).hostname or "")
    for handler in (
        urllib.request.ProxyHandler({} if own else None),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=trusting_context()),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    # OpenerDirector would name Python and its version.
    opener.addheaders = []
    return opener


def trusting_context() -> ssl.SSLContext:
    """Certificates and host names are checked against the authorities this system trusts."""
    context = ssl.create_default_context()
    places = ssl.get_default_verify_paths()
    if not context.cert_store_stats()["x509_ca"] and not places.cafile and not places.capath:
        for place in _AUTHORITIES:
            if Path(place).is_file():
                context.load_verify_locations(cafile=place)
                break
    return context


def _read(answer: http.client.HTTPResponse, limit: int, deadline: float) -> bytes:
    found = bytearray()
    while piece := answer.read1(_PIECE):
        found += piece
        if len(found) > limit:
            raise Unusable(Kind.BROKEN, TOO_LONG)
        if time.monotonic() > deadline:
            raise Unusable(Kind.UNREACHABLE, TOO_SLOW)
    if answer.length:
        raise Unusable(Kind.BROKEN, CUT_OFF)
    return bytes(found)


def _told(fault: Exception) -> Exception:
    """A fault of the network in words; anything else, which is a bug, stays itself."""
    if isinstance(fault, urllib.error.HTTPError):
        return Unusable(Kind.UNREACHABLE, NOT_THERE if fault.code in (404, 410) else NO_ANSWER)
    reason = fault.reason if isinstance(fault, urllib.error.URLError) else fault
    if isinstance(reason, ssl.SSLError):
        return Unusable(Kind.UNREACHABLE, NOT_SAFE)
    if isinstance(reason, TimeoutError):
        return Unusable(Kind.UNREACHABLE, TOO_SLOW)
    if isinstance(reason, socket.gaierror):
        return Unusable(Kind.UNREACHABLE, NO_HOST)
    if isinstance(fault, http.client.IncompleteRead):
        return Unusable(Kind.BROKEN, CUT_OFF)
    if isinstance(fault, (OSError, http.client.HTTPException)):
        return Unusable(Kind.UNREACHABLE, NO_ANSWER)
    return fault
