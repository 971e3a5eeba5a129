"""Libraries of the building Debian or Ubuntu that an AppImage brings: their licenses join those the program carries.

A .deb leaves them to the system. Which ones an AppImage needs is found while it is built, so they are in no table: the
package system of the building machine tells version, source and license of each, and the texts are its own.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from payload import LICENSES

DOC = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
GROUP = "Libraries of the building system"

_COMMON_NAMED = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9])")
_SOURCES = {
    "debian": "https://sources.debian.org/src/{name}/{version}/",
    "ubuntu": "https://launchpad.net/ubuntu/+source/{name}/{version}",
}


def add(program: Path, names: Iterable[str], *, system: str) -> list[str]:
    """Put the licenses of these libraries into the folder that the program carries. Gives the packages they are from.

    ``names`` are files at the top of ``_internal``, ``system`` is ``ID`` of os-release(5). Raises LookupError where no
    package of this machine has a library of that name, or it brings no copyright file.
    """
    by_package: dict[str, list[str]] = defaultdict(list)
    for name in names:
        by_package[package_of(name)].append(name)
    index = next(program.rglob(f"{LICENSES}/index.json"))
    content = json.loads(index.read_text(encoding="utf-8"))
    content["parts"] = [part for part in content["parts"] if part["group"] != GROUP]
    for package, libraries in sorted(by_package.items()):
        source, version = source_of(package)
        content["parts"].append(
            {
                "group": GROUP,
                "name": f"{package} ({', '.join(sorted(libraries))})",
                "version": version,
                "license": "as its text says",
                "source": _SOURCES.get(system, "the source package {name} {version}").format(
                    name=source, version=version
                ),
                "texts": _copy_texts(package, index.parent),
                "files": sorted(libraries),
            }
        )
    index.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    return sorted(by_package)


def package_of(library: str) -> str:
    """The package that brings a library, by dpkg(1). Raises LookupError where none does."""
    told = _told("dpkg-query", "--search", f"*/{library}")
    found = re.search(rf"^([^:, ]+)(?::\w+)?: \S*/{re.escape(library)}$", told, re.MULTILINE)
    if found is None:
        raise LookupError(f"No package of this machine brings {library}.")
    return found[1]


def source_of(package: str) -> tuple[str, str]:
    """Name and version of the source that a package was built from."""
    name, _, version = (
        _told("dpkg-query", "--show", "--showformat=${source:Package} ${source:Version}\n", package)
        .splitlines()[0]
        .partition(" ")
    )
    return name, version


def _copy_texts(package: str, folder: Path) -> list[str]:
    """The package's copyright file, and after it the common licenses it only names. Gives the names in the folder."""
    own = DOC / package / "copyright"
    if not own.is_file():
        raise LookupError(f"{package} brings no copyright file ({own}).")
    text = own.read_text(encoding="utf-8", errors="replace")
    found = [(f"system-{package}.txt", text)]
    for name in dict.fromkeys(_COMMON_NAMED.findall(text)):
        if (COMMON / name).is_file():
            found.append((f"system-license-{name}.txt", (COMMON / name).read_text(encoding="utf-8", errors="replace")))
    for name, content in found:
        (folder / name).write_text(content, encoding="utf-8", newline="\n")
    return [name for name, _content in found]


def _told(*command: str) -> str:
    """What a command says. LookupError, in its own words, where it finds nothing."""
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise LookupError(done.stderr.strip() or f"{command[0]} found nothing.")
    return done.stdout
