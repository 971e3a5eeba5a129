"""The one file that says where new versions are announced and with which key."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from makerapp.services.updates import source
from makerapp.services.updates.found import Kind
from tests.services.updates.announcing import KEY

KEY_TEXT = base64.b64encode(bytes(KEY.verify_key)).decode("ascii")


def written(folder: Path, given: object) -> Path:
    file = folder / "update_source.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    return file


def test_the_shipped_one_is_empty_or_right() -> None:
    found = source.read_source()
    assert found is None or found.address.startswith("https://")


def test_empty_is_nobody(tmp_path: Path) -> None:
    assert source.read_source(written(tmp_path, {"address": "", "public_key": ""})) is None


def test_a_flatpak_has_nothing_to_look_for_whoever_announces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = tmp_path / ".flatpak-info"
    monkeypatch.setattr(source, "FLATPAK_MARK", mark)
    monkeypatch.setattr(source, "read_source", lambda: source.Source("https://makerbench.example/", bytes(32)))
    assert source.why_not() is None
    mark.write_text("[Application]\n", encoding="utf-8")
    assert source.why_not() is Kind.NO_NETWORK


def test_both_given(tmp_path: Path) -> None:
    file = written(tmp_path, {"address": "https://makerbench.example/latest", "public_key": KEY_TEXT})
    assert source.read_source(file) == source.Source("https://makerbench.example/latest", bytes(KEY.verify_key))


@pytest.mark.parametrize(
    "given",
    [
        {"address": "https://makerbench.example/", "public_key": ""},
        {"address": "", "public_key": KEY_TEXT},
        {"address": "http://makerbench.example/", "public_key": KEY_TEXT},
        {"address": "https://makerbench.example/", "public_key": KEY_TEXT[:-4]},
        {"address": "https://makerbench.example/", "public_key": "é" * 44},
        {"address": "https://makerbench.example/", "public_key": 7},
        {"address": "https://makerbench.example/"},
        {"address": "", "public_key": "", "more": ""},
        [],
    ],
    ids=str,
)
def test_half_of_it_or_a_wrong_one_is_our_mistake(tmp_path: Path, given: object) -> None:
    with pytest.raises(ValueError, match=r"key|address"):
        source.read_source(written(tmp_path, given))
