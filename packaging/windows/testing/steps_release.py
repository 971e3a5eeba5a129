"""What a maker gets: installed, checked by itself, opened, opened twice, and not replaced or removed while open."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pefile
from bench import OPEN, Bench, expect_gone, expect_link, expect_payload
from report import Wrong, expect
from screen import share_alike
from windows import tree

LARGEST_MB = 35
WINDOW = "Makerbench$"


def run(bench: Bench) -> None:
    """All steps, in the order a maker would come by them."""
    bench.fresh()
    installer_itself(bench)
    install(bench)
    self_checks(bench)
    while_open(bench)
    removed(bench)


def installer_itself(bench: Bench) -> None:
    """What can be said of the file without running it."""
    with bench.report.check(f"the installer has at most {LARGEST_MB} MB"):
        size = bench.release.stat().st_size / 1e6
        if size > LARGEST_MB:
            raise Wrong(f"{size:.1f} MB")
    with bench.report.check("it asks for no administrator, knows fine screens, and says who made which version"):
        read = pefile.PE(str(bench.release), fast_load=True)
        read.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
        manifest = _resource(read, "RT_MANIFEST").decode("utf-8")
        for wanted in ('level="asInvoker"', "dpiAware", "longPathAware"):
            if wanted not in manifest:
                raise Wrong(f"{wanted} is not in its manifest")
        version = _resource(read, "RT_VERSION").decode("utf-16-le", "replace")
        for wanted in ("Makerbench installer", bench.version, "The Makerbench authors"):
            if wanted not in version:
                raise Wrong(f"{wanted} is not in its version resource")


def _resource(read: pefile.PE, kind: str) -> bytes:
    for entry in read.DIRECTORY_ENTRY_RESOURCE.entries:
        if entry.id == pefile.RESOURCE_TYPE[kind]:
            place = entry.directory.entries[0].directory.entries[0].data.struct
            return bytes(read.get_data(place.OffsetToData, place.Size))
    raise Wrong(f"it has no {kind}")


def install(bench: Bench) -> None:
    windows = bench.windows
    machine = _outside_profile(bench)
    with bench.report.check("installs without a question, for a user with letters of any script in the name"):
        expect(bench.install(bench.release), 0, "exit code")
        expect_payload(windows.program, bench.payload)
    with bench.report.check("changes nothing outside the user's own folder"):
        expect(sorted(_outside_profile(bench) ^ machine), [], "files made or gone")
    with bench.report.check("Start menu and desktop have a link"):
        expect_link(windows.start_link, windows.name(windows.program / "Makerbench.exe"))
        expect_link(windows.desktop_link, windows.name(windows.program / "Makerbench.exe"))
    with bench.report.check('"Apps & features" has the entry'):
        entry = bench.entry()
        folder = windows.name(windows.program)
        kilobytes = sum(file.stat().st_size for file in bench.payload.rglob("*") if file.is_file()) // 1024 + 1
        expect(entry.pop("EstimatedSize"), kilobytes, "size in KB")
        wanted = {
            "DisplayName": "Makerbench",
            "DisplayVersion": bench.version,
            "DisplayIcon": f"{folder}\\Makerbench.exe,0",
            "Publisher": "The Makerbench authors",
            "InstallLocation": folder,
            "UninstallString": f'"{folder}\\uninstall.exe"',
            "QuietUninstallString": f'"{folder}\\uninstall.exe" /S',
            "NoModify": 1,
            "NoRepair": 1,
        }
        expect(entry, wanted, "the entry")


def _outside_profile(bench: Bench) -> set[str]:
    drive, profile = bench.windows.drive, bench.windows.profile
    kept_by_wine = drive / "windows" / "temp"
    return {
        str(file.relative_to(drive))
        for file in drive.rglob("*")
        if not file.is_relative_to(profile) and not file.is_relative_to(kept_by_wine)
    }


def self_checks(bench: Bench) -> None:
    """The program's own check, without a screen and with the real one; its pictures are kept to be looked at."""
    for platform, more in (("offscreen", {"WINEQT_QPA_PLATFORM": "offscreen"}), ("windows", {})):
        with bench.report.check(f"the installed program finds itself sound on Qt's {platform} platform"):
            folder = bench.windows.local / f"Prüfung {platform}"
            program = bench.windows.program / "Makerbench.exe"
            code = bench.windows.run(program, "--self-check", folder, seconds=240, **more)
            for file in folder.glob("*.*"):
                if file.suffix in (".png", ".txt", ".json"):
                    bench.pictures.mkdir(parents=True, exist_ok=True)
                    shutil.copy(file, bench.pictures / f"self-check-{platform}-{file.name}")
            _expect_sound(folder / "report.json", bench.version)
            expect(code, 0, "exit code")


def _expect_sound(file: Path, version: str) -> None:
    if not file.exists():
        raise Wrong("it wrote no report")
    report = json.loads(file.read_text(encoding="utf-8"))
    wrong = [f"{check['name']}: {check['detail']}" for check in report["checks"] if not check["ok"]]
    expect(wrong, [], "what it found wrong")
    expect(report["ok"], True, "all well")
    expect(report["program"]["version"], version, "version")
    if len(report["checks"]) < 5:
        raise Wrong(f"only {len(report['checks'])} checks were made")


def while_open(bench: Bench) -> None:
    """The window of a fresh start, and what may not happen while it is open."""
    windows, program = bench.windows, bench.windows.program / "Makerbench.exe"
    first = windows.start(program)
    with bench.report.check("opens its window, with its data in the user's own folder"):
        windows.wait_for(WINDOW, 90)
        time.sleep(4)
        shown = bench.screen.picture(bench.pictures / "window.png")
        if not (windows.data / "makerbench.sqlite3").exists():
            raise Wrong(f"there is no database in {windows.data}")
    with bench.report.check("a second start brings that window to the front and ends"):
        _cover(bench)
        covered = bench.screen.picture(bench.pictures / "covered.png")
        if share_alike(shown, covered) > 0.97:
            raise Wrong("the test could not cover the window")
        expect(windows.run(program, seconds=60), 0, "exit code of the second start")
        time.sleep(2)
        alike = share_alike(shown, bench.screen.picture(bench.pictures / "raised.png"))
        if alike < 0.97:
            raise Wrong(f"the window is still covered: only {alike:.0%} of the screen is as before")
        expect(len([one for one in windows.look() if one.is_window and one.plain == "Makerbench"]), 1, "windows")
    windows.run("taskkill", "/IM", "notepad.exe", "/F", seconds=20)
    before, entry = tree(windows.program), bench.entry()
    with bench.report.check("refuses to install while it is open, and changes nothing"):
        expect(bench.install(bench.release), OPEN, "exit code")
        expect(tree(windows.program), before, "the installed files")
        expect(bench.entry(), entry, "the entry")
    with bench.report.check("refuses to be removed while it is open, and changes nothing"):
        expect(bench.uninstall(), OPEN, "exit code")
        expect(tree(windows.program), before, "the installed files")
        expect(bench.entry(), entry, "the entry")
    with bench.report.check("ends when its window is closed"):
        windows.run("taskkill", "/IM", "Makerbench.exe", seconds=20)
        expect(windows.ended(first, 40), 0, "exit code")


def _cover(bench: Bench) -> None:
    bench.windows.start("notepad")
    bench.windows.wait_for("Notepad", 20)
    time.sleep(1)


def removed(bench: Bench) -> None:
    windows = bench.windows
    with bench.report.check("is removed without a trace but the maker's data"):
        before = tree(windows.data)
        expect(bench.uninstall(), 0, "exit code")
        _expect_only_uninstaller(windows.program)
        expect_gone(windows.start_link, windows.desktop_link)
        expect(bench.entry(), {}, "the entry")
        expect(tree(windows.data), before, "the data")


def _expect_only_uninstaller(folder: Path) -> None:
    """Kept waiting (``_?=``), the uninstaller runs from where it is, and a running file can't be deleted."""
    left = sorted(tree(folder)) if folder.exists() else []
    if left not in ([], ["uninstall.exe"]):
        raise Wrong(f"still there: {left[:5]}")
    shutil.rmtree(folder, ignore_errors=True)
