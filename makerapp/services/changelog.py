"""What each version brought, read from CHANGELOG.md into plain text.

Not a reader of Markdown: the file is ours and has headings, paragraphs and bullets with lines that go on. Whatever
else stands there is shown as it is written, and nothing makes it fail.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from makerapp.paths import ASSETS
from makerapp.services.updates import versions

# In an installed program the file is among its assets; in a checkout it lies beside the package.
_INSTALLED = ASSETS / "about" / "CHANGELOG.md"
_CHECKOUT = ASSETS.parent.parent / "CHANGELOG.md"
_LARGEST = 1_000_000

_VERSION = re.compile(r"##\s+\[?v?([0-9][0-9a-z.]*)\]?\s*(?:[-–—:(]\s*(.*?)\)?\s*)?")
_GROUP = re.compile(r"#{3,6}\s+(.+)")
_BULLET = re.compile(r"\s*[-*+]\s+(.*)")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_STRONG = re.compile(r"\*\*(.+?)\*\*|`([^`]+)`")


@dataclass(frozen=True)
class Group:
    """Bullets under a heading (``title`` may be ""), each one line of plain text however long; ``text`` before them."""

    title: str
    text: str
    bullets: tuple[str, ...]


@dataclass(frozen=True)
class Release:
    """One version: ``number`` as written, ``day`` as written after it or "", and its groups in their order."""

    number: str
    day: str
    groups: tuple[Group, ...]


@dataclass
class _Part:
    """A group being read."""

    title: str
    paragraphs: list[str]
    bullets: list[str]


def read(file: Path | None = None) -> tuple[Release, ...]:
    """All releases, in the order of the file (newest first); none where there is no file."""
    place = file or (_INSTALLED if _INSTALLED.is_file() else _CHECKOUT)
    try:
        with place.open("rb") as opened:
            text = opened.read(_LARGEST).decode("utf-8-sig", errors="replace")
    except OSError:
        # A copy of the program without it works just as well; the window says that there is nothing to read.
        return ()
    return parse(text)


def parse(text: str) -> tuple[Release, ...]:
    """The releases in the text of a changelog. What stands before the first is about the file, and left out."""
    found: list[tuple[str, str, list[_Part]]] = []
    fresh = False  # whether the next line begins something of its own
    for line in text.splitlines():
        version, group, bullet = _VERSION.fullmatch(line), _GROUP.fullmatch(line), _BULLET.fullmatch(line)
        if version is not None and versions.is_version(version[1]):
            found.append((version[1], version[2] or "", [_Part("", [], [])]))
        elif not found:
            continue
        elif group is not None:
            found[-1][2].append(_Part(_plain(group[1]), [], []))
        elif bullet is not None:
            found[-1][2][-1].bullets.append(bullet[1].strip())
        elif line.strip():
            _go_on(found[-1][2][-1], line.strip(), fresh)
        fresh = not line.strip() or version is not None or group is not None
    return tuple(Release(number, day, _groups(parts)) for number, day, parts in found)


def _go_on(part: _Part, line: str, fresh: bool) -> None:
    """A line without a sign of its own goes on with what stands before it, unless an empty line parts them."""
    if fresh and not part.bullets:
        part.paragraphs.append(line)
        return
    lines = part.bullets or part.paragraphs
    if fresh or not lines:
        lines.append(line)
    else:
        lines[-1] = f"{lines[-1]} {line}"


def _groups(parts: Sequence[_Part]) -> tuple[Group, ...]:
    made = (
        Group(each.title, "\n".join(map(_plain, each.paragraphs)), tuple(map(_plain, each.bullets))) for each in parts
    )
    return tuple(group for group in made if group.text or group.bullets)


def _plain(text: str) -> str:
    """The words without the few signs of Markdown we write: bold, code, links."""
    text = _LINK.sub(lambda found: found[1], text)
    return _STRONG.sub(lambda found: found[1] or found[2], text).strip()


def since(releases: Sequence[Release], seen: str, running: str) -> tuple[list[Release], list[Release]]:
    """The releases that are new to someone who last saw ``seen``, up to ``running``, and the older ones.

    Where ``seen`` is no version or not an older one, only ``running`` counts as new. Newer ones than the running
    version, as a checkout between two releases has, count as new too.
    """
    if not versions.is_version(running):
        return list(releases), []
    now = versions.parse(running)
    before = versions.parse(seen) if versions.is_version(seen) else None
    new: list[Release] = []
    old: list[Release] = []
    for release in releases:
        number = versions.parse(release.number)
        is_new = number > before if before is not None and before < now else number >= now
        (new if is_new else old).append(release)
    return new, old
