"""Printing where there is no ``lp``: the pages drawn as pictures through Qt's printer.

Not the shell's "print" verb: it hands the file to whatever program opens PDFs, which asks, or prints as it likes.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from makerapp.errors import EnvironmentProblem
from makerapp.printing import preview
from makerapp.ui.jobs import JobStopped, Stop
from makerapp.ui.printing import page_pictures

_SIZES: Mapping[str, QPageSize.PageSizeId] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
    "a5": QPageSize.PageSizeId.A5,
}
# Finer would cost four times the room and show nothing more on a slip.
_FINEST_DPI = 300


def print_pages(pdf: bytes, printer: str, paper: str, title: str, stop: Stop | None = None) -> None:
    """Draw every page on the printer of that name.

    Raises EnvironmentProblem where it is gone or does not begin, KeyError for unknown paper, JobStopped where
    ``stop`` said so between two pages.
    """
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise _failed(
            QCoreApplication.translate(
                "printing",
                "{printer} isn't set up on this computer any more. Choose another printer, or save a PDF.",
            ).format(printer=printer)
        )
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(title)
    draw_on(device, pdf, paper, stop)


def draw_on(device: QPrinter, pdf: bytes, paper: str, stop: Stop | None = None) -> None:
    """Draw the pages on a ready printer, edge to edge in true size."""
    size = QPageSize(_SIZES[paper])
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    device.setFullPage(True)
    painter = QPainter()
    if not painter.begin(device):
        raise _failed(
            QCoreApplication.translate(
                "printing", "The printer doesn't begin. Check that it is on, then press Print again. Or save a PDF."
            )
        )
    try:
        dpi = device.resolution()
        for number in range(preview.page_count(pdf)):
            if stop is not None and stop():
                device.abort()
                raise JobStopped
            if number:
                device.newPage()
            points = page_pictures.page_sizes(pdf, number, 1)[0]
            picture = page_pictures.page_at(pdf, number, min(dpi, _FINEST_DPI))
            painter.drawImage(QRect(0, 0, round(points[0] * dpi / 72), round(points[1] * dpi / 72)), picture)
    finally:
        painter.end()


def _failed(why_and_now: str) -> EnvironmentProblem:
    return EnvironmentProblem(QCoreApplication.translate("printing", "The slip didn't print."), why_and_now)
