"""Whatever is printed, ends, comes back or is deleted, in whatever order: what is noted of paper stays true."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.database import close_database, database, open_database
from makerapp.paths import DataFolder
from makerapp.services import checks
from tests.services.printing_bench import PrintingBench, broken_promises


@settings(max_examples=8)
@given(seed=st.integers(0, 2**32))
def test_what_is_noted_of_paper_is_true(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    folder = DataFolder(tmp_path_factory.mktemp("prints"))
    folder.prepare()
    open_database(folder.database, folder.backups)
    try:
        database.execute_sql("PRAGMA synchronous = OFF")
        bench = PrintingBench(random.Random(seed))
        bench.deletes = seed % 2 == 0
        for _ in range(3):
            bench.new()
        for _ in range(30):
            with suppress(Refused):
                bench.choose.choice(bench.actions())()
            assert checks.broken_rules() == []
        assert broken_promises(bench) == []
        assert checks.run() == []
    finally:
        close_database()
