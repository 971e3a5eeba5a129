"""A product may bear a barcode of its own beside its SKU: the maker's own label is not the only one in a workshop."""

from __future__ import annotations

import sqlite3

from makerapp.models.migration_steps.script import run_script

_STEP = """
ALTER TABLE product ADD COLUMN barcode TEXT NOT NULL DEFAULT '';
CREATE INDEX product_barcode ON product (barcode) WHERE barcode <> '';
"""


def barcodes(connection: sqlite3.Connection) -> None:
    """The fourth step: the field, empty for every product there is."""
    run_script(connection, _STEP)
