"""A checked list of what happened becomes touchpoints: one step, every row accounted for.

Rows are matched to leads by the keys that the import of leads goes by. What is there already (same
lead, kind, time and text) is not brought in again, so the same file may come twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from sqlalchemy import select

from leaddesk.models import ImportRun, Lead, Touchpoint, take_ids
from leaddesk.models.consent_taking import take_objections
from leaddesk.models.draft_children import insert_children
from leaddesk.models.draft_filling import new_draft
from leaddesk.models.draft_rows import insert_drafts
from leaddesk.models.drafts import LeadDraft
from leaddesk.models.exclusion import read_exclusions
from leaddesk.models.matching import Key, find_leads
from leaddesk.models.portable import listed_numbers
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.exclusion import By, ExclusionList, candidate_of
from leaddesk.rules.list_rows import (
    EXCLUDED,
    KIND_OF_KEY,
    UNKNOWN_LEAD,
    ImportResult,
    Outcome,
    RowResult,
    matched_by,
)
from leaddesk.rules.roles import Right
from leaddesk.rules.touchpoint_lists import CheckedTouch

_REPORT_EVERY = 500
_COLUMNS = (
    "id", "lead_id", "at", "kind", "direction", "outcome", "user_id", "contact_id", "product",
    "text",
)  # fmt: skip
_T = Touchpoint.__table__.c

Same: TypeAlias = tuple[object, str, str, object]
"""By what a touchpoint is known again: lead or draft, kind, text, and moment or day."""


def import_touchpoints(
    work: Work,
    rows: Sequence[CheckedTouch],
    source: str,
    file_name: str,
    create_unknown: bool = False,
    dry_run: bool = False,
) -> ImportResult | Tried[ImportResult]:
    """Log what the rows tell. Those whose lead nobody knows are left out (skipped, matched
    UNKNOWN_LEAD), or become new leads where `create_unknown` and their row says enough; such that
    the exclusion list knows never do. With `dry_run` all is done and taken back."""
    demand(work, Right.IMPORT)
    if not dry_run:
        work.expect_much()
    run = _Run(work, source, create_unknown)
    run.find(rows)
    for place, row in enumerate(rows):
        if place % _REPORT_EVERY == 0:
            work.report(place, len(rows))
        run.take(row)
    work.report(len(rows), len(rows))
    result = run.write(file_name)
    work.title("touchpoints_imported", name=source, count=result.count(Outcome.CREATED))
    return Tried(result) if dry_run else result


@dataclass(frozen=True, slots=True)
class _New:
    """A touchpoint to write: of a kept lead, or of a new one that has its id only then."""

    row: CheckedTouch
    at: datetime
    lead_id: int
    draft: LeadDraft | None = None


@dataclass(slots=True)
class _Run:
    """One import under way."""

    work: Work
    source: str
    create_unknown: bool
    exclusions: ExclusionList = field(default_factory=lambda: ExclusionList(()))
    known: Mapping[Key, int] = field(default_factory=dict)
    contacts: dict[int, int | None] = field(default_factory=dict)
    there: set[Same] = field(default_factory=set)
    drafts: dict[Key, LeadDraft] = field(default_factory=dict)
    fresh: list[LeadDraft] = field(default_factory=list)
    new: list[_New] = field(default_factory=list)
    results: list[tuple[CheckedTouch, Outcome, int | LeadDraft | None, str]] = field(
        default_factory=list
    )

    def find(self, rows: Sequence[CheckedTouch]) -> None:
        """All leads, and what is told of them already, looked up at once."""
        keys = [key for row in rows if not row.rejected for key in _keys(row)]
        self.known = find_leads(self.work.connection(), keys)
        if self.create_unknown:
            self.exclusions = read_exclusions(self.work)
        times = [at for row in rows if (at := self._moment(row)) is not None]
        leads = set(self.known.values())
        if leads and times:
            self._read(leads, min(times), max(times))

    def _read(self, leads: Iterable[int], first: datetime, last: datetime) -> None:
        listed = listed_numbers("leads")
        wanted = {"leads": json.dumps(sorted(leads))}
        day = timedelta(days=1)
        connection = self.work.connection()
        found = select(Lead.id, Lead.contact_id).where(Lead.id.in_(select(listed.c.value)))
        self.contacts = {row[0]: row[1] for row in connection.execute(found, wanted)}
        told = select(_T.lead_id, _T.at, _T.kind, _T.text).where(
            _T.lead_id.in_(select(listed.c.value)), _T.at >= first - day, _T.at <= last + day
        )
        for lead_id, at, kind, text in connection.execute(told, wanted):
            self.there.update(_known_by(lead_id, kind, text or "", at))

    def _moment(self, row: CheckedTouch) -> datetime | None:
        """In UTC; a day of today without a time is now, not noon ahead of us."""
        if row.at is None or row.rejected:
            return None
        at = row.at.astimezone(UTC)  # without a zone it is local time
        return at if row.has_time else min(at, self.work.now)

    def take(self, row: CheckedTouch) -> None:
        """Decide about one row."""
        at = self._moment(row)
        if at is None:
            self.results.append((row, Outcome.REJECTED, None, ""))
        elif row.left_out:
            self.results.append((row, Outcome.SKIPPED, None, ""))
        else:
            keys = _keys(row)
            key = next((key for key in keys if key in self.known), None)
            if key is not None:
                self._add(row, at, self.known[key], None, matched_by(key[0]))
            else:
                self._unknown(row, at, keys)

    def _unknown(self, row: CheckedTouch, at: datetime, keys: Sequence[Key]) -> None:
        draft = next((self.drafts[key] for key in keys if key in self.drafts), None)
        if draft is None:
            if not self.create_unknown or row.lead.rejected:
                self.results.append((row, Outcome.SKIPPED, None, UNKNOWN_LEAD))
                return
            why = self.exclusions.exclusion(candidate_of(row.lead.values))
            if why is not None and why.by is not By.RELATION:
                self.results.append((row, Outcome.SKIPPED, None, EXCLUDED))
                return
            draft = new_draft(row.lead, dict(row.keys), self.source, None)
            self.fresh.append(draft)
        for key in keys:
            self.drafts.setdefault(key, draft)
        self._add(row, at, 0, draft, "")

    def _add(
        self, row: CheckedTouch, at: datetime, lead_id: int, draft: LeadDraft | None, matched: str
    ) -> None:
        whose: object = lead_id if draft is None else id(draft)
        to_the_moment, of_the_day = _known_by(whose, row.kind, row.text, at)
        same = to_the_moment if row.has_time else of_the_day
        target = draft if draft is not None else lead_id
        if same in self.there:
            self.results.append((row, Outcome.UNCHANGED, target, matched))
            return
        self.there.update((to_the_moment, of_the_day))
        self.new.append(_New(row, at, lead_id, draft))
        self.results.append((row, Outcome.CREATED, target, matched))

    def write(self, file_name: str) -> ImportResult:
        """Write all of it; each row then knows its lead."""
        import_id: int | None = None
        if self.new:
            run = ImportRun(at=self.work.now, source=self.source, file_name=file_name, counts={})
            self.work.add(run)
            self.work.flush()
            import_id = run.id
            insert_drafts(self.work, self.fresh, run.id)
            insert_children(self.work, self.fresh, self.source)
            self.work.made = None  # they are made with something that has happened: read them back
            self._insert()
        result = ImportResult(import_id, tuple(_told(*one) for one in self.results))
        if import_id is not None:
            counts = {**result.counts(), "holds": "touchpoints"}
            self.work.get_one(ImportRun, import_id).counts = counts
        return result

    def _insert(self) -> None:
        first = take_ids(self.work.connection(), Touchpoint.__tablename__, len(self.new))
        rows = []
        for number, new in enumerate(self.new, first):
            row, draft = new.row, new.draft
            lead_id = new.lead_id if draft is None else draft.lead_id
            contact = self.contacts.get(lead_id) if draft is None else draft.contact_id
            rows.append(
                (
                    number, lead_id, new.at, row.kind, row.direction or None, row.outcome or None,
                    row.user_id, contact, row.product or None, row.text or None,
                )
            )  # fmt: skip
        self.work.insert_many(Touchpoint, _COLUMNS, rows)
        told = [(row[1], row[7], row[3], row[2].astimezone().date()) for row in rows]
        take_objections(self.work, told, self.source)


def _keys(row: CheckedTouch) -> list[Key]:
    return [(KIND_OF_KEY[name], key) for name, key in row.keys.items()]


def _known_by(whose: object, kind: str, text: str, at: datetime) -> tuple[Same, Same]:
    """As it is known again to the moment, and by its day alone."""
    moment = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    day = moment.astimezone().date()
    return (whose, kind, text, moment), (whose, kind, text, day)


def _told(
    row: CheckedTouch, outcome: Outcome, target: int | LeadDraft | None, matched: str
) -> RowResult:
    lead_id = target.lead_id if isinstance(target, LeadDraft) else target
    return RowResult(row.row, outcome, lead_id, matched)
