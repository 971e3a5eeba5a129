"""What several checks need, made by the first one that asks: database, application, window."""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Any

from makerapp.self_check.place import CheckFolder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from makerapp.tour.robot import Robot


class Bench:
    """Used in a ``with`` block, which puts everything away. ``versions`` and ``facts`` go into the report."""

    def __init__(self, folder: CheckFolder) -> None:
        self.folder = folder
        self.versions: dict[str, str] = {}
        self.facts: dict[str, Any] = {}
        self._stack = ExitStack()
        self._robot: Robot | None = None
        self._has_data = False

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        self._stack.close()

    def app(self) -> QApplication:
        """The application, for what needs Qt but no window."""
        from PySide6.QtWidgets import QApplication

        from makerapp.tour.qt_messages import only_real_ones

        app = QApplication.instance()
        if isinstance(app, QApplication):
            return app
        self._stack.enter_context(only_real_ones())
        return QApplication(["makerapp"])

    def open_data(self) -> None:
        """Open the check's own database."""
        from makerapp.models import database

        if self._has_data:
            return
        data = self.folder.data
        data.prepare()
        database.open_database(data.database, data.backups)
        self._stack.callback(database.close_database)
        self._has_data = True

    def fill(self) -> None:
        """Have the sample shop in the database."""
        from makerapp.models import queries
        from makerapp.services import sample_shop

        self.open_data()
        if not queries.sample_count():
            sample_shop.add()

    def robot(self) -> Robot:
        """The real window on the sample shop, and a hand that presses its buttons."""
        from makerapp.tour.modes import MODES
        from makerapp.tour.stage import stage

        if self._robot is None:
            self.app()
            self.fill()
            standing = stage(self.folder.data, self.folder.root, MODES[0], is_fresh=False)
            self._robot = self._stack.enter_context(standing)
        return self._robot
