"""A batch in the printer: how far it is, and where it stopped, which orders are on paper and how to go on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.services.paperwork import batch
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.words import listed
from makerapp.translation import counted
from makerapp.ui.printing import print_words
from makerapp.ui.printing.batch_watch import PrintWatch
from makerapp.ui.printing.paper_names import names_of
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import IconButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.floating import paint_shadow
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.progress_bar import ThinProgressBar


class BatchCard(QWidget):
    """Floats over the window; child, never a window of its own. Larger than its card by the shadow.

    ``again_wanted`` carries how many orders from the first on are right, as the maker saw in the tray; ``closed`` when
    it may go.
    """

    again_wanted = Signal(int)
    closed = Signal()
    resized = Signal()

    def __init__(self, watch: PrintWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.watch = watch
        self.card = Card(self, kind="card", padding=THEME.metric("card_padding_small"))
        self.disc = IconTile("printer", "accent", 40, self, disc=True)
        self.title = WrapLabel("", "strong", self)
        self.text = WrapLabel("", "secondary", self)
        self.close_button = IconButton("x", self.tr("Close"), self)
        self.bar = ThinProgressBar(self.tr("Printed so far"), watch.pages, self)
        self.last = ComboBox(self)
        self.last_field = Field(
            self.tr("Last one that came out whole"),
            self.last,
            self.tr("Look into the printer's tray, and choose another if this isn't the last."),
            self,
        )
        self.stop_button = SecondaryButton(self.tr("Stop"), "x", self)
        self.again_button = SecondaryButton("", "printer", self)
        self._lay_out()
        self.last.activated.connect(lambda _index: self._last_chosen())
        self.stop_button.clicked.connect(lambda _checked=False: self._stop())
        self.again_button.clicked.connect(lambda _checked=False: self.again_wanted.emit(self.done))
        self.close_button.clicked.connect(lambda _checked=False: self.closed.emit())
        watch.moved.connect(self.refresh)
        watch.ended.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(self.title)
        words.addWidget(self.text)
        top = QHBoxLayout()
        top.setSpacing(THEME.metric("space3"))
        top.addWidget(self.disc)
        top.addLayout(words, 1)
        top.addWidget(self.stop_button)
        top.addWidget(self.close_button)
        low = QHBoxLayout()
        low.setSpacing(THEME.metric("space3"))
        low.addWidget(self.last_field, 1)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.again_button)
        self.card.body.setSpacing(THEME.metric("space3"))
        self.card.body.addLayout(top)
        self.card.body.addWidget(self.bar)
        self.card.body.addLayout(low)
        self.card.body.addLayout(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[THEME.metric("shadow")] * 4)
        column.addWidget(self.card)

    @property
    def done(self) -> int:
        """How many orders are right, as the maker chose or the printer said."""
        return int(self.last.currentData() or 0) if self.last.count() else self.watch.stacks_done

    @property
    def has_failed(self) -> bool:
        """It is over, and something is missing on paper."""
        return self.watch.is_over and self.watch.seen.outcome in ("failed", "stopped")

    # --- showing -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Say how it stands."""
        failed = self.has_failed
        waits = not failed and self.watch.seen.problem is not None
        self.disc.set_icon("triangle-alert" if failed or waits else "printer", self._tone(failed, waits))
        self.bar.setVisible(not failed)
        self.stop_button.setVisible(not self.watch.is_over)
        self.close_button.set_name(self.tr("Close") if self.watch.is_over else self.tr("Hide"))
        self.again_button.setVisible(failed)
        self.last_field.setVisible(failed and len(self.watch.stacks) > 1)
        if failed:
            self._fill_last()
            self._say_failed()
        else:
            self._say_progress()
        self._announce()
        self.resized.emit()

    def high(self, width: int) -> int:
        """The height that its words need at a ``width``."""
        self.ensurePolished()
        whole = self.layout()
        assert whole is not None
        whole.invalidate()
        whole.activate()
        return whole.totalHeightForWidth(width) if whole.hasHeightForWidth() else self.sizeHint().height()

    @staticmethod
    def _tone(failed: bool, waits: bool) -> str:
        return "danger_strong" if failed else "warn_strong" if waits else "accent"

    def _say_progress(self) -> None:
        watch = self.watch
        done, seen = watch.pages_done, watch.seen
        if watch.is_given_up:
            self.title.setText(self.tr("Stopping…"))
        elif seen.problem is not None:
            one = len(watch.stacks) == 1
            waits = self.tr("{what} waits in the printer") if one else self.tr("{what} wait in the printer")
            self.title.setText(waits.format(what=self._what()))
        else:
            self.title.setText(self.tr("Printing {what}").format(what=self._what()))
        printer = shown_name(watch.taken.ticket.printer)
        if seen.problem is not None:
            self.text.setText(print_words.cure(seen.problem))
        elif done is None:
            self.text.setText(self.tr("{printer} has them.").format(printer=printer))
        else:
            place = self.tr("Sheet {done} of {count}").format(done=min(done, watch.pages), count=watch.pages)
            self.text.setText(f"{place} · {printer}")
        # A bar that nobody can move says only that something goes on.
        self.bar.set_progress(done or 0, watch.pages if done is not None else 0)

    def _say_failed(self) -> None:
        watch = self.watch
        title = self.tr("{what} didn't print").format(what=self._what())
        if len(watch.stacks) > 1:
            title = self.tr("Not all of it printed")
            if watch.pages_done is not None:
                title = self.tr("Printing stopped at sheet {done} of {count}").format(
                    done=watch.pages_done, count=watch.pages
                )
        self.title.setText(title)
        said = []
        if len(watch.stacks) > 1:
            said.append(batch.on_paper_words(watch.stacks, self.done) if self._knows() else self._unknown())
        if watch.taken.piece.setup.copies > 1:
            said.append(self.tr("Look whether all copies are there."))
        why = watch.seen.reason
        if watch.seen.problem is not None:
            # Of several orders it is not "Print again" that there is to press.
            alone = len(watch.stacks) == 1
            why = watch.seen.problem.why_and_now if alone else print_words.cure(watch.seen.problem)
        self.text.setText(" ".join(part for part in (*said, why) if part))
        self.again_button.setText(self._again())
        self.again_button.setVisible(self.done < len(watch.stacks))

    def say_problem(self, problem: MakerbenchError) -> None:
        """The rest was not taken by the printer, and why; the maker can try once more."""
        self.title.setText(problem.what)
        self.text.setText(f"{batch.on_paper_words(self.watch.stacks, self.done)} {problem.why_and_now}".strip())
        self._announce()

    def _knows(self) -> bool:
        return self.watch.pages_done is not None or self.last.currentIndex() > 0

    def _unknown(self) -> str:
        return self.tr("The printer doesn't say how far it came.")

    def _again(self) -> str:
        left = self.watch.stacks[self.done :]
        if len(self.watch.stacks) == 1 or not left:
            return self.tr("Print again")
        if not self.done:
            return self.tr("Print all again")
        if len(left) == 1:
            return self.tr("Print {number}").format(number=left[0].name)
        return self.tr("Go on from {number}").format(number=left[0].name)

    def _fill_last(self) -> None:
        if self.last.count():
            return
        self.last.addItem(self.tr("None of them"), 0)
        for at, stack in enumerate(self.watch.stacks):
            self.last.addItem(stack.name, at + 1)
        self.last.setCurrentIndex(self.watch.stacks_done)

    def _last_chosen(self) -> None:
        self._say_failed()
        self._announce()
        self.resized.emit()

    def _what(self) -> str:
        stacks = self.watch.stacks
        if len(stacks) == 1:
            return self._the_one()
        orders = sum(1 for stack in stacks if stack.order_id is not None)
        if orders > 1:
            return counted("1 order", "{n} orders", orders)
        return counted("1 paper", "{n} papers", len(stacks))

    def _the_one(self) -> str:
        """The order where its slip is in it, else which of its papers: the slip may have come from another printer."""
        (stack,) = self.watch.stacks
        kinds = dict.fromkeys(part.kind for part in self.watch.taken.piece.parts)
        if stack.order_id is None or Kind.PACKING_SLIP in kinds:
            return stack.name
        papers = listed(names_of(list(kinds)))
        return self.tr("{papers} of {number}").format(papers=papers, number=stack.name)

    def _stop(self) -> None:
        self.watch.give_up()
        self.refresh()

    def _announce(self) -> None:
        said = f"{self.title.text()}. {self.text.text()}"
        news = self.has_failed and said != self.accessibleName()
        self.setAccessibleName(said)
        if news:
            announce(self, said, assertive=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        reach = THEME.metric("shadow")
        around = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        paint_shadow(QPainter(self), around, THEME.metric("radius_card"), reach)
