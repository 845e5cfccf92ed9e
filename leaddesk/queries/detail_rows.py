"""The rows of which a lead's detail is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from leaddesk.queries.consents import ConsentEntry
from leaddesk.queries.qualification import Checklist
from leaddesk.rules.consent import Channel, objections
from leaddesk.rules.problem import Problem
from leaddesk.rules.stage_moves import FunnelPlan, MoveFacts
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person at the lead's company; `main` is the one to talk to."""

    contact_id: int
    main: bool
    salutation: str | None
    title: str | None
    first_name: str | None
    last_name: str | None
    position: str | None
    department: str | None
    decision_role: str | None
    phone: str | None
    mobile: str | None
    email: str | None
    version: int

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.title, self.first_name, self.last_name) if part)


@dataclass(frozen=True, slots=True)
class SegmentEntry:
    """The lead is in this segment: since when, from where (`rules.segments.Origin`), by whom."""

    number: int
    since: datetime
    origin: str
    who: str
    touchpoint_id: int | None


@dataclass(frozen=True, slots=True)
class FollowUpEntry:
    """An open follow-up. `minute` counts from midnight, local time."""

    follow_up_id: int
    on: date
    minute: int | None
    topic: str
    user_id: int | None
    who: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class BatchState:
    """The last batch that the lead is in. `state`: prepared, sent or withdrawn."""

    batch_id: int
    number: int
    profile: str
    state: str
    at: datetime
    customer_number: str | None
    answered_at: datetime | None
    problem: str | None


@dataclass(frozen=True, slots=True)
class WayOut:
    """How the lead left the funnel: the reason that was given, and by whom (a name)."""

    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class MergeRow:
    """Another lead that has become part of this one. `customer_number` and `who` (a name) are ""
    where there is none."""

    merge_id: int
    number: str
    customer_number: str
    name: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class LeadDetail:
    """A lead as the detail pane and `show` have it.

    `values` has the typed value of every field of `rules.fields` ("lead.owner": the user's id,
    "lead.stage": a Stage, "lead.segments": the numbers). `plan`, `facts`: what is set about
    moves, and what gates look at; `gate`: what stands in the way of the next stage. `merged`:
    the leads that have become part of it, the latest first. `consents`: those that ended, too.
    `offered`: it is to be offered to sales. `way_out`: None within the funnel. `who`
    of entries are initials, "" if not known.
    """

    lead_id: int
    number: str
    customer_number: str | None
    company: str | None
    contact: str | None
    company_id: int | None
    contact_id: int | None
    stage: Stage
    stage_since: datetime
    way_out: WayOut | None
    owner_id: int
    owner_name: str
    owner_initials: str
    score: int
    behaviour: int
    fit: int
    threshold: int
    offered: bool
    plan: FunnelPlan
    facts: MoveFacts
    gate: tuple[Problem, ...]
    checklist: Checklist
    values: Mapping[str, Any]
    contacts: tuple[ContactRow, ...]
    segments: tuple[SegmentEntry, ...]
    follow_ups: tuple[FollowUpEntry, ...]
    batch: BatchState | None
    handed_over: bool
    first_touch_at: datetime | None
    first_touch_kind: str | None
    last_touch_at: datetime | None
    last_touch_kind: str | None
    touches: int
    import_id: int | None
    merged: tuple[MergeRow, ...]
    consents: tuple[ConsentEntry, ...]
    created_at: datetime
    version: int

    def objections(self) -> Mapping[Channel, ConsentEntry]:
        """Where the lead's own person must not be approached."""
        return objections(self.consents, self.contact_id)
