"""Saving pages as a PDF where the maker says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from makerapp.services import preferences
from makerapp.services.paperwork import records, saving
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.words import DOCUMENT_WORDS
from makerapp.translation import counted
from makerapp.ui.ask_where import ask_where

_FORBIDDEN = '<>:"/\\|?*'


def ask_and_save(parent: QWidget, sheets: Sheets, numbers: Sequence[str]) -> bool:
    """Ask where, save, and note it in the timeline; False where the maker thought better of it.

    ``numbers`` are those of the orders, for the name of the file.

    Raises EnvironmentProblem where the disk refuses.
    """
    target = ask_where(parent, _tr("Save as PDF"), pdf_name(sheets, numbers), _tr("PDF (*.pdf)"))
    if target is None:
        return False
    saving.save_pdf(sheets, target)
    preferences.put("pdf_folder", str(target.parent))
    records.record_saved(sheets)
    return True


def pdf_name(sheets: Sheets, numbers: Sequence[str]) -> str:
    """What the file is called at first: "Packing slip 13543.pdf", "Slips and notes, 8 orders.pdf", "Pick list.pdf"."""
    kinds = tuple(dict.fromkeys(part.kind for part in sheets.parts))
    one, several = _tr("Papers"), _tr("Papers")
    if len(kinds) == 1:
        one = several = _tr(DOCUMENT_WORDS.get(kinds[0], str(kinds[0])))
        if kinds[0] is Kind.PACKING_SLIP:
            several = _tr("Packing slips")
        elif kinds[0] is Kind.THANK_YOU_NOTE:
            several = _tr("Thank-you notes")
    elif set(kinds) == {Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE}:
        one, several = _tr("Slip and note"), _tr("Slips and notes")
    if not numbers:
        return f"{safe_file_name(one)}.pdf"
    if len(numbers) == 1:
        return f"{safe_file_name(f'{one} {numbers[0]}')}.pdf"
    return f"{several}, {counted('1 order', '{n} orders', len(numbers))}.pdf"


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)


def safe_file_name(name: str) -> str:
    """A name every file system takes: "#1042: Łódź/3" becomes "1042 Łódź 3"."""
    plain = "".join(" " if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in name.replace("#", ""))
    return " ".join(plain.split()).strip(". ")[:80] or "Makerbench"
