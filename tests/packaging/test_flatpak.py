"""The Flatpak manifest, read back: what it asks of the user's machine, and that all it takes is made by us."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import Any

import pytest
import yaml

from makerapp import APP_ID
from tests.packaging.loading import PACKAGING

FOLDER = PACKAGING / "flatpak"
MANIFEST = FOLDER / f"{APP_ID}.yml"

# Keys that flatpak-builder knows, flatpak-manifest(5).
TOP_KEYS = {
    *"id runtime runtime-version sdk command finish-args build-options modules cleanup branch base".split(),
    *"base-version rename-icon rename-desktop-file rename-appdata-file sdk-extensions add-extensions tags".split(),
}
MODULE_KEYS = {"name", "buildsystem", "build-commands", "sources", "post-install", "cleanup", "build-options"}
BUILD_OPTIONS = {"no-debuginfo", "strip", "env", "cflags", "prefix"}


@pytest.fixture
def manifest() -> dict[str, Any]:
    read = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert isinstance(read, dict)
    return read


def test_only_keys_that_flatpak_builder_knows(manifest: dict[str, Any]) -> None:
    assert set(manifest) <= TOP_KEYS
    assert set(manifest["build-options"]) <= BUILD_OPTIONS
    for module in manifest["modules"]:
        assert set(module) <= MODULE_KEYS
    assert manifest["id"] == APP_ID
    assert manifest["sdk"].replace("Sdk", "Platform") == manifest["runtime"]
    assert isinstance(manifest["runtime-version"], str)


def test_the_sandbox_has_no_network_no_home_and_no_devices(manifest: dict[str, Any]) -> None:
    assert set(manifest["finish-args"]) == {
        "--socket=wayland",
        "--socket=fallback-x11",
        "--share=ipc",
        "--socket=cups",
        "--talk-name=org.kde.StatusNotifierWatcher",
        "--talk-name=org.freedesktop.Notifications",
        "--filesystem=xdg-download:ro",
    }


def test_the_program_file_is_left_as_it_was_built(manifest: dict[str, Any]) -> None:
    assert manifest["build-options"] == {"no-debuginfo": True, "strip": False}


def test_everything_it_takes_is_ours(manifest: dict[str, Any]) -> None:
    text = MANIFEST.read_text(encoding="utf-8")
    assert not re.search(r"\w+://", text), "a manifest may name no address"
    for module in manifest["modules"]:
        for source in module["sources"]:
            assert set(source) == {"type", "path"}
    (module,) = manifest["modules"]
    folder, script = module["sources"]
    assert (FOLDER / folder["path"]).resolve() == PACKAGING.parent / "build" / "appimage" / "AppDir"
    assert (FOLDER / script["path"]).is_file()


@pytest.mark.skipif(shutil.which("flatpak-builder") is None, reason="no flatpak-builder here")
def test_flatpak_builder_reads_it() -> None:
    told = subprocess.run(
        ["flatpak-builder", "--show-manifest", str(MANIFEST)], capture_output=True, text=True, encoding="utf-8"
    )
    assert told.returncode == 0, told.stderr
    assert "Unknown" not in told.stderr
