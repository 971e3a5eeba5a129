"""A CUPS of our own with IPP Everywhere printers on loopback that keep what they get and do as they are told."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_STARTING_SECONDS = 20.0

_FILES = """\
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
Printcap
"""

_CUPS = """\
Listen 127.0.0.1:{port}
LogLevel info
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Location /admin>
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow from 127.0.0.1
  </Limit>
</Policy>
"""

# What a printer runs for each job: keeps the pages and what it was told, then stands still while it has a trouble.
# A trouble is its keyword and how many pages came out before.
_COMMAND = """\
#!/bin/sh
env | grep -E '^(IPP|CONTENT)_' > "{folder}/$IPP_JOB_ID.told"
cp "$1" "{folder}/$IPP_JOB_ID.pages"
while [ -s "{folder}/trouble" ]; do
    read -r reason pages < "{folder}/trouble"
    echo "ATTR: job-impressions-completed=$pages" >&2
    echo "STATE: +$reason" >&2
    while [ -s "{folder}/trouble" ]; do sleep 0.1; done
    echo "STATE: -$reason" >&2
done
"""


def _attributes(media: dict[str, tuple[int, int]], more: str) -> str:
    """A printer's own account, in the words of ippfile(5). Sizes in hundredths of a millimeter."""
    sizes = ", ".join(
        f"{{ MEMBER integer x-dimension {wide} MEMBER integer y-dimension {high} }}" for wide, high in media.values()
    )
    edges = "\n".join(f"ATTR integer media-{edge}-margin-supported 0" for edge in ("left", "right", "top", "bottom"))
    return f"""\
ATTR keyword media-supported {",".join(media)}
ATTR keyword media-ready {next(iter(media))}
ATTR keyword media-default {next(iter(media))}
ATTR collection media-size-supported {sizes}
{edges}
ATTR rangeOfInteger copies-supported 1-99
ATTR keyword pwg-raster-document-sheet-back normal
ATTR integer pages-per-minute 60
{more}"""


_OFFICE_MEDIA = {
    "iso_a4_210x297mm": (21000, 29700),
    "na_letter_8.5x11in": (21590, 27940),
    "iso_a5_148x210mm": (14800, 21000),
    "iso_a6_105x148mm": (10500, 14800),
}
_LABEL_MEDIA = {
    "na_index-4x6_4x6in": (10160, 15240),
    "om_small-photo_100x150mm": (10000, 15000),
    "custom_62x100mm_62x100mm": (6200, 10000),
}
_BOTH_SIDES = "one-sided,two-sided-long-edge,two-sided-short-edge"
_RASTER = """\
ATTR mimeMediaType document-format-supported image/pwg-raster
ATTR mimeMediaType document-format-default image/pwg-raster
"""

OFFICE, LABEL, PDF = "Office", "Label", "Office_PDF"
OFFICE_DPI, LABEL_DPI = 150, 203

_PRINTERS = {
    OFFICE: _attributes(
        _OFFICE_MEDIA,
        f"""{_RASTER}ATTR keyword media-source-supported main,by-pass-tray
ATTR resolution printer-resolution-supported {OFFICE_DPI}dpi
ATTR resolution printer-resolution-default {OFFICE_DPI}dpi
ATTR resolution pwg-raster-document-resolution-supported {OFFICE_DPI}dpi
ATTR keyword pwg-raster-document-type-supported sgray_8,srgb_8
ATTR keyword sides-supported {_BOTH_SIDES}
ATTR keyword sides-default one-sided
ATTR keyword print-color-mode-supported monochrome,color
ATTR keyword print-color-mode-default color
ATTR boolean color-supported true
""",
    ),
    LABEL: _attributes(
        _LABEL_MEDIA,
        f"""{_RASTER}ATTR keyword media-source-supported main-roll
ATTR resolution printer-resolution-supported {LABEL_DPI}dpi
ATTR resolution printer-resolution-default {LABEL_DPI}dpi
ATTR resolution pwg-raster-document-resolution-supported {LABEL_DPI}dpi
ATTR keyword pwg-raster-document-type-supported black_1
ATTR keyword sides-supported one-sided
ATTR keyword sides-default one-sided
ATTR keyword print-color-mode-supported monochrome
ATTR boolean color-supported false
""",
    ),
    PDF: _attributes(
        {**_OFFICE_MEDIA, **_LABEL_MEDIA},
        f"""ATTR mimeMediaType document-format-supported application/pdf,image/pwg-raster
ATTR mimeMediaType document-format-default application/pdf
ATTR keyword media-source-supported main,by-pass-tray
ATTR resolution printer-resolution-supported 300dpi
ATTR resolution printer-resolution-default 300dpi
ATTR resolution pwg-raster-document-resolution-supported 300dpi
ATTR keyword pwg-raster-document-type-supported sgray_8
ATTR keyword sides-supported {_BOTH_SIDES}
ATTR keyword sides-default one-sided
ATTR keyword print-color-mode-supported monochrome
ATTR boolean color-supported false
""",
    ),
}


@dataclass(frozen=True)
class Arrived:
    """One job as it came to a printer: its pages as they were sent, and what was told about them."""

    pages: bytes
    told: dict[str, str]


class PrintShop:
    """A context that starts it all and ends exactly what it started."""

    def __init__(self) -> None:
        # Filters run as another user where the tests run as root, so everybody may look in.
        self.folder = Path(tempfile.mkdtemp(prefix="makerbench-printers-"))
        self.folder.chmod(0o755)
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._ports = {name: _free_port() for name in ("cups", *_PRINTERS)}

    @property
    def server(self) -> str:
        """What CUPS_SERVER is to be."""
        return f"127.0.0.1:{self._ports['cups']}"

    def __enter__(self) -> PrintShop:
        try:
            self._start_bus()
            self._start_cups()
            for name in _PRINTERS:
                self.turn_on(name)
                self.run("lpadmin", "-p", name, "-E", "-v", self.device(name), "-m", "everywhere")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_fault: object) -> None:
        for name in reversed(list(self._running)):
            self._end(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- the printers ------------------------------------------------------------------------------------

    def device(self, name: str) -> str:
        """The printer's own address."""
        return f"ipp://127.0.0.1:{self._ports[name]}/ipp/print"

    def kept(self, name: str) -> Path:
        """Where a printer keeps what it gets."""
        return self.folder / f"kept-{name}"

    def turn_on(self, name: str) -> None:
        """Start a printer; it answers when this returns."""
        kept = self.kept(name)
        kept.mkdir(exist_ok=True)
        command, account = self.folder / f"{name}.sh", self.folder / f"{name}.conf"
        command.write_text(_COMMAND.format(folder=kept), encoding="utf-8")
        command.chmod(0o755)
        account.write_text(_PRINTERS[name], encoding="utf-8")
        self._start(
            name,
            *("ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self._ports[name])),
            *("-a", str(account), "-d", str(kept), "-c", str(command), name),
        )
        self._wait(lambda: _listens(self._ports[name]), f"{name} does not answer")

    def turn_off(self, name: str) -> None:
        """Pull its plug."""
        self._end(name)

    def give_trouble(self, name: str, reason: str, pages: int = 0) -> None:
        """From its next job on it stands still after ``pages``, for ``reason``."""
        (self.kept(name) / "trouble").write_text(f"{reason} {pages}\n", encoding="utf-8")

    def mend(self, name: str) -> None:
        """Fill in paper, close the cover."""
        (self.kept(name) / "trouble").unlink(missing_ok=True)

    def arrived(self, name: str) -> list[Arrived]:
        """What came since it was tidied, in order."""
        found = sorted(self.kept(name).glob("*.pages"), key=lambda file: int(file.stem))
        return [Arrived(file.read_bytes(), _told(file.with_suffix(".told"))) for file in found]

    def tidy(self) -> None:
        """No jobs, no troubles, all printers on."""
        for name in _PRINTERS:
            self.mend(name)
            if name not in self._running:
                self.turn_on(name)
            self.run("cancel", "-a", name)
            self.run("cupsaccept", name)
            self.run("cupsenable", name)
        for name in _PRINTERS:
            self._wait(lambda name=name: "is idle" in self.run("lpstat", "-p", name), f"{name} does not rest")
            for file in self.kept(name).iterdir():
                file.unlink()

    # --- programs ----------------------------------------------------------------------------------------

    def run(self, *command: str) -> str:
        """Run one of CUPS' own programs; what it says."""
        environment = {**os.environ, "CUPS_SERVER": self.server, "LC_ALL": "C"}
        done = subprocess.run(command, capture_output=True, env=environment, encoding="utf-8", timeout=60, check=False)
        return done.stdout + done.stderr

    def _start_bus(self) -> None:
        # The printer wants a message bus to announce itself on, even where it is told not to.
        address = f"unix:path={self.folder}/bus"
        self._start("bus", "dbus-daemon", "--session", "--nofork", f"--address={address}")
        self._wait((self.folder / "bus").exists, "the message bus does not start")

    def _start_cups(self) -> None:
        for part in ("root", "spool", "cache", "state"):
            (self.folder / part).mkdir()
            (self.folder / part).chmod(0o755)
        files, cups = self.folder / "cups-files.conf", self.folder / "cupsd.conf"
        files.write_text(_FILES.format(folder=self.folder), encoding="utf-8")
        cups.write_text(_CUPS.format(port=self._ports["cups"]), encoding="utf-8")
        # A copy: some systems confine the program at its usual place to its usual folders.
        program = shutil.copy2(shutil.which("cupsd", path=_path()) or "/usr/sbin/cupsd", self.folder / "cupsd")
        self._start("cups", str(program), "-f", "-c", str(cups), "-s", str(files))
        self._wait(lambda: _listens(self._ports["cups"]), "CUPS does not start")

    def _start(self, name: str, *command: str) -> None:
        environment = {**os.environ, "PATH": _path(), "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus"}
        with (self.folder / f"{name}.out").open("wb") as out:
            self._running[name] = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, env=environment
            )

    def _end(self, name: str) -> None:
        process = self._running.pop(name)
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _wait(self, is_so: Callable[[], bool], otherwise: str) -> None:
        end = time.monotonic() + _STARTING_SECONDS
        while not is_so():
            if time.monotonic() > end:
                logs = "\n".join(self._logs())
                raise RuntimeError(f"{otherwise}\n{logs}")
            time.sleep(0.05)

    def _logs(self) -> Iterator[str]:
        for file in (*self.folder.glob("*.out"), self.folder / "error.log"):
            with contextlib.suppress(OSError):
                yield f"{file.name}: {file.read_text(encoding='utf-8', errors='replace')[-1000:]}"


def _path() -> str:
    """Programs of the system are not on everybody's path."""
    return os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def _told(file: Path) -> dict[str, str]:
    rows = (row.partition("=") for row in file.read_text(encoding="utf-8", errors="replace").splitlines())
    return {name: value for name, _is, value in rows}
