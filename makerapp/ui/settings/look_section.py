"""Light or dark, how much room things take, how large text is."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.theme.metrics import TEXT_SIZES
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel

_KEYS = ("theme", "density", "text_size")


class LookSection(Section):
    """Each choice is seen at once."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Look & size"), self.tr("Each choice shows right away, in all windows.")
        super().__init__(context, saved, title, line, parent)
        self.theme_group = self._choices(
            "theme",
            self.tr("Colors"),
            "",
            [("light", self.tr("Light")), ("dark", self.tr("Dark")), ("system", self.tr("As my system"))],
        )
        self.density_group = self._choices(
            "density",
            self.tr("Rows and buttons"),
            self.tr("Touch makes everything large enough for a finger."),
            [("compact", self.tr("Compact")), ("normal", self.tr("Normal")), ("touch", self.tr("Touch"))],
        )
        sizes = [(size, self.tr("{percent} %").format(percent=size)) for size in TEXT_SIZES]
        self.size_group = self._choices("text_size", self.tr("Text size"), "", sizes)
        self.form.addStretch(1)
        self.saved.changed.connect(self._wear)

    def _choices(self, key: str, label: str, line: str, choices: list):
        card = Card(self)
        card.add_heading(label)
        if line:
            card.body.addWidget(WrapLabel(line, "secondary", card))
        group, buttons = self.radios(key, choices)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space6"))
        for button in buttons:
            button.setAccessibleName(f"{label}: {button.text()}")
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        self.form.addWidget(card)
        return group

    def _wear(self, key: str) -> None:
        app = QApplication.instance()
        if key in _KEYS and isinstance(app, QApplication):
            self.context.theme.apply(
                app,
                scheme=self.saved.get("theme"),
                density=self.saved.get("density"),
                text_percent=self.saved.get("text_size"),
            )
