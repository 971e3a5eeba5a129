"""A live preview of paper beside its settings: a real order, drawn from the real PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

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
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconText

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
        self.setFixedWidth(THEME.scaled(_WIDTH))
        self.pages = PageView(self)
        self.caption = WrapLabel("", "caption", self)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.warning = IconText("circle-alert", "", "secondary", "warn", self, wrap=True)
        self.warning.hide()
        self.body.setSpacing(0)
        self.body.addStretch(1)
        self.body.addWidget(self.pages)
        self.body.addWidget(self.caption)
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

    def _draw(self) -> None:
        if self._job is not None and self._job.is_running:
            self._again = True
            return
        if not self._newest():
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
        if sample is None:
            self.pages.clear()
            self.caption.setText(self.tr("With your first order, its paper is shown here."))
        else:
            name = self.tr("Preview with order {number}").format(number=sample.number)
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

    def _fit(self, pdf: bytes, pages: int) -> None:
        """As high as the pages are at this width, so that they stand in the middle of the desk."""
        ((width, height),) = page_sizes(pdf, 0, 1)
        room = THEME.scaled(_WIDTH) - 2 * THEME.metric("space2")
        one = round((room - 2 * _EDGE) * height / width) + _EDGE
        # A page is drawn in whole pixels, so it may be one more.
        self.pages.setFixedHeight(min((one + 1) * pages + _EDGE, _TALLEST))
