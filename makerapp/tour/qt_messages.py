"""What Qt says on standard error while the tour runs, without what only tells that there is no screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

# The platform without a screen cannot do these, and needs not; the second is about a script our fonts leave to others.
_EXPECTED = ("This plugin does not support ", "OpenType support missing for ")

Handler = Callable[[QtMsgType, QMessageLogContext, str], object]


@contextmanager
def only_real_ones() -> Iterator[None]:
    """Let Qt's messages through but for those expected without a screen."""
    before: Handler | None = None

    def hand_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.removeprefix("qt.text.font.db: ").startswith(_EXPECTED):
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"{qFormatLogMessage(kind, context, message)}\n")

    before = qInstallMessageHandler(hand_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
