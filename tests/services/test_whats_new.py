"""When a start is the first one after an upgrade: told once, and to nobody who is new here."""

from __future__ import annotations

import pytest

from makerapp.services import preferences
from makerapp.services.whats_new import Upgraded, note_start

pytestmark = pytest.mark.usefixtures("data_folder")


def test_a_fresh_install_hears_nothing() -> None:
    assert note_start(had_data=False, running="0.4.0") is None
    assert preferences.get("last_version_seen") == "0.4.0"
    assert note_start(had_data=True, running="0.4.0") is None


def test_an_upgrade_is_told_once() -> None:
    note_start(had_data=False, running="0.9.1")
    assert note_start(had_data=True, running="0.10.0") == Upgraded("0.9.1", "0.10.0")
    assert note_start(had_data=True, running="0.10.0") is None


def test_data_of_a_version_that_noted_nothing() -> None:
    assert note_start(had_data=True, running="0.4.0") == Upgraded("", "0.4.0")


def test_going_back_and_coming_again_is_no_news() -> None:
    note_start(had_data=False, running="0.5.0")
    assert note_start(had_data=True, running="0.4.0") is None
    assert preferences.get("last_version_seen") == "0.5.0"
    assert note_start(had_data=True, running="0.5.0") is None


def test_what_was_spoiled_counts_as_unknown() -> None:
    preferences.put("last_version_seen", "yesterday's")
    assert note_start(had_data=True, running="0.4.0") == Upgraded("", "0.4.0")
