"""What stands in the window before there is any order: three ways to begin, nothing forced."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from makerapp.paths import ASSETS
from makerapp.services.key_table import with_keys
from makerapp.ui.page import Page
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button, LinkButton, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel, IconTile

_CARD_WIDTH = 288
_CARD_HEIGHT = 220
_SHARE = 100


class Welcome(QWidget):
    """The picture of a parcel and what goes into it."""

    WIDE, HIGH = 240, 160

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._drawing = QSvgRenderer(str(ASSETS / "first_run.svg"), self)
        THEME.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.WIDE, self.HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.render(painter, QRectF(self.rect()))


class FirstRunPage(Page):
    """The page of an empty shop."""

    import_wanted = Signal()
    new_wanted = Signal()
    samples_wanted = Signal()
    shop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        edge = THEME.metric("edge")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(THEME.metric("space2"))
        column.addStretch(5)
        column.addWidget(Welcome(self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(THEME.metric("space2"))
        for text, role, tone in (
            (self.tr("Let's get your first order in"), "display", ""),
            (self.tr("From then on the app tells you what to make, pack and post next."), "body", "text2"),
        ):
            label = PlainLabel(text, role, self, tone=tone)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(THEME.metric("space4"))
        column.addLayout(self._build_cards())
        column.addSpacing(THEME.metric("space4"))
        column.addLayout(self._build_link())
        column.addStretch(6)

    def _build_cards(self) -> QHBoxLayout:
        self.import_button = PrimaryButton(self.tr("Choose orders file…"), "", self)
        self.import_button.setToolTip(with_keys(self.tr("Choose orders file…"), "Ctrl+I"))
        self.new_button = SecondaryButton(self.tr("New order"), "", self)
        self.new_button.setToolTip(with_keys(self.tr("New order"), "Ctrl+N"))
        self.samples_button = SecondaryButton(self.tr("Use sample orders"), "", self)
        self.import_button.clicked.connect(self.import_wanted)
        self.new_button.clicked.connect(self.new_wanted)
        self.samples_button.clicked.connect(self.samples_wanted)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4") - 2)
        row.addStretch(1)
        for card in (
            _card(
                "file-up",
                self.tr("Bring in orders"),
                self.tr("From the orders file (CSV) you download from Etsy, Shopify or Amazon. Or drop it here."),
                self.import_button,
            ),
            _card(
                "plus",
                self.tr("Type one in"),
                self.tr("For orders by phone, message or from the market stall."),
                self.new_button,
            ),
            _card(
                "sparkles",
                self.tr("Look around first"),
                self.tr("Try everything with sample orders. One click removes them again."),
                self.samples_button,
            ),
        ):
            # With large text the three share the room there is; else the stretches around them take the rest.
            row.addWidget(card, _SHARE)
        row.addStretch(1)
        return row

    def _build_link(self) -> QHBoxLayout:
        self.shop_button = LinkButton(self.tr("Set up your shop"), "", self)
        self.shop_button.clicked.connect(self.shop_wanted)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("radius_small"))
        row.addStretch(1)
        row.addWidget(IconLabel("store", 16, "text2", self))
        row.addWidget(PlainLabel(self.tr("Your shop name, logo and thank-you note:"), "secondary", self))
        row.addWidget(self.shop_button)
        row.addStretch(1)
        return row


def _card(icon: str, title: str, text: str, button: Button) -> Card:
    card = Card()
    card.setMaximumWidth(THEME.scaled(_CARD_WIDTH))
    card.setMinimumHeight(THEME.scaled(_CARD_HEIGHT))
    card.body.addWidget(IconTile(icon, "accent", 44, card))
    card.body.addSpacing(THEME.metric("space1"))
    card.body.addWidget(PlainLabel(title, "heading", card))
    card.body.addWidget(WrapLabel(text, "secondary", card))
    card.body.addStretch(1)
    card.body.addWidget(button)
    return card
