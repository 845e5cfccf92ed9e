"""Problems put right by groups, words that are matched, and rows that only look like a lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select

from leaddesk.models import Contact, Lead, LeadCard
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.pair_count import pair_count
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.list_mapping import BY_RULES, DEFAULT_FIELDS, OWNER, ListMapping
from leaddesk.rules.list_plan import headers_digest
from leaddesk.rules.list_rows import Duplicates
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.match_words import WAYS
from leaddesk.ui.importing.wizard import CHECK, COLUMNS, RESULT
from leaddesk.ui.parts.buttons import Button
from tests.ui.importing.conftest import BAD, GOOD, HEADERS, forward
from tests.ui.looks import settle_down

OWNER_ROW = DEFAULT_FIELDS.index(OWNER)


def test_a_group_is_put_right_by_one_press_and_put_back_by_another(
    page: ImportPage, make_list: Callable[..., Path]
) -> None:
    rows = [[f"Guss {n} KG", "1067", "Dresden", f"a@g{n}.example", ""] for n in range(3)]
    page.open_file(make_list(HEADERS, GOOD, *rows, BAD))
    forward(page, 2)
    check, draft = page.wizard.check, page.wizard.draft
    assert draft is not None
    check.groups.go_to(1)
    group = check.group()
    assert group is not None and group.code == "postal_code_short"
    assert check.repairs.repair.caption() == "In 3 Zeilen die führende 0 ergänzen"
    check.repairs.repair.click()
    settle_down()
    assert {draft.text(row, 1) for row in (3, 4, 5)} == {"01067"}
    assert [g.code for g in check._groups] == ["email_incomplete"]
    check.repairs.repair.click()
    settle_down()
    assert draft.importable() == 5, "the row comes in without its broken address"
    check.bar.findChildren(Button)[0].click()
    settle_down()
    assert draft.importable() == 4 and draft.text(6, 3) == "krueger@"


def test_what_was_typed_is_offered_for_all_equal_cells(
    page: ImportPage, make_list: Callable[..., Path]
) -> None:
    rows = [[f"Guss {n} KG", "33602", "Bielefeld", "info@", "0521 1"] for n in range(4)]
    page.open_file(make_list(HEADERS, *rows))
    forward(page, 2)
    check, draft = page.wizard.check, page.wizard.draft
    assert draft is not None and draft.importable() == 0
    check.rows.grid.edited.emit(0, "info@guss.example")
    settle_down()
    assert check.repairs.same.caption() == "Dasselbe in 3 weiteren Zeilen"
    check.repairs.same.click()
    settle_down()
    assert draft.importable() == 4


def test_words_nobody_knows_are_matched_once_and_for_the_next_list(
    page: ImportPage, store: Store, make_list: Callable[..., Path]
) -> None:
    headers = ["Firma", "PLZ", "Ort", "Beziehung", "Branche"]
    known = ["Gamma AG", "33602", "Bielefeld", "Kunde", "Metall"]
    alpha = ["Alpha AG", "33602", "Bielefeld", "A-Lieferant", "Metall"]
    page.open_file(make_list(headers, alpha, known))
    forward(page, 2)
    check = page.wizard.check
    group = check.group()
    assert group is not None and group.code == "choice_unknown"
    check.repairs.repair.click()
    step = page.wizard.columns
    assert page.wizard.place == COLUMNS and step.tabs.current() == "values"
    assert step.values.table.grid.shown(0, 1).text == "A-Lieferant"
    step.values.table.grid.edited.emit(0, "partner")
    step.values.table.grid.edited.emit(1, "Metallbau")
    step.defaults.table.grid.edited.emit(0, "Herbst")
    step.columns.table.grid.edited_beside.emit(2, 3, "never")
    step.name.setText("Partnerliste")
    step.name.textEdited.emit("Partnerliste")
    settle_down()
    forward(page, 4)
    assert page.wizard.place == RESULT
    wanted = select(LeadCard.relation, LeadCard.industry, LeadCard.campaign)
    card = store.ask(lambda s: s.execute(wanted.where(LeadCard.company == "Alpha AG")).one())
    assert tuple(card) == ("partner", "Metallbau", "Herbst")
    forward(page)
    beta = ["Beta KG", "50667", "Köln", "a-lieferant", "METALL"]
    page.open_file(make_list(headers, beta, name="b.xlsx"))
    forward(page)
    assert page.wizard.place == CHECK and "Partnerliste" in page.wizard.note.text()
    assert page.wizard.draft is not None
    (row,) = page.wizard.draft.rows
    read = row.values["company.relation"], row.values["company.industry"]
    assert read == ("partner", "Metallbau")


def test_a_lookalike_is_shown_with_its_reason_and_never_merged_unasked(
    page: ImportPage, store: Store, make_list: Callable[..., Path]
) -> None:
    headers = ["Firma", "Straße", "PLZ", "Ort", "Homepage"]
    rest = ["Hafenweg 1", "48155", "Münster", "www.acme.example"]
    page.open_file(make_list(headers, ["Acme Werke GmbH", *rest], ["Acme Werke AG", *rest]))
    forward(page, 3)
    step = page.wizard.duplicates
    assert step.table.grid.shown(0, 1).text == "Acme Werke AG"
    assert "Rechtsform" in step.table.grid.shown(0, 3).text
    assert step.table.grid.shown(0, 4).text == "Neu, später zusammenführen"
    forward(page, 2)
    assert page.wizard.draft is not None and page.wizard.draft.result is not None
    assert page.wizard.draft.result.counts()["created"] == 2
    assert store.ask(pair_count) == 1


def test_new_leads_are_given_out_by_the_rules_and_all_of_it_is_taken_back(
    page: ImportPage, store: Store, make_list: Callable[..., Path]
) -> None:
    anna = store.run(set_person, Person("Ida Wolf", "IW", Role.INSIDE_SALES)).result
    pool = store.run(set_pool, PoolPlan("Alle", Way.TURN, (Member(anna),), False)).result
    store.run(set_distribution_rule, RulePlan("Alles", pool))
    page.open_file(make_list(HEADERS, GOOD))
    forward(page)
    page.wizard.columns.defaults.table.grid.edited.emit(OWNER_ROW, BY_RULES)
    settle_down()
    forward(page, 4)
    settle_down()
    result = page.wizard.result
    assert store.ask(lambda s: list(s.scalars(select(Lead.owner_id)))) == [anna]
    assert "1 Lead nach den Regeln verteilt" in result.bar.text()
    result.take_back.click()
    settle_down()
    assert store.ask(lambda s: list(s.scalars(select(Lead.id)))) == []
    assert page.wizard.draft is not None and page.wizard.draft.undone


def test_each_figure_opens_its_rows(page: ImportPage, make_list: Callable[..., Path]) -> None:
    page.open_file(make_list(HEADERS, GOOD, BAD))
    forward(page, 5)
    rows = page.wizard.result.rows.grid
    assert rows.rowCount() == 1 and "unvollständig" in rows.shown(0, 2).text
    page.wizard.result.figures.shown[0].click()
    assert rows.shown(0, 1).text == GOOD[0]


def test_a_remembered_owner_who_is_gone_is_no_silent_gap(
    page: ImportPage, store: Store, make_list: Callable[..., Path]
) -> None:
    path = make_list(HEADERS, GOOD)
    said = ListMapping({"Firma": "company.name"}, defaults={"lead.owner": "Niemand mehr"})
    store.run(remember_columns, "Messe", headers_digest(HEADERS), said)
    page.open_file(path)
    forward(page)
    step = page.wizard.columns
    assert page.wizard.place == COLUMNS and not step.may_go_on()
    assert "Niemand mehr" in step.bar.text()
    step.defaults.table.grid.edited.emit(OWNER_ROW, "")
    settle_down()
    assert step.may_go_on()


def test_a_second_contact_is_matched_in_columns_of_its_own(
    page: ImportPage, store: Store, make_list: Callable[..., Path]
) -> None:
    headers = ["Firma", "PLZ", "Ansprechpartner", "Ansprechpartner 2", "Anrede 2", "Durchwahl 2"]
    rows = [["Guss KG", "33602", "Ina Berg", "Uwe Dietz", "Signore", "0521 12"]]
    page.open_file(make_list(headers, *rows))
    forward(page, 1)
    columns = page.wizard.columns.columns
    grid = columns.table.grid
    assert grid.index(3, 2).data() == "Ansprechpartner 2: Vollständiger Name"
    offered = {words for words, _ in columns._choices}
    assert "Ansprechpartner 3: E-Mail" in offered
    assert "Ansprechpartner 4: E-Mail" not in offered
    columns.table.grid.edited.emit(5, "contact3.phone")
    assert "Ansprechpartner 4: E-Mail" in {words for words, _ in columns._choices}
    assert columns.table.row() == 5
    columns.table.grid.edited.emit(5, "contact2.phone")
    columns.table.go_to(3)
    assert "Ansprechpartner 2: Nachname: Dietz" in columns.arriving.text()
    words = page.wizard.columns.values
    assert [v.key for v in words._values if v.read is None] == ["contact2.salutation"]
    words.table.grid.edited.emit(0, "mr")
    settle_down()
    forward(page, 4)
    kept = store.ask(lambda s: s.execute(select(Contact.last_name, Contact.salutation)).all())
    assert [tuple(row) for row in kept] == [("Berg", None), ("Dietz", "mr")]


def test_rows_of_one_company_become_its_contacts_by_one_tick(
    page: ImportPage, store: Store, make_list: Callable[..., Path]
) -> None:
    headers = ["Firma", "PLZ", "Ansprechpartner", "E-Mail"]
    rows = [["Guss KG", "33602", f"Ina Berg{n}", f"i{n}@guss.example"] for n in range(3)]
    page.open_file(make_list(headers, *rows))
    forward(page, 1)
    draft, panel = page.wizard.draft, page.wizard.columns.defaults
    assert draft is not None and not panel.people.isChecked()
    panel.people.click()
    assert draft.manner().people_in_rows and panel.said() == 2
    draft.duplicates = Duplicates.CREATE
    forward(page, 2)
    grid = page.wizard.duplicates.table.grid
    assert grid.index(0, 4).data() == WAYS[Duplicates.FILL].now(), "not what the rule says"
    grid.edited.emit(0, Duplicates.CREATE)
    assert draft.decisions == {3: Duplicates.CREATE}
    grid.edited.emit(0, Duplicates.FILL)
    draft.decisions.clear()
    forward(page, 2)
    assert page.wizard.place == RESULT
    assert store.ask(lambda s: len(s.execute(select(LeadCard.lead_id)).all())) == 1
    assert store.ask(lambda s: len(s.execute(select(Contact.id)).all())) == 3
    page.open_file(make_list(headers, *rows))
    forward(page, 1)
    assert page.wizard.columns.defaults.people.isChecked(), "it is remembered"
