"""Every widget of every screen: can it be read, reached, heard and hit?"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from makerapp.tour.screens import SCREENS, Screen, opened, settle
from makerapp.ui.main_window import MainWindow
from makerapp.ui.theme import THEME
from makerapp.ui.theme.tokens import contrast
from tests.ui.walking import (
    FIELDS,
    Picture,
    controls,
    goes_back,
    has_words_in_sight,
    named,
    place_in,
    stops,
    target,
    told,
    words_in,
)

TEXT, GRAPHIC = 4.5, 3.0
LEAST, LEAST_TOUCH = 24, 44
WIDEST = 1366


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_every_widget(walked: MainWindow, screen: Screen, look: QApplication) -> None:
    with opened(walked, screen) as front:
        wrong = [*_unnamed(front), *_too_small(front, LEAST), *_read_backwards(front), *_faint(front, "light")]
        width = max(front.width(), front.minimumSizeHint().width())
        if width > WIDEST:
            wrong.append(f"{width} wide")
        THEME.apply(look, scheme="dark", density="touch")
        settle()
        wrong += [*_too_small(front, LEAST_TOUCH), *_faint(front, "dark")]
        assert wrong == [], "\n".join(wrong)


def _unnamed(front: QWidget) -> Iterator[str]:
    for widget in controls(front):
        if not told(widget).strip():
            yield f"without a name: {named(widget)}"
        if isinstance(widget, QAbstractItemView):
            yield from _unspoken(widget)
        if isinstance(widget, FIELDS) and not has_words_in_sight(widget, front):
            yield f"without words in sight: {named(widget)}"


def _unspoken(view: QAbstractItemView) -> Iterator[str]:
    """Cells of the first rows that a screen reader would pass over in silence: ticks and pictures, too."""
    model = view.model()
    if model is None:
        return
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    is_table = isinstance(view, QTableView)
    for column in range(model.columnCount() if is_table else 1):
        if is_table and not any(model.headerData(column, Qt.Orientation.Horizontal, role) for role in roles):
            yield f"says nothing: heading {column} of {named(view)}"
        for row in range(min(3, model.rowCount())):
            if not any(str(model.index(row, column).data(role) or "").strip() for role in roles):
                yield f"says nothing: row {row}, column {column} of {named(view)}"


def _too_small(front: QWidget, least: int) -> Iterator[str]:
    for widget in controls(front):
        size = target(widget)
        if isinstance(widget, (QAbstractButton, *FIELDS)) and min(size.width(), size.height()) < least:
            yield f"smaller than {least}: {named(widget)}: {size.width()} x {size.height()}"


def _read_backwards(front: QWidget) -> list[str]:
    found = [(each, place_in(each, front)) for each in stops(front)]
    seen = [(each, place) for each, place in found if not place.isEmpty()]
    # The last one leads to the first again, wherever the ring of Qt begins.
    back = [
        f"Tab goes back: to {named(second)} from {named(first)}"
        for (first, at), (second, then) in itertools.pairwise([*seen, *seen[:1]])
        if goes_back(at, then)
    ]
    return back if len(back) > 1 else []


def _faint(front: QWidget, scheme: str) -> Iterator[str]:
    picture = Picture(front)
    for widget, rect in words_in(front):
        seen = picture.best_contrast(rect)
        if seen < TEXT:
            yield f"faint in {scheme}: {named(widget)}: {seen:.2f}"
    for field in controls(front):
        rect = place_in(field, front)
        if isinstance(field, FIELDS) and rect.size() == field.size() and not _is_bare(field):
            middle = rect.center().y()
            seen = contrast(picture.at(rect.left(), middle), picture.at(rect.left() - 2, middle))
            if seen < GRAPHIC:
                yield f"faint edge in {scheme}: {named(field)}: {seen:.2f}"


def _is_bare(field: QWidget) -> bool:
    """Without an edge of its own: it lies in a box that has one, or it is only read."""
    is_read_only = isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit) and field.isReadOnly()
    return is_read_only or not field.isEnabled() or field.property("kind") == "palette"
