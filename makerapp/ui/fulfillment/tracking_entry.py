"""Where a tracking number is typed or scanned, with a line that says live whose number it looks like."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from makerapp.services.parcels import LONGEST_TRACKING
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.carrier_choice import LooksLike
from makerapp.ui.theme import THEME, keep_icon
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.style_props import set_style

_PAUSE_MS = 700


class TrackingEntry(QWidget):
    """``typed`` comes with each sign the maker types; ``carrier_wanted`` when another carrier's name is pressed.

    ``offer`` are the words of that press, with the place ``{carrier}``. While ``follows`` is set the carrier goes
    by the number by itself, so that no press is offered.
    """

    typed = Signal()
    carrier_wanted = Signal(str)

    def __init__(self, offer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._carrier = ""
        self._other = ""
        self.follows = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._recognize(is_typing=False))
        self.field = QLineEdit(self)
        self.looks_like = IconText("circle-check", "", "secondary", "accent", self, wrap=True)
        self.use_it = LinkButton("", "", self)
        self.use_it.clicked.connect(lambda: self.carrier_wanted.emit(self._other))
        self._build_field()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addWidget(self.field)
        column.addWidget(self.looks_like)
        column.addWidget(self.use_it, 0, Qt.AlignmentFlag.AlignLeft)
        self._recognize()

    def _build_field(self) -> None:
        set_style(self.field, kind="tracking")
        self.field.setProperty("takes_scan", "tracking")
        self.field.setMaxLength(LONGEST_TRACKING)
        self.field.setAccessibleName(self.tr("Tracking number"))
        keep_font(self.field, "tracking")
        picture = QAction(self.tr("Tracking number"), self)
        keep_icon(picture, "scan-barcode", 20, "text2")
        self.field.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(lambda _text: self._recognize())
        self.field.textEdited.connect(lambda _text: self.typed.emit())

    @property
    def number(self) -> str:
        """The number as typed, without blanks around it."""
        return self.field.text().strip()

    @property
    def is_address(self) -> bool:
        """A web address was put in the place of the number."""
        return carrier_choice.is_address(self.number)

    def set_number(self, number: str) -> None:
        """Show a number that is known already."""
        self.field.setText(number)
        self._recognize(is_typing=False)

    def set_carrier(self, carrier: str) -> None:
        """Say which carrier the number should be of."""
        self._carrier = carrier
        self._recognize(is_typing=self._pause.isActive())

    def ask(self, text: str) -> None:
        """Say what is missing, and go to the field."""
        self._pause.stop()
        self._say("triangle-alert", text, "danger")
        announce(self.field, text, assertive=True)
        self.field.setFocus()

    def _recognize(self, *, is_typing: bool = True) -> None:
        """Say what it looks like; that it looks like nothing is said only once the typing pauses."""
        found = carrier_choice.looks_like(self.number, self._carrier)
        self._pause.stop()
        if found.can_wait and is_typing:
            self._pause.start()
            found = LooksLike("")
        icon, tone = ("circle-check", "accent") if found.is_fine else ("info", "text2")
        if found.is_odd:
            icon, tone = "triangle-alert", "warn"
        self._say(icon, found.sentence, tone)
        self._other = found.other_carrier
        self.use_it.setText(self._offer.format(carrier=self._other))
        self.use_it.setVisible(bool(self._other) and not self.follows)

    def _say(self, icon: str, sentence: str, tone: str) -> None:
        self.looks_like.set(icon, sentence, tone)
        self.looks_like.setVisible(bool(sentence))
        self.looks_like.setAccessibleName(sentence)
