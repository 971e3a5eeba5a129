"""Labels with a code for the shop's products, frozen."""

from __future__ import annotations

from collections.abc import Iterator

from makerapp import locales
from makerapp.errors import Refused
from makerapp.models import product_queries
from makerapp.printing.documents.product_labels import ProductLabels
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.wish import Wish
from makerapp.services.scan_codes import product_code
from makerapp.translation import tr

MOST_LABELS = 2000
"""Most labels printed in one go: more than fifty sheets of the smallest."""


def freeze(wish: Wish) -> Iterator[Frozen | Remark]:
    """The labels of each product of the wish, in its order. Raises Refused for none, or for too many."""
    wanted = [(product_id, count) for product_id, count in wish.products if count > 0]
    total = sum(count for _product_id, count in wanted)
    if not wanted:
        raise Refused(tr("There are no labels to print."), tr("Say how many you want of a product."))
    if total > MOST_LABELS:
        raise Refused(
            tr("{total} labels are too many at once.").format(total=locales.number(total)),
            tr("Print up to {most_labels}, then the rest.").format(most_labels=locales.number(MOST_LABELS)),
        )
    found = {row.id: row for row in product_queries.rows(product_id for product_id, _count in wanted)}
    for product_id, count in wanted:
        row = found.get(product_id)
        if row is None:
            yield Remark(tr("A product that isn't here any more gets no labels."))
            continue
        code = product_code(row.id, row.sku)
        document = ProductLabels(shop_head(), row.title, row.variant, code, count)
        yield Frozen(document, digest=content_digest(document), options={"product": row.id, "count": count})
