"""The rooms of the house and the doors between them, read from every module's own imports."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
LONGEST_FILE = 400

PURE_GROUND = frozenset(
    {
        "makerapp.errors",
        "makerapp.clock",
        "makerapp.money",
        "makerapp.countries",
        "makerapp.translation",
        "makerapp.locales",
    }
)
GROUND = PURE_GROUND | {"makerapp.paths", "makerapp.settings"}

# Which modules of ours a room may import, by prefix; its own are always allowed. A module outside the
# rooms (app, cli, tour, self_check, __main__) puts everything together and may import all of them.
ROOMS: dict[str, frozenset[str]] = {
    "makerapp.translation": frozenset(),
    "makerapp.locales": frozenset({"makerapp.translation"}),
    "makerapp.errors": frozenset({"makerapp.translation"}),
    "makerapp.clock": frozenset({"makerapp.errors", "makerapp.translation", "makerapp.locales"}),
    "makerapp.money": frozenset({"makerapp.errors", "makerapp.translation", "makerapp.locales"}),
    "makerapp.countries": frozenset({"makerapp.translation"}),
    "makerapp.paths": frozenset({"makerapp.errors", "makerapp.translation"}),
    "makerapp.launch": frozenset(),
    "makerapp.settings": GROUND,
    "makerapp.importing": PURE_GROUND,
    "makerapp.shipping": PURE_GROUND,
    "makerapp.printing": PURE_GROUND | {"makerapp.paths"},
    "makerapp.models": GROUND,
    "makerapp.services": GROUND | {"makerapp.models", "makerapp.importing", "makerapp.shipping", "makerapp.printing"},
    "makerapp.ui": GROUND
    | {
        "makerapp.launch",
        "makerapp.services",
        "makerapp.importing",
        "makerapp.shipping",
        "makerapp.printing",
        "makerapp.models.list_rows",
        "makerapp.models.rows",
        "makerapp.models.queries",
        "makerapp.models.detail",
        "makerapp.models.search",
        "makerapp.models.product_queries",
        "makerapp.models.report_queries",
    },
}

# The package itself, for its name and version; it imports nothing.
BARE_PACKAGE = ("makerapp", "makerapp.__version__", "makerapp.PRODUCT_NAME", "makerapp.APP_ID")

# Third-party packages that only some rooms may know.
HOMES: dict[str, tuple[str, ...]] = {
    "PySide6": ("makerapp.ui", "makerapp.app", "makerapp.early", "makerapp.tour", "makerapp.self_check"),
    "shiboken6": ("makerapp.ui", "makerapp.app", "makerapp.tour"),
    "peewee": ("makerapp.models", "makerapp.services"),
    "playhouse": ("makerapp.models",),
    "sqlite3": ("makerapp.models", "makerapp.services", "makerapp.self_check"),
    "reportlab": ("makerapp.printing",),
}

MAY_PRINT = ("cli.py", "tour.py")


@dataclass(frozen=True)
class Import:
    """One imported module: ``module`` is its full name, ``line`` where it is imported."""

    module: str
    line: int


def all_modules() -> list[Path]:
    """Every module of the package."""
    return sorted((REPOSITORY / "makerapp").rglob("*.py"))


def all_python_files() -> list[Path]:
    """Every Python file of the project, tests and tools included."""
    folders = ("makerapp", "tests", "packaging", "benchmarks")
    return [
        REPOSITORY / "main.py",
        *(path for folder in folders for path in sorted((REPOSITORY / folder).rglob("*.py"))),
    ]


def module_name(path: Path) -> str:
    """``makerapp/ui/app.py`` is ``makerapp.ui.app``; a package is named by its folder."""
    parts = path.relative_to(REPOSITORY).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(tree: ast.Module, name: str, is_package: bool) -> list[Import]:
    """All imports of a module, those inside functions and under TYPE_CHECKING too.

    ``from a import b`` counts as ``a.b``: b may be a module, and a prefix of it is a anyway.
    """
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [Import(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                home = name.split(".") if is_package else name.split(".")[:-1]
                home = home[: len(home) - node.level + 1]
                base = ".".join([*home, *([node.module] if node.module else [])])
            found += [Import(f"{base}.{alias.name}", node.lineno) for alias in node.names]
    return found


def lies_in(module: str, prefix: str) -> bool:
    """Whether ``module`` is ``prefix`` or inside it."""
    return module == prefix or module.startswith(prefix + ".")


def forbidden_imports(name: str, imports: list[Import]) -> list[str]:
    """Sentences about the imports that ``name`` must not have; empty where all is well."""
    complaints = []
    room = next((room for room in ROOMS if lies_in(name, room)), None)
    for imported in imports:
        if lies_in(imported.module, "makerapp") and room is not None:
            allowed = ROOMS[room] | {room}
            if imported.module not in BARE_PACKAGE and not any(lies_in(imported.module, door) for door in allowed):
                complaints.append(f"line {imported.line}: {room} must not import {imported.module}")
        homes = HOMES.get(imported.module.split(".")[0])
        if homes is not None and not any(lies_in(name, home) for home in homes):
            complaints.append(f"line {imported.line}: {imported.module} is known only to {', '.join(homes)}")
    return complaints


@pytest.mark.parametrize("path", all_modules(), ids=module_name)
def test_imports_run_one_way(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    complaints = forbidden_imports(module_name(path), imports_of(tree, module_name(path), path.name == "__init__.py"))
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("path", all_modules(), ids=module_name)
def test_only_headless_verbs_print(path: Path) -> None:
    if path.name in MAY_PRINT:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    lines = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert not lines, f"print() in lines {lines}"


def test_no_file_is_too_long() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in all_python_files()}
    too_long = {str(path.relative_to(REPOSITORY)): length for path, length in lengths.items() if length > LONGEST_FILE}
    assert not too_long


@pytest.mark.parametrize(
    ("name", "source", "is_refused"),
    [
        ("makerapp.services.orders", "from makerapp.ui import signals", True),
        ("makerapp.services.orders", "from makerapp.models.order import Order", False),
        ("makerapp.services.orders", "def late():\n    from PySide6.QtCore import QTimer", True),
        ("makerapp.models.order", "from ..services import orders", True),
        ("makerapp.models.order", "from .fields import Money", False),
        ("makerapp.ui.orders.orders_page", "from makerapp.models.order import Order", True),
        ("makerapp.ui.orders.orders_page", "from makerapp.models.queries import OrderRow", False),
        ("makerapp.ui.orders.orders_page", "import peewee", True),
        ("makerapp.printing.blocks", "from makerapp.paths import ASSETS", False),
        ("makerapp.printing.blocks", "from makerapp import services", True),
        ("makerapp.importing.etsy", "import makerapp.paths", True),
        ("makerapp.cli", "from makerapp.ui.main_window import MainWindow", False),
    ],
)
def test_the_rules_can_say_no(name: str, source: str, is_refused: bool) -> None:
    assert bool(forbidden_imports(name, imports_of(ast.parse(source), name, is_package=False))) is is_refused
