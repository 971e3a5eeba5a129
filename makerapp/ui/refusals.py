"""A rule that says no and a machine that cannot are told in plain words; everything else is left to the crash hook."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from makerapp.errors import EnvironmentProblem, MakerbenchError, Refused

T = TypeVar("T")


def guarded(parent: QWidget | None, fn: Callable[[], T]) -> T | None:
    """Call ``fn`` and give back what it returns; ``None`` where it was refused or the machine failed.

    A refusal is shown in its own words. A fault of the machine offers "Try again", as often as it takes.
    """
    while True:
        try:
            return fn()
        except Refused as refusal:
            tell(parent, refusal)
            return None
        except EnvironmentProblem as problem:
            if not offer_again(parent, problem):
                return None


def tell(parent: QWidget | None, error: MakerbenchError) -> None:
    """Show what happened, why and what now, with one button."""
    box = message(parent, error)
    box.addButton(_tr("OK"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def offer_again(parent: QWidget | None, problem: EnvironmentProblem, words: str = "") -> bool:
    """Show what the machine could not do. True if the maker wants it tried again; ``words`` are on that button."""
    box = message(parent, problem)
    again = box.addButton(words or _tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.exec()
    return box.clickedButton() is again


def message(parent: QWidget | None, error: MakerbenchError) -> QMessageBox:
    """What happened, why and what now, still without a button."""
    box = QMessageBox(parent)
    box.setObjectName("refusal")
    # The words may hold what a buyer or a file wrote, which no markup parser may see.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(_tr("Makerbench"))
    box.setText(error.what)
    box.setInformativeText(error.why_and_now)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("refusals", text)
