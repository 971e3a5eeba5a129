"""Brings the .ts files up to date with the texts of the program, checks them, or builds the .qm files of them.

python packaging/translations/update.py            writes makerbench_{de,fr,es}.ts anew (nothing translated is lost)
python packaging/translations/update.py --check    says what is missing or can't be right, and changes nothing
python packaging/translations/update.py --build    makes makerapp/assets/translations/*.qm
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import catalog
import check
from extract import messages_of

QM_FOLDER = catalog.ROOT / "makerapp" / "assets" / "translations"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the flags say. Gives the exit status: 1 where a check has complaints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--build", action="store_true")
    options = parser.parse_args(arguments)
    if options.build:
        return build()
    messages = messages_of(catalog.ROOT)
    failed = False
    for language in catalog.PLURAL_FORMS:
        path = catalog.path_of(language)
        old = catalog.read(path, language)
        new = catalog.merged(old, messages)
        if options.check:
            found = list(check.complaints(new))
            print("\n".join(found), end="\n" if found else "")
            failed = failed or bool(found) or catalog.text_of(old) != catalog.text_of(new)
        else:
            catalog.write(new, path)
        left = check.unfinished(new)
        print(f"{path.name}: {len(new.entries)} texts, {len(left)} to translate or to look at again")
    return 1 if failed else 0


def build(folder: Path = QM_FOLDER) -> int:
    """Make the .qm files by Qt's lrelease; a translation that is not finished stays English."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in catalog.PLURAL_FORMS:
        source, target = catalog.path_of(language), folder / f"makerbench_{language}.qm"
        if target.is_file() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [str(_lrelease()), "-silent", "-nounfinished", str(source), "-qm", str(target)]
        subprocess.run(command, check=True)
    return 0


def _lrelease() -> Path:
    """Qt's own program, where PySide6's wheels have it. Raises FileNotFoundError where they don't."""
    import PySide6

    home = Path(PySide6.__file__).parent
    for path in (home / "lrelease", home / "lrelease.exe", home / "Qt" / "libexec" / "lrelease"):
        if path.is_file():
            return path
    raise FileNotFoundError(f"no lrelease in {home}")


if __name__ == "__main__":
    sys.exit(main())
