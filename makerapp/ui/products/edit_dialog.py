"""New product and edit product: one page, saved with one press; what was left half-way can be gone on with."""

from __future__ import annotations

from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from makerapp.errors import MakerbenchError, Refused
from makerapp.services import product_draft, products, rehearsal, shop
from makerapp.services.outcome import Outcome
from makerapp.services.product_draft import ProductDraft, tidy
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.products.product_form import ProductForm
from makerapp.ui.refusals import tell
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import MainButton, SecondaryButton
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 800, 690
_MAIN_WIDTH = 260
_MOST_DATES = 4


class ProductEditDialog(DialogShell):
    """A new product (``product_id`` None) or an existing one; ``draft`` goes on with what was typed before.

    Raises Refused where the product is gone.
    """

    def __init__(
        self,
        context: AppContext,
        product_id: int | None = None,
        parent: QWidget | None = None,
        *,
        draft: ProductDraft | None = None,
    ) -> None:
        super().__init__("", _WIDTH, _HEIGHT, parent)
        self._context = context
        self._product_id = product_id
        self._is_done = False
        stored = products.new_draft() if product_id is None else products.draft_of(product_id)
        self.form = ProductForm(stored, is_new=product_id is None, parent=self)
        self._start = self.form.draft()
        if draft is not None:
            self.form.show_draft(draft)
        self.save_button = MainButton(self.tr("Save product"), "check", self, key="Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self.renew_dates = CheckBox("", self, checked=True)
        self.dates = WrapLabel("", "secondary", self)
        for widget in (self.renew_dates, self.dates):
            widget.hide()
            self.form.below_days.addWidget(widget)
        self.form.left.connect(self._left)
        self._fill_shell(stored.title)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            action = QAction(self.tr("Save product"), self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False: self.save())
            self.addAction(action)
        self.form.title.setFocus()

    @property
    def product_id(self) -> int | None:
        """The product edited or, after saving a new one, added."""
        return self._product_id

    @property
    def is_changed(self) -> bool:
        """Whether anything was changed since the form was opened."""
        return self.form.draft() != self._start or bool(self.form.on_hand.text())

    def _fill_shell(self, named: str) -> None:
        title = self.tr("New product") if self._product_id is None else self.tr("Edit {name}").format(name=named)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        line = self.tr("Orders find it by its SKU. What is on hand changes with Receive, Count and Adjust.")
        self.write_head(title, line)
        side = THEME.metric("space6") - 1
        self._sheet = ScrollBody(self, padding=(side, THEME.metric("space4"), side, THEME.metric("space4")))
        self._sheet.body.addWidget(self.form)
        self._sheet.body.addStretch(1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._sheet)
        cancel = SecondaryButton(self.tr("Cancel"), "", self)
        cancel.clicked.connect(self.close)
        self.save_button.setFixedWidth(THEME.scaled(_MAIN_WIDTH))
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addSpacing(THEME.metric("space1"))
        self.foot.addWidget(self.save_button)

    # --- checking ----------------------------------------------------------------------------------------

    def _problems(self) -> dict[str, str]:
        """What is wrong, by field, in the order of the form."""
        unreadable = self.form.unreadable()
        found = product_draft.problems(tidy(self.form.draft()), self._product_id)
        named = {each.field: f"{each.what} {each.why_and_now}" for each in reversed(list(found))}
        return named | unreadable

    def _left(self, name: str) -> None:
        """A field was left: what was wrong with it and is not any more, goes; new faults are said when it is left."""
        typed = name != "title" or bool(self.form.title.text().strip())
        self.form.show_error(name, self._problems().get(name, "") if typed else "")
        if name == "production_days":
            self._preview_dates()

    def _preview_dates(self) -> None:
        """With another production time: the ship-by dates that would move, from the very action that moves them."""
        product_id = self._product_id
        lines: tuple[str, ...] = ()
        if product_id is not None and self.form.days.value != self._start.production_days and not self._problems():
            try:
                effects = rehearsal.rehearse(lambda: products.save(product_id, self.form.draft(), renew_dates=True))
                lines = rehearsal.sentences(effects, shop.today())
            except Refused:
                lines = ()
        self.renew_dates.setVisible(bool(lines))
        self.dates.setVisible(bool(lines))
        count = len(lines)
        self.renew_dates.setText(
            counted(
                "Move the ship-by date of 1 open order as well",
                "Move the ship-by dates of {n} open orders as well",
                count,
            )
        )
        rest = [counted("and 1 more", "and {n} more", count - _MOST_DATES)] if count > _MOST_DATES else []
        self.dates.setText("\n".join([*lines[:_MOST_DATES], *rest]))

    # --- saving ------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save and close; where something can't be, say it at its place. True when saved."""
        wrong = self._problems()
        for name in self.form.fields:
            self.form.show_error(name, wrong.get(name, ""))
        first = next((name for name in self.form.fields if name in wrong), None)
        if first is not None:
            field = self.form.fields[first]
            field.editor.setFocus()
            self._sheet.show_widget(field)
            return False
        try:
            done = self._write()
        except MakerbenchError as error:
            tell(self, error)
            return False
        self._is_done = True
        if done.batch_id:
            self._context.show_toast(done)
        self.accept()
        return True

    def _write(self) -> Outcome:
        draft = self.form.draft()
        if self._product_id is not None:
            renew = not self.renew_dates.isHidden() and self.renew_dates.isChecked()
            return products.save(self._product_id, draft, renew_dates=renew)
        done = products.add(draft, self.form.on_hand.value or 0)
        self._product_id = done.product_id
        return done

    # --- closing -----------------------------------------------------------------------------------------

    def reject(self) -> None:
        self._offer_to_go_on()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._offer_to_go_on()
        super().closeEvent(event)

    def _offer_to_go_on(self) -> None:
        """Nothing is asked on the way out; what was typed is one press away for as long as the message stands."""
        if self._is_done or not self.is_changed:
            return
        self._is_done = True
        context, product_id, draft, parent = self._context, self._product_id, self.form.draft(), self.parentWidget()

        def go_on() -> None:
            ProductEditDialog(context, product_id, parent, draft=draft).exec()

        context.show_toast(self.tr("Not saved"), action=self.tr("Go on editing"), run=go_on)
