"""A worker whose keeper was ended goes too: nobody would read what it finds."""

from __future__ import annotations

import os
import sys
import threading
import time

_LOOK_SECONDS = 0.5
_SYNCHRONIZE = 0x00100000  # the right to wait for a process: learn.microsoft.com, "Process Security and Access Rights"
_FOREVER = 0xFFFFFFFF


def end_with_parent() -> None:
    """End this process soon after its parent has ended, from a thread of its own."""
    threading.Thread(target=_wait_and_go, args=(os.getppid(),), name="parent-watch", daemon=True).start()


def _wait_and_go(parent: int) -> None:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.OpenProcess.restype = ctypes.c_void_p
        kernel.WaitForSingleObject.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        handle = kernel.OpenProcess(_SYNCHRONIZE, False, parent)
        if not handle:
            return
        kernel.WaitForSingleObject(handle, _FOREVER)
    else:
        while os.getppid() == parent:
            time.sleep(_LOOK_SECONDS)
    os._exit(3)
