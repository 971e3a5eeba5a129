"""What every section of the settings is made of: a title, fields bound to settings, room for a preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.settings.saved import Saved
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.check_box import CheckBox, ChoiceGroup, RadioButton
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from makerapp.ui.widgets.scroll_area import ScrollBody

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard

_LONGEST = 5000


class Section(QWidget):
    """One page. Subclasses fill ``form`` (a scrolling column) and may put a preview into ``row`` beside it."""

    def __init__(self, context: AppContext, saved: Saved, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.saved = saved
        side = THEME.metric("space6") + 4
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.area = ScrollBody(self, padding=(side, THEME.metric("space6") - 2, side, THEME.metric("space5")))
        self.row.addWidget(self.area, 1)
        self.form = self.area.body
        # What stands in the form is made as a child of it.
        sheet = self.sheet = self.area.sheet
        self.form.setSpacing(THEME.metric("form_gap"))
        head = QVBoxLayout()
        head.setSpacing(THEME.metric("line_gap"))
        head.addWidget(PlainLabel(title, "title", sheet))
        head.addWidget(WrapLabel(line, "secondary", sheet))
        self.form.addLayout(head)
        self.setAccessibleName(title)

    def begin(self) -> None:
        """The section was opened by hand: where one field is what it is for, that takes the focus."""

    def scanned(self, code: Code) -> Heard | None:
        """A code was scanned while the section is on show; ``None`` where it has no use for one."""
        return None

    def end(self) -> None:
        """The settings were closed: what the section still waits for is of no use any more."""

    def beside(self, *widgets: QWidget, stretch: Sequence[int] = ()) -> QHBoxLayout:
        """Fields in one row of the form."""
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4"))
        for number, widget in enumerate(widgets):
            row.addWidget(widget, stretch[number] if stretch else 1, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(row)
        return row

    # --- editors bound to a setting ----------------------------------------------------------------------

    def line_edit(
        self, key: str, placeholder: str = "", *, keep: Callable[[str], bool] = lambda _text: True,
        field: QLineEdit | None = None,
    ) -> QLineEdit:  # fmt: skip
        """A field that is saved while it is typed into, as long as ``keep`` says that it may be."""
        field = field or QLineEdit(self.sheet)
        field.setMaxLength(_LONGEST)
        field.setPlaceholderText(placeholder)
        field.textEdited.connect(lambda text: self.saved.set(key, text, at_once=False) if keep(text) else None)
        field.editingFinished.connect(self.saved.flush)

        def show() -> None:
            if field.text() != self.saved.get(key):
                field.setText(self.saved.get(key))
                field.setCursorPosition(0)

        self._follow(key, show)
        return field

    def text_edit(self, key: str, field: QPlainTextEdit | None = None) -> QPlainTextEdit:
        """Several lines, saved while typed into; ``field`` where it is one with more to it."""
        field = field or QPlainTextEdit(self.sheet)
        field.setTabChangesFocus(True)
        field.textChanged.connect(lambda: self.saved.set(key, field.toPlainText()[:_LONGEST], at_once=False))

        def show() -> None:
            if field.toPlainText() != self.saved.get(key):
                blocker = QSignalBlocker(field)
                field.setPlainText(self.saved.get(key))
                blocker.unblock()

        self._follow(key, show)
        return field

    def combo(self, key: str, choices: Sequence[tuple[Any, str]], box: QComboBox | None = None) -> QComboBox:
        """One of several values, each with its words; a value that isn't among them is added as it stands."""
        box = box or ComboBox(self.sheet)
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(lambda index: self.saved.set(key, box.itemData(index)))

        def show() -> None:
            value = self.saved.get(key)
            if box.findData(value) < 0:
                box.addItem(str(value), value)
            box.setCurrentIndex(box.findData(value))

        self._follow(key, show)
        return box

    def check(self, key: str, words: str) -> CheckBox:
        """Yes or no."""
        box = CheckBox(words, self.sheet)
        box.clicked.connect(lambda on: self.saved.set(key, on))
        self._follow(key, lambda: box.setChecked(self.saved.get(key)))
        return box

    def number(self, key: str, name: str, low: int, high: int) -> QuantityStepper:
        """A whole number."""
        stepper = QuantityStepper(name, self.saved.get(key), low, high, self.sheet)
        stepper.valueChanged.connect(lambda value: self.saved.set(key, value))
        self._follow(key, lambda: stepper.setValue(self.saved.get(key)))
        return stepper

    def radios(self, key: str, choices: Sequence[tuple[Any, str]]) -> tuple[ChoiceGroup, list[RadioButton]]:
        """One of a few values, all in sight."""
        group = ChoiceGroup(self)
        buttons = []
        for number, (_value, words) in enumerate(choices):
            button = RadioButton(words, self.sheet)
            group.add(button, number)
            buttons.append(button)
        group.idClicked.connect(lambda number: self.saved.set(key, choices[number][0]))

        def show() -> None:
            for button, (value, _words) in zip(buttons, choices, strict=True):
                if value == self.saved.get(key):
                    button.setChecked(True)

        self._follow(key, show)
        return group, buttons

    def _follow(self, key: str, show: Any) -> None:
        """Show the value now, and again whenever it is changed from elsewhere or taken back."""
        show()
        self.saved.changed.connect(lambda changed: show() if changed == key else None)
