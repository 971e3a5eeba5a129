"""A live preview of paper beside its settings: a real order, drawn from the real PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from makerapp.models import queries
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Sort, View
from makerapp.services import shop
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sample import Sample
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.services.threads import own_connection
from makerapp.ui.jobs import Job, run_job
from makerapp.ui.printing.page_pictures import page_sizes
from makerapp.ui.printing.page_view import PageView
from makerapp.ui.settings.large_preview import LargePreview
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.keep_size import keep_width

_WIDTH = 330
_PAUSE_MS = 200
_EDGE = 26  # the room the page view leaves around its pages
_TALLEST = 520
_MOST_SIGNS = 12


class PaperPreview(Card):
    """Shows the newest order's slip or note; ``refresh`` draws it again a moment after the last call.

    ``sample`` makes what is shown instead of the kind's usual paper; it is called in another thread.
    """

    def __init__(
        self, kind: Kind, parent: QWidget | None = None, *, sample: Callable[[], Sample | None] | None = None
    ) -> None:
        super().__init__(parent, kind="desk", padding=THEME.metric("space2"))
        self._kind: Kind = kind
        self._sample = sample or self._usual
        self._job: Job | None = None
        self._again = False
        keep_width(self, _WIDTH)
        THEME.changed.connect(self._fit_again)
        self.pages = PageView(self)
        self.caption = WrapLabel("", "caption", self)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.large_button = GhostButton(self.tr("Show it large"), "maximize-2", self, small=True)
        self.large_button.clicked.connect(lambda _checked=False: self.show_large())
        self.large_button.hide()
        self._shown: Sample | None = None
        self._pressed_at: QPoint | None = None
        self.pages.viewport().installEventFilter(self)
        self.warning = IconText("circle-alert", "", "secondary", "warn", self, wrap=True)
        self.warning.hide()
        self.body.setSpacing(0)
        self.body.addStretch(1)
        self.body.addWidget(self.pages)
        self.body.addWidget(self.caption)
        self.body.addWidget(self.large_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.warning)
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        self._draw()

    def refresh(self) -> None:
        """Something that stands on the paper was changed."""
        self._timer.start()

    def show_large(self) -> None:
        """The same pages, as large as the screen allows, until they are closed."""
        if self._shown is None:
            return
        groups = (1,) * self._shown.pages
        dialog = LargePreview(self._shown.pdf, groups, self._name(self._shown), self)
        dialog.exec()
        dialog.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the pages shows them large; one that was moved scrolls."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed_at = at
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
                way, self._pressed_at = (at - self._pressed_at).manhattanLength(), None
                if way < QApplication.startDragDistance():
                    # Not before the release is dealt with: the window that opens takes the mouse.
                    QTimer.singleShot(0, self, self.show_large)
        return super().eventFilter(watched, event)

    def _name(self, sample: Sample) -> str:
        return self.tr("Preview with order {number}").format(number=sample.number)

    def _draw(self) -> None:
        if self._job is not None and self._job.is_running:
            self._again = True
            return
        # Which is the newest is looked up on the thread: among many it takes a while.
        if not queries.has_any_order():
            self._show(None)
            return
        sample = self._sample

        def work(_progress, _stop) -> Sample | None:
            with own_connection():
                return sample()

        self._job = run_job(work, self._show, owner=self)

    def _newest(self) -> list[int]:
        query = ListQuery(View.ALL, shop.today(), sort=Sort.PLACED, descending=True)
        return list(queries.ids(query, limit=1))

    def _usual(self) -> Sample:
        sheets = lay_out(Wish(tuple(self._newest()), (self._kind,)))
        return Sample(queries.rows([sheets.order_ids[0]])[0].number, sheets.pdf, 1, sheets.missing)

    def _show(self, sample: Sample | None) -> None:
        self._shown = sample
        self.large_button.setVisible(sample is not None)
        # The hand says that a click does something.
        shape = Qt.CursorShape.ArrowCursor if sample is None else Qt.CursorShape.PointingHandCursor
        self.pages.viewport().setCursor(shape)
        if sample is None:
            self.pages.clear()
            self.caption.setText(self.tr("With your first order, its paper is shown here."))
        else:
            name = self._name(sample)
            self._fit(sample.pdf, sample.pages)
            self.pages.show_groups(sample.pdf, (1,) * sample.pages, name)
            self.caption.setText(name)
        self._warn(sample.missing if sample else ())
        if self._again:
            self._again = False
            self._draw()

    def _warn(self, missing: Sequence[str]) -> None:
        self.warning.setVisible(bool(missing))
        if missing:
            text = self.tr("No font has these characters, they print as boxes: {signs}")
            self.warning.set("circle-alert", text.format(signs=" ".join(missing[:_MOST_SIGNS])), "warn")

    def _fit_again(self) -> None:
        if self._shown is not None:
            self._fit(self._shown.pdf, self._shown.pages)

    def _fit(self, pdf: bytes, pages: int) -> None:
        """As high as the pages are at this width, so that they stand in the middle of the desk."""
        ((width, height),) = page_sizes(pdf, 0, 1)
        room = THEME.scaled(_WIDTH) - 2 * THEME.metric("space2")
        one = round((room - 2 * _EDGE) * height / width) + _EDGE
        # A page is drawn in whole pixels, so it may be one more.
        self.pages.setFixedHeight(min((one + 1) * pages + _EDGE, _TALLEST))
