"""Customer numbers that we give: the next free ones of a range, never one twice."""

from __future__ import annotations

from typing import Any

import pytest

from leaddesk.exchange.erp_answer import AnswerRow
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.erp_profiles import (
    keep_erp_profile,
    remove_erp_profile,
    set_erp_options,
)  # fmt: skip
from leaddesk.operations.hand_over import (
    draft_batch,
    hand_over_check,
    mark_sent,
    prepare_batch,
    withdraw_batch,
)
from leaddesk.operations.take_answer import take_answer
from leaddesk.queries.erp_profiles import erp_profiles, next_number
from leaddesk.queries.hand_over import batches, given_numbers, waiting_for_number
from leaddesk.rules.erp.kept_profile import profile_out
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled
from tests.operations.test_hand_over import DIGEST, prepare, refusal, won
from torture.examples_erp import OWN

DATEV = {"adviser": "29098", "client": "55003", "year_begin": "2026-01-01"}


def accounts(batch: Any) -> list[Any]:
    return [row[0] for row in batch.rows]


def test_the_next_free_numbers_also_after_undo_and_withdrawal(store: Store) -> None:
    (missing, *_) = refusal(store, prepare_batch, [won(store, "Vorher GmbH")], "datev")
    assert (missing.code, missing.field) == ("erp_option_missing", "adviser")
    store.run(set_erp_options, "datev", DATEV)
    one, two, three = (won(store, f"Firma {n} GmbH") for n in range(3))
    store.run(set_customer_number, won(store, "Alt GmbH"), "10002")
    draft = store.ask(draft_batch, [one, two], "datev", store.clock().date())
    batch = prepare(store, one, two, profile="datev")
    assert accounts(batch) == accounts(draft) == [10000, 10001]
    assert batch.file_name.startswith("EXTF_LeadDesk_Uebergabe_")
    store.undo()
    second = prepare(store, two, profile="datev")
    assert accounts(second) == [10003]  # 10000 and 10001 are gone, 10002 is somebody's
    store.run(mark_sent, second.batch_id, DIGEST)
    store.run(withdraw_batch, second.batch_id)
    third = prepare(store, two, three, profile="datev")
    assert accounts(third) == [10004, 10005]
    store.run(mark_sent, third.batch_id, DIGEST)
    # Handed over again before the ERP has said anything: the same number goes along.
    assert accounts(prepare(store, three, profile="datev", again=True)) == [10005]
    # The prospects have used up none, and have none yet.
    assert {lead.customer_number for lead in store.ask(waiting_for_number)} == {""}
    (info,) = [b for b in store.ask(batches) if b.number == third.number]
    assert (info.given, info.answered) == (2, 0)
    rows = [
        AnswerRow(n, ours, number)
        for n, (ours, number) in enumerate(store.ask(given_numbers, third.batch_id), 1)
    ]
    result = store.run(take_answer, rows).result
    assert [t.customer_number for t in result.applied] == ["10004", "10005"]
    assert store.ask(next_number, "datev").number == "10006"
    assert_settled(store)


def test_a_used_up_range_says_so_and_hands_over_nothing(store: Store) -> None:
    store.run(
        set_erp_options,
        "generic",
        {"numbers": "by_us", "number_from": "7", "number_to": "8", "number_prefix": "K"},
    )
    leads = [won(store, f"Firma {n} GmbH") for n in range(3)]
    (problem,) = refusal(store, prepare_batch, leads, "generic")
    assert (problem.code, problem.args["needed"], problem.args["left"]) == (
        "numbers_used_up", "3", "2")  # fmt: skip
    batch = prepare(store, *leads[:2])
    assert [row[1] for row in batch.rows] == ["K7", "K8"]
    following = store.ask(next_number, "generic")
    assert following.problem is not None and following.problem.code == "numbers_used_up"
    store.run(set_erp_options, "generic", {"number_to": "20"})
    assert store.ask(next_number, "generic").number == "K9"


def test_what_is_agreed_to_is_cut_and_nothing_else(store: Store) -> None:
    store.run(set_erp_options, "datev", DATEV)
    lead = won(store, "Lang GmbH", **{"company.city": "Sankt Margarethen an der Raab bei G."})
    (problem,) = refusal(store, prepare_batch, [lead], "datev")
    cut = (lead, problem.field, problem.args["becomes"])
    (checked,) = store.ask(hand_over_check, [lead], "datev", [cut])
    assert checked.complete
    (still,) = refusal(
        store, prepare_batch, [lead], "datev", cuts=[(lead, "company.city", "Sankt")]
    )
    assert still.code == "erp_too_long"
    batch = prepare(store, lead, profile="datev", cuts=[cut])
    assert batch.rows[0][18] == "Sankt Margarethen an der Raab"


def test_a_correction_knows_what_it_corrects(store: Store) -> None:
    lead = won(store, "Firma GmbH")
    first = prepare(store, lead)
    store.run(mark_sent, first.batch_id, DIGEST)
    store.run(take_answer, [AnswerRow(2, "I-000001", "10234")])
    batch = prepare(store, lead, corrects=first.number)
    assert (batch.kind, batch.rows[0][1]) == ("correction", "10234")
    assert [(b.kind, b.corrects) for b in store.ask(batches)] == [
        ("correction", 1),
        ("first", None),
    ]
    store.run(mark_sent, batch.batch_id, DIGEST)
    assert store.ask(waiting_for_number) == ()


def test_one_s_own_profile_is_kept_used_changed_and_removed(store: Store) -> None:
    key = store.run(keep_erp_profile, OWN).result
    (own,) = [p for p in store.ask(erp_profiles) if p.profile.own]
    assert (own.key, profile_out(own.profile)) == (key, OWN)
    batch = prepare(store, won(store, "Firma GmbH"), profile=key)
    assert batch.book.parts[0].above == (("Kundenimport", None, "V 2"),)
    assert batch.rows == ((None, "Firma GmbH", "01", "Dresden", "I-000001"),)
    (problem,) = refusal(store, keep_erp_profile, OWN)
    assert problem.code == "erp_profile_exists"
    store.run(keep_erp_profile, OWN | {"name": "Anders"}, key)
    assert store.ask(erp_profiles)[-1].profile.name == "Anders"
    store.run(remove_erp_profile, key)
    (problem,) = refusal(store, remove_erp_profile, "datev")
    assert problem.code == "erp_profile_builtin"
    store.undo()
    assert store.ask(erp_profiles)[-1].profile.name == "Anders"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "erp_profile_name"),
        ({"columns": []}, "erp_profile_columns"),
        ({"columns": [{"header": "A", "source": "company.city"}]}, "erp_profile_reference"),
        ({"columns": [{"header": "A", "source": "reference"}, {"header": "B", "source": "x.y"}]},
         "erp_profile_source"),
        ({"encoding": "rot13"}, "erp_profile_form"),
        ({"encoding": "no such"}, "erp_profile_form"),
        ({"columns": 5}, "erp_profile_unreadable"),
        ({"kinds": ["exe"]}, "erp_profile_form"),
    ],
)  # fmt: skip
def test_what_is_no_profile_is_refused(store: Store, change: dict[str, Any], code: str) -> None:
    (problem, *_) = refusal(store, keep_erp_profile, OWN | change)
    assert problem.code == code
