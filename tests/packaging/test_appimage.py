"""What comes into the AppDir and what stays the machine's, on small libraries made here."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from makerapp import APP_ID
from tests.packaging.loading import load

appdir = load("appimage/appdir.py")

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("cc", "objdump", "ldconfig")), reason="no compiler here"
)


def library(folder: Path, name: str, *needs: Path) -> Path:
    """A library without any code, that asks for others."""
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / name
    command = ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{name}", "-Wl,--no-as-needed", "-o", str(made)]
    command += ["-x", "c", "/dev/null", "-x", "none", *map(str, needs)]
    subprocess.run(command, check=True, capture_output=True)
    return made


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """As PyInstaller leaves it: Qt's plugin asks for a library that asks for the driver; nobody asks for another."""
    folder = tmp_path / "makerbench"
    internal = folder / "_internal"
    driver = library(internal, "libGL.so.1")
    cursor = library(internal, "libxcb-cursor.so.0", driver)
    library(internal, "libsystemd.so.0")
    library(internal / "PySide6" / "Qt" / "plugins" / "platforms", "libqxcb.so", cursor)
    return folder


def test_the_driver_stays_outside_and_what_only_it_asked_for_goes(program: Path) -> None:
    outside, brought = appdir.settle_libraries(program)
    assert outside == ["libGL.so.1"]
    assert brought == []
    assert sorted(path.name for path in (program / "_internal").glob("*.so*")) == ["libxcb-cursor.so.0"]


def test_a_library_that_is_nowhere_is_refused(program: Path, tmp_path: Path) -> None:
    lost = library(tmp_path / "elsewhere", "libnowhere-at-all.so.7")
    library(program / "_internal", "libQt6Gui.so.6", lost)
    with pytest.raises(FileNotFoundError, match=r"libnowhere-at-all\.so\.7"):
        appdir.settle_libraries(program)


def test_libraries_asked_for_are_read_from_the_file(program: Path) -> None:
    assert appdir.needed_by(program / "_internal" / "libxcb-cursor.so.0") == ["libGL.so.1"]
    assert not appdir.is_elf(Path(__file__))


def test_no_library_of_the_c_runtime_or_the_driver_ever_comes_along() -> None:
    assert {"libc.so.6", "libGL.so.1", "libEGL.so.1", "libX11.so.6", "libfontconfig.so.1"} <= appdir.STAYS_OUTSIDE
    # What many desktops lack has to come along.
    assert not {"libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libssl.so.3"} & appdir.STAYS_OUTSIDE


def test_the_appdir_has_what_desktops_look_for(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The libraries made here have no license that could be looked up."""
    monkeypatch.setattr(appdir, "add_licences", lambda _program: None)
    (program / "makerbench").write_bytes(b"#!/bin/sh\n")
    icons = tmp_path / "icons"
    for size in appdir.ICON_SIZES:
        icon = icons / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        icon.parent.mkdir(parents=True)
        icon.write_bytes(b"png")
    folder = tmp_path / "AppDir"
    appdir.stage(folder, program, icons)
    for name in ("AppRun", f"{APP_ID}.desktop", f"{APP_ID}.png", ".DirIcon", "usr/bin/makerbench"):
        assert (folder / name).is_symlink(), name
        assert (folder / name).is_file(), f"{name} leads nowhere"
    entry = (folder / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f"Icon={APP_ID}\n" in entry
    assert "Exec=makerbench %F\n" in entry
    assert "MimeType" not in entry
    assert (folder / "usr" / "share" / "metainfo" / f"{APP_ID}.appdata.xml").is_file()
