"""New order and edit order: one page, saved with one press, kept as a draft when closed half-way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import order_draft, order_editing
from makerapp.services.key_table import with_keys
from makerapp.services.order_draft import OrderDraft
from makerapp.services.paperwork import staleness
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows, stale_slip
from makerapp.ui.orders.edit_form import OrderForm
from makerapp.ui.orders.order_menu import is_open
from makerapp.ui.refusals import guarded, tell
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import LinkButton, MainButton, SecondaryButton
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard

_WIDTH, _HEIGHT = 1040, 690
_MAIN_WIDTH = 260


class OrderEditDialog(DialogShell):
    """A new order (``order_id`` None) or an existing one."""

    def __init__(self, context: AppContext, order_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = order_id
        self._key = "new" if order_id is None else str(order_id)
        self._detail: OrderDetail | None = order_detail(order_id) if order_id is not None else None
        given = order_draft.new_draft() if order_id is None else order_draft.draft_of(order_id)
        self._is_saved = False
        gap = THEME.metric("space6") + 3
        self._scroll = ScrollBody(self, padding=(gap, THEME.metric("space4"), gap, THEME.metric("space4")))
        self.form = OrderForm(given, self._detail.row.channel if self._detail else "", self._scroll.sheet)
        # Nothing presses any more once an order is sent or cancelled; its date stays as it was.
        self.form.ship_by_field.setVisible(self._detail is None or is_open(self._detail))
        self.form.lines.promise.set_order(order_id)
        # What the form itself makes of the order: only what the maker changes counts as a change.
        self._start = self.form.draft()
        self.gift = CheckBox(self.tr("It's a gift – leave prices off the slip"), self, checked=given.is_gift)
        self.gift.toggled.connect(self._gift_ticked)
        self.save_button = MainButton(self.tr("Save order"), "check", self, key="Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self._fill_shell()
        self._add_shortcut("Ctrl+S", self.save)
        self._add_shortcut("Ctrl+Return", self.save)
        self._add_shortcut("Ctrl+Enter", self.save)
        self._show_banners()

    @property
    def order_id(self) -> int | None:
        """The order edited or, after saving a new one, created."""
        return self._order_id

    def draft(self) -> OrderDraft:
        """The order as it stands in the form."""
        return replace(self.form.draft(), is_gift=self.gift.isChecked())

    @property
    def is_changed(self) -> bool:
        """Whether anything was changed since the form was opened."""
        return self.draft() != self._start

    def scanned(self, code: Code) -> Heard | None:
        """An item's label adds a piece."""
        from makerapp.ui.scanner.in_windows import in_order_form

        return in_order_form(self, code)

    # --- building ----------------------------------------------------------------------------------------

    def _fill_shell(self) -> None:
        if self._detail is None:
            title, line = self.tr("New order"), self.tr("For sales by phone, message or at the market stall.")
        else:
            title = self.tr("Edit {number}").format(number=self._detail.row.number)
            line = self.tr("What you set here stays, also when the marketplace's file is brought in again.")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap") + 2)
        words.addWidget(ElidedLabel(title, "title", self))
        words.addWidget(PlainLabel(line, "secondary", self))
        for row in (self.head, self.foot):
            margins = row.contentsMargins()
            row.setContentsMargins(margins.left() + 4, margins.top() + 2, margins.right() + 4, margins.bottom())
        self.head.addLayout(words, 1)
        self._banners = QVBoxLayout()
        self._scroll.body.addLayout(self._banners)
        self._scroll.body.addWidget(self.form)
        self._scroll.body.addStretch(1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._scroll)
        cancel = SecondaryButton(self.tr("Cancel"), "", self)
        cancel.setToolTip(with_keys(self.tr("Close without saving; what you typed is kept as a draft"), "Esc"))
        cancel.clicked.connect(self.close)
        self.save_button.setFixedWidth(THEME.scaled(_MAIN_WIDTH))
        self.foot.addWidget(self.gift)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addSpacing(THEME.metric("space1"))
        self.foot.addWidget(self.save_button)

    def _add_shortcut(self, key: str, run: Callable[[], object]) -> None:
        action = QAction(self.tr("Save order"), self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: run())
        self.addAction(action)

    # --- banners -----------------------------------------------------------------------------------------

    def _show_banners(self) -> None:
        kept = order_draft.kept_draft(self._key)
        if kept is not None and kept != self._start:
            self._offer_draft(kept)
        if self._detail is not None and staleness.newest_slip(self._detail) is not None:
            self._tell_printed()

    def _offer_draft(self, kept: OrderDraft) -> None:
        text = self.tr("You closed this form before it was saved.")
        banner = Banner("info", self.tr("A draft was kept"), text, self, icon="history")
        banner.add_button(self.tr("Go on with the draft"), lambda: self._use_draft(kept, banner))
        discard = LinkButton(self.tr("Discard"), "", banner)
        banner.add_button("", lambda: self._discard_draft(banner), button=discard)
        self._banners.addWidget(banner)

    def _use_draft(self, kept: OrderDraft, banner: Banner) -> None:
        self.form.show_draft(kept)
        self.gift.setChecked(kept.is_gift)
        banner.hide()

    def _discard_draft(self, banner: Banner) -> None:
        guarded(self, lambda: order_draft.discard_draft(self._key))
        banner.hide()

    def _tell_printed(self) -> None:
        """Shown as soon as something is changed that stands on paper already."""
        assert self._detail is not None
        self._stale = staleness.stale_slip(self._detail)
        self._printed = Banner("warn", stale_slip.title(), "", self, icon=stale_slip.ICON)
        self._printed.add_button(self.tr("Print again"), self._save_and_print, "printer")
        self._show_printed_banner()
        self._banners.addWidget(self._printed)
        self.form.changed.connect(self._show_printed_banner)
        self.gift.toggled.connect(self._show_printed_banner)

    def _show_printed_banner(self) -> None:
        text = self.tr("The paper in the box shows the order as it was. Save, then print it again.")
        if self._stale is not None and not self.is_changed:
            text = stale_slip.text(self._stale)
        self._printed.set_words(stale_slip.title(), text)
        self._printed.setVisible(self._stale is not None or self._changes_slip())

    def _changes_slip(self) -> bool:
        """Whether what was changed here stands on the slip that is printed."""
        newest = staleness.newest_slip(self._detail) if self._detail is not None else None
        priced = newest is not None and bool(newest.options.get("prices"))
        return _on_slip(self.draft(), priced=priced) != _on_slip(self._start, priced=priced)

    # --- doing -------------------------------------------------------------------------------------------

    def _gift_ticked(self, is_gift: bool) -> None:
        self.form.show_gift_message(is_gift)

    def save(self) -> bool:
        """Save the order and close; where something essential is missing, say it at the place. True when saved."""
        draft = self.draft()
        if not self.form.explain_missing(draft):
            return False
        if self._order_id is not None and not self.is_changed:
            self._is_saved = True
            self.accept()
            return True
        order_id = self._order_id
        try:
            done = order_editing.create(draft) if order_id is None else order_editing.save(order_id, draft)
        except MakerbenchError as error:
            tell(self, error)
            return False
        self._order_id = done.order_ids[0]
        self._is_saved = True
        self._context.show_toast(done)
        self.accept()
        return True

    def _save_and_print(self) -> None:
        if self.save() and self._order_id is not None:
            order_windows.print_papers(self._context, Wish((self._order_id,)), self.parentWidget() or self)

    # --- closing -----------------------------------------------------------------------------------------

    def reject(self) -> None:
        self._keep_draft()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_draft()
        super().closeEvent(event)

    def _keep_draft(self) -> None:
        if self._is_saved or not self.is_changed:
            return
        self._is_saved = True
        key, draft = self._key, self.draft()
        guarded(self, lambda: order_draft.keep_draft(key, draft))
        self._context.show_toast(
            self.tr("Draft kept"), action=self.tr("Discard"), run=lambda: order_draft.discard_draft(key)
        )


def _on_slip(draft: OrderDraft, *, priced: bool) -> OrderDraft:
    """What of a form is printed on the slip; all else made the same."""
    left = replace(draft, email="", phone="", payment="paid", ship_by=None, ship_by_picked=False)
    if priced:
        return left
    return replace(left, shipping=0, other=0, lines=tuple(replace(line, unit_price=None) for line in left.lines))
