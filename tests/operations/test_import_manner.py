"""What may be said of an import: single columns, all rows, and rows that only look like a lead.

Named after what users of other programs have lost, and must not lose here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Lead, LeadCard
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.alike_rows import alike_rows
from leaddesk.queries.duplicate_pairs import duplicate_pairs
from leaddesk.queries.duplicate_scan import scan
from leaddesk.queries.pair_count import pair_count
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.likeness import Doubt
from leaddesk.rules.list_mapping import Writing
from leaddesk.rules.list_rows import Alike, Duplicates, ImportResult, Manner, Outcome
from leaddesk.rules.stages import Stage
from leaddesk.scanning import kept
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled, derived
from tests.store.test_journal import dump

CONTEXT = CheckContext(today=date(2025, 11, 24))
COLUMNS = ("company.name", "company.street", "company.postal_code", "company.city",
           "company.website", "company.email", "lead.note")  # fmt: skip
KRUEGER = (
    "Krüger Maschinenbau GmbH",
    "Werkstraße 4",
    "33602",
    "Bielefeld",
    "www.krueger-mb.example",
    "info@krueger-mb.example",
    "Am Stand getroffen",
)
ACME = ("Acme Werke GmbH", "Hafenweg 1", "48155", "Münster", "www.acme.example", "", "")


def rows_of(*rows: tuple[str, ...], columns: tuple[str, ...] = COLUMNS) -> list[CheckedRow]:
    checker = prepare(dict(enumerate(columns)), CONTEXT)
    return [checker.check(number, row) for number, row in enumerate(rows, 2)]


def take_in(
    store: Store,
    *rows: tuple[str, ...],
    columns: tuple[str, ...] = COLUMNS,
    duplicates: Duplicates = Duplicates.FILL,
    decisions: Mapping[int, Duplicates] | None = None,
    **manner: Any,
) -> ImportResult:
    checked = rows_of(*rows, columns=columns)
    result: ImportResult = store.run(
        import_leads, checked, "Messe", "messe.xlsx", duplicates, decisions, manner=Manner(**manner)
    ).result
    return result


def lead(store: Store, number: int = 0) -> Any:
    cards = select(LeadCard.__table__, Lead.note.label("note")).join(
        Lead, Lead.id == LeadCard.lead_id
    )
    return store.ask(lambda s: s.execute(cards.order_by(LeadCard.lead_id)).all())[number]


def changed(row: tuple[str, ...], **cells: str) -> tuple[str, ...]:
    named = {"name": 0, "street": 1, "code": 2, "city": 3, "web": 4, "mail": 5, "note": 6}
    cells_of = list(row)
    for name, text in cells.items():
        cells_of[named[name]] = text
    return tuple(cells_of)


def look(store: Store, *rows: tuple[str, ...]) -> dict[int, Alike]:
    found: dict[int, Alike] = store.ask(alike_rows, rows=rows_of(*rows))
    return found


def test_overwriting_never_deletes_notes(store: Store) -> None:
    take_in(store, KRUEGER)
    before = dump(store)
    take_in(store, changed(KRUEGER, note="Ruft zurück"), duplicates=Duplicates.UPDATE)
    assert lead(store).note == "Am Stand getroffen\nRuft zurück"
    again = take_in(store, changed(KRUEGER, note="Ruft zurück"), duplicates=Duplicates.UPDATE)
    assert again.count(Outcome.UNCHANGED) == 1, "what is there is not added again"
    store.undo()
    assert dump(store) == before
    store.redo()
    assert lead(store).note.endswith("Ruft zurück")


def test_an_empty_cell_or_a_missing_column_never_wipes_a_field(store: Store) -> None:
    take_in(store, KRUEGER)
    before = lead(store)
    take_in(store, changed(KRUEGER, city="", note=""), duplicates=Duplicates.UPDATE)
    take_in(
        store,
        (*KRUEGER[:1], KRUEGER[5]),
        columns=("company.name", "company.email"),
        duplicates=Duplicates.UPDATE,
    )
    assert lead(store) == before
    take_in(store, changed(KRUEGER, city="#LEER#"), duplicates=Duplicates.UPDATE)
    assert lead(store).city is None


@pytest.mark.parametrize(
    ("how", "of_all", "city"),
    [
        (Writing.OVERWRITE, Duplicates.FILL, "Gütersloh"),
        (Writing.FILL, Duplicates.UPDATE, "Bielefeld"),
        (Writing.NEVER, Duplicates.UPDATE, "Bielefeld"),
    ],
)
def test_a_column_does_as_is_said_of_it_whatever_the_rule_for_all(
    store: Store, how: Writing, of_all: Duplicates, city: str
) -> None:
    take_in(store, KRUEGER)
    result = take_in(
        store, changed(KRUEGER, city="Gütersloh"), duplicates=of_all, writing={"company.city": how}
    )
    assert lead(store).city == city
    assert result.rows[0].was == (
        () if city == "Bielefeld" else (("company.city", "Bielefeld", "Gütersloh"),)
    )
    assert_settled(store)


def test_what_has_no_room_to_be_appended_is_told(store: Store) -> None:
    take_in(store, changed(KRUEGER, note="x" * 19_990))
    result = take_in(
        store, changed(KRUEGER, note="noch eine Notiz"), writing={"lead.note": Writing.APPEND}
    )
    assert result.rows[0].left == ("lead.note",)
    assert len(lead(store).note) == 19_990


def test_defaults_fill_what_rows_leave_open_and_move_no_kept_lead(store: Store) -> None:
    take_in(store, KRUEGER)
    said = {0: "lead.campaign", 1: "lead.stage", 2: "lead.segments"}
    defaults = prepare(said, CONTEXT).check(0, ("Herbst", "warm", "4"))
    take_in(store, KRUEGER, ACME, duplicates=Duplicates.UPDATE, defaults=defaults)
    old, new = lead(store), lead(store, 1)
    assert (old.campaign, old.stage, old.segmask) == ("Herbst", Stage.COLD, new.segmask)
    assert (new.campaign, new.stage) == ("Herbst", Stage.WARM)
    store.undo()
    assert lead(store).campaign is None
    take_in(store, KRUEGER, defaults=prepare({0: "lead.campaign"}, CONTEXT).check(0, ("A",)))
    take_in(store, KRUEGER, duplicates=Duplicates.UPDATE, defaults=defaults)
    assert lead(store).campaign == "A", "a default replaces nothing"


def test_acme_gmbh_and_acme_ag_are_never_merged_unasked(store: Store) -> None:
    take_in(store, ACME)
    other = changed(ACME, name="Acme Werke AG")
    alike = look(store, other)
    assert alike[2].lead_id == lead(store).lead_id
    assert Doubt.FORM in alike[2].verdict.doubts
    for policy in (Duplicates.UPDATE, Duplicates.FILL):
        result = take_in(store, other, duplicates=policy, alike=alike)
        assert result.count(Outcome.CREATED) == 1 and result.pairs == 1
        assert lead(store).company == "Acme Werke GmbH"
        store.undo()


def test_a_misspelt_row_comes_in_with_its_pair_and_is_taken_back_whole(store: Store) -> None:
    take_in(store, KRUEGER)
    before, before_derived = dump(store), derived(store)
    row = changed(
        KRUEGER, name="Krueger Maschinenbau GmbH", mail="vertrieb@krueger-mb.example", code="33604"
    )
    alike = look(store, row)
    result = take_in(store, row, alike=alike)
    (pair,) = store.ask(duplicate_pairs)
    assert result.rows[0].pair == lead(store).lead_id == pair.one.lead_id
    assert store.ask(pair_count) == 1
    assert_settled(store)
    store.undo()
    assert (dump(store), derived(store)) == (before, before_derived)
    assert store.ask(pair_count) == 0, "a lead that is gone is nobody's duplicate"
    store.redo()
    assert store.ask(pair_count) == 1


@pytest.mark.parametrize(
    ("way", "outcome", "leads"),
    [
        (Duplicates.FILL, Outcome.UPDATED, 1),
        (Duplicates.UPDATE, Outcome.UPDATED, 1),
        (Duplicates.SKIP, Outcome.SKIPPED, 1),
        (Duplicates.CREATE, Outcome.CREATED, 2),
        (Duplicates.LATER, Outcome.CREATED, 2),
    ],
)
def test_what_becomes_of_a_row_that_only_looks_like_a_lead(
    store: Store, way: Duplicates, outcome: Outcome, leads: int
) -> None:
    take_in(store, changed(KRUEGER, note=""))
    row = changed(
        KRUEGER, name="Krueger Maschinenbau GmbH", mail="vertrieb@krueger-mb.example", code="33604"
    )
    result = take_in(store, row, alike=look(store, row), decisions={2: way})
    assert result.rows[0].outcome is outcome
    assert store.ask(lambda s: len(s.scalars(select(Lead.id)).all())) == leads
    assert result.pairs == (way is Duplicates.LATER)
    name = {Duplicates.UPDATE: "Krueger Maschinenbau GmbH"}.get(way, "Krüger Maschinenbau GmbH")
    assert lead(store).company == name


def test_rows_of_one_list_that_look_like_each_other(store: Store) -> None:
    row = changed(
        KRUEGER, name="Krueger Maschinenbau GmbH", mail="vertrieb@krueger-mb.example", code="33604"
    )
    alike = look(store, KRUEGER, row)
    assert alike[3].other_row == 2 and 2 not in alike
    result = take_in(store, KRUEGER, row, alike=alike)
    assert [r.outcome for r in result.rows] == [Outcome.CREATED] * 2 and result.pairs == 1
    store.undo()
    merged = take_in(store, KRUEGER, row, alike=alike, of_alike=Duplicates.FILL)
    assert merged.rows[1].lead_id == merged.rows[0].lead_id


def test_a_pair_that_was_chosen_outlives_the_scan(store: Store) -> None:
    take_in(store, KRUEGER)
    later = ("Ganz Anders KG", "", "", "", "", KRUEGER[5], "")
    result = take_in(store, later, duplicates=Duplicates.LATER)
    assert result.count(Outcome.CREATED) == 1 and result.pairs == 1
    store.repair(kept(store.ask(scan)))
    assert [p.other.name for p in store.ask(duplicate_pairs)] == ["Ganz Anders KG"]


def test_an_import_never_moves_a_stage_back_nor_past_never(store: Store) -> None:
    columns = ("company.name", "company.email", "lead.stage")
    take_in(store, ("Alpha", "a@alpha.example", "warm"), columns=columns)
    take_in(
        store, ("Alpha", "a@alpha.example", "kalt"), columns=columns, duplicates=Duplicates.UPDATE
    )
    take_in(
        store,
        ("Alpha", "a@alpha.example", "mql"),
        columns=columns,
        writing={"lead.stage": Writing.NEVER},
    )
    assert lead(store).stage == Stage.WARM


def test_soft_deleted_rows_block_no_further_import(store: Store) -> None:
    take_in(store, KRUEGER)
    store.undo()
    assert take_in(store, KRUEGER).count(Outcome.CREATED) == 1


def test_what_was_edited_since_is_kept_and_named(store: Store) -> None:
    take_in(store, ACME)
    step = store.last_step()
    store.run(edit_fields, lead(store).lead_id, {"lead.note": (None, "Wichtig")})
    undone = store.undo(step).result
    assert [k.name for k in undone.kept] == ["Acme Werke GmbH"]
    assert lead(store).note == "Wichtig"
