"""What a scan does in the wizard: ticks pieces, fills the tracking number, turns to another order, or is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from makerapp.models.rows import LineRow
from makerapp.services import scanned
from makerapp.services.scan_codes import Command
from makerapp.services.scanned import Code, CodeKind
from makerapp.translation import counted
from makerapp.ui.fulfillment.pick_row import shelf_words
from makerapp.ui.scanner import heard
from makerapp.ui.scanner.general import sent_already
from makerapp.ui.scanner.heard import Choice, Heard

if TYPE_CHECKING:
    from makerapp.ui.fulfillment.pick_row import PickRow
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard


class WizardScans:
    """Answers for every step."""

    def __init__(self, wizard: FulfillmentWizard) -> None:
        self._wizard = wizard
        self._last = ""
        # A scanned line whose words are being read back, and how many of it were in the box before.
        self._reading: tuple[int, int] | None = None
        # Lines that pieces were scanned for since the order was opened, the newest last: what UNDO takes out.
        self._put_in: list[int] = []

    def forget(self) -> None:
        """Another order is on the bench."""
        self._last, self._put_in, self._reading = "", [], None

    @property
    def last(self) -> str:
        """What the panel says of the newest piece that was scanned into the box."""
        self._look_at_what_was_read()
        return self._last

    def _look_at_what_was_read(self) -> None:
        """A piece whose words were right has gone in without another scan."""
        line_id, before = self._reading or (0, 0)
        row = self._wizard.pick.rows.get(line_id)
        if row is not None and row.line.packed > before:
            self._reading = None
            self._put_in.append(line_id)
            self._last = _piece(row.line, row.line.packed)

    def answer(self, code: Code) -> Heard | None:
        """What becomes of a scan; ``None`` where the window knows."""
        wizard = self._wizard
        self._look_at_what_was_read()
        if not wizard.pick.is_reading:
            self._reading = None
        if wizard.printing.is_running:
            return heard.error(_tr("Wait a moment"), _tr("The slip is being printed. Then scan it again."))
        if code.kind is CodeKind.SLIP:
            return self._slip(code)
        if code.kind is CodeKind.UNKNOWN and wizard.step.key != "ship":
            return None
        if code.command is Command.UNDO:
            return self._undo()
        if code.command is not Command.PRINT and wizard.old_slip.holds():
            return Heard("error", wizard.banners.words, is_shown=True)
        if code.kind is CodeKind.COMMAND:
            return None
        answers = {"pick": self._in_pick, "ship": self._in_ship}
        return answers.get(wizard.step.key, self._elsewhere)(code)

    # --- slips -------------------------------------------------------------------------------------------

    def _slip(self, code: Code) -> Heard:
        wizard, slip = self._wizard, code.slip
        assert slip is not None
        is_done = wizard.step.key == "done"
        if code.order_id in wizard.box_ids and not is_done:
            if slip.is_current:
                return heard.ok(_tr("This is the slip of {number}").format(number=slip.number), is_shown=True)
            wizard.old_slip.scanned(slip)
            return Heard("error", wizard.banners.words, is_shown=True)
        if not slip.is_open:
            return sent_already(code.order_id, lambda: wizard.actions_of.open_order(code.order_id))
        if is_done:
            self._turn_to(code)
            return heard.ok(slip.number, is_shown=True)
        here = wizard.detail.row.number
        switch = Choice(_tr("Switch to {number}").format(number=slip.number), lambda: self._turn_to(code))
        return heard.ask(
            _tr("Switch to {number}?").format(number=slip.number),
            _tr("{number} is on the bench, and what is in its box is kept. Scan the slip once more to switch.").format(
                number=here
            ),
            switch,
            Choice(_tr("Stay with {number}").format(number=here), _nothing),
            again=switch,
        )

    def _turn_to(self, code: Code) -> None:
        wizard = self._wizard
        wizard.open_orders(wizard.queue_ids, code.order_id)
        if code.slip is not None and not code.slip.is_current:
            wizard.old_slip.scanned(code.slip)

    # --- Pick & pack -------------------------------------------------------------------------------------

    def _in_pick(self, code: Code) -> Heard:
        wizard = self._wizard
        if code.kind is CodeKind.CARRIER:
            text = _tr("{number} is still being packed. Scan NEXT once everything is in the box. Nothing was ticked.")
            return heard.error(
                _tr("Pack first, then scan the carrier's label"), text.format(number=wizard.detail.row.number)
            )
        rows = self._rows_of(code)
        if not rows:
            return self._wrong_item(code)
        row = next((each for each in rows if not each.is_full), None)
        if row is None:
            return self._one_too_many(rows)
        if wizard.pick.is_reading:
            text = _tr("Look at the words on the piece. If they are the same, press the green button or scan NEXT.")
            return heard.error(_tr("Compare the words first"), text)
        return self._put_one_in(row)

    def _put_one_in(self, row: PickRow) -> Heard:
        pick, line, before = self._wizard.pick, row.line, self.last
        # Said before it is done: doing it draws the panel anew, and once is enough.
        self._last = _piece(line, line.packed + 1)
        pick.put_in(line.id)
        row = pick.rows.get(line.id, row)
        if row.line.packed > line.packed:
            self._put_in.append(line.id)
            row.flash()
            return heard.ok(self.last, is_shown=True)
        self._last = before
        self._wizard.refresh_panel()
        if pick.is_reading:
            self._reading = (line.id, line.packed)
            return heard.ok(_tr("Compare the words on the piece"), is_shown=True)
        # Refused, and told by the wizard's own banner.
        return Heard("error", self._wizard.banners.words, is_shown=True)

    def _rows_of(self, code: Code) -> list[PickRow]:
        """The rows that a scanned item belongs to; two may be of one product, with other words on each."""
        return [row for row in self._wizard.pick.rows.values() if row.line.product_id == code.product_id]

    def _one_too_many(self, rows: list[PickRow]) -> Heard:
        line = rows[0].line
        total = sum(row.line.to_send for row in rows)
        text = counted(
            "{number} needs 1 × {item}, and it is in the box.",
            "{number} needs {n} × {item}, and all of them are in the box.",
            total,
            number=self._wizard.detail.row.number,
            item=line.title,
        )
        return heard.error(_tr("That's one too many"), text)

    def _wrong_item(self, code: Code) -> Heard:
        wizard, missing = self._wizard, self._wizard.pick.next_row
        if wizard.companions:
            title = _tr("Wrong item – this isn't in this box")
        else:
            title = _tr("Wrong item – this isn't in {number}").format(number=wizard.detail.row.number)
        item = _tr("{item} ({code})").format(
            item=scanned.item_words(code.product_id), code=scanned.code_words(code.text)
        )
        if missing is None:
            text = _tr("You scanned {item}. Everything this order needs is in the box. Nothing was ticked.")
        elif missing.line.shelf:
            text = _tr("You scanned {item}. This order still needs {needed}, from {shelf}. Nothing was ticked.")
        else:
            text = _tr("You scanned {item}. This order still needs {needed}. Nothing was ticked.")
        needed = _needed(missing.line) if missing is not None else ""
        shelf = shelf_words(missing.line.shelf) if missing is not None else ""
        return heard.error(title, text.format(item=item, needed=needed, shelf=shelf))

    # --- Ship and the others -----------------------------------------------------------------------------

    def _in_ship(self, code: Code) -> Heard | None:
        ship, here = self._wizard.ship, self._wizard.box_ids
        if code.kind is CodeKind.ITEM:
            text = _tr("You scanned {item}. This order is packed. Scan the carrier's label, or go back to the box.")
            return heard.error(
                _tr("This is an item, not the carrier's label"), text.format(item=scanned.item_words(code.product_id))
            )
        if code.kind is CodeKind.UNKNOWN and scanned.is_article(code.text):
            return None
        if code.order_id and code.order_id not in here:
            number = scanned.number_of(code.order_id)
            text = _tr("{tracking} is the number of {number}. Scan the label that goes on this parcel.")
            return heard.error(
                _tr("Another parcel has this number"),
                text.format(tracking=scanned.code_words(code.text), number=number),
            )
        ship.take_number(code.number or code.text)
        return heard.ok(f"{ship.entry.number}. {ship.entry.looks_like.text()}", is_shown=True)

    def _elsewhere(self, code: Code) -> Heard:
        step = self._wizard.step.key
        if step == "done":
            text = _tr("Scan the slip of the next order, or NEXT.")
            return heard.error(_tr("This order is on its way"), text)
        if step == "review":
            text = _tr("Scan NEXT if all of it looks right. Then scan what goes in the box.")
            return heard.error(_tr("Check the order first"), text)
        text = _tr("Scan NEXT to print, and then the carrier's label.")
        return heard.error(_tr("The slip is to be printed first"), text)

    # --- UNDO --------------------------------------------------------------------------------------------

    def _undo(self) -> Heard | None:
        """The piece scanned last comes out of the box again; without one, the window's own undo."""
        pick = self._wizard.pick
        while self._wizard.step.key == "pick" and self._put_in and not pick.is_reading:
            row = pick.rows.get(self._put_in.pop())
            if row is not None and row.line.packed:
                self._last = ""
                pick.take_out(row.line.id)
                row.flash()
                return heard.ok(_tr("Taken out: {item}").format(item=row.line.title), is_shown=True)
        return None


def _piece(line: LineRow, packed: int) -> str:
    return _tr("{item}, {packed} of {total}").format(item=line.title, packed=packed, total=line.to_send)


def _needed(line: LineRow) -> str:
    return _tr("{n} × {item}").format(n=line.to_send - line.packed, item=line.title)


def _nothing() -> None:
    """The press itself is the answer."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("scanner", text)
