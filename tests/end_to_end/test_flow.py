"""The whole job in the real window on a real database: by mouse, by keys alone, and across a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail, View
from makerapp.paths import DataFolder
from makerapp.services import checks, sample_shop, shop
from makerapp.tour import journey
from makerapp.tour.modes import named
from makerapp.tour.robot import Robot
from makerapp.tour.stage import stage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def robot(tmp_path: Path) -> Iterator[Robot]:
    with stage(DataFolder(tmp_path / "data"), tmp_path / "pictures", named("1366x768_light")) as found:
        yield found


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def open_to_pack(robot: Robot, number: str = "#1002") -> int:
    sample_shop.add()
    robot.settle()
    robot.window.show_view(View.TO_PACK)
    (order_id,) = queries.find_by_number(number)
    assert robot.window.orders.select_order(order_id)
    robot.settle()
    return order_id


def press_ctrl_enter(robot: Robot, green: object) -> None:
    robot.wait_for("the green button to listen", lambda: not green.is_deaf())  # type: ignore[attr-defined]
    QTest.keyClick(robot.window, Qt.Key.Key_Return, CTRL)
    robot.settle()


def test_from_a_file_to_a_parcel_and_back_by_mouse(robot: Robot, tmp_path: Path) -> None:
    (slip,) = journey.travel(robot, tmp_path / "paper")
    text = "\n".join(page.extract_text() for page in PdfReader(slip).pages)
    assert "#2002" in text
    assert "Soy candle, fig & cedar" in text
    (order_id,) = queries.find_by_number("#2002")
    kinds = [event.kind for event in detail(order_id).timeline]
    assert kinds[:4] == ["fulfillment_cancelled", "shipped", "saved_pdf", "saved_pdf"]
    assert {"packed", "confirmed", "imported", "paid", "placed"} <= set(kinds)
    assert detail(order_id).parcels[0].tracking_number == journey.TRACKING
    assert checks.run() == []


def test_one_order_is_four_clicks_and_the_green_button_stays_in_place(robot: Robot) -> None:
    order_id = open_to_pack(robot)
    window, places, clicks = robot.window, [], 0

    def click_green(page: object) -> None:
        nonlocal clicks
        green = robot.green(page)  # type: ignore[arg-type]
        places.append((green.mapTo(window, QPoint(0, 0)), green.size()))
        robot.press(green)
        clicks += 1

    row = window.orders.table.visualRect(window.orders.model.index(0, 1))
    QTest.mouseClick(window.orders.table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    clicks += 1
    assert window.orders.select_order(order_id)
    robot.settle()
    click_green(window.orders)
    wizard = window.pages.currentWidget()
    click_green(wizard)
    if wizard.step.key == "print":
        # No printer here, so the step shows itself; with one chosen it is passed over.
        robot.wait_for("the pages", lambda: wizard.print.sheets is not None)
        places.append((robot.green(wizard).mapTo(window, QPoint(0, 0)), robot.green(wizard).size()))
        robot.press(robot.button(wizard, "Skip printing"))
    click_green(wizard)
    assert clicks == 4
    assert wizard.step.key == "done"
    assert str(detail(order_id).row.status) == "shipped"
    places.append((robot.green(wizard).mapTo(window, QPoint(0, 0)), robot.green(wizard).size()))
    assert len({(place.x(), place.y(), size.width(), size.height()) for place, size in places}) == 1


def test_one_order_by_keys_alone(robot: Robot) -> None:
    order_id = open_to_pack(robot)
    window = robot.window
    press_ctrl_enter(robot, robot.green(window.orders))
    wizard = window.pages.currentWidget()
    assert wizard.step.key == "pick"
    press_ctrl_enter(robot, robot.green(wizard))
    robot.wait_for("the pages", lambda: wizard.print.sheets is not None)
    QTest.keyClick(wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    robot.settle()
    assert wizard.step.key == "pick"
    wizard.go("ship")
    robot.settle()
    QTest.keyClicks(QGuiApplication.focusObject(), "RM123456785GB")
    press_ctrl_enter(robot, robot.green(wizard))
    assert wizard.step.key == "done"
    assert detail(order_id).parcels[0].tracking_number == "RM123456785GB"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    robot.settle()
    assert window.pages.currentWidget() is window.orders
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    robot.settle()
    assert str(detail(order_id).row.status) == "processing"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    robot.settle()
    assert str(detail(order_id).row.status) == "shipped"


def test_packing_goes_on_after_a_restart_where_it_was_left(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    with stage(folder, tmp_path / "pictures", named("1366x768_dark")) as robot:
        order_id = open_to_pack(robot)
        robot.press(robot.green(robot.window.orders))
        wizard = robot.window.pages.currentWidget()
        robot.press(robot.green(wizard))
        wizard.go("ship")
        QTest.keyClicks(wizard.ship.tracking, "RM1234")
        QTest.keyClick(robot.window, Qt.Key.Key_Escape)
        robot.settle()
    with stage(folder, tmp_path / "pictures", named("1366x768_dark"), is_fresh=False) as robot:
        robot.window.show_wizard([order_id], order_id)
        robot.settle()
        wizard = robot.window.pages.currentWidget()
        assert wizard.step.key == "ship"
        assert wizard.ship.tracking.text() == "RM1234"


def test_a_second_press_within_the_moment_skips_no_step(robot: Robot) -> None:
    open_to_pack(robot)
    green = robot.green(robot.window.orders)
    robot.press(green)
    wizard = robot.window.pages.currentWidget()
    QTest.mouseClick(robot.green(wizard), Qt.MouseButton.LeftButton)
    robot.settle(0.05)
    assert wizard.step.key == "pick"


def test_counts_in_the_sidebar_follow_every_action(robot: Robot) -> None:
    open_to_pack(robot)
    window = robot.window
    before = queries.view_counts(shop.today())
    window.show_view(View.TO_CONFIRM)
    robot.settle()
    robot.press(robot.green(window.orders))
    after = queries.view_counts(shop.today())
    assert after[View.TO_CONFIRM].orders == before[View.TO_CONFIRM].orders - 1
    assert str(after[View.TO_CONFIRM].orders) in window.sidebar.items[View.TO_CONFIRM].accessibleName()
