"""A checked list of what happened becomes touchpoints: one step, every row accounted for.

Rows are matched to leads by the keys that the import of leads goes by. What is there already (same
lead, kind, time and text) is not brought in again, so the same file may come twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from sqlalchemy import select

from leaddesk.models import ImportRun, Touchpoint, take_ids
from leaddesk.models.consent_taking import take_objections
from leaddesk.models.drafts import LeadDraft
from leaddesk.models.named_leads import (
    LISTED,
    Named,
    NamedLeads,
    main_contacts,
    row_result,
    told_of,
)
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.list_rows import ImportResult, Outcome
from leaddesk.rules.roles import Right
from leaddesk.rules.touchpoint_lists import TOUCHPOINTS, CheckedTouch

_COLUMNS = (
    "id", "lead_id", "at", "kind", "direction", "outcome", "user_id", "contact_id", "product",
    "text",
)  # fmt: skip
_T = Touchpoint.__table__.c

Same: TypeAlias = tuple[int, str, str, object]
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
    run = _Run(work, source, NamedLeads(work, source, create_unknown))
    run.find(rows)
    for row in work.each(rows):
        run.take(row)
    result = run.write(file_name)
    work.title("touchpoints_imported", name=source, count=result.count(Outcome.CREATED))
    return Tried(result) if dry_run else result


@dataclass(frozen=True, slots=True)
class _New:
    """A touchpoint to write: of a kept lead, or of a new one that has its id only then."""

    row: CheckedTouch
    at: datetime
    whose: int | LeadDraft


@dataclass(slots=True)
class _Run:
    """One import under way."""

    work: Work
    source: str
    leads: NamedLeads
    contacts: dict[int, int | None] = field(default_factory=dict)
    there: set[Same] = field(default_factory=set)
    new: list[_New] = field(default_factory=list)
    results: list[tuple[int, Outcome, int | LeadDraft | None, str]] = field(default_factory=list)

    def find(self, rows: Sequence[CheckedTouch]) -> None:
        """All leads, and what is told of them already, looked up at once."""
        self.leads.find(row for row in rows if not row.left_out)
        times = [at for row in rows if (at := self._moment(row)) is not None]
        leads = set(self.leads.known.values())
        if leads and times:
            self._read(leads, min(times), max(times))

    def _read(self, leads: Iterable[int], first: datetime, last: datetime) -> None:
        self.contacts = main_contacts(self.work, leads)
        day = timedelta(days=1)
        told = select(_T.lead_id, _T.at, _T.kind, _T.text).where(
            _T.lead_id.in_(select(LISTED.c.value)), _T.at >= first - day, _T.at <= last + day
        )
        for lead_id, at, kind, text in self.work.connection().execute(told, told_of(leads)):
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
            self.results.append((row.row, Outcome.REJECTED, None, ""))
        elif row.left_out:
            self.results.append((row.row, Outcome.SKIPPED, None, ""))
        else:
            named = self.leads.of(row)
            if named.whose is None:
                self.results.append((row.row, Outcome.SKIPPED, None, named.why))
            else:
                self._add(row, at, named, named.whose)

    def _add(self, row: CheckedTouch, at: datetime, named: Named, whose: int | LeadDraft) -> None:
        to_the_moment, of_the_day = _known_by(named.key, row.kind, row.text, at)
        same = to_the_moment if row.has_time else of_the_day
        if same in self.there:
            self.results.append((row.row, Outcome.UNCHANGED, whose, named.why))
            return
        self.there.update((to_the_moment, of_the_day))
        self.new.append(_New(row, at, whose))
        self.results.append((row.row, Outcome.CREATED, whose, named.why))

    def write(self, file_name: str) -> ImportResult:
        """Write all of it; each row then knows its lead."""
        import_id: int | None = None
        if self.new:
            run = ImportRun(at=self.work.now, source=self.source, file_name=file_name, counts={})
            self.work.add(run)
            self.work.flush()
            import_id = run.id
            self.leads.write(run.id)
            self._insert()
        result = ImportResult(import_id, tuple(row_result(*one) for one in self.results))
        if import_id is not None:
            counts = {**result.counts(), "holds": TOUCHPOINTS.key}
            self.work.get_one(ImportRun, import_id).counts = counts
        return result

    def _insert(self) -> None:
        first = take_ids(self.work.connection(), Touchpoint.__tablename__, len(self.new))
        rows = []
        for number, new in enumerate(self.new, first):
            row, whose = new.row, new.whose
            if isinstance(whose, int):
                lead_id, contact = whose, self.contacts.get(whose)
            else:
                lead_id, contact = whose.lead_id, whose.contact_id
            rows.append(
                (
                    number, lead_id, new.at, row.kind, row.direction or None, row.outcome or None,
                    row.user_id, contact, row.product or None, row.text or None,
                )
            )  # fmt: skip
        self.work.insert_many(Touchpoint, _COLUMNS, rows)
        told = [(row[1], row[7], row[3], row[2].astimezone().date()) for row in rows]
        take_objections(self.work, told, self.source)


def _known_by(whose: int, kind: str, text: str, at: datetime) -> tuple[Same, Same]:
    """As it is known again to the moment, and by its day alone."""
    moment = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    day = moment.astimezone().date()
    return (whose, kind, text, moment), (whose, kind, text, day)
