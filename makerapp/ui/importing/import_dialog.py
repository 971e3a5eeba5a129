"""Bringing in orders files: read off the GUI thread, look at what will happen, one press, say what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.importing import Stopped
from makerapp.models import queries
from makerapp.models.rows import View
from makerapp.services import intake, promises, shop, undo
from makerapp.services.intake import ImportPreview, ImportResult
from makerapp.services.threads import own_connection
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.importing import import_words
from makerapp.ui.importing.choose import choose_files
from makerapp.ui.importing.pages import DonePage, PreviewPage
from makerapp.ui.importing.progress_page import ProgressPage
from makerapp.ui.jobs import Job, JobStopped, run_job
from makerapp.ui.notices import NOTICES
from makerapp.ui.refusals import guarded, tell
from makerapp.ui.shortcuts import bind, bind_main, keys_of
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import GhostButton, MainButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel

_WIDTH, _HEIGHT = 720, 560
_MAIN_WIDTH = 300


class ImportDialog(DialogShell):
    """Starts reading as soon as it is shown. ``result_of_import`` is what was brought in, ``None`` before that.

    ``view_wanted`` carries the view to open next; a window that can ``show_view`` opens it.
    """

    view_wanted = Signal(object)

    def __init__(self, context: AppContext, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bring in orders"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._paths = tuple(paths)
        self._job: Job | None = None
        self._preview: ImportPreview | None = None
        self.result_of_import: ImportResult | None = None
        self.subtitle = ElidedLabel("", "secondary", self)
        self.progress = ProgressPage(self)
        self.preview_page = PreviewPage(self)
        self.done_page = DonePage(self)
        self.pages = QStackedWidget(self)
        self._next_view: View | None = None
        self.rows_button = GhostButton(self.tr("Show rows"), "", self)
        self.side_button = SecondaryButton("", "", self)
        self.main_button = MainButton("", "", self)
        self._fill_shell()
        self.preview_page.choose_pressed.connect(self._choose_another)
        show_view = getattr(parent.window(), "show_view", None) if parent is not None else None
        if show_view is not None:
            self.view_wanted.connect(show_view)
        self.read()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_shell(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(PlainLabel(self.tr("Bring in orders"), "title", self))
        words.addWidget(self.subtitle)
        self.head.addLayout(words, 1)
        for page in (self.progress, self.preview_page, self.done_page):
            self.pages.addWidget(page)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.pages)
        self.main_button.setFixedWidth(THEME.scaled(_MAIN_WIDTH))
        # Its room is kept while it is away, so that nothing jumps.
        policy = self.main_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.main_button.setSizePolicy(policy)
        self.main_button.clicked.connect(self._main)
        self.side_button.clicked.connect(self._side)
        self.rows_button.clicked.connect(self._show_rows)
        self.rows_button.hide()
        self.foot.addWidget(self.rows_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.side_button)
        self.foot.addSpacing(THEME.metric("space1"))
        self.foot.addWidget(self.main_button)
        bind_main(self, self.main_button)
        bind(self, keys_of("undo"), self._undo)

    def _show_page(self, page: QWidget, side: str, main: str, icon: str = "") -> None:
        """Another page with its two buttons; empty words hide a button."""
        self.pages.setCurrentWidget(page)
        self.side_button.setText(side)
        self.side_button.setVisible(bool(side))
        self.side_button.setEnabled(True)
        self.main_button.setText(main)
        self.main_button.setVisible(bool(main))
        if icon:
            self.main_button.set_icon(icon)
        self.main_button.arm()

    # --- reading -----------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the files and show what they hold."""
        self._preview = None
        many = len(self._paths)
        self.subtitle.setText(", ".join(path.name for path in self._paths))
        title = self.tr("Reading the file…") if many == 1 else self.tr("Reading {count} files…").format(count=many)
        self.progress.start(title, self.tr("Nothing is changed yet."))
        self._show_page(self.progress, self.tr("Stop"), "")
        paths = self._paths

        def work(progress, stop) -> ImportPreview:
            with own_connection():
                try:
                    return intake.preview(paths, progress, stop)
                except Stopped as stopped:
                    raise JobStopped from stopped

        self._job = run_job(
            work, self._show_preview, self._failed, self.progress.show_progress, on_stopped=self.reject, owner=self
        )

    def _show_preview(self, preview: ImportPreview) -> None:
        self._job = None
        self._preview = preview
        self.preview_page.show_preview(preview)
        words = import_words.button(preview)
        all_wrong = all(file.problem for file in preview.files)
        if words:
            self._show_page(self.preview_page, self.tr("Cancel"), words, "check")
        elif all_wrong:
            self._show_page(self.preview_page, self.tr("Close"), self.tr("Choose another file"), "folder-open")
        else:
            self._show_page(self.preview_page, "", self.tr("Done"), "check")
        announce(self, self.preview_page.spoken(), assertive=all_wrong)

    def _choose_another(self) -> None:
        """Other files in place of those that could not be read."""
        chosen = choose_files(self)
        if chosen:
            good = [file.path for file in self._preview.files if not file.problem] if self._preview else []
            self._paths = (*good, *chosen)
            self.read()

    # --- bringing in -------------------------------------------------------------------------------------

    def bring_in(self) -> None:
        """Bring in what is shown."""
        preview = self._preview
        if preview is None:
            return
        total = preview.total_new + preview.total_changed
        title = counted("Bringing in 1 order…", "Bringing in {n} orders…", total)
        self.progress.start(title, self.tr("You can stop at any time; what is in stays in."))
        self._show_page(self.progress, self.tr("Stop"), "")

        def work(progress, stop) -> ImportResult:
            with own_connection():
                return intake.apply(preview, progress, stop)

        self._job = run_job(work, self._show_result, self._failed, self.progress.show_progress, owner=self)

    def _show_result(self, result: ImportResult) -> None:
        self._job = None
        self.result_of_import = result
        files = self._preview.files if self._preview else ()
        beyond = promises.of_products({key for file in files for key in file.promised})
        self.done_page.show_result(result, [f"{each.title}: {each.sentence}" for each in beyond])
        self.rows_button.setVisible(any(file.left_out for file in result.files))
        new = sum(file.new for file in result.files)
        self._next_view = import_words.next_view(self._preview) if new and self._preview else None
        if self._next_view is not None:
            waiting = queries.view_counts(shop.today())[self._next_view].orders
            words = import_words.open_view(self._next_view, waiting)
            self._show_page(self.done_page, self.tr("Done"), words, "arrow-right")
        else:
            self._show_page(self.done_page, "", self.tr("Done"), "check")
        changed = sum(file.changed for file in result.files)
        if result.batch_id is not None and new + changed:
            text = counted("1 order brought in", "{n} orders brought in", new + changed)
            self._context.show_toast(text, undo_batch=result.batch_id)
            NOTICES.tell(text, self.done_page.title.text(), self._next_view)
        announce(self, f"{self.done_page.title.text()} {self.done_page.line.text()}")

    def _failed(self, fault: Exception) -> None:
        self._job = None
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(self, fault)
        if self._preview is not None:
            self._show_preview(self._preview)
        else:
            self.reject()

    # --- buttons -----------------------------------------------------------------------------------------

    def _main(self) -> None:
        if self.pages.currentWidget() is self.done_page:
            self.accept()
            if self._next_view is not None:
                self.view_wanted.emit(self._next_view)
        elif self._preview is None or self._job is not None:
            return
        elif import_words.button(self._preview):
            self.bring_in()
        elif all(file.problem for file in self._preview.files):
            self._choose_another()
        else:
            self.accept()

    def _side(self) -> None:
        if self.pages.currentWidget() is self.done_page:
            self.accept()
        else:
            self.reject()

    def _undo(self) -> None:
        """Ctrl+Z, as the toast on this sheet says: take the whole import back and close."""
        batch = self.result_of_import.batch_id if self.result_of_import else None
        done = guarded(self, lambda: undo.undo_batch(batch)) if batch is not None else None
        if done is not None:
            self._context.show_toast(done)
            self.accept()

    def _show_rows(self) -> None:
        self.done_page.show_rows()
        self.rows_button.hide()

    def reject(self) -> None:
        if self._job is not None and self._job.is_running:
            # Reading then ends by itself; bringing in ends with a page that says how far it came.
            self.side_button.setEnabled(False)
            self._job.stop()
            return
        super().reject()
