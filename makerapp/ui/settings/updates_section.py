"""New versions: whether to look for them, what that sends, looking now, and what came of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from makerapp import PRODUCT_NAME, __version__
from makerapp.services import shop, words
from makerapp.services.updates import memory, source
from makerapp.services.updates.found import Found, Kind
from makerapp.services.updates.words import RESULT_WORDS
from makerapp.ui.about import update_look
from makerapp.ui.about.newer_line import NewerLine, newer_words
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import Job
from makerapp.ui.refusals import guarded
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import GhostButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.progress_bar import ThinProgressBar

_KEY = "update_check"
_LOOKS = {
    Kind.NEWER: ("sparkles", "accent"),
    Kind.SAME: ("circle-check", "accent"),
    Kind.BROKEN: ("triangle-alert", "warn"),
    Kind.FORGED: ("triangle-alert", "danger"),
    Kind.UNREACHABLE: ("info", "text2"),
    Kind.NOT_SET: ("info", "text2"),
    Kind.NO_NETWORK: ("info", "text2"),
}


class UpdatesSection(Section):
    """Off until the maker switches it on; out of reach where this copy has nothing to look for."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title = self.tr("New versions")
        super().__init__(context, saved, title, self.tr("Nothing is ever installed by itself."), parent)
        self._job: Job | None = None
        self._why_not = source.why_not()
        card = Card(self.sheet)
        card.add_heading(self.tr("You have {name} {version}").format(name=PRODUCT_NAME, version=__version__))
        self.newer = NewerLine(context, card)
        card.body.addWidget(self.newer)
        self.box = self._switch(card)
        card.body.addWidget(self.box)
        sent = self.tr(
            "To look, a small file is asked for. Nothing about you, your shop, your orders or this computer is sent; "
            "as with any page, the other side sees the address of your internet connection."
        )
        card.body.addWidget(WrapLabel(sent, "secondary", card))
        self._add_look(card)
        self.form.addWidget(card)
        if self._why_not is not None:
            self._say_why_not(self._why_not)
        self.form.addStretch(1)
        context.signals.changed.connect(self._changed)
        self._tell_last()

    # --- building ----------------------------------------------------------------------------------------

    def _switch(self, card: Card) -> CheckBox:
        box = CheckBox(self.tr("Look for new versions once a day"), card)
        box.clicked.connect(lambda on: self.saved.set(_KEY, "on" if on else "off"))
        box.setEnabled(self._why_not is None)
        self._follow(_KEY, lambda: box.setChecked(self.saved.get(_KEY) == "on"))
        return box

    def _add_look(self, card: Card) -> None:
        self.button = SecondaryButton(self.tr("Look now"), "refresh-cw", card)
        self.button.clicked.connect(lambda _on=False: self.look())
        self.button.setEnabled(self._why_not is None)
        self.stop_button = GhostButton(self.tr("Stop"), "x", card)
        self.stop_button.clicked.connect(lambda _on=False: self.stop())
        self.bar = ThinProgressBar(self.tr("Looking for a new version"), 0, card)
        self.bar.hide()
        self.stop_button.hide()
        self.result = IconText("info", "", "strong", "", card, wrap=True)
        self.rest = WrapLabel("", "secondary", card)
        self.last = PlainLabel("", "secondary", card)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self.button)
        row.addWidget(self.stop_button)
        row.addWidget(self.last)
        row.addStretch(1)
        card.body.addSpacing(THEME.metric("space1"))
        card.body.addLayout(row)
        told: tuple[QWidget, ...] = (self.bar, self.result, self.rest)
        for widget in told:
            card.body.addWidget(widget)
            widget.hide()

    def _say_why_not(self, kind: Kind) -> None:
        what, now = RESULT_WORDS[kind]
        self._show_result(kind, f"{self.tr(what)} {self.tr(now)}", "")
        # A switch that can't be moved says why, also to who hears the screen.
        self.box.setAccessibleDescription(self.result.text())
        self.button.setAccessibleDescription(self.result.text())

    # --- looking -----------------------------------------------------------------------------------------

    def look(self) -> None:
        """Look now, at a press: what comes of it is told, whatever it is."""
        self._show_result(None, "", "")
        self.button.start_waiting(self.tr("Looking…"))
        self.stop_button.show()
        self.bar.show()
        self._job = update_look.start(self._done, self._ended, self)

    def stop(self) -> None:
        """Have enough of waiting."""
        if self._job is not None:
            self._job.stop()

    def end(self) -> None:
        self.stop()

    def _done(self, found: Found) -> None:
        self._ended()
        guarded(self, lambda: memory.remember(found, asked=True))
        told = self.newer.newer
        announce(self, newer_words(told) if told is not None else f"{self.result.text()} {self.rest.text()}".strip())

    def _ended(self) -> None:
        had_focus = self.stop_button.hasFocus()
        self.button.stop_waiting()
        self.stop_button.hide()
        self.bar.hide()
        if had_focus:
            self.button.setFocus()

    def _changed(self, change: Any) -> None:
        if (change.shop or change.everything) and not self.bar.isVisibleTo(self):
            self._tell_last()

    # --- telling -----------------------------------------------------------------------------------------

    def _tell_last(self) -> None:
        """When it was looked last, and what came of that; nothing before the first time, or where it can't be."""
        last = memory.last_look() if self._why_not is None else None
        self.last.setVisible(last is not None)
        if last is None:
            return
        moment = words.moment_words(last.at, shop.profile().time_zone, shop.today())
        self.last.setText(self.tr("Last looked: {moment}").format(moment=moment))
        if last.kind is Kind.NEWER:
            # Told above the switch with its buttons, unless it is not wanted or runs by now.
            self._show_result(None, "", "")
        else:
            what, now = RESULT_WORDS[last.kind]
            rest = " ".join(self.tr(each) for each in (last.why, now) if each)
            self._show_result(last.kind, self.tr(what), rest)

    def _show_result(self, kind: Kind | None, what: str, rest: str) -> None:
        if kind is not None:
            icon, tone = _LOOKS[kind]
            self.result.set(icon, what, tone)
        self.result.setVisible(kind is not None)
        self.rest.setText(rest)
        self.rest.setVisible(kind is not None and bool(rest))
