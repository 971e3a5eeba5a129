"""What can be known of the Mac app without a Mac: what it says of itself, and how the spec puts it together."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from makerapp import APP_ID, __version__
from tests.packaging.loading import PACKAGING, load

bundle_info = load("macos/bundle_info.py")
rules = load("bundle/rules.py")


def test_the_property_list_survives_being_written_and_read() -> None:
    info = bundle_info.info_plist("1.2.3")
    read = plistlib.loads(plistlib.dumps(info))
    assert read == info
    assert read["CFBundleIdentifier"] == APP_ID
    assert read["CFBundleShortVersionString"] == read["CFBundleVersion"] == "1.2.3"
    assert read["NSHighResolutionCapable"] is True
    assert read["NSRequiresAquaSystemAppearance"] is False
    assert read["CFBundleLocalizations"] == ["en", "de", "fr", "es"]


def test_the_app_claims_no_files_and_no_addresses() -> None:
    claims = {"CFBundleDocumentTypes", "CFBundleURLTypes", "UTExportedTypeDeclarations", "UTImportedTypeDeclarations"}
    assert not claims & set(bundle_info.info_plist())


def test_the_oldest_macos_is_the_one_the_pinned_qt_asks_for() -> None:
    """Qt 6.11 supports macOS 13 and later; a newer Qt has to be looked up anew."""
    pins = (PACKAGING.parent / "requirements-package.txt").read_text(encoding="utf-8")
    assert "pyside6-essentials==6.11." in pins
    assert bundle_info.OLDEST_MACOS == "13.0"


def test_entitlements_are_one() -> None:
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as file:
        assert plistlib.load(file) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets", True),
        ("PySide6/Qt/lib/QtDBus.framework/Versions/A/QtDBus", True),
        ("PySide6/Qt/lib/QtNetwork.framework/Resources/Info.plist", True),
        ("PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick", False),
        ("PySide6/Qt/lib/QtQmlModels.framework/Versions/A/QtQmlModels", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.dylib", False),
        ("PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlpsql.dylib", False),
    ],
)
def test_which_parts_of_qt_come_along_on_a_mac(name: str, kept: bool) -> None:
    assert rules.is_kept(name) is kept


class Recorder:
    """Stands in for PyInstaller's Analysis, EXE, COLLECT and BUNDLE: notes how each was called."""

    def __init__(self) -> None:
        self.calls: dict[str, list[dict[str, object]]] = {}

    def taking(self, name: str) -> object:
        def call(*arguments: object, **options: object) -> SimpleNamespace:
            self.calls.setdefault(name, []).append(options)
            return SimpleNamespace(
                kind=name, binaries=[], datas=[("PySide6/Qt/qml/x", "x", "DATA")], pure=[], scripts=[], got=arguments
            )

        return call


@pytest.fixture
def spec_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> object:
    """Evaluates the spec as if on another system; gives what PyInstaller would have been told."""

    def run(platform: str) -> Recorder:
        work = str(tmp_path)
        for name in ("PyInstaller", "PyInstaller.depend", "PyInstaller.utils"):
            monkeypatch.setitem(sys.modules, name, ModuleType(name))
        config = ModuleType("PyInstaller.config")
        config.CONF = {"workpath": work}  # type: ignore[attr-defined]
        bindepend, hooks = ModuleType("PyInstaller.depend.bindepend"), ModuleType("PyInstaller.utils.hooks")
        bindepend.get_imports = lambda _source: []  # type: ignore[attr-defined]
        hooks.collect_data_files = lambda _package: []  # type: ignore[attr-defined]
        hooks.collect_submodules = lambda package, **_options: [package]  # type: ignore[attr-defined]
        collect = ModuleType("collect")
        collect.write_folder = lambda _folder: []  # type: ignore[attr-defined]
        for module in (config, bindepend, hooks, collect):
            monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setattr(sys, "path", list(sys.path))
        monkeypatch.setattr(sys, "platform", platform)
        recorder = Recorder()
        spec = PACKAGING / "bundle" / "makerbench.spec"
        names = {name: recorder.taking(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        names |= {"SPECPATH": str(spec.parent), "WORKPATH": work}  # type: ignore[dict-item]
        exec(compile(spec.read_text(encoding="utf-8"), str(spec), "exec"), names)
        return recorder

    return run


def test_the_spec_makes_an_app_on_a_mac(spec_on: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MAKERBENCH_CODESIGN_IDENTITY", raising=False)
    calls = spec_on("darwin").calls  # type: ignore[operator]
    (app,) = calls["BUNDLE"]
    assert app["name"] == "Makerbench.app"
    assert app["bundle_identifier"] == APP_ID
    assert app["version"] == __version__
    assert app["info_plist"] == bundle_info.info_plist()
    assert Path(str(app["icon"])).name == "makerbench.icns"
    (program,) = calls["EXE"]
    assert program["name"] == "makerbench"
    assert program["console"] is False
    assert "codesign_identity" not in program


def test_the_spec_signs_with_an_identity_that_is_named(spec_on: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAKERBENCH_CODESIGN_IDENTITY", "Developer ID Application: A Maker")
    (program,) = spec_on("darwin").calls["EXE"]  # type: ignore[operator]
    assert program["codesign_identity"] == "Developer ID Application: A Maker"
    assert Path(str(program["entitlements_file"])).is_file()


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_the_spec_makes_no_app_elsewhere(spec_on: object, platform: str) -> None:
    assert "BUNDLE" not in spec_on(platform).calls  # type: ignore[operator]
