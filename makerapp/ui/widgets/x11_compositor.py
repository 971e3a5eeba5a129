"""Asks the X server whether somebody mixes its windows; Qt knows it and does not tell Python.

A compositing manager owns the selection ``_NET_WM_CM_S0`` (Extended Window Manager Hints 1.5). The calls are those
of ``xproto.h``. The library is the one Qt's own X11 platform is built on.
"""

from __future__ import annotations

import ctypes
from typing import Any

_XCB = "libxcb.so.1"


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    """``xcb_intern_atom_reply_t``; ``xcb_get_selection_owner_reply_t`` has its window in the same place."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("value", ctypes.c_uint32),
    )


def has_compositor() -> bool:
    """Whether the X server of the environment (``DISPLAY``) has a compositing manager on its first screen.

    False where it cannot be asked: whoever gets that answer does without translucency, which is right everywhere.
    """
    try:
        xcb = ctypes.CDLL(_XCB)
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        return _selection_owner(xcb, connection, b"_NET_WM_CM_S0") != 0
    finally:
        xcb.xcb_disconnect(connection)


def _selection_owner(xcb: Any, connection: int, selection: bytes) -> int:
    """The window that owns a selection of the X server, 0 for none."""
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom.argtypes = (ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)
    xcb.xcb_get_selection_owner.restype = _Cookie
    xcb.xcb_get_selection_owner.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    atom = _reply(xcb.xcb_intern_atom_reply, connection, xcb.xcb_intern_atom(connection, 0, len(selection), selection))
    if not atom:
        return 0
    return _reply(xcb.xcb_get_selection_owner_reply, connection, xcb.xcb_get_selection_owner(connection, atom))


def _reply(wait: Any, connection: int, cookie: _Cookie) -> int:
    """The one number of an answer; 0 where there is none. The answer is given back to the C library."""
    wait.restype = ctypes.POINTER(_AtomReply)
    wait.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)
    answer = wait(connection, cookie, None)
    if not answer:
        return 0
    value = int(answer.contents.value)
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (ctypes.c_void_p,)
    libc.free(answer)
    return value
