"""Making a key, signing with it and checking, by the same code that every copy of the program runs."""

from __future__ import annotations

import json
import stat
from datetime import date
from pathlib import Path

import pytest

from makerapp import __version__
from makerapp.services.updates import look as looking
from makerapp.services.updates import source
from makerapp.services.updates.found import Kind
from tests.conftest import REPOSITORY
from tests.packaging.loading import load

announce = load("release/announce.py")

PAGE = "https://makerbench.example/new"


@pytest.fixture
def key(tmp_path: Path) -> Path:
    file = tmp_path / "private.key"
    announce.new_key(file)
    return file


@pytest.fixture
def known(tmp_path: Path, key: Path) -> Path:
    """An update_source.json with the public half of the key."""
    file = tmp_path / "update_source.json"
    public = announce.public_half(announce.read_key(key))
    file.write_text(
        json.dumps({"address": "https://makerbench.example/latest", "public_key": public}), encoding="utf-8"
    )
    return file


def sign(*more: str, key: Path, known: Path, output: Path) -> int:
    given = ["sign", "--key", str(key), "--source", str(known), "--output", str(output), "--page", PAGE]
    return announce.main([*given, *more])


def test_what_is_signed_is_believed_by_the_program(tmp_path: Path, key: Path, known: Path) -> None:
    file = tmp_path / "dist" / "announcement"
    words = ["--version", "99.0.0", "--released", "2026-12-01", "--words", "en=Labels.", "--words", "de=Etiketten."]
    assert sign(*words, key=key, known=known, output=file) == 0
    found = looking.look(source.read_source(known), get=lambda *_asked: file.read_bytes())
    assert found.kind is Kind.NEWER
    assert (found.version, found.page, found.released) == ("99.0.0", PAGE, date(2026, 12, 1))
    assert found.words == {"en": "Labels.", "de": "Etiketten."}


def test_words_come_from_the_changelog(
    tmp_path: Path, key: Path, known: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "announcement"
    assert sign(key=key, known=known, output=file) == 0
    capsys.readouterr()
    assert announce.main(["verify", "--source", str(known), str(file)]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"Version {__version__} of ")
    expected = announce.line_from_changelog(__version__, (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert f"  en: {expected}\n" in said


def test_long_words_end_with_a_sentence() -> None:
    first = "One. " + "Two " * 70 + "end."
    assert announce.line_from_changelog("1.0.0", f"## 1.0.0\n- {first} {first}\n") == f"{first} One."
    with pytest.raises(announce.Wrong, match="too long"):
        announce.line_from_changelog("1.0.0", f"## 1.0.0\n- {'word ' * 100}\n")
    with pytest.raises(announce.Wrong, match=r"says nothing about 2\.0\.0"):
        announce.line_from_changelog("2.0.0", "## 1.0.0\n- One.\n")


def test_the_private_key_is_for_its_owner_alone(key: Path) -> None:
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    key.chmod(0o644)
    with pytest.raises(announce.Wrong, match="chmod 600"):
        announce.read_key(key)


def test_a_key_goes_neither_into_the_checkout_nor_over_another(key: Path) -> None:
    with pytest.raises(announce.Wrong, match="inside the checkout"):
        announce.new_key(REPOSITORY / "build" / "private.key")
    before = key.read_bytes()
    with pytest.raises(announce.Wrong, match="there already"):
        announce.new_key(key)
    assert key.read_bytes() == before


def test_the_key_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "shown.key"
    assert announce.main(["new-key", str(file)]) == 0
    said = capsys.readouterr().out
    assert announce.public_half(announce.read_key(file)) in said
    assert file.read_text(encoding="ascii").splitlines()[1] not in said


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--page", "http://makerbench.example/"], "would not take this"),
        (["--version", "5"], "says nothing about 5"),
        (["--version", "5", "--words", "en=x"], "would not take this"),
        (["--words", "Labels."], "wants a language"),
        (["--words", "en=two\nlines"], "would not take this"),
        (["--key", "nowhere.key"], "can't be read"),
    ],
)
def test_what_no_copy_would_take_is_not_signed(
    tmp_path: Path, key: Path, known: Path, capsys: pytest.CaptureFixture[str], more: list[str], why: str
) -> None:
    file = tmp_path / "announcement"
    assert sign(*more, key=key, known=known, output=file) == 1
    assert why in capsys.readouterr().err
    assert not file.exists()


def test_the_wrong_key_is_noticed(tmp_path: Path, known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.key"
    announce.new_key(other)
    assert sign(key=other, known=known, output=tmp_path / "announcement") == 1
    assert "not the key" in capsys.readouterr().err
    other.write_text("something else\n", encoding="ascii")
    with pytest.raises(announce.Wrong, match="no key made by new-key"):
        announce.read_key(other)


def test_a_changed_file_is_not_verified(
    tmp_path: Path, key: Path, known: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "announcement"
    assert sign(key=key, known=known, output=file) == 0
    file.write_bytes(file.read_bytes().replace(PAGE.encode(), b"https://elsewhere.example/new!"))
    assert announce.main(["verify", "--source", str(known), str(file)]) == 1
    assert "forged" in capsys.readouterr().err
    public = announce.public_half(announce.read_key(key))
    assert announce.main(["verify", "--public-key", public, str(tmp_path / "none")]) == 1


def test_without_a_key_nothing_is_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nobody = tmp_path / "update_source.json"
    nobody.write_text('{"address": "", "public_key": ""}', encoding="utf-8")
    assert announce.main(["verify", "--source", str(nobody), str(nobody)]) == 1
    assert "no key yet" in capsys.readouterr().err
