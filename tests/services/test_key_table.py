"""What keys are called."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from makerapp import translation
from makerapp.services.key_table import cap, spelled, with_keys

_GERMAN = {("Ctrl", "key"): "Strg", ("Shift", "key"): "Umschalt", ("Page up", "key"): "Bild auf"}


@pytest.fixture
def german() -> Iterator[None]:
    translation.use(lambda text, meaning, _count: _GERMAN.get((text, meaning), text), code="de")
    yield
    translation.use()


def test_keys_as_tooltips_caps_and_paper_write_them() -> None:
    assert with_keys("New order", "Ctrl+N") == "New order (Ctrl+N)"
    assert with_keys("Previous order", "Ctrl+PgUp") == "Previous order (Ctrl+Page up)"
    assert cap("Ctrl+Return") == "Ctrl ↵"
    assert cap("Ctrl++") == "Ctrl +"
    assert spelled("Ctrl+Shift+PgDown") == "Ctrl + Shift + PgDn"


@pytest.mark.usefixtures("german")
def test_keys_are_called_as_the_keyboard_of_the_language_calls_them() -> None:
    assert with_keys("Neue Bestellung", "Ctrl+N") == "Neue Bestellung (Strg+N)"
    assert with_keys("Vorige", "Ctrl+PgUp") == "Vorige (Strg+Bild auf)"
    assert cap("Ctrl+F") == "Strg F"
    assert spelled("Ctrl+Shift+Z") == "Strg + Umschalt + Z"
