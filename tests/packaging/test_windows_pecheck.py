"""Whether the check finds what a bare Windows could not load, on small programs made here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.loading import PACKAGING, load
from tests.packaging.tiny_pe import I386, tiny_pe

pecheck = load("windows/pecheck.py")
SYSTEM = ["kernel32.dll", "icuuc.dll", "api-ms-win-crt-*"]


def faults(folder: Path, **files: bytes) -> list[str]:
    """Lay out files ("__" for a slash, "_dll" for ".dll") and check them."""
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dll", ".dll").replace("_exe", ".exe")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    found: list[str] = pecheck.faults(pecheck.read_all(folder), SYSTEM)
    return found


def test_imports_and_exports_are_read(tmp_path: Path) -> None:
    (tmp_path / "part.DLL").write_bytes(tiny_pe({"KERNEL32.dll": ["Sleep", "Beep"]}, ["give"]))
    (binary,) = pecheck.read_all(tmp_path)
    assert binary.imports == {"kernel32.dll": {"Sleep", "Beep"}}
    assert binary.exports == {"give", 1}
    assert binary.is_amd64
    assert binary.name == "part.dll"


def test_a_program_that_asks_only_for_what_is_there_has_no_faults(tmp_path: Path) -> None:
    assert not faults(
        tmp_path,
        app_exe=tiny_pe({"kernel32.dll": ["Sleep"], "api-ms-win-crt-heap-l1-1-0.dll": ["malloc"]}),
        Modules__one_dll=tiny_pe({"two.dll": ["give"]}),
        Modules__two_dll=tiny_pe(exports=["give"]),
    )


def test_a_library_that_nobody_has_is_told(tmp_path: Path) -> None:
    found = faults(tmp_path, app_exe=tiny_pe({"MSVCP140.dll": ["f"]}))
    assert found == ["app.exe needs msvcp140.dll, which neither Windows nor the program has"]


def test_a_library_where_windows_does_not_look_is_told(tmp_path: Path) -> None:
    part, runtime = tiny_pe({"VCRUNTIME140_1.dll": ["f"]}), tiny_pe(exports=["f"])
    found = faults(tmp_path, _internal__a__part_dll=part, _internal__b__VCRUNTIME140_1_dll=runtime)
    assert found == [
        "_internal/a/part.dll needs vcruntime140_1.dll, which is in _internal/b, where Windows does not look for it"
    ]


@pytest.mark.parametrize("place", ["_internal__a__", "_internal__", ""])
def test_a_library_is_found_beside_its_user_in_the_modules_and_beside_the_program(tmp_path: Path, place: str) -> None:
    part, runtime = tiny_pe({"runtime.dll": ["f"]}), tiny_pe(exports=["f"])
    assert not faults(tmp_path, **{"_internal__a__part_dll": part, f"{place}runtime_dll": runtime})


def test_plugins_of_qt_find_qt_and_nothing_else_does(tmp_path: Path) -> None:
    user, qt = tiny_pe({"qt.dll": ["f"]}), tiny_pe(exports=["f"])
    assert not faults(tmp_path, _internal__PySide6__plugins__p_dll=user, _internal__PySide6__qt_dll=qt)
    assert len(faults(tmp_path, _internal__other__p_dll=user)) == 1


def test_a_function_that_the_library_lacks_is_told(tmp_path: Path) -> None:
    found = faults(tmp_path, one_dll=tiny_pe({"two.dll": ["old", "new"]}), two_dll=tiny_pe(exports=["old"]))
    assert found == ["one.dll needs new of two.dll, which has none"]


def test_copies_that_differ_are_told(tmp_path: Path) -> None:
    found = faults(tmp_path, a__r_dll=tiny_pe(exports=["f"]), b__r_dll=tiny_pe(exports=["f", "g"]))
    assert found == ["a/r.dll and b/r.dll differ: a process keeps whichever is loaded first"]
    assert not faults(tmp_path, b__r_dll=tiny_pe(exports=["f"]))


def test_a_stand_in_for_a_part_of_windows_may_not_be_shipped(tmp_path: Path) -> None:
    found = faults(tmp_path, _internal__icuuc_dll=tiny_pe(exports=["ucnv_open"]))
    assert found == ["_internal/icuuc.dll has the name of a part of Windows"]


def test_a_32_bit_library_is_told(tmp_path: Path) -> None:
    assert faults(tmp_path, old_dll=tiny_pe(machine=I386)) == ["old.dll is not for 64-bit Windows (x86-64)"]


def test_what_is_loaded_by_name_has_to_be_there(tmp_path: Path) -> None:
    (tmp_path / "A.exe").write_bytes(tiny_pe())
    assert pecheck.missing(pecheck.read_all(tmp_path), ["a.exe", "_internal/q.dll"]) == ["_internal/q.dll is missing"]


def test_the_list_of_windows_own_parts_has_the_stand_ins_but_no_runtime_of_compilers() -> None:
    names = pecheck.system_names(pecheck.SYSTEM_LIST.read_text(encoding="utf-8"))
    assert all(name == name.lower() for name in names)
    assert len(names) == len(set(names))
    assert not [name for name in names if name.startswith(("vcruntime", "msvcp", "concrt", "mfc"))]
    stand_ins = {path.stem for path in (PACKAGING / "windows" / "wine").glob("*.c")}
    assert {f"{name}.dll" for name in stand_ins} <= set(names)


def test_a_bare_program_fails_and_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "Makerbench.exe").write_bytes(tiny_pe({"vcomp140.dll": ["f"]}))
    assert pecheck.main(tmp_path) == 1
    told = capsys.readouterr().out
    assert "Makerbench.exe needs vcomp140.dll" in told
    assert "_internal/PySide6/plugins/platforms/qwindows.dll is missing" in told
