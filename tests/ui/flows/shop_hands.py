"""Orders of the sample shop as the flows need them, and the codes a scanner reads off slip, item and parcel."""

from __future__ import annotations

from makerapp.models import product_queries
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import OrderDetail
from makerapp.printing.documents.slip import PackingSlip
from makerapp.services import fulfillment, packing, read_back, shop
from makerapp.services.fulfillment import Shipment
from makerapp.services.paperwork.papers.slip import SlipOptions, frozen_slip
from makerapp.services.scan_codes import product_code
from tests.ui.fulfillment.wizard_bench import typed_in


def detail_of(order_id: int) -> OrderDetail:
    """The order with its lines."""
    found = order_detail(order_id)
    assert found is not None
    return found


def plain_to_pack(count: int) -> list[int]:
    """The first ``count`` orders of To pack; what buyers had written on their pieces was read back before."""
    found = ids(ListQuery(View.TO_PACK, shop.today()))
    for order_id in found:
        for line in read_back.unread(detail_of(order_id)):
            packing.acknowledge(order_id, line.id)
    assert len(found) >= count
    return found[:count]


def only_to_pack(count: int) -> list[int]:
    """To pack holds ``count`` orders that can be packed as they are, and no other."""
    for order_id in ids(ListQuery(View.TO_PACK, shop.today())):
        fulfillment.ship(order_id, Shipment("Royal Mail", "", shop.today(), ""))
    for _ in range(count):
        typed_in(("Moss stoneware mug", 2), ("Side plate, indigo", 1))
    return plain_to_pack(count)


def slip_scan(order_id: int) -> str:
    """The code on the slip that would be printed of an order now."""
    slip = frozen_slip(detail_of(order_id), SlipOptions(prices=False, pictures=False)).document
    assert isinstance(slip, PackingSlip)
    return slip.barcode


def item_scans(order_id: int) -> list[str]:
    """The codes of all pieces that go into the box, one for each piece; every line must be of a product."""
    codes = []
    for line in detail_of(order_id).lines:
        assert line.product_id is not None
        product = product_queries.row(line.product_id)
        assert product is not None
        codes += [product_code(product.id, product.sku)] * line.to_send
    return codes


def carrier_number(order_id: int) -> str:
    """A tracking number of Royal Mail's with its check digit (UPU S10), another one for each order."""
    serial = f"{order_id:08d}"
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(serial, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    check = {10: 0, 11: 5}.get(rest, rest)
    return f"RM{serial}{check}GB"
