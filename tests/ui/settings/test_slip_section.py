"""What stands on slip and gift receipt, chosen in Settings and seen in the preview."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from makerapp.models.rows import ShipTo
from makerapp.services import order_editing, preferences, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.paperwork.kinds import FACTS, Kind
from makerapp.services.paperwork.setups import setup_of
from makerapp.ui.settings.large_preview import LargePreview
from makerapp.ui.settings.settings_dialog import SettingsDialog
from tests.ui.bench import Bench

ROSA = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "")


@pytest.fixture
def open_section(bench: Bench, qtbot, frozen_clock: object) -> Callable[[str], SettingsDialog]:
    """Shows a section of the settings of a shop with one order."""
    shop.save_profile(name="Fern & Clay", currency="GBP", time_zone="Europe/London", country="United Kingdom")
    order_editing.create(OrderDraft(ROSA, (LineDraft(None, None, "Bowl"),), "GBP"))

    def show(section: str) -> SettingsDialog:
        dialog = SettingsDialog(bench.context, section, bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.section.preview.caption.text() == "Preview with order #1001")
        return dialog

    return show


def press(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box: QComboBox, value: str) -> None:
    at = box.findData(value)
    assert at >= 0, value
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_each_tick_is_kept_and_taken_back(open_section, qtbot) -> None:
    dialog = open_section("slip")
    section = dialog.section
    ticks = {
        "slip_pictures": section.pictures, "slip_shelf": section.shelf, "show_prices": section.prices,
        "slip_return_address": section.return_address,
    }  # fmt: skip
    for key, box in ticks.items():
        before = preferences.get(key)
        assert box.isChecked() is before
        box.click()
        assert preferences.get(key) is not before
    for _tick in ticks:
        press(qtbot, dialog.undo_button)
    assert [preferences.get(key) for key in ticks] == [True, True, False, True]


def test_a_window_says_what_paper_it_needs(open_section) -> None:
    section = open_section("slip").section
    helped = section.address_field.help
    assert helped.text() == ""
    choose(section.address, "din-b")
    assert helped.text() == "Fold the sheet at the marks; address and sender show."
    choose(section.size_box, "a5")
    assert setup_of(Kind.PACKING_SLIP).format == "a5"
    assert helped.text() == "That needs A4. On the paper chosen above, the address stands under the heading."
    choose(section.size_box, "letter")
    choose(section.address, "us")
    assert helped.text() == "Fold the sheet in three at the marks; the address shows."


def test_the_envelopes_are_told_apart_in_plain_words(open_section) -> None:
    box = open_section("slip").section.address
    words = {box.itemData(at): box.itemText(at) for at in range(box.count())}
    assert "German window envelope, address higher" in words["din-a"]
    assert "German window envelope, address lower" in words["din-b"]
    assert words["us"] == "US window envelope (number 10)"
    choose(box, "din-a")
    assert box.shown_text() == words["din-a"]


@pytest.mark.parametrize("way", ["button", "key", "pages"])
def test_the_preview_is_shown_large(open_section, qtbot, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    preview = open_section("slip").section.preview
    opened: list[LargePreview] = []
    monkeypatch.setattr(LargePreview, "exec", lambda self: opened.append(self) or self.show() or 0)
    monkeypatch.setattr(LargePreview, "deleteLater", lambda _self: None)
    assert preview.large_button.accessibleName() == "Show it large"
    if way == "button":
        press(qtbot, preview.large_button)
    elif way == "key":
        preview.large_button.setFocus()
        qtbot.keyClick(preview.large_button, Qt.Key.Key_Space)
    else:
        press(qtbot, preview.pages.viewport())
    qtbot.waitUntil(lambda: len(opened) == 1)
    (large,) = opened
    assert large.windowTitle() == "Preview with order #1001"
    assert large.pages.page_count == preview.pages.page_count == 1
    assert large.pages.scale > 2.5 * preview.pages.scale
    qtbot.waitUntil(lambda: large.pages.is_drawn)
    assert large.focusWidget() is large.done_button
    press(qtbot, large.done_button)
    assert not large.isVisible()


def test_the_preview_follows(open_section, qtbot) -> None:
    section = open_section("slip").section
    with qtbot.waitSignal(section.saved.changed):
        choose(section.language, "de")
    assert preferences.get("second_language") == "de"
    before = section.preview.pages.height()
    choose(section.size_box, "4x6in")
    qtbot.waitUntil(lambda: section.preview.pages.height() > before)


def test_every_size_of_a_slip_is_offered(open_section) -> None:
    box = open_section("slip").section.size_box
    assert [box.itemData(at) for at in range(box.count())] == list(FACTS[Kind.PACKING_SLIP].formats)


def test_the_words_on_exchanging_are_the_shops_own(open_section, qtbot) -> None:
    dialog = open_section("gift")
    dialog.section.words.setPlainText("Bring it to the market stall.")
    press(qtbot, dialog.done_button)
    assert preferences.get("gift_exchange") == "Bring it to the market stall."
