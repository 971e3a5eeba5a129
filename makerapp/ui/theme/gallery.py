"""Every widget on one picture, to be looked at: ``python -m makerapp.ui.theme.gallery OUT.png [--dark]``.

Further options: ``--density compact|normal|touch``, ``--text 115``, ``--contrast``.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from makerapp.ui.theme import THEME
from makerapp.ui.theme.tokens import LIGHT, STATUSES, contrast
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import (
    DangerButton,
    GhostButton,
    IconButton,
    LinkButton,
    MainButton,
    PillButton,
    PrimaryButton,
    SecondaryButton,
)
from makerapp.ui.widgets.card import Card, Line, Surface
from makerapp.ui.widgets.check_box import CheckBox, ChoiceCard, ChoiceGroup, RadioButton
from makerapp.ui.widgets.chip import StatusChip, Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.focus_ring import FocusRing
from makerapp.ui.widgets.icon_label import IconText, IconTile
from makerapp.ui.widgets.note_box import NoteBox
from makerapp.ui.widgets.progress_bar import ThinProgressBar
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from makerapp.ui.widgets.rail import paint_rail
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.search_field import SearchField
from makerapp.ui.widgets.stepper import Stepper
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.thumbnail import Thumbnail
from makerapp.ui.widgets.toast import ToastHost

_NOT_SHOWN = {"danger_border", "warn_border", "note_border", "paper", "shadow", "scrim"}
_SWATCHES = [token for token in LIGHT if token not in _NOT_SHOWN and not token.startswith(("inverse_", "on_"))]
_SWATCH_SIDE = 30


class _Swatch(QWidget):
    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setFixedSize(_SWATCH_SIDE, _SWATCH_SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(THEME.color("border_btn"))
        painter.setBrush(THEME.color(self._token))
        radius = THEME.metric("radius_control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class _Rail(QWidget):
    """Three entries of a timeline."""

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.metric("timeline_disc"), 3 * 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index, icon in enumerate(("package-open", "check", "shopping-bag")):
            paint_rail(painter, 0, index * 44, 44, icon, newest=index == 0, last=index == 2)


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(THEME.metric("space2") + 2)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def _colors() -> Card:
    card = Card()
    card.add_heading("Color")
    grid = QGridLayout()
    grid.setHorizontalSpacing(THEME.metric("space2"))
    grid.setVerticalSpacing(THEME.metric("space1"))
    half = (len(_SWATCHES) + 1) // 2
    for index, token in enumerate(_SWATCHES):
        row, column = index % half, 3 * (index // half)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(token, "secondary_strong"))
        words.addWidget(PlainLabel(THEME.hex(token), "caption"))
        grid.addWidget(_Swatch(token), row, column)
        grid.addLayout(words, row, column + 1)
    card.body.addLayout(grid)
    card.body.addStretch(1)
    return card


def _chips() -> Card:
    card = Card()
    card.add_heading("Status chips")
    for look in STATUSES.values():
        text, fill = look.pair(THEME.scheme)
        line = _row(StatusChip(look.status))
        line.addWidget(PlainLabel(f"{text} on {fill}   {contrast(text, fill):.1f}:1", "figures"))
        card.body.addLayout(line)
    card.body.addLayout(
        _row(
            Tag("Paid", "check", "accent"),
            Tag("Gift", "gift"),
            Tag("“M + J”, on the base", "pencil", "note"),
            Tag("2 late", tone="danger", round_ends=True),
            Tag("Not paid yet", "wallet", "warn"),
        )
    )
    return card


def _type() -> Card:
    card = Card()
    card.add_heading("Type: Inter 400 / 500 / 600, tabular figures")
    card.body.setSpacing(THEME.metric("space1"))
    for role, words in (
        ("display", "Display 26/600"),
        ("title", "Title 20/600"),
        ("heading", "Heading 16/600"),
        ("strong", "Strong 14/600"),
        ("body", "Body 14/400 – £1,234.50"),
        ("money", "Money 14/500 – £1,111.11"),
        ("secondary", "Secondary 13/400"),
        ("caption", "Caption 12/500"),
        ("label", "Label 12/600"),
    ):
        card.body.addWidget(PlainLabel(words, role))
    return card


def _controls() -> Card:
    card = Card()
    card.add_heading("Controls")
    off, off2 = PrimaryButton("Not now"), SecondaryButton("Not now")
    off.setEnabled(False)
    off2.setEnabled(False)
    empty, focused, wrong = QLineEdit(), QLineEdit("Focused field"), QLineEdit("BS3 4")
    empty.setPlaceholderText("Empty field")
    focused.setObjectName("focused")
    set_style(wrong, tone="danger")
    chosen, other = RadioButton("Chosen", checked=True), RadioButton("Not chosen")
    unticked, ticked = CheckBox("Not ticked"), CheckBox("Ticked", checked=True)
    pill = PillButton("Late 2", "triangle-alert")
    pill.setChecked(True)
    combo = QComboBox()
    combo.addItems(["A5, two per A4 sheet", "A6 card"])
    body = card.body
    body.setSpacing(THEME.metric("space2") + 2)
    body.addLayout(
        _row(
            PrimaryButton("Primary", "check"),
            SecondaryButton("Secondary", "printer"),
            GhostButton("Ghost", "pencil"),
            LinkButton("Link", "copy"),
            IconButton("ellipsis", "More"),
        )
    )
    body.addLayout(_row(DangerButton("Delete…", "trash-2"), off, off2, SecondaryButton("Small", "plus", small=True)))
    body.addLayout(_row(empty, focused, wrong, stretch=False))
    body.addLayout(_row(ticked, unticked, chosen, other))
    body.addLayout(_row(pill, PillButton("Ship today 3", "clock"), PillButton("Gift 3", "gift")))
    body.addLayout(_row(SearchField("Search orders"), combo, QuantityStepper("Moss mug", 2), stretch=False))
    body.addLayout(
        _row(
            SecondaryButton("Print slip", "printer", stretch=True),
            SecondaryButton("Edit", "pencil", stretch=True),
            stretch=False,
        )
    )
    body.addWidget(MainButton("Pack & ship", "package"))
    return card


def _fields() -> Card:
    card = Card()
    card.add_heading("Fields and choices")
    note = QPlainTextEdit("Rosa Whitfield\n3 Orchard Close")
    note.setFixedHeight(3 * THEME.metric("control"))
    postcode = Field("Postcode", QLineEdit("BS3 4"))
    postcode.set_error("This postcode looks too short. UK postcodes end like “BS3 4AB”. You can still save it.")
    first, second = (
        ChoiceCard("Royal Mail Tracked 48", "2–3 days · chosen by buyer", "£4.20"),
        ChoiceCard("I’ll bring it myself", "No tracking", "–"),
    )
    group = ChoiceGroup(card)
    group.add(first, 0)
    group.add(second, 1)
    first.choose()
    card.body.addWidget(Field("Who is it for", note, "The first line is the name.", optional=True))
    card.body.addWidget(postcode)
    card.body.addLayout(_row(first, second, stretch=False))
    return card


def _pieces() -> Card:
    card = Card()
    card.body.addWidget(
        NoteBox("Note from Maya", "It’s a wedding present – please leave out the prices. <b>Thanks!</b>")
    )
    card.body.addWidget(IconText("triangle-alert", "Ship-by date was Wed 18 Nov · 2 days late", tone="danger"))
    card.body.addWidget(IconText("clock", "Today", "strong", "warn"))
    card.body.addWidget(Line())
    titles = ("Moss stoneware mug", "Side plate, indigo", "Candle", "Vase", "Ötzi bowl", "Earrings", "—")
    tiles = [Thumbnail(title) for title in titles]
    card.body.addLayout(_row(*tiles, IconTile("file-up"), IconTile("check", "accent_strong", 80, disc=True)))
    card.body.addWidget(
        ElidedLabel("A very long name of an item that cannot possibly fit into the room there is here " * 2)
    )
    bar = ThinProgressBar("Packed")
    bar.set_progress(2, 3)
    card.body.addWidget(bar)
    active = Card(padding=THEME.metric("space4"))
    active.set_active(True)
    active.body.addWidget(PlainLabel("The next one to pack", "strong"))
    inset = Card(kind="inset", padding=THEME.metric("space3"))
    inset.body.addWidget(PlainLabel("Second mug re-fired.", "secondary"))
    card.body.addLayout(_row(_Rail(), active, inset, stretch=False))
    return card


def build() -> Surface:
    """The whole board, at its natural size."""
    board = Surface()
    board.setObjectName("board")
    columns = QHBoxLayout(board)
    edge = THEME.metric("edge")
    columns.setContentsMargins(edge, edge, edge, edge)
    columns.setSpacing(THEME.metric("gap"))
    left, middle, right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
    for column in (left, middle, right):
        column.setSpacing(THEME.metric("gap"))
    left.addWidget(_colors(), 1)
    for card in (_chips(), _type(), _controls()):
        middle.addWidget(card)
    middle.addStretch(1)
    stepper = Stepper(["Review", "Pick & pack", "Print", "Ship", "Done"])
    stepper.set_step(1)
    wrong = Banner(
        "danger",
        "Wrong item – this isn’t in #1042",
        "You scanned Speckled ramen bowl. This order still needs 1 × Side plate, indigo, from Shelf A3.",
        strong=True,
    )
    wrong.add_button("OK", wrong.hide)
    failed = Banner("danger", "The slip didn’t print", "Brother HL-L2350DW says it is out of paper.")
    failed.add_button("Save as PDF", failed.hide, "file-down")
    warn = Banner("warn", "2 left out for now", "They are not paid yet.", closable=True)
    info = Banner("info", "You’re looking at sample orders")
    info.add_button("Remove them", info.hide)
    for widget in (stepper, wrong, failed, warn, info, _fields(), _pieces()):
        right.addWidget(widget)
    right.addStretch(1)
    body = ScrollBody()
    body.body.addWidget(
        EmptyState(
            "Nothing to pack", "When everything in an order is made, it comes here.", "Open To make (6)", "package-open"
        )
    )
    card = Card(padding=1)
    card.setObjectName("empty")
    card.body.addWidget(body)
    left.addWidget(card, 1)
    columns.addLayout(left, 4)
    columns.addLayout(middle, 6)
    columns.addLayout(right, 7)
    return board


def main(arguments: list[str] | None = None) -> int:
    """Draw the board into a PNG file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--density", default="normal")
    parser.add_argument("--text", type=int, default=100)
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    THEME.apply(
        app,
        scheme="dark" if chosen.dark else "light",
        density=chosen.density,
        text_percent=chosen.text,
        high_contrast=chosen.contrast,
    )
    board = build()
    board.resize(max(1600, board.minimumSizeHint().width()), board.sizeHint().height())
    board.show()
    focused = board.findChild(QLineEdit, "focused")
    if focused is not None:
        board.activateWindow()
        focused.setFocus()
    ring = FocusRing(board)
    ring.surround(board.findChild(MainButton))
    anchor = board.findChild(Card, "empty")
    toasts = ToastHost(board, anchor)
    toasts.show("#1041 marked as shipped", "Moved to On the way", lambda: None)
    app.processEvents()
    toasts.toast.place()
    return 0 if board.grab().save(str(chosen.file)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
