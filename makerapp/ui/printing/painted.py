"""Printing on Windows: the pages drawn as pictures through Qt's printer.

Not the shell's "print" verb: it hands the file to whatever program opens PDFs, which asks, or prints as it likes.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from makerapp.printing import preview
from makerapp.printing.abilities import Abilities
from makerapp.printing.paper import MM, PAPERS, Paper
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.jobs import JobStopped, Stop
from makerapp.ui.printing import page_pictures, print_words

_SIDES: Mapping[str, QPrinter.DuplexMode] = {
    "one-sided": QPrinter.DuplexMode.DuplexNone,
    "two-sided-long-edge": QPrinter.DuplexMode.DuplexLongSide,
    "two-sided-short-edge": QPrinter.DuplexMode.DuplexShortSide,
}
_COLORS: Mapping[str, QPrinter.ColorMode] = {
    "color": QPrinter.ColorMode.Color,
    "monochrome": QPrinter.ColorMode.GrayScale,
}
# Finer would cost four times the room and show nothing more on a slip.
_FINEST_DPI = 300
_POINTS = 72


def printers() -> list[str]:
    """The printers of this computer, its usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = [name for name in QPrinterInfo.availablePrinterNames() if name]
    return sorted(names, key=lambda name: (name != usual, name.casefold()))


def abilities(printer: str) -> Abilities:
    """What the printer's driver says. Raises EnvironmentProblem where it is gone."""
    info = _info(printer)
    sizes = (each.size(QPageSize.Unit.Millimeter) for each in info.supportedPageSizes())
    media = [f"driver_{number}_{size.width():g}x{size.height():g}mm" for number, size in enumerate(sizes)]
    if info.supportsCustomPageSizes():
        least, most = (
            each.size(QPageSize.Unit.Millimeter)
            for each in (info.minimumPhysicalPageSize(), info.maximumPhysicalPageSize())
        )
        media += [
            f"custom_min_{least.width():g}x{least.height():g}mm",
            f"custom_max_{most.width():g}x{most.height():g}mm",
        ]
    sides = [name for name, mode in _SIDES.items() if mode in info.supportedDuplexModes()]
    colors = [name for name, mode in _COLORS.items() if mode in info.supportedColorModes()]
    return Abilities(
        info=info.description() or printer,
        model=info.makeAndModel(),
        media=tuple(media),
        sides=tuple(sides),
        colors=tuple(colors),
        resolutions=tuple(info.supportedResolutions()),
    )


def print_pages(pdf: bytes, setup: Setup, title: str, stop: Stop | None = None) -> None:
    """Draw every page on the printer of ``setup``, as it says.

    Raises EnvironmentProblem where it is gone, can't take the paper or does not begin, JobStopped where ``stop`` said
    so between two pages.
    """
    if abilities(setup.printer).medium(setup.paper) is None:
        raise print_words.wrong_paper(setup.printer, setup.paper)
    device = QPrinter(_info(setup.printer), QPrinter.PrinterMode.HighResolution)
    device.setDocName(title)
    device.setCopyCount(setup.copies)
    device.setCollateCopies(True)
    device.setDuplex(_SIDES[setup.sides])
    if setup.color in _COLORS:
        device.setColorMode(_COLORS[setup.color])
    if setup.dpi:
        device.setResolution(setup.dpi)
    draw_on(device, pdf, setup.paper, stop)


def draw_on(device: QPrinter, pdf: bytes, paper: Paper, stop: Stop | None = None) -> None:
    """Draw the pages on a ready printer, edge to edge in true size; wide ones lie on their side."""
    sizes = page_pictures.page_sizes(pdf, 0, preview.page_count(pdf))
    device.setPageLayout(_layout(paper, sizes[0]))
    device.setFullPage(True)
    painter = QPainter()
    if not painter.begin(device):
        raise print_words.failed(
            QCoreApplication.translate(
                "printing", "The printer doesn't begin. Check that it is on, then press Print again. Or save a PDF."
            )
        )
    try:
        dpi = device.resolution()
        for number, points in enumerate(sizes):
            if stop is not None and stop():
                device.abort()
                raise JobStopped
            if number:
                device.setPageLayout(_layout(paper, points))
                device.newPage()
            picture = page_pictures.page_at(pdf, number, min(dpi, _FINEST_DPI))
            wide, high = (round(each * dpi / _POINTS) for each in points)
            painter.drawImage(QRect(0, 0, wide, high), picture)
    finally:
        painter.end()


def _layout(paper: Paper, points: tuple[float, float]) -> QPageLayout:
    size = PAPERS[paper]
    sheet = QPageSize(
        QSizeF(size.width / MM, size.height / MM), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    lies = points[0] > points[1] and size.height > size.width
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    return QPageLayout(sheet, way, QMarginsF(0, 0, 0, 0))


def _info(printer: str) -> QPrinterInfo:
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise print_words.gone(printer)
    return info
