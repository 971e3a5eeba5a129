"""Reads CHANGELOG.md for the two forms that packages want: AppStream's releases and Debian's changelog."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

import facts


@dataclass
class Release:
    """One version: a line or two at its head, then sections of points, all as plain text."""

    version: str
    intro: str = ""
    sections: list[tuple[str, list[str]]] = field(default_factory=list)


def read(changelog: str) -> list[Release]:
    """The releases of a CHANGELOG.md (``## version``, ``### section``, ``- point``), newest first."""
    releases: list[Release] = []
    for block in re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]:
        version, _, body = block.partition("\n")
        head, *sections = re.split(r"^### ", body, flags=re.MULTILINE)
        release = Release(version.strip(), intro=_plain(head.partition("\n- ")[0]))
        loose = _points(head)
        if loose:
            release.sections.append(("", loose))
        for section in sections:
            title, _, text = section.partition("\n")
            release.sections.append((title.strip(), _points(text)))
        releases.append(release)
    return releases


def _points(text: str) -> list[str]:
    return [_plain(point) for point in re.split(r"^- ", text, flags=re.MULTILINE)[1:]]


def _plain(text: str) -> str:
    """One line without Markdown's signs for bold and code."""
    return " ".join(text.replace("**", "").replace("`", "").split())


def day_of(version: str) -> str:
    """The day a version was given out, as YYYY-MM-DD. Raises KeyError with a word to whoever builds."""
    if version not in facts.RELEASE_DAYS:
        raise KeyError(f"CHANGELOG.md has {version}, but packaging/linux/facts.py has no day for it in RELEASE_DAYS")
    return facts.RELEASE_DAYS[version]


def debian_changelog(releases: list[Release]) -> str:
    """The changelog in Debian's own form, deb-changelog(5)."""
    last = len(releases) - 1
    return "\n".join(_debian_entry(release, minute=last - place) for place, release in enumerate(releases))


def _debian_entry(release: Release, *, minute: int) -> str:
    """One version; the minute after noon tells apart what was given out on one day."""
    when = datetime.fromisoformat(day_of(release.version)).replace(hour=12, minute=minute, tzinfo=UTC)
    lines = [f"{facts.PACKAGE} ({release.version}) stable; urgency=medium", ""]
    if release.intro:
        lines += [*_wrapped(release.intro, "  * "), ""]
    for title, points in release.sections:
        if title:
            lines += [f"  [ {title} ]"]
        for point in points:
            lines += _wrapped(point, "  * ")
        lines.append("")
    return "\n".join([*lines, f" -- {facts.MAINTAINER}  {format_datetime(when)}", ""])


def _wrapped(text: str, first: str) -> list[str]:
    return textwrap.wrap(text, 79, initial_indent=first, subsequent_indent=" " * len(first), break_on_hyphens=False)
