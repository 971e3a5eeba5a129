"""A worker whose keeper was ended goes too: nobody would read what it finds."""

from __future__ import annotations

import os
import sys
import threading
import time

_LOOK_SECONDS = 0.5
_SYNCHRONIZE = 0x00100000  # the right to wait for a process: learn.microsoft.com, "Process Security and Access Rights"
_FOREVER = 0xFFFFFFFF
_NO_SUCH_PROCESS = 87  # ERROR_INVALID_PARAMETER, which is what OpenProcess says of it
_KEEPER = "MAKERBENCH_CHECK_KEEPER"


def mark(environment: dict[str, str]) -> None:
    """Tell a worker, in the environment it will get, which process is its keeper: this one.

    Its parent won't do: a keeper that is ended while the worker still loads has left it to another one by then, and
    Python in a virtual environment on Windows starts through one more process.
    """
    environment[_KEEPER] = str(os.getpid())


def end_with_keeper() -> None:
    """End this process soon after its keeper has ended, from a thread of its own; at once where it has already."""
    keeper = int(os.environ[_KEEPER])
    threading.Thread(target=_wait_and_go, args=(keeper,), name="keeper-watch", daemon=True).start()


def _wait_and_go(keeper: int) -> None:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        kernel.WaitForSingleObject.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        handle = kernel.OpenProcess(_SYNCHRONIZE, False, keeper)
        if handle:
            kernel.WaitForSingleObject(handle, _FOREVER)
        elif ctypes.get_last_error() != _NO_SUCH_PROCESS:
            return
    else:
        while os.getppid() == keeper:
            time.sleep(_LOOK_SECONDS)
    os._exit(3)
