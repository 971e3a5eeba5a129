"""The real window, drawn as a maker sees it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from makerapp.models import queries
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed
from makerapp.services import shop

FEWEST_COLORS = 40  # text alone, smoothed, has more; a blank window has one or two


def window(bench: Bench) -> str:
    """The window with the sample shop stands on the screen and is not blank."""
    robot = bench.robot()
    screen = QGuiApplication.primaryScreen()
    bench.facts["screen"] = (
        f"{QGuiApplication.platformName()}, {screen.size().width()} x {screen.size().height()}, "
        f"scale {screen.devicePixelRatio():g}"
    )
    robot.window.show_view(View.TO_PACK)
    robot.settle(0.5)
    handle = robot.window.windowHandle()
    robot.wait_for("the window to be shown by the system", lambda: handle is not None and handle.isExposed())
    colors = picture(robot.window, bench, "window.png")
    return f"{robot.window.width()} x {robot.window.height()}, {colors} colors, on {bench.facts['screen']}."


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
    return f"The step {step!r} of an order, {colors} colors."


def picture(widget: QWidget, bench: Bench, name: str) -> int:
    """Keep a picture of ``widget``; gives its number of colors. Raises CheckFailed for a blank one."""
    image = widget.grab().toImage()
    if not image.save(str(bench.folder.root / name)):
        raise CheckFailed(f"{name} could not be written.")
    colors = color_count(image)
    if colors < FEWEST_COLORS:
        raise CheckFailed(f"{name} is blank: {colors} colors.")
    return colors


def color_count(image: QImage) -> int:
    """How many different colors the picture has."""
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    data = bytes(flat.constBits())
    return len(set(memoryview(data).cast("I")))
