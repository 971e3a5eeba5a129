"""Which language the program speaks, and its papers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.locales import LANGUAGES, NAMES
from makerapp.ui import language
from makerapp.ui.context import AppContext
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel


class LanguageSection(Section):
    """Each language by its own name, so that a maker finds it from any other."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Language"), self.tr("For all windows, messages, dates and numbers.")
        super().__init__(context, saved, title, line, parent)
        card = Card(self.sheet)
        card.add_heading(self.tr("Makerbench speaks"))
        names = [(code, NAMES[code]) for code in LANGUAGES]
        choices = [(language.SYSTEM, self.tr("As my system")), *names]
        self.language_group, buttons = self.radios("language", choices)
        for button in buttons:
            button.setAccessibleName(f"{title}: {button.text()}")
            card.body.addWidget(button)
        self.form.addWidget(card)
        self._papers([("", self.tr("As the program")), *names])
        self.form.addStretch(1)
        self.saved.changed.connect(self._changed)

    def _papers(self, choices: list[tuple[str, str]]) -> None:
        card = Card(self.sheet)
        card.add_heading(self.tr("Papers are in"))
        self.paper_box = self.combo("paper_language", choices)
        self.paper_box.setAccessibleName(self.tr("Language of papers"))
        card.body.addWidget(self.paper_box)
        words = self.tr("Slips, labels and lists. A second language beside it is chosen under Packing slip.")
        card.body.addWidget(WrapLabel(words, "secondary", card))
        self.form.addWidget(card)

    def _changed(self, key: str) -> None:
        if key == "language":
            before = language.spoken()
            if language.speak(self.saved.get("language")) != before:
                self.context.signals.language_changed.emit("language")
