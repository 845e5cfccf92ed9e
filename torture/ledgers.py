"""The points of every lead add up: line by line in the ledger, as a sum, and as they are kept.

In a store of many leads, and again after points by hand and answers, after a change of rules that
brings decay and caps, after days have gone by, after leads were merged and half of them split, and
after all of it has been taken back.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.make_store import fill
from leaddesk.derived.ageing import bring_to_today
from leaddesk.derived.cards import group_by_lead
from leaddesk.derived.points import (
    listed,
    own_of_leads,
    scored_facts,
    touchpoint_facts,
    touchpoint_rows,
)
from leaddesk.derived.settle import settle
from leaddesk.models import LeadScore, Offer
from leaddesk.models.as_of import scored_at
from leaddesk.models.rulebook import read_rules
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.operations.qualification import answer_question, set_question
from leaddesk.operations.scoring import add_score_line, set_score_rules
from leaddesk.queries.qualification import questions
from leaddesk.queries.settings import score_rules
from leaddesk.rules.score_rules import Group, RuleSet
from leaddesk.rules.scoring import NO_OWN, compile_rules
from leaddesk.store.store import Store
from torture.contents import Clock
from torture.figures import Figure

DEFAULTS = {"leads": 100_000}
_CHUNK = 5_000
_BY_HAND, _MERGED = 200, 100
ME = "Anna Berg"


def figures(leads: int) -> Iterable[Figure]:
    """Leads looked at, and how many of them do not add up, after each step."""
    with tempfile.TemporaryDirectory(prefix="leaddesk-ledgers-") as folder:
        path = Path(folder) / "ledgers.leaddesk"
        fill(path, leads)
        clock = Clock()
        store = Store(path, who=ME, settle=settle, clock=clock)
        try:
            yield from _looked_at(store, clock, leads)
        finally:
            store.close()


def _looked_at(store: Store, clock: Clock, leads: int) -> Iterable[Figure]:
    yield _figure("ledgers as filled", store)
    steps = _by_hand(store, leads)
    yield _figure("ledgers with points by hand, answers", store)
    store.run(set_score_rules, _fading(store))
    yield _figure("ledgers with decay and caps", store)
    clock.forward(days=45)
    store.repair(bring_to_today)
    yield _figure("ledgers 45 days later", store)
    merged = _merged(store, leads)
    yield _figure("ledgers with leads merged", store)
    for merge in reversed(merged[::2]):
        store.run(split_lead, merge)
    yield _figure("ledgers with half of them split again", store)
    for _ in range(steps + 1 + len(merged) + len(merged[::2])):
        store.undo()
    yield _figure("ledgers with all taken back", store)


def _by_hand(store: Store, leads: int) -> int:
    """Points and answers here and there; returns how many steps that took."""
    random = Random(leads)
    asked = store.ask(questions)[0]
    store.run(set_question, replace(asked, points_yes=15, points_no=-5))
    for _ in range(_BY_HAND):
        lead = random.randint(1, leads)
        group, points = random.choice(tuple(Group)), random.randint(1, 80)
        store.run(add_score_line, lead, group, points, "Größe <b>")
        store.run(answer_question, lead, asked.id, random.random() < 0.5)
    return 2 * _BY_HAND + 1


def _merged(store: Store, leads: int) -> list[int]:
    """Leads that become part of others here and there; the merges in their order."""
    random = Random(leads + 1)
    chosen = random.sample(range(1, leads + 1), min(2 * _MERGED, leads // 2 * 2))
    return [
        int(store.run(merge_leads, one, other, same_person=True).result)
        for one, other in zip(chosen[::2], chosen[1::2], strict=True)
        if not store.ask(_both_offered, leads=(one, other))
    ]


def _both_offered(session: Session, leads: tuple[int, int]) -> bool:
    """Such a pair is refused."""
    offered = select(Offer.lead_id).where(Offer.lead_id.in_(leads), Offer.state == "open")
    return len(set(session.scalars(offered))) == 2


def _fading(store: Store) -> RuleSet:
    """The rules as they are, every second of them with a decay of its own, and fit capped."""
    rules = store.ask(score_rules)
    changed = tuple(
        replace(rule, half_life_days=30 + place) if place % 2 else replace(rule, linear_days=200)
        for place, rule in enumerate(rules.rules)
    )
    return replace(rules, rules=changed, caps=((Group.FIT, 120),))


def _figure(name: str, store: Store) -> Figure:
    return Figure(name, store.ask(wrong_ledgers, now=store.clock()), "= 0")


def wrong_ledgers(session: Session, now: datetime) -> int:
    """How many leads have a ledger whose lines do not add up to its sums, or these not to what is
    kept of the lead."""
    rules = read_rules(session)
    scorer, as_of = compile_rules(rules), scored_at(session, rules, now)
    columns = LeadScore.__table__.c
    kept = {
        row[0]: tuple(row[1:])
        for row in session.execute(
            select(
                columns.lead_id, columns.behaviour, columns.fit, columns.assessment, columns.score
            )
        )
    }
    wrong, ids = 0, sorted(kept)
    for start in range(0, len(ids), _CHUNK):
        which = listed(ids[start : start + _CHUNK])
        touches = group_by_lead(touchpoint_rows(session, which))
        own = own_of_leads(session, which)
        for lead, facts in scored_facts(session, which).items():
            happened = touchpoint_facts(touches.get(lead, ()))
            found = scorer.ledger(facts, happened, as_of, own.get(lead, NO_OWN))
            sums = (found.behaviour, found.fit, found.assessment, found.total)
            lines = sum(addend.points for addend in found.addends)
            wrong += sums != kept[lead] or lines != found.total
    return wrong
