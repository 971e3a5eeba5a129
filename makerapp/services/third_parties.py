"""What the program holds that is not ours: each part's version and license, and the full texts, without a network."""

from __future__ import annotations

import importlib.util
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from makerapp.errors import EnvironmentProblem
from makerapp.paths import ASSETS
from makerapp.translation import tr

_CARRIED = ASSETS / "about" / "licences"
_COLLECTOR = ASSETS.parent.parent / "packaging" / "licences" / "collect.py"


@dataclass(frozen=True)
class ThirdParty:
    """One part. ``license`` is an SPDX expression, ``source`` an address or in words where it comes from."""

    group: str
    name: str
    version: str
    license: str
    source: str
    texts: tuple[Path, ...]

    def full_text(self) -> str:
        """The license in full; several texts one after another. Raises EnvironmentProblem where one can't be read."""
        return "\n\n\n".join(_read(text).strip("\n") for text in self.texts) + "\n"


def third_parties() -> list[ThirdParty]:
    """All parts of this program. The installed one carries them; run from its sources, it looks them up.

    Raises EnvironmentProblem where the texts are missing or can't be read.
    """
    if (_CARRIED / "index.json").is_file():
        return [_carried(row) for row in json.loads(_read(_CARRIED / "index.json"))["parts"]]
    if not _COLLECTOR.is_file():
        raise _missing(_CARRIED)
    try:
        found = _collector().shipped()
    except (LookupError, OSError) as fault:
        raise EnvironmentProblem(
            tr("The license texts aren't all here."),
            tr("{fault} Install Makerbench again to get them.").format(fault=fault),
        ) from fault
    return [
        ThirdParty(part.group, part.name, part.version, part.license, part.source, tuple(part.texts)) for part in found
    ]


def _carried(row: dict[str, Any]) -> ThirdParty:
    texts = tuple(_CARRIED / name for name in row["texts"])
    return ThirdParty(row["group"], row["name"], row["version"], row["license"], row["source"], texts)


def _collector() -> ModuleType:
    """The tool of the sources that knows all parts; the installed program is built with it and does not carry it."""
    name = "makerbench_licences"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _COLLECTOR)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        # Its data classes look their module up by name while it loads.
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
    except OSError as fault:
        raise _missing(file) from fault


def _missing(file: Path) -> EnvironmentProblem:
    return EnvironmentProblem(
        tr("The license texts aren't here."),
        tr("{file} is missing. Install Makerbench again to get it.").format(file=file),
    )
