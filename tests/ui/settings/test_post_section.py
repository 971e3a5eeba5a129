"""What customs have to know of the shop: saved as typed, and taken back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from makerapp.services import customs, preferences, shop
from makerapp.ui.settings.post_section import PostSection
from makerapp.ui.settings.settings_dialog import SettingsDialog
from tests.ui.bench import Bench


@pytest.fixture
def section(bench: Bench, qtbot: QtBot) -> PostSection:
    shop.save_profile(currency="GBP", country="United Kingdom")
    dialog = SettingsDialog(bench.context, "post", bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert isinstance(dialog.section, PostSection)
    return dialog.section


def test_the_limit_of_the_post_is_taken_and_taken_back(section: PostSection, qtbot: QtBot) -> None:
    assert section.limit.placeholderText() == "£304.81"
    assert not section.unknown.isVisible()
    qtbot.keyClicks(section.limit, "270")
    section.saved.flush()
    assert customs.limit("GBP") == 27000
    section.saved.undo()
    assert preferences.get("sdr_rates") == {}
    assert section.limit.amount is None


def test_what_is_no_amount_is_not_kept(section: PostSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.limit, "much")
    section.limit.editingFinished.emit()
    assert preferences.get("sdr_rates") == {}
    assert section.limit_field.error_text()


def test_the_number_at_customs_is_kept(section: PostSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.reference, "GB123456789000")
    section.saved.flush()
    assert preferences.get("customs_reference") == "GB123456789000"


def test_a_shop_without_a_country_is_told(bench: Bench, qtbot: QtBot) -> None:
    shop.save_profile(currency="XAF", country="")
    dialog = SettingsDialog(bench.context, "post", bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert isinstance(dialog.section, PostSection)
    assert dialog.section.unknown.isVisible()
    assert "Your post tells" in dialog.section.limit_field.help.text()
