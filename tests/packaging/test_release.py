"""The release workflow has never run; what it calls has to be there all the same, and be pinned."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.packaging.loading import PACKAGING

ROOT = PACKAGING.parent
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


def read() -> dict[str, Any]:
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert isinstance(workflow, dict)
    return workflow


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in read()["jobs"].items():
        for step in job["steps"]:
            yield name, step


def scripts() -> list[tuple[str, str]]:
    return [(job, step["run"]) for job, step in steps() if "run" in step]


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z-]*):", makefile, flags=re.MULTILINE))


def test_it_says_at_the_top_that_it_has_never_run() -> None:
    top = WORKFLOW.read_text(encoding="utf-8").splitlines()[:5]
    assert any("NOT TRIED YET" in line for line in top)


def test_every_target_it_makes_is_in_the_makefile() -> None:
    made = {word for _, script in scripts() for word in re.findall(r"^make ([a-z-]+)", script, flags=re.MULTILINE)}
    assert {"test-package-linux", "test-package-windows", "test-appdir"} <= made
    assert made <= targets()


def test_every_script_it_runs_is_there() -> None:
    named = {path for _, script in scripts() for path in re.findall(r"\bpackaging/[\w./-]+\w", script)}
    assert {"packaging/macos/build.sh", "packaging/flatpak/build.sh", "packaging/windows/native.py"} <= named
    for path in named:
        assert (ROOT / path).is_file(), path
        if path.endswith(".sh"):
            assert (ROOT / path).stat().st_mode & 0o100, f"{path} can't be run"


def test_every_action_is_pinned_to_one_version() -> None:
    used = {step["uses"] for _, step in steps() if "uses" in step}
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@v\d+\.\d+\.\d+", action), action


@pytest.mark.parametrize("file", ["release.yml", "test.yml"])
def test_both_installers_are_built_on_the_oldest_debian(file: str) -> None:
    """Its C library decides where the package runs; its Python 3.11 gives Windows' its standard library."""
    jobs = yaml.safe_load(WORKFLOW.with_name(file).read_text(encoding="utf-8"))["jobs"].values()
    building = [job for job in jobs if any("test-package-" in step.get("run", "") for step in job["steps"])]
    assert building
    for job in building:
        container = job["container"]
        assert (container if isinstance(container, str) else container["image"]) == "debian:12"


def test_nothing_is_built_twice_in_one_run() -> None:
    """The target that tries a package builds it first."""
    called = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    called += WORKFLOW.with_name("test.yml").read_text(encoding="utf-8") + "".join(script for _, script in scripts())
    assert not re.search(r"make package-(linux|windows)", called)


def test_jobs_wait_for_jobs_that_exist() -> None:
    jobs = read()["jobs"]
    for name, job in jobs.items():
        wanted = job.get("needs", [])
        for other in [wanted] if isinstance(wanted, str) else wanted:
            assert other in jobs, f"{name} waits for {other}"
        assert "timeout-minutes" in job or name == "draft"


def test_what_is_fetched_was_uploaded_under_that_name() -> None:
    uploaded = {step["with"]["name"] for _, step in steps() if step.get("uses", "").startswith("actions/upload")}
    for _, step in steps():
        if step.get("uses", "").startswith("actions/download") and "name" in step["with"]:
            assert step["with"]["name"] in uploaded


def test_what_is_given_out_was_tried_on_windows_itself() -> None:
    job = read()["jobs"]["windows"]
    assert job["needs"] == "windows-by-wine"
    assert any(step.get("with", {}).get("name") == "release-windows" for step in job["steps"])
    assert any("native.py test" in step.get("run", "") for step in job["steps"])
    assert {"windows", "macos"} <= set(read()["jobs"]["draft"]["needs"])


def test_only_the_draft_may_write_and_it_stays_a_draft() -> None:
    workflow = read()
    assert workflow["permissions"] == {"contents": "read"}
    assert [name for name, job in workflow["jobs"].items() if "permissions" in job] == ["draft"]
    created = [script for _, script in scripts() if "gh release create" in script]
    assert len(created) == 1
    assert "--draft" in created[0]


def test_every_secret_and_variable_is_explained_at_the_top() -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    head = text.partition("\nname:")[0]
    for name in re.findall(r"\b(?:secrets|vars)\.([A-Z_0-9]+)", text):
        # A second one of a pair is named by its end.
        assert name in head or f"_{name.rpartition('_')[2]}" in head, name


def test_no_secret_is_put_into_a_script_by_the_workflow() -> None:
    """A value between double braces in a script would be read as shell."""
    for job, script in scripts():
        assert "${{" not in script, f"{job}: {script}"


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_every_script_of_a_shell_can_be_read() -> None:
    texts = [(str(path), path.read_text(encoding="utf-8")) for path in sorted(PACKAGING.rglob("*.sh"))]
    texts += [(job, script) for job, script in scripts() if job not in ("windows", "windows-native")]
    for name, text in texts:
        told = subprocess.run(["bash", "-n"], input=text, capture_output=True, text=True, encoding="utf-8")
        assert told.returncode == 0, f"{name}: {told.stderr}"


def test_scripts_for_a_mac_use_what_its_old_bash_knows() -> None:
    """macOS has bash 3.2: no mapfile, no ${x,,}, and with "set -u" no empty array may be named."""
    for path in [*(PACKAGING / "macos").glob("*.sh"), PACKAGING / "setup.sh", PACKAGING / "shell" / "apt.sh"]:
        text = path.read_text(encoding="utf-8")
        for newer in ("mapfile", "readarray", "declare -A", ",,}", "^^}", "|&", "&>>"):
            assert newer not in text, f"{path.name}: {newer}"
