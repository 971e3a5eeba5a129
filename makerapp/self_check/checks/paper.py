"""Paper: written as PDF with its fonts, read back, and drawn."""

from __future__ import annotations

from makerapp.models import queries
from makerapp.printing import preview
from makerapp.self_check import orders_file
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed


def slip_and_note(bench: Bench) -> str:
    """A packing slip and a note for an order in each script: text, fonts, code and ink are there."""
    from PIL import Image

    from makerapp.services.paperwork.kinds import Kind
    from makerapp.services.paperwork.sheets import lay_out
    from makerapp.services.paperwork.wish import Wish

    bench.open_data()
    ids = [order_id for each in orders_file.ORDERS for order_id in queries.find_by_number(each.number)]
    if len(ids) != len(orders_file.ORDERS):
        raise CheckFailed("The orders to print did not come in.")
    sheets = lay_out(Wish(tuple(ids), (Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE)))
    (bench.folder.root / "packing-slip.pdf").write_bytes(sheets.pdf)
    if sheets.missing:
        raise CheckFailed(f"No font has these: {' '.join(sheets.missing)}")
    page = preview.page_image(sheets.pdf, 0, 100)
    image = Image.frombytes("RGBA", (page.width, page.height), page.pixels)
    image.save(bench.folder.root / "packing-slip.png")
    if len(image.getcolors(page.width * page.height) or ()) < 2:
        raise CheckFailed("The page is blank.")
    return f"{sheets.pages} pages."
