"""What blocks draw with: one PDF canvas for a whole batch, with our own text, colors and pictures on it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from makerapp.printing.embedding import EmbeddedFace
from makerapp.printing.fonts import Face
from makerapp.printing.pictures import PaperPicture, paper_picture
from makerapp.printing.shaping import Line, Run


@dataclass(frozen=True, slots=True)
class Color:
    """A color as PDF writes it: red, green and blue from 0 to 1."""

    code: str


def rgb(value: int) -> Color:
    """The color of a hexadecimal number such as ``0x12573F``."""
    return Color(" ".join(f"{part / 255:.4g}" for part in (value >> 16, value >> 8 & 255, value & 255)))


INK = rgb(0x26241F)
GREY = rgb(0x5B564D)
LINE = rgb(0xD9D4CA)
ACCENT = rgb(0x12573F)
BAND = rgb(0xF3EEE6)
NOTE = rgb(0xFBF6E7)
NOTE_LINE = rgb(0xEADFBF)
BLACK = rgb(0)


_FORM_PREFIX = "FormXob."


class _Canvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    def _make_preamble(self) -> None:
        # ReportLab's own preamble names Helvetica, which is never embedded.
        self._preamble = "1 0 0 1 0 0 cm"


@dataclass(frozen=True, slots=True)
class About:
    """What the PDF says about itself."""

    title: str
    author: str
    subject: str
    language: str = "en"


class Pen:
    """Draws onto the current page. Lengths in points, the origin at the lower left, ``y`` upward."""

    def __init__(self, about: About) -> None:
        # Plain binary streams, and output that depends on nothing but the input.
        rl_config.useA85 = 0
        rl_config.ttfAsciiReadable = 0
        rl_config.invariant = 1
        self._target = io.BytesIO()
        self._canvas: Any = _Canvas(
            self._target,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 4),
            lang=about.language,
        )
        self._canvas.setTitle(about.title)
        self._canvas.setAuthor(about.author)
        self._canvas.setSubject(about.subject)
        self._canvas.setCreator("Makerbench")
        self._faces: dict[Face, EmbeddedFace] = {}
        self._images: dict[tuple[bytes, float], tuple[str, PaperPicture] | None] = {}

    def _say(self, code: str) -> None:
        self._canvas._code.append(code)

    def begin_page(self, width: float, height: float) -> None:
        """Begin a page of this size in points."""
        self._canvas.setPageSize((width, height))

    def end_page(self) -> None:
        """Finish the current page."""
        self._canvas.showPage()

    @contextmanager
    def moved(self, x: float, y: float) -> Iterator[None]:
        """Draw as if the origin were at ``x``, ``y``."""
        if not x and not y:
            yield
            return
        self._say(f"q 1 0 0 1 {x:.3f} {y:.3f} cm")
        yield
        self._say("Q")

    def finish(self) -> bytes:
        """Put the file together; nothing can be drawn afterwards."""
        self._canvas.save()
        return self._target.getvalue()

    def line(self, line: Line, x: float, baseline: float, size: float, color: Color = INK) -> None:
        """Draw a shaped line of text with its left end at ``x``."""
        for run in line.runs:
            self._run(run, x, baseline, size, color)
            x += run.width * size

    def _run(self, run: Run, x: float, baseline: float, size: float, color: Color) -> None:
        embedded = self._faces.get(run.face)
        if embedded is None:
            embedded = self._faces[run.face] = EmbeddedFace(run.face, f"MF{len(self._faces) + 1}")
            self._canvas._doc.delayedFonts.append(embedded)
        size *= run.face.zoom
        code = [f"BT {color.code} rg /{embedded.resource} {size:.4g} Tf {x:.2f} {baseline:.2f} Td"]
        if run.face.thicken:
            code.append(f"{color.code} RG 2 Tr {size * 0.03:.3f} w")
        scale = size / run.face.upem
        risen = False
        for rise, array in embedded.pieces(run):
            if rise or risen:
                code.append(f"{rise * scale:.3f} Ts")
                risen = bool(rise)
            code.append(f"{array} TJ")
        if risen:
            code.append("0 Ts")
        if run.face.thicken:
            code.append("0 Tr")
        code.append("ET")
        self._say(" ".join(code))

    def rule(self, x: float, y: float, width: float, color: Color = LINE, thickness: float = 0.8) -> None:
        """A level line from ``x`` to the right."""
        self._say(f"{color.code} RG {thickness:.2f} w {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")

    def upright(self, x: float, top: float, length: float, color: Color = LINE, thickness: float = 0.8) -> None:
        """A line from ``top`` downward."""
        self._say(f"{color.code} RG {thickness:.2f} w {x:.2f} {top:.2f} m {x:.2f} {top - length:.2f} l S")

    def rects(self, rects: list[tuple[float, float, float, float]], color: Color = BLACK) -> None:
        """Filled rectangles, each as left, bottom, width, height."""
        code = " ".join(f"{x:.3f} {y:.3f} {w:.3f} {h:.3f} re" for x, y, w, h in rects)
        self._say(f"{color.code} rg {code} f")

    def panel(
        self,
        box: tuple[float, float, float, float],
        radius: float,
        *,
        fill: Color | None = None,
        line: Color | None = None,
        thickness: float = 0.8,
    ) -> None:
        """A rectangle with round corners: left, bottom, width, height."""
        if fill is not None:
            self._say(f"{fill.code} rg {_round(box, radius)} f")
        if line is not None:
            self._say(f"{line.code} RG {thickness:.2f} w {_round(box, radius)} S")

    def image(self, data: bytes, box: tuple[float, float, float, float], *, radius: float = 0, cover: bool) -> bool:
        """Draw a picture into ``box`` (left, bottom, width, height); ``False`` where it cannot be read.

        ``cover`` fills the box and cuts what stands over; otherwise the whole picture is fitted in, centered.
        """
        found = self._picture(data, max(box[2], box[3]))
        if found is None:
            return False
        name, picture = found
        x, y, width, height = box
        pick = max if cover else min
        scale = pick(width / picture.width, height / picture.height)
        wide, high = picture.width * scale, picture.height * scale
        at_x, at_y = x + (width - wide) / 2, y + (height - high) / 2
        shown = box if cover else (at_x, at_y, wide, high)
        clip = f"{_round(shown, radius)} W n " if cover or radius else ""
        self._say(f"q {clip}{wide:.3f} 0 0 {high:.3f} {at_x:.3f} {at_y:.3f} cm /{name} Do Q")
        return True

    def _picture(self, data: bytes, longest: float) -> tuple[str, PaperPicture] | None:
        """The resource name of a picture, put into the file the first time it is drawn."""
        key = (data, longest)
        if key not in self._images:
            picture = paper_picture(data, longest)
            self._images[key] = (self._add_picture(picture), picture) if picture else None
        found = self._images[key]
        if found is not None:
            self._canvas._formsinuse.append(found[0].removeprefix(_FORM_PREFIX))
        return found

    def _add_picture(self, picture: PaperPicture) -> str:
        # ReportLab hashes all pixels each time a picture is drawn; asked once, its name can be used again.
        self._canvas.saveState()
        mark = len(self._canvas._code)
        with picture.at_work:
            self._canvas.drawImage(picture.reader, 0, 0, 1, 1, mask="auto")
        del self._canvas._code[mark:]
        self._canvas.restoreState()
        return str(self._canvas._doc.getXObjectName(self._canvas._formsinuse[-1]))


def _round(box: tuple[float, float, float, float], radius: float) -> str:
    x, y, width, height = box
    if radius <= 0:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    r = min(radius, width / 2, height / 2)
    k = r * 0.4477  # what is left of the radius beside the handle of a quarter circle
    right, top = x + width, y + height
    return (
        f"{x + r:.2f} {y:.2f} m {right - r:.2f} {y:.2f} l "
        f"{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + r:.2f} c {right:.2f} {top - r:.2f} l "
        f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} c {x + r:.2f} {top:.2f} l "
        f"{x + k:.2f} {top:.2f} {x:.2f} {top - k:.2f} {x:.2f} {top - r:.2f} c {x:.2f} {y + r:.2f} l "
        f"{x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + r:.2f} {y:.2f} c h"
    )
