"""One thank-you note: what it is for, its words, its look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.paperwork.papers.filling import INSERTS
from makerapp.services.paperwork.papers.note_templates import BAND_WORDS, RULE_HELP, RULE_WORDS
from makerapp.ui.products.photo_box import PhotoBox
from makerapp.ui.settings.saved import NOTE
from makerapp.ui.settings.section import Section
from makerapp.ui.settings.words_edit import WordsEdit, WordsLine
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.flow_layout import FlowLayout
from makerapp.ui.widgets.keep_size import keep, keep_height

_TEXT_HEIGHT = 132
_LONGEST_NAME = 40


class NoteEditor(QWidget):
    """The fields of one note, saved while typed; Insert puts a word in brackets where the cursor was last."""

    def __init__(self, section: Section, template_id: str) -> None:
        super().__init__(section.sheet)
        self.template_id = template_id
        self._section = section
        self.name = section.line_edit(self.key("name"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.rule = section.combo(self.key("rule"), [(rule, self.tr(words)) for rule, words in RULE_WORDS.items()])
        self.heading = WordsLine(self)
        self.text = WordsEdit(self)
        self.signature = WordsLine(self)
        section.line_edit(self.key("heading"), field=self.heading)
        section.text_edit(self.key("body"), self.text)
        section.line_edit(self.key("signature"), field=self.signature)
        keep_height(self.text, _TEXT_HEIGHT)
        self.band = section.combo(self.key("band"), [(band, self.tr(words)) for band, words in BAND_WORDS.items()])
        self.handwriting = section.check(self.key("handwriting"), self.tr("Written as if by hand"))
        self.picture = PhotoBox(section.saved.get(self.key("picture")), "", self, beside=True)
        self.picture.changed.connect(lambda: section.saved.set(self.key("picture"), self.picture.picture))
        self._last: WordsLine | WordsEdit = self.text
        self._lay_out()
        for field in (self.heading, self.text, self.signature):
            field.installEventFilter(self)
        section.saved.changed.connect(self._changed)
        for name in ("heading", "body", "signature", "band", "rule"):
            self._changed(self.key(name))

    def key(self, name: str) -> str:
        """The key of a field in the saved settings."""
        return f"{NOTE}{self.template_id}:{name}"

    def insert(self, word: str) -> None:
        """Put ``[word]`` where the cursor stands."""
        self._last.insert_word(word)
        self._last.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, WordsLine | WordsEdit):
            self._last = watched
        return super().eventFilter(watched, event)

    # --- building ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        signed = self.tr("[Your name] is filled in here too.")
        self.fields = {
            "heading": Field(self.tr("Heading"), self.heading, parent=self),
            "body": Field(self.tr("Text"), self.text, parent=self),
            "signature": Field(self.tr("Signed"), self.signature, signed, parent=self),
        }
        wide = self.tr("It fills the top of the note; one that is wider than high looks best.")
        self.picture_field = Field(self.tr("Picture"), self.picture, wide, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("form_gap"))
        named = Field(self.tr("Name of this note"), self.name, parent=self)
        self.rule_field = Field(self.tr("Goes with"), self.rule, parent=self)
        column.addLayout(self._row(named, self.rule_field))
        for name in ("heading", "body"):
            column.addWidget(self.fields[name])
        column.addLayout(self._insert_row())
        column.addWidget(self.fields["signature"])
        look = QWidget(self)
        beside = QVBoxLayout(look)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.handwriting)
        look.setMinimumHeight(THEME.metric("control"))
        letters = Field(self.tr("Letters"), look, parent=self)
        letters.editor = self.handwriting
        column.addLayout(self._row(Field(self.tr("Style"), self.band, parent=self), letters))
        column.addWidget(self.picture_field)

    def _row(self, *fields: Field) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4"))
        for field in fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _insert_row(self) -> FlowLayout:
        row = FlowLayout(gap=THEME.metric("space2") - 2)
        label = PlainLabel(self.tr("Insert"), "secondary", self)
        keep(label, lambda: label.setFixedHeight(THEME.metric("small_button")))
        row.addWidget(label)
        self.insert_buttons: dict[str, SecondaryButton] = {}
        for word in INSERTS:
            button = SecondaryButton(self.tr(word), "", self, small=True)
            button.setAccessibleName(self.tr("Insert {word}").format(word=word))
            button.clicked.connect(lambda _checked=False, word=word: self.insert(word))
            self.insert_buttons[word] = button
            row.addWidget(button)
        return row

    # --- following ---------------------------------------------------------------------------------------

    def _changed(self, key: str) -> None:
        names = {self.key(name): name for name in ("heading", "body", "signature", "band", "picture", "rule")}
        name = names.get(key)
        if name in self.fields:
            self._tell_unknown(self.fields[name])
        elif name == "rule":
            self.rule_field.set_help(self.tr(RULE_HELP.get(self._section.saved.get(key), "")))
        elif name == "band":
            self.picture_field.setVisible(self._section.saved.get(key) == "picture")
        elif name == "picture":
            self.picture.show_picture(self._section.saved.get(key), "")

    def _tell_unknown(self, field: Field) -> None:
        """A word in brackets that nobody fills in would be printed with its brackets."""
        editor = field.editor
        unknown = editor.unknown_words if isinstance(editor, WordsLine | WordsEdit) else ()
        if not unknown:
            field.clear_error()
        elif len(unknown) == 1:
            field.set_error(self.tr("{word} – this word isn't filled in").format(word=unknown[0]))
        else:
            field.set_error(self.tr("{words} – these words aren't filled in").format(words=", ".join(unknown)))
