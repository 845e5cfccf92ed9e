"""Two leads that are one become one; and, if they were not, two again. What is no duplicate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import inspect, select

from leaddesk.models import (
    Batch,
    BatchRow,
    Company,
    Contact,
    Fact,
    Lead,
    LeadMerge,
    Offer,
    StageMove,
)
from leaddesk.models.consent_merging import keep_strictest
from leaddesk.models.keys import RowKey, image_of, key_of, table_of
from leaddesk.models.merging import (
    Joined,
    insert_rows,
    move_belongings,
    note_change,
    put_back,
    put_values_back,
    redirect,
    take_out,
)
from leaddesk.models.records import Record, find_record
from leaddesk.models.rights import demand
from leaddesk.models.stage_order import read_order
from leaddesk.models.work import Work
from leaddesk.rules.merging import MERGED_FIELDS, is_same_person, proposed, proposed_stage
from leaddesk.rules.offers import OfferState
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage

_MAY_BE_GONE = frozenset({"app_user", "import_run"})
"""What a lead that was merged named, and nobody kept for its sake."""


def merge_leads(
    work: Work,
    kept_id: int,
    gone_id: int,
    chosen: Mapping[str, Any] | None = None,
    *,
    same_person: bool | None = None,
    stage: Stage | None = None,
) -> int:
    """`gone_id` becomes part of `kept_id`, with all that belongs to it; returns the merge's id.

    `chosen`: values of fields of the lead that stays where they are to be others than
    `rules.merging.proposed`; `same_person`: whether the contacts are one (None: as their names and
    addresses say), else the other one stays as a colleague. Refused: merge_itself,
    merge_two_people, merge_two_offers, merge_two_in_batches.
    """
    demand(work, Right.WORK)
    if kept_id == gone_id:
        raise Refused(Problem("merge_itself"))
    kept, gone = find_record(work, kept_id), find_record(work, gone_id)
    values, theirs = _values(kept), _values(gone)
    if same_person is None:
        same_person = is_same_person(values, theirs)
    _require_mergeable(work, kept, gone, same_person)
    older = gone.lead.created_at < kept.lead.created_at
    usual = proposed(values, theirs, gone_is_older=older, same_person=same_person)
    new = {**usual, **(chosen or {})}
    wanted = stage or proposed_stage(
        Stage(kept.lead.stage), Stage(gone.lead.stage), read_order(work)
    )
    joined = Joined()
    merge = _kept_numbers(work, kept, gone)
    became = _join(work, kept, gone, same_person, joined)
    _set_values(work, became, new, gone.lead, wanted, joined)
    merge.record = joined.as_json()
    work.add(merge)
    work.title("leads_merged", name=became.name, other=merge.number)
    work.flush()
    return merge.id


def _values(record: Record) -> dict[str, Any]:
    return {key: record.get(key) for key in MERGED_FIELDS}


def _require_mergeable(work: Work, kept: Record, gone: Record, same_person: bool) -> None:
    nobody = kept.company is None and gone.company is None
    if nobody and not same_person:
        raise Refused(Problem("merge_two_people"))
    both = (kept.lead.id, gone.lead.id)
    offered = select(Offer.lead_id).where(
        Offer.lead_id.in_(both), Offer.state == OfferState.OPEN.value
    )
    if len(set(work.scalars(offered))) == 2:
        raise Refused(Problem("merge_two_offers"))
    waiting = (
        select(BatchRow.lead_id)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .where(
            BatchRow.lead_id.in_(both),
            BatchRow.customer_number.is_(None),
            Batch.state != "withdrawn",
        )
    )
    if len(set(work.scalars(waiting))) == 2:
        raise Refused(Problem("merge_two_in_batches"))


def _kept_numbers(work: Work, kept: Record, gone: Record) -> LeadMerge:
    return LeadMerge(
        lead_id=kept.lead.id, gone_id=gone.lead.id, number=gone.lead.number,
        customer_number=gone.lead.customer_number, external_id=gone.lead.external_id,
        name=gone.name, at=work.now, user_id=work.user_id,
    )  # fmt: skip


def _join(work: Work, kept: Record, gone: Record, same_person: bool, joined: Joined) -> Record:
    """All that hangs on the other one hangs on the lead that stays, and what it was is gone."""
    company = kept.company or gone.company
    contact = kept.contact or gone.contact
    leaving: list[Fact] = [gone.lead]
    elsewhere: dict[tuple[str, int], int] = {}
    if gone.contact is not None and contact is not gone.contact and same_person:
        assert contact is not None
        elsewhere["contact", gone.contact.id] = contact.id
        leaving.append(gone.contact)
    if gone.company is not None and company is not gone.company:
        assert company is not None
        elsewhere["company", gone.company.id] = company.id
        leaving.append(gone.company)
    staying = [fact for fact in (kept.lead, company, contact) if fact is not None]
    for fact in (*staying, *leaving):
        joined.before[table_of(type(fact)).name, key_of(fact).row] = _image(fact)
    redirect(work, elsewhere, {key_of(f) for f in (*staying, *leaving)}, gone.lead.id, joined)
    ended = keep_strictest(work, kept.lead.id, gone.lead.id, elsewhere, joined)
    move_belongings(work, kept.lead.id, gone.lead.id, elsewhere, joined, ended)
    kept.lead.company_id = None if company is None else company.id
    kept.lead.contact_id = None if contact is None else contact.id
    if contact is not None and company is not None:
        contact.company_id = company.id
    work.flush()
    for fact in leaving:
        take_out(work, fact, joined)
    return Record(kept.lead, company, contact)


def _image(fact: Fact) -> dict[str, Any]:
    return image_of(fact, inspect(fact).mapper)


def _set_values(
    work: Work, became: Record, new: Mapping[str, Any], gone: Lead, stage: Stage, joined: Joined
) -> None:
    lead = became.lead
    for key, value in new.items():
        if became.holds(key) and became.get(key) != value:
            became.set(key, value)
    lead.created_at = min(lead.created_at, gone.created_at)
    if stage is not Stage(lead.stage):
        lead.stage, lead.stage_since = stage, gone.stage_since
    _tell_stage(work, lead, joined)
    work.flush()
    for fact in (lead, became.company, became.contact):
        if fact is not None:
            _note(fact, joined)


def _note(fact: Fact, joined: Joined) -> None:
    row = key_of(fact)
    note_change(joined, row, joined.before[table_of(type(fact)).name, row.row], _image(fact))


def _tell_stage(work: Work, lead: Lead, joined: Joined) -> None:
    """The history of both may end elsewhere than where the lead now stands: then it says so."""
    work.flush()
    moves = select(StageMove.to_stage).where(StageMove.lead_id == lead.id)
    last = work.scalar(moves.order_by(StageMove.at.desc(), StageMove.id.desc()).limit(1))
    if last == lead.stage:
        return
    move = StageMove(
        lead_id=lead.id, at=work.now, from_stage=last, to_stage=lead.stage,
        user_id=work.user_id, via="merge",
    )  # fmt: skip
    work.add(move)
    work.flush()
    lead.stage_since = work.now
    joined.made.append(move.id)


def split_lead(work: Work, merge_id: int) -> int:
    """Two leads again, each as it was, with what was done since where it was done; returns how many
    rows keep something that was changed since. Refused("merge_unknown")."""
    demand(work, Right.WORK)
    merge = work.get(LeadMerge, merge_id)
    if merge is None:
        raise Refused(Problem("merge_unknown"))
    kept, gone, joined = merge.lead_id, merge.gone_id, Joined.of(merge.record)
    work.title("lead_split", name=merge.name, other=merge.number)
    work.delete(merge)
    work.flush()
    moves = [RowKey(StageMove.journal_code, kept, move) for move in joined.made]
    work.delete_many(StageMove, moves)
    changed = joined.changes()
    own = RowKey(Lead.journal_code, kept, kept)
    left = put_values_back(work, {own: changed.pop(own, {})})
    for model in (Company, Contact, Lead):
        insert_rows(work, model, [_takeable(work, model, row) for row in joined.gone_rows(model)])
    left += put_back(work, kept, gone, changed, joined)
    return len(left)


def _takeable(work: Work, model: type[Fact], row: dict[str, Any]) -> dict[str, Any]:
    """Without a customer number that somebody else has got meanwhile, and without what it named
    that is no more: an import that was taken back, somebody who is gone."""
    number = row.get("customer_number")
    taken = number and work.scalar(select(Lead.id).where(Lead.customer_number == number))
    kept = {**row, "customer_number": None} if taken else dict(row)
    for column in table_of(model).columns:
        for reference in column.foreign_keys:
            there, named = reference.column, kept[column.name]
            asked = select(there).where(there == named)
            if there.table.name in _MAY_BE_GONE and named and work.scalar(asked) is None:
                kept[column.name] = None
    return kept
