"""What a scan proposes, what becomes of it when leads change, and what is told of merges."""

from __future__ import annotations

from functools import partial

import pytest

from leaddesk.derived.duplicates import keep_scan
from leaddesk.models.duplicate_pairs import scanned_on
from leaddesk.operations.duplicates import keep_apart, set_duplicate_rules
from leaddesk.operations.leads import add_contact, add_lead, edit_fields
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.stages import move_stage
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.duplicate_pairs import (
    PairRow,
    duplicate_pairs,
    merge_of_number,
)
from leaddesk.queries.duplicate_scan import daily_scan, scan
from leaddesk.queries.lead_detail import find_lead, lead_detail
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.merging import split_preview
from leaddesk.queries.pair_count import pair_count
from leaddesk.queries.timeline import timeline
from leaddesk.rules.duplicates import DuplicateRule, DuplicateRules
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.likeness import Doubt, Sign
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from torture.contents import Clock

KRUEGER = {
    "company.name": "Krüger Maschinenbau GmbH",
    "company.postal_code": "33613",
    "company.phone": "0521 4481-20",
    "contact.last_name": "Krüger",
}
AGAIN = {"company.name": "Krueger Maschinenb. AG", "company.phone": "+49 521 448120"}
OTHER = {"company.name": "Röder Metallbau GmbH", "company.postal_code": "33613"}


@pytest.fixture
def leads(store: Store) -> list[int]:
    store.run(set_up_store, name="Anna Berg", initials="AB")
    return [store.run(add_lead, values).result for values in (KRUEGER, OTHER, AGAIN)]


def scanned(store: Store) -> tuple[PairRow, ...]:
    found = store.ask(scan)
    store.repair(partial(keep_scan, pairs=found.pairs))
    return store.ask(duplicate_pairs)


def test_pairs_with_their_reason(store: Store, leads: list[int]) -> None:
    (row,) = scanned(store)
    assert (row.one.lead_id, row.other.lead_id) == (leads[0], leads[2])
    assert row.one.name == "Krüger Maschinenbau GmbH" and row.one.contact == "Krüger"
    assert row.verdict.signs[0] == (Sign.PHONE, 100)
    assert row.verdict.doubts == (Doubt.FORM,)
    assert store.ask(pair_count) == 1
    assert store.ask(duplicate_pairs, lead=leads[2]) == (row,)
    assert store.ask(duplicate_pairs, lead=leads[1]) == ()


def test_what_is_no_duplicate_is_not_proposed_again(store: Store, leads: list[int]) -> None:
    scanned(store)
    store.run(keep_apart, leads[2], leads[0])
    assert store.ask(duplicate_pairs) == () and store.ask(pair_count) == 0
    assert scanned(store) == ()
    store.undo()
    assert len(scanned(store)) == 1


def test_pairs_are_looked_at_as_the_leads_are_now(store: Store, leads: list[int]) -> None:
    scanned(store)
    store.run(
        edit_fields, leads[2],
        {"company.phone": (AGAIN["company.phone"], "040 12345678"),
         "company.name": (AGAIN["company.name"], "Ganz anders AG")},
    )  # fmt: skip
    assert store.ask(duplicate_pairs) == ()


def test_a_merged_pair_is_gone_and_told(store: Store, leads: list[int]) -> None:
    scanned(store)
    merge = store.run(merge_leads, leads[0], leads[2]).result
    assert store.ask(duplicate_pairs) == ()
    detail = store.ask(lead_detail, lead_id=leads[0])
    assert detail is not None
    (told,) = detail.merged
    assert (told.merge_id, told.number, told.name, told.who) == (
        merge, "I-000003", "Krueger Maschinenb. AG", "Anna Berg",
    )  # fmt: skip
    assert told.customer_number == ""
    assert store.ask(merge_of_number, number="I-000003") == merge
    (line,) = (e for e in store.ask(timeline, lead_id=leads[0]) if e.sort == "merged")
    assert (line.entry_id, line.kind, line.text, line.who) == (
        merge, "I-000003", "Krueger Maschinenb. AG", "Anna Berg",
    )  # fmt: skip
    assert store.ask(find_lead, number="i-3") == leads[0]


def test_before_a_split_it_is_said_what_comes_back(store: Store, leads: list[int]) -> None:
    for text in ("Angebot?", "Katalog"):
        store.run(log_touchpoint, leads[2], Happening(Kind.NOTE, text=text))
    store.run(move_stage, [leads[2]], to=Stage.WARM)
    merge = store.run(merge_leads, leads[0], leads[2]).result
    store.run(log_touchpoint, leads[0], Happening(Kind.NOTE, text="danach"))
    told = store.ask(split_preview, merge_id=merge)
    assert told is not None
    assert (told.number, told.stage, told.touches, told.follow_ups) == (
        "I-000003", Stage.WARM, 2, 0,
    )  # fmt: skip
    store.run(split_lead, merge)
    assert store.ask(split_preview, merge_id=merge) is None
    detail = store.ask(lead_detail, lead_id=leads[0])
    assert detail is not None and detail.merged == ()


@pytest.mark.parametrize("typed", ["#I-000003", "i-3", "Maschinenb"])
def test_the_old_number_and_name_find_the_lead_that_stayed(
    store: Store, leads: list[int], clock: Clock, typed: str
) -> None:
    store.run(merge_leads, leads[0], leads[2])
    today = clock.now.date()
    wanted = parse_filter(typed, today)
    assert leads[0] in store.ask(lead_ids, filter=wanted, me=1, today=today)


def test_two_people_of_one_company_are_nothing_strange(store: Store, leads: list[int]) -> None:
    store.run(add_contact, leads[0], {"contact.last_name": "Weiß"})
    assert len(scanned(store)) == 1


def test_the_scan_goes_by_the_rules_that_are_set(store: Store, leads: list[int]) -> None:
    postal = DuplicateRules((DuplicateRule(((Sign.POSTAL, 100), (Sign.NAME, 1)), 90),), 50)
    store.run(set_duplicate_rules, postal)
    assert {(r.one.lead_id, r.other.lead_id) for r in scanned(store)} <= {(leads[0], leads[1])}
    store.run(set_duplicate_rules, DuplicateRules((DuplicateRule(((Sign.VAT, 100),), 90),)))
    assert scanned(store) == ()


def test_once_a_day(store: Store, leads: list[int], clock: Clock) -> None:
    assert store.ask(scanned_on) is None
    found = store.ask(daily_scan, now=clock.now)
    assert found is not None and (found.leads, found.compared) == (3, 1)
    store.repair(partial(keep_scan, pairs=found.pairs))
    assert store.ask(scanned_on) == clock.now.astimezone().date()
    assert store.ask(daily_scan, now=clock.now) is None
    clock.forward(days=1)
    assert store.ask(daily_scan, now=clock.now) is not None


def test_nothing_in_an_empty_store(store: Store) -> None:
    assert scanned(store) == ()
