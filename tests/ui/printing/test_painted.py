"""The way of Windows, drawn into a file: true size on any paper, wide pages lying."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from makerapp.errors import EnvironmentProblem
from makerapp.printing import preview
from makerapp.printing.paper import PAPERS, Paper
from makerapp.services.paperwork.setups import Setup
from makerapp.ui.jobs import JobStopped
from makerapp.ui.printing import painted
from tests.ui.printing.fake_cups import blank_pdf


def drawn(folder: Path, pdf: bytes, paper: Paper) -> PdfReader:
    device = QPrinter()
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(folder / "drawn.pdf"))
    device.setResolution(100)
    painted.draw_on(device, pdf, paper)
    return PdfReader(folder / "drawn.pdf")


@pytest.mark.parametrize("paper", Paper)
def test_every_paper_in_true_size(tmp_path: Path, qapp: object, paper: Paper) -> None:
    found = drawn(tmp_path, blank_pdf(paper, 2), paper)
    size = PAPERS[paper]
    assert [(float(page.mediabox.width), float(page.mediabox.height)) for page in found.pages] == [
        pytest.approx((size.width, size.height), abs=1)
    ] * 2


def test_a_wide_page_lies(tmp_path: Path, qapp: object) -> None:
    found = drawn(tmp_path, lying_pdf(), Paper.A4)
    page = found.pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((841.9, 595.3), abs=1)
    # The mark in its far corner is not cut.
    picture = preview.page_image((tmp_path / "drawn.pdf").read_bytes(), 0, 72)
    place = ((picture.height - 20) * picture.width + picture.width - 20) * 4
    assert picture.pixels[place] < 40


def lying_pdf() -> bytes:
    from makerapp.printing.pen import BLACK, About, Pen

    pen = Pen(About("x", "x", "x"))
    pen.begin_page(841.9, 595.3)
    pen.rects([(801.9, 0, 40, 40)], BLACK)
    pen.end_page()
    return pen.finish()


def test_it_can_be_stopped(tmp_path: Path, qapp: object) -> None:
    device = QPrinter()
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "drawn.pdf"))
    with pytest.raises(JobStopped):
        painted.draw_on(device, blank_pdf(Paper.A4), Paper.A4, lambda: True)


def test_a_printer_that_is_gone(qapp: object) -> None:
    with pytest.raises(EnvironmentProblem, match="isn't set up on this computer any more"):
        painted.print_pages(blank_pdf(Paper.A4), Setup("a4", "Nobody"), "x")
