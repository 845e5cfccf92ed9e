"""What is said of a list as a whole: who delivered it, and who gets how many of its leads."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from leaddesk.models import ImportRun, Lead
from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.conditions import Between
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.fold import fold
from leaddesk.rules.list_rows import ImportResult, Manner
from leaddesk.store.store import Store
from tests.operations.test_distribution import NAMES, make_pool, owners, team

__all__ = ["team"]


def _rows(users: dict[str, int]) -> tuple[CheckedRow, ...]:
    checker = prepare({0: "company.name", 1: "lead.owner"}, CheckContext(date(2025, 11, 24), users))
    told = [(f"Größe {n} GmbH", NAMES[0] if n == 0 else "") for n in range(6)]
    return tuple(checker.check(place, row) for place, row in enumerate(told, 2))


def _tried(store: Store, rows: tuple[CheckedRow, ...], manner: Manner) -> ImportResult:
    result = store.run(import_leads, rows, "Messe", "m.csv", manner=manner, dry_run=True).result
    assert isinstance(result, Tried)
    return result.result  # type: ignore[no-any-return]


def test_the_trial_tells_who_gets_how_many(store: Store, team: list[int]) -> None:
    users = {fold(name): user for name, user in zip(NAMES, team, strict=True)}
    rows = _rows(users)
    alone = _tried(store, rows, Manner())
    assert dict(alone.owners or ()) == {team[0]: 1, None: 5}
    make_pool(store, Member(team[1]), Member(team[2]))
    told = dict(_tried(store, rows, Manner(by_rules=True)).owners or ())
    assert told == {team[0]: 1, team[1]: 3, team[2]: 2}
    made = store.run(import_leads, rows, "Messe", "m.csv", manner=Manner(by_rules=True)).result
    assert isinstance(made, ImportResult) and made.owners is None
    store.run(distribute_leads, made.created)
    assert dict(owners(store)) == told, "as it was said"


def test_what_hangs_on_the_score_is_not_foretold(store: Store, team: list[int]) -> None:
    pool = store.run(set_pool, PoolPlan("Heiße", Way.TURN, (Member(team[0]),))).result
    hot = RulePlan("Heiße", pool, (Between("lead.score", 1, None),))
    store.run(set_distribution_rule, hot)
    assert _tried(store, _rows({}), Manner(by_rules=True)).owners is None
    assert _tried(store, _rows({}), Manner()).owners == ((None, 6),)


def test_the_provider_is_not_the_source(store: Store) -> None:
    store.run(import_leads, _rows({}), "Messe", "m.csv", manner=Manner(provider="Verlag"))
    assert store.ask(lambda s: s.scalars(select(ImportRun.source)).one()) == "Verlag"
    assert store.ask(lambda s: set(s.scalars(select(Lead.source)))) == {"Messe"}
