"""What rules suggest and set, what people say to it, and that all of it can be taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from leaddesk.models import Lead, Membership
from leaddesk.models.records import new_lead
from leaddesk.models.segment_rules import is_any_to_set
from leaddesk.models.work import Work
from leaddesk.operations.leads import edit_fields
from leaddesk.operations.segment_rules import (
    accept_suggestions,
    refuse_suggestions,
    renew_suggestions,
    reset_segment_rule,
    set_by_rules,
    set_segment_rule,
)
from leaddesk.operations.segments import set_segments
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_count import lead_count
from leaddesk.queries.lead_list import lead_page
from leaddesk.queries.segment_rules import (
    lead_suggestions,
    segment_rule_effect,
    segment_rules,
    suggested_leads,
)
from leaddesk.rules.conditions import Known, OlderThan, OneOf, Touched
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.problem import Refused
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store

RATED = "lead.competitor_rating"
MOEBEL = ((OneOf("company.industry", ("Möbel",)),),)


def _fill(work: Work) -> None:
    today = work.now.astimezone().date()
    for number in range(6):
        new_lead(
            work,
            {
                "company.name": f"Größe & Söhne {number} GmbH & Co. KG",
                "company.industry": "Möbel" if number < 2 else "Druck",
                "lead.competitor": "Muster AG" if number < 4 else None,
                RATED: "unhappy" if number < 3 else "satisfied",
                "company.last_purchase_on": today - timedelta(days=800) if number == 5 else None,
            },
        )


@pytest.fixture
def filled(store: Store) -> Store:
    store.run(set_up_store, name=store.who, initials="AB")
    store.run(_fill)
    return store


def ids(store: Store) -> list[int]:
    return store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))


def today(store: Store) -> date:
    return store.clock().astimezone().date()


def proposed(store: Store, number: int) -> list[int]:
    found = store.ask(suggested_leads, number=number, today=today(store))
    of_each = [
        lead
        for lead in ids(store)
        if number
        in [s.number for s in store.ask(lead_suggestions, lead_id=lead, today=today(store))]
    ]
    assert of_each == [lead.lead_id for lead in found]  # one by one the same as all at once
    assert of_each == listed(store, f"vorschlag:{number}")
    return of_each


def listed(store: Store, typed: str) -> list[int]:
    read = parse_filter(typed, today(store))
    assert not read.problems
    rows = store.ask(
        lead_page, filter=read, offset=0, limit=99, me=store.user_id(), today=today(store)
    )
    assert store.ask(lead_count, filter=read, me=store.user_id(), today=today(store)) == len(rows)
    return sorted(row.lead_id for row in rows)


def members(store: Store, number: int) -> dict[int, tuple[str, int | None, bool]]:
    rows = store.ask(
        lambda s: [
            (m.lead_id, m.origin, m.rule_version, m.user_id is not None)
            for m in s.scalars(select(Membership).where(Membership.segment == number))
        ]
    )
    return {lead: (origin, version, own) for lead, origin, version, own in rows}


def refused(store: Store, *what: object) -> str:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return told.value.problems[0].code


def test_a_suggestion_is_accepted_refused_and_renewed(filled: Store) -> None:
    first, second, third, *_ = ids(filled)
    assert proposed(filled, 4) == [first, second, third]
    assert proposed(filled, 6) == ids(filled)[5:]
    assert filled.run(accept_suggestions, 4, [first, ids(filled)[4]]).result == 1
    assert members(filled, 4) == {first: ("rule", 1, True)}
    assert filled.run(refuse_suggestions, 4, [second]).result == 1
    assert proposed(filled, 4) == [third]
    assert refused(filled, accept_suggestions, 4, [second]) == "nothing_suggested"
    filled.undo()
    assert proposed(filled, 4) == [second, third]
    filled.redo()
    assert filled.run(renew_suggestions, 4).result == 1
    assert filled.run(accept_suggestions, 4).result == 2
    assert proposed(filled, 4) == []
    filled.undo()
    assert proposed(filled, 4) == [second, third]
    assert refused(filled, accept_suggestions, 99) == "segment_unknown"
    assert listed(filled, "vorschlag:4,6 branche:druck") == [third, ids(filled)[5]]
    assert listed(filled, "vorschlag:*") == [second, third, ids(filled)[5]]
    assert listed(filled, "vorschlag:keine") == [first, *ids(filled)[3:5]]
    assert listed(filled, "-vorschlag:4 vorschlag:6,7") == [ids(filled)[5]]


def test_what_a_person_takes_out_is_not_suggested_again(filled: Store) -> None:
    first, second, *_ = ids(filled)
    filled.run(set_segments, [first], {4: True})
    filled.run(set_segments, [first], {4: False})
    filled.run(set_segments, [second], {4: True})
    filled.run(log_touchpoint, second, Happening(Kind.VISIT, segments={4: False}))
    assert proposed(filled, 4) == [ids(filled)[2]]
    filled.undo()
    assert set(members(filled, 4)) == {second}
    version = filled.run(
        set_segment_rule, 4, ((Known("lead.competitor"),),), RuleMode.SUGGEST
    ).result
    assert version == 2
    assert proposed(filled, 4) == [first, *ids(filled)[2:4]]  # another rule may say it again
    assert filled.run(reset_segment_rule, 4).result == 3


def test_a_rule_that_sets_is_followed_by_the_program(filled: Store) -> None:
    first, second, third, *_ = ids(filled)
    assert not filled.ask(is_any_to_set, filled.clock())
    filled.run(set_segment_rule, 4, ((OneOf(RATED, ("unhappy",)),),), RuleMode.SET)
    assert filled.ask(is_any_to_set, filled.clock())
    assert filled.run(set_by_rules).result == (3, 0)
    assert members(filled, 4) == dict.fromkeys((first, second, third), ("rule", 2, False))
    assert not filled.ask(is_any_to_set, filled.clock())
    filled.run(set_segments, [first], {4: False})
    filled.run(edit_fields, second, {RATED: ("unhappy", "satisfied")})
    assert filled.run(set_by_rules).result == (0, 1)
    assert set(members(filled, 4)) == {third}
    assert not filled.ask(is_any_to_set, filled.clock())


def test_what_is_taken_back_of_it_is_not_done_again(filled: Store) -> None:
    filled.run(set_segment_rule, 4, MOEBEL, RuleMode.SET)
    filled.undo(filled.run(set_by_rules).changes.step)
    assert members(filled, 4) == {}
    assert not filled.ask(is_any_to_set, filled.clock())
    filled.run(set_segment_rule, 4, ((Known("company.industry"), *MOEBEL[0]),), RuleMode.SET)
    assert filled.run(set_by_rules).result == (2, 0)


def test_touchpoints_and_years_lead_into_own_segments(filled: Store) -> None:
    lead = ids(filled)[3]
    filled.run(log_touchpoint, lead, Happening(Kind.FAIR))
    filled.run(set_segment_rule, 5, ((Touched(("fair",), 30),),), RuleMode.SUGGEST)
    assert proposed(filled, 5) == [lead]
    old = ((OlderThan("company.last_purchase_on", 3, Unit.YEARS),),)
    filled.run(set_segment_rule, 6, old, RuleMode.SUGGEST)
    assert proposed(filled, 6) == []


def test_the_preview_says_what_saving_does(filled: Store) -> None:
    filled.run(set_segment_rule, 4, MOEBEL, RuleMode.SET)
    filled.run(set_by_rules)
    wanted = {"number": 4, "mode": RuleMode.SUGGEST, "today": today(filled)}
    seen = filled.ask(segment_rule_effect, any_of=((OneOf(RATED, ("satisfied",)),),), **wanted)
    assert (seen.hits, seen.inside, seen.gone, seen.problems) == (3, 0, 2, ())
    assert [lead.lead_id for lead in seen.leads] == ids(filled)[3:]
    seen = filled.ask(segment_rule_effect, any_of=((Known("lead.competitor"),),), **wanted)
    assert (seen.hits, seen.inside, seen.gone) == (4, 2, 0)
    filled.run(refuse_suggestions, 6)
    row = filled.ask(segment_rules, today=today(filled), only=6)[0]
    assert (row.rule.version, row.suggested, row.refused) == (1, 0, 1)


def test_a_rule_for_everybody_is_said_and_not_saved(filled: Store) -> None:
    everybody = ((Known("company.name"),),)
    seen = filled.ask(
        segment_rule_effect, number=4, any_of=everybody, mode=RuleMode.SET, today=today(filled)
    )
    assert [problem.code for problem in seen.problems] == ["segment_rule_everybody"]
    assert refused(filled, set_segment_rule, 4, everybody, RuleMode.SET) == "segment_rule_everybody"
    assert refused(filled, set_segment_rule, 4, ((),), RuleMode.SET) == "segment_rule_empty"
    assert refused(filled, set_segment_rule, 77, MOEBEL, RuleMode.SET) == "segment_unknown"
    assert filled.run(set_segment_rule, 4, everybody, RuleMode.NONE).result == 2
