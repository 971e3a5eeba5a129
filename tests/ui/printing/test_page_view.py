"""The page view on a PDF of 1,000 pages: what is in sight is drawn, what is far is forgotten, any page is at hand."""

from __future__ import annotations

import threading
import time
from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from makerapp.printing.preview import OpenPdf, PdfClosed
from makerapp.ui.jobs import running_jobs
from makerapp.ui.printing import page_drawer, page_view
from makerapp.ui.printing.page_view import PageView

PAGES = 1000


@cache
def thousand() -> bytes:
    """Each page is filled with a gray of its own."""
    canvas = Canvas("unused.pdf", pagesize=(595, 842))
    for number in range(PAGES):
        canvas.setFillGray(0.2 + 0.6 * number / PAGES)
        canvas.rect(0, 0, 595, 842, stroke=0, fill=1)
        canvas.showPage()
    return canvas.getpdfdata()


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    shown = PageView()
    qtbot.addWidget(shown)
    shown.resize(848, 620)
    shown.show()
    shown.show_groups(thousand(), [1] * PAGES, "Slips")
    qtbot.waitUntil(lambda: shown.is_drawn)
    return shown


def gray_in_the_middle(view: PageView) -> float:
    picture = view.viewport().grab().toImage()
    return QColor(picture.pixel(picture.width() // 2, picture.height() // 2)).lightnessF()


def test_any_page_is_one_jump_away_and_is_the_right_one(view: PageView, qtbot: QtBot) -> None:
    assert view.page_count == PAGES
    assert view.accessibleName() == "Slips, 1,000 pages"
    told: list[int] = []
    view.turned.connect(told.append)
    for number in (777, 3, 998):
        view.go_to(number)
        qtbot.waitUntil(lambda: view.is_drawn)
        assert told[-1] == number
        assert gray_in_the_middle(view) == pytest.approx(0.2 + 0.6 * number / PAGES, abs=0.02)


def test_keys_go_to_both_ends(view: PageView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.verticalScrollBar().value() < view.verticalScrollBar().maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_memory_stays_within_bounds_while_all_of_it_is_scrolled(view: PageView, qtbot: QtBot) -> None:
    bar = view.verticalScrollBar()
    for at in range(200):
        bar.setValue(bar.maximum() * at // 200)
        QApplication.processEvents()
        assert view.kept_bytes <= page_view.MOST_KEPT_BYTES
    qtbot.waitUntil(lambda: view.is_drawn)
    qtbot.waitUntil(lambda: not running_jobs())


def test_scrolling_stays_smooth(view: PageView) -> None:
    """Half of the steps within a frame of 60 a second with much to spare; the machine may do other things meanwhile."""
    bar, took, seen = view.verticalScrollBar(), [], 0
    for _step in range(120):
        began = time.perf_counter()
        bar.setValue(bar.value() + 120)
        QApplication.processEvents()
        took.append(time.perf_counter() - began)
        seen += view.is_drawn
        time.sleep(0.008)
    assert sorted(took)[60] < 0.016
    # Drawn ahead of time: what comes into sight is there already, nearly always.
    assert seen > 60


def test_zoom_keeps_the_page(view: PageView, qtbot: QtBot) -> None:
    view.go_to(500)
    told: list[int] = []
    view.turned.connect(told.append)
    view.zoom_in()
    assert view.zoom_words.endswith("%")
    view.fit()
    assert view.zoom_words == "Fit"
    qtbot.waitUntil(lambda: view.is_drawn)
    assert gray_in_the_middle(view) == pytest.approx(0.5, abs=0.02)


def test_another_pdf_takes_the_place_of_the_one_before(view: PageView, qtbot: QtBot) -> None:
    canvas = Canvas("unused.pdf", pagesize=(288, 432))
    canvas.showPage()
    view.show_pages(canvas.getpdfdata(), 0, 1, "Label")
    qtbot.waitUntil(lambda: view.is_drawn)
    assert view.accessibleName() == "Label, 1 page"
    assert gray_in_the_middle(view) == pytest.approx(1, abs=0.01)
    view.clear()
    assert view.page_count == 0
    assert view.is_drawn


def test_a_pdf_kept_open_tells_when_it_was_closed() -> None:
    document = OpenPdf(thousand())
    assert document.count == PAGES
    assert document.sizes(998, 2) == [(595, 842), (595, 842)]
    for first, count in ((999, 2), (-1, 1)):
        with pytest.raises(IndexError):
            document.sizes(first, count)
    document.close()
    document.close()
    with pytest.raises(PdfClosed):
        document.image(0, 72)


def test_a_view_may_go_while_its_page_is_drawn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    has_begun, may_end = threading.Event(), threading.Event()
    draw = page_drawer.screen_picture

    def slowly(document: OpenPdf, number: int, width: int) -> QImage:
        picture = draw(document, number, width)
        has_begun.set()
        assert may_end.wait(10)
        return picture

    monkeypatch.setattr(page_drawer, "screen_picture", slowly)
    drawer = page_drawer.PageDrawer()
    drawer.open(thousand())
    drawer.want([(0, 200), (1, 200)])
    assert has_begun.wait(10)
    drawer.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    may_end.set()
    # Any fault of the work would come up here.
    qtbot.waitUntil(lambda: not running_jobs(), timeout=10_000)
