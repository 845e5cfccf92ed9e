"""Two leads side by side before they are merged: what each has, and what would come of it;
and of merges, what splitting them again brings back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, Lead, LeadMerge, Membership, Touchpoint, User
from leaddesk.models.records import find_record
from leaddesk.models.stage_order import read_order
from leaddesk.queries.consents import consents_of
from leaddesk.queries.merged_consents import ConsentSide, MergedConsent, merged_consents
from leaddesk.rules.merging import (
    MERGED_FIELDS,
    has_person,
    is_same_person,
    proposed,
    proposed_stage,
    stays,
)
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the two. `values` by the keys of `rules.fields`; the owner as an id."""

    lead_id: int
    number: str
    name: str
    values: Mapping[str, Any]
    created_at: datetime
    stage: Stage
    segments: tuple[int, ...]
    touches: int
    consents: ConsentSide


@dataclass(frozen=True, slots=True)
class MergePreview:
    """`kept` is the lead that would stay. `same_person`: what is taken of their contacts unless
    somebody says otherwise; None where there are not two of them. `people`: names of owners."""

    kept: MergeSide
    gone: MergeSide
    same_person: bool | None
    people: Mapping[int, str]
    order: StageOrder = AS_IT_COMES

    @property
    def stage(self) -> Stage:
        return proposed_stage(self.kept.stage, self.gone.stage, self.order)

    def proposed(self, same_person: bool) -> dict[str, Any]:
        """The values after the merge where nobody chooses."""
        older = self.gone.created_at < self.kept.created_at
        return proposed(
            self.kept.values, self.gone.values, gone_is_older=older, same_person=same_person
        )

    def consents(self, same_person: bool) -> tuple[MergedConsent, ...]:
        """What they may be approached by after the merge: the strictest of what both say."""
        return merged_consents(self.kept.consents, self.gone.consents, same_person)


class MergeEntry(NamedTuple):
    """A merge that can be split again."""

    merge_id: int
    lead_id: int
    number: str
    name: str
    into: str
    at: datetime
    who: str


def merge_preview(
    session: Session, *, one: int, other: int, kept: int | None = None
) -> MergePreview:
    """Both leads; Refused("unknown_lead") if one is gone. `kept`: which of them is to stay."""
    first, second = _side(session, one), _side(session, other)
    order = read_order(session)
    turned = not _stays(first, second, order) if kept is None else kept == other
    if turned:
        first, second = second, first
    two = has_person(first.values) and has_person(second.values)
    same = is_same_person(first.values, second.values) if two else None
    people = {row[0]: row[1] for row in session.execute(select(User.id, User.name))}
    return MergePreview(first, second, same, people, order)


def _stays(one: MergeSide, other: MergeSide, order: StageOrder) -> bool:
    def known(side: MergeSide) -> tuple[bool, Stage, int]:
        return bool(side.values.get("lead.customer_number")), side.stage, side.lead_id

    return stays(known(one), known(other), order)


def _side(session: Session, lead: int) -> MergeSide:
    record = find_record(session, lead)
    segments = select(Membership.segment).where(Membership.lead_id == lead)
    touches = select(func.count()).select_from(Touchpoint).where(Touchpoint.lead_id == lead)
    return MergeSide(
        lead, record.lead.number, record.name,
        {key: record.get(key) for key in MERGED_FIELDS}, record.lead.created_at,
        Stage(record.lead.stage), tuple(session.scalars(segments.order_by(Membership.segment))),
        session.scalar(touches) or 0,
        ConsentSide(
            None if record.contact is None else record.contact.id,
            consents_of(session, {"lead": lead}),
        ),
    )  # fmt: skip


def merges(session: Session, *, most: int = 30) -> tuple[MergeEntry, ...]:
    """The latest merges first."""
    rows = session.execute(
        select(
            LeadMerge.id, LeadMerge.lead_id, LeadMerge.number, LeadMerge.name, Lead.number,
            LeadMerge.at, User.name,
        )
        .join(Lead, Lead.id == LeadMerge.lead_id)
        .outerjoin(User, User.id == LeadMerge.user_id)
        .order_by(LeadMerge.id.desc())
        .limit(most)
    )  # fmt: skip
    return tuple(MergeEntry(*row[:6], row[6] or "") for row in rows)


class SplitPreview(NamedTuple):
    """What a split brings back: the lead as it was, and how much of its history goes with it."""

    merge_id: int
    number: str
    name: str
    stage: Stage
    customer_number: str
    touches: int
    follow_ups: int


def split_preview(session: Session, *, merge_id: int) -> SplitPreview | None:
    """None: it is split already. What was deleted since does not come back."""
    merge = session.get(LeadMerge, merge_id)
    if merge is None:
        return None
    stage = merge.record["gone"]["lead"]["stage"]
    return SplitPreview(
        merge.id, merge.number, merge.name, Stage(stage), merge.customer_number or "",
        _left_of(session, merge, Touchpoint), _left_of(session, merge, FollowUp),
    )  # fmt: skip


def _left_of(session: Session, merge: LeadMerge, model: type[Touchpoint | FollowUp]) -> int:
    """How many of the rows that came with the merge are still there."""
    moved = merge.record["moved"].get(model.__tablename__, ())
    here = session.scalars(select(model.id).where(model.lead_id == merge.lead_id))
    return len(set(moved) & set(here))
