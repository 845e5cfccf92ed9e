"""Examples of the operations about the agreement between marketing and sales."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from leaddesk.operations.agreement import set_hand_over, set_sla_rules
from leaddesk.operations.deadlines import meet_deadlines, pause_clocks
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import accept_offer, offer_lead
from leaddesk.operations.targets import set_target
from leaddesk.operations.team import Person, set_person
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.proposals import proposals
from leaddesk.rules.offers import HandOverRules, Way
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import OFFER, SlaRule, Then, Until
from leaddesk.rules.stages import Stage
from leaddesk.rules.targets import Goal
from leaddesk.rules.touchpoints import Kind
from leaddesk.rules.working_calendar import WorkCalendar
from leaddesk.rules.working_time import OFFICE, WorkingHours
from leaddesk.store.store import Store
from torture.contents import Clock

RULES = (
    SlaRule(OFFER, 240, then=Then.RETURN),
    SlaRule(
        Stage.SAL.key, 600, Until.CONTACT, (80, 100), Then.REASSIGN, segments=((4, 240), (6, 900))
    ),
)
CALENDAR = WorkCalendar(
    WorkingHours((OFFICE,) * 6 + ((),), {(12, 24): 720}, frozenset({date(2026, 5, 15)})), "DE", "BY"
)
_NAMED = {
    "company.name": "Übergabe & Söhne <b>KG</b>",
    "company.phone": "0521 448120",
    "company.city": "Bielefeld",
}


def _lead(store: Store) -> int:
    return store.run(add_lead, _NAMED).result


def _offered(store: Store) -> int:
    lead = _lead(store)
    store.run(offer_lead, lead, override="agreed_with_sales")
    return lead


def _accepted(store: Store) -> int:
    lead = _offered(store)
    store.run(accept_offer, lead)
    return lead


def _paused(store: Store) -> tuple[Any, ...]:
    lead = _offered(store)
    store.run(pause_clocks, lead, "Betriebsruhe beim Kunden")
    return (lead,)


def _over(store: Store) -> tuple[Any, ...]:
    """Of one lead the time is over."""
    store.run(set_sla_rules, RULES)
    _offered(store)
    if isinstance(store.clock, Clock):
        store.clock.now += timedelta(days=30)
    return ()


def _proposed(store: Store) -> tuple[Any, ...]:
    """Somebody else is proposed for a lead whose time is over."""
    store.run(set_person, Person("Ämilie Groß", "ÄG", Role.FIELD_SALES))
    store.run(set_sla_rules, [SlaRule(OFFER, 60, then=Then.PROPOSE)])
    lead = _lead(store)
    store.run(offer_lead, lead, store.user_id(), "", "agreed_with_sales")
    if isinstance(store.clock, Clock):
        store.clock.now += timedelta(days=30)
    store.run(meet_deadlines)
    found = store.ask(proposals, user_id=store.user_id())
    return (lead, next((p.breach_id for p in found if p.lead_id == lead), 0), True)


def _goal(store: Store) -> Goal:
    me = store.user_id()
    return Goal("accepted", "2025-Q4", 40, "inside_sales", None, me, date(2026, 1, 9), "größer <b>")


def _ripe(store: Store) -> tuple[Any, ...]:
    """The program offers what is ripe, and one lead is."""
    store.run(set_hand_over, HandOverRules(Way.AUTOMATIC, store.user_id()))
    store.run(log_touchpoint, _lead(store), Happening(Kind.SERVICE_CALL, points=900))
    return ()


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "set_calendar": lambda s: (CALENDAR,),
    "set_hand_over": lambda s: (HandOverRules(Way.PUSH, s.user_id(), ("company.city",)),),
    "set_sla_rules": lambda s: (RULES,),
    "offer_lead": lambda s: (_lead(s), s.user_id(), "Bitte heute", "agreed_with_sales"),
    "offer_ripe_leads": _ripe,
    "withdraw_offer": lambda s: (_offered(s),),
    "accept_offer": lambda s: (_offered(s), date(2025, 12, 1)),
    "reject_offer": lambda s: (_offered(s), "not_now", "erst 2026"),
    "return_lead": lambda s: (_accepted(s), "not_now"),
    "pass_to_partner": lambda s: (_offered(s), "region", "Händler in Tirol"),
    "create_opportunity": lambda s: (
        _offered(s),
        Decimal("12500.50"),
        date(2025, 12, 8),
        "Demo",
        "concrete_inquiry",
    ),
    "pause_clocks": lambda s: (_offered(s), "Betriebsruhe beim Kunden"),
    "resume_clocks": _paused,
    "set_target": lambda s: (_goal(s),),
    "remove_target": lambda s: (s.run(set_target, _goal(s)).result,),
    "meet_deadlines": _over,
    "answer_proposal": _proposed,
    "mark_told": lambda s: ([1, 2], s.user_id()),
}
