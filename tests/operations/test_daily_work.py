"""The day of inside sales: a lead added, calls and visits logged, moved on; all of it undoable."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.derived.settle import settle, settle_all
from leaddesk.models import LeadCard, LeadScore, StageCount, User
from leaddesk.models.work import Work
from leaddesk.operations.follow_ups import finish_follow_up, set_follow_up
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.segments import set_segments
from leaddesk.operations.stages import move_stage
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.changes import Conflict
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.problem import Refused
from leaddesk.rules.segments import numbers_of
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.store.test_journal import dump
from torture.contents import followed

KRUEGER = {
    "company.name": "Maschinenbau Krüger GmbH & Co. KG",
    "company.postal_code": "33602",
    "company.city": "Bielefeld",
    "contact.last_name": "Krüger",
    "contact.first_name": "Sabine",
    "contact.phone": "0521 448120-17",
    "contact.decision_role": "decision_maker",
    "lead.fit_product": "A",
}


_POINTS = (LeadScore.score, LeadScore.behaviour, LeadScore.fit)


def card(store: Store, lead_id: int) -> Any:
    return store.ask(
        lambda s: s.execute(
            select(LeadCard.__table__, *_POINTS)
            .join(LeadScore, LeadScore.lead_id == LeadCard.lead_id)
            .where(LeadCard.lead_id == lead_id)
        ).one_or_none()
    )


def derived(store: Store) -> Any:
    """Everything derived, to hold stored against freshly computed."""
    return store.ask(followed)


def assert_settled(store: Store) -> None:
    assert store.repair(settle_all) == 0


def test_a_visit_sets_segment_score_and_follow_up_in_one_step(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    before, before_derived = dump(store), derived(store)
    assert card(store, lead).score == 150, "product A 100 and decision maker 50"
    store.run(
        log_touchpoint,
        lead,
        Happening(
            Kind.VISIT, text="Reklamationen dauern <b>4 Wochen</b>", segments={4: True},
            fields={"lead.competitor": (None, "Muster AG")},
        ),
        NextStep(date(2025, 12, 1), 600, "Angebot Serie B"),
    )  # fmt: skip
    now = card(store, lead)
    assert numbers_of(now.segmask) == (4,)
    assert (now.due_on, now.due_minute, now.due_topic) == (
        date(2025, 12, 1),
        600,
        "Angebot Serie B",
    )
    assert now.competitor == "Muster AG"
    assert now.touches == 1
    assert_settled(store)
    store.undo()
    assert dump(store) == before
    assert derived(store) == before_derived


def test_worked_examples_come_out_through_the_store(store: Store) -> None:
    lead = store.run(add_lead, {"company.name": "Alpha"}).result
    store.run(log_touchpoint, lead, Happening(Kind.NEWSLETTER_SIGNUP, direction="in"))
    store.run(log_touchpoint, lead, Happening(Kind.SERVICE_CALL, direction="in"))
    assert card(store, lead).score == 300


def test_a_move_needs_its_reason_and_is_counted(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    with pytest.raises(Refused) as refused:
        store.run(move_stage, [lead], Stage.MQL)
    assert refused.value.problems[0].code == "gate_score"
    with pytest.raises(Refused):
        store.run(move_stage, [lead], Stage.LOST)
    store.run(move_stage, [lead], Stage.LOST, "price")
    counts = store.ask(lambda s: s.execute(select(StageCount.stage, StageCount.leads)).all())
    assert [tuple(c) for c in counts] == [(Stage.LOST, 1)]
    assert card(store, lead).reason == "price"
    store.undo()
    assert card(store, lead).stage == Stage.COLD
    assert_settled(store)


def test_different_fields_merge_and_the_same_field_asks(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    store.run(edit_fields, lead, {"company.city": ("Bielefeld", "Gütersloh")})
    other = store.run(edit_fields, lead, {"contact.phone": ("0521 448120-17", "0521 448120-19")})
    assert other.result is None
    conflict = store.run(edit_fields, lead, {"company.city": ("Bielefeld", "Herford")}).result
    assert isinstance(conflict, Conflict)
    assert (conflict.theirs, conflict.who) == ("Gütersloh", "Anna Berg")
    assert card(store, lead).city == "Gütersloh"


def test_a_person_without_a_company_gets_one_when_it_is_typed(store: Store) -> None:
    lead = store.run(add_lead, {"contact.last_name": "Weber"}).result
    assert card(store, lead).company is None
    store.run(edit_fields, lead, {"company.name": (None, "Weber KG")})
    assert card(store, lead).company == "Weber KG"
    store.undo()
    assert card(store, lead).company is None
    with pytest.raises(Refused):
        store.run(add_lead, {"lead.source": "Messe"})


def test_follow_ups_replace_each_other(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    store.run(set_follow_up, lead, date(2025, 11, 27))
    store.run(set_follow_up, lead, date(2025, 11, 28), 480, "Rückruf")
    assert card(store, lead).due_on == date(2025, 11, 28)
    store.run(finish_follow_up, lead)
    assert card(store, lead).due_on is None
    store.undo()
    assert card(store, lead).due_on == date(2025, 11, 28)


def test_bulk_segments_are_one_step(store: Store) -> None:
    leads = [store.run(add_lead, {"company.name": f"Firma {n}"}).result for n in range(5)]
    before = derived(store)
    store.run(set_segments, leads, {2: True, 4: True})
    assert all(numbers_of(card(store, lead).segmask) == (2, 4) for lead in leads)
    assert_settled(store)
    store.undo()
    assert derived(store) == before


def test_settle_repairs_what_was_damaged_and_says_so(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result

    def damage(work: Work) -> None:
        connection = work.connection()
        connection.exec_driver_sql("UPDATE lead_card SET company = 'x'")
        connection.exec_driver_sql("UPDATE lead_score SET score = 7")
        connection.exec_driver_sql("UPDATE stage_count SET leads = 99")
        work.columns["lead"].add("note")

    store.run(damage)
    assert card(store, lead).company == "x"

    assert store.repair(settle_all) > 0
    assert card(store, lead).score == 150
    assert_settled(store)


def test_somebody_new_is_known_from_their_first_step(store: Store, clock: Any) -> None:
    lead = store.run(add_lead, KRUEGER).result
    other = Store(store.address, who="Michael Roth", settle=settle, clock=clock)
    before = dump(other)
    other.run(log_touchpoint, lead, Happening(Kind.CALL, text="Rückruf"))
    who = other.ask(lambda s: s.execute(select(User.name, User.initials)).all())
    assert ("Michael Roth", "MR") in [tuple(row) for row in who]
    other.undo()
    assert dump(other) == before, "undone in the same step"
    other.close()


def test_of_several_edits_none_is_written_where_one_is_in_conflict(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    store.run(edit_fields, lead, {"lead.competitor": (None, "Beispiel SE")})
    before = dump(store)
    edits = {"company.city": ("Bielefeld", "Köln"), "lead.competitor": (None, "Muster AG")}
    done = store.run(edit_fields, lead, edits)
    assert isinstance(done.result, Conflict)
    assert dump(store) == before


def test_what_a_box_asked_for_overwrites_nothing_unseen(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    store.run(edit_fields, lead, {"lead.competitor": (None, "Beispiel SE")})
    before = dump(store)
    happening = Happening(Kind.VISIT, text="x", fields={"lead.competitor": (None, "Muster AG")})
    with pytest.raises(Refused, match="changed_meanwhile"):
        store.run(log_touchpoint, lead, happening)
    assert dump(store) == before
