"""A live preview of paper beside its settings: a real order, drawn from the real PDF."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from makerapp.models import queries
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Sort, View
from makerapp.services import shop
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import Sheets, lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.services.threads import own_connection
from makerapp.ui.jobs import Job, run_job
from makerapp.ui.printing.page_pictures import page_sizes
from makerapp.ui.printing.page_view import PageView
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel

_WIDTH = 330
_PAUSE_MS = 200
_EDGE = 26  # the room the page view leaves around its pages
_TALLEST = 520


class PaperPreview(Card):
    """Shows the newest order's slip or note; ``refresh`` draws it again a moment after the last call."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="desk", padding=THEME.metric("space2"))
        self._kind: Kind = kind
        self._job: Job | None = None
        self._again = False
        self.setFixedWidth(THEME.scaled(_WIDTH))
        self.pages = PageView(self)
        self.caption = WrapLabel("", "caption", self)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.setSpacing(0)
        self.body.addStretch(1)
        self.body.addWidget(self.pages)
        self.body.addWidget(self.caption)
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
        found = queries.ids(ListQuery(View.ALL, shop.today(), sort=Sort.PLACED, descending=True), limit=1)
        if not found:
            self.pages.clear()
            self.caption.setText(self.tr("With your first order, its paper is shown here."))
            return
        kind = self._kind

        def work(_progress, _stop) -> Sheets:
            with own_connection():
                return lay_out(Wish(tuple(found), (kind,)))

        self._job = run_job(work, self._show, owner=self)

    def _show(self, sheets: Sheets) -> None:
        number = queries.rows([sheets.order_ids[0]])[0].number
        name = self.tr("Preview with order {number}").format(number=number)
        self._fit(sheets.pdf)
        self.pages.show_pages(sheets.pdf, 0, 1, name)
        self.caption.setText(name)
        if self._again:
            self._again = False
            self._draw()

    def _fit(self, pdf: bytes) -> None:
        """As high as the page is at this width, so that it stands in the middle of the desk."""
        ((width, height),) = page_sizes(pdf, 0, 1)
        room = THEME.scaled(_WIDTH) - 2 * THEME.metric("space2")
        self.pages.setFixedHeight(min(round((room - 2 * _EDGE) * height / width) + 2 * _EDGE, _TALLEST))
