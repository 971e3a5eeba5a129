"""The installer's rules, tried with a small stand-in for the program: where it goes, and what it never does."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from bench import FOLDER_TAKEN, LOCKED, NEWER_THERE, NO_SPACE, UNINSTALL_KEY, Bench, expect_gone, expect_link
from report import Wrong, expect
from windows import tree


def run(bench: Bench) -> None:
    """Every rule; each begins and ends with nothing installed."""
    for rule in (
        folder_of_any_name,
        folder_with_other_things,
        whole_drive,
        drive_that_is_gone,
        folder_of_another_program,
        older_over_newer,
        no_space,
        files_held,
        cut_off,
        without_desktop,
    ):
        bench.fresh()
        rule(bench)


def _clear(bench: Bench, *folders: Path) -> None:
    for folder in folders:
        if (folder / "uninstall.exe").exists():
            expect(bench.uninstall(folder), 0, "exit code of the uninstaller")
        shutil.rmtree(folder, ignore_errors=True)


def folder_of_any_name(bench: Bench) -> None:
    folder = bench.windows.drive / "Werkstatt Ünïçødé 手作り"
    with bench.report.check("goes to a folder named with /D=, with letters of any script"):
        expect(bench.install(bench.small_new, f"/D={bench.windows.name(folder)}"), 0, "exit code")
        expect(bench.entry()["InstallLocation"], bench.windows.name(folder), "the entry's folder")
        expect_link(bench.windows.start_link, bench.windows.name(folder / "Makerbench.exe"))
        expect(bench.windows.run(folder / "Makerbench.exe", "--quit", seconds=20), 0, "exit code of the program")
        _clear(bench, folder)
        expect_gone(bench.windows.start_link)


def folder_with_other_things(bench: Bench) -> None:
    documents = bench.windows.profile / "My documents"
    with bench.report.check("in a folder with the maker's own files it makes one for itself, and leaves theirs alone"):
        for name in ("letter.txt", "_internal/photos.txt", "Makerbench.exe.old"):
            (documents / name).parent.mkdir(parents=True, exist_ok=True)
            (documents / name).write_text("mine", encoding="utf-8")
        before = tree(documents)
        expect(bench.install(bench.small_new, f"/D={bench.windows.name(documents)}"), 0, "exit code")
        own = documents / "Makerbench"
        if not (own / "Makerbench.exe").exists():
            raise Wrong("the program is not in a folder of its own")
        _clear(bench, own)
        expect(tree(documents), before, "the maker's files")
        shutil.rmtree(documents)


def whole_drive(bench: Bench) -> None:
    windows = bench.windows
    with bench.report.check("told to use a whole drive, it goes to the usual folder"):
        before = sorted(windows.drive.iterdir())
        expect(bench.install(bench.small_new, "/D=C:\\"), 0, "exit code")
        expect(sorted(windows.drive.iterdir()), before, "what is on the drive")
        expect(bench.entry()["InstallLocation"], windows.name(windows.program), "the entry's folder")
        _clear(bench, windows.program)


def drive_that_is_gone(bench: Bench) -> None:
    windows = bench.windows
    with bench.report.check("installed on a drive that is gone, it goes to the usual folder"):
        words = ("reg", "add", f"HKCU\\{UNINSTALL_KEY}", "/v", "InstallLocation", "/d", "Q:\\Makerbench", "/f")
        expect(windows.run(*words, seconds=20), 0, "exit code of reg")
        expect(bench.install(bench.small_new), 0, "exit code")
        expect(bench.entry()["InstallLocation"], windows.name(windows.program), "the entry's folder")
        _clear(bench, windows.program)


def folder_of_another_program(bench: Bench) -> None:
    folder = bench.windows.drive / "Tools" / "Makerbench"
    with bench.report.check("refuses a folder where another program has the same names, and touches nothing there"):
        (folder / "_internal").mkdir(parents=True)
        (folder / "_internal" / "theirs.txt").write_text("theirs", encoding="utf-8")
        before = tree(folder)
        code = bench.install(bench.small_new, f"/D={bench.windows.name(folder)}")
        expect(code, FOLDER_TAKEN, "exit code")
        expect(tree(folder), before, "their files")
        expect(bench.entry(), {}, "the entry")
    with bench.report.check("an uninstaller carried to another folder removes nothing there"):
        expect(bench.install(bench.small_new), 0, "exit code")
        shutil.copy(bench.windows.program / "uninstall.exe", folder / "uninstall.exe")
        before = tree(folder)
        expect(bench.uninstall(folder), FOLDER_TAKEN, "exit code")
        expect(tree(folder), before, "their files")
        shutil.rmtree(folder)
        _clear(bench, bench.windows.program)


def older_over_newer(bench: Bench) -> None:
    with bench.report.check("puts no older version over a newer one, unless told to by /DOWNGRADE"):
        expect(bench.install(bench.small_new), 0, "exit code")
        before = tree(bench.windows.program)
        expect(bench.install(bench.small_old), NEWER_THERE, "exit code")
        expect(tree(bench.windows.program), before, "the installed files")
        expect(bench.install(bench.small_old, "/DOWNGRADE"), 0, "exit code")
        expect(bench.entry()["DisplayVersion"], bench.old_version, "version")
        _clear(bench, bench.windows.program)


def no_space(bench: Bench) -> None:
    with bench.report.check("says before it changes anything that there is no room"):
        # Where the kernel shows its own things, no byte is free.
        code = bench.install(bench.small_new, "/D=Z:\\sys\\Makerbench")
        expect(code, NO_SPACE, "exit code")
        expect(bench.entry(), {}, "the entry")


def files_held(bench: Bench) -> None:
    windows = bench.windows
    with bench.report.check("while another program holds its files, it leaves the old version as it was"):
        expect(bench.install(bench.small_old), 0, "exit code")
        before = tree(windows.program)
        holding = windows.hold(windows.program / "_internal", 25)
        code = bench.install(bench.small_new)
        if code == 0 and holding.poll() is None:
            raise Wrong("Windows let the held file be moved; the test tells nothing")
        expect(code, LOCKED, "exit code")
        expect(tree(windows.program), before, "the installed files")
        expect(bench.entry()["DisplayVersion"], bench.old_version, "version")
        windows.run("taskkill", "/IM", "look.exe", "/F", seconds=20)
        windows.ended(holding, 20)
    with bench.report.check("and a moment later it installs"):
        expect(bench.install(bench.small_new), 0, "exit code")
        expect(bench.entry()["DisplayVersion"], bench.version, "version")
        _clear(bench, windows.program)


def cut_off(bench: Bench) -> None:
    """As after a power cut: the new files lie there half unpacked."""
    windows = bench.windows
    with bench.report.check("cut off while unpacking, the old version still starts, and the next run clears up"):
        expect(bench.install(bench.small_old), 0, "exit code")
        before = tree(windows.program)
        running = windows.start(bench.older, "/S")
        half = windows.program / "_internal.new"
        end = time.monotonic() + 60
        while not half.exists() or len(tree(half)) < 3:
            if time.monotonic() > end or running.poll() is not None:
                raise Wrong("the installer was over before it could be cut off")
            time.sleep(0.02)
        windows.run("taskkill", "/IM", bench.older.name, "/F", seconds=30)
        windows.ended(running, 30)
        after = tree(windows.program)
        expect({name: after[name] for name in before}, before, "the old version")
        if not any(name.startswith("_internal.new/") for name in after):
            raise Wrong("nothing was left half unpacked; the test tells nothing")
        expect(windows.run(windows.program / "Makerbench.exe", "--quit", seconds=20), 0, "exit code of the program")
        expect(bench.install(bench.small_new), 0, "exit code of the next run")
        expect_gone(half, windows.program / "_internal.old", windows.program / "Makerbench.exe.new")
        _clear(bench, windows.program)


def without_desktop(bench: Bench) -> None:
    with bench.report.check("/NODESKTOP puts nothing on the desktop"):
        expect(bench.install(bench.small_new, "/NODESKTOP"), 0, "exit code")
        expect_gone(bench.windows.desktop_link)
        expect_link(bench.windows.start_link, bench.windows.name(bench.windows.program / "Makerbench.exe"))
        _clear(bench, bench.windows.program)
