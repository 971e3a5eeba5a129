"""Pictures that nothing needs any more are deleted; those that an undo may bring back stay."""

from __future__ import annotations

import contextlib
import json
import re
import time

from makerapp.models.database import database
from makerapp.services import pictures, preferences, shop, thumbnails

_DAY = 86_400
# A picture is kept before the form it was chosen in is saved, and what was changed in Settings can be taken back for
# as long as they are open: what is this young may be needed by something that is not written yet.
_YOUNG_DAYS = 7
# As `pictures.keep_bytes` names them.
_NAME = re.compile(r"[0-9a-f]{24}\.(?:png|jpg)")


def needed() -> frozenset[str]:
    """Names of the pictures that products, notes or the shop show, or showed at a step that can be undone."""
    found = {row[0] for row in database.execute_sql("SELECT picture FROM product WHERE picture <> ''")}
    found.update(_NAME.findall(json.dumps(preferences.get("note_templates"))))
    logo = shop.logo_path()
    if logo is not None:
        found.add(logo.name)
    # A step of a timeline can be undone for ever, and its undo record names the picture from before.
    sql = "SELECT undo FROM timeline_event WHERE undo IS NOT NULL AND order_id IS NULL"
    for (undo,) in database.execute_sql(sql):
        found.update(_NAME.findall(undo))
    return frozenset(found)


def sweep() -> int:
    """Delete kept pictures that nobody needs, and small copies of pictures that are gone; gives how many pictures went.

    For a quiet moment, on any thread with a connection. Files of other names are left alone.
    """
    keep, gone = needed(), 0
    young = time.time() - _YOUNG_DAYS * _DAY
    kept: set[str] = set()
    for file in pictures.folder().glob("*"):
        if not _NAME.fullmatch(file.name):
            continue
        if file.name in keep or file.stat().st_mtime > young:
            kept.add(file.name)
            continue
        # One that is open elsewhere can't be deleted on Windows; it goes the next time.
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
            gone += 1
    thumbnails.sweep(frozenset(kept))
    return gone
