"""What takes the panel's place while orders are ticked: all of them added up, and their common next step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models import queries
from makerapp.models.detail import lines_of
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Filter, View
from makerapp.services import many_orders, shop, work_calendar
from makerapp.services.key_table import with_keys
from makerapp.services.next_step import NextStep
from makerapp.translation import counted
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders import order_windows, workshop_papers
from makerapp.ui.orders.many_run import do_many
from makerapp.ui.orders.order_panel import STEP_ICONS
from makerapp.ui.panel import SidePanel
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, LinkButton
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.thumbnail import Thumbnail

# More orders than this, and adding up their items would keep the window waiting.
MOST_ADDED_UP = 200
# More than this, and not even what they have in common is looked for; nobody packs so many with one press.
MOST_LOOKED_AT = 2000
# The steps several orders can take at once, the one that is worth most first.
_STEP_OF_VIEW = {
    View.TO_PACK: NextStep.PACK,
    View.TO_MAKE: NextStep.MAKE,
    View.TO_CONFIRM: NextStep.CONFIRM,
    View.ON_THE_WAY: NextStep.DELIVER,
}


@dataclass(frozen=True)
class CommonStep:
    """The step that can be taken, the orders that can take it, and whether that is all of them."""

    step: NextStep
    order_ids: tuple[int, ...]
    is_all: bool


def common_step(order_ids: Sequence[int], today) -> CommonStep | None:
    """What can be done with these orders at once; where they differ, with the part nearest to the post."""
    chosen = tuple(order_ids)
    for view, step in _STEP_OF_VIEW.items():
        able = tuple(queries.ids(ListQuery(view, today, ids=chosen)))
        if able:
            return CommonStep(step, able, len(able) == len(chosen))
    return None


class SelectionPanel(SidePanel):
    """``cleared`` when the cross is pressed; ``done`` when the step was taken for the ids it carries."""

    cleared = Signal()
    done = Signal(list)

    def __init__(self, actions: OrderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._ids: tuple[int, ...] = ()
        self._step: CommonStep | None = None
        # There while some of the orders are printed.
        self.new_button: LinkButton | None = None
        self.title = PlainLabel("", "title", self)
        self.close_button = IconButton("x", with_keys(self.tr("Untick all"), "Esc"), self)
        self.close_button.clicked.connect(self.cleared)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        self.header.addLayout(row)
        self.urgency = IconText("clock", "", "secondary", "", self)
        self.header.addWidget(self.urgency)
        self.main_pressed.connect(self._main_pressed)
        self.left_pressed.connect(lambda: self._actions.print_slips(self._ids))
        self.right_pressed.connect(self._papers_pressed)

    def show_orders(self, order_ids: Sequence[int]) -> None:
        """Add these orders up; ids in the order they are to be packed."""
        self._ids = tuple(order_ids)
        today = shop.today()
        count = len(self._ids)
        title = counted("1 order selected", "{n} orders selected", count)
        self.title.setText(title)
        self.setAccessibleName(title)
        if count > MOST_LOOKED_AT:
            self._show_too_many()
            return
        counts = queries.pill_counts(
            ListQuery(View.ALL, today, ids=self._ids, in_time=work_calendar.first_day_in_time())
        )
        self._show_urgency(counts)
        self._step = common_step(self._ids, today)
        with self.body_scroll.filling():
            column = self.clear_body()
            self._add_items(column)
            self._add_good_to_know(column, counts)
            column.addStretch(1)
        self._show_foot(count)

    def _show_too_many(self) -> None:
        self._step = None
        self.urgency.set("layers", self.tr("Use the filters to tick fewer"), "text2")
        with self.body_scroll.filling():
            column = self.clear_body()
            said = self.tr("More than {n} orders: what they have in common isn't looked for.")
            column.addWidget(WrapLabel(said.format(n=f"{MOST_LOOKED_AT:,}"), "secondary", self))
            column.addStretch(1)
        self.set_foot("")

    def _show_urgency(self, counts: dict[Filter, int]) -> None:
        late, now = counts[Filter.LATE], counts[Filter.TODAY]
        said = []
        if late:
            said.append(counted("1 late", "{n} late", late))
        if now:
            said.append(counted("1 to ship today", "{n} to ship today", now))
        icon, tone = ("triangle-alert", "danger") if late else ("clock", "warn") if now else ("calendar", "text2")
        self.urgency.set(icon, " · ".join(said) or self.tr("Nothing late, nothing to ship today"), tone)

    def _show_foot(self, count: int) -> None:
        slips = counted("Print slip", "Print slips", count)
        if self._step is None:
            self.set_foot("", "", (slips, "printer"))
            return
        step, n = self._step.step, len(self._step.order_ids)
        papers = (self.tr("Print pick list"), "clipboard-check")
        if step is NextStep.MAKE:
            papers = (self.tr("Bench papers"), "hammer")
        elif step is NextStep.DELIVER:
            # Nothing of these is left to pick.
            papers = ("", "")
        self.set_foot(self._label(step, n, self._step.is_all), STEP_ICONS[step], (slips, "printer"), papers)

    def _label(self, step: NextStep, n: int, is_all: bool) -> str:
        if not is_all:
            some = {
                NextStep.PACK: counted("1 order can be packed", "{n} orders can be packed", n),
                NextStep.MAKE: counted("1 can be marked as made", "{n} can be marked as made", n),
                NextStep.CONFIRM: counted("1 can be confirmed", "{n} can be confirmed", n),
                NextStep.DELIVER: counted("1 can be marked delivered", "{n} can be marked delivered", n),
            }
            return some[step]
        every = {
            NextStep.PACK: counted("Pack 1 order", "Pack {n} orders", n),
            NextStep.MAKE: counted("Mark 1 order as made", "Mark {n} orders as made", n),
            NextStep.CONFIRM: counted("Confirm 1 order", "Confirm {n} orders", n),
            NextStep.DELIVER: counted("Mark 1 as delivered", "Mark {n} as delivered", n),
        }
        return every[step]

    def _papers_pressed(self) -> None:
        """The pick list of all that is ticked; before the making, a choice of papers for the bench."""
        if self._step is not None and self._step.step is NextStep.MAKE:
            workshop_papers.show_bench_menu(self._actions.context, self._ids, self._actions.window, self.right_button)
        else:
            workshop_papers.pick_list(self._actions.context, self._ids, self._actions.window)

    def _main_pressed(self) -> None:
        if self._step is None:
            return
        self.main_button.arm()
        step, ids = self._step.step, list(self._step.order_ids)
        if step is NextStep.PACK:
            self._actions.fulfill_many(ids)
            self.done.emit(ids)
            return
        do_many(
            self._actions.context,
            self._actions.window,
            len(ids),
            lambda: many_orders.take_step(step, ids),
            lambda is_done: self.done.emit(ids) if is_done else None,
            self.main_button,
        )

    # --- body --------------------------------------------------------------------------------------------

    def _add_items(self, column: QVBoxLayout) -> None:
        column.addWidget(PlainLabel(self.tr("Items, all together"), "label", self))
        if len(self._ids) > MOST_ADDED_UP:
            said = self.tr("More than {n} orders: their items aren't added up here.").format(n=MOST_ADDED_UP)
            column.addWidget(WrapLabel(said, "secondary", self))
            return
        totals: Counter[tuple[str, str, str]] = Counter()
        for lines in lines_of(self._ids).values():
            for line in lines:
                totals[(line.title, line.picture, line.shelf)] += line.to_send
        for (title, picture, shelf), pieces in totals.most_common():
            if pieces:
                column.addLayout(self._item(title, picture, shelf, pieces))

    def _item(self, title: str, picture: str, shelf: str, pieces: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Thumbnail(title, picture, "thumb", self))
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addStretch(1)
        text.addWidget(ElidedLabel(title, "strong", self))
        if shelf:
            text.addWidget(ElidedLabel(self.tr("Shelf {name}").format(name=shelf), "secondary", self))
        text.addStretch(1)
        row.addLayout(text, 1)
        row.addWidget(PlainLabel(f"× {pieces}", "heading", self), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _add_good_to_know(self, column: QVBoxLayout, counts: dict[Filter, int]) -> None:
        gifts, notes, unpaid = counts[Filter.GIFT], counts[Filter.NOTE], counts[Filter.UNPAID]
        printed, held = counts[Filter.PRINTED], counts[Filter.HELD]
        self.new_button = None
        known = [
            ("gift", gifts, counted("1 gift: prices are left off its slip",
                                    "{n} gifts: prices are left off their slips", gifts)),
            ("message-square-text", notes, counted("1 buyer left a note, shown when you pack it",
                                                   "{n} buyers left a note, shown when you pack it", notes)),
            ("credit-card", unpaid, counted("1 order isn't paid yet", "{n} orders aren't paid yet", unpaid)),
            ("pause", held, counted("1 order is on hold", "{n} orders are on hold", held)),
            ("printer", printed, counted("1 slip is printed already", "{n} slips are printed already", printed)),
        ]  # fmt: skip
        other = len(self._ids) - len(self._step.order_ids) if self._step is not None else 0
        said = counted(
            "1 order has another next step and stays ticked", "{n} orders have another next step and stay ticked", other
        )
        known = [each for each in (*known, ("info", other, said)) if each[1]]
        if not known:
            return
        column.addWidget(Line(self))
        column.addWidget(PlainLabel(self.tr("Good to know"), "label", self))
        for icon, _count, text in known:
            column.addWidget(IconText(icon, text, "body", "", self, wrap=True))
        if printed:
            self.new_button = LinkButton(self.tr("Print what is new"), "printer", self)
            self.new_button.setToolTip(self.tr("Leaves out slips that are printed already and still right"))
            self.new_button.clicked.connect(lambda _checked=False: self._print_new())
            column.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _print_new(self) -> None:
        from makerapp.services.paperwork.offer import usual_kinds
        from makerapp.services.paperwork.wish import Wish

        wish = Wish(self._ids, usual_kinds(), only_new=True)
        order_windows.print_papers(self._actions.context, wish, self._actions.window)
