"""What a printer can do, read from what it says of itself, and a print said in its own words.

Names of attributes: RFC 8011 sections 5.2 and 5.4, PWG 5100.3 (media-col, media-source), PWG 5100.13
(print-color-mode, print-scaling). Names of media end in their size (PWG 5101.1), so that a size is found whatever a
printer calls it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from makerapp.printing import ipp
from makerapp.printing.ipp import Attribute
from makerapp.printing.paper import MEDIA, MM, PAPERS, Paper

ASKED = (
    "printer-name", "printer-info", "printer-make-and-model", "printer-state", "printer-state-reasons",
    "printer-is-accepting-jobs", "media-supported", "media-ready", "media-source-supported", "sides-supported",
    "print-color-mode-supported", "printer-resolution-supported", "copies-supported", "device-uri",
)  # fmt: skip
"""The attributes that ``Abilities`` is read from."""

_SIZE = re.compile(r"_(\d{1,5}(?:\.\d{1,4})?)x(\d{1,5}(?:\.\d{1,4})?)(mm|in)$")
# Sizes differ by what their names round; 100 x 150 mm and 4 x 6 in are 1.6 mm apart.
_ALIKE_MM = 0.8
_INCH_MM = 25.4
_BOUNDS = ("custom_min_", "custom_max_")


@dataclass(frozen=True)
class Abilities:
    """A printer by its own account; what it says nothing of is empty. ``resolutions`` are dots per inch.

    ``media`` and ``ready`` (what lies in it now) are names of sizes, ``trays``, ``sides`` and ``colors`` keywords.
    ``most_copies`` is 1 where it makes none itself. ``device`` is the address behind a queue.
    """

    info: str = ""
    model: str = ""
    media: tuple[str, ...] = ()
    ready: tuple[str, ...] = ()
    trays: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    colors: tuple[str, ...] = ()
    resolutions: tuple[int, ...] = ()
    most_copies: int = 99
    device: str = ""

    def medium(self, paper: Paper) -> str | None:
        """The printer's own name for ``paper``; ``None`` where it says what it takes and that is not among it."""
        own = MEDIA[paper]
        if not self.media or own in self.media:
            return own
        wide, high = wanted = _millimeters(paper)
        for name in self.media:
            size = size_of_medium(name)
            if size and not name.startswith(_BOUNDS) and _alike(size, wanted):
                return name
        least, most = self._bounds()
        if least and most and least[0] <= wide <= most[0] and least[1] <= high <= most[1]:
            return f"custom_{paper}_{wide:g}x{high:g}mm"
        return None

    def _bounds(self) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
        """The smallest and largest size a printer takes that is cut to any size."""
        found = [
            next((size_of_medium(name) for name in self.media if name.startswith(start)), None) for start in _BOUNDS
        ]
        return found[0], found[1]

    def is_ready(self, paper: Paper) -> bool:
        """``paper`` lies in it now, or it does not say what does."""
        wanted = _millimeters(paper)
        sizes = [size for name in self.ready if (size := size_of_medium(name))]
        return not sizes or any(_alike(size, wanted) for size in sizes)


def abilities_of(attributes: ipp.Attributes) -> Abilities:
    """What a printer's attributes say; whatever is not understood is left out."""
    resolutions = (each for each in attributes.get("printer-resolution-supported", ()))
    return Abilities(
        info=ipp.text(attributes, "printer-info"),
        model=ipp.text(attributes, "printer-make-and-model"),
        media=ipp.texts(attributes, "media-supported"),
        ready=ipp.texts(attributes, "media-ready"),
        trays=ipp.texts(attributes, "media-source-supported"),
        sides=ipp.texts(attributes, "sides-supported"),
        colors=ipp.texts(attributes, "print-color-mode-supported"),
        resolutions=tuple(each.across for each in resolutions if isinstance(each, ipp.Resolution)),
        most_copies=max((span.high for span in ipp.spans(attributes, "copies-supported")), default=99),
        device=ipp.text(attributes, "device-uri"),
    )


def size_of_medium(name: str) -> tuple[float, float] | None:
    """Width and height in mm that a medium's name ends with: "na_letter_8.5x11in" is 215.9 by 279.4."""
    found = _SIZE.search(name)
    if found is None:
        return None
    factor = _INCH_MM if found[3] == "in" else 1.0
    return float(found[1]) * factor, float(found[2]) * factor


def _millimeters(paper: Paper) -> tuple[float, float]:
    size = PAPERS[paper]
    return round(size.width / MM, 2), round(size.height / MM, 2)


def _alike(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(abs(a - b) <= _ALIKE_MM for a, b in zip(one, other, strict=True))


def job_attributes(
    able: Abilities, paper: Paper, *, tray: str = "", copies: int = 1, sides: str = "one-sided", color: str = "auto",
    dpi: int = 0,
) -> tuple[Attribute, ...]:  # fmt: skip
    """How to print, as attributes of a job; what the printer does not know is left out, but for the paper.

    Sides are always named: a queue whose usual is both sides would put two orders on one sheet. Raises ValueError for
    paper it does not take.
    """
    medium = able.medium(paper)
    if medium is None:
        raise ValueError(f"no {paper}")
    found = [_medium(medium, paper, tray if tray in able.trays else "")]
    found.append(ipp.keyword("print-scaling", "none"))
    found.append(ipp.keyword("sides", sides if sides in able.sides else "one-sided"))
    if copies > 1:
        found.append(ipp.integer("copies", copies))
        found.append(ipp.keyword("multiple-document-handling", "separate-documents-collated-copies"))
    if color in able.colors:
        found.append(ipp.keyword("print-color-mode", color))
    if dpi and dpi in able.resolutions:
        found.append(Attribute("printer-resolution", ipp.Tag.RESOLUTION, (ipp.Resolution(dpi, dpi),)))
    return tuple(found)


def _medium(medium: str, paper: Paper, tray: str) -> Attribute:
    if not tray:
        return ipp.keyword("media", medium)
    # Hundredths of a millimeter; a job names its medium either by name or as a collection, never both.
    wide, high = (round(each * 100) for each in size_of_medium(medium) or _millimeters(paper))
    size = ipp.collection("media-size", ipp.integer("x-dimension", wide), ipp.integer("y-dimension", high))
    return ipp.collection("media-col", size, ipp.keyword("media-source", tray))


def offered(papers: Iterable[Paper], able: Abilities) -> tuple[Paper, ...]:
    """Those of ``papers`` that the printer takes."""
    return tuple(paper for paper in papers if able.medium(paper) is not None)
