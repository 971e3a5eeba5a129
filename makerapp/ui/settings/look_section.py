"""Light or dark, how much room things take, how large text is, which letters, which hand."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from makerapp.ui import look
from makerapp.ui.context import AppContext
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.theme.metrics import TEXT_SIZES
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel


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
        self._reading()
        self.hand_group = self._choices(
            "panel_side",
            self.tr("Green button"),
            self.tr("For left-handers the window is mirrored: the panel and its button stand at the left."),
            [("right", self.tr("At the right")), ("left", self.tr("At the left"))],
        )
        self.form.addStretch(1)
        self.saved.changed.connect(self._wear)

    def _reading(self) -> None:
        """What makes reading easier."""
        card = Card(self.sheet)
        card.add_heading(self.tr("Easier to read"))
        self.contrast = self.check("high_contrast", self.tr("High contrast: stronger lines, no gray text"))
        line = WrapLabel(self.tr("If your system asks for more contrast, you have it without this."), "secondary", card)
        self.system_font = self.check("system_font", self.tr("Use my system's font"))
        for widget in (self.contrast, line, self.system_font):
            card.body.addWidget(widget)
        self.form.addWidget(card)

    def _choices(self, key: str, label: str, line: str, choices: list):
        card = Card(self.sheet)
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
        if key in look.KEYS and isinstance(app, QApplication):
            look.wear(app, self.saved.get)
