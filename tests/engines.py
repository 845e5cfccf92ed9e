"""The two engines for tests: a test folder that imports `engine` runs on both.

A test that is about the file says so: `@pytest.mark.parametrize("engine", ["sqlite"])`, or a
fixture `engine` of its module's own.
"""

from __future__ import annotations

import pytest

ENGINES = ("sqlite", "postgres")


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The engine that the store of a test is kept by."""
    return str(request.param)
