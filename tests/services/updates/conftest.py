"""The server that the tests of new versions ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.services.updates.announcing import Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as found:
        yield found
