"""Pictures of products for the screen."""

from __future__ import annotations

from makerapp.services.pictures import picture_path


def load_picture(name: str) -> str | None:
    """What a ``Thumbnail`` shows of a kept picture: its name, ``None`` where there is none. It is read when painted."""
    return name if picture_path(name) else None
