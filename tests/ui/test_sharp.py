"""Screens of 125, 150 and 200 %: lines and icons are painted in the screen's own pixels, not enlarged."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

from makerapp.models.list_rows import View
from makerapp.tour.screens.tools import settle
from makerapp.ui.main_window import MainWindow
from makerapp.ui.theme import THEME, pixmap

RATIOS = [1.25, 1.5, 2.0]


def painted(window: MainWindow, ratio: float) -> QImage:
    """The list as a screen of this device pixel ratio shows it."""
    table = window.orders.table
    canvas = QPixmap(table.size() * ratio)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(Qt.GlobalColor.white)
    table.render(canvas)
    return canvas.toImage()


@pytest.mark.parametrize("ratio", RATIOS)
def test_hairlines_are_whole_pixels(shop_window: MainWindow, ratio: float) -> None:
    """Between two rows there is a line of one color, with no blurred one above or below it."""
    shop_window.show_view(View.TO_PACK)
    settle()
    image = painted(shop_window, ratio)
    table = shop_window.orders.table
    left = int((table.columnViewportPosition(1) + 2) * ratio)
    top = table.viewport().y() + table.rowViewportPosition(2)
    middle = round((top + table.rowHeight(2)) * ratio)
    seen = [image.pixelColor(left, line).name() for line in range(middle - 8, middle + 8)]
    line, ground = THEME.color("border").name(), THEME.color("surface").name()
    assert set(seen) == {line, ground}
    assert 1 <= seen.count(line) <= ratio + 0.99


@pytest.mark.parametrize("ratio", RATIOS)
def test_icons_have_the_pixels_of_the_screen(ratio: float) -> None:
    drawn = pixmap("package-open", 18, "text", ratio)
    assert drawn.devicePixelRatio() == ratio
    assert drawn.width() == round(18 * ratio)


@pytest.mark.parametrize("ratio", RATIOS)
def test_letters_and_pictures_are_finer(shop_window: MainWindow, ratio: float) -> None:
    """An enlarged picture of 100 % would have no more different neighbors than that one has."""
    shop_window.show_view(View.TO_PACK)
    settle()
    fine = painted(shop_window, ratio)
    coarse = painted(shop_window, 1.0).scaled(fine.size(), mode=Qt.TransformationMode.FastTransformation)
    assert _changes(fine) > 1.1 * _changes(coarse)


def _changes(image: QImage) -> int:
    """How often the color changes along every fifth line."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = 0
    for line in range(0, gray.height(), 5):
        row = bytes(gray.constScanLine(line))
        found += sum(first != second for first, second in itertools.pairwise(row))
    return found
