"""The shop's notes side by side: one is being edited, others can be added, copied, moved and taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from makerapp.services.paperwork.papers import note_templates
from makerapp.services.paperwork.papers.note_templates import MOST_TEMPLATES, RULE_WORDS, SHIPPED, NoteTemplate
from makerapp.ui.settings.saved import NOTE, Saved
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, IconButton, PillButton
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.flow_layout import FlowLayout
from makerapp.ui.widgets.menu import Menu


class NoteList(QWidget):
    """``chosen`` comes with the id of the note to edit; ``added`` after it, where that one is new."""

    chosen = Signal(str)
    added = Signal()

    def __init__(self, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = saved
        self.current = ""
        self.pills: dict[str, PillButton] = {}
        self._group = QButtonGroup(self)
        self.add_button = GhostButton(self.tr("Add a note"), "plus", self, small=True)
        self.add_button.clicked.connect(self.add_note)
        self.more_button = IconButton("ellipsis", self.tr("What to do with this note"), self, small=True)
        self.more_button.clicked.connect(self._open_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space1"))
        column.addWidget(PlainLabel(self.tr("Your notes"), "label", self))
        self._flow = FlowLayout(gap=THEME.metric("space2") - 2)
        column.addLayout(self._flow)
        saved.changed.connect(self._changed)
        self.show_notes()

    @property
    def notes(self) -> list[NoteTemplate]:
        """The shop's notes as they stand."""
        return list(note_templates.templates())

    def show_notes(self, current: str = "") -> None:
        """Show all notes; ``current`` or, where that is gone, the one in its place is chosen."""
        notes = self.notes
        ids = [each.id for each in notes]
        before = list(self.pills)
        if current not in ids:
            current = self.current
        if current not in ids:
            place = before.index(current) if current in before else 0
            current = ids[min(place, len(ids) - 1)]
        while self._flow.takeAt(0) is not None:
            pass
        for pill in self.pills.values():
            self._group.removeButton(pill)
            pill.hide()
            pill.deleteLater()
        self.pills = {each.id: self._pill(each) for each in notes}
        for widget in (*self.pills.values(), self.add_button, self.more_button):
            self._flow.addWidget(widget)
        self.add_button.setEnabled(len(notes) < MOST_TEMPLATES)
        self.choose(current)

    def choose(self, template_id: str) -> None:
        """Edit this note."""
        self.current = template_id
        self.pills[template_id].setChecked(True)
        self.chosen.emit(template_id)

    def _pill(self, each: NoteTemplate) -> PillButton:
        pill = PillButton("", "", self)
        # Narrower than high, its ends could not be round.
        pill.setMinimumWidth(THEME.metric("pill") + 2 * THEME.metric("space1"))
        self._name(pill, each)
        pill.clicked.connect(lambda _checked=False: self.choose(each.id))
        self._group.addButton(pill)
        pill.show()
        return pill

    def _name(self, pill: PillButton, each: NoteTemplate) -> None:
        name, goes_with = each.name.strip() or self.tr("No name"), self.tr(RULE_WORDS[each.rule])
        pill.setText(name)
        pill.setToolTip(goes_with)
        pill.setAccessibleName(self.tr("Note {name}, goes with: {rule}").format(name=name, rule=goes_with))

    def _changed(self, key: str) -> None:
        if key == note_templates.SETTING:
            self.show_notes()
        elif key.startswith(NOTE) and key.endswith((":name", ":rule")):
            for each in self.notes:
                self._name(self.pills[each.id], each)
            self._flow.invalidate()

    # --- doing -------------------------------------------------------------------------------------------

    def _put(self, notes: list[NoteTemplate], current: str) -> None:
        self._saved.flush()
        self.current = current
        self._saved.set(note_templates.SETTING, note_templates.kept(notes))

    def add_note(self) -> None:
        """A new, empty note after the others."""
        notes = self.notes
        new = NoteTemplate(note_templates.new_id(notes), self.tr("New note"), signature=notes[-1].signature)
        self._put([*notes, new], new.id)
        self.added.emit()

    def copy_note(self) -> None:
        """A note like this one, right after it."""
        self._saved.flush()
        notes, place = self.notes, self._place()
        name = self.tr("{name}, copy").format(name=notes[place].name)
        new = replace(notes[place], id=note_templates.new_id(notes), name=name)
        self._put([*notes[: place + 1], new, *notes[place + 1 :]], new.id)
        self.added.emit()

    def move_note(self, by: int) -> None:
        """Put this note ``by`` places later (earlier below zero): of two for the same, the earlier is taken first."""
        notes, place = self.notes, self._place()
        moved = notes.pop(place)
        notes.insert(place + by, moved)
        self._put(notes, moved.id)

    def remove_note(self) -> None:
        """Take this note away."""
        notes, place = self.notes, self._place()
        del notes[place]
        self._put(notes, notes[min(place, len(notes) - 1)].id)

    def bring_back(self) -> None:
        """Add the notes that come with the program and were taken away."""
        notes = self.notes
        gone = [each for each in SHIPPED.values() if each.id not in {note.id for note in notes}]
        self._put([*notes, *gone][:MOST_TEMPLATES], self.current)

    def menu(self) -> Menu:
        """What can be done with the note that is chosen."""
        menu, place, count = Menu(self), self._place(), len(self.pills)
        entries: list[tuple[str, Callable[[], None], str, bool]] = [
            (self.tr("Copy this note"), self.copy_note, "copy", count < MOST_TEMPLATES),
            (self.tr("Move it forward"), lambda: self.move_note(-1), "arrow-left", place > 0),
            (self.tr("Move it back"), lambda: self.move_note(1), "arrow-right", place < count - 1),
            (self.tr("Bring back the notes that came with it"), self.bring_back, "rotate-ccw",
             any(each not in self.pills for each in SHIPPED)),
            (self.tr("Take it away"), self.remove_note, "trash-2", count > 1),
        ]  # fmt: skip
        for words, run, icon, can in entries:
            if can:
                menu.add(words, run, icon)
        return menu

    def _place(self) -> int:
        return list(self.pills).index(self.current)

    def _open_menu(self) -> None:
        self.menu().exec(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
