"""Slips put on paper in tests: recorded as a printer took them, without a printer."""

from __future__ import annotations

from dataclasses import replace

from makerapp.services import order_editing
from makerapp.services.fulfillment import reload
from makerapp.services.order_draft import draft_of
from makerapp.services.paperwork import jobs, records
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.staleness import newest_slip
from makerapp.services.paperwork.wish import Wish


def put_slip_on_paper(order_id: int) -> str:
    """Print the slip of an order; gives what its barcode says."""
    (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
    records.record_sent(piece, "Brother")
    newest = newest_slip(reload(order_id))
    assert newest is not None
    return f"FC-{reload(order_id).row.number.removeprefix('#')}/{newest.revision}"


def move_to(order_id: int, city: str) -> None:
    """Change the town it is sent to."""
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, ship_to=replace(draft.ship_to, city=city)))
