"""What a scan does where the page on show has no answer of its own: the list, Today, Products and the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from makerapp.services import scanned
from makerapp.services.scan_codes import Command
from makerapp.services.scanned import Code, CodeKind
from makerapp.translation import counted
from makerapp.ui.scanner import heard
from makerapp.ui.scanner.heard import Choice, Heard

if TYPE_CHECKING:
    from makerapp.ui.main_window import MainWindow


class General:
    """A slip goes on in the wizard, an item shows who needs it, a carrier's label finds its order."""

    def __init__(self, window: MainWindow, hear: Callable[[str], object]) -> None:
        """``hear`` takes a code once more, once it is known."""
        self._window = window
        self._hear = hear

    def answer(self, code: Code) -> Heard:
        """What becomes of a scan."""
        answers = {
            CodeKind.COMMAND: self._command,
            CodeKind.SLIP: self._slip,
            CodeKind.ITEM: self._item,
            CodeKind.CARRIER: self._carrier,
        }
        return answers.get(code.kind, self._unknown)(code)

    # --- cards -------------------------------------------------------------------------------------------

    def _command(self, code: Code) -> Heard:
        if code.command is Command.NEXT:
            return self._next()
        if code.command is Command.UNDO:
            # What opens a window is not waited for: the scan is answered first.
            QTimer.singleShot(0, self._window, self._window.actions_of_orders.undo_last)
            return heard.ok("")
        ids = self._window.pages.page.order_ids()
        if not ids:
            return heard.error(_tr("Nothing to print here"), _tr("Select an order first, then scan PRINT again."))
        QTimer.singleShot(0, self._window, lambda: self._window.actions_of_orders.print_slips(ids))
        return heard.ok("")

    def _next(self) -> Heard:
        page = self._window.pages.page
        button = page.main_button
        if button is None or not button.isVisible() or not button.isEnabled():
            return heard.error(_tr("No next step here"), _tr("Select an order first, then scan NEXT again."))
        QTimer.singleShot(0, page, page.press_main)
        return heard.ok("")

    # --- codes -------------------------------------------------------------------------------------------

    def _slip(self, code: Code) -> Heard:
        slip, actions = code.slip, self._window.actions_of_orders
        assert slip is not None
        if not slip.is_open:
            return sent_already(code.order_id, lambda: actions.open(code.order_id))
        # The list that was on show stands in no search: its orders follow this one.
        self._window.orders.search.clear()
        QTimer.singleShot(0, self._window, lambda: actions.open_slip(slip))
        # Of an old slip the wizard tells in a banner of its own.
        is_old = not slip.is_current
        return Heard("error" if is_old else "ok", slip.number, is_shown=True)

    def _item(self, code: Code) -> Heard:
        ids = scanned.orders_needing(code.product_id)
        item = scanned.item_words(code.product_id)
        if not ids:
            return heard.ok(_tr("No open order needs {item}").format(item=item))
        self._window.pages.show_found(item, ids)
        return heard.ok(counted("1 order needs {item}", "{n} orders need {item}", len(ids), item=item))

    def _carrier(self, code: Code) -> Heard:
        if code.order_id:
            self._window.pages.show_found(code.number, [code.order_id])
            return heard.ok(_tr("The order with this tracking number"))
        return heard.error(
            _tr("No order has this tracking number"),
            _tr("{number} looks like {carrier}. Select its order under On the way, then scan the label again.").format(
                number=scanned.code_words(code.number), carrier=code.carrier
            ),
        )

    def _unknown(self, code: Code) -> Heard:
        def link() -> None:
            from makerapp.ui.scanner.link_dialog import LinkDialog

            if LinkDialog.ask(self._window.context, code.text, self._window.pages.page.order_ids(), self._window):
                self._hear(code.text)

        return unknown(code, link)


def sent_already(order_id: int, open_it: Callable[[], object]) -> Heard:
    """The slip of an order of which nothing is to be packed any more."""
    title, text = scanned.closed_words(order_id)
    return heard.error(title, text, Choice(_tr("Open it"), open_it), Choice(_tr("OK"), _nothing))


def unknown(code: Code, link: Callable[[], object]) -> Heard:
    """A code that is none of ours."""
    hint = scanned.describe(code.text).hint
    text = _tr("It belongs to no item or order. Link it to an item, or scan again.")
    return heard.error(
        _tr("We don't know this barcode ({code})").format(code=scanned.code_words(code.text)),
        hint or text,
        Choice(_tr("Link to an item…"), link),
        Choice(_tr("OK"), _nothing),
    )


def _nothing() -> None:
    """The press itself is the answer."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("scanner", text)
