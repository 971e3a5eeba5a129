"""The one thank-you note of old becomes the first of several."""

from __future__ import annotations

import json
import sqlite3

# What stood in the program where the maker had not written anything else.
_OLD = {
    "heading": "Thank you, [First name]!",
    "body": "Thank you for choosing [Items]. Everything is made by hand in our little workshop."
    " We hope it brings you many happy days.\n\nIf anything isn't right, write to us and we'll fix it.",
    "signature": "[Shop name]",
}
# The notes of the program that stand beside the maker's own, which goes with first orders and any other.
_BESIDE = ("repeat", "repeat-2", "gift", "gift-2", "late")


def keep_note_words(connection: sqlite3.Connection) -> None:
    """The maker's own words stay, with their signature under all notes; without any, nothing is written."""
    rows = connection.execute("SELECT key, value FROM setting WHERE key IN ('note_heading', 'note_body',"
                              " 'note_signature')").fetchall()  # fmt: skip
    written = {key.removeprefix("note_"): json.loads(value) for key, value in rows}
    connection.execute("DELETE FROM setting WHERE key IN ('note_heading', 'note_body', 'note_signature')")
    words = _OLD | {name: text for name, text in written.items() if isinstance(text, str)}
    if words == _OLD:
        return
    own = {"id": "own", "name": "Our note", "rule": "any", **words}
    others = [{"id": each, "signature": words["signature"]} for each in _BESIDE]
    connection.execute(
        "INSERT OR REPLACE INTO setting (key, value) VALUES ('note_templates', ?)",
        (json.dumps([own, *others], ensure_ascii=False),),
    )
