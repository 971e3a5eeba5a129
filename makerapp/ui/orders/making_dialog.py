"""What is made? Pieces of an order, one by one, with where each comes from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.errors import Refused
from makerapp.models.rows import OrderDetail
from makerapp.services import line_stock, making
from makerapp.ui.context import AppContext
from makerapp.ui.orders.piece_rows import PieceRows
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 600, 520


class MakingDialog(DialogShell):
    """Accepted once the pieces are marked as made."""

    hugs = True

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        """Raises Refused where nothing of the order is left to make."""
        super().__init__(self.tr("What is made?"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = detail.row.id
        self._states = line_stock.of_order(self._order_id)
        left = {line_id: state.to_make for line_id, state in self._states.items() if state.to_make}
        if not left:
            raise Refused(
                self.tr("Nothing of {number} is left to make.").format(number=detail.row.number),
                self.tr("It can be packed."),
            )
        self.write_head(self.tr("What is made?"), f"{detail.row.number} · {detail.row.buyer}", closes=True)
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(scroll, 1)
        self.rows = PieceRows(self.tr("Made: {title}"), self)
        self._left = left
        for line in detail.lines:
            if line.id in left:
                self.rows.add(line, 0, left[line.id])
        scroll.body.addWidget(self.rows)
        self.hint = WrapLabel("", "secondary", self)
        scroll.body.addWidget(self.hint)
        scroll.body.addStretch(1)
        self.everything = SecondaryButton(self.tr("All of it"), "", self)
        self.everything.clicked.connect(lambda: self.rows.set_all(self._left))
        keep = SecondaryButton(self.tr("Nothing yet"), "", self)
        keep.clicked.connect(self.reject)
        self.go = PrimaryButton("", "hammer", self)
        self.go.clicked.connect(self._mark)
        self.go.setDefault(True)
        bind_main(self, self.go)
        self.foot.addWidget(self.everything)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.go)
        self.rows.changed.connect(self._show)
        self._show()
        next(iter(self.rows.counts.values())).setFocus()

    def _show(self) -> None:
        pieces = self.rows.pieces
        count = sum(pieces.values())
        self.go.setText(self.tr("Mark {n} as made").format(n=count) if count else self.tr("Mark as made"))
        booked = making.booking(self._order_id, pieces) if count else {}
        for line_id, state in self._states.items():
            if line_id not in self._left:
                continue
            if line_id in booked:
                self.rows.say(line_id, making.booking_words(pieces[line_id], booked[line_id]))
            else:
                self.rows.say(line_id, line_stock.words(state))
        goes_on = pieces == self._left
        self.hint.setText(
            self.tr("Then everything is made, and the order goes on to To pack.")
            if goes_on
            else self.tr("The order stays in To make; what is made is kept for it.")
        )

    def _mark(self) -> None:
        if not self.rows.pieces:
            text = self.tr("Nothing is counted yet. Say how many are made, or press “All of it”.")
            self.hint.setText(text)
            announce(self.hint, text, assertive=True)
            next(iter(self.rows.counts.values())).setFocus()
            return
        done = guarded(self, lambda: making.mark_pieces_made(self._order_id, self.rows.pieces))
        if done is not None:
            self._context.show_toast(done)
            self.accept()
