"""Check this installation: every part of the program is tried once, and the report is ready to be sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import EnvironmentProblem
from makerapp.services.saving import save_whole
from makerapp.ui import opening
from makerapp.ui.about.check_run import CheckRun, End, FoundCheck, ReadReport
from makerapp.ui.ask_where import ask_where
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel, IconTile
from makerapp.ui.widgets.progress_bar import ThinProgressBar
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 720, 640


class CheckDialog(DialogShell):
    """Begins by itself. Nothing of the maker's is read or changed: the check has a data folder of its own."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check this installation"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._folder = context.data.logs / "check"
        self._shown = 0
        self.write_head(
            self.tr("Check this installation"),
            self.tr("Every part of Makerbench is tried once, out of sight. Your own orders are not touched."),
            closes=True,
        )
        self.tile = IconTile("clipboard-check", "neutral", 40, self, disc=True)
        self.verdict = WrapLabel("", "strong", self)
        self.remark = WrapLabel("", "secondary", self)
        self.progress = ThinProgressBar(self.tr("Checks done"), 0, self)
        self.list = ScrollBody(self, padding=(0, 0, 0, 0))
        self.stop: Button = SecondaryButton(self.tr("Stop"), "x", self)
        self.folder: Button = SecondaryButton(self.tr("Open folder"), "folder-open", self)
        self.save: Button = SecondaryButton(self.tr("Save report…"), "file-down", self)
        self.again: Button = SecondaryButton(self.tr("Check again"), "refresh-cw", self)
        self.copy: Button = PrimaryButton(self.tr("Copy report"), "copy", self)
        self._fill_body()
        self._fill_foot()
        self.run = CheckRun(self._folder, context.data.root, self)
        self._begin()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(self.verdict)
        words.addWidget(self.remark)
        top = QHBoxLayout()
        top.setSpacing(THEME.metric("space3"))
        top.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        card = Card(self)
        card.body.addWidget(self.list)
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space3"))
        column.addLayout(top)
        column.addWidget(self.progress)
        column.addWidget(card, 1)
        self.body.addLayout(column, 1)

    def _fill_foot(self) -> None:
        self.stop.clicked.connect(lambda: self.run.stop())
        self.folder.clicked.connect(lambda: opening.open_folder(self, self._folder))
        self.save.clicked.connect(self._save)
        self.again.clicked.connect(self._begin)
        self.copy.clicked.connect(self._copy)
        self.foot.addWidget(self.folder)
        self.foot.addWidget(self.save)
        self.foot.addStretch(1)
        for button in (self.stop, self.again, self.copy):
            self.foot.addWidget(button)

    # --- running -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.run.deleteLater()
        self.run = CheckRun(self._folder, self._context.data.root, self)
        self.run.progressed.connect(self._progressed)
        self.run.ended.connect(self._ended)
        self.list.clear()
        self.list.body.addStretch(1)
        self._shown = 0
        self._say("neutral", "clipboard-check", self.tr("Checking…"), self.tr("This takes less than a minute."))
        self.progress.set_progress(0, 0)
        self._show_buttons(is_running=True)
        try:
            self.run.start()
        except OSError as fault:
            words = self.tr("{folder} can't be written: {why}.")
            self._ended(End.NOT_BEGUN, words.format(folder=self._folder, why=fault.strerror or fault))

    def _progressed(self, report: ReadReport) -> None:
        rows = [CheckRow(found, self) for found in report.checks[self._shown :]]
        with self.list.filling() as column:
            for row in rows:
                column.insertWidget(column.count() - 1, row)
        if rows:
            self.list.show_widget(rows[-1])
        self._shown = len(report.checks)
        self.progress.set_progress(self._shown, report.planned)
        if report.running:
            words = self.tr("{at} of {all}: {title}")
            at = min(self._shown + 1, report.planned)
            self.verdict.setText(words.format(at=at, all=report.planned, title=self.tr(report.running)))

    def _ended(self, end: End, said: str) -> None:
        self._show_buttons(is_running=False)
        report = self.run.report
        if report is not None:
            self._wrong_first(report)
        if end is End.NOT_BEGUN:
            self._say("danger", "circle-x", self.tr("The check couldn't begin."), said)
        elif end is End.BROKEN:
            self._say("danger", "circle-x", self.tr("The check couldn't be finished."), self._broken_words(said))
        elif end is End.STOPPED or report is None:
            done, planned = (len(report.checks), report.planned) if report else (0, 0)
            words = self.tr("{done} of {all} checks were done.").format(done=done, all=planned)
            self._say("neutral", "info", self.tr("You stopped the check."), words)
        elif report.ok:
            words = self.tr("Everything works: {count} of {count} checks.").format(count=report.planned)
            self._say(
                "accent",
                "check",
                words,
                self.tr("You can close this. The report says which parts this program is made of."),
            )
        else:
            words = self.tr("{wrong} of {all} checks found something wrong.")
            now = self.tr("Copy the report and send it to whoever helps you. There are no orders or names in it.")
            self._say("danger", "triangle-alert", words.format(wrong=report.wrong, all=report.planned), now)
        announce(self, self.verdict.text())

    def _broken_words(self, said: str) -> str:
        now = self.tr("The program may not be whole: install it again, then check again.")
        return self.tr("The last it said: “{words}”. {now}").format(words=said, now=now) if said else now

    def _wrong_first(self, report: ReadReport) -> None:
        with self.list.filling():
            self.list.clear()
            for found in sorted(report.checks, key=lambda each: each.ok):
                self.list.body.addWidget(CheckRow(found, self))
            self.list.body.addStretch(1)
        QTimer.singleShot(0, self.list, lambda: self.list.verticalScrollBar().setValue(0))

    def _say(self, tone: str, icon: str, verdict: str, remark: str) -> None:
        self.tile.set_icon(icon, tone)
        self.verdict.setText(verdict)
        self.remark.setText(remark)

    def _show_buttons(self, *, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.stop.setVisible(is_running)
        self.again.setVisible(not is_running)
        has_text = not is_running and self.run.text_file.exists()
        self.folder.setVisible(not is_running and self._folder.is_dir())
        for button in (self.save, self.copy):
            button.setVisible(has_text)
        if not is_running:
            (self.copy if has_text else self.again).setFocus()

    def done(self, result: int) -> None:
        self.run.close()
        super().done(result)

    # --- the report --------------------------------------------------------------------------------------

    def _text(self) -> str:
        try:
            return self.run.text_file.read_text(encoding="utf-8")
        except OSError as fault:
            words = self.tr("{why}. Check again.").format(why=fault.strerror or fault)
            raise EnvironmentProblem(self.tr("The report can't be read."), words) from fault

    def _copy(self) -> None:
        text = guarded(self, self._text)
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            self._context.show_toast(self.tr("Report copied"))

    def _save(self) -> None:
        target = ask_where(self, self.tr("Save report"), "makerbench-report.txt", self.tr("Text (*.txt)"))
        if target is not None and guarded(self, lambda: self._save_to(target)):
            self._context.show_toast(self.tr("Report saved"))

    def _save_to(self, target: Path) -> bool:
        save_whole(self._text().encode("utf-8"), target, self.tr("The report couldn't be saved."))
        return True


class CheckRow(QWidget):
    """One check: well or not, what it was, and what was seen."""

    def __init__(self, found: FoundCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        icon, token = ("circle-check", "accent_text") if found.ok else ("circle-x", "danger")
        row.addWidget(IconLabel(icon, 18, token, self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(self.tr(found.title), "strong", self))
        words.addWidget(WrapLabel(found.detail, "secondary", self, tone="" if found.ok else "danger"))
        row.addLayout(words, 1)
        state = self.tr("Works") if found.ok else self.tr("Something is wrong")
        self.setAccessibleName(f"{state}: {self.tr(found.title)}. {found.detail}")
