"""Writes what the installer's script includes, from the payload and from what the product says about itself.

    python packaging/windows/installer/prepare.py PAYLOAD OUTPUT

OUTPUT gets ``identity.nsh`` (names, sizes, and the list of files to unpack, sorted: a folder's own order differs from
machine to machine), ``license-<language>.txt``, ``side.bmp`` and ``header.bmp``.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(ROOT), str(HERE)]

from makerapp import APP_ID, PRODUCT_NAME  # noqa: E402
from makerapp.ui.theme.tokens import LIGHT  # noqa: E402

PUBLISHER = "The Makerbench authors"
PROGRAM = f"{PRODUCT_NAME}.exe"
# The same program for a command window, for whoever works with its verbs.
CONSOLE = f"{PRODUCT_NAME.lower()}-console.exe"
# Windows opens paths of up to 259 letters; so many are left for the folder it is installed to and for ".new" or ".old".
LONGEST_PATH = 259 - 100
LANGUAGES = ("english", "german", "french", "spanish")


def quoted(text: str) -> str:
    """The text as NSIS reads it between double quotes; a dollar sign begins a variable there."""
    return '"' + text.replace("$", "$$").replace('"', '$\\"') + '"'


def payload_files(payload: Path) -> list[PurePosixPath]:
    """All files of the payload, sorted, relative to it.

    Raises ValueError where it is not the program, and perhaps that for a command window, beside ``_internal``: the
    installer takes away those only, so anything else would stay behind for good. And where a path is too long.
    """
    expected = {PROGRAM, CONSOLE, "_internal"}
    found = {entry.name for entry in payload.iterdir()}
    if found | {CONSOLE} != expected:
        raise ValueError(f"{payload} holds {sorted(found)}, expected {sorted(expected)}")
    files = sorted(PurePosixPath(file.relative_to(payload)) for file in payload.rglob("*") if file.is_file())
    long = [str(file) for file in files if len(str(file)) > LONGEST_PATH]
    if long:
        raise ValueError(f"Windows might not open these, their paths are too long: {long}")
    return files


def unpack_macro(payload: Path, files: list[PurePosixPath]) -> list[str]:
    """The lines that unpack the payload: ``UNPACK_PROGRAM internal folder``; programs get ``.new`` after their name."""
    lines = ["!macro UNPACK_PROGRAM internal folder"]
    current = None
    for file in (name for name in files if name.parts[0] == "_internal"):
        below = file.parent.parts[1:]
        if below != current:
            folder = "".join("\\" + part.replace("$", "$$") for part in below)
            lines.append(f'  SetOutPath "${{internal}}{folder}"')
            current = below
        # What is read while packing is no text of the installer: a dollar sign is itself there.
        lines.append(f'  File "{payload / file}"')
    lines.append('  SetOutPath "${folder}"')
    lines += [f'  File "/oname={name}.new" "{payload / name}"' for name in files if len(name.parts) == 1]
    return [*lines, "!macroend"]


def identity(payload: Path) -> str:
    """The text of ``identity.nsh``."""
    files = payload_files(payload)
    size = sum((payload / file).stat().st_size for file in files)
    megabytes = size // 2**20 + 1
    copyright_line = next(line for line in license_text().splitlines() if line.startswith("Copyright"))
    names = {
        "PRODUCT": PRODUCT_NAME,
        "PROGRAM": PROGRAM,
        "CONSOLE": CONSOLE,
        "APP_ID": APP_ID,
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": copyright_line,
        "COLOR_SURFACE": LIGHT["surface"].removeprefix("#"),
        "COLOR_TEXT": LIGHT["text"].removeprefix("#"),
        "COLOR_ACCENT": LIGHT["accent"].removeprefix("#"),
    }
    lines = [f"!define {name} {quoted(value)}" for name, value in names.items()]
    lines.append(f"!define INSTALLED_KB {size // 1024 + 1}")
    # Twice: the installer unpacks to Windows' folder for temporary files first, as a rule on the same disk.
    lines.append(f"!define NEEDED_MB {2 * megabytes + 20}")
    return "\n".join([*lines, *unpack_macro(payload, files)]) + "\n"


def license_text() -> str:
    return (ROOT / "LICENSE").read_text(encoding="utf-8")


def license_page(note: str, license_: str) -> str:
    """What the license page shows: the note, then the license, paragraphs unbroken, lines ended as Windows does."""
    paragraphs = [" ".join(part.split()) for part in f"{note}\n\n{license_}".split("\n\n")]
    return "\r\n\r\n".join(part for part in paragraphs if part) + "\r\n"


def prepare(payload: Path, output: Path) -> None:
    """Write everything into ``output``. Raises ValueError where the payload is not as expected."""
    output.mkdir(parents=True, exist_ok=True)
    (output / "identity.nsh").write_text(identity(payload), encoding="utf-8")
    for language in LANGUAGES:
        note = (HERE / "license_note" / f"{language}.txt").read_text(encoding="utf-8")
        # The mark at the beginning is how NSIS knows the encoding.
        (output / f"license-{language}.txt").write_bytes(license_page(note, license_text()).encode("utf-8-sig"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("payload", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    try:
        prepare(options.payload.resolve(), options.output)
    except ValueError as fault:
        sys.stderr.write(f"The installer can't be prepared: {fault}\n")
        return 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pictures

    pictures.draw(options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
