"""The one note of old becomes the first of several, in the maker's own words."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from makerapp.models.migration_steps.note_words import keep_note_words
from makerapp.services.paperwork.papers.note_templates import read
from makerapp.settings import SETTINGS


def migrated(**written: str) -> list[dict[str, str]] | None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
        connection.execute("INSERT INTO setting VALUES ('paper', '\"a4\"')")
        for key, text in written.items():
            connection.execute("INSERT INTO setting VALUES (?, ?)", (f"note_{key}", json.dumps(text)))
        keep_note_words(connection)
        found = dict(connection.execute("SELECT key, value FROM setting"))
    assert found.pop("paper") == '"a4"'
    kept = found.pop("note_templates", None)
    assert found == {}
    return json.loads(kept) if kept else None


def test_words_nobody_changed_leave_the_notes_of_the_program() -> None:
    assert migrated() is None
    assert migrated(heading="Thank you, [First name]!") is None


@pytest.mark.parametrize("written", [{"body": "We fired it twice. Łódź 😀"}, {"heading": "Hej!", "signature": "Anna"}])
def test_own_words_go_first_and_their_signature_under_all(written: dict[str, str]) -> None:
    kept = migrated(**written)
    assert kept is not None
    assert SETTINGS["note_templates"].accepts(kept)
    own, *others = read(kept)
    assert (own.id, own.rule) == ("own", "any")
    assert {name: getattr(own, name) for name in written} == written
    assert own.heading
    assert own.body
    assert {each.rule for each in others} == {"repeat", "gift", "late"}
    assert {each.signature for each in others} == {written.get("signature", "[Shop name]")}
