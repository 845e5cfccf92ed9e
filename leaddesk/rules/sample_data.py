"""Thirty invented companies with a believable history, dated from a given day.

Telephone numbers are from the ranges that the Bundesnetzagentur keeps free for films and books,
mail domains end in .example: nobody can be reached by accident.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from leaddesk.rules.sample_early import COLD, QUALIFIED, WARM
from leaddesk.rules.sample_ended import EXCLUDED, LOST, WON
from leaddesk.rules.sample_plans import ME, Person, Plan
from leaddesk.rules.sample_sales import ACCEPTED, PROSPECTS, QUOTES, SALES_QUALIFIED
from leaddesk.rules.segments import Origin
from leaddesk.rules.stages import Stage

__all__ = ["ME", "SAMPLE_USERS", "SampleLead", "sample_leads"]

_PLANS = (
    *COLD, *WARM, *QUALIFIED, *ACCEPTED, *SALES_QUALIFIED, *PROSPECTS, *QUOTES, *WON, *LOST,
    *EXCLUDED,
)  # fmt: skip
_FIRST_MINUTE, _MOVES_FROM = 7 * 60, 15 * 60  # in UTC: office hours


class SampleUser(NamedTuple):
    initials: str
    name: str


SAMPLE_USERS = (SampleUser("MY", "Meryem Yıldız"), SampleUser("JB", "Jonas Brandt"))


@dataclass(frozen=True, slots=True)
class SampleTouchpoint:
    """`contact` is a place in the lead's contacts, None where there is none; `user` as owner."""

    at: datetime
    kind: str
    text: str
    direction: str
    outcome: str
    contact: int | None
    user: str
    product: str
    points: int | None
    ticked: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SampleMove:
    at: datetime
    from_stage: Stage | None
    to_stage: Stage
    reason: str
    note: str


@dataclass(frozen=True, slots=True)
class SampleSegment:
    """A membership; `touchpoint` is the place of the visit that ticked it, if one did."""

    number: int
    since: datetime
    origin: Origin
    touchpoint: int | None


@dataclass(frozen=True, slots=True)
class SampleFollowUp:
    due_on: date
    due_minute: int | None
    topic: str
    user: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class SampleLead:
    """One lead. `company`, each of `contacts` and `lead` hold values by the key of rules.fields;
    an empty `company` is a private person. The first contact is the main one. Owner and users:
    ME, initials of SAMPLE_USERS, or "" for nobody. Touchpoints and moves are oldest first.
    """

    company: dict[str, str | int]
    contacts: tuple[dict[str, str], ...]
    lead: dict[str, str | Decimal | date]
    owner: str
    stage: Stage
    touchpoints: tuple[SampleTouchpoint, ...]
    moves: tuple[SampleMove, ...]
    segments: tuple[SampleSegment, ...]
    follow_ups: tuple[SampleFollowUp, ...]

    @property
    def created_at(self) -> datetime:
        return self.moves[0].at


def sample_leads(today: date) -> tuple[SampleLead, ...]:
    """The sample leads as they stand on this day; the same day gives the same leads."""
    return tuple(_lead(plan, today) for plan in _PLANS)


def _lead(plan: Plan, today: date) -> SampleLead:
    moves = _moves(plan, today)
    touchpoints = _touchpoints(plan, today)
    return SampleLead(
        company=_company(plan),
        contacts=tuple(_contact(person, plan.domain) for person in plan.people),
        lead=_lead_fields(plan, today),
        owner=plan.owner,
        stage=moves[-1].to_stage,
        touchpoints=touchpoints,
        moves=moves,
        segments=_segments(plan, touchpoints, moves),
        follow_ups=_follow_ups(plan, today, moves),
    )


def _company(plan: Plan) -> dict[str, str | int]:
    if not plan.name:
        return {}
    values: dict[str, str | int | None] = {
        "company.name": plan.name,
        "company.street": plan.street,
        "company.postal_code": plan.postal_code,
        "company.city": plan.city,
        "company.country": plan.country,
        "company.phone": plan.phone,
        "company.email": f"info@{plan.domain}",
        "company.website": f"https://www.{plan.domain}",
        "company.industry": plan.industry,
        "company.employees": plan.employees,
        "company.relation": plan.relation,
        "company.customer_class": plan.customer_class,
    }
    return {key: value for key, value in values.items() if value}


def _contact(person: Person, domain: str) -> dict[str, str]:
    mail = person.mail if "@" in person.mail or not person.mail else f"{person.mail}@{domain}"
    values = {
        "contact.salutation": person.salutation,
        "contact.title": person.title,
        "contact.first_name": person.first_name,
        "contact.last_name": person.last_name,
        "contact.position": person.position,
        "contact.department": person.department,
        "contact.decision_role": person.role,
        "contact.phone": person.phone,
        "contact.mobile": person.mobile,
        "contact.email": mail,
    }
    return {key: value for key, value in values.items() if value}


def _lead_fields(plan: Plan, today: date) -> dict[str, str | Decimal | date]:
    values: dict[str, str | Decimal | date | None] = {
        "lead.source": plan.source,
        "lead.product": plan.product,
        "lead.fit_product": plan.fit,
        "lead.value": Decimal(plan.value or 0),
        "lead.expected_on": _expected(plan, today),
        "lead.competitor": plan.competitor,
        "lead.competitor_reason": plan.competitor_reason,
        "lead.note": plan.note,
        "lead.customer_number": plan.customer_number,
    }
    return {key: value for key, value in values.items() if value}


def _expected(plan: Plan, today: date) -> date | None:
    """Of what is an opportunity, was one, or will be one soon: when its order is expected."""
    last = plan.path[-1]
    if last.to in (Stage.SQL, Stage.PROSPECT, Stage.QUOTE) and plan.value:
        return today + timedelta(days=14 + len(plan.name) * 7 % 60)
    been = any(Stage.PROSPECT <= went.to <= Stage.WON for went in plan.path)
    return today - timedelta(days=last.ago) if been else None


def _touchpoints(plan: Plan, today: date) -> tuple[SampleTouchpoint, ...]:
    """Each later in the day than the one before: two can fall on the same Friday."""
    first = _FIRST_MINUTE + len(plan.name) * 11 % 180
    return tuple(
        SampleTouchpoint(
            at=_moment(today, did.ago, first + place * 47),
            kind=did.kind.value,
            text=did.text,
            direction=did.direction or "in",
            outcome=did.outcome,
            contact=did.who if plan.people else None,
            user=did.by or plan.owner,
            product=plan.product,
            points=did.points,
            ticked=did.ticked,
        )
        for place, did in enumerate(plan.story)
    )


def _moves(plan: Plan, today: date) -> tuple[SampleMove, ...]:
    """After the day's touchpoints, in their order; a lead comes in before all of them."""
    moves: list[SampleMove] = []
    for order, went in enumerate(plan.path):
        minute = _MOVES_FROM + order if order else _FIRST_MINUTE - 1
        before = moves[-1].to_stage if moves else None
        moves.append(
            SampleMove(_moment(today, went.ago, minute), before, went.to, went.reason, went.note)
        )
    return tuple(moves)


def _segments(
    plan: Plan, touchpoints: tuple[SampleTouchpoint, ...], moves: tuple[SampleMove, ...]
) -> tuple[SampleSegment, ...]:
    ticked = [
        SampleSegment(number, touchpoint.at, Origin.VISIT, place)
        for place, touchpoint in enumerate(touchpoints)
        for number in touchpoint.ticked
    ]
    origin = Origin.HAND if plan.owner else Origin.IMPORT
    by_hand = [SampleSegment(number, moves[0].at, origin, None) for number in plan.segments]
    return (*ticked, *by_hand)


def _follow_ups(
    plan: Plan, today: date, moves: tuple[SampleMove, ...]
) -> tuple[SampleFollowUp, ...]:
    found = []
    for due in plan.due:
        day = today + timedelta(days=due.days)
        while due.days and day.weekday() > 4:  # a working day, without leaving its side of today
            day += timedelta(days=1 if due.days > 0 else -1)
        found.append(SampleFollowUp(day, due.minute, due.topic, plan.owner, moves[-1].at))
    return tuple(found)


def _moment(today: date, ago: int, minute: int) -> datetime:
    """So many days ago at this minute (UTC); what falls on a weekend is on the Friday before."""
    day = today - timedelta(days=ago)
    day -= timedelta(days=max(0, day.weekday() - 4))
    return datetime.combine(day, time(minute // 60, minute % 60), UTC)
