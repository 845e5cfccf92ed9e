"""Whose the rows of a list are that tells something of leads: touchpoints, purchases. Rows of leads
that nobody knows are left out, or make new ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from sqlalchemy import select

from leaddesk.models.draft_children import insert_children
from leaddesk.models.draft_filling import new_draft
from leaddesk.models.draft_rows import insert_drafts
from leaddesk.models.drafts import LeadDraft
from leaddesk.models.exclusion import read_exclusions
from leaddesk.models.lead import Lead
from leaddesk.models.matching import Key, find_leads
from leaddesk.models.portable import listed_numbers
from leaddesk.models.work import Work
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.exclusion import By, ExclusionList, candidate_of
from leaddesk.rules.list_rows import (
    EXCLUDED,
    KIND_OF_KEY,
    UNKNOWN_LEAD,
    Outcome,
    RowResult,
    matched_by,
)
from leaddesk.rules.stages import Stage

LISTED = listed_numbers("leads")
"""The leads of {"leads": JSON}, as `told_of` gives them."""


class NamingRow(Protocol):
    """A checked row that names a lead."""

    @property
    def row(self) -> int: ...
    @property
    def keys(self) -> Mapping[str, str]: ...
    @property
    def lead(self) -> CheckedRow: ...
    @property
    def rejected(self) -> bool: ...


class Named(NamedTuple):
    """Whose a row is: the id of a lead, or a new one that gets its id when it is written; None of
    nobody, `why` then says why (UNKNOWN_LEAD, EXCLUDED)."""

    whose: int | LeadDraft | None
    why: str = ""

    @property
    def key(self) -> int:
        """The same for all rows of one lead, also of one that has no id yet."""
        return self.whose if isinstance(self.whose, int) else -id(self.whose)


@dataclass(slots=True)
class NamedLeads:
    """`stage`: where new leads begin whose rows exclude them from nothing."""

    work: Work
    source: str
    create_unknown: bool
    stage: Stage | None = None
    known: Mapping[Key, int] = field(default_factory=dict)
    contacts: dict[int, int | None] = field(default_factory=dict)
    fresh: list[LeadDraft] = field(default_factory=list)
    _drafts: dict[Key, LeadDraft] = field(default_factory=dict)
    _excluded: set[int] = field(default_factory=set)
    _exclusions: ExclusionList = field(default_factory=lambda: ExclusionList(()))

    def find(self, rows: Iterable[NamingRow]) -> None:
        """All leads, looked up at once; those that these rows make, wherever in the list they are
        named first by less."""
        taken = [row for row in rows if not row.rejected]
        self.known = find_leads(self.work.connection(), [k for row in taken for k in _keys(row)])
        if self.create_unknown:
            self._exclusions = read_exclusions(self.work)
            for row in taken:
                if self.known.keys().isdisjoint(_keys(row)):
                    self._make(row)

    def of(self, row: NamingRow) -> Named:
        """Whose the row is."""
        keys = _keys(row)
        key = next((key for key in keys if key in self.known), None)
        if key is not None:
            return Named(self.known[key], matched_by(key[0]))
        draft = self._draft(keys)
        if draft is not None:
            return Named(draft)
        return Named(None, EXCLUDED if row.row in self._excluded else UNKNOWN_LEAD)

    def _draft(self, keys: Sequence[Key]) -> LeadDraft | None:
        return next((self._drafts[key] for key in keys if key in self._drafts), None)

    def _make(self, row: NamingRow) -> None:
        """The lead that the row makes, if it says enough and is not listed; all keys of a lead's
        rows are its keys."""
        keys = _keys(row)
        draft = self._draft(keys)
        if draft is None:
            if row.lead.rejected:
                return
            why = self._exclusions.exclusion(candidate_of(row.lead.values))
            if why is not None and why.by is not By.RELATION:
                self._excluded.add(row.row)
                return
            draft = new_draft(row.lead, dict(row.keys), self.source, None)
            if self.stage is not None and draft.stage.in_funnel:
                draft.stage = self.stage
            self.fresh.append(draft)
        for key in keys:
            self._drafts.setdefault(key, draft)

    def write(self, import_id: int) -> None:
        """Write the new leads; each draft then has its ids."""
        insert_drafts(self.work, self.fresh, import_id)
        insert_children(self.work, self.fresh, self.source)
        self.work.made = None  # they are made with something that has happened: read them back


def told_of(leads: Iterable[int]) -> dict[str, str]:
    """The parameter of a query with LISTED."""
    return {"leads": json.dumps(sorted(leads))}


def main_contacts(work: Work, leads: Iterable[int]) -> dict[int, int | None]:
    """The person whom each lead is about, if it is about one."""
    found = select(Lead.id, Lead.contact_id).where(Lead.id.in_(select(LISTED.c.value)))
    return {row[0]: row[1] for row in work.connection().execute(found, told_of(leads))}


def row_result(
    row: int, outcome: Outcome, whose: int | LeadDraft | None, matched: str, **more: Any
) -> RowResult:
    """What became of a row, when all is written."""
    lead_id = whose.lead_id if isinstance(whose, LeadDraft) else whose
    return RowResult(row, outcome, lead_id, matched, **more)


def _keys(row: NamingRow) -> Sequence[Key]:
    return [(KIND_OF_KEY[name], key) for name, key in row.keys.items()]
