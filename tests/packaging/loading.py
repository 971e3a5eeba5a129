"""Loads the scripts of packaging/ for tests: the folder is no package, since its name is also one on PyPI."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def load(script: str) -> ModuleType:
    """The module in ``packaging/<script>``; the modules beside it can be imported by it, as when it is run."""
    path = PACKAGING / script
    folder = str(path.parent)
    name = f"packaging_{script.removesuffix('.py').replace('/', '_')}"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    sys.path.insert(0, folder)
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(folder)
    return module
