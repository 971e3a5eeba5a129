"""What a program file for Windows says of itself, and what is written down about a build."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from makerapp import PRODUCT_NAME, __version__
from tests.packaging.loading import PACKAGING, load

version_resource = load("windows/version_resource.py")
made_of = load("windows/made_of.py")


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.4.0", (0, 4, 0, 0)), ("12.0.3rc1", (12, 0, 3, 0)), (__version__, None)]
)
def test_a_version_becomes_four_numbers(version: str, numbers: tuple[int, ...] | None) -> None:
    found = version_resource.version_numbers(version)
    assert len(found) == 4
    assert numbers is None or found == numbers


@pytest.mark.parametrize("version", ["1.0", "1.0.0-beta", "v1.0.0", "1.0.0.dev1", ""])
def test_a_version_that_is_none_of_ours_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="not a version"):
        version_resource.version_numbers(version)


def test_the_resource_is_the_form_that_pyinstaller_reads() -> None:
    tree = ast.parse(version_resource.resource_text(PRODUCT_NAME, "1.2.3", "Makerbench.exe", "Makerbench"), mode="eval")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert {call.func.id for call in calls} == {
        *("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct")
    }
    (fixed,) = (call for call in calls if call.func.id == "FixedFileInfo")
    assert ast.literal_eval(fixed.keywords[0].value) == (1, 2, 3, 0)
    said = dict([ast.literal_eval(part) for part in call.args] for call in calls if call.func.id == "StringStruct")
    assert said["OriginalFilename"] == "Makerbench.exe"
    assert said["InternalName"] == "Makerbench"
    assert said["ProductVersion"] == "1.2.3"
    (table,) = (call for call in calls if call.func.id == "StringTable")
    assert ast.literal_eval(table.args[0]) == "040904b0"


def test_the_manifest_asks_for_no_rights_and_for_sharp_windows() -> None:
    tree = ElementTree.parse(PACKAGING / "windows" / "makerbench.manifest")
    words = {element.tag.rpartition("}")[2]: (element.attrib, (element.text or "").strip()) for element in tree.iter()}
    assert words["requestedExecutionLevel"][0] == {"level": "asInvoker", "uiAccess": "false"}
    assert words["dpiAwareness"][1] == "PerMonitorV2, PerMonitor"
    assert words["longPathAware"][1] == "true"
    assert "activeCodePage" not in words
    systems = [element.attrib["Id"] for element in tree.iter() if element.tag.endswith("}supportedOS")]
    assert systems == ["{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"]


def test_a_build_is_written_down_with_its_tools(tmp_path: Path) -> None:
    said = made_of.summary({"wheels": []}, "00  a\n11  b\n", {"wine": "wine-8.0"})
    assert json.loads(json.dumps(said)) == said
    assert said["payload"]["files"] == 2
    assert said["tools"] == {"wine": "wine-8.0"}
    assert said["payload"]["sha256"] != made_of.summary({}, "00  a\n", {})["payload"]["sha256"]


def test_a_tool_that_is_not_there_is_said_to_be_absent() -> None:
    assert made_of.tool_version(["no-such-tool-of-ours"]) == "absent"
    assert made_of.tool_version(["printf", "one  two\nthree"]) == "one two"
