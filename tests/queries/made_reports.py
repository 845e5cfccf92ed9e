"""Histories made up by dice for the reports: leads that come, go and come back, and are offered."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from leaddesk.models import Lead, Offer, SlaVersion, StageMove
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.offers import OfferState
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
SOURCES = ("Messe Köln", "Website & <b>Shop</b>", None)
REASONS = ("not_now", "wrong_territory", "Kein Platz im „Lager“", None)
_BACK = (OfferState.REJECTED, OfferState.RETURNED, OfferState.EXPIRED)


def filled(store: Store, seed: int, leads: int = 30) -> None:
    """So many leads with their histories over the last 14 months."""
    dice = random.Random(seed)
    people = [
        store.user_id(),
        store.run(set_person, Person("Jürgen Süß", "JS", Role.FIELD_SALES)).result,
    ]
    people.append(store.run(set_person, Person("Jan Schütz", "js", Role.FIELD_SALES)).result)
    made = [store.run(add_lead, {"company.name": f"Größe {n} GmbH"}).result for n in range(leads)]
    store.run(_write, made, dice, people)


def _write(work: Work, leads: list[int], dice: random.Random, people: list[int]) -> None:
    for row in work.scalars(select(StageMove)):
        work.delete(row)
    for version in work.scalars(select(SlaVersion)):
        version.since = NOW - timedelta(days=900)
    work.flush()
    for lead in leads:
        record = work.get_one(Lead, lead)
        at = NOW - timedelta(hours=dice.randint(24, 10_000))
        stage, before = dice.choice((Stage.COLD, Stage.COLD, Stage.WARM, Stage.EXCLUDED)), None
        while at < NOW:
            work.add(StageMove(lead_id=lead, at=at, from_stage=before, to_stage=stage))
            record.stage, record.stage_since, before = stage, at, stage
            stage = dice.choice([
                s for s in Stage if s is not before and (s <= before + 2 or dice.random() < 0.2)
            ])  # fmt: skip
            at += timedelta(hours=dice.randint(1, 2500))
        record.source, record.owner_id = dice.choice(SOURCES), dice.choice((*people, None))
        for _ in range(dice.choice((0, 1, 1, 2))):
            _offer(work, lead, dice, people)


def _offer(work: Work, lead: int, dice: random.Random, people: list[int]) -> None:
    at = NOW - timedelta(hours=dice.randint(1, 2600))
    state = dice.choice((OfferState.OPEN, OfferState.ACCEPTED, *_BACK))
    decided = at + timedelta(hours=dice.randint(1, 120))
    is_open = state is OfferState.OPEN or decided > NOW
    work.add(
        Offer(
            lead_id=lead, at=at, kind="push", score=200, to_id=dice.choice((*people, None)),
            state=(OfferState.OPEN if is_open else state).value,
            decided_at=None if is_open else decided,
            decided_id=None if is_open or state is OfferState.EXPIRED else dice.choice(people),
            reason=dice.choice(REASONS) if state in _BACK and not is_open else None,
        )
    )  # fmt: skip
