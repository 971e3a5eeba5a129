"""A small Debian or Ubuntu of its own to install into, made by debootstrap and thrown away afterwards.

Each command runs in namespaces of its own (mounts, processes, if wanted network), so nothing it starts or mounts
outlives it. Needs root.
"""

from __future__ import annotations

import os
import platform
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_APT = Path("/etc/apt")


@dataclass(frozen=True)
class Source:
    """Where the packages of a release come from."""

    mirror: str
    suite: str
    components: tuple[str, ...]


def _entries(apt: Path) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(mirror, suite, components) of all sources of binary packages below /etc/apt, in both of their forms."""
    for file in [apt / "sources.list", *sorted((apt / "sources.list.d").glob("*.list"))]:
        if file.is_file():
            for line in file.read_text(encoding="utf-8").splitlines():
                found = re.match(r"deb\s+(?:\[[^]]*\]\s+)?(\S+)\s+(\S+)\s+(.+)", line)
                if found:
                    yield found[1], found[2], tuple(found[3].split())
    for file in sorted((apt / "sources.list.d").glob("*.sources")):
        text = re.sub(r"^#.*\n", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for block in re.split(r"\n\s*\n", text):
            fields = dict(re.findall(r"^(\S+):\s*(.*)$", block, flags=re.MULTILINE))
            if "deb" in fields.get("Types", "").split():
                for suite in fields.get("Suites", "").split():
                    yield fields["URIs"].split()[0], suite, tuple(fields.get("Components", "").split())


def release_here() -> str:
    """The code name of this machine's release: bookworm, noble. Raises LookupError where it says none."""
    found = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    if not found:
        raise LookupError("this system does not say which release it is (VERSION_CODENAME in /etc/os-release)")
    return found


def find_source(release: str, suite: str = "", apt: Path = _APT) -> Source:
    """The machine's own source of its ``release``; with ``suite`` that of another release from the same place.

    Raises LookupError where the machine has none.
    """
    for mirror, found, components in _entries(apt):
        if found == release and "main" in components:
            if mirror.startswith("mirror+file:"):
                # A list of addresses, the best one first.
                listed = Path(mirror.removeprefix("mirror+file:")).read_text(encoding="utf-8").split()
                mirror = next(word for word in listed if word.startswith("http"))
            known = tuple(name for name in components if name in ("main", "universe"))
            return Source(mirror, suite or release, known)
    raise LookupError(f"no source of packages for {release} in {apt}")


class Chroot:
    """A fresh system in ``folder``; the base is unpacked once with debootstrap and kept in ``cache``."""

    def __init__(self, folder: Path, cache: Path, source: Source) -> None:
        self.folder = folder
        self._cache = cache
        self._source = source
        self._archives = cache / f"archives-{source.suite}"

    def make(self) -> None:
        """Throw away what was there and unpack the base anew. Raises CalledProcessError where a tool fails."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._archives.mkdir(parents=True, exist_ok=True)
        base = self._cache / f"base-{self._source.suite}.tar"
        if not base.is_file():
            self._bootstrap(base)
        self.folder.mkdir(parents=True)
        subprocess.run(["tar", "-C", str(self.folder), "-xf", str(base)], check=True)
        source = self._source
        line = f"deb {source.mirror} {source.suite} {' '.join(source.components)}\n"
        self.write("/etc/apt/sources.list", line)
        self.write("/etc/dpkg/dpkg.cfg.d/quick", "force-unsafe-io\n")
        self.write("/usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n", mode=0o755)
        for file in Path("/etc/apt/apt.conf.d").glob("*"):
            if "::Proxy" in file.read_text(encoding="utf-8", errors="replace"):
                shutil.copy(file, self.folder / "etc/apt/apt.conf.d")
        for name in ("resolv.conf", "hosts"):
            self.write(f"/etc/{name}", (Path("/etc") / name).read_text(encoding="utf-8"))

    def _bootstrap(self, base: Path) -> None:
        folder = self._cache / "bootstrap"
        shutil.rmtree(folder, ignore_errors=True)
        source = self._source
        subprocess.run(
            [
                *("debootstrap", "--variant=minbase", f"--components={','.join(source.components)}"),
                *(source.suite, str(folder), source.mirror),
            ],
            env=os.environ | {"PATH": PATH, "LC_ALL": "C.UTF-8"},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        unfinished = base.with_suffix(".part")
        subprocess.run(["tar", "-C", str(folder), "--exclude=./proc/*", "-cf", str(unfinished), "."], check=True)
        unfinished.rename(base)
        shutil.rmtree(folder)

    def path(self, name: str) -> Path:
        """A path of the system inside, seen from outside."""
        return self.folder / name.lstrip("/")

    def write(self, name: str, text: str, mode: int = 0o644) -> None:
        """Write a file of the system inside."""
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def run(
        self, script: str, *, user: str = "root", network: bool = True, timeout: float = 300
    ) -> subprocess.CompletedProcess[str]:
        """Run a shell script inside, as a user with nothing of our environment; standard error comes with the output.

        Raises subprocess.TimeoutExpired; what it started is gone then too.
        """
        mounts = (
            f"set -e; cd {shlex.quote(str(self.folder))}; mount -t proc proc proc; mount -t tmpfs tmpfs dev/shm; "
            f"for name in null zero full random urandom tty; do "
            f"[ -e dev/$name ] || touch dev/$name; mount --bind /dev/$name dev/$name; done; "
            f"mount --bind {shlex.quote(str(self._archives))} var/cache/apt/archives; "
            f"ip link set lo up 2>/dev/null || true; "
            f'exec chroot . runuser -u "$1" -- env -i HOME="$2" USER="$1" LOGNAME="$1" PATH={PATH} LANG=C.UTF-8 '
            'DEBIAN_FRONTEND=noninteractive sh -c "cd; $3"'
        )
        spaces = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
        return subprocess.run(
            [*spaces, "sh", "-c", mounts, "sh", user, self.home_of(user), script],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
        )

    def home_of(self, user: str) -> str:
        """The home folder of a user inside. Raises KeyError for a user that is not there."""
        for line in self.path("/etc/passwd").read_text(encoding="utf-8").splitlines():
            fields = line.split(":")
            if fields[0] == user:
                return fields[5]
        raise KeyError(user)
