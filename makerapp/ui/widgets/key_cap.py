"""A keyboard cap, e.g. "Ctrl F"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.style_props import set_style


class KeyCap(PlainLabel):
    """The keys of a shortcut in a small frame. Decoration: the key is named in tooltips and help too."""

    def __init__(self, keys: str, parent: QWidget | None = None, *, tone: str = "") -> None:
        super().__init__(keys, "key", parent, tone=tone)
        set_style(self, kind="keycap", t=None)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
