"""The guides: every picture, page and heading they point to is there, and every picture is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

DOCS = REPOSITORY / "docs"
GUIDE = REPOSITORY / "makerapp" / "assets" / "guide"
PAGES = [
    REPOSITORY / "README.md",
    REPOSITORY / "packaging" / "README.md",
    *sorted(DOCS.glob("*.md")),
    *sorted(GUIDE.glob("*/*.md")),
]
LINK = re.compile(r"\]\(([^)\s]+)\)")


def anchors(page: Path) -> set[str]:
    """What its headings are called in addresses, as code hosts make them."""
    found = set()
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            words = line.lstrip("#").strip().lower()
            found.add("".join(each for each in words if each.isalnum() or each in " -_").replace(" ", "-"))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(REPOSITORY).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    lost = []
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if link.startswith(("http:", "https:", "mailto:")):
            continue
        file, _, heading = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.exists() or (heading and heading not in anchors(target)):
            lost.append(link)
    assert not lost


def test_every_picture_is_shown() -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert not [each.name for each in sorted((DOCS / "pictures").glob("*.png")) if f"pictures/{each.name}" not in text]
