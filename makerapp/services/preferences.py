"""Reading and remembering settings. Every key and default is in ``makerapp.settings``."""

from __future__ import annotations

import copy
import json
from typing import Any

from makerapp.models.database import database, transaction
from makerapp.models.shop import Setting
from makerapp.settings import SETTINGS
from makerapp.translation import tr

_WORDS = ("gift_exchange", "card_heading", "card_coupon_words")


def get(key: str) -> Any:
    """The value of a setting, its default where none was chosen or what is stored is of no use (any more)."""
    known = SETTINGS[key]
    row = database.execute_sql("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    if row is not None and known.accepts(value := json.loads(row[0])):
        return value
    # Words for paper that come with the program are in the language of the paper, until the maker writes others.
    return tr(known.default) if key in _WORDS else copy.deepcopy(known.default)


def put(key: str, value: Any) -> None:
    """Remember a choice. Raises ValueError for a value the setting does not accept, which is a bug of the caller."""
    if not SETTINGS[key].accepts(value):
        raise ValueError(f"setting {key} does not accept {value!r}")
    with transaction() as change:
        Setting.replace(key=key, value=value).execute()
        change.shop = True
