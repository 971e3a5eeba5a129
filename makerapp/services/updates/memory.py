"""What is remembered of looking for new versions: when, what came of it, and which version is not wanted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from makerapp import __version__, clock
from makerapp.models.database import transaction
from makerapp.services import preferences
from makerapp.services.updates import addresses, source, versions
from makerapp.services.updates.announcement import is_plain_line
from makerapp.services.updates.found import Found, Kind

# At most once a day, whether an answer came or not.
BETWEEN = timedelta(days=1)


@dataclass(frozen=True)
class LastLook:
    """``at`` is in UTC; ``why`` is a sentence of ``found``, or empty."""

    at: datetime
    kind: Kind
    why: str


@dataclass(frozen=True)
class Newer:
    """A version newer than the running one. ``page`` is https; ``words`` language -> one plain line, may be empty."""

    version: str
    page: str
    released: date
    words: dict[str, str]

    def line(self, language: str) -> str:
        """What is new, in ``language`` (such as ``de_DE`` or ``pt-br``), in English where that is missing, or ""."""
        wanted = language.replace("_", "-").lower()
        by_language = {key.replace("_", "-").lower(): line for key, line in self.words.items()}
        return by_language.get(wanted) or by_language.get(wanted.partition("-")[0]) or by_language.get("en", "")


def is_on() -> bool:
    """Whether the maker wants to be told of new versions."""
    return bool(preferences.get("update_check") == "on")


def is_due() -> bool:
    """Whether it is time to look by itself: wanted, possible, and not done within the last day."""
    if not is_on() or source.why_not() is not None:
        return False
    last = last_look()
    # A look in the future is one from before the clock was set back.
    return last is None or not timedelta(0) <= clock.utc_now() - last.at < BETWEEN


def last_look() -> LastLook | None:
    """The last look, by itself or by a press; ``None`` before the first."""
    kept: dict[str, Any] = preferences.get("update_last_look")
    try:
        at = datetime.fromisoformat(kept["at"])
        return LastLook(at.astimezone(UTC), Kind(kept["kind"]), str(kept["why"]))
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        # The last two for times at the ends of the calendar, each system in its way.
        return None


def remember(found: Found, *, asked: bool = False) -> None:
    """Note what a look came to. The last signed word counts: where it names nothing newer, nothing newer is known.

    ``asked``: the maker pressed for it, and so wants to hear also of a version that was skipped.
    """
    with transaction():
        preferences.put(
            "update_last_look", {"at": clock.utc_now().isoformat(), "kind": str(found.kind), "why": found.why}
        )
        if found.kind is Kind.NEWER and found.released is not None:
            kept = {"version": found.version, "page": found.page, "words": found.words}
            preferences.put("update_found", {**kept, "released": found.released.isoformat()})
            if asked:
                preferences.put("update_skipped", "")
        elif found.kind is Kind.SAME:
            preferences.put("update_found", {})


def known_newer(running: str = __version__) -> Newer | None:
    """The newer version that was found and is still worth telling of: not installed meanwhile, not skipped."""
    kept: dict[str, Any] = preferences.get("update_found")
    try:
        found = Newer(kept["version"], kept["page"], date.fromisoformat(kept["released"]), dict(kept["words"]))
        is_wanted = versions.is_offered(found.version, running) and not _is_skipped(found.version)
    except (KeyError, TypeError, ValueError):
        return None
    # Read back from a file of the maker's, so looked at as closely as when it came.
    if not is_wanted or not addresses.is_web_page(found.page):
        return None
    return found if all(isinstance(each, str) and is_plain_line(each) for each in found.words.values()) else None


def skip(version: str) -> None:
    """Tell no more of this version; of the next one again. Raises ValueError for what is no version."""
    preferences.put("update_skipped", str(versions.parse(version)))


def _is_skipped(version: str) -> bool:
    skipped = preferences.get("update_skipped")
    return versions.is_version(skipped) and versions.parse(version) <= versions.parse(skipped)
