"""Checks of the package that need no system to install it in: what is in it, and what Debian's own tools say of it."""

from __future__ import annotations

import os
import subprocess
import tarfile
from pathlib import Path

import changes
import deb
import depends
import facts
from checking import Checks, expect, tool

ALLOWED = ("opt/makerbench/", "usr/bin/makerbench", "usr/share/")


def run(checks: Checks, package: Path, unpacked: Path) -> None:
    """Run them all. ``unpacked`` is a folder to unpack the package into."""
    subprocess.run(["rm", "-rf", str(unpacked)], check=True)
    subprocess.run(["dpkg-deb", "-x", str(package), str(unpacked)], check=True)
    share = unpacked / "usr" / "share"
    checks.run("size of the package", lambda: size(package))
    checks.run("what is where", lambda: contents(package))
    checks.run("nothing of the building machine", lambda: traces(unpacked))
    checks.run("dependencies", lambda: dependencies(package))
    entry = share / "applications" / f"{facts.APP_ID}.desktop"
    checks.run("menu entry", lambda: tool("desktop-file-validate", str(entry)))
    checks.run("metainfo", lambda: metainfo(share / "metainfo" / f"{facts.APP_ID}.metainfo.xml"))
    checks.run("man page", lambda: man_page(share / "man" / "man1" / f"{facts.PACKAGE}.1.gz"))
    checks.run("lintian", lambda: lintian(package))


def size(package: Path) -> str:
    """At most 45 MB."""
    found = package.stat().st_size
    expect(found <= deb.MOST_BYTES, f"{found:,} bytes are more than {deb.MOST_BYTES:,}")
    return f"{found / 1e6:.1f} MB"


def contents(package: Path) -> str:
    """Files only where they belong, all root's, none that others may change or that runs as another user."""
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(package)], stdout=subprocess.PIPE) as unpacking:
        assert unpacking.stdout is not None
        with tarfile.open(fileobj=unpacking.stdout, mode="r|") as tar:
            members = [(m.name.removeprefix("./"), m.uid, m.gid, m.mode, m.isdir(), m.issym(), m.size) for m in tar]
    for name, uid, gid, mode, is_folder, is_link, _size in members:
        expect((uid, gid) == (0, 0), f"{name} is owned by {uid}:{gid}")
        expect(is_folder or name.startswith(ALLOWED), f"{name} has no place in this package")
        expect(is_link or not mode & 0o7022, f"{name} has the mode {mode:o}")
    control = tool("dpkg-deb", "-I", str(package))
    expect(not any(word in control for word in ("postinst", "preinst", "prerm", "postrm")), "it runs scripts as root")
    total = sum(member[-1] for member in members)
    return f"{len(members)} entries, {total / 1e6:.0f} MB"


def traces(unpacked: Path) -> str:
    """No file names the folder it was built in, and nothing lies there that only building leaves."""
    files = [path for path in sorted(unpacked.rglob("*")) if path.is_file() and not path.is_symlink()]
    here = str(facts.ROOT).encode()
    named = [str(path.relative_to(unpacked)) for path in files if here in path.read_bytes()]
    expect(not named, f"these name {facts.ROOT}: {named[:5]}")
    left = [str(path.relative_to(unpacked)) for path in files if "__pycache__" in path.parts or path.name == ".git"]
    expect(not left, f"these are left from building: {left[:5]}")
    return f"{len(files)} files"


def dependencies(package: Path) -> str:
    """Every name that it asks for is on the list, and every library of the list is asked for."""
    asked = tool("dpkg-deb", "-f", str(package), "Depends").strip().split(", ")
    names = {part.split("|")[0].split("(")[0].strip() for part in asked}
    listed = depends.read_list(depends.LIST.read_text(encoding="utf-8"))
    wanted = {entry.names[0] for entry in listed if entry.always}
    known = {entry.names[0] for entry in listed if not entry.inside}
    expect(wanted <= names <= known, f"missing {wanted - names}, too many {names - known}")
    libc = next(part for part in asked if part.startswith("libc6"))
    return f"{len(names)}, with {libc}"


def metainfo(file: Path) -> str:
    """AppStream takes it, and it tells of every version of the changelog."""
    tool("appstreamcli", "validate", "--no-net", str(file))
    text = file.read_text(encoding="utf-8")
    releases = changes.read((facts.ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    for release in releases:
        expect(f'<release version="{release.version}"' in text, f"{release.version} is not told of")
    return f"{len(releases)} versions"


def man_page(file: Path) -> str:
    """It renders without a word of warning."""
    ran = subprocess.run(
        ["man", "--warnings", "--encoding=UTF-8", "--local-file", str(file)],
        env=os.environ | {"LC_ALL": "C.UTF-8", "MANWIDTH": "100", "MAN_KEEP_FORMATTING": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    expect(ran.returncode == 0 and not ran.stderr.strip(), f"man said: {ran.stderr}")
    expect("makerbench [--data DIR]" in ran.stdout, f"the synopsis is not as it should be:\n{ran.stdout[:600]}")
    return f"{len(ran.stdout.splitlines())} lines"


def lintian(package: Path) -> str:
    """Nothing but what ``lintian-overrides`` gives a reason for."""
    found = tool("lintian", "--allow-root", "--fail-on", "error,warning", str(package))
    lines = [line for line in found.splitlines() if line and not line.startswith("N:")]
    expect(not lines, "\n".join(lines))
    return "what is overridden stands in lintian-overrides, with its reason"
