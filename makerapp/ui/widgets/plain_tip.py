"""Tooltips that show words as they are: Qt's own guess whether a text is markup."""

from __future__ import annotations


def plain_tip(text: str) -> str:
    """``text`` for a tooltip, which must not parse what buyers, files and makers wrote.

    Qt treats a text as rich where it holds a tag, or the sign for one written out; escaped and wrapped in one
    paragraph it is shown as typed.
    """
    if "<" not in text and "&lt;" not in text:
        return text
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{safe}</p>"
