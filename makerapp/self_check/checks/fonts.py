"""The fonts that come with the program: those of the window and those of paper."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QFontInfo

from makerapp.printing import fonts as paper_fonts
from makerapp.printing.fonts import FONT_FOLDER, Weight
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed
from makerapp.ui.theme import THEME

# One reader's character of each script, and of symbols and pictures.
_LETTERS = {
    "Latin": "Ș", "Greek": "Ω", "Cyrillic": "Щ", "Hebrew": "ש", "Arabic": "ع", "Devanagari": "क्ष", "Thai": "ญ",
    "Chinese": "王", "Japanese": "マ", "Korean": "김", "symbols": "☎", "emoji": "🎁",
}  # fmt: skip


def fonts(bench: Bench) -> str:
    """Every font file is one, Qt takes it, the window is written in ours, and paper has every script."""
    app = bench.app()
    files = sorted(file for file in FONT_FOLDER.iterdir() if file.suffix in (".ttf", ".ttc"))
    broken = []
    for file in files:
        number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
        if number < 0:
            broken.append(file.name)
        else:
            QFontDatabase.removeApplicationFont(number)
    if broken or not files:
        raise CheckFailed(f"Qt can't use {', '.join(broken) or 'any font'}.")
    THEME.apply(app)
    family = QFontInfo(app.font()).family()
    if family != THEME.family:
        raise CheckFailed(f"The window is written in {family} in place of {THEME.family}.")
    _ask_paper()
    return f"{len(files)} files; the window is written in {family}, paper in {len(_LETTERS)} scripts."


def _ask_paper() -> None:
    lost = []
    for script, letter in _LETTERS.items():
        for weight in Weight:
            face = paper_fonts.face_for(letter, weight)
            if face is None or not face.upem:
                lost.append(f"{script} ({weight.name.lower()})")
    if lost:
        raise CheckFailed(f"No font for {', '.join(lost)}.")
