"""What a list brings to new and kept leads besides their own fields: segments, moves of stage,
further people, consents, follow-ups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from leaddesk.models.base import take_ids
from leaddesk.models.consent_taking import insert_consents
from leaddesk.models.drafts import LeadDraft, Person
from leaddesk.models.follow_up import FollowUp
from leaddesk.models.lead import Membership, StageMove
from leaddesk.models.made_leads import MadeLeads
from leaddesk.models.numbered import Span
from leaddesk.models.people import Contact, email_key, phone_key
from leaddesk.models.records import column_of
from leaddesk.models.work import Work
from leaddesk.rules.segments import Origin


def insert_children(work: Work, drafts: Sequence[LeadDraft], source: str) -> None:
    """All of it; `source` names the list."""
    now, user, connection = work.now, work.user_id, work.connection()
    segments = [(d.lead_id, number) for d in drafts for number in sorted(d.new_segments())]
    work.insert_many(
        Membership, ("lead_id", "segment"), segments,
        since=now, user_id=user, origin=Origin.IMPORT.value,
    )  # fmt: skip
    _insert_moves(work, [d for d in drafts if d.is_new or d.moved_from is not None])
    people = [(d, person) for d in drafts for person in d.new_people]
    _insert_people(work, people)
    insert_consents(work, drafts, source)
    due = [d for d in drafts if d.due is not None]
    _note_children(work.made, segments, people, due)
    first = _first(connection, FollowUp.__tablename__, len(due))
    work.insert_many(
        FollowUp,
        ("lead_id", "id", "due_on", "user_id", "created_at"),
        [
            (d.lead_id, i, d.due, d.values.get("lead.owner") or user, now)
            for i, d in enumerate(due, first)
        ],
    )


def _note_children(
    made: MadeLeads | None,
    segments: Sequence[tuple[int, int]],
    people: Sequence[tuple[LeadDraft, Person]],
    due: Sequence[LeadDraft],
) -> None:
    """What of it belongs to leads that are new."""
    if made is None:
        return
    made.segments.extend(row for row in segments if row[0] in made.ids)
    made.due.extend((d.lead_id, d.due.isoformat(), None, None) for d in due if d.is_new and d.due)
    for draft, person in people:
        if draft.is_new and draft.company_id is not None:
            made.colleagues.append((draft.lead_id, *map(person.values.get, _TOLD_OF_A_COLLEAGUE)))


_TOLD_OF_A_COLLEAGUE = tuple(
    f"contact.{name}" for name in ("first_name", "last_name", "email", "phone", "mobile")
)


def _insert_moves(work: Work, drafts: Sequence[LeadDraft]) -> None:
    """Those of the new leads, which are numbered like these, then those of the kept ones."""
    first = _first(work.connection(), StageMove.__tablename__, len(drafts))
    rows = [
        (d.lead_id, i, d.moved_from and int(d.moved_from), int(d.stage))
        for i, d in enumerate(drafts, first)
    ]
    columns = ("lead_id", "id", "from_stage", "to_stage")
    same = {"at": work.now, "user_id": work.user_id, "via": "import"}
    new = sum(d.is_new for d in drafts)
    if new:
        span = Span(first, new, drafts[0].lead_id)
        work.insert_numbered(StageMove, columns, lambda: rows[:new], span, **same)
    work.insert_many(StageMove, columns, rows[new:], **same)


def _insert_people(work: Work, people: Sequence[tuple[LeadDraft, Person]]) -> None:
    first = _first(work.connection(), Contact.__tablename__, len(people))
    groups: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for i, (draft, person) in enumerate(people, first):
        named = {column_of(k): v for k, v in person.values.items() if v is not None}
        named["email_key"] = email_key(named.get("email"))
        named["phone_key"] = phone_key(named.get("phone"))
        named["mobile_key"] = phone_key(named.get("mobile"))
        columns = ("id", "company_id", "created_at", "version", *named)
        person.contact_id = i
        groups[columns].append((i, draft.company_id, work.now, 1, *named.values()))
    for columns, rows in groups.items():
        work.insert_many(Contact, columns, rows)


def _first(connection: Connection, name: str, count: int) -> int:
    return take_ids(connection, name, count) if count else 0
