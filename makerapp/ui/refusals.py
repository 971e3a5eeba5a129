"""A rule that says no and a machine that cannot are told in plain words; everything else is left to the crash hook."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from makerapp.errors import EnvironmentProblem, MakerbenchError, Refused
from makerapp.ui.widgets.within import within

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
    """Show what the machine could not do. True if the maker wants it tried again; ``words`` are on that button.

    What was typed and is not saved can be copied, so that it is safe whatever becomes of the computer.
    """
    box = message(parent, problem)
    again = box.addButton(words or _tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    typed = typed_text(parent)
    copying = box.addButton(_tr("Copy text"), QMessageBox.ButtonRole.ActionRole) if typed else None
    box.exec()
    while copying is not None and box.clickedButton() is copying:
        QGuiApplication.clipboard().setText(typed)
        box.exec()
    return box.clickedButton() is again


def typed_text(parent: QWidget | None) -> str:
    """What the hand typed and nobody saved: in all fields of a sheet, in the window only where the cursor is."""
    window = parent.window() if parent is not None else None
    if isinstance(window, QDialog):
        fields: list[QWidget] = [each for kind in (QLineEdit, QPlainTextEdit) for each in within(window, kind)]
    else:
        fields = [each for each in (QApplication.focusWidget(),) if each is not None]
    return "\n".join(text for text in map(_own_text, fields) if text.strip())


def _own_text(field: QWidget) -> str:
    if isinstance(field, QLineEdit) and field.isModified() and field.echoMode() is QLineEdit.EchoMode.Normal:
        return field.text()
    if isinstance(field, QPlainTextEdit) and field.document().isModified():
        return field.toPlainText()
    return ""


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
