"""A process killed in the midst of its work: what was acknowledged is there, nothing half done."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from leaddesk.derived.settle import settle
from leaddesk.store.engine import connect
from leaddesk.store.store import Store
from torture.contents import digest
from torture.kill import (
    Looked,
    kill_at_points,
    kill_often,
    prepare_place,
)  # fmt: skip
from torture.kill_points import POINTS, Point, original
from torture.kill_work import ME
from torture.look import Heard, look

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.name)
def test_each_named_point_is_there(point: Point) -> None:
    assert callable(original(point))


def test_killed_at_named_points(tmp_path: Path) -> None:
    looked = Looked()
    some = Random(len(POINTS)).sample(POINTS, 10)
    assert kill_at_points(tmp_path, some, looked) == len(some)
    assert looked.faults == []
    assert looked.half_way == len(some)


def test_killed_at_random(tmp_path: Path) -> None:
    looked = Looked()
    kill_often(tmp_path, 8, 3, looked)
    assert looked.faults == []
    assert looked.half_way > 0


@pytest.mark.parametrize(
    "harm",
    (
        "DELETE FROM touchpoint WHERE id = (SELECT max(id) FROM touchpoint)",
        "UPDATE lead_score SET score = score + 1 WHERE lead_id = 1",
        "DELETE FROM step_line WHERE step_id = (SELECT max(step_id) FROM step_line)",
        "UPDATE company SET city = 'Ulm' WHERE id = 3",
    ),
)
def test_what_looks_sees_what_is_lost(tmp_path: Path, harm: str) -> None:
    path = prepare_place(tmp_path, 1)
    with closing(Store(path, who=ME, settle=settle)) as store:
        before = Heard(acknowledged=digest(store))
    assert look(path, before)[0] == []
    with closing(connect(path)) as connection:
        connection.execute(harm)
    assert look(path, before)[0] != []
