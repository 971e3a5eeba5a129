"""The stage of the tour: one application, a window of an exact size and look, and its data folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from makerapp.errors import Refused
from makerapp.models import database, queries
from makerapp.paths import DataFolder
from makerapp.services import preferences
from makerapp.tour.modes import Mode
from makerapp.tour.qt_messages import only_real_ones
from makerapp.tour.robot import Robot
from makerapp.ui import jobs, language, look
from makerapp.ui.garbage import GuiThreadCollector
from makerapp.ui.main_window import MainWindow
from makerapp.ui.signals import AppSignals
from makerapp.ui.widgets import focus_ring


@contextmanager
def stage(folder: DataFolder, pictures: Path, mode: Mode, *, is_fresh: bool = True) -> Iterator[Robot]:
    """The window on ``folder``, of the size and look of ``mode``, ready for the robot.

    The scale of the screen is the process's own: `run.pictures` sets it before there is an application.

    Raises Refused where ``is_fresh`` promises an empty folder and there are orders in it.
    """
    with only_real_ones():
        app = QApplication.instance() or QApplication(["makerapp"])
        assert isinstance(app, QApplication)
        folder.prepare()
        database.open_database(folder.database, folder.backups)
        try:
            if is_fresh and queries.has_any_order():
                raise Refused("There are orders in this data folder.", "The tour needs an empty one.")
            for key, value in mode.settings.items():
                preferences.put(key, value)
            language.speak(preferences.get("language") if "language" in mode.settings else "en")
            look.wear(app)
            signals = AppSignals()
            stop = database.subscribe(signals.changed.emit)
            window = MainWindow(folder, signals)
            focus_ring.install(app)
            window.resize(mode.width, mode.height)
            window.show()
            collector = GuiThreadCollector(app)
            robot = Robot(window, pictures)
            robot.settle(0.3)
            try:
                yield robot
            finally:
                jobs.stop_all()
                window.close()
                window.deleteLater()
                stop()
                robot.settle(0.05)
                collector.stop()
        finally:
            language.speak("en")
            database.close_database()
