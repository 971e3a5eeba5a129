"""Days and deadlines: when the shop works, when the post leaves, and what runs out when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from makerapp.countries import country_code
from makerapp.services import channel_rules, closed_days, words
from makerapp.services.outcome import Outcome
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.settings.calendar_dialog import CalendarDialog, ChangeDialog, CloseDaysDialog
from makerapp.ui.settings.calendar_history_dialog import CalendarHistoryDialog
from makerapp.ui.settings.closed_days_card import ClosedDaysCard
from makerapp.ui.settings.saved import SHOP, Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.settings.time_field import TimeField
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.keep_size import keep_width
from makerapp.ui.widgets.quantity_stepper import QuantityStepper

_RULES = "channel_rules"


class DaysSection(Section):
    """What moves orders is shown before it is done; all else is saved as it is typed."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Days & deadlines"), self.tr("What ship-by dates and reminders go by.")
        super().__init__(context, saved, title, line, parent)
        self.days: list[CheckBox] = []
        self.form.addWidget(self._week())
        self._add_times()
        self.closed = ClosedDaysCard(self.sheet)
        self.closed.vacation_pressed.connect(lambda: self._ask(CloseDaysDialog(True, self)))
        self.closed.day_pressed.connect(lambda: self._ask(CloseDaysDialog(False, self)))
        self.closed.holidays_pressed.connect(self._add_holidays)
        self.closed.history_pressed.connect(self._show_changes)
        self.closed.open_pressed.connect(self._open_again)
        self.form.addWidget(self.closed)
        self.rules: dict[str, tuple[QuantityStepper, QuantityStepper]] = {}
        self.form.addWidget(self._marketplaces())
        self.saved.changed.connect(self._show_rules)
        self.form.addStretch(1)
        context.signals.changed.connect(self._changed)

    # --- building ----------------------------------------------------------------------------------------

    def _week(self) -> Field:
        editor = QWidget(self.sheet)
        row = QHBoxLayout(editor)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space4"))
        for number in range(7):
            box = CheckBox(words.weekdays_words([number]), editor)
            box.clicked.connect(self._change_week)
            self.days.append(box)
            row.addWidget(box)
        row.addStretch(1)
        self._show_week()
        return Field(self.tr("Working days"), editor, self.tr("Ship-by dates count only these."), self.sheet)

    def _add_times(self) -> None:
        self.cutoff_field = TimeField(
            self,
            "post_cutoff",
            self.tr("The day's post leaves at"),
            self.tr("After it, today's orders are late."),
            self.tr("Write a time, like 17:00 or 5 pm. Empty: the whole day counts."),
            self.sheet,
        )
        self.cutoff = self.cutoff_field.edit
        self.closes_field = TimeField(
            self,
            "post_office_closes",
            self.tr("The post office closes at"),
            self.tr("Said on Today. It moves no dates."),
            self.tr("Write a time, like 17:30 or 5:30 pm. Empty: it isn't said."),
            self.sheet,
        )
        production = self.number("production_days_default", self.tr("working days to make an order"), 0, 30)
        confirm = self.number("confirm_hours", self.tr("hours to confirm an order"), 0, 240)
        start = self.number("process_days", self.tr("working days to start on an order"), 0, 30)
        self.beside(self.cutoff_field, self.closes_field)
        self.form.addWidget(
            Field(
                self.tr("Working days to make an order"),
                production,
                self.tr("Used where a product has no time of its own. 0: no ship-by date."),
                self.sheet,
            )
        )
        # Open orders keep what was worked out for them until the maker says otherwise.
        self.follow = LinkButton("", "calendar", self.sheet)
        self.follow.clicked.connect(self._follow_usual_time)
        self.form.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)
        self.follow.hide()
        self.saved.changed.connect(self._offer_following)
        self.beside(
            Field(
                self.tr("Hours to confirm an order"),
                confirm,
                self.tr("From when it was placed. 0: no limit."),
                self.sheet,
            ),
            Field(
                self.tr("Working days to start on it"),
                start,
                self.tr("From when it was confirmed. 0: no limit."),
                self.sheet,
            ),
        )

    def _marketplaces(self) -> Card:
        card = Card(self.sheet)
        card.add_heading(self.tr("Marketplaces that cancel by themselves"))
        line = self.tr("You're warned before; nothing is cancelled here unless you press it. 0: it never does.")
        card.body.addWidget(WrapLabel(line, "secondary", card))
        for channel in channel_rules.CHANNELS:
            card.body.addWidget(self._rule_row(channel, card))
        return card

    def _rule_row(self, channel: str, card: Card) -> QWidget:
        name, found = words.channel_words(channel), channel_rules.rule(channel)
        made = QWidget(card)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        after = QuantityStepper(
            self.tr("{name} cancels after … days").format(name=name), found.cancel_after_days, 0, 365, made
        )
        warn = QuantityStepper(
            self.tr("warn … days before {name} does").format(name=name), found.warn_days, 0, 60, made
        )
        for stepper in (after, warn):
            stepper.valueChanged.connect(lambda _value: self._keep_rule(channel))
        self.rules[channel] = (after, warn)
        label = PlainLabel(name, "strong", made)
        keep_width(label, 72)
        row.addWidget(label)
        for text, stepper in ((self.tr("after"), after), (self.tr("days; warn"), warn)):
            row.addWidget(PlainLabel(text, "secondary", made))
            row.addWidget(stepper)
        row.addWidget(PlainLabel(self.tr("days before"), "secondary", made))
        row.addStretch(1)
        return made

    # --- what is saved as it is typed ---------------------------------------------------------------------

    def _keep_rule(self, channel: str) -> None:
        after, warn = self.rules[channel]
        self.saved.set(_RULES, channel_rules.with_rule(channel, after.value(), warn.value()))

    def _show_rules(self, key: str) -> None:
        """After Undo: the days as they are now."""
        if key != _RULES:
            return
        for channel, steppers in self.rules.items():
            found = channel_rules.rule(channel)
            for stepper, days in zip(steppers, (found.cancel_after_days, found.warn_days), strict=True):
                # One of the two, set alone, would be kept with the other's old number.
                with QSignalBlocker(stepper):
                    stepper.setValue(days)

    # --- what moves orders --------------------------------------------------------------------------------

    def _change_week(self) -> None:
        chosen = [number for number, box in enumerate(self.days) if box.isChecked()]
        title = self.tr("Change your working days")
        line = self.tr("Working days: {days}").format(days=words.weekdays_words(chosen))
        self._offer(title, line, lambda: closed_days.set_working_days(chosen))
        self._show_week()

    def _offer_following(self, key: str) -> None:
        """After another usual time: how many open orders have other dates now, and the press that moves them."""
        if key not in ("production_days_default", ""):
            return
        preview = guarded(self, lambda: closed_days.preview(closed_days.follow_usual_time))
        count = len(preview.moves) if preview else 0
        self.follow.setText(
            counted(
                "1 open order has another ship-by date. Move it…",
                "{n} open orders have other ship-by dates. Move them…",
                count,
            )
        )
        self.follow.setVisible(count > 0)

    def _follow_usual_time(self) -> None:
        title = self.tr("Move open orders")
        line = self.tr("Their ship-by dates are worked out anew, with the time an order usually takes now.")
        self._offer(title, line, closed_days.follow_usual_time)
        self._offer_following("")

    def _open_again(self, period_id: int, days: str) -> None:
        title, line = self.tr("Open closed days again"), self.tr("You work on {days} after all.").format(days=days)
        self._offer(title, line, lambda: closed_days.open_again(period_id))

    def _add_holidays(self) -> None:
        from makerapp.ui.settings.holidays_dialog import HolidaysDialog

        self._ask(HolidaysDialog(country_code(self.saved.get(SHOP + "country")), self))

    def _show_changes(self) -> None:
        dialog = CalendarHistoryDialog(self.context, self)
        dialog.exec()
        dialog.deleteLater()
        self.closed.show_days()

    def _offer(self, title: str, line: str, do: Callable[[], Outcome]) -> None:
        """Do it at once where nothing moves, else show first what does."""
        preview = guarded(self, lambda: closed_days.preview(do))
        if preview is None:
            return
        if preview.moves or preview.fixed:
            self._ask(ChangeDialog(title, line, do, self))
        else:
            done = guarded(self, do)
            if done is not None:
                self._tell(done)

    def _ask(self, dialog: CalendarDialog) -> None:
        dialog.exec()
        if dialog.outcome is not None:
            self._tell(dialog.outcome)
        dialog.deleteLater()

    def _tell(self, done: Outcome) -> None:
        self.saved.remember_action(done.batch_id)
        self.context.show_toast(done)

    def _changed(self, change: object) -> None:
        """Also after an Undo, wherever it was pressed."""
        if getattr(change, "shop", False) or getattr(change, "everything", False):
            self.closed.show_days()
            self._show_week()

    def _show_week(self) -> None:
        working = self.saved.get("working_days")
        for number, box in enumerate(self.days):
            box.setChecked(number in working)
