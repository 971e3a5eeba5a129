"""The steps that bring a database up to date, oldest first. A step is never edited once it has been released."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from makerapp.models.migration_steps.barcodes import barcodes
from makerapp.models.migration_steps.first_schema import first_schema
from makerapp.models.migration_steps.paper_trail import paper_trail
from makerapp.models.migration_steps.script import run_script
from makerapp.models.migration_steps.whole_life import whole_life

__all__ = ["STEPS", "run_script"]

STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (first_schema, whole_life, paper_trail, barcodes)
