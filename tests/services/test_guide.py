"""The user guide: its chapters, its links and pictures, and its search."""

from __future__ import annotations

import re

import pytest
from PIL import Image

from makerapp.services import guide
from makerapp.services.guide import Chapter

LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
MOST_PICTURE_BYTES = 60_000
MOST_BYTES = 1_000_000

EVERY = [pytest.param(each, id=each.name) for each in guide.chapters()]


@pytest.mark.parametrize("chapter", EVERY)
def test_every_link_leads_somewhere(chapter: Chapter) -> None:
    lost = []
    for picture, address in LINK.findall(chapter.markdown):
        name, _, anchor = address.partition("#")
        if picture:
            if not (name.startswith("../pictures/") and (guide.PICTURES / name.rpartition("/")[2]).is_file()):
                lost.append(address)
            continue
        target = guide.chapter(name.removesuffix(".md")) if name else chapter
        if anchor and anchor not in [heading.anchor for heading in target.headings]:
            lost.append(address)
    assert not lost


@pytest.mark.parametrize("chapter", EVERY)
def test_a_chapter_begins_with_its_title_and_no_two_headings_share_an_anchor(chapter: Chapter) -> None:
    assert chapter.headings[0].level == 1
    assert [heading.level for heading in chapter.headings].count(1) == 1
    anchors = [heading.anchor for heading in chapter.headings]
    assert len(set(anchors)) == len(anchors)
    assert "<!--" not in chapter.markdown


def test_pictures_are_small_and_every_one_is_shown() -> None:
    text = "".join(chapter.markdown for chapter in guide.chapters())
    files = sorted(guide.PICTURES.glob("*.png"))
    assert not [file.name for file in files if f"pictures/{file.name}" not in text]
    assert not [file.name for file in files if file.stat().st_size > MOST_PICTURE_BYTES]
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    for file in files:
        with Image.open(file) as picture:
            assert picture.mode == "P"


def test_search_puts_headings_before_text() -> None:
    hits = guide.find("hold")
    assert hits[0].heading.words == "Hold"
    assert all("hold" in f"{hit.heading.words} {hit.heading.text} {hit.heading.also}".lower() for hit in hits)


def test_search_knows_other_words_for_a_thing() -> None:
    assert "I am going on vacation" in [hit.heading.words for hit in guide.find("holiday")]
    assert guide.find("zzyzx") == []
    assert guide.find("  ") == []


def test_a_hit_shows_the_words_around_it() -> None:
    (hit, *_others) = guide.find("creased")
    assert "creased" in hit.line
    assert hit.line.startswith("… ")
    assert "**" not in hit.line


def test_every_question_is_answered() -> None:
    for heading in guide.chapter("18-questions").headings[1:]:
        assert guide.plain(heading.text)


def test_an_unknown_chapter_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        guide.chapter("nowhere")
