"""Packs a .deb tighter than dpkg-deb does by itself, for the same unpacker: deb(5) is an ar archive of two tars.

dpkg-deb writes the tars; they are compressed here, with xz's filter for x86 code, which takes 2 MB off. Every dpkg
since 2010 unpacks with the whole of liblzma. Block size and number of threads are given, so every machine writes the
same bytes.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

_MAGIC = b"!<arch>\n"
_HEAD = 60
SMALLEST = ("--threads=2", "--block-size=90MiB", "--x86", "--lzma2=preset=6,dict=64MiB")
QUICKEST = ("--threads=2", "--block-size=32MiB", "-0")


def members(archive: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file in an ar archive. Raises ValueError for anything else."""
    if not archive.startswith(_MAGIC):
        raise ValueError("this is no ar archive")
    place = len(_MAGIC)
    while place < len(archive):
        head = archive[place : place + _HEAD]
        size = int(head[48:58])
        start = place + _HEAD
        yield head[:16].decode("ascii").rstrip(" /"), archive[start : start + size]
        place = start + size + size % 2


def joined(files: Sequence[tuple[str, bytes]], date: int) -> bytes:
    """An ar archive of root's files, all of one time."""
    parts = [_MAGIC]
    for name, content in files:
        parts.append(f"{name:<16}{date:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode("ascii"))
        parts.append(content + b"\n" * (len(content) % 2))
    return b"".join(parts)


def pack(tree: Path, package: Path, date: int, how: Sequence[str] = SMALLEST) -> None:
    """Pack a tree with its folder DEBIAN. ``date`` is the time of all in it, in seconds since 1970.

    Raises subprocess.CalledProcessError where dpkg-deb or xz fails.
    """
    with tempfile.TemporaryDirectory(dir=package.parent) as work:
        plain = Path(work) / "plain.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(plain)],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": str(date)},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        files = []
        for name, content in members(plain.read_bytes()):
            if name.endswith(".tar"):
                ran = subprocess.run(["xz", "-c", *how], input=content, stdout=subprocess.PIPE, check=True)
                files.append((f"{name}.xz", ran.stdout))
            else:
                files.append((name, content))
    package.write_bytes(joined(files, date))
