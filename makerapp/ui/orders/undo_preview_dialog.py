"""Before something older is undone: which steps are taken back, what that changes, and what stays as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from makerapp.models.rows import EventRow
from makerapp.services import event_words, rehearsal, shop, words
from makerapp.services.outcome import Outcome
from makerapp.services.undo_preview import UndoPreview
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.orders.many_run import AT_ONCE, do_many
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH = 640
# As high as its lines need, between a banner alone and what every screen has room for.
_LOWEST, _HIGHEST, _FRAME, _LINE = 380, 640, 320, 24
# The first of very many lines; the rest is counted.
_MOST_LINES = 40

_ICONS = {
    "status": "package-open",
    "date": "calendar",
    "money": "credit-card",
    "parcel": "truck",
    "stock": "layers",
    "other": "pencil",
}


class UndoPreviewDialog(DialogShell):
    """Accepted once ``do`` has taken the steps of ``preview`` back. Where that is refused, it says why instead."""

    hugs = True

    def __init__(
        self, context: AppContext, preview: UndoPreview, do: Callable[[], Outcome], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Undo"), _WIDTH, _height(preview), parent)
        self._context = context
        self._preview = preview
        self._do = do
        self._lines: list[IconText] = []
        self._scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(self._scroll, 1)
        self.keep = SecondaryButton(self.tr("Keep as it is"), "", self)
        self.keep.clicked.connect(self.reject)
        self.undo = PrimaryButton(self._undo_words(), "undo-2", self)
        self.undo.clicked.connect(self._undo)
        bind_main(self, self.undo)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.undo)
        self._add_head()
        if preview.refusal is not None:
            self._show_refusal()
        else:
            self._show_preview()
        self._scroll.body.addStretch(1)
        self.keep.setFocus()

    @property
    def texts(self) -> list[str]:
        """The lines as they stand: steps, changes, and what stays."""
        return [each.text() for each in self._lines]

    def _undo_words(self) -> str:
        count = len(self._preview.steps)
        if self._preview.order_count > 1:
            return self.tr("Undo for {n} orders").format(n=self._preview.order_count)
        return counted("Undo 1 step", "Undo {n} steps", count)

    # --- building ----------------------------------------------------------------------------------------

    def _add_head(self) -> None:
        subject = self._preview.subject
        if self._preview.refusal is not None:
            title, line = self.tr("{subject} can't go back").format(subject=subject), ""
        else:
            title = self.tr("Undo what was done to {subject}?").format(subject=subject)
            if self._preview.order_count == 1 and self._preview.steps:
                what = self._title(self._preview.steps[-1])
                start = self.tr("{subject}: undo “{what}”?")
                if len(self._preview.steps) > 1:
                    start = self.tr("{subject}: go back to before “{what}”?")
                title = start.format(subject=subject, what=what)
            line = self.tr("Nothing is deleted: the timeline keeps every step.")
        self.write_head(title, line, wraps=True, closes=True)

    def _show_refusal(self) -> None:
        refusal = self._preview.refusal
        assert refusal is not None
        self._scroll.body.addWidget(Banner("warn", refusal.what, refusal.why_and_now, self))
        self._add_part(self.tr("It would have undone"), self._steps())
        self.undo.hide()
        self.keep.setText(self.tr("Close"))

    def _show_preview(self) -> None:
        several = len(self._preview.steps) > 1 and self._preview.order_count == 1
        self._add_part(self.tr("What changes"), self._changes() or [("info", self.tr("Only what the timeline says"))])
        self._add_part(self.tr("What can't be undone"), [("triangle-alert", each) for each in self._preview.stays])
        self._add_part(self.tr("Undone, newest first") if several else self.tr("Undone"), self._steps())

    def _add_part(self, title: str, lines: Iterable[tuple[str, str]]) -> None:
        lines = list(lines)
        if not lines:
            return
        column = self._scroll.body
        column.addWidget(PlainLabel(title, "label", self))
        card = Card(self, padding=THEME.metric("space4"))
        card.setAccessibleName(title)
        left = len(lines) - _MOST_LINES
        shown = (
            lines if left <= 0 else [*lines[:_MOST_LINES], ("ellipsis", counted("and 1 more", "and {n} more", left))]
        )
        for icon, text in shown:
            line = IconText(icon, text, "secondary", "", card, wrap=True)
            self._lines.append(line)
            card.body.addWidget(line)
        column.addWidget(card)

    # --- words -------------------------------------------------------------------------------------------

    def _steps(self) -> list[tuple[str, str]]:
        if self._preview.order_count > 1:
            counts = Counter((event_words.event_icon(each.kind), self._title(each)) for each in self._preview.steps)
            return [(icon, f"{count} × {title}") for (icon, title), count in counts.items()]
        return [(event_words.event_icon(each.kind), self._step(each)) for each in self._preview.steps]

    def _title(self, event: EventRow) -> str:
        return event_words.event_title(event.kind, event.facts)

    def _step(self, event: EventRow) -> str:
        when = words.moment_words(event.at, shop.profile().time_zone, shop.today())
        return " · ".join(part for part in (self._title(event), when, event.who) if part)

    def _changes(self) -> list[tuple[str, str]]:
        effects, today = self._preview.effects, shop.today()
        goes_or_comes = [each for each in effects.orders if each.before is None or each.after is None]
        if self._preview.order_count > 1 or goes_or_comes:
            found = [
                (_ICONS["status"], line) for each in effects.orders for line in rehearsal.order_sentences(each, today)
            ]
        else:
            kinds = list(_ICONS)
            changes = sorted(self._preview.changes, key=lambda each: kinds.index(each.about))
            found = [(_ICONS[each.about], each.text) for each in changes]
        return [*found, *((_ICONS["stock"], rehearsal.stock_sentence(each)) for each in effects.stock)]

    # --- doing -------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        if self._preview.order_count > AT_ONCE:
            do_many(self._context, self, self._preview.order_count, self._do, self._ended, self.undo)
            return
        done = guarded(self, self._do)
        if done is not None:
            self._context.show_toast(done, second_line=self._since_words())
            self.accept()

    def _ended(self, is_done: bool) -> None:
        if is_done:
            self.accept()

    def _since_words(self) -> str:
        """The toast names the step that was gone back to; how many newer ones went with it."""
        newer = len(self._preview.steps) - 1
        if newer < 1 or self._preview.order_count > 1:
            return ""
        return counted("and 1 newer step", "and {n} newer steps", newer)


def _height(preview: UndoPreview) -> int:
    lines = len(preview.changes) + len(preview.effects.stock) + len(preview.stays) + len(preview.steps)
    return max(_LOWEST, min(_HIGHEST, _FRAME + _LINE * lines))
