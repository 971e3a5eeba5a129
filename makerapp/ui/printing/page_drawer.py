"""Pages drawn on one worker thread from a PDF kept open: what is in sight first, what comes next ahead of time."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from makerapp.printing.preview import OpenPdf, PdfClosed
from makerapp.ui.jobs import run_job
from makerapp.ui.printing.page_pictures import screen_picture

Key = tuple[int, int]
"""The number of a page, counted from 0, and how many pixels wide it is wanted."""


class _Teller(QObject):
    """Tells of a finished page across the threads. It lives as long as the work does, unlike the view it is for."""

    made = Signal(int, int, int, QImage)


class _Desk:
    """What the two threads share: the open PDF, its serial number, what is wanted of it. Held with ``lock``."""

    def __init__(self) -> None:
        self.teller = _Teller()
        self.lock = threading.Lock()
        self.document: OpenPdf | None = None
        self.serial = 0
        self.wanted: list[Key] = []
        self.is_drawing = False

    def close(self, *_gone: object) -> None:
        """Let go of the PDF."""
        with self.lock:
            document, self.document, self.wanted = self.document, None, []
            self.serial += 1
        if document is not None:
            document.close()

    def rest(self) -> None:
        """The worker has ended with pages still wanted."""
        with self.lock:
            self.is_drawing = False

    def next(self) -> tuple[OpenPdf, int, Key] | None:
        """The page to draw next; ``None`` where nothing is wanted, and the worker is to rest."""
        with self.lock:
            if self.document is None or not self.wanted:
                self.is_drawing = False
                return None
            return self.document, self.serial, self.wanted.pop(0)


class PageDrawer(QObject):
    """``drawn`` comes on the GUI thread with the page's number, the width asked for and its picture."""

    drawn = Signal(int, int, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = _Desk()
        self._desk.teller.made.connect(self._take)
        self.destroyed.connect(self._desk.close)

    def open(self, pdf: bytes) -> list[tuple[float, float]]:
        """Draw from this PDF from now on: the sizes of its pages in points. Empty bytes let go of the one before.

        Raises ``pypdfium2.PdfiumError`` where the bytes are no PDF.
        """
        self._desk.close()
        if not pdf:
            return []
        document = OpenPdf(pdf)
        with self._desk.lock:
            self._desk.document = document
        return document.sizes()

    def want(self, keys: Sequence[Key]) -> None:
        """Draw these in this order, and no longer what was wanted before and is not among them."""
        desk = self._desk
        with desk.lock:
            desk.wanted = list(keys)
            if desk.is_drawing or not desk.wanted or desk.document is None:
                return
            desk.is_drawing = True
        run_job(self._work, lambda _none: None, on_stopped=lambda: None, owner=self)

    def _work(self, _progress, stop) -> None:
        desk = self._desk
        try:
            while not stop() and (chosen := desk.next()) is not None:
                document, serial, (number, width) = chosen
                try:
                    picture = screen_picture(document, number, width)
                except PdfClosed:
                    continue
                desk.teller.made.emit(serial, number, width, picture)
        except BaseException:
            desk.rest()
            raise
        if stop():
            desk.rest()

    def _take(self, serial: int, number: int, width: int, picture: QImage) -> None:
        if serial == self._desk.serial:
            self.drawn.emit(number, width, picture)
