"""Examples of the operations about what is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from leaddesk.models import FollowUp, Lead
from leaddesk.operations.follow_ups import set_follow_up, set_follow_ups
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.follow_up_rules import FollowUpRule, RuleKind
from leaddesk.rules.follow_ups import FollowUpSettings
from leaddesk.rules.priority import Weights
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store

Arguments = tuple[Any, ...]


def _leads(store: Store) -> list[int]:
    return store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))


def _planned(store: Store, place: int = 0) -> int:
    """A lead with a follow-up."""
    lead = _leads(store)[place]
    store.run(set_follow_up, lead, date(2025, 12, 1), None, "Größe klären", Kind.EMAIL)
    return lead


def _move(store: Store) -> Arguments:
    lead = _planned(store, 3)
    wanted = select(FollowUp.id).where(FollowUp.lead_id == lead, FollowUp.done_at.is_(None))
    follow_up = store.ask(lambda s: s.scalars(wanted).one())
    return ([(lead, follow_up, date(2025, 12, 9))],)


def _make(store: Store) -> Arguments:
    """Somebody complains, and nobody has a plan."""
    said = Happening(Kind.COMPLAINT, text="Größe <b>falsch</b>", satisfaction=1)
    store.run(log_touchpoint, _leads(store)[7], said)
    store.run(set_follow_ups, _leads(store), None)
    return ()


EXAMPLES: Mapping[str, Callable[[Store], Arguments]] = {
    "finish_follow_up": lambda s: (_planned(s),),
    "make_follow_ups": _make,
    "mark_reminded": lambda s: ([(17, s.clock()), (18, s.clock())],),
    "move_follow_ups": _move,
    "set_follow_up": lambda s: (_leads(s)[0], date(2025, 12, 5), 540, "Größe"),
    "set_follow_up_rule": lambda s: (FollowUpRule(RuleKind.NO_CONTACT, 21, ahead=2),),
    "set_follow_up_rules": lambda s: (
        [FollowUpRule(RuleKind.RIPE, 3), FollowUpRule(RuleKind.UNASSIGNED, 4, active=False)],
    ),
    "set_priority_weights": lambda s: (Weights(score=120, big_value=9_000),),
    "set_follow_up_settings": lambda s: (FollowUpSettings(most_a_day=12),),
    "set_follow_ups": lambda s: (_leads(s)[:5], date(2025, 12, 8)),
    "snooze_follow_up": lambda s: (_planned(s, 2), s.clock() + timedelta(hours=2)),
}
