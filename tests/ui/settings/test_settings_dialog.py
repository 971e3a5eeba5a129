"""The settings, typed and clicked: saved at once, taken back one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from makerapp import clock
from makerapp.models.rows import ShipTo
from makerapp.services import backups, order_editing, preferences, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.paperwork.kinds import Kind
from makerapp.ui.printing import print_menu
from makerapp.ui.settings import settings_dialog
from makerapp.ui.settings.backup_section import BackupSection
from makerapp.ui.settings.card_section import CardSection
from makerapp.ui.settings.days_section import DaysSection
from makerapp.ui.settings.look_section import LookSection
from makerapp.ui.settings.note_section import NoteSection
from makerapp.ui.settings.orders_section import OrdersSection
from makerapp.ui.settings.paper_sections import PrintersSection
from makerapp.ui.settings.restore_dialog import RestoreDialog
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.settings.shop_section import ShopSection
from makerapp.ui.settings.slip_section import GiftReceiptSection, SlipSection
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from tests.ui.bench import Bench, texts_of


@pytest.fixture
def open_settings(bench: Bench, qtbot, frozen_clock: object) -> Callable[[str], SettingsDialog]:
    """Shows the settings at a section."""
    shop.save_profile(name="Fern & Clay", currency="GBP", time_zone="Europe/London", country="United Kingdom")

    def show(section: str) -> SettingsDialog:
        dialog = SettingsDialog(bench.context, section, bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def press(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def retype(qtbot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


@pytest.mark.parametrize(
    ("key", "kind", "title"),
    [
        ("shop", ShopSection, "Shop & logo"), ("note", NoteSection, "Thank-you note"),
        ("card", CardSection, "Insert card"),
        ("slip", SlipSection, "Packing slip"), ("gift", GiftReceiptSection, "Gift receipt"),
        ("printers", PrintersSection, "Printers & paper"),
        ("look", LookSection, "Look & size"),
        ("days", DaysSection, "Days & deadlines"), ("orders", OrdersSection, "Orders"),
        ("backup", BackupSection, "Backup"), ("", ShopSection, "Shop & logo"),
    ],
)  # fmt: skip
def test_every_section_opens_by_its_name(open_settings, key: str, kind: type, title: str) -> None:
    dialog = open_settings(key)
    assert isinstance(dialog.section, kind)
    assert title in texts_of(dialog)
    assert not [each for each in dialog.findChildren(Button) if each.isVisible() and not each.accessibleName()]


def test_the_list_at_the_left_changes_the_section(open_settings, qtbot) -> None:
    dialog = open_settings("shop")
    press(qtbot, dialog.items["backup"])
    assert isinstance(dialog.section, BackupSection)
    assert dialog.items["backup"].isChecked()
    assert not dialog.items["shop"].isChecked()


def test_typing_is_saved_and_taken_back_as_one_change(open_settings, qtbot) -> None:
    dialog = open_settings("shop")
    name, maker = dialog.section.findChildren(QLineEdit)[:2]
    assert name.text() == "Fern & Clay"
    retype(qtbot, name, "Moss & Clay")
    qtbot.waitUntil(lambda: shop.profile().name == "Moss & Clay")
    retype(qtbot, maker, "Anna")
    press(qtbot, dialog.undo_button)
    assert (shop.profile().name, shop.profile().maker_name) == ("Moss & Clay", "")
    press(qtbot, dialog.undo_button)
    assert shop.profile().name == "Fern & Clay"
    assert name.text() == "Fern & Clay"


def test_what_was_typed_last_is_saved_by_done(open_settings, qtbot) -> None:
    dialog = open_settings("slip")
    retype(qtbot, dialog.section.footer, "Write to us")
    press(qtbot, dialog.done_button)
    assert preferences.get("footer") == "Write to us"
    assert not dialog.isVisible()


def test_enter_in_a_field_does_not_close_the_window(open_settings, qtbot) -> None:
    dialog = open_settings("slip")
    qtbot.keyClick(dialog.section.footer, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_an_odd_postcode_warns_and_is_saved_all_the_same(open_settings, qtbot) -> None:
    dialog = open_settings("shop")
    retype(qtbot, dialog.section.address["postcode"], "BS3 4")
    qtbot.keyClick(dialog.section.address["postcode"], Qt.Key.Key_Tab)
    assert dialog.section.return_address.error_text().startswith("This postcode looks too short.")
    assert shop.profile().postcode == "BS3 4"


def test_the_preview_shows_the_note_of_the_newest_order(open_settings, qtbot) -> None:
    address = ShipTo("Maya Lindqvist", "", "14 Quay Street", "", "", "Bristol", "", "BS1 6XN", "", "GB")
    order_editing.create(OrderDraft(address, (LineDraft(None, None, "Moss mug"),), "GBP"))
    section = open_settings("note").section
    qtbot.waitUntil(lambda: section.preview.caption.text() == "Preview with order #1001")
    assert section.preview.pages.page_count == 1


def test_without_orders_the_preview_says_when_there_will_be_one(open_settings) -> None:
    assert open_settings("note").section.preview.caption.text() == "With your first order, its paper is shown here."


def test_look_and_size_are_worn_at_once_and_taken_back(open_settings, look, qtbot) -> None:
    dialog = open_settings("look")
    press(qtbot, dialog.section.theme_group.button(1))
    assert THEME.dark
    press(qtbot, dialog.section.size_group.button(3))
    assert THEME.metrics.text_percent == 130
    press(qtbot, dialog.undo_button)
    press(qtbot, dialog.undo_button)
    assert (preferences.get("theme"), preferences.get("text_size")) == ("system", 100)
    assert THEME.metrics.text_percent == 100


def test_numbers_currency_and_zone(open_settings, qtbot) -> None:
    section = open_settings("orders").section
    days = next(each for each in section.findChildren(QuantityStepper) if "delivered" in each.edit.accessibleName())
    press(qtbot, days.more)
    assert preferences.get("assume_delivered_days") == 31
    section.currency.setCurrentIndex(section.currency.findData("EUR"))
    section.currency.activated.emit(section.currency.findData("EUR"))
    section._pick_zone("america/new_york")
    assert (shop.profile().currency, shop.profile().time_zone) == ("EUR", "America/New_York")
    section._pick_zone("Nowhere/At all")
    assert section.time_zone.currentText() == "America/New_York"


def test_each_paper_has_the_same_icon_in_the_settings_and_in_the_menus() -> None:
    sections = settings_dialog._sections()
    papers = {
        "note": Kind.THANK_YOU_NOTE,
        "card": Kind.INSERT_CARD,
        "slip": Kind.PACKING_SLIP,
        "gift": Kind.GIFT_RECEIPT,
    }
    assert {key: sections[key][0] for key in papers} == {key: print_menu.ICONS[kind] for key, kind in papers.items()}


def picture(folder: Path, side: int) -> Path:
    file = folder / f"logo{side}.png"
    Image.new("RGB", (side, side), "green").save(file)
    return file


def test_a_logo_is_taken_a_small_one_with_a_warning_and_undo_brings_the_old_one_back(
    open_settings, tmp_path: Path, qtbot
) -> None:
    dialog = open_settings("shop")
    card = dialog.section.logo
    card.use(picture(tmp_path, 400))
    first = shop.logo_path()
    assert first is not None
    assert not card.warning.isVisible()
    card.use(picture(tmp_path, 96))
    assert card.warning.isVisible()
    assert "This picture is too small (96 × 96 dots)." in texts_of(card)
    press(qtbot, dialog.undo_button)
    assert shop.logo_path() == first
    press(qtbot, card.remove_button)
    assert shop.logo_path() is None


def test_a_file_that_is_no_picture_is_explained_in_place(open_settings, tmp_path: Path, qtbot, monkeypatch) -> None:
    card = open_settings("shop").section.logo
    file = tmp_path / "logo.png"
    file.write_text("not a picture", encoding="utf-8")
    card.use(file)
    assert card.warning.isVisible()
    assert shop.logo_path() is None
    shown = [button for button in card.warning.findChildren(Button) if button.isVisible()]
    assert [button.text() for button in shown] == ["Choose another"]
    better = picture(tmp_path, 400)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(better), ""))
    press(qtbot, shown[0])
    assert shop.logo_path() is not None
    assert not card.warning.isVisible()


def test_back_up_now_writes_a_file_that_opens(bench, open_settings, qtbot) -> None:
    assert backups.last_backup(bench.context.data.backups) is None
    section = open_settings("backup").section
    assert "No backup yet" in texts_of(section)
    press(qtbot, section.button)
    qtbot.waitUntil(section.button.isEnabled)
    (file,) = bench.context.data.backups.glob("*.sqlite3")
    assert file.read_bytes().startswith(b"SQLite format 3")
    assert section.last.text().startswith("Last backup: ")
    assert backups.last_backup(bench.context.data.backups) is not None


def test_going_back_to_a_backup_asks_and_makes_the_window_anew(
    bench, open_settings, qtbot, look: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.put("theme", "dark")
    file = backups.back_up_now(bench.context.data.backups)
    preferences.put("theme", "light")
    section = open_settings("backup").section
    anew: list[str] = []
    bench.context.signals.language_changed.connect(anew.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    asked: list[RestoreDialog] = []

    def answer(dialog: RestoreDialog) -> int:
        asked.append(dialog)
        dialog.open()
        assert dialog.focusWidget() is dialog.keep
        press(qtbot, dialog.keep if len(asked) == 1 else dialog.restore)
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return int(dialog.result())

    monkeypatch.setattr(RestoreDialog, "exec", answer)
    press(qtbot, section.restore_button)
    assert (preferences.get("theme"), anew) == ("light", [])
    with clock.frozen(clock.utc_now() + timedelta(minutes=1)):
        press(qtbot, section.restore_button)
    assert (preferences.get("theme"), anew) == ("dark", ["backup"])
    assert asked[1].before is not None
    assert asked[1].before.is_file()
