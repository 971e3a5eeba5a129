"""The one signal that crosses the whole application: something was written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class AppSignals(QObject):
    """``changed`` carries the ``Change`` of a commit: ``orders`` is the set of order ids that it touched.

    The composition root subscribes ``changed.emit`` to the database, hands this object to the pages, and
    each page re-reads only the rows it shows. Emitted on the thread that wrote; a receiver that is a
    QObject's own method gets it on its own thread.
    """

    changed = Signal(object)
    # The program speaks another language now: every window is made anew. Carries the section of the settings to open.
    language_changed = Signal(str)
