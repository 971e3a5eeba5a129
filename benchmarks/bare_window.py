"""The least a PySide6 program with a table can be: what the start of ours is compared with.

Prints a line as soon as the first paint is done, and quits, as ``main.py --quit-when-shown`` does.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QStringListModel, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class BareWindow(QMainWindow):
    """A window with an empty table, which says when it stands there."""

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableView(self)
        self.table.setModel(QStringListModel(self))
        self.setCentralWidget(self.table)
        self.resize(1366, 768)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        sys.stdout.write("shown\n")
        sys.stdout.flush()
        QApplication.quit()


def main() -> int:
    """Show the window until it is painted."""
    app = QApplication(sys.argv)
    window = BareWindow()
    window.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
