"""The real window, drawn as a maker sees it."""

from __future__ import annotations

import time

from PySide6.QtGui import QGuiApplication, QIcon, QImage, QImageReader
from PySide6.QtWidgets import QWidget

from makerapp.models import queries
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.paths import ASSETS
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed
from makerapp.services import shop
from makerapp.ui.theme import THEME
from makerapp.ui.theme import icons as drawn_icons

FEWEST_COLORS = 100  # smoothed text and pictures have thousands; a blank window has one or two
_NEEDED_FORMATS = ("jpeg", "png", "svg")
_SHOWN_SECONDS = 20.0
_ICON_SIZE = 24


def window(bench: Bench) -> str:
    """The window with the sample shop stands on the screen and is not blank."""
    robot = bench.robot()
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    shown = f"{size.width()} x {size.height()}, scale {screen.devicePixelRatio():g}"
    bench.facts["screen"] = f"{QGuiApplication.platformName()}, {shown}"
    robot.window.show_view(View.TO_PACK)
    robot.settle(0.5)
    end = time.monotonic() + _SHOWN_SECONDS
    while not is_shown(robot.window):
        if time.monotonic() > end:
            raise CheckFailed(f"The system never put the window on the screen ({bench.facts['screen']}).")
        robot.settle(0.1)
    colors = picture(robot.window, bench, "window.png")
    return f"{robot.window.width()} x {robot.window.height()}, {colors} colors."


def is_shown(widget: QWidget) -> bool:
    """Whether the system has made a window for it that can be seen."""
    handle = widget.windowHandle()
    return handle is not None and handle.isExposed()


def themes(bench: Bench) -> str:
    """Dark is dark, light is light, in the same window."""
    robot = bench.robot()
    found = {}
    try:
        for scheme in ("dark", "light"):
            THEME.apply(bench.app(), scheme=scheme)
            robot.settle(0.3)
            found[scheme] = lightness(robot.window.grab().toImage())
    finally:
        THEME.apply(bench.app(), scheme="light")
    if not found["dark"] + 50 < found["light"]:
        raise CheckFailed(f"Dark and light look alike (lightness {found['dark']:.0f} and {found['light']:.0f} of 255).")
    return f"Lightness {found['dark']:.0f} and {found['light']:.0f} of 255."


def icons(bench: Bench) -> str:
    """Every icon of the program shows something."""
    bench.app()
    names = sorted(file.stem for file in (ASSETS / "icons" / "lucide").glob("*.svg"))
    blank = [name for name in names if is_blank(drawn_icons.pixmap(name, _ICON_SIZE, "#000000").toImage())]
    # These are loaded by Qt itself, through its plugins.
    own = [ASSETS / "makerbench.svg", ASSETS / "makerbench.png", ASSETS / "first_run.svg"]
    blank += [each.name for each in own if not each.exists() or is_blank(QIcon(str(each)).pixmap(_ICON_SIZE).toImage())]
    if blank or not names:
        raise CheckFailed(f"Not to be seen: {', '.join(blank[:10]) or 'the icons'}.")
    return f"{len(names) + len(own)} drawn."


def wizard(bench: Bench) -> str:
    """A step of packing an order is drawn."""
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard

    robot = bench.robot()
    order_id = queries.ids(ListQuery(View.TO_PACK, shop.today()))[0]
    robot.window.show_wizard([order_id], order_id)
    page = robot.window.pages.currentWidget()
    if not isinstance(page, FulfillmentWizard):
        raise CheckFailed("The wizard did not open.")
    robot.settle(0.5)
    colors = picture(robot.window, bench, "wizard.png")
    step = page.step.key
    robot.window.pages.escape()
    return f"The step “{step}” of an order, {colors} colors."


def pictures(bench: Bench) -> str:
    """Pictures of the kinds a maker has are read by Qt and by Pillow, also one in a folder with a foreign name."""
    from PIL import Image

    from makerapp.printing import images

    bench.app()
    known = {bytes(each.data()).decode("ascii") for each in QImageReader.supportedImageFormats()}
    lacking = [each for each in _NEEDED_FORMATS if each not in known]
    if lacking:
        raise CheckFailed(f"Qt can't read {', '.join(lacking)}.")
    for suffix in ("jpg", "png", "webp"):
        file = bench.folder.data.root / f"写真 ё.{suffix}"
        file.parent.mkdir(exist_ok=True)
        Image.radial_gradient("L").convert("RGB").save(file)
        if images.normalize(file).data[:1] == b"":
            raise CheckFailed(f"Pillow can't read {suffix}.")
        if suffix != "webp" and QImage(str(file)).isNull():
            raise CheckFailed(f"Qt can't read a picture of the kind {suffix}.")
        file.unlink()
    return f"Qt reads {', '.join(sorted(known & {'gif', 'ico', 'jpeg', 'png', 'svg', 'webp'}))}."


def picture(widget: QWidget, bench: Bench, name: str) -> int:
    """Keep a picture of ``widget``; gives its number of colors. Raises CheckFailed for a blank one."""
    image = widget.grab().toImage()
    if not image.save(str(bench.folder.root / name)):
        raise CheckFailed(f"{name} could not be written.")
    colors = len(set(_pixels(image)))
    if colors < FEWEST_COLORS:
        raise CheckFailed(f"{name} is blank: {colors} colors.")
    return colors


def lightness(image: QImage) -> float:
    """The mean of the picture's gray, 0 to 255."""
    gray = image.scaled(64, 64).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(bytes(gray.constBits())) / (64 * 64)


def is_blank(image: QImage) -> bool:
    """Whether nothing at all stands in the picture."""
    return image.isNull() or not any(pixel >> 24 for pixel in _pixels(image.convertToFormat(_ARGB)))


_ARGB = QImage.Format.Format_ARGB32


def _pixels(image: QImage) -> memoryview:
    """Each pixel as 0xAARRGGBB."""
    flat = image if image.format() == _ARGB else image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(flat.constBits())).cast("I")
