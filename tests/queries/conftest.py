"""A store with some two hundred leads, made once: queries never write."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.derived.settle import settle
from leaddesk.models import (
    Batch,
    BatchRow,
    Company,
    Contact,
    FollowUp,
    ImportRun,
    Lead,
    Membership,
    Offer,
    Product,
    SlaVersion,
    StageMove,
    TargetMarket,
    Touchpoint,
    User,
)
from leaddesk.models.work import Work
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.duplicate_scan import scan
from leaddesk.rules.fold import digits, sort_key
from leaddesk.rules.sla import SlaRule, rule_to_json
from leaddesk.scanning import kept
from leaddesk.store.store import Store
from tests.engines import engine as engine
from tests.queries.consents import agree
from torture.postgres import database

NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
TODAY = date(2025, 11, 24)
LEADS = 220

_KINDS = ["Maschinenbau", "Verpackungen", "Präzision", "Bäckerei-Technik", "Gußwerk"]
_NAMES = ["Krüger", "Krueger", "Müller", "Weber", "Röder", "Jäger", "Öztürk", "Groß"]
_FORMS = ("GmbH", "GmbH & Co. KG", "AG", "e.K.", "<b>KG</b>")
_CITIES = ("Bielefeld", "Bad Homburg", "Homburg", "Baden-Baden", "Köln", "Münster", None)
_SOURCES = ("Messe Hannover 2025", "Messe München", "Webformular", None)
_INDUSTRIES = ("Chemie", "Lebensmittel", "Automotive", None)
_STAGES = (1, 1, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 90, 91, 92)
_TOUCHES = ("call", "email", "visit", "download", "newsletter_open", "service_call", "note")


def _row(work: Work, table: Any, **values: Any) -> Any:
    row = table(**values)
    work.add(row)
    work.flush()
    return row


def fill(work: Work) -> None:
    """The leads; the same in every run."""
    work.title("filled")
    dice = random.Random(4)
    for name, initials in (("Boris Öztürk", "BÖ"), ("Carla Abel", "CA"), ("Anton Zech", "AZ")):
        _row(work, User, name=name, initials=initials)
    runs = [
        _row(work, ImportRun, at=NOW, source=s, file_name=f, counts={"created": 3})
        for s, f in (("Messe Hannover 2025", "messe.xlsx"), ("Adressverlag", "liste 2.csv"))
    ]
    batch = _row(
        work, Batch, number=1, profile="generic", state="sent", at=NOW, sent_at=NOW, user_id=1,
        file_name="uebergabe.xlsx",
    )  # fmt: skip
    for name, is_new in (("Serie A", False), ("SERIE b", True)):
        _row(work, Product, name=name, name_sort=sort_key(name), is_new=is_new)
    for place, (field, values, is_new) in enumerate(
        (("company.country", ["at"], True), ("company.industry", ["chemie"], False)), start=1
    ):
        _row(
            work, TargetMarket, position=place, name=field, is_new=is_new,
            conditions=[{"field": field, "in": values}],
        )  # fmt: skip
    for key in ("mql", "sal", "prospect"):
        rule = rule_to_json(SlaRule(key, 480 if key == "mql" else 9600))
        _row(work, SlaVersion, key=key, version=0, since=NOW - timedelta(days=900), definition=rule)
    for number in range(1, LEADS + 1):
        _lead(work, dice, number, runs, batch)
    _past(work, random.Random(5))
    agree(work, random.Random(6), TODAY)


def _past(work: Work, dice: random.Random) -> None:
    """What else happened: ratings, orders and quotes, offers that came back."""
    for product in work.scalars(select(Product)):
        product.fit = "A" if product.name == "Serie A" else None
    for lead in work.scalars(select(Lead).order_by(Lead.id)):
        lead.competitor_rating = dice.choice(("unhappy", "satisfied", None))
        if dice.random() < 0.7:
            continue
        kind = dice.choice(("quote", "order", "letter", "chat"))
        work.add(
            Touchpoint(
                lead_id=lead.id, at=NOW - timedelta(days=dice.randint(0, 200)), kind=kind,
                user_id=dice.choice((None, 1, 2, 4)), satisfaction=dice.choice((None, 1, 3, 5)),
                product=dice.choice((None, "Serie A", "SERIE a", "serie B")),
            )
        )  # fmt: skip
        state = dice.choice(("rejected", "returned", "expired", "accepted"))
        at = NOW - timedelta(days=dice.randint(5, 100))
        work.add(
            Offer(
                lead_id=lead.id, at=at, kind="push", score=100, state=state,
                decided_at=at + timedelta(days=1), decided_id=dice.choice((1, 2)),
                reason=dice.choice(("not_now", "zu teuer", None)),
            )
        )  # fmt: skip


def _lead(work: Work, dice: random.Random, number: int, runs: list[Any], batch: Any) -> None:
    company = _company(work, dice, number) if dice.random() < 0.9 else None
    last = dice.choice(_NAMES)
    mail = f"s.{digits(str(number))}@firma{number}.de" if dice.random() < 0.8 else None
    contact = None
    if company is None or dice.random() < 0.9:
        contact = _row(
            work, Contact, company_id=company and company.id, first_name="Sabine", last_name=last,
            position=dice.choice(("Leitung Einkauf", None)), email=mail, email_key=mail,
            decision_role=dice.choice(("decision_maker", "user", None)), created_at=NOW,
        )  # fmt: skip
    stage = dice.choice(_STAGES)
    since = NOW - timedelta(days=dice.randint(0, 120), minutes=number)
    lead = _row(
        work, Lead, number=f"I-{number:06d}", company_id=company and company.id,
        contact_id=contact and contact.id, stage=stage, stage_since=since,
        customer_number=f"{10_000 + number}" if stage == 8 and dice.random() < 0.5 else None,
        external_id=f"X-{number}" if number % 9 == 0 else None,
        owner_id=dice.choice((None, 1, 2, 3, 4)), source=dice.choice(_SOURCES),
        import_id=dice.choice((None, runs[0].id, runs[1].id)),
        campaign=dice.choice((None, None, "Herbst-Mailing", "Messe 2025 <b>")),
        product=dice.choice((None, "Serie A", "Serie B")),
        fit_product=dice.choice((None, "A", "B")),
        value=dice.choice((None, Decimal("310.50"), Decimal(dice.randint(1, 90_000)))),
        expected_on=dice.choice((None, None, NOW.date() + timedelta(days=dice.randint(-99, 60)))),
        competitor=dice.choice((None, "Muster AG", "Muster-Werke")),
        note=dice.choice((None, "Rückruf wegen 4 Paletten", "100 % sicher")),
        created_at=since - timedelta(days=10),
    )  # fmt: skip
    _history(work, dice, lead, since)
    if stage == 8 and lead.customer_number:
        _row(
            work, BatchRow, batch_id=batch.id, lead_id=lead.id, reference=lead.number,
            customer_number=lead.customer_number, answered_at=NOW,
        )  # fmt: skip


def _company(work: Work, dice: random.Random, number: int) -> Any:
    phone = f"0521 44{number:03d}{dice.randint(10, 99)}" if dice.random() < 0.7 else None
    if number % 25 == 0:
        phone = "+49 221 998877"
    key = "49" + digits(phone).removeprefix("49").removeprefix("0") if phone else None
    return _row(
        work, Company, name=f"{dice.choice(_KINDS)} {dice.choice(_NAMES)} {dice.choice(_FORMS)}",
        postal_code=dice.choice((None, "33602", f"0{dice.randint(1000, 9999)}", "33415")),
        city=dice.choice(_CITIES), country=dice.choice(("DE", "AT", None)), phone=phone,
        phone_key=key, industry=dice.choice(_INDUSTRIES), employees=dice.choice((None, 10, 250)),
        relation=dice.choice(("prospect", "customer", "competitor")),
        match_key=f"k{dice.randint(1, 400)}", created_at=NOW,
    )  # fmt: skip


def _history(work: Work, dice: random.Random, lead: Any, since: datetime) -> None:
    for segment, share in ((1, 0.1), (2, 0.3), (4, 0.4), (6, 0.1)):
        if dice.random() < share:
            work.add(
                Membership(
                    lead_id=lead.id, segment=segment, user_id=1, origin="visit",
                    since=NOW - timedelta(days=dice.choice((3, 60))),
                )
            )  # fmt: skip
    work.add(StageMove(lead_id=lead.id, at=lead.created_at, to_stage=1, via="import"))
    if lead.stage != 1:
        reason = "price" if lead.stage == 90 else "not_serious" if lead.stage == 91 else None
        work.add(
            StageMove(
                lead_id=lead.id, at=since, from_stage=1, to_stage=lead.stage, user_id=1,
                reason=reason,
            )
        )  # fmt: skip
    for _ in range(dice.choice((0, 0, 1, 3, 6))):
        at = NOW - timedelta(days=dice.randint(0, 200), minutes=dice.randint(0, 600))
        work.add(
            Touchpoint(
                lead_id=lead.id, at=at, kind=dice.choice(_TOUCHES), direction="in", user_id=1,
                text="Gespräch", details=dice.choice((None, {"ticked": [4], "unticked": [2]})),
            )
        )  # fmt: skip
    if dice.random() < 0.5:
        work.add(
            FollowUp(
                lead_id=lead.id, due_on=TODAY + timedelta(days=dice.randint(-5, 20)),
                due_minute=dice.choice((None, 630)), topic="Angebot", created_at=NOW,
                user_id=dice.choice((None, 1, 2)),
            )
        )  # fmt: skip


@contextmanager
def set_up(engine: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A store of this engine that lives longer than a test, without leads."""
    with ExitStack() as stack:
        if engine == "sqlite":
            folder = request.getfixturevalue("tmp_path_factory").mktemp("queries")
            empty = request.getfixturevalue("empty_store_file")
            address: Any = Path(shutil.copy(empty, folder / "filled.leaddesk"))
        else:
            template = request.getfixturevalue("empty_database")
            address = stack.enter_context(database(request.getfixturevalue("server"), template))
        store = Store(address, who="Anna Berg", settle=settle, clock=lambda: NOW)
        store.run(set_up_store, name="Anna Berg", initials="AB")
        yield store
        store.close()


@pytest.fixture(scope="session")
def filled(engine: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """The store with its leads, settled."""
    with set_up(engine, request) as store:
        store.run(fill)
        store.repair(kept(store.ask(scan)))
        yield store
