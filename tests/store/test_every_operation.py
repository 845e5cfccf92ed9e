"""Whatever the program can do can be taken back and done again: every operation, by its name."""

from __future__ import annotations

import pytest

from leaddesk.derived.settle import settle_all
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from torture.contents import contents
from torture.examples import EXAMPLES, FINAL, operations

OPERATIONS = operations()


def test_every_operation_has_its_example() -> None:
    assert EXAMPLES.keys() == OPERATIONS.keys()
    assert len(OPERATIONS) >= 25, "the look-out for operations finds none any more"


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_undone_and_done_again(store: Store, with_sample: None, name: str) -> None:
    what = EXAMPLES[name](store)
    before = contents(store)
    step = store.run(OPERATIONS[name], *what).changes
    assert step is not None, "the example does nothing"
    after = contents(store)
    assert after != before or name == "let_person_back"  # no fact: digests only
    said = store.undo(step.step).result
    if name in FINAL:
        assert isinstance(said, Problem)
        assert said.code == "step_seen_by_world"
        assert contents(store) == after
        return
    assert contents(store) == before
    assert store.repair(settle_all) == 0
    store.redo()
    assert contents(store) == after
    assert store.repair(settle_all) == 0
