"""Something is out of stock: the window that asks what should happen, from the order or from Pick."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from makerapp.errors import Refused
from makerapp.models.rows import OrderDetail
from makerapp.services import shortage_offers
from makerapp.services.outcome import Outcome
from makerapp.services.shortage_offers import Answer, Choice
from makerapp.ui.context import AppContext
from makerapp.ui.orders.shortage_form import ShortageForm
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 700, 700


class ShortageDialog(DialogShell):
    """Accepted once something was decided that can be done; ``answer`` says what. It does nothing itself."""

    def __init__(
        self,
        context: AppContext,
        detail: OrderDetail,
        missing: Mapping[int, int],
        parent: QWidget | None = None,
        *,
        title: str = "",
    ) -> None:
        super().__init__(title or self.tr("Something is out of stock"), _WIDTH, _HEIGHT, parent)
        self.write_head(self.windowTitle(), f"{detail.row.number} · {detail.row.buyer}", closes=True)
        self._scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(self._scroll, 1)
        self.problem = Banner("warn", "", "", self)
        self.problem.hide()
        self._scroll.body.addWidget(self.problem)
        self.form = ShortageForm(context, detail, missing, self)
        self._scroll.body.addWidget(self.form)
        self._scroll.body.addStretch(1)
        keep = SecondaryButton(self.tr("Nothing is missing"), "", self)
        keep.clicked.connect(self.reject)
        self.go = PrimaryButton("", "", self)
        self.go.clicked.connect(self._decide)
        self.go.setDefault(True)
        bind_main(self, self.go)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.go)
        self.form.changed.connect(self._name_button)
        # After the form's own answer to it, which unfolds the card.
        self.form.group.picked.connect(self._show_chosen)
        first = next(iter(self.form.rows.counts.values()), None)
        if first is not None:
            # The question comes before its answer: Enter on the green button would answer it unread.
            first.setFocus()

    @property
    def answer(self) -> Answer:
        """What was decided."""
        return self.form.answer

    def _show_chosen(self, _number: int) -> None:
        """The way chosen in sight, with its effects as they are once they are worked out."""
        self.form.show_effects()
        # The card is as high as its effects only once they are laid out.
        QTimer.singleShot(0, self, lambda: self._scroll.show_widget(self.form.cards[self.form.choice]))

    def _name_button(self) -> None:
        count = sum(self.form.rows.pieces.values())
        title = self.form.stand_in.product_title
        words = {
            Choice.SWAP: self.tr("Send {n} × {title} instead").format(n=count, title=title)
            if title and count
            else self.tr("Send another product"),
            Choice.WAIT: self.tr("Wait and make it"),
            Choice.SEND: self.tr("Send the rest now"),
            Choice.TAKE_OFF: self.tr("Take {n} off the order").format(n=count)
            if count
            else self.tr("Take it off the order"),
        }
        self.go.setText(words[self.form.choice])
        self.problem.hide()

    def _decide(self) -> None:
        refused = self._objection()
        if refused is None:
            self.accept()
            return
        self.problem.set_words(refused.what, refused.why_and_now)
        self.problem.show()
        self.problem.speak()
        self._scroll.show_widget(self.problem)

    def _objection(self) -> Refused | None:
        if self.form.choice is Choice.SWAP and self.form.stand_in.price.is_wrong:
            self.form.stand_in.price.setFocus()
            return Refused(self.tr("The price isn't an amount."), self.tr("Write one, like 12.50, or leave it empty."))
        return self.form.offer.refused


def ask(context: AppContext, detail: OrderDetail, parent: QWidget) -> Outcome | None:
    """Ask about an order, and do what was decided; the outcome, ``None`` where nothing was.

    Raises Refused where it can't be done any more.
    """
    dialog = ShortageDialog(context, detail, shortage_offers.likely_missing(detail.row.id), parent)
    dialog.form.choose(Choice.WAIT)
    if dialog.exec() != ShortageDialog.DialogCode.Accepted:
        return None
    return shortage_offers.act(detail.row.id, dialog.answer)
