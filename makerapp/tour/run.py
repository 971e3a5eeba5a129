"""Starts the window without a screen on a data folder of the tour's own and sends the robot through it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from makerapp import launch
from makerapp.errors import EnvironmentProblem, Refused
from makerapp.paths import DataFolder
from makerapp.tour import contact
from makerapp.tour.modes import MODES, Mode, named

# Processes side by side; each keeps one core busy.
_AT_ONCE = 2


def tour(output: Path, data: Path | None = None) -> list[Path]:
    """Import, pack, print, ship and take back in the real window; returns every file written.

    ``data`` is the data folder to do it in: a folder without orders; by default a new one in ``output``.
    Raises Refused where ``data`` holds orders already: the tour is no guest in a real shop.
    """
    from makerapp.tour import help_tour, journey, papers, whole_life
    from makerapp.tour.stage import stage

    output = _prepare(output)
    folder = DataFolder(data) if data else DataFolder(_fresh(output / "data"))
    with stage(folder, output / "pictures", MODES[0]) as robot:
        written = journey.travel(robot, output / "paper")
        journey.show_rest(robot)
        papers.show(robot)
        whole_life.show(robot)
        help_tour.show(robot)
    pages = [page for paper in written for page in _page_pictures(paper)]
    return [*written, *pages, *robot.pictures]


def pictures(output: Path, modes: Sequence[str] = ()) -> list[Path]:
    """Every screen in every mode, or in those named, each in a folder of ``output``; returns the files.

    Each mode has a process of its own, since the scale of a screen stands for as long as a process lives. A page
    ``index.html`` shows each screen in all of them. Raises Refused for an unknown mode and EnvironmentProblem
    where a process failed.
    """
    output = _prepare(output)
    wanted = [named(each) for each in modes] or list(MODES)
    with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
        found = list(pool.map(lambda mode: _picture_in_process(output, mode), wanted))
    index = contact.write_index(output)
    return [*(page for pages in found for page in pages), index]


def picture_mode(output: Path, name: str) -> list[Path]:
    """Every screen in one mode, in this process, into ``output``; returns the files."""
    from makerapp.services import sample_shop
    from makerapp.tour import help_tour, papers
    from makerapp.tour.screens import SCREENS, opened
    from makerapp.tour.stage import stage

    output = _prepare(output)
    with tempfile.TemporaryDirectory() as scratch:
        with stage(DataFolder(Path(scratch) / "data"), output, named(name)) as robot:
            robot.picture("first_run")
            sample_shop.add()
            for screen in SCREENS:
                with opened(robot.window, screen) as front:
                    # Pages of paper are drawn off the window's thread.
                    robot.settle(0.3)
                    robot.picture(_file_name(screen.name), None if front is robot.window else front)
            help_tour.show(robot)
            papers.show(robot)
        return robot.pictures


def _file_name(words: str) -> str:
    return "_".join("".join(letter if letter.isalnum() else " " for letter in words).split())


def _picture_in_process(output: Path, mode: Mode) -> list[Path]:
    folder = output / mode.name
    # What an earlier run left would stand beside what is there now.
    shutil.rmtree(folder, ignore_errors=True)
    command = [*launch.own_command(), "tour", "--output", str(folder), "--mode", mode.name]
    scale = {"QT_SCALE_FACTOR": str(mode.scale), "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough"}
    done = subprocess.run(
        command,
        env={**launch.own_environment(), **scale},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise EnvironmentProblem(f"The pictures of {mode.name} stopped half-way.", done.stderr.strip()[-2000:])
    return sorted(folder.glob("*.png"))


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
