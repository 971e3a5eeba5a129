"""A form field: label above, help below, and what is wrong with it below that."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.style_props import set_style

_CLICK_POLL_MS = 30


class Field(QWidget):
    """Wraps an editor (line edit, text edit, combo box, several in a row).

    An error never blocks saving a draft; it explains (UX section 5, "Fields").
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        help: str = "",
        parent: QWidget | None = None,
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help_text = help
        self._wrong = ""
        self.label = PlainLabel(label, "label", self)
        self.label.setBuddy(editor)
        self.help = WrapLabel(help, "secondary", self)
        self.error = IconText("triangle-alert", "", "secondary", "danger", self, wrap=True)
        top = QHBoxLayout()
        top.setSpacing(THEME.metric("space2"))
        top.addWidget(self.label)
        if optional:
            top.addWidget(PlainLabel(self.tr("optional"), "caption", self))
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space1"))
        column.addLayout(top)
        column.addWidget(editor)
        column.addWidget(self.help)
        column.addWidget(self.error)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self.help.setVisible(bool(help))
        self.error.hide()
        self._describe("")

    def set_help(self, text: str) -> None:
        """Change the line below the editor; "" hides it."""
        self._help_text = text
        self.help.setText(text)
        self.help.setVisible(bool(text))
        self._describe("")

    def set_error(self, text: str) -> None:
        """Say what is wrong, read it out, and give the editor a red edge."""
        self._wrong = text
        set_style(self.editor, tone="danger")
        self._describe(text)
        self._lay_out_error()
        announce(self.editor, text, assertive=True)

    def clear_error(self) -> None:
        """Nothing is wrong any more."""
        self._wrong = ""
        set_style(self.editor, tone=None)
        self._describe("")
        self._lay_out_error()

    def error_text(self) -> str:
        """What is wrong, "" for nothing."""
        return self._wrong

    def _lay_out_error(self) -> None:
        # A press beside the field leaves it: what comes or goes here would move the button away under the pointer.
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            QTimer.singleShot(_CLICK_POLL_MS, self, self._lay_out_error)
            return
        if self._wrong:
            self.error.set("triangle-alert", self._wrong, "danger")
        self.error.setVisible(bool(self._wrong))

    def _describe(self, error: str) -> None:
        self.editor.setAccessibleDescription(error or self._help_text)
