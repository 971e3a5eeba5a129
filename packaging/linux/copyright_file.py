"""The copyright file of the package in Debian's machine-readable form (DEP-5), from the tables of ``licences``."""

from __future__ import annotations

import json
import re
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import facts

sys.path.insert(0, str(facts.ROOT / "packaging" / "licences"))

import collect

# Those that Debian has on every system, under the names of its own.
COMMON = {"LGPL-3.0": "LGPL-3", "GPL-3.0": "GPL-3", "GPL-2.0": "GPL-2", "Apache-2.0": "Apache-2.0"}
TEXTS = "_internal/makerapp/assets/about/licences"


def text(program: Path) -> str:
    """The copyright file for a collected program, which holds the full texts."""
    index = json.loads((program / TEXTS / collect.INDEX).read_text(encoding="utf-8"))
    texts = {part["name"]: part["texts"] for part in index["parts"]}
    return written(collect.shipped("linux")[1:], texts)


def written(parts: Iterable[collect.Part], texts: Mapping[str, Sequence[str]]) -> str:
    """The file: ours first, then a paragraph for each part of others with the files it is in.

    ``texts`` are the names of the full texts of each part. A part that is no file of its own, as a library linked into
    another, stands in the comment at the top. Raises KeyError for a part without a text.
    """
    paragraphs = [_own()]
    contained = []
    for part in parts:
        where = [f"{facts.FOLDER}/{TEXTS}/{name}" for name in texts[part.name]]
        if part.files:
            paragraphs.append(_paragraph(part, where))
        else:
            contained.append(
                f"{part.name} {part.version} in {part.within or 'the program'}: {part.license}; {where[0]}"
            )
    head = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        f"Upstream-Name: {facts.PRODUCT_NAME}",
        "Comment:",
        *_indented("Parts of others come with the program. Those that are no files of their own:"),
        *(line for entry in contained for line in _indented(entry, hanging="   ")),
    ]
    return "\n".join([*head, "", "\n\n".join(paragraphs), ""])


def _own() -> str:
    terms = (facts.ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    lines = [f" {line}" if line else " ." for line in terms.strip().splitlines()]
    return "\n".join(["Files: *", f"Copyright: {facts.YEARS} {facts.AUTHORS}", "License: Expat", *lines])


def _paragraph(part: collect.Part, where: Sequence[str]) -> str:
    below = f"{facts.FOLDER.lstrip('/')}/_internal"
    files = [f"{below}/{pattern}" for pattern in part.files]
    # The field takes names joined by "and" and "or"; what a table says besides goes into the comment.
    name = re.split(r"[;(]", part.license)[0].strip().replace(" AND ", " and ").replace(" OR ", " or ")
    lines = ["Files:", *(f" {file}" for file in files)]
    lines += [f"Copyright: the authors of {part.name}, named in the texts below", f"License: {name}"]
    lines += _indented(f"{part.name} {part.version}, {part.license}. The full texts, with all names:")
    common = [f"/usr/share/common-licenses/{file}" for word, file in COMMON.items() if name.startswith(word)]
    return "\n".join([*lines, *(f"  {file}" for file in (*where, *common))])


def _indented(words: str, hanging: str = "") -> list[str]:
    return textwrap.wrap(
        words, 110, initial_indent=" ", subsequent_indent=f" {hanging}", break_long_words=False, break_on_hyphens=False
    )
