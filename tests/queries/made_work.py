"""What was done with made up leads: campaigns, lists, products, segments, contacts, ratings."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from leaddesk.models import Company, FollowUp, ImportRun, Lead, Membership, Purchase, Touchpoint
from leaddesk.models.work import Work
from leaddesk.rules.touchpoints import Kind, Outcome
from tests.queries.made_reports import NOW


def work_on(work: Work, dice: random.Random) -> None:
    """Campaigns, lists, products and segments of the leads."""
    run = ImportRun(at=NOW, source="Adressverlag", file_name="liste.csv", counts={})
    work.add(run)
    work.flush()
    for lead in work.scalars(select(Lead).order_by(Lead.id)):
        lead.campaign = dice.choice(("HERBST <b>", "Herbst <b>", "Größe", None))
        lead.import_id = dice.choice((run.id, None))
        lead.product = dice.choice(("Serie A", "Serie B", None))
        lead.market = dice.choice(("existing", "new", None))
        lead.fit_product = dice.choice(("A", "B", None))
        _touches(work, dice, lead)
        for segment in dice.sample((1, 4, 6), dice.randint(0, 2)):
            work.add(Membership(lead_id=lead.id, segment=segment, since=NOW, origin="hand"))


def _touches(work: Work, dice: random.Random, lead: Any) -> None:
    company = work.get_one(Company, lead.company_id)
    company.relation = dice.choice(("prospect", "customer", "regular_customer"))
    for _ in range(dice.randint(0, 5)):
        kind = dice.choice((Kind.CALL, Kind.CALL, Kind.ORDER, Kind.QUOTE, Kind.SERVICE_CALL))
        product = dice.choice(("serie a", "SERIE B", "Serie X", None))
        rated = kind is Kind.SERVICE_CALL and dice.random() < 0.8
        work.add(
            Touchpoint(
                lead_id=lead.id, at=NOW - timedelta(hours=dice.randint(1, 6000)), kind=kind.value,
                user_id=dice.choice((1, 2, None)),
                outcome=dice.choice((*Outcome, None)) if kind is Kind.CALL else None,
                product=product if kind in (Kind.ORDER, Kind.QUOTE) else None,
                satisfaction=dice.randint(1, 5) if rated else None,
            )
        )  # fmt: skip
    if lead.id % 4 == 0:
        day = (NOW - timedelta(days=lead.id)).date()
        product = ("SÉRIE a", "Serie B", "Kabel")[lead.id % 3]
        work.add(Purchase(lead_id=lead.id, bought_on=day, product=product))
    if dice.random() < 0.6:
        due = NOW.date() + timedelta(days=dice.randint(-20, 20))
        work.add(FollowUp(lead_id=lead.id, due_on=due, topic="Rückruf", created_at=NOW))
