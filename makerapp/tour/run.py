"""Starts the window without a screen on a data folder of the tour's own and sends the robot through it."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.paths import DataFolder

SIZES = ((1366, 768), (1920, 1080))


def tour(output: Path, data: Path | None = None) -> list[Path]:
    """Import, pack, print, ship and take back in the real window; returns every file written.

    ``data`` is the data folder to do it in: a folder without orders; by default a new one in ``output``.
    Raises Refused where ``data`` holds orders already: the tour is no guest in a real shop.
    """
    from makerapp.tour import journey, papers, whole_life
    from makerapp.tour.stage import stage

    output = _prepare(output)
    folder = DataFolder(data) if data else DataFolder(_fresh(output / "data"))
    with stage(folder, output / "pictures", *SIZES[0], scheme="light") as robot:
        written = journey.travel(robot, output / "paper")
        journey.show_rest(robot)
        papers.show(robot)
        whole_life.show(robot)
    pages = [page for paper in written for page in _page_pictures(paper)]
    return [*written, *pages, *robot.pictures]


def pictures(output: Path) -> list[Path]:
    """Every screen in light and dark at each size, into ``output``; returns the files."""
    from makerapp.tour import journey, papers, whole_life
    from makerapp.tour.stage import stage

    output = _prepare(output)
    found: list[Path] = []
    for width, height in SIZES:
        for scheme in ("light", "dark"):
            with tempfile.TemporaryDirectory() as scratch:
                folder = output / f"{width}x{height}_{scheme}"
                with stage(DataFolder(Path(scratch) / "data"), folder, width, height, scheme=scheme) as robot:
                    journey.travel(robot, Path(scratch) / "paper")
                    journey.show_rest(robot)
                    papers.show(robot)
                    whole_life.show(robot)
                found += robot.pictures
    return found


def _prepare(output: Path) -> Path:
    """The output folder, made, with its whole path; Qt is told to do without a screen."""
    # The tour shows the program as it is; it must not depend on there being a screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        words = f"{fault.strerror or fault}. Name another folder."
        raise EnvironmentProblem("The pictures can't be kept there.", words) from fault
    return output.resolve()


def _fresh(folder: Path) -> Path:
    """An empty folder of the tour's own: what an earlier tour left there is cleared away."""
    if folder.exists():
        if not (folder / "made-by-the-tour").exists():
            raise Refused(f"{folder} is not a folder the tour made.", "Name another --output.")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / "made-by-the-tour").touch()
    return folder


def _page_pictures(paper: Path) -> list[Path]:
    """Each page of a PDF as a picture beside it."""
    from PIL import Image

    from makerapp.printing import preview

    pdf = paper.read_bytes()
    found = []
    for index in range(preview.page_count(pdf)):
        page = preview.page_image(pdf, index, 100)
        file = paper.with_name(f"{paper.stem}_page_{index + 1}.png")
        Image.frombytes("RGBA", (page.width, page.height), page.pixels).save(file)
        found.append(file)
    return found
