"""A timeline as text: into the clipboard, or into a file where the maker says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import timeline_text
from makerapp.ui.ask_where import ask_where
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded


def copy(context: AppContext, detail: OrderDetail, with_notes: bool) -> None:
    """Put the timeline into the clipboard."""
    QGuiApplication.clipboard().setText(timeline_text.timeline_text(detail, with_notes=with_notes))
    context.show_toast(_tr("Timeline copied"), second_line=_notes_words(detail, with_notes))


def ask_and_save(context: AppContext, detail: OrderDetail, with_notes: bool, parent: QWidget) -> bool:
    """Ask where, and save the timeline there; False where the maker thought better of it or the disk refused."""
    target = ask_where(parent, _tr("Save timeline as text"), timeline_text.file_name(detail), _tr("Text (*.txt)"))
    if target is None:
        return False

    def save() -> bool:
        timeline_text.save(timeline_text.timeline_text(detail, with_notes=with_notes), target)
        return True

    if not guarded(parent, save):
        return False
    context.show_toast(_tr("Timeline saved"), second_line=_notes_words(detail, with_notes))
    return True


def _notes_words(detail: OrderDetail, with_notes: bool) -> str:
    if not any(timeline_text.is_note(event) for event in detail.timeline):
        return ""
    return _tr("With your private notes") if with_notes else _tr("Your private notes are left out")


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)
