"""Orders of the sample shop as the flows need them."""

from __future__ import annotations

from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery, ids
from makerapp.services import packing, read_back, shop


def plain_to_pack(count: int) -> list[int]:
    """The first ``count`` orders of To pack; what buyers had written on their pieces was read back before."""
    found = ids(ListQuery(View.TO_PACK, shop.today()))[:count]
    for order_id in ids(ListQuery(View.TO_PACK, shop.today())):
        detail = order_detail(order_id)
        assert detail is not None
        for line in read_back.unread(detail):
            packing.acknowledge(order_id, line.id)
    assert len(found) == count
    return found
