"""The sample data: thirty invented companies, put in as one step and taken out as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from leaddesk.models import (
    Answer,
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
from leaddesk.models.agreement_rules import read_sla_rules
from leaddesk.models.consent import enter_consent
from leaddesk.models.customer_numbers import read_owners
from leaddesk.models.offering import read_markets
from leaddesk.models.records import column_of, lead_number
from leaddesk.models.rights import demand
from leaddesk.models.sample_run import SAMPLE_SOURCE, find_sample_run
from leaddesk.models.work import Work
from leaddesk.rules.conditions import conditions_to_json
from leaddesk.rules.consent import Via
from leaddesk.rules.fold import sort_key
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.sample_answers import sample_answers
from leaddesk.rules.sample_consents import sample_consents
from leaddesk.rules.sample_data import ME, SAMPLE_USERS, SampleLead, sample_leads
from leaddesk.rules.sample_offering import SAMPLE_MARKETS, SAMPLE_PRODUCTS, SPECIALIST
from leaddesk.rules.sample_offers import sample_offers
from leaddesk.rules.sla import OFFER, in_force, latest, rule_to_json

Users = Mapping[str, int | None]
"""The id of each person in the sample data by ME or initials; "" is nobody."""


def add_sample(work: Work) -> int:
    """Put the sample leads in, with a history that ends today; returns how many.

    Their mark is an ImportRun of source SAMPLE_SOURCE whose counts say {"sample": true} and which
    users came with it. Refused("sample_there").
    """
    demand(work, Right.IMPORT)
    if find_sample_run(work) is not None:
        raise Refused(Problem("sample_there"))
    leads = sample_leads(work.now.astimezone().date())
    users, made = _users(work)
    counts = {"sample": True, "created": len(leads), "users": made, **_offer(work, users)}
    run = ImportRun(at=work.now, source=SAMPLE_SOURCE, file_name="", counts=counts)
    work.add(run)
    work.flush()
    taken = set(read_owners(work))
    for lead in leads:
        _add(work, lead, run.id, users, taken)
    if (agreed := _agree(work, leads)) is not None:
        run.counts = {**counts, "sla": agreed}
    work.title("sample_added", count=len(leads))
    return len(leads)


def _agree(work: Work, leads: Sequence[SampleLead]) -> int | None:
    """As if it had been agreed before the first of them was offered by when sales answers: else
    there would be no clock of what was offered in the past. The id of that version of the rule;
    None where nothing is agreed on now."""
    rule = latest(read_sla_rules(work)).get(OFFER)
    first = min(lead.created_at for lead in leads)
    if rule is None or in_force(read_sla_rules(work), OFFER, first) is not None:
        return None
    version = SlaVersion(
        key=OFFER, version=0, since=first, user_id=work.user_id, definition=rule_to_json(rule.rule)
    )
    work.add(version)
    work.flush()
    return version.id


def _users(work: Work) -> tuple[Users, list[int]]:
    """Who plays whom, and the ids of those made for it."""
    users: dict[str, int | None] = {ME: work.user_id, "": None}
    made: list[int] = []
    for sample in SAMPLE_USERS:
        user = work.scalars(select(User).where(User.name == sample.name)).first()
        if user is None:
            user = User(name=sample.name, initials=sample.initials)
            work.add(user)
            work.flush()
            made.append(user.id)
        users[sample.initials] = user.id
    return users, made


def _offer(work: Work, users: Users) -> dict[str, list[int]]:
    """Products and markets, where none has the name yet; the ids of those made for it."""
    known = set(work.scalars(select(Product.name_sort)))
    products = [
        Product(
            name=p.name, name_sort=sort_key(p.name), is_new=p.is_new, fit=p.fit, active=True,
            specialist_id=users[SPECIALIST] if p.is_new else None,
        )
        for p in SAMPLE_PRODUCTS
        if sort_key(p.name) not in known
    ]  # fmt: skip
    kept = read_markets(work)
    named = {market.name for market in kept}
    wanted = [market for market in SAMPLE_MARKETS if market.name not in named]
    markets = [
        TargetMarket(
            position=place, name=market.name, conditions=conditions_to_json(market.conditions),
            is_new=market.is_new, potential=market.potential,
            potential_value=market.potential_value,
        )
        for place, market in enumerate(wanted, max((m.position for m in kept), default=0) + 1)
    ]  # fmt: skip
    work.add_all([*products, *markets])
    work.flush()
    return {"products": [p.id for p in products], "markets": [m.id for m in markets]}


def _add(work: Work, sample: SampleLead, run_id: int, users: Users, taken: set[str]) -> None:
    company = None
    if sample.company:
        company = Company(created_at=sample.created_at, **_columns(sample.company))
        work.add(company)
        work.flush()
    contacts = [
        Contact(created_at=sample.created_at, company_id=company and company.id, **_columns(values))
        for values in sample.contacts
    ]
    work.add_all(contacts)
    work.flush()
    values = _columns(sample.lead)
    if number_key(values.get("customer_number", "")) in taken:
        del values["customer_number"]
    lead = Lead(
        number="?", company_id=company and company.id, import_id=run_id,
        contact_id=contacts[0].id if contacts else None, owner_id=users[sample.owner],
        stage=sample.stage, stage_since=sample.moves[-1].at, created_at=sample.created_at,
        **values,
    )  # fmt: skip
    work.add(lead)
    work.flush()
    lead.number = lead_number(lead.id)
    _add_history(work, sample, lead.id, users, contacts)
    for said in sample_consents(sample):
        enter_consent(
            work, lead.id, contacts[said.contact].id, said.channels, said.basis, said.on,
            said.source, Via.HAND,
        )  # fmt: skip


def _add_history(
    work: Work, sample: SampleLead, lead_id: int, users: Users, contacts: list[Contact]
) -> None:
    touchpoints = [
        Touchpoint(
            lead_id=lead_id, at=t.at, kind=t.kind, direction=t.direction or None,
            outcome=t.outcome or None, user_id=users[t.user], text=t.text or None,
            contact_id=contacts[t.contact].id if t.contact is not None and contacts else None,
            product=t.product or None, points=t.points,
            details={"ticked": list(t.ticked)} if t.ticked else None,
        )
        for t in sample.touchpoints
    ]  # fmt: skip
    work.add_all(touchpoints)
    work.flush()
    owner = users[sample.owner]
    work.add_all(
        StageMove(
            lead_id=lead_id, at=m.at, from_stage=m.from_stage, to_stage=m.to_stage,
            user_id=owner, reason=m.reason or None, note=m.note or None,
        )
        for m in sample.moves
    )  # fmt: skip
    work.add_all(
        Membership(
            lead_id=lead_id, segment=s.number, since=s.since, user_id=owner, origin=s.origin,
            touchpoint_id=touchpoints[s.touchpoint].id if s.touchpoint is not None else None,
        )
        for s in sample.segments
    )  # fmt: skip
    work.add_all(
        Answer(lead_id=lead_id, question_id=question, yes=yes, at=at, user_id=owner)
        for question, yes, at in sample_answers(sample)
    )
    work.add_all(
        Offer(
            lead_id=lead_id, at=o.at, kind=o.kind.value, from_id=users[o.by], to_id=users[o.to],
            score=o.score, state=o.state.value, decided_at=o.decided, reason=o.reason or None,
            decided_id=owner if o.decided is not None else None,
        )
        for o in sample_offers(sample)
    )  # fmt: skip
    work.add_all(
        FollowUp(
            lead_id=lead_id, due_on=f.due_on, due_minute=f.due_minute, topic=f.topic,
            user_id=users[f.user], created_at=f.created_at,
        )
        for f in sample.follow_ups
    )  # fmt: skip


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    return {column_of(key): value for key, value in values.items()}
