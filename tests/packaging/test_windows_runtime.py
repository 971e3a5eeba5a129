"""Python for Windows is put together of exactly what is pinned."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from tests.packaging.loading import PACKAGING, load
from tests.packaging.tiny_pe import tiny_pe

stdlib = load("windows/stdlib.py")
runtime = load("windows/runtime.py")
forwarder = load("windows/forwarder.py")


@pytest.fixture(autouse=True)
def no_other_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Pythons of this machine are nothing to these tests."""
    for module in (stdlib, runtime.stdlib):
        monkeypatch.setattr(module, "candidates", list)


def make_wheel(folder: Path, name: str, **files: bytes) -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for entry, content in files.items():
            archive.writestr(entry.replace("__", "/"), content)
    return path


def test_pins_are_read_with_names_in_one_form() -> None:
    text = "# words\nPySide6_Essentials==6.11.3 \\\n    --hash=sha256:00 \\\n    --hash=sha256:01\nsix==1.17.0 ; a\n"
    assert runtime.pinned(text) == {"pyside6-essentials": "6.11.3", "six": "1.17.0"}


def test_every_real_pin_is_read() -> None:
    pins = runtime.pinned(runtime.PINS.read_text(encoding="utf-8"))
    assert {"pyside6-essentials", "shiboken6", "pyinstaller", "pefile", "pywin32-ctypes"} <= set(pins)
    assert list(runtime.pinned(runtime.PYTHON_PINS.read_text(encoding="utf-8"))) == [runtime.PYTHON_WHEEL]


def test_a_wheel_of_another_version_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "six-1.16.0-py2.py3-none-any.whl").touch()
    with pytest.raises(FileNotFoundError, match=r"six 1\.17\.0"):
        runtime.wheels(tmp_path, {"six": "1.17.0"})
    right = tmp_path / "six-1.17.0-py2.py3-none-any.whl"
    right.touch()
    assert runtime.wheels(tmp_path, {"six": "1.17.0"}) == [right]


def test_python_is_laid_out_without_what_windows_has_itself(tmp_path: Path) -> None:
    files = {
        "deploy_libs__python311.dll": b"p",
        "deploy_libs___ssl.pyd": b"s",
        "deploy_libs__libssl-3.dll": b"l",
        "deploy_libs__VCRUNTIME140.dll": b"old",
        "deploy_libs__api-ms-win-crt-heap-l1-1-0.dll": b"a",
        "panda3d__core.pyd": b"c",
    }
    runtime.unpack_python(make_wheel(tmp_path, "python.whl", **files), tmp_path / "made")
    names = {path.relative_to(tmp_path / "made").as_posix() for path in (tmp_path / "made").rglob("*.*")}
    assert names == {"python311.dll", "DLLs/_ssl.pyd", "DLLs/libssl-3.dll"}


def test_there_is_one_release_of_the_vc_runtime(tmp_path: Path) -> None:
    packages = tmp_path / "Lib" / "site-packages"
    for folder, content in (("PySide6", b"new"), ("shiboken6", b"other")):
        (packages / folder).mkdir(parents=True)
        (packages / folder / "VCRUNTIME140_1.dll").write_bytes(content)
    (packages / "PySide6" / "Qt6Core.dll").write_bytes(b"qt")
    runtime.unify_vc_runtime(tmp_path)
    found = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("VC*")}
    assert set(found) == {
        "VCRUNTIME140_1.dll",
        "Lib/site-packages/PySide6/VCRUNTIME140_1.dll",
        "Lib/site-packages/shiboken6/VCRUNTIME140_1.dll",
    }
    assert set(found.values()) == {b"new"}
    assert not (tmp_path / "Qt6Core.dll").exists()


def test_what_it_was_made_of_is_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHON_PINS", "PINS"):
        monkeypatch.setattr(runtime, name, tmp_path / name)
    (tmp_path / "PYTHON_PINS").write_text("panda3d==1.10.16\n", encoding="utf-8")
    (tmp_path / "PINS").write_text("pyside6_essentials==6.11.3\n", encoding="utf-8")
    make_wheel(tmp_path, "panda3d-1.10.16-cp311-cp311-win_amd64.whl", **{"deploy_libs__python311.dll": b"p"})
    qt = make_wheel(
        tmp_path,
        "pyside6_essentials-6.11.3-cp310-abi3-win_amd64.whl",
        **{"PySide6__Qt6Core.dll": b"q", "PySide6__VCRUNTIME140.dll": b"v"},
    )
    library = tmp_path / "python3.11"
    library.mkdir()
    (library / "os.py").write_text("", encoding="utf-8")
    made = tmp_path / "runtime"
    runtime.assemble(tmp_path, made, library)
    said = json.loads((made / "made-of.json").read_text(encoding="utf-8"))
    assert said["wheels"] == [{"file": qt.name, "sha256": hashlib.sha256(qt.read_bytes()).hexdigest()}]
    assert said["python"]["wheel"].startswith("panda3d-1.10.16")
    assert said["standard_library"]["sha256"] == stdlib.hash_of_tree(made / "Lib", without="site-packages")
    assert (made / "VCRUNTIME140.dll").read_bytes() == b"v"


def test_the_newest_standard_library_is_taken_that_is_no_newer_than_the_dll() -> None:
    versions = {"a": "3.11.2", "b": "3.11.7", "c": "3.11.10", "d": "3.12.1", "e": "3.11.0rc1"}
    assert stdlib.choose({Path(name): version for name, version in versions.items()}) == Path("b")
    assert stdlib.choose({Path("c"): "3.11.10"}) is None


def test_of_the_standard_library_only_what_windows_can_use_is_copied(tmp_path: Path) -> None:
    library = tmp_path / "python3.11"
    for name in (
        *("os.py", "json/__init__.py", "json/__pycache__/__init__.cpython-311.pyc", "site-packages/pip/__init__.py"),
        *("test/test_os.py", "lib-dynload/_ssl.so", "_sysconfigdata__linux_x86_64-linux-gnu.py", "sitecustomize.py"),
    ):
        path = library / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    said = stdlib.copy(library, tmp_path / "Lib")
    copied = {path.relative_to(tmp_path / "Lib").as_posix() for path in (tmp_path / "Lib").rglob("*") if path.is_file()}
    assert copied == {"os.py", "json/__init__.py"}
    again = stdlib.copy(library, tmp_path / "Lib2")
    assert again["sha256"] == said["sha256"]


def test_a_changed_file_and_a_moved_one_change_the_hash_of_a_tree(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    first = stdlib.hash_of_tree(tmp_path)
    (tmp_path / "a").write_bytes(b"2")
    second = stdlib.hash_of_tree(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert len({first, second, stdlib.hash_of_tree(tmp_path)}) == 3


def test_the_forwarder_hands_on_functions_and_data() -> None:
    text = forwarder.definition([("PyType_Type", False), ("PyLong_AsLong", True)], "python311")
    assert text.splitlines() == [
        "LIBRARY python3",
        "EXPORTS",
        "  PyLong_AsLong=python311.PyLong_AsLong",
        "  PyType_Type=python311.PyType_Type DATA",
    ]


def test_exports_of_a_dll_are_read_with_their_kind(tmp_path: Path) -> None:
    (tmp_path / "python311.dll").write_bytes(tiny_pe(exports=["Py_A", "Py_B"]))
    # The tiny DLL has one section, for data.
    assert forwarder.exports_of(tmp_path / "python311.dll") == [("Py_A", False), ("Py_B", False)]


def test_python_for_windows_is_pinned_by_its_hash() -> None:
    lines = (PACKAGING / "windows" / "python-runtime.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")][1].strip().startswith("--hash=sha256:")
