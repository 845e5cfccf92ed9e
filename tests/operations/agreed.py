"""What tests of offers and of deadlines ask of a store."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from leaddesk.derived.clocks import drifted_clocks
from leaddesk.models import Lead, LeadClock, Offer
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store


def codes(store: Store, *what: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return [problem.code for problem in told.value.problems]


def kept(store: Store, lead: int) -> Lead:
    return store.ask(lambda s: s.get_one(Lead, lead))


def offer_of(store: Store, lead: int) -> Offer:
    return store.ask(lambda s: s.scalars(select(Offer).where(Offer.lead_id == lead)).all())[-1]


def clock_of(store: Store, lead: int, key: str) -> LeadClock:
    """The last of that key; what is kept is what follows."""
    assert store.ask(drifted_clocks) == 0
    mine = (LeadClock.lead_id == lead) & (LeadClock.key == key)
    return store.ask(
        lambda s: s.scalars(select(LeadClock).where(mine).order_by(LeadClock.started)).all()[-1]
    )


def colleague(store: Store, name: str = "Jürgen Süß", role: Role = Role.FIELD_SALES) -> int:
    return store.run(set_person, Person(name, "JS", role)).result


def offers(store: Store) -> list[str]:
    return store.ask(lambda s: list(s.scalars(select(Offer.state).order_by(Offer.id))))
