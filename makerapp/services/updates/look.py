"""Looking for a new version once: fetch, check the signature, read, compare. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable

from makerapp import __version__
from makerapp.services.updates import announcement, signature, versions
from makerapp.services.updates.fetch import fetch
from makerapp.services.updates.found import Found, Kind, Unusable
from makerapp.services.updates.source import Source

Fetch = Callable[[str, int, Callable[[], bool]], bytes]


def look(
    source: Source | None,
    stop: Callable[[], bool] = lambda: False,
    *,
    running: str = __version__,
    get: Fetch = fetch,
) -> Found:
    """What the announcement at ``source`` means for someone who runs ``running``. Never on the GUI thread.

    Every way in which it can go wrong is a ``Found``. Raises only ``fetch.Stopped``.
    """
    if source is None:
        return Found(Kind.NOT_SET)
    try:
        file = get(source.address, signature.LARGEST, stop)
        said = announcement.read(signature.open_sealed(file, source.public_key))
    except Unusable as fault:
        return Found(fault.kind, why=fault.why)
    if not versions.is_offered(said.version, running):
        return Found(Kind.SAME)
    return Found(Kind.NEWER, said.version, said.page, said.released, said.words)
