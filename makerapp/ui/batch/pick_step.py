"""Step 2: collect the pieces of all orders, as one walks along the shelves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.batch import Batch, Pile
from makerapp.translation import counted
from makerapp.ui.batch.part import BatchStep
from makerapp.ui.batch.pile_row import PileRow
from makerapp.ui.batch.review_step import left_out_note, same_buyer_note
from makerapp.ui.batch.slices import RowColumn, Slices
from makerapp.ui.fulfillment.panel_parts import fact
from makerapp.ui.fulfillment.step import Foot
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.progress_bar import ThinProgressBar
from makerapp.ui.widgets.scroll_area import ScrollBody

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.batch.batch_page import BatchPage
    from makerapp.ui.scanner.heard import Heard

_TILE = 40


class PickStep(BatchStep):
    """Rows to tap, product by product; the green button ticks the rest and prints."""

    key = "pick"

    def __init__(self, desk: BatchPage, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.heading = PlainLabel("", "heading", self)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count = PlainLabel("", "strong", self)
        self.bar = ThinProgressBar(self.tr("Pieces collected"), 1, self)
        self.tick_all = LinkButton(self.tr("Tick all"), "square-check", self)
        self.tick_all.setToolTip(self.tr("Everything is collected"))
        self.tick_all.clicked.connect(lambda _checked=False: self.page.picking.all())
        self.rows: dict[str, PileRow] = {}
        self.piles: dict[str, Pile] = {}
        self._slices: Slices[Pile] = Slices(self)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.count)
        self._scroll = ScrollBody(self, padding=(0, THEME.metric("space2"), 0, THEME.metric("space2")))
        self._list = RowColumn(self)
        self._scroll.body.addWidget(self._list)
        links = QHBoxLayout()
        links.addWidget(self.tick_all)
        links.addStretch(1)
        self._scroll.body.addLayout(links)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self._scroll, 1)

    # --- showing -----------------------------------------------------------------------------------------

    def show_batch(self, batch: Batch) -> None:
        self.heading.setText(
            counted("Collect these for the order", "Collect these for all {n} orders", len(batch.orders))
        )
        piles = {pile.key: pile for pile in batch.piles()}
        same = list(piles) == list(self.piles) and all(
            _looks_like(self.piles[key], pile) for key, pile in piles.items()
        )
        self.piles = piles
        if same:
            for key, row in self.rows.items():
                row.show_pile(piles[key])
        else:
            self._build()
        self._show_progress()

    @property
    def is_building(self) -> bool:
        """Rows are still being made."""
        return self._slices.is_running

    def clear(self) -> None:
        """The batch was left: no rows."""
        self.piles = {}
        self._build()

    def _build(self) -> None:
        self.rows = {}
        self._list.empty()
        self._slices.start(list(self.piles.values()), self._add)

    def _add(self, pile: Pile) -> None:
        # What was collected since the building began counts.
        row = PileRow(self.piles.get(pile.key, pile), self)
        row.counted.connect(lambda pieces: self.page.picking.set(pile.key, pieces))
        self.rows[pile.key] = row
        self._list.add(row)
        row.set_next(pile.key == self.next_key)

    def _show_progress(self) -> None:
        picked = sum(pile.picked for pile in self.piles.values())
        needed = sum(pile.needed for pile in self.piles.values())
        self.count.setText(self.tr("{picked} of {needed} collected").format(picked=picked, needed=needed))
        self.bar.set_progress(picked, max(1, needed))
        self.tick_all.setVisible(picked < needed)
        following = self.next_key
        for key, row in self.rows.items():
            row.set_next(key == following)

    @property
    def next_key(self) -> str:
        """The pile to collect next, "" when everything is collected."""
        return next((key for key, pile in self.piles.items() if not pile.is_full), "")

    @property
    def left_to_pick(self) -> int:
        """Pieces that are not ticked yet."""
        return sum(pile.needed - pile.picked for pile in self.piles.values())

    def counted_in(self, key: str) -> None:
        """A pile changed: with one that is full the focus goes on to the next, if it was there."""
        row, following = self.rows.get(key), self.rows.get(self.next_key)
        if row is not None and row.is_full and row.hasFocus() and following is not None:
            following.setFocus()
            self._scroll.show_widget(following)

    def show_pile(self, key: str) -> None:
        """Bring a row into view, and make it the one the keyboard is on."""
        if key not in self.rows:
            self._slices.finish()
        self.rows[key].setFocus()
        self._scroll.show_widget(self.rows[key])

    def enter(self) -> None:
        row = self.rows.get(self.next_key) or next(iter(self.rows.values()), None)
        if row is None:
            self.heading.setFocus()
        else:
            row.setFocus()
            self._scroll.show_widget(row)

    # --- scanning ----------------------------------------------------------------------------------------

    def scanned(self, code: Code) -> Heard | None:
        from makerapp.ui.batch import pick_scans

        return pick_scans.heard(self, code)

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        slips = counted("Print 1 slip", "Print {n} slips", len(self.page.batch.orders))
        return Foot(
            (slips, "printer"), (self.tr("Back"), "arrow-left"), (self.tr("Print pick list"), "clipboard-check")
        )

    def fill_panel(self, body: QVBoxLayout) -> None:
        batch = self.page.batch
        if batch.left_out:
            body.addLayout(left_out_note(batch.left_out, lambda: self.page.go("review")))
            body.addWidget(Line())
        body.addLayout(self._scanner_row())
        left = self.left_to_pick
        if left:
            text = counted(
                "1 not ticked yet. The green button ticks it.",
                "{n} not ticked yet. The green button ticks the rest.",
                left,
            )
            body.addWidget(WrapLabel(text, "secondary"))
        else:
            body.addWidget(fact("circle-check", self.tr("Everything is collected"), "accent"))
        for note in same_buyer_note(batch):
            body.addWidget(note)
        body.addStretch(1)

    def _scanner_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(IconTile("scan-barcode", "accent", _TILE))
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(PlainLabel(self.tr("Scanner ready"), "strong"))
        words.addWidget(WrapLabel(self.tr("Scan items as you collect them"), "secondary"))
        row.addLayout(words, 1)
        return row

    def press_main(self) -> None:
        if self.page.picking.all():
            self.page.go_on_from_pick()

    def press_left(self) -> None:
        self.page.go("review")

    def press_right(self) -> None:
        self.page.actions_of.print_pick_list()


def _looks_like(shown: Pile, pile: Pile) -> bool:
    """Whether a row can go on showing a pile: only the counts may differ."""
    one, other = shown.line, pile.line
    return (one.title, one.picture, one.packing_note, shown.personalized) == (
        other.title, other.picture, other.packing_note, pile.personalized,
    )  # fmt: skip
