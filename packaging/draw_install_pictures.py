"""Draws the pictures of docs/installing.md: windows of other systems, which we don't have here, as plain drawings, and
the pages of our installer, as ``make test-package-windows`` took them under Wine.

    .venv/bin/python packaging/draw_install_pictures.py

Run it after a change, look at docs/pictures/installing_*.png, and commit both. Pages that were not taken are left as
they are.
"""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from makerapp import __version__  # noqa: E402
from makerapp.paths import ASSETS  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
TAKEN = ROOT / "build" / "windows" / "pictures"
WIDTH = 1100
OVERSAMPLING = 2

INK, SOFT, PAPER, DESK, LINE = "#211F1B", "#5B564D", "#FFFFFF", "#F4F2EE", "#CFC9BF"
GREEN, BLUE, MARK = "#17654C", "#0B5CAD", "#B3261E"
NOTE = "A drawing. On your screen it may look a little different."


def text(x: float, y: float, words: str, size: int = 16, color: str = INK, *, bold: bool = False, middle: bool = False,
         line: bool = False) -> str:  # fmt: skip
    """One line of words; ``y`` is where its letters stand."""
    style = f'font-family="Inter" font-size="{size}" fill="{color}"'
    style += ' font-weight="600"' if bold else ""
    style += ' text-anchor="middle"' if middle else ""
    under = (
        f'<path d="M{x} {y + 4} h{len(words) * size * 0.52:.0f}" stroke="{color}" stroke-width="1"/>' if line else ""
    )
    return f'<text x="{x}" y="{y}" {style}>{escape(words)}</text>{under}'


def lines(x: float, y: float, words: Sequence[str], size: int = 16, color: str = INK, gap: int = 24) -> str:
    """Several lines below each other."""
    return "".join(text(x, y + number * gap, line, size, color) for number, line in enumerate(words))


def box(x: float, y: float, width: float, height: float, color: str = PAPER, edge: str = LINE, radius: int = 8) -> str:
    """A filled rectangle with an edge."""
    return (
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" fill="{color}" stroke="{edge}" '
        'stroke-width="1.5"/>'
    )


def button(x: float, y: float, width: float, words: str, color: str = "#ECE9E3", ink: str = INK) -> str:
    """A button, 36 high."""
    return box(x, y, width, 36, color, LINE, 6) + text(x + width / 2, y + 24, words, 15, ink, middle=True)


def ring(x: float, y: float, width: float, height: float, number: int) -> str:
    """A red ring around what to press, with its number."""
    place = f'x="{x}" y="{y}" width="{width}" height="{height}"'
    return f'<rect {place} rx="18" fill="none" stroke="{MARK}" stroke-width="4"/>' + badge(x, y, number)


def badge(x: float, y: float, number: int) -> str:
    """The number of a step in a disc."""
    return f'<circle cx="{x}" cy="{y}" r="16" fill="{MARK}"/>' + text(
        x, y + 6, str(number), 18, "#FFFFFF", bold=True, middle=True
    )


def icon(x: float, y: float, side: float) -> str:
    """The program's own sign."""
    drawn = (ASSETS / "makerbench.svg").read_text(encoding="utf-8")
    inside = drawn[drawn.index(">", drawn.index("<svg")) + 1 : drawn.rindex("</svg>")]
    # Its gradients need names of their own, since a drawing may show the sign twice.
    inside = re.sub(r'(id="|url\(#)(\w+)', rf"\g<1>\g<2>-{x:.0f}", inside)
    size = float(drawn.split('viewBox="', 1)[1].split('"', 1)[0].split()[2])
    return f'<g transform="translate({x} {y}) scale({side / size})">{inside}</g>'


def window(x: float, y: float, width: float, height: float, title: str) -> str:
    """A window of no system in particular: a bar with its title and a cross, and room below."""
    cross = f'<path d="M{x + width - 30} {y + 14} l12 12 m0 -12 l-12 12" stroke="{SOFT}" stroke-width="2"/>'
    bar = f'<path d="M{x} {y + 40} h{width}" stroke="{LINE}" stroke-width="1.5"/>'
    return box(x, y, width, height, PAPER, LINE, 10) + text(x + 18, y + 26, title, 15, SOFT) + cross + bar


def arrow(x: float, y: float, length: float) -> str:
    """An arrow to the right."""
    return (
        f'<path d="M{x} {y} h{length} m-14 -11 l15 11 l-15 11" fill="none" stroke="{SOFT}" stroke-width="4" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def page(height: int, parts: str) -> str:
    """The whole drawing, with the words that it is one."""
    ground = f'<rect width="{WIDTH}" height="{height}" fill="{DESK}"/>'
    note = text(WIDTH / 2, height - 18, NOTE, 14, SOFT, middle=True)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}">{ground}{parts}{note}</svg>'


def windows_warning() -> str:
    """The blue window of Windows before and after "More info" is pressed."""

    def blue(x: int, more: str) -> str:
        words = [
            "Microsoft Defender SmartScreen prevented an unrecognized",
            "app from starting. Running this app might put your",
            "PC at risk.",
        ]
        return (
            box(x, 40, 500, 400, BLUE, BLUE, 2)
            + text(x + 30, 92, "Windows protected your PC", 26, "#FFFFFF")
            + lines(x + 30, 132, words, 15, "#FFFFFF")
            + more
        )

    first = text(70, 226, "More info", 16, "#FFFFFF", line=True) + button(390, 384, 110, "Don't run", "#FFFFFF")
    second = (
        text(600, 226, "App:", 15, "#FFFFFF")
        + text(690, 226, f"Makerbench-Setup-{__version__}.exe", 15, "#FFFFFF")
        + text(600, 252, "Publisher:", 15, "#FFFFFF")
        + text(690, 252, "Unknown publisher", 15, "#FFFFFF")
        + button(790, 384, 120, "Run anyway", "#FFFFFF")
        + button(926, 384, 114, "Don't run", "#FFFFFF")
    )
    marks = ring(56, 204, 104, 36, 1) + ring(780, 374, 140, 56, 2)
    return page(490, blue(40, first) + blue(570, second) + marks)


def windows_start() -> str:
    """Where the program is afterwards: the Start menu and the desktop."""
    menu = (
        box(60, 40, 560, 330, PAPER, LINE, 12)
        + box(90, 66, 500, 40, DESK, LINE, 20)
        + text(120, 92, "makerbench", 16)
        + text(90, 146, "Best match", 14, SOFT)
        + box(90, 162, 500, 76, "#E3F0EA", "#D3E7DE", 8)
        + icon(106, 174, 52)
        + text(176, 198, "Makerbench", 18, bold=True)
        + text(176, 222, "App", 14, SOFT)
    )
    squares = "".join(
        f'<rect x="{44 + 15 * (number % 2)}" y="{397 + 15 * (number // 2)}" width="12" height="12" fill="{BLUE}"/>'
        for number in range(4)
    )
    bar = f'<rect x="0" y="384" width="{WIDTH}" height="54" fill="#E3DFD8"/>' + squares
    desktop = icon(800, 110, 96) + text(848, 236, "Makerbench", 17, middle=True)
    words = text(848, 286, "On the desktop, if you ticked that", 15, SOFT, middle=True)
    marks = ring(32, 386, 52, 50, 1) + badge(90, 66, 2) + badge(590, 162, 3)
    return page(490, menu + bar + desktop + words + marks)


def linux_package() -> str:
    """A double click on the package, and the window that offers to install it."""
    files = (
        window(40, 40, 470, 360, "Downloads")
        + box(200, 110, 150, 170, "#E3F0EA", "#D3E7DE", 8)
        + box(240, 128, 70, 84, "#C9A26B", "#A67C45", 6)
        + '<path d="M275 128 v84" stroke="#EAD9B8" stroke-width="14"/>'
        + text(275, 242, "makerbench_", 14, middle=True)
        + text(275, 262, f"{__version__}_amd64.deb", 14, middle=True)
        + text(275, 320, "Double-click", 16, SOFT, middle=True)
    )
    store = (
        window(590, 40, 470, 360, "Software")
        + icon(620, 110, 84)
        + text(728, 140, "Makerbench", 24, bold=True)
        + lines(728, 172, ["What to make, pack", "and post next"], 15, SOFT, 22)
        + button(620, 224, 410, "Install", GREEN, "#FFFFFF")
        + lines(
            620,
            306,
            [
                "It asks for the password you log in with:",
                "a program is being added for everybody",
                "on this computer.",
            ],
            15,
            SOFT,
        )
    )
    return page(460, files + arrow(528, 200, 44) + store + ring(190, 100, 170, 190, 1) + ring(612, 216, 426, 52, 2))


def mac_open() -> str:
    """The menu of the right mouse button, and the question that follows."""
    first = (
        window(40, 40, 470, 380, "Applications")
        + icon(90, 110, 96)
        + text(138, 232, "Makerbench", 15, middle=True)
        + box(210, 130, 200, 150, PAPER, LINE, 10)
        + box(216, 138, 188, 36, "#D8E6FF", "#D8E6FF", 6)
        + lines(232, 162, ["Open", "Show Package Contents", "Move to Trash"], 15, INK, 42)
        + text(275, 340, "Right mouse button on the program", 15, SOFT, middle=True)
    )
    ask = (
        box(600, 60, 440, 340, PAPER, LINE, 14)
        + icon(782, 84, 76)
        + text(820, 200, "“Makerbench” is from an unknown developer.", 16, bold=True, middle=True)
        + text(820, 228, "Are you sure you want to open it?", 15, SOFT, middle=True)
        + button(640, 330, 170, "Cancel")
        + button(830, 330, 170, "Open", "#0A63D8", "#FFFFFF")
    )
    return page(480, first + arrow(528, 220, 50) + ask + ring(210, 132, 200, 48, 1) + ring(820, 320, 190, 56, 2))


def move_computer() -> str:
    """Folder, stick, folder."""

    def computer(x: int, title: str) -> str:
        screen = (
            box(x, 60, 300, 200, PAPER, SOFT, 12)
            + f'<path d="M{x + 150} 260 v30 m-60 0 h120" stroke="{SOFT}" stroke-width="10" stroke-linecap="round"/>'
        )
        folder = (
            f'<path d="M{x + 100} 118 h36 l12 14 h52 v62 h-100 z" fill="#E9C46A" stroke="#B8902F" stroke-width="2" '
            'stroke-linejoin="round"/>'
        )
        return (
            text(x + 150, 42, title, 18, bold=True, middle=True)
            + screen
            + folder
            + text(x + 150, 226, "Makerbench", 16, middle=True)
        )

    stick = (
        box(492, 150, 92, 44, GREEN, GREEN, 8)
        + box(584, 160, 30, 24, "#CFC9BF", SOFT, 2)
        + text(550, 222, "memory stick", 15, SOFT, middle=True)
    )
    quit_first = text(210, 330, "Quit Makerbench first", 15, SOFT, middle=True)
    then = text(890, 330, "Install, then copy, then start", 15, SOFT, middle=True)
    return page(
        400,
        computer(60, "Old computer")
        + arrow(386, 172, 80)
        + stick
        + arrow(636, 172, 80)
        + computer(740, "New computer")
        + quit_first
        + then,
    )


def render(drawing: str) -> Image.Image:
    """The drawing as a picture of its own size. Raises ValueError where Qt can't read it."""
    renderer = QSvgRenderer(QByteArray(drawing.encode("utf-8")))
    if not renderer.isValid():
        raise ValueError("the drawing can't be read")
    size = renderer.defaultSize() * OVERSAMPLING
    canvas = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    renderer.render(painter)
    painter.end()
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    canvas.save(memory, "PNG")  # type: ignore[call-overload]  # the stubs know only file names
    with Image.open(io.BytesIO(bytes(memory.data().data()))) as picture:
        return picture.convert("RGB").resize(
            (size.width() // OVERSAMPLING, size.height() // OVERSAMPLING), Image.Resampling.LANCZOS
        )


def installer_pages(names: Sequence[str]) -> Image.Image | None:
    """Pages of the installer beside each other, numbered by the caption; None where one was not taken."""
    files = [TAKEN / f"{name}.png" for name in names]
    if not all(file.is_file() for file in files):
        return None
    gap = 20
    width = (WIDTH - gap * (len(files) + 1)) // len(files)
    pages = []
    for file in files:
        with Image.open(file) as taken:
            pages.append(
                taken.convert("RGB").resize((width, taken.height * width // taken.width), Image.Resampling.LANCZOS)
            )
    sheet = Image.new("RGB", (WIDTH, max(each.height for each in pages) + 2 * gap), DESK)
    for number, each in enumerate(pages):
        sheet.paste(each, (gap + number * (width + gap), gap))
    return sheet


def save(picture: Image.Image, name: str) -> None:
    """Write it with 256 colors, as all pictures of the guide are."""
    file = PICTURES / f"installing_{name}.png"
    picture.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)
    print(f"{file.relative_to(ROOT)}: {picture.width} x {picture.height}, {file.stat().st_size // 1024} KB")


DRAWINGS: dict[str, Callable[[], str]] = {
    "windows_warning": windows_warning,
    "windows_start": windows_start,
    "linux_package": linux_package,
    "mac_open": mac_open,
    "move": move_computer,
}
PAGES = {
    "windows_pages": ("welcome-english", "license-english", "finish-english"),
    "windows_remove": ("remove-english", "removed-english"),
}


def main() -> int:
    """Draw all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv)
    for name in ("Regular", "SemiBold"):
        QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"Inter-{name}.ttf"))
    for name, draw in DRAWINGS.items():
        save(render(draw()), name)
    for name, pages in PAGES.items():
        sheet = installer_pages(pages)
        if sheet is None:
            print(f"{name}: not taken yet; run make test-package-windows")
        else:
            save(sheet, name)
    app.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
