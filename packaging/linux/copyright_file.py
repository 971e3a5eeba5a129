"""The copyright file of the package in Debian's machine-readable form (DEP-5)."""

from __future__ import annotations

import facts


def text() -> str:
    """The copyright file: our own licence, and where those of the parts of others are."""
    return "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n" + _own()


def _own() -> str:
    body = (facts.ROOT / "LICENSE").read_text(encoding="utf-8")
    _, _, terms = body.partition("\n\n")
    _, _, terms = terms.partition("\n\n")
    license_text = "".join(f" {line}\n" if line else " .\n" for line in terms.strip().splitlines())
    head = f"Upstream-Name: {facts.PRODUCT_NAME}\n\nFiles: *\nCopyright: {facts.YEARS} {facts.AUTHORS}\n"
    return f"{head}License: Expat\n{license_text}"
