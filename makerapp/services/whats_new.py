"""Whether this start is the first one of a newer version on data that was there before."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp import __version__
from makerapp.services import preferences
from makerapp.services.updates import versions


@dataclass(frozen=True)
class Upgraded:
    """``before`` is the version that ran last, "" for one from before 0.4.0, which didn't note itself."""

    before: str
    now: str


def note_start(had_data: bool, running: str = __version__) -> Upgraded | None:
    """Note that ``running`` was started; tells of an upgrade exactly once, and never on a fresh data folder.

    ``had_data``: whether anything was done with this data folder before this start. An older version that is started
    again changes nothing, so that coming back to the newer one is not told as news.
    """
    seen = preferences.get("last_version_seen")
    now = versions.parse(running)
    if versions.is_version(seen) and versions.parse(seen) >= now:
        return None
    preferences.put("last_version_seen", running)
    return Upgraded(seen if versions.is_version(seen) else "", running) if had_data else None
