"""The thank-you note: its words, with what is filled in for every order, and how it will look."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from makerapp.services.paperwork import filling
from makerapp.services.paperwork.kinds import Kind
from makerapp.ui.context import AppContext
from makerapp.ui.settings.preview import PaperPreview
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field

_KEYS = ("note_heading", "note_body", "note_signature")
_TEXT_HEIGHT = 150


class NoteSection(Section):
    """Heading, text, signature; the Insert buttons put a word in brackets where the cursor was last."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            saved,
            self.tr("Thank-you note"),
            self.tr("Printed with each slip. Words in [brackets] are filled in for every order."),
            parent,
        )
        self.heading = self.line_edit("note_heading")
        self.text = self.text_edit("note_body")
        self.text.setFixedHeight(THEME.scaled(_TEXT_HEIGHT))
        self.signature = self.line_edit("note_signature")
        self._last: QLineEdit | QPlainTextEdit = self.text
        self._fields = {
            "note_heading": Field(self.tr("Heading"), self.heading, parent=self),
            "note_body": Field(self.tr("Text"), self.text, parent=self),
            "note_signature": Field(self.tr("Signed"), self.signature, parent=self),
        }
        self.form.addWidget(self._fields["note_heading"])
        self.form.addWidget(self._fields["note_body"])
        self.form.addLayout(self._insert_row())
        self.form.addWidget(self._fields["note_signature"])
        self.form.addWidget(self.check("print_note", self.tr("Print a note with each slip")))
        self.form.addStretch(1)
        self.preview = PaperPreview(Kind.THANK_YOU_NOTE, self)
        edge = THEME.metric("space6")
        self.row.addWidget(self.preview)
        self.row.setContentsMargins(0, edge, edge + 4, edge - 4)
        self.area.set_padding((edge + 4, 0, edge, 0))
        self.saved.changed.connect(self._changed)
        for key in _KEYS:
            self._tell_unknown(key)

    def _insert_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2") - 2)
        row.addWidget(PlainLabel(self.tr("Insert"), "secondary", self))
        for word in filling.PLACEHOLDERS:
            button = SecondaryButton(self.tr(word), "", self, small=True)
            button.setAccessibleName(self.tr("Insert {word}").format(word=word))
            button.clicked.connect(lambda _checked=False, word=word: self.insert(word))
            row.addWidget(button)
        row.addStretch(1)
        self.heading.cursorPositionChanged.connect(lambda _old, _new: self._remember(self.heading))
        self.signature.cursorPositionChanged.connect(lambda _old, _new: self._remember(self.signature))
        self.text.cursorPositionChanged.connect(lambda: self._remember(self.text))
        return row

    def _remember(self, field: QLineEdit | QPlainTextEdit) -> None:
        if field.hasFocus():
            self._last = field

    def insert(self, word: str) -> None:
        """Put ``[word]`` where the cursor stands."""
        field, text = self._last, f"[{word}]"
        if isinstance(field, QPlainTextEdit):
            field.insertPlainText(text)
        else:
            field.insert(text)
            key = "note_heading" if field is self.heading else "note_signature"
            self.saved.set(key, field.text(), at_once=False)
        field.setFocus()

    def _changed(self, key: str) -> None:
        if key in _KEYS:
            self._tell_unknown(key)
        if key in _KEYS or key.startswith("shop:") or key == "paper":
            self.preview.refresh()

    def _tell_unknown(self, key: str) -> None:
        """A word in brackets that nobody fills in would be printed with its brackets."""
        unknown = filling.unknown_placeholders(self.saved.get(key))
        field = self._fields[key]
        if unknown:
            field.set_error(self.tr("{word} – this word isn't filled in").format(word=", ".join(unknown)))
        else:
            field.clear_error()
        if key == "note_body":
            self._underline(unknown)

    def _underline(self, unknown: tuple[str, ...]) -> None:
        marks = []
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(THEME.color("danger")))
        for word in unknown:
            cursor = self.text.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(cursor)
                mark.format = look
                marks.append(mark)
                cursor = self.text.document().find(word, cursor)
        self.text.setExtraSelections(marks)
