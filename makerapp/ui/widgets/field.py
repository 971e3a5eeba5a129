"""A form field: label above, help below, and what is wrong with it below that."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.style_props import set_style


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
        self.error.set("triangle-alert", text, "danger")
        self.error.show()
        set_style(self.editor, tone="danger")
        self._describe(text)
        announce(self.editor, text, assertive=True)

    def clear_error(self) -> None:
        """Nothing is wrong any more."""
        self.error.hide()
        set_style(self.editor, tone=None)
        self._describe("")

    def error_text(self) -> str:
        """What is wrong, "" for nothing."""
        return "" if self.error.isHidden() else self.error.text()

    def _describe(self, error: str) -> None:
        self.editor.setAccessibleDescription(error or self._help_text)
