"""Fields for words with brackets: a word in brackets that nobody fills in is underlined while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from makerapp.services.paperwork.papers import filling
from makerapp.ui.theme import THEME


def _underline() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(THEME.color("danger")))
    return look


class _UnknownWords(QSyntaxHighlighter):
    """Underlines the words in brackets that stay as they are on paper."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        THEME.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        look = _underline()
        for start, end in filling.unknown_places(text):
            # Qt counts in UTF-16: an emoji before a word takes two places.
            self.setFormat(_units(text[:start]), _units(text[start:end]), look)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class WordsEdit(QPlainTextEdit):
    """Several lines. ``unknown_words`` are those underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highlighter = _UnknownWords(self.document())

    @property
    def unknown_words(self) -> tuple[str, ...]:
        """The words in brackets that won't be filled in."""
        return filling.unknown_placeholders(self.toPlainText())

    def insert_word(self, word: str) -> None:
        """Put ``[word]`` where the cursor stands, in place of what is selected."""
        self.insertPlainText(f"[{word}]")


class WordsLine(QLineEdit):
    """One line. ``unknown_words`` are those underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(lambda _text: self._mark())
        THEME.changed.connect(self._mark)

    @property
    def unknown_words(self) -> tuple[str, ...]:
        """The words in brackets that won't be filled in."""
        return filling.unknown_placeholders(self.text())

    def insert_word(self, word: str) -> None:
        """Put ``[word]`` where the cursor stands, in place of what is selected."""
        self.insert(f"[{word}]")
        self.textEdited.emit(self.text())

    def _mark(self) -> None:
        """Underline; a line edit takes formats only as an input method sends them, counted from the cursor."""
        text, look = self.text(), _underline()
        at = self.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        marks = [
            QInputMethodEvent.Attribute(kind, _units(text[:start]) - at, _units(text[start:end]), look)
            for start, end in filling.unknown_places(text)
        ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", marks))
