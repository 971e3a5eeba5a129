"""One running program per data folder. A second start brings the first one's window to the front, with its files.

Two programs on one folder would each hold their own undo history and backups. A lock file decides who is
first, a local socket lets the second speak to it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# A call is a line for each file to open, its name in base64, and this one at the end.
_RAISE = b"raise\n"
_OPEN = b"open "
# Longer than the names of all files a system passes to a program.
_LONGEST_CALL = 4_000_000
_HEARD = b"ok\n"
# A virus scanner or a full disk may hold either of the two up for a while.
_PATIENCE_MS = 5_000
# A caller that says nothing for this long is not ours; it holds the window up no longer.
_HEAR_MS = 200


def server_name(folder: Path) -> str:
    """The socket's name for a data folder; short, since some systems allow about 100 characters."""
    mark = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:20]
    return f"makerbench-{mark}"


def _own_name() -> str:
    """What a lock of this computer calls it. Windows has several names for one, and Qt does not tell which it takes."""
    with tempfile.TemporaryDirectory(prefix="makerbench-") as folder:
        lock = QLockFile(str(Path(folder) / "name"))
        if not lock.tryLock(0):
            return QSysInfo.machineHostName()
        host = lock.getLockInfo()[1]
        lock.unlock()
    return str(host)


class SingleInstance(QObject):
    """``acquire`` once at start; ``raise_requested`` comes in the first program when a second was started.

    ``files_handed`` carries the files that one was started with, a list of whole paths.
    """

    raise_requested = Signal()
    files_handed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(folder)
        self._file = folder / "running.lock"
        self._lock = QLockFile(str(self._file))
        # Never stale by age: a bench stays open for days. A lock whose process is gone is still taken over.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.answered = False

    @property
    def other_computer(self) -> str:
        """The name of the computer that holds the folder, ``""`` where it is this one or nobody does.

        A folder copied from a computer where the program was open, or where it had crashed, still says so; nothing here
        can tell that from a shared folder where somebody is at work.
        """
        if self.answered:
            return ""
        _process, host, _program = self._lock.getLockInfo()
        return host if host != _own_name() else ""

    def take_over(self) -> bool:
        """Be the first on a folder that another computer holds. True where that worked."""
        self._file.unlink(missing_ok=True)
        return self._lock.tryLock(0)

    def acquire(self, files: Sequence[Path] = ()) -> bool:
        """True for the first program on the folder, which then has to ``listen``. False for a second: leave with 0.

        A second one hands the ``files`` it was started with, whole paths, to the first. After False, ``answered`` says
        whether the first one heard us; if not, it hangs, and the user should be told that the program is open already.
        """
        if self._lock.tryLock(0):
            return True
        self.answered = self._call_first(files)
        return False

    def listen(self) -> None:
        """Hear second starts from now on. They wait a moment for it, so the first list may be painted before."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        # Whatever is left of a crashed program's socket would refuse the name.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _call_first(self, files: Sequence[Path]) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        end = time.monotonic() + _PATIENCE_MS / 1000
        while True:
            # The first one may be starting itself and not listen yet.
            socket.connectToServer(self._name)
            if socket.waitForConnected(_PATIENCE_MS):
                break
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        socket.write(_call(files))
        while socket.bytesToWrite() and socket.waitForBytesWritten(_PATIENCE_MS):
            pass
        heard = socket.waitForReadyRead(_PATIENCE_MS) and socket.readAll().data() == _HEARD
        socket.disconnectFromServer()
        return heard

    def _called(self) -> None:
        """Hear one caller out and hang up. Callers are this program's own second starts."""
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is None:
            return
        files = _files_of(_whole_call(socket))
        # The caller hangs up once it has read the answer: a pipe of Windows that is closed here before takes it along.
        socket.disconnected.connect(socket.deleteLater)
        if files is None:
            socket.disconnectFromServer()
            return
        socket.write(_HEARD)
        socket.flush()
        QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)
        self.raise_requested.emit()
        if files:
            self.files_handed.emit(files)


def _call(files: Sequence[Path]) -> bytes:
    """What a second start says. A name is taken as the system has it, even where it is no text."""
    return b"".join(_OPEN + base64.b64encode(os.fsencode(file)) + b"\n" for file in files) + _RAISE


def _whole_call(socket: QLocalSocket) -> bytes:
    """What the caller says, until it is complete or makes no sense."""
    said = b""
    while not said.endswith(_RAISE) and len(said) < _LONGEST_CALL and socket.waitForReadyRead(_HEAR_MS):
        said += socket.readAll().data()
        if said[:1] not in (_RAISE[:1], _OPEN[:1]):
            break
    return said


def _files_of(said: bytes) -> list[Path] | None:
    """The files a call names; ``None`` where it is no call of ours. Only whole paths are taken."""
    if not said.endswith(_RAISE):
        return None
    lines = said[: -len(_RAISE)].splitlines()
    if not all(line.startswith(_OPEN) for line in lines):
        return None
    try:
        named = [Path(os.fsdecode(base64.b64decode(line[len(_OPEN) :], validate=True))) for line in lines]
    except (binascii.Error, ValueError):
        return None
    return [path for path in named if path.is_absolute() and "\0" not in str(path)]
