"""The conditions say the same in SQL as they do when each lead is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Lead, Touchpoint
from leaddesk.models.condition_facts import facts_of
from leaddesk.models.condition_sql import leads_meeting
from leaddesk.models.work import Work
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.leads import add_lead, assign_owner, edit_fields
from leaddesk.operations.qualification import answer_question
from leaddesk.operations.set_up import set_user
from leaddesk.operations.stages import move_stage
from leaddesk.rules.completeness import FIELDS as COMPLETE
from leaddesk.rules.completeness import completeness
from leaddesk.rules.condition_fields import ASKED, COMPLETENESS, MAIL_KIND, Sort, mail_kind
from leaddesk.rules.condition_problems import FITTING
from leaddesk.rules.conditions import (
    Between,
    Condition,
    Contains,
    InSegment,
    Known,
    NoneOf,
    OlderThan,
    OneOf,
    StartsWith,
    Touched,
    Within,
    all_hold,
)
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

TODAY = date(2025, 11, 24)
WORDS = ("Möbelbau", "MÖBELBAU", "Druck & <b>Papier</b>", "0", "Straße 5", "DE", "kr@gmx.de", "A")
MAILS = (None, "k@gmx.de", "info@ROEDER.example", "zwei@at@web.de", " x@T-Online.de")


def _fill(work: Work, random: Random) -> None:
    work.title("test")
    for number in range(70):
        company = f"Röder & Söhne {number % 9} GmbH & Co. KG" if number % 8 else None
        lead_id = add_lead(
            work,
            {
                "company.name": company,
                "company.industry": random.choice(("Möbelbau", "MÖBELBAU", "Druck", None)),
                "company.employees": random.choice((None, 5, 120, 900)),
                "company.postal_code": random.choice((None, "01067", "33602")),
                "company.country": random.choice((None, "DE", "AT")),
                "company.email": random.choice(MAILS),
                "contact.last_name": "Krüger" if number % 7 or not company else None,
                "contact.email": random.choice(MAILS),
                "contact.decision_role": random.choice((None, "decision_maker", "user")),
                "lead.fit_product": random.choice((None, "A", "B")),
                "lead.value": random.choice((None, *map(Decimal, ("0", "1499.99", "1500", "2e4")))),
                "lead.expected_on": random.choice((None, TODAY - timedelta(days=20))),
                "lead.source": random.choice((None, "Straße 5", "STRASSE 5")),
            },
            [n for n in (1, 4) if random.random() < 0.5],
        )
        for _ in range(random.randrange(4)):
            at = datetime(2025, 11, 24, 9, tzinfo=UTC) - timedelta(
                days=random.choice((0, 1, 29, 30, 31, 400)), minutes=random.randrange(900)
            )
            kind = random.choice(("call", "visit", "download"))
            work.add(Touchpoint(lead_id=lead_id, at=at, kind=kind))
    work.flush()


@pytest.fixture
def filled(store: Store) -> Iterator[Store]:
    random = Random(11)
    store.run(_fill, random)
    ids = store.ask(_ids)
    anna = store.run(set_user, "Änne Groß", "ÄG").result
    store.run(assign_owner, ids[::3], anna)
    store.run(move_stage, ids[::4], Stage.WARM)
    for lead in ids[::2]:
        store.run(answer_question, lead, 3, lead % 4 > 1)
    for lead in ids[::5]:
        store.run(set_follow_up, lead, TODAY + timedelta(days=random.randrange(-5, 5)))
    yield store


def _ids(session: Session) -> list[int]:
    return list(session.scalars(select(Lead.id).order_by(Lead.id)))


def _condition(random: Random) -> Condition:
    chance = random.random()
    if chance < 0.1:
        return InSegment(random.choice(((1,), (4,), (1, 4), (2,))), random.random() < 0.5)
    if chance < 0.2:
        kinds = random.choice(((), ("call",), ("visit", "download")))
        return Touched(kinds, random.choice((None, 0, 1, 30)), random.random() < 0.5)
    if chance < 0.25:
        key = random.choice(("question.budget", "question.need"))
        return random.choice((OneOf(key, ("yes",)), NoneOf(key, ("yes",)), Known(key, False)))
    asked = ASKED[random.choice(sorted(ASKED))]
    shape = random.choice(FITTING[asked.sort])
    key = asked.key
    words = tuple(random.sample(asked.choices or WORDS, random.randrange(1, 3)))
    if shape in (OneOf, NoneOf):
        return shape(key, words + (("Änne Groß",) if key == "lead.owner" else ()))  # type: ignore[arg-type]
    if shape in (StartsWith, Contains):
        texts = random.choice((("r", "Ä"), ("3",), ("möb", "0"), ("söhne",)))
        return StartsWith(key, texts) if shape is StartsWith else Contains(key, texts)
    if shape is Between:
        low = random.choice((None, 0, 50, 1500))
        return Between(key, low, random.choice((100, 1499, 30_000)))
    if shape in (OlderThan, Within):
        days = random.choice((0, 1, 29, 30, 500))
        unit = random.choice((Unit.DAYS, *Unit))
        days = days if unit is Unit.DAYS else random.choice((0, 1, 13))
        return OlderThan(key, days, unit) if shape is OlderThan else Within(key, days, unit)
    return Known(key, random.random() < 0.5)


@pytest.mark.parametrize("seed", range(3))
def test_sql_finds_the_leads_of_which_it_holds(filled: Store, seed: int) -> None:
    random = Random(seed)
    some = 0
    for _ in range(150):
        conditions = [_condition(random) for _ in range(random.choice((1, 1, 2)))]
        found = filled.ask(_both, conditions)
        assert found[0] == found[1], conditions
        some += 0 < len(found[0]) < 70
    assert some > 40  # else the comparison would show little


def _both(session: Session, conditions: list[Condition]) -> tuple[set[int], set[int]]:
    facts = facts_of(session, _ids(session), conditions)
    held = {lead for lead, known in facts.items() if all_hold(conditions, known, TODAY)}
    return set(session.scalars(leads_meeting(session, conditions, TODAY))), held


def test_every_field_can_be_asked_in_sql(filled: Store) -> None:
    """A field that is new has its column under the same name."""
    for asked in ASKED.values():
        both = filled.ask(_both, [Known(asked.key)])
        assert both[0] == both[1], asked.key
        assert asked.sort is not Sort.CHOICE or asked.choices


def test_what_follows_from_the_fields_is_what_the_rules_say(filled: Store) -> None:
    keys = (*COMPLETE, "company.name", COMPLETENESS, MAIL_KIND)
    facts = filled.ask(lambda s: facts_of(s, _ids(s), [Known(key) for key in keys]))
    kinds = set()
    for known in facts.values():
        values = known.values
        has_company = values["company.name"] is not None
        assert values[COMPLETENESS] == completeness(values, has_company)
        address = values["contact.email"] or values["company.email"]
        assert values[MAIL_KIND] == mail_kind(None if address is None else str(address))
        kinds.add(values[MAIL_KIND])
    assert kinds == {None, "company", "private"}


def test_values_that_no_rule_meets(filled: Store) -> None:
    lead = filled.ask(_ids)[0]
    filled.run(edit_fields, lead, {"lead.note": (None, "x" * 3000)})
    assert filled.ask(_both, [OneOf("lead.note", ("x" * 3000,))]) == ({lead}, {lead})
    assert filled.ask(_both, []) == (set(filled.ask(_ids)),) * 2
