"""Python's cycle collector, run on the GUI thread only.

Left to itself the collector runs on whichever thread allocates next. On a worker thread it would destroy widgets that
wait in a reference cycle there, and Qt objects must die on the GUI thread: the program would crash now and then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 2000


class GuiThreadCollector(QObject):
    """Switches the automatic collector off and looks itself, now and then, whether there is enough to collect."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        gc.disable()
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed, as the automatic collector would."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave the work to whoever did it before; for the end of the program."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
