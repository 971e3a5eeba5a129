"""Taking the sample shop away again, after a verified backup."""

from __future__ import annotations

from pathlib import Path

from makerapp import clock
from makerapp.models import backup
from makerapp.models.database import database, transaction
from makerapp.models.product import Product
from makerapp.models.stock import StockMove
from makerapp.services import erasure, shop
from makerapp.services.outcome import Outcome
from makerapp.services.paperwork import erasing, kept
from makerapp.services.sample_shop import SHOP

_ORDERS = "(SELECT id FROM orders WHERE is_sample = 1)"
_LINES = f"(SELECT id FROM order_line WHERE order_id IN {_ORDERS})"
_PRODUCTS = "(SELECT id FROM product WHERE is_sample = 1)"


def remove() -> Outcome:
    """Delete the sample orders, and the sample products no order of the maker's own uses.

    A backup is made and verified first. Raises EnvironmentProblem where that fails; nothing is removed then.
    """
    folder = Path(database.database).parent / "backups"
    backup.save(database.connection(), folder / "before-removing-samples.sqlite3")
    with transaction() as change:
        _keep_products_in_use()
        samples = [row[0] for row in database.execute_sql("SELECT id FROM orders WHERE is_sample = 1")]
        unused = erasing.take_out(samples)
        database.execute_sql(f"DELETE FROM stock_move WHERE product_id IN {_PRODUCTS}")
        for statement in _DELETIONS:
            database.execute_sql(statement)
        _forget_sample_shop()
        change.everything = change.shop = True
    kept.remove_unused(unused)
    return Outcome("sample_removed", 0, (), ())


_DELETIONS = (
    *erasure.statements(_ORDERS),
    f"DELETE FROM timeline_event WHERE product_id IN {_PRODUCTS}",
    "DELETE FROM product WHERE is_sample = 1",
    "DELETE FROM customer WHERE is_sample = 1 AND id NOT IN (SELECT customer_id FROM orders)",
)


def _keep_products_in_use() -> None:
    """A sample product on an order of the maker's own becomes the maker's; only the samples' promises are let go.

    The same for the maker's own products that were put on a sample order.
    """
    for product in Product.select():
        own = database.execute_sql(
            f"SELECT count(*) FROM order_line WHERE product_id = ? AND order_id NOT IN {_ORDERS}", (product.id,)
        ).fetchone()[0]
        if product.is_sample and not own:
            continue
        held = database.execute_sql(
            f"SELECT ifnull(sum(committed), 0) FROM order_line WHERE product_id = ? AND order_id IN {_ORDERS}",
            (product.id,),
        ).fetchone()[0]
        database.execute_sql(
            f"UPDATE stock_move SET line_id = NULL, event_id = NULL WHERE product_id = ? AND line_id IN {_LINES}",
            (product.id,),
        )
        if held:
            reason = "Sample orders removed"
            StockMove.create(
                product=product.id, at=clock.utc_now(), kind="release", on_hand_change=0, committed_change=-held,
                reason=reason,
            )  # fmt: skip
        Product.update(is_sample=False, committed=Product.committed - held).where(Product.id == product.id).execute()


def _forget_sample_shop() -> None:
    """The invented shop's name and address go too, unless the maker changed them."""
    profile = shop.profile()
    if all(getattr(profile, name) == value for name, value in SHOP.items()):
        blank = {name: "" for name in SHOP if name != "currency"}
        shop.save_profile(**blank, logo="")
