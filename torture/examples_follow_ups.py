"""Examples of the operations about what is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from leaddesk.models import FollowUp, Lead
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.rules.follow_ups import FollowUpSettings
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


EXAMPLES: Mapping[str, Callable[[Store], Arguments]] = {
    "finish_follow_up": lambda s: (_planned(s),),
    "move_follow_ups": _move,
    "set_follow_up": lambda s: (_leads(s)[0], date(2025, 12, 5), 540, "Größe"),
    "set_follow_up_settings": lambda s: (FollowUpSettings(most_a_day=12, part="NW"),),
    "set_follow_ups": lambda s: (_leads(s)[:5], date(2025, 12, 8)),
    "snooze_follow_up": lambda s: (_planned(s, 2), s.clock() + timedelta(hours=2)),
}
