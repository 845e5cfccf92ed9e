"""Two leads become one and two again: nothing is lost on the way, whatever they have."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Company, Contact, Lead, LeadMerge, Membership, NotDuplicate, Touchpoint
from leaddesk.models.merging import belongings
from leaddesk.operations.duplicates import keep_apart
from leaddesk.operations.leads import add_contact, add_lead, edit_fields
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.operations.sample import add_sample
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.operations.stages import move_stage
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.problem import Refused
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from torture.contents import Clock, contents, facts
from torture.dice import Dice
from torture.examples import lead_ids

KRUEGER = {
    "company.name": "Krüger Maschinenbau GmbH",
    "company.city": "Bielefeld",
    "contact.first_name": "Sabine",
    "contact.last_name": "Krüger",
    "contact.email": "s.krueger@krueger-mb.de",
    "lead.note": "ruft gern <b>morgens</b> an",
}
KRUEGER_AGAIN = {
    "company.name": "Krüger Maschinenb.",
    "company.phone": "0521 4481-20",
    "contact.last_name": "Krueger",
    "contact.phone": "0521 4481-22",
    "lead.customer_number": "10234",
    "lead.note": "Anfrage Messe",
}


@pytest.fixture
def pair(store: Store, clock: Clock) -> tuple[int, int]:
    one = store.run(add_lead, KRUEGER, segments=[4]).result
    clock.forward(days=1)
    other = store.run(add_lead, KRUEGER_AGAIN, segments=[2, 4]).result
    store.run(log_touchpoint, one, Happening(Kind.CALL, text="Angebot?"))
    store.run(log_touchpoint, other, Happening(Kind.VISIT), NextStep(clock.now.date()))
    return one, other


def merged(store: Store, *pair: int, **how: Any) -> int:
    return int(store.run(merge_leads, *pair, **how).result)


def one_of(store: Store, model: type[Any], *key: Any) -> Any:
    return store.ask(lambda s: s.get(model, key if len(key) > 1 else key[0]))


def test_all_of_the_other_one_is_there(store: Store, pair: tuple[int, int]) -> None:
    one, other = pair
    merged(store, one, other)
    lead = one_of(store, Lead, one)
    assert one_of(store, Lead, other) is None
    assert lead.customer_number == "10234"
    assert lead.note == "ruft gern <b>morgens</b> an\n\nAnfrage Messe"
    assert one_of(store, Company, lead.company_id).phone == "0521 4481-20"
    contact = one_of(store, Contact, lead.contact_id)
    assert (contact.email, contact.phone) == ("s.krueger@krueger-mb.de", "0521 4481-22")
    kept = store.ask(facts)
    assert len(kept["touchpoint"]) == 2 and {row[0] for row in kept["touchpoint"]} == {one}
    assert {row[1] for row in kept["membership"]} == {2, 4}
    assert len(kept["contact"]) == len(kept["company"]) == 1


def test_a_membership_counts_from_when_it_began(store: Store, pair: tuple[int, int]) -> None:
    one, other = pair
    since = one_of(store, Membership, one, 4).since
    merged(store, other, one)
    assert one_of(store, Membership, other, 4).since == since


def test_what_is_chosen_goes(store: Store, pair: tuple[int, int]) -> None:
    one, other = pair
    merged(store, one, other, chosen={"company.name": "Krüger Maschinenb.", "lead.note": None})
    lead = one_of(store, Lead, one)
    assert one_of(store, Company, lead.company_id).name == "Krüger Maschinenb."
    assert lead.note is None


def test_somebody_else_stays_as_a_colleague(store: Store, pair: tuple[int, int]) -> None:
    one, other = pair
    merged(store, one, other, same_person=False)
    lead = one_of(store, Lead, one)
    people = store.ask(lambda s: list(s.scalars(select(Contact.company_id))))
    assert people == [lead.company_id] * 2
    assert one_of(store, Contact, lead.contact_id).phone is None


def test_the_higher_stage_is_kept_and_the_history_says_so(
    store: Store, pair: tuple[int, int], clock: Clock
) -> None:
    one, other = pair
    store.run(move_stage, [other], Stage.WARM)
    clock.forward(hours=1)
    store.run(move_stage, [one], Stage.LOST, "no_need")
    merge = merged(store, one, other)
    lead = one_of(store, Lead, one)
    assert lead.stage == Stage.WARM
    moves = [row for row in store.ask(facts)["stage_move"] if row[0] == one]
    assert len(moves) == 5, "two began, two moved, and one line says where they are now"
    store.run(split_lead, merge)
    assert one_of(store, Lead, one).stage == Stage.LOST
    assert one_of(store, Lead, other).stage == Stage.WARM


def test_split_brings_both_back_exactly(store: Store, pair: tuple[int, int]) -> None:
    before = contents(store)
    for kept, gone in (pair, pair[::-1]):
        for same in (True, False):
            merge = merged(store, kept, gone, same_person=same)
            assert store.run(split_lead, merge).result == 0
            assert contents(store) == before


def test_a_split_needs_no_import_that_was_taken_out_since(
    store: Store, pair: tuple[int, int]
) -> None:
    store.run(add_sample)
    sample = max(lead_ids(store))
    merge = merged(store, pair[0], sample)
    store.run(remove_sample)
    store.run(split_lead, merge)
    assert one_of(store, Lead, sample).import_id is None


def test_undo_and_redo_of_both(store: Store, pair: tuple[int, int]) -> None:
    before = contents(store)
    merge = merged(store, *pair)
    joined = contents(store)
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == joined
    store.run(split_lead, merge)
    store.undo()
    assert contents(store) == joined


def test_what_was_done_since_stays_where_it_was_done(
    store: Store, pair: tuple[int, int], clock: Clock
) -> None:
    one, other = pair
    merge = merged(store, one, other)
    clock.forward(hours=2)
    store.run(log_touchpoint, one, Happening(Kind.EMAIL, text="danach"))
    store.run(edit_fields, one, {"company.phone": ("0521 4481-20", "0521 99")})
    assert store.run(split_lead, merge).result == 1
    texts = store.ask(lambda s: dict(s.execute(select(Touchpoint.text, Touchpoint.lead_id)).all()))
    assert texts["danach"] == texts["Angebot?"] == one and texts[None] == other
    company = one_of(store, Company, one_of(store, Lead, one).company_id)
    assert company.phone == "0521 99", "edited since: kept"
    theirs = one_of(store, Company, one_of(store, Lead, other).company_id)
    assert theirs.phone == "0521 4481-20"


def test_a_chain_of_merges_comes_apart_in_any_order(store: Store, pair: tuple[int, int]) -> None:
    third = store.run(add_lead, {"company.name": "Krüger", "company.city": "Köln"}).result
    before = contents(store)
    first = merged(store, *pair)
    second = merged(store, third, pair[0])
    assert one_of(store, LeadMerge, first).lead_id == third
    store.run(split_lead, second)
    assert one_of(store, LeadMerge, first).lead_id == pair[0]
    store.run(split_lead, first)
    assert contents(store) == before


def test_colleagues_and_other_leads_of_the_company_come_along(
    store: Store, pair: tuple[int, int]
) -> None:
    one, other = pair
    colleague = store.run(add_contact, other, {"contact.last_name": "Öztürk"}).result
    before = contents(store)
    merge = merged(store, one, other)
    home = one_of(store, Lead, one).company_id
    assert one_of(store, Contact, colleague).company_id == home
    store.run(split_lead, merge)
    assert contents(store) == before


def refusal(store: Store, *call: Any, **how: Any) -> str:
    with pytest.raises(Refused) as refused:
        store.run(*call, **how)
    return refused.value.problems[0].code


def test_refusals(store: Store, pair: tuple[int, int]) -> None:
    one = pair[0]
    assert refusal(store, merge_leads, one, one) == "merge_itself"
    assert refusal(store, merge_leads, one, 99) == "unknown_lead"
    assert refusal(store, split_lead, 99) == "merge_unknown"
    anna = store.run(add_lead, {"contact.last_name": "Anders"}).result
    bernd = store.run(add_lead, {"contact.last_name": "Brandt"}).result
    assert refusal(store, merge_leads, anna, bernd) == "merge_two_people"
    assert merged(store, anna, bernd, same_person=True)


def test_not_a_duplicate_is_remembered_once(store: Store, pair: tuple[int, int]) -> None:
    store.run(keep_apart, *pair)
    store.run(keep_apart, *pair[::-1])
    kept = store.ask(lambda s: list(s.scalars(select(NotDuplicate.other_id))))
    assert kept == [max(pair)]


@pytest.mark.parametrize("seed", range(6))
def test_merge_and_split_of_any_two_leads(store: Store, clock: Clock, seed: int) -> None:
    """With whatever dice have done to them; no row of any table is lost between."""
    dice = Dice(seed, clock)
    for _ in range(40):
        dice.work(store)
    for values in (KRUEGER, KRUEGER_AGAIN):
        store.run(add_lead, {k: v for k, v in values.items() if k != "lead.customer_number"})
    tried = 0
    for _ in range(12):
        kept, gone = dice.random.sample(lead_ids(store), 2)
        before = contents(store)
        try:
            merge = merged(store, kept, gone, same_person=dice.random.random() < 0.5)
        except Refused:
            continue
        tried += 1
        assert counted(store) == counted_of(before[0]) + Counter({"lead_merge": 1})
        assert store.run(split_lead, merge).result == 0
        assert contents(store) == before
        clock.forward(hours=3)
    assert tried


def counted(store: Store) -> Counter[str]:
    return counted_of(store.ask(facts))


_ONE_LESS = ("lead", "company", "contact", "membership", "answer", "segment_refusal", "batch_row",
             "exclusion_lift", "not_duplicate", "stage_move")  # fmt: skip
"""What both had is there once; and a move may say where the lead is now."""


def counted_of(kept: dict[str, list[Any]]) -> Counter[str]:
    of_leads = {model.__tablename__ for model in belongings()} | {"lead_merge"}
    return Counter(
        {name: len(rows) for name, rows in kept.items() if name in of_leads - set(_ONE_LESS)}
    )
