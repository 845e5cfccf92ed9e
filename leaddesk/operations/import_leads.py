"""A checked list becomes leads: one step, every row accounted for, nothing written by halves.

Drafts of all leads are made first, each row filling one; then they are written through the bulk
door. Two rows of one list that mean the same lead meet in the same draft.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import FollowUp, ImportRun
from leaddesk.models.draft_rows import insert_children, insert_drafts, update_drafts
from leaddesk.models.drafts import LeadDraft, Person, load_drafts
from leaddesk.models.exclusion import read_exclusions
from leaddesk.models.matching import Key, find_leads
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.cells import CLEARED
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.exclusion import RELATIONS, By, ExclusionList, candidate_of
from leaddesk.rules.list_rows import (
    EXCLUDED,
    KIND_OF_KEY,
    PHONES,
    Duplicates,
    ImportResult,
    Outcome,
    RowResult,
    another_company,
    changed_fields,
    kept_value,
    keys_by_field,
    matched_by,
    same_person,
)  # fmt: skip
from leaddesk.rules.match_keys import company_match_key, number_key
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage

_OWN_WAY = frozenset({"lead.stage", "lead.number", "lead.segments", "lead.due"})
_CUSTOMER_NUMBER = "lead.customer_number"
_REPORT_EVERY = 500


def import_leads(
    work: Work,
    rows: Sequence[CheckedRow],
    source: str,
    file_name: str,
    duplicates: Duplicates = Duplicates.FILL,
    decisions: Mapping[int, Duplicates] | None = None,
    dry_run: bool = False,
    take_excluded: bool = False,
) -> ImportResult | Tried[ImportResult]:
    """Bring the rows in. `decisions` says per row what to do with its duplicate.

    New ones that the exclusion list knows are left out (skipped, matched "excluded") unless
    `take_excluded`; those whose row says itself that they are competitors or consultants come in as
    excluded. `source` names the list: it is the source of new leads whose row names none. With
    `dry_run` everything is done and taken back. Raises Cancelled when called off.
    """
    demand(work, Right.IMPORT)
    if not dry_run:
        work.expect_much()
    run = _Run(work, source, duplicates, decisions or {})
    if not take_excluded:
        run.exclusions = read_exclusions(work)
    all_keys = run.find(rows)
    for place, (row, keys) in enumerate(zip(rows, all_keys, strict=True)):
        if place % _REPORT_EVERY == 0:
            work.report(place, len(rows))
        run.take(row, keys)
    work.report(len(rows), len(rows))
    result = run.write(file_name)
    work.title(
        "leads_imported", name=source, count=result.count(Outcome.CREATED),
        updated=result.count(Outcome.UPDATED),
    )  # fmt: skip
    return Tried(result) if dry_run else result


@dataclass(slots=True)
class _Run:
    """One import under way."""

    work: Work
    source: str
    duplicates: Duplicates
    decisions: Mapping[int, Duplicates]
    exclusions: ExclusionList = field(default_factory=lambda: ExclusionList(()))
    known: dict[Key, int] = field(default_factory=dict)
    drafts: dict[int, LeadDraft] = field(default_factory=dict)
    by_key: dict[Key, LeadDraft] = field(default_factory=dict)
    new: list[LeadDraft] = field(default_factory=list)
    results: list[tuple[CheckedRow, Outcome, LeadDraft | None, str, tuple[str, ...]]] = field(
        default_factory=list
    )

    def find(self, rows: Sequence[CheckedRow]) -> list[dict[str, str]]:
        """Look all rows up at once; returns the keys of each, by field."""
        all_keys = [{} if row.rejected else keys_by_field(row.values) for row in rows]
        pairs = [(KIND_OF_KEY[field], key) for keys in all_keys for field, key in keys.items()]
        self.known = find_leads(self.work.connection(), pairs)
        self.drafts = load_drafts(self.work.connection(), set(self.known.values()))
        if self.drafts and any("lead.due" in row.values for row in rows):
            self._find_plans()
        return all_keys

    def _find_plans(self) -> None:
        """Which of the leads have something planned."""
        planned = self.work.scalars(select(FollowUp.lead_id).where(FollowUp.done_at.is_(None)))
        for lead_id in planned:
            if lead_id in self.drafts:
                self.drafts[lead_id].planned = True

    def take(self, row: CheckedRow, by_field: dict[str, str]) -> None:
        """Decide about one row and put it into its draft."""
        if row.rejected:
            self.results.append((row, Outcome.REJECTED, None, "", ()))
            return
        keys = [(KIND_OF_KEY[field], key) for field, key in by_field.items()]
        draft, matched = self._match(keys, row)
        policy = self.decisions.get(row.row, self.duplicates)
        owner = self._number_owner(by_field)
        if owner is not None and policy is Duplicates.CREATE:  # two leads can't have one number
            draft, matched, policy = owner, "number", Duplicates.FILL
        if draft is not None and policy is not Duplicates.CREATE:
            if policy is Duplicates.SKIP:
                self.results.append((row, Outcome.SKIPPED, draft, matched, ()))
                return
            if draft.company_named or same_person(draft.values, row.values):
                self._merge(row, draft, matched, policy is Duplicates.UPDATE, owner)
                return
            if owner is not None:
                self.results.append((row, Outcome.SKIPPED, owner, "number", ()))
                return
        if self._is_listed(row):
            self.results.append((row, Outcome.SKIPPED, None, EXCLUDED, ()))
            return
        draft = self._create(row, by_field)
        for key in keys:
            self.by_key.setdefault(key, draft)

    def _is_listed(self, row: CheckedRow) -> bool:
        """Whether the list knows this one, and nobody has chosen to bring the row in anyway."""
        if not self.exclusions or self.decisions.get(row.row) is Duplicates.CREATE:
            return False
        why = self.exclusions.exclusion(candidate_of(row.values))
        return why is not None and why.by is not By.RELATION

    def _match(self, keys: Sequence[Key], row: CheckedRow) -> tuple[LeadDraft | None, str]:
        """The draft of this row's lead, found by its strongest key."""
        if self.by_key.keys().isdisjoint(keys) and self.known.keys().isdisjoint(keys):
            return None, ""  # as most of them are
        for key in keys:
            draft = self._draft_of(key)
            if draft is None or (
                self._may_be_shared(key[0], draft, row)
                and another_company(draft.values, row.values)
            ):
                continue
            return draft, matched_by(key[0])
        return None, ""

    def _draft_of(self, key: Key) -> LeadDraft | None:
        draft = self.by_key.get(key)
        return self.drafts.get(self.known[key]) if draft is None and key in self.known else draft

    def _may_be_shared(self, kind: str, draft: LeadDraft, row: CheckedRow) -> bool:
        """One house has one telephone number; each provider numbers from 1."""
        if kind == "external_id":
            return draft.values.get("lead.source") != row.values.get("lead.source", self.source)
        return kind == "phone"

    def _number_owner(self, by_field: dict[str, str]) -> LeadDraft | None:
        """The draft of the lead that has this row's customer number."""
        key = by_field.get(_CUSTOMER_NUMBER)
        return self._draft_of((KIND_OF_KEY[_CUSTOMER_NUMBER], key)) if key else None

    def _create(self, row: CheckedRow, keys: dict[str, str]) -> LeadDraft:
        values: dict[str, Any] = row.values.copy()
        if CLEARED in values.values():
            values = {key: value for key, value in values.items() if value is not CLEARED}
        for key in PHONES:  # all else is kept as it was read
            if key in values:
                values[key] = kept_value(values[key])
        if not _OWN_WAY.isdisjoint(values):
            values = {key: value for key, value in values.items() if key not in _OWN_WAY}
        values.setdefault("lead.source", self.source)
        _name_private_company(values, keys)
        draft = LeadDraft(values, _stage(row) or _first_stage(values), keys)
        draft.segments = {number for number, on in row.segments.items() if on}
        draft.due = _due(row)
        self.new.append(draft)
        self.results.append((row, Outcome.CREATED, draft, "", ()))
        return draft

    def _merge(
        self,
        row: CheckedRow,
        draft: LeadDraft,
        matched: str,
        overwrite: bool,
        owner: LeadDraft | None,
    ) -> None:
        """Fill the lead's gaps (or overwrite), add the person if it is another one.

        A customer number stays with the lead that has it (`owner`).
        """
        values = {k: v for k, v in row.values.items() if k not in _OWN_WAY}
        if owner not in (None, draft):
            del values[_CUSTOMER_NUMBER]
        changed: list[str] = []
        if not same_person(draft.values, row.values):
            person = {k: v for k, v in values.items() if k.startswith("contact.")}
            values = {k: v for k, v in values.items() if not k.startswith("contact.")}
            if draft.add_person(Person({k: kept_value(v) for k, v in person.items()})):
                changed.append("contact.last_name")
        for key, value in changed_fields(draft.values, values, overwrite).items():
            draft.change(key, value)
            changed.append(key)
            if key == _CUSTOMER_NUMBER and value:
                self.by_key[KIND_OF_KEY[key], number_key(value)] = draft
        for number, on in row.segments.items():
            if on and number not in draft.segments:
                draft.add_segment(number)
                changed.append("lead.segments")
        stage = _stage(row)
        if stage is not None and draft.raise_stage(stage):
            changed.append("lead.stage")
        due = _due(row)
        if due is not None and draft.plan(due):
            changed.append("lead.due")
        outcome = Outcome.UPDATED if changed else Outcome.UNCHANGED
        self.results.append((row, outcome, draft, matched, tuple(changed)))

    def write(self, file_name: str) -> ImportResult:
        """Write all drafts; each row then knows its lead."""
        import_id: int | None = None
        if self.new or any(draft.touched for draft in self.drafts.values()):
            import_id = self._write_run(file_name)
            insert_drafts(self.work, self.new, import_id)
            changed = [draft for draft in self.drafts.values() if draft.touched]
            update_drafts(self.work, changed)
            insert_children(self.work, [*self.new, *changed])
        rows = tuple(
            RowResult(row.row, outcome, draft.lead_id if draft else None, matched, changed)
            for row, outcome, draft, matched, changed in self.results
        )
        result = ImportResult(import_id, rows)
        if import_id is not None:
            run = self.work.get_one(ImportRun, import_id)
            run.counts = result.counts()
        return result

    def _write_run(self, file_name: str) -> int:
        run = ImportRun(at=self.work.now, source=self.source, file_name=file_name, counts={})
        self.work.add(run)
        self.work.flush()
        return run.id


def _stage(row: CheckedRow) -> Stage | None:
    value = row.values.get("lead.stage")
    return Stage(value) if isinstance(value, int) else None


def _first_stage(values: Mapping[str, Any]) -> Stage:
    """Where a new lead begins whose row names no stage."""
    return Stage.EXCLUDED if values.get("company.relation") in RELATIONS else Stage.COLD


def _due(row: CheckedRow) -> date | None:
    value = row.values.get("lead.due")
    return value if isinstance(value, date) else None


def _name_private_company(values: dict[str, Any], keys: dict[str, str]) -> None:
    """An address belongs to a company; a private person with one gets it under their own name."""
    if values.get("company.name") or not any(k.startswith("company.") for k in values):
        return
    parts = (values.get("contact.first_name"), values.get("contact.last_name"))
    values["company.name"] = " ".join(str(part) for part in parts if part)
    key = company_match_key(values["company.name"], values.get("company.postal_code") or "")
    if key:
        keys["company.name"] = key
