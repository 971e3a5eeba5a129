"""A language that marks each text it translates, so that a text without marks is one nobody can translate."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from makerapp.models.database import database
from makerapp.ui import language
from tests.packaging.loading import load

extract = load("translations/extract.py")
catalog = load("translations/catalog.py")

START, END = "⟦", "⟧"
_MARKED = re.compile(f"{START}[^{START}{END}]*{END}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TAG = re.compile("<[^>]*>")
_MOST_ROWS = 12
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


@cache
def known_texts() -> dict[tuple[str, str], str]:
    """Every text of the catalog with its English singular, "" for one without plural forms."""
    return {each.key: each.one for each in extract.messages_of(catalog.ROOT)}


class Marked(language.Catalog):
    """Says each text in English between two brackets. ``longer`` adds that share of its length."""

    def __init__(self, longer: float = 0.0) -> None:
        super().__init__("de")
        self._longer = longer

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context.startswith("Q") and (source, disambiguation or "") not in known_texts():
            return None
        said = self.lookup(source, disambiguation or "", n)
        return said if said != source else None

    def lookup(self, text: str, meaning: str, count: int) -> str:
        if (text, meaning) not in known_texts():
            return text
        one = known_texts()[text, meaning]
        said = one if one and count == 1 else text
        return f"{START}{said}{'~' * round(len(said) * self._longer)}{END}"


def texts_of(front: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of all that a screen says, to the eye or to a screen reader, shown now or not."""
    for widget in (front, *front.findChildren(QWidget)):
        if _is_put_away(widget):
            continue
        where = type(widget).__name__
        for each in _of_widget(widget):
            if each:
                yield where, each


def _is_put_away(widget: QWidget) -> bool:
    """On a page that is not on show, or in a message that is gone: what another screen said."""
    above: QWidget | None = widget
    while above is not None:
        parent = above.parentWidget()
        if isinstance(parent, QStackedWidget) and parent.currentWidget() is not above and parent.indexOf(above) >= 0:
            return True
        if type(above).__name__.startswith("Toast") and not above.isVisible():
            return True
        above = parent
    return False


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (action.text() for action in widget.actions())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(min(widget.count(), 40)))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        if model is not None and not widget.inherits("QComboBoxListView"):
            yield from _of_model(model)


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _MOST_ROWS)):
            for role in _ROLES:
                found = model.index(row, column, QModelIndex()).data(role)
                if isinstance(found, str):
                    yield found


def bare(text: str) -> str:
    """What of a text stands outside of all brackets; tooltips may be marked up."""
    text = html.unescape(_TAG.sub(" ", text)) if text.startswith("<") else text
    before = ""
    while before != text:
        before, text = text, _MARKED.sub(" ", text)
    return text


def words_of_data() -> set[str]:
    """Every word that stands in the database: what the maker, buyers and marketplaces wrote."""
    tables = [
        name for (name,) in database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    ]
    found: set[str] = set()
    for table in tables:
        # What the program wrote into the history has to be told in the language of now.
        if "search" in table or table in ("timeline_event", "batch"):
            continue
        for row in database.execute_sql(f'SELECT * FROM "{table}"').fetchall():
            for value in row:
                if isinstance(value, str):
                    found |= words(_unpacked(value))
    notes = database.execute_sql("SELECT facts FROM timeline_event WHERE kind IN ('note', 'imported')").fetchall()
    return found.union(*(words(_unpacked(facts)) for (facts,) in notes))


def _unpacked(value: str) -> str:
    """JSON says its letters in escapes."""
    try:
        return json.dumps(json.loads(value), ensure_ascii=False) if value[:1] in "[{" else value
    except ValueError:
        return value


def words(text: str) -> set[str]:
    """The words of a text in small letters."""
    return {word.casefold() for word in _WORD.findall(text)}
