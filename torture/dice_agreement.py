"""What the dice do between marketing and sales: offers, answers, pauses, deadlines, rules."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from leaddesk.operations.agreement import set_calendar, set_sla_rules
from leaddesk.operations.deadlines import (
    answer_proposal,
    meet_deadlines,
    pause_clocks,
    resume_clocks,
)
from leaddesk.operations.offers import (
    accept_offer,
    create_opportunity,
    offer_lead,
    offer_ripe_leads,
    pass_to_partner,
    reject_offer,
    return_lead,
    withdraw_offer,
)
from leaddesk.operations.reminders import mark_told
from leaddesk.operations.targets import set_target
from leaddesk.queries.breaches import untold_breaches
from leaddesk.queries.proposals import proposals
from leaddesk.rules.sla import KEYS, SlaRule, Then, Until
from leaddesk.rules.targets import Goal, Measure
from leaddesk.rules.working_calendar import WorkCalendar
from leaddesk.store.store import Store
from torture.examples_agreement import CALENDAR

if TYPE_CHECKING:
    from torture.dice import Dice


def agreement(dice: Dice, store: Store) -> Any:
    """Somebody offers, answers, gives back, waits; time goes by; the rules become others."""
    chance = dice.random.random()
    if chance < 0.08:
        return store.run(set_calendar, dice.one((CALENDAR, WorkCalendar())))
    if chance < 0.2:
        rule = SlaRule(
            dice.one(KEYS), dice.one((30, 480, 2400)), dice.one(Until),
            dice.one(((50, 80, 100), (80,), ())), dice.one(Then),
            segments=dice.one(((), ((4, 60),), ((2, 4800), (4, 120)))),
        )  # fmt: skip
        return store.run(set_sla_rules, [rule])
    if chance < 0.24:
        return store.run(set_target, Goal(dice.one(Measure), "2026-Q1", dice.random.randint(1, 99)))
    if chance < 0.27:
        me = store.user_id() or 1
        late = store.ask(untold_breaches, user_id=me, now=dice.clock.now)
        return store.run(mark_told, [row.breach_id for row in late] or [1], me)
    if chance < 0.3 and (open_ones := store.ask(proposals, user_id=store.user_id())):
        one = dice.one(open_ones)
        give = dice.one((True, False))
        return store.run(answer_proposal, one.lead_id, one.breach_id, give)
    if chance < 0.4:
        return store.run(dice.one((meet_deadlines, offer_ripe_leads)))
    lead = dice.leads(store)[0]
    on = (dice.clock.now + timedelta(days=3)).date()
    operation, *more = dice.one(
        (
            (offer_lead, dice.one((None, store.user_id())), "", "agreed_with_sales"),
            (offer_lead, None),
            (withdraw_offer,),
            (accept_offer, on),
            (reject_offer, "not_now", "nächstes Jahr"),
            (return_lead, "data_unusable"),
            (pass_to_partner, "region"),
            (create_opportunity, Decimal(900), on, "", dice.one(("", "concrete_inquiry"))),
            (pause_clocks, "Urlaub"),
            (resume_clocks,),
        )
    )
    return store.run(operation, lead, *more)
