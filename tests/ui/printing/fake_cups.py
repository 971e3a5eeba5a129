"""A print system in the test's own process: speaks the protocol on loopback, keeps what it gets, does as it is told."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import pypdf

from makerapp.printing import ipp
from makerapp.printing.ipp import Attribute, GroupTag, Operation, Tag
from makerapp.printing.paper import PAPERS, Paper
from makerapp.printing.troubles import JobState

COMPLETED = JobState.COMPLETED


@dataclass
class FakeQueue:
    """A printer. ``media`` left empty says nothing of its papers."""

    media: tuple[str, ...] = ()
    trays: tuple[str, ...] = ()
    sides: tuple[str, ...] = ("one-sided",)
    colors: tuple[str, ...] = ("monochrome",)
    dpi: int = 600
    device: str = "usb://Brother/HL"
    state: int = 3
    reasons: tuple[str, ...] = ("none",)

    def attributes(self, name: str) -> list[Attribute]:
        lists = {
            "media-supported": self.media,
            "media-source-supported": self.trays,
            "sides-supported": self.sides,
            "print-color-mode-supported": self.colors,
            "printer-state-reasons": self.reasons,
        }
        return [
            ipp.words("printer-name", name),
            ipp.uri("device-uri", self.device),
            Attribute("printer-state", Tag.ENUM, (self.state,)),
            Attribute("printer-resolution-supported", Tag.RESOLUTION, (ipp.Resolution(self.dpi, self.dpi),)),
            *(ipp.keyword(key, *values) for key, values in lists.items() if values),
        ]


@dataclass
class FakeJob:
    """What arrived."""

    number: int
    queue: str
    operation: ipp.Attributes
    how: ipp.Attributes
    document: bytes
    state: int = COMPLETED
    reasons: tuple[str, ...] = ("none",)
    impressions: int = 0

    def attributes(self) -> list[Attribute]:
        return [
            ipp.integer("job-id", self.number),
            Attribute("job-state", Tag.ENUM, (self.state,)),
            ipp.keyword("job-state-reasons", *self.reasons),
            ipp.integer("job-impressions-completed", self.impressions),
            ipp.words("job-name", ipp.text(self.operation, "job-name")),
        ]


@dataclass
class FakeCups:
    """``refusal`` is the status and words it answers a print with; ``asleep`` keeps it from answering one.

    ``takes`` changes a job as it arrives, such as to one that goes on.
    """

    queues: dict[str, FakeQueue] = field(default_factory=dict)
    default: str = ""
    jobs: list[FakeJob] = field(default_factory=list)
    refusal: tuple[int, str] | None = None
    asleep: threading.Event | None = None
    takes: Callable[[FakeJob], object] = lambda job: None
    pause: float = 0.0
    canceled: list[int] = field(default_factory=list)
    may_cancel: bool = True
    port: int = 0

    def answer(self, message: ipp.Message) -> bytes:
        asked = message.first(GroupTag.OPERATION)
        found: Sequence[tuple[GroupTag, Sequence[Attribute]]] = ()
        status = 0
        match message.code:
            case Operation.CUPS_GET_PRINTERS:
                found = [(GroupTag.PRINTER, queue.attributes(name)) for name, queue in self.queues.items()]
            case Operation.CUPS_GET_DEFAULT:
                status = 0 if self.default else ipp.Status.NOT_FOUND
                found = [(GroupTag.PRINTER, self.queues[self.default].attributes(self.default))] if self.default else ()
            case Operation.GET_PRINTER_ATTRIBUTES:
                name = _queue(asked)
                if name not in self.queues:
                    return self._refuse(message, ipp.Status.NOT_FOUND, "The printer or class does not exist.")
                found = [(GroupTag.PRINTER, self.queues[name].attributes(name))]
            case Operation.PRINT_JOB:
                return self._take(message, asked)
            case Operation.GET_JOB_ATTRIBUTES:
                job = self.job(asked)
                if job is None:
                    return self._refuse(message, ipp.Status.NOT_FOUND, "Job does not exist.")
                found = [(GroupTag.JOB, job.attributes())]
            case Operation.CANCEL_JOB:
                return self._cancel(message, asked)
        return ipp.encode(status, message.request_id, [(GroupTag.OPERATION, ()), *found])

    def _take(self, message: ipp.Message, asked: ipp.Attributes) -> bytes:
        if self.asleep is not None:
            self.asleep.wait(30)
        time.sleep(self.pause)
        if self.refusal is not None:
            return self._refuse(message, *self.refusal)
        job = FakeJob(len(self.jobs) + 7, _queue(asked), asked, message.first(GroupTag.JOB), message.document)
        self.takes(job)
        self.jobs.append(job)
        return ipp.encode(0, message.request_id, [(GroupTag.OPERATION, ()), (GroupTag.JOB, job.attributes())])

    def _cancel(self, message: ipp.Message, asked: ipp.Attributes) -> bytes:
        job = self.job(asked)
        if job is None or job.state >= JobState.CANCELED:
            return self._refuse(message, ipp.Status.NOT_POSSIBLE, "Job is already completed - can't cancel.")
        if not self.may_cancel:
            return self._refuse(message, ipp.Status.NOT_AUTHORIZED, "Not allowed.")
        self.canceled.append(job.number)
        job.state, job.reasons = JobState.CANCELED, ("job-canceled-by-user",)
        return ipp.encode(0, message.request_id, [(GroupTag.OPERATION, ())])

    def _refuse(self, message: ipp.Message, status: int, words: str) -> bytes:
        said = Attribute("status-message", Tag.TEXT, (words,))
        return ipp.encode(status, message.request_id, [(GroupTag.OPERATION, (said,))])

    def job(self, asked: ipp.Attributes) -> FakeJob | None:
        number = int(ipp.text(asked, "job-uri").rpartition("/")[2])
        return next((job for job in self.jobs if job.number == number), None)

    @property
    def told(self) -> list[str]:
        """How the newest job is to be printed, as ``name=value``."""
        if not self.jobs:
            return []
        return [f"{name}={','.join(map(str, values))}" for name, values in self.jobs[-1].how.items()]


def _queue(asked: ipp.Attributes) -> str:
    return unquote(ipp.text(asked, "printer-uri").rpartition("/")[2])


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller who hangs up in the middle is what some tests are about."""


@contextmanager
def running(cups: FakeCups) -> Iterator[FakeCups]:
    """Answer on loopback for this block."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            answer = cups.answer(ipp.decode(body))
            self.send_response(200)
            self.send_header("Content-Type", "application/ipp")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    server = _Server(("127.0.0.1", 0), Handler)
    cups.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield cups
    finally:
        if cups.asleep is not None:
            cups.asleep.set()
        server.shutdown()
        server.server_close()
        thread.join()


def blank_pdf(paper: Paper, pages: int = 1) -> bytes:
    """Pages of ``paper`` with nothing on them."""
    writer, size, out = pypdf.PdfWriter(), PAPERS[paper], io.BytesIO()
    for _ in range(pages):
        writer.add_blank_page(size.width, size.height)
    writer.write(out)
    return out.getvalue()
