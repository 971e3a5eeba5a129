"""Builds and tries the Windows installer on Windows itself, with nothing but Python 3.11 or newer and NSIS there.

    python packaging/windows/native.py build     the program, and dist/native/Makerbench-Setup-VERSION.exe
    python packaging/windows/native.py test      installs that, checks it, removes it again
    python packaging/windows/native.py test FILE the same with another installer, such as the one built under Wine

The release workflow runs it on a hosted Windows. NOT TRIED YET: where it was written there is no Windows. It is the
same spec, pins, pictures and installer script as under Wine; only Python is this machine's own.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import winreg
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from makerapp import APP_ID, PRODUCT_NAME, __version__  # noqa: E402

ROOM = ROOT / "build" / "native"
VENV = ROOT / "build" / "package-venv"
PYTHON = VENV / "Scripts" / "python.exe"
SETUP = ROOT / "dist" / "native" / f"{PRODUCT_NAME}-Setup-{__version__}.exe"
PAYLOAD = ROOM / "dist" / PRODUCT_NAME
UNINSTALL_KEY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{APP_ID}"
EXIT_OPEN = 5


def run(*command: str | Path, platform: str = "offscreen") -> int:
    """Run a program to its end, with Qt on the platform named; gives the exit code."""
    words = [str(word) for word in command]
    print("+", subprocess.list2cmdline(words), flush=True)
    return subprocess.run(words, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": platform}, timeout=900).returncode


def must(*command: str | Path) -> None:
    """Run a program that has to end well."""
    code = run(*command)
    if code:
        raise SystemExit(f"{command[0]} ended with {code}")


def makensis() -> str:
    """The compiler of installers. Ends the run where there is none."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.exists() else None)
    if found is None:
        raise SystemExit("NSIS is not here. Install it, for instance with: choco install nsis")
    return found


def build() -> None:
    """The environment from the pins, the program, and the installer."""
    if not PYTHON.exists():
        must(sys.executable, "-m", "venv", VENV)
    pip = ("-m", "pip", "install", "--disable-pip-version-check", "--only-binary=:all:", "--require-hashes")
    must(PYTHON, *pip, "--requirement", ROOT / "requirements-package.txt")
    must(PYTHON, "packaging/icons/draw.py")
    must(PYTHON, "packaging/bundle/build.py", "--output", ROOM / "dist", "--work", ROOM / "work")
    # Told only: this Python has another release of Microsoft's runtime than PySide6 beside it.
    run(PYTHON, "packaging/windows/pecheck.py", PAYLOAD)
    must(PYTHON, "packaging/licences/collect.py", "--check", PAYLOAD)
    prepared = ROOM / "installer"
    prepared.mkdir(parents=True, exist_ok=True)
    SETUP.parent.mkdir(parents=True, exist_ok=True)
    must(PYTHON, "packaging/windows/installer/prepare.py", PAYLOAD, prepared)
    defines = {
        "VERSION": __version__,
        "PREPARED": prepared,
        "ICON": ROOT / "build" / "icons" / "makerbench.ico",
        "OUTFILE": SETUP,
        # makensis asks for a command that signs; here there is none.
        "SIGN": "cmd /c rem",
    }
    options = [f"-D{name}={value}" for name, value in defines.items()]
    must(makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, ROOT / "packaging" / "windows" / "makerbench.nsi")
    print(f"{SETUP}: {SETUP.stat().st_size / 1e6:.1f} MB")


def entry() -> dict[str, object]:
    """What "Apps & features" knows of the program; empty where it is not installed."""
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, UNINSTALL_KEY) as key:
            return {
                name: value for name, value, _ in (winreg.EnumValue(key, i) for i in range(winreg.QueryInfoKey(key)[1]))
            }
    except FileNotFoundError:
        return {}


def expect(is_so: bool, what: str) -> None:
    """Say that something is so, or end the run."""
    print("ok  " if is_so else "FAIL", what, flush=True)
    if not is_so:
        raise SystemExit(1)


def check(program: Path, into: Path, platform: str) -> None:
    """The self check of the installed program, on one of Qt's platforms."""
    into.mkdir(parents=True)
    code = run(program, "--self-check", into, platform=platform)
    report = into / "report.json"
    expect(report.exists(), f"the self check on {platform} wrote its report")
    found = json.loads(report.read_text(encoding="utf-8"))
    for one in found["checks"]:
        print("    well " if one["ok"] else "    WRONG", one["name"], one["detail"])
    expect(code == 0 and found["ok"] is True, f"the installed program finds itself sound on {platform}")


def test(setup: Path) -> None:
    """Install without a question, check, refuse while open, remove; the data stays."""
    expect(not entry(), "nothing is installed before")
    folder = Path(tempfile.mkdtemp()) / "Bücher & José ñ" / PRODUCT_NAME
    # /D= comes last and is never quoted, whatever is in it: NSIS takes the rest of the line.
    code = subprocess.run(f'"{setup}" /S /D={folder}', timeout=600).returncode
    expect(code == 0, "it installs without a question")
    expect(entry().get("DisplayVersion") == __version__, "the entry has the version")
    program = folder / f"{PRODUCT_NAME}.exe"
    checks = ROOM / "checks" / setup.stem
    shutil.rmtree(checks, ignore_errors=True)
    for platform in ("offscreen", "windows"):
        check(program, checks / platform, platform)
    data = Path(os.environ["LOCALAPPDATA"]) / PRODUCT_NAME
    opened = subprocess.Popen([str(program)])
    try:
        opened.wait(timeout=20)
        expect(False, "the window stays open")
    except subprocess.TimeoutExpired:
        expect((data / "makerbench.sqlite3").exists(), "the data is in the user's own folder")
    code = subprocess.run(f'"{setup}" /S /D={folder}', timeout=600).returncode
    expect(code == EXIT_OPEN, "it refuses to install while the program is open")
    opened.kill()
    opened.wait()
    # With _?= the uninstaller works in place and can be waited for; it leaves itself.
    code = subprocess.run(f'"{folder / "uninstall.exe"}" /S _?={folder}', timeout=300).returncode
    expect(code == 0, "it is removed without a question")
    expect(not program.exists() and not (folder / "_internal").exists(), "the program is gone")
    expect(not entry(), "the entry is gone")
    expect((data / "makerbench.sqlite3").exists(), "the data is kept")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("build", "test"))
    parser.add_argument("setup", nargs="?", type=Path, default=SETUP)
    options = parser.parse_args(arguments)
    if options.step == "build":
        build()
    else:
        test(options.setup.resolve())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
