"""The thank-you notes: which there are, their words, and how they will look."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import note_templates
from makerapp.services.paperwork.sample import Sample, note_sample
from makerapp.services.words import channel_words
from makerapp.ui.context import AppContext
from makerapp.ui.settings.note_editor import NoteEditor
from makerapp.ui.settings.note_list import NoteList
from makerapp.ui.settings.preview import PaperPreview
from makerapp.ui.settings.preview_section import SETUPS, PreviewSection
from makerapp.ui.settings.saved import NOTE, SHOP, Saved
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.field import Field

NO_INSERTS = "no_insert_channels"
_CHANNELS = ("amazon", "etsy", "shopify")


class NoteSection(PreviewSection):
    """The list of notes, the one that is edited, and what is true of all of them."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            saved,
            self.tr("Thank-you note"),
            self.tr("The one that fits goes with each order. Words in [brackets] are filled in."),
            parent,
        )
        self._editors: dict[str, NoteEditor] = {}
        self.list = NoteList(saved, self.sheet)
        self.form.addWidget(self.list)
        self._place = QVBoxLayout()
        self.form.addLayout(self._place)
        self.form.addWidget(Line(self.sheet))
        self.size_box = self.size_combo(Kind.THANK_YOU_NOTE)
        self.form.addWidget(Field(self.tr("Size of all notes"), self.size_box, parent=self.sheet))
        self.form.addWidget(self._channels())
        self.form.addWidget(self.check("print_note", self.tr("Print a note with each slip")))
        self.form.addStretch(1)
        self._show(self.list.current)
        self.list.chosen.connect(self._show)
        self.list.added.connect(self._name_it)
        self.add_preview(PaperPreview(Kind.THANK_YOU_NOTE, self, sample=self._sample))
        self.saved.changed.connect(self._changed)

    @property
    def editor(self) -> NoteEditor:
        """The fields of the note that is edited."""
        return self._editors[self.list.current]

    def _sample(self) -> Sample | None:
        return note_sample(self.list.current)

    def _show(self, template_id: str) -> None:
        if template_id not in self._editors:
            self._editors[template_id] = NoteEditor(self, template_id)
            self._place.addWidget(self._editors[template_id])
        for each, editor in self._editors.items():
            # Not a stack of widgets: that is always as high as its highest.
            editor.setVisible(each == template_id)
        if hasattr(self, "preview"):
            self.preview.refresh()

    def _name_it(self) -> None:
        """A new note is named first: the next key takes the place of the name it came with."""
        self.editor.name.setFocus()
        self.editor.name.selectAll()

    def _channels(self) -> Field:
        both = QWidget(self.sheet)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space5"))
        self.channels: dict[str, CheckBox] = {}
        for channel in dict.fromkeys((*_CHANNELS, *self.saved.get(NO_INSERTS))):
            box = CheckBox(channel_words(channel), self.sheet)
            box.setAccessibleName(self.tr("No notes and cards with orders from {channel}").format(channel=box.text()))
            box.clicked.connect(lambda _on=False: self._keep_channels())
            self.channels[channel] = box
            row.addWidget(box)
        row.addStretch(1)
        self._follow(NO_INSERTS, self._show_channels)
        field = Field(self.tr("No notes and cards in parcels for"), both, parent=self.sheet)
        field.editor = self.channels[_CHANNELS[0]]
        return field

    def _show_channels(self) -> None:
        for channel, box in self.channels.items():
            box.setChecked(channel in self.saved.get(NO_INSERTS))

    def _keep_channels(self) -> None:
        self.saved.set(NO_INSERTS, [channel for channel, box in self.channels.items() if box.isChecked()])

    def _changed(self, key: str) -> None:
        if key in (note_templates.SETTING, SETUPS, "paper") or key.startswith((NOTE, SHOP)):
            self.preview.refresh()
