"""Products and orders to read, made through the services as a maker would."""

from __future__ import annotations

from tests.services.conftest import make_order, make_product

__all__ = ["make_order", "make_product"]
