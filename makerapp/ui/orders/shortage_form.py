"""Something is out of stock: how many are missing, and four ways on, each with what it changes beneath."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import messages, shop, shortage_offers
from makerapp.services.shortage_offers import Answer, Choice, Offer
from makerapp.ui.context import AppContext
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.orders.effect_list import EffectList
from makerapp.ui.orders.piece_rows import PieceRows
from makerapp.ui.orders.stand_in_box import StandInBox
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.check_box import ChoiceCard, ChoiceGroup
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field

_SOON_MS = 120  # figures while a key is held don't each need their effects
_DATE_ROOM = 200


class EffectCard(ChoiceCard):
    """One way on with its effects; ``more`` is what only shows while it is chosen."""

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(title, line, parent=parent)
        self._row.setAlignment(self.radio, Qt.AlignmentFlag.AlignTop)
        self.effects = EffectList(self)
        self.effects.hide()
        self.more = QWidget(self)
        self.more.hide()
        for widget in (self.more, self.effects):
            self.words.addSpacing(THEME.metric("space1"))
            self.words.addWidget(widget)
        self.radio.toggled.connect(self._fold)

    def _fold(self, on: bool) -> None:
        self.more.setVisible(on and self.more.layout() is not None)

    def show_offer(self, offer: Offer, *, is_refusal_told: bool) -> None:
        """The effects, or why it can't be done where that is worth saying yet."""
        refused = offer.refused
        self.effects.setVisible(refused is None or is_refusal_told)
        if refused is None:
            self.effects.show_effects(offer.effects, offer.remarks)
        elif is_refusal_told:
            text = f"{refused.what} {refused.why_and_now}".strip()
            # Only what was chosen is read out.
            if self.is_chosen():
                self.effects.show_refusal(text)
            else:
                self.effects.show_effects(offer.effects, (text,))


class ShortageForm(QWidget):
    """``changed`` is emitted when the answer did. ``missing`` are the counts to begin with, by line id."""

    changed = Signal()

    def __init__(
        self, context: AppContext, detail: OrderDetail, missing: Mapping[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._detail = detail
        self._order_id = detail.row.id
        self._offers: dict[Choice, Offer] = {}
        self.rows = PieceRows(self.tr("Missing: {title}"), self)
        for line in detail.lines:
            if line.to_send:
                self.rows.add(line, min(missing.get(line.id, 0), line.to_send), line.to_send)
        self.group = ChoiceGroup(self)
        self.cards = self._cards()
        self.stand_in = StandInBox(detail.row.currency, self)
        self.stand_in.message_wanted.connect(self._copy_message)
        self._fill(self.cards[Choice.SWAP], self.stand_in)
        self.ship_by = DateField(shop.today(), self.tr("New ship-by date"), self)
        self.ship_by.set_day(detail.row.ship_by)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(self.tr("For example: clay comes on Monday"))
        self._fill(self.cards[Choice.WAIT], self._date_row())
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.show_effects)
        self.rows.changed.connect(self._counted)
        self.stand_in.changed.connect(self._soon.start)
        self.ship_by.changed.connect(self._soon.start)
        self.group.picked.connect(lambda _number: self.show_effects())
        self._counted()
        self._soon.stop()

    # --- building ----------------------------------------------------------------------------------------

    def _cards(self) -> dict[Choice, EffectCard]:
        words = {
            Choice.SWAP: (self.tr("Offer another product"), self.tr("The buyer gets it instead of what is missing.")),
            Choice.WAIT: (self.tr("Wait and make it"), self.tr("Nothing is sent until the missing pieces are made.")),
            Choice.SEND: (self.tr("Send the rest now"), self.tr("What is there goes; the missing pieces follow.")),
            Choice.TAKE_OFF: (self.tr("Take it off the order"), self.tr("The buyer won't get the missing pieces.")),
        }
        cards = {}
        for number, (choice, (title, line)) in enumerate(words.items()):
            cards[choice] = EffectCard(title, line, self)
            self.group.add(cards[choice], number)
        return cards

    def _fill(self, card: EffectCard, inner: QWidget) -> None:
        column = QVBoxLayout(card.more)
        column.setContentsMargins(0, THEME.metric("space1"), 0, THEME.metric("space1"))
        column.addWidget(inner)

    def _date_row(self) -> QWidget:
        frame = QWidget(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        self.ship_by.setFixedWidth(THEME.scaled(_DATE_ROOM))
        row.addWidget(Field(self.tr("Ship by"), self.ship_by, "", frame))
        row.addWidget(Field(self.tr("Why"), self.reason, "", frame, optional=True), 1)
        return frame

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addWidget(PlainLabel(self.tr("How many are missing?"), "label", self))
        column.addWidget(self.rows)
        column.addSpacing(THEME.metric("space2"))
        column.addWidget(PlainLabel(self.tr("What should happen?"), "label", self))
        for card in self.cards.values():
            column.addWidget(card)

    # --- what others ask ---------------------------------------------------------------------------------

    @property
    def choice(self) -> Choice:
        """The way on that is chosen."""
        return list(Choice)[max(0, self.group.number())]

    def choose(self, choice: Choice) -> None:
        """Choose a way on."""
        self.cards[choice].choose()

    @property
    def answer(self) -> Answer:
        """What was decided."""
        return self._answer(self.choice)

    @property
    def offer(self) -> Offer:
        """The effects of what is chosen, as last worked out."""
        if self._soon.isActive():
            self.show_effects()
        return self._offers[self.choice]

    def _answer(self, choice: Choice) -> Answer:
        is_swap, is_wait = choice is Choice.SWAP, choice is Choice.WAIT
        return Answer(
            choice,
            self.rows.pieces,
            self.stand_in.stand_in if is_swap else None,
            self.ship_by.day if is_wait else None,
            self.reason.text() if is_wait else "",
        )

    # --- showing -----------------------------------------------------------------------------------------

    def _counted(self) -> None:
        missing = self.rows.pieces
        only = next((line for line in self._detail.lines if len(missing) == 1 and line.id in missing), None)
        self.stand_in.set_instead_of(only, sum(missing.values()))
        self._soon.start()

    def show_effects(self) -> None:
        """Work out anew what each way on would change. Nothing is said against one before pieces are named."""
        self._soon.stop()
        named = bool(self.rows.pieces)
        for choice, card in self.cards.items():
            offer = self._offers[choice] = shortage_offers.offer(self._order_id, self._answer(choice))
            waits_for_product = choice is Choice.SWAP and self.stand_in.stand_in is None
            card.show_offer(offer, is_refusal_told=named and not waits_for_product)
        self.changed.emit()

    def _copy_message(self) -> None:
        missing, stand_in = self.rows.pieces, self.stand_in.stand_in
        if len(missing) != 1:
            self._context.show_toast(self.tr("Say first how many are missing"))
            return
        if stand_in is None:
            self._context.show_toast(self.tr("Choose the other product first"))
            self.stand_in.product.setFocus()
            return
        ((line_id, pieces),) = missing.items()
        text = guarded(self, lambda: shortage_offers.ask_first_message(self._order_id, line_id, pieces, stand_in))
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            guarded(self, lambda: messages.copied_message(self._order_id, "instead"))
            self._context.show_toast(self.tr("Message copied"))
