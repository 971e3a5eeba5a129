"""What the window tells of the program itself: that it was renewed since the last start, and that it could be.

Begun after the first list stands on the screen, so that a start waits for none of it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from makerapp import PRODUCT_NAME
from makerapp.errors import EnvironmentProblem
from makerapp.services import preferences, whats_new
from makerapp.services.updates import memory
from makerapp.services.updates.memory import Newer
from makerapp.services.whats_new import Upgraded
from makerapp.ui.about.news_bar import NewsBar
from makerapp.ui.about.update_look import UpdateWatch
from makerapp.ui.areas import first_stop
from makerapp.ui.opening import open_page
from makerapp.ui.refusals import guarded

if TYPE_CHECKING:
    from makerapp.ui.main_window import MainWindow

log = logging.getLogger(__name__)


class News(QObject):
    """One for each window; it belongs to it. ``bar`` is the line on show, if any."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bar: NewsBar | None = None
        self.watch = UpdateWatch(self)
        self.watch.newer.connect(self.tell_of_newer)
        window.pages.turned.connect(self._put)

    def begin(self) -> None:
        """Tell of an upgrade, once; from now on look for newer versions where that is wanted."""
        upgraded = self._note_start()
        if upgraded is not None:
            self.tell_of_upgrade(upgraded)
        self.watch.begin()

    def _note_start(self) -> Upgraded | None:
        # The size of the window is noted when it is closed, and nowhere else: whoever closed one has been here before.
        had_data = self._window.context.first_batch > 0 or preferences.get("window_geometry") != ""
        try:
            return whats_new.note_start(had_data)
        except EnvironmentProblem as problem:
            # The disk is full. That is told where it matters; the news come with the next start.
            log.warning("the version is not noted: %s", problem)
            return None

    def tell_of_upgrade(self, upgraded: Upgraded) -> None:
        """Say that another version runs, with the way to what it brought."""
        template = _tr("This is {name} {version} now.")
        bar = NewsBar(template.format(name=PRODUCT_NAME, version=upgraded.now), self._window.pages.page)
        bar.add_button(_tr("What's new"), lambda: self._show_whats_new(upgraded))
        self._show(bar)

    def tell_of_newer(self, newer: Newer) -> None:
        """Say that there is a newer version, with the way to its page."""
        # Short enough to stand whole beside its buttons, at the largest text in the smallest window.
        bar = NewsBar(_tr("Version {version} is out.").format(version=newer.version), self._window.pages.page)
        bar.add_button(_tr("Skip this version"), lambda: self._skip(newer), quiet=True)
        bar.add_button(_tr("Open the page"), lambda: open_page(self._window, newer.page), "external-link")
        self._show(bar)

    def _show(self, bar: NewsBar) -> None:
        if self.bar is not None:
            self.bar.leave()
        self.bar = bar
        bar.closed.connect(self._closed)
        self._put()
        bar.speak()

    def _put(self) -> None:
        """Below what is on show, Today or the list; other pages keep their room."""
        pages = self._window.pages
        column = pages.page.banner_row() if pages.page in (pages.today, pages.orders) else None
        if self.bar is not None and column is not None:
            column[0].addWidget(self.bar)
            self.bar.show()

    def _closed(self, had_focus: bool) -> None:
        self.bar = None
        if had_focus:
            page = self._window.pages.page
            (page.areas() or [(page, first_stop(page))])[0][1].setFocus()

    def _skip(self, newer: Newer) -> None:
        guarded(self._window, lambda: memory.skip(newer.version))

    def _show_whats_new(self, upgraded: Upgraded) -> None:
        from makerapp.ui.about.whats_new_dialog import WhatsNewDialog

        dialog = WhatsNewDialog(self._window.context, self._window, since=upgraded.before)
        dialog.exec()
        dialog.deleteLater()


def begin(window: MainWindow) -> News:
    """Begin to tell in this window."""
    news = News(window)
    news.begin()
    return news


def _tr(text: str) -> str:
    return QCoreApplication.translate("news", text)
