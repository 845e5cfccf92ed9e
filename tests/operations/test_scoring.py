"""The rules of the score are set by version; points by hand have a reason and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from leaddesk.derived.drift import drifted_cards
from leaddesk.models import User
from leaddesk.operations.leads import add_lead
from leaddesk.operations.scoring import (
    add_score_line,
    count_anew,
    remove_score_line,
    set_score_rules,
)
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.ledger import ledger
from leaddesk.queries.scoring import score_check, score_preview, score_versions, tried_ledger
from leaddesk.queries.settings import score_rules
from leaddesk.rules.conditions import OneOf
from leaddesk.rules.ledger import BY_HAND, Fit, Ledger
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.rule_sets import rule_set_from_json, rule_set_to_json
from leaddesk.rules.score_rules import Group, RuleSet, ScoreRule
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.conftest import Clock

WOOD = ScoreRule("own.wood", Group.FIT, 60, OneOf("company.industry", ("Möbelbau",)))


@pytest.fixture
def lead(store: Store) -> int:
    store.run(set_up_store, "Jörg Groß", "JG")
    values = {"company.name": "Röder & Söhne <b>KG</b>", "company.industry": "Möbelbau"}
    lead = store.run(add_lead, values).result
    store.run(log_touchpoint, lead, Happening(Kind.TRIAL, product="Serie B"))
    store.run(log_touchpoint, lead, Happening(Kind.WEBINAR, product="Öl & Fett"))
    return lead


def _ledger(store: Store, lead: int) -> Ledger:
    found = store.ask(ledger, lead_id=lead, now=store.clock())
    shown = store.ask(lead_detail, lead_id=lead)
    assert found is not None and shown is not None
    assert found.total == shown.score
    assert sum(line.points for line in found.addends) == found.total
    assert store.ask(drifted_cards, store.clock()) == 0
    return found


def _with(store: Store, *more: ScoreRule) -> RuleSet:
    present = store.ask(score_rules)
    return replace(present, rules=(*present.rules, *more))


def test_new_rules_are_a_version_and_can_be_undone(store: Store, lead: int) -> None:
    assert _ledger(store, lead).total == 250
    assert store.ask(score_versions) == ()
    done = store.run(set_score_rules, _with(store, WOOD), "Möbel <b>passen</b>")
    assert done.result == 2
    found = _ledger(store, lead)
    assert (found.total, found.fit, found.rules_version) == (310, 60, 2)
    second, first = store.ask(score_versions)
    assert (second.number, second.note, second.who) == (2, "Möbel <b>passen</b>", store.who)
    assert second.rules.rules[-1] == replace(WOOD, version=2)
    assert first.number == 1 and WOOD.key not in {rule.key for rule in first.rules.rules}
    store.undo()
    assert (_ledger(store, lead).total, _ledger(store, lead).rules_version) == (250, 1)
    store.redo()
    assert _ledger(store, lead).total == 310


def test_an_older_version_is_used_again_as_a_new_one(store: Store, lead: int) -> None:
    store.run(set_score_rules, _with(store, WOOD))
    first = store.ask(score_versions)[-1]
    assert store.run(set_score_rules, first.rules).result == 3
    assert _ledger(store, lead).total == 250


def test_what_is_as_it_was_is_no_new_version(store: Store, lead: int) -> None:
    done = store.run(set_score_rules, store.ask(score_rules))
    assert (done.result, done.changes) == (1, None)


def test_the_preview_says_what_will_happen(store: Store, lead: int) -> None:
    others = replace(_with(store, WOOD), threshold=300)
    seen = store.ask(score_preview, rules=others, now=store.clock())
    assert (seen.changed, seen.falling) == (1, ())
    assert seen.rising == ()  # over 250 before, over 300 after
    stricter = replace(store.ask(score_rules), threshold=251)
    seen = store.ask(score_preview, rules=stricter, now=store.clock())
    (falling,) = seen.falling
    assert (falling.lead_id, falling.name, falling.before, falling.after, seen.changed) == (
        lead, "Röder & Söhne <b>KG</b>", 250, 250, 0,
    )  # fmt: skip
    assert store.ask(score_rules).threshold == 250
    store.run(set_score_rules, stricter)
    seen = store.ask(score_preview, rules=replace(others, threshold=251), now=store.clock())
    assert [(c.before, c.after) for c in seen.rising] == [(250, 310)]
    tried = store.ask(tried_ledger, lead_id=lead, rules=others, now=store.clock())
    assert tried is not None and (tried.total, tried.threshold) == (310, 300)
    assert store.ask(tried_ledger, lead_id=999, rules=others, now=store.clock()) is None


def test_counting_from_a_day_on_is_as_if_history_began_there(
    store: Store, clock: Clock, lead: int
) -> None:
    clock.now += timedelta(days=10)
    store.run(log_touchpoint, lead, Happening(Kind.DOWNLOAD))
    assert _ledger(store, lead).total == 350
    store.run(count_anew, clock.now.date())
    assert _ledger(store, lead).total == 100
    store.run(count_anew, None)
    assert _ledger(store, lead).total == 350
    store.undo()
    assert _ledger(store, lead).total == 100


def test_points_by_hand_stand_in_the_ledger(store: Store, lead: int) -> None:
    line = store.run(add_score_line, lead, Group.ASSESSMENT, -40, " Zahlt <b>spät</b> ").result
    found = _ledger(store, lead)
    assert (found.total, found.assessment, found.missing) == (210, -40, 40)
    (by_hand,) = [addend for addend in found.addends if addend.rule_key == BY_HAND]
    assert (by_hand.value, by_hand.who, by_hand.line_id) == ("Zahlt <b>spät</b>", store.who, line)
    store.run(remove_score_line, lead, line)
    assert _ledger(store, lead).total == 250
    store.undo()
    assert _ledger(store, lead).total == 210


@pytest.mark.parametrize(
    ("points", "reason", "code"),
    [(10, "  ", "score_line_reason"), (0, "x", "score_line_points"),
     (-10_001, "x", "score_line_points")],
)  # fmt: skip
def test_points_without_a_reason_are_refused(
    store: Store, lead: int, points: int, reason: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        store.run(add_score_line, lead, Group.FIT, points, reason)
    assert [problem.code for problem in refused.value.problems] == [code]
    with pytest.raises(Refused):
        store.run(remove_score_line, lead, 4711)


def test_rules_that_can_not_be_used_are_not_kept(store: Store, lead: int) -> None:
    twice = _with(store, WOOD, replace(WOOD, key="own.wood2"))
    for rules, code in (
        (twice, "rule_twice"),
        (replace(twice, threshold=0, rules=()), "score_threshold"),
        (_with(store, WOOD, replace(WOOD, active=False)), "rule_key"),
        (_with(store, replace(WOOD, cap=-1)), "rule_cap"),
        (_with(store, replace(WOOD, condition=OneOf("company.city", ()))), "condition_empty"),
        (replace(_with(store), caps=((Group.FIT, -1),)), "score_cap"),
    ):
        with pytest.raises(Refused) as refused:
            store.run(set_score_rules, rules)
        assert code in [problem.code for problem in refused.value.problems]
    assert store.ask(score_versions) == ()
    dated = (
        replace(WOOD, valid_to=date(2025, 1, 1)),
        replace(WOOD, key="b", valid_from=date(2025, 1, 2)),
    )
    assert store.run(set_score_rules, _with(store, *dated)).result == 2


def test_only_those_who_may_set_rules(store: Store, lead: int) -> None:
    me = store.ask(lambda s: s.get_one(User, store.user_id()))
    store.run(set_person, Person("Anna Süß", "AS", Role.MANAGER))
    store.run(set_person, Person(me.name, me.initials, Role.INSIDE_SALES), me.id)
    with pytest.raises(Refused) as refused:
        store.run(set_score_rules, _with(store, WOOD))
    assert [problem.code for problem in refused.value.problems] == ["not_your_role"]
    store.run(add_score_line, lead, Group.FIT, 5, "Größe passt")


def test_a_group_gives_no_more_than_its_cap(store: Store, lead: int) -> None:
    store.run(set_score_rules, replace(_with(store, WOOD), caps=((Group.BEHAVIOUR, 200),)))
    found = _ledger(store, lead)
    assert (found.behaviour, found.fit, found.total) == (200, 60, 260)


def test_what_the_next_call_should_be_about(store: Store, lead: int) -> None:
    found = _ledger(store, lead)
    assert [(topic.product, topic.points) for topic in found.topics] == [
        ("Serie B", 150), ("Öl & Fett", 100),
    ]  # fmt: skip
    assert (found.fit_state, found.fit_asks) == (Fit.UNKNOWN, "lead.fit_product")


def test_whether_the_threshold_divides(store: Store, lead: int) -> None:
    store.run(move_stage, [lead], Stage.LOST, "price")
    check = store.ask(score_check)
    assert (check.lost_above, check.won_above, check.won_below, check.lost_below) == (1, 0, 0, 0)
    assert [(b.low, b.won, b.lost) for b in check.buckets] == [(250, 0, 1)]


def test_a_set_goes_to_data_and_back(store: Store, lead: int) -> None:
    rules = replace(_with(store, WOOD), caps=((Group.FIT, 90),), count_from=date(2025, 1, 2))
    assert rule_set_from_json(rule_set_to_json(rules)) == rules
    for data in (None, [], {}, {"threshold": "x", "rules": []}, {"threshold": 1, "rules": [1]},
                 {"threshold": 1, "rules": [], "caps": {"laune": 1}},
                 {"threshold": 1, "rules": [], "count_from": "gestern"}):  # fmt: skip
        with pytest.raises(Refused):
            rule_set_from_json(data)
