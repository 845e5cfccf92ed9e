"""A checked list becomes leads: one step, every row accounted for, nothing written by halves.

Drafts of all leads are made first, each row filling one; then they are written through the bulk
door. Two rows of one list that mean the same lead meet in the same draft.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from leaddesk.models import ImportRun
from leaddesk.models.consent_taking import load_consents
from leaddesk.models.draft_children import insert_children
from leaddesk.models.draft_filling import fill_draft, is_own_person, new_draft
from leaddesk.models.draft_rows import insert_drafts, update_drafts
from leaddesk.models.drafts import LeadDraft, load_drafts, note_plans
from leaddesk.models.duplicate_pairs import CHOSEN
from leaddesk.models.erased import suppressed_among
from leaddesk.models.exclusion import read_exclusions
from leaddesk.models.further_people import CompaniesAbove, load_colleagues
from leaddesk.models.matching import Key, find_leads
from leaddesk.models.owners_split import owners_split
from leaddesk.models.rights import demand
from leaddesk.models.stage_order import read_order
from leaddesk.models.taken_rows import Pair, Taken, lay_beside
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.exclusion import By, ExclusionList, candidate_of
from leaddesk.rules.further_people import as_person, keys_of_row, names_people
from leaddesk.rules.list_rows import (
    ALIKE,
    ERASED,
    EXCLUDED,
    INTO_THE_OTHER,
    KIND_OF_KEY,
    Alike,
    Duplicates,
    ImportResult,
    Manner,
    Outcome,
    another_company,
    keys_by_field,
    matched_by,
)
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.roles import Right
from leaddesk.rules.stage_order import StageOrder

_CUSTOMER_NUMBER = "lead.customer_number"


def import_leads(
    work: Work,
    rows: Sequence[CheckedRow],
    source: str,
    file_name: str,
    duplicates: Duplicates = Duplicates.FILL,
    decisions: Mapping[int, Duplicates] | None = None,
    dry_run: bool = False,
    take_excluded: bool = False,
    manner: Manner | None = None,
) -> ImportResult | Tried[ImportResult]:
    """Bring the rows in. `decisions` says per row what to do with its duplicate.

    Rows of somebody who was erased are left out (matched "erased"), whatever else is said of them.
    New ones that the exclusion list knows are left out (skipped, matched "excluded") unless
    `take_excluded`; those whose row says itself that they are competitors or consultants come in as
    excluded. `source` names the list: it is the source of new leads whose row names none. `manner`:
    what else is said. With `dry_run` all is done and taken back. Raises Cancelled when called off.
    """
    demand(work, Right.IMPORT)
    if not dry_run:
        work.expect_much()
    run = _Run(work, source, duplicates, decisions or {}, manner or Manner(), read_order(work))
    if not take_excluded:
        run.exclusions = read_exclusions(work)
    all_keys = run.find(rows)
    take = run.take_person if run.manner.people_in_rows else run.take
    for row, keys in work.each([*zip(rows, all_keys, strict=True)]):
        take(row, keys)
    result = run.write(file_name)
    if dry_run:
        result = replace(result, owners=owners_split(work, run.new, run.manner.by_rules))
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
    manner: Manner
    order: StageOrder
    exclusions: ExclusionList = field(default_factory=lambda: ExclusionList(()))
    erased: frozenset[str] = frozenset()  # keys of people who are not to come back
    known: dict[Key, int] = field(default_factory=dict)
    drafts: dict[int, LeadDraft] = field(default_factory=dict)
    by_key: dict[Key, LeadDraft] = field(default_factory=dict)
    companies: CompaniesAbove = field(default_factory=CompaniesAbove)
    new: list[LeadDraft] = field(default_factory=list)
    results: list[Taken] = field(default_factory=list)
    by_row: dict[int, LeadDraft | None] = field(
        default_factory=dict
    )  # where rows may mean each other

    def find(self, rows: Sequence[CheckedRow]) -> list[dict[str, str]]:
        """Look all rows up at once; returns the keys of each, by field."""
        all_keys = [{} if row.rejected else _keys(row) for row in rows]
        pairs = [(KIND_OF_KEY[field], key) for keys in all_keys for field, key in keys.items()]
        connection = self.work.connection()
        self.known = find_leads(connection, pairs)
        self.erased = suppressed_among(connection, {key for _, key in pairs})
        self.drafts = load_drafts(connection, {*self.known.values(), *self._meant_by_alike()})
        load_consents(connection, self.drafts)
        if self.drafts and (self.manner.people_in_rows or any(map(names_people, rows))):
            load_colleagues(connection, self.drafts.values())
        if self.drafts and any("lead.due" in row.values for row in rows):
            note_plans(connection, self.drafts)
        return all_keys

    def _meant_by_alike(self) -> Iterator[int]:
        """The leads that a row without a key of theirs goes into all the same."""
        for row, alike in self.manner.alike.items():
            way = self.decisions.get(row, self.manner.of_alike)
            if alike.lead_id is not None and way in INTO_THE_OTHER:
                yield alike.lead_id

    def take(self, row: CheckedRow, by_field: dict[str, str]) -> None:
        """Decide about one row and put it into its draft."""
        if row.rejected:
            self.results.append(Taken(row, Outcome.REJECTED))
            return
        if not self.erased.isdisjoint(by_field.values()):
            self.results.append(Taken(row, Outcome.SKIPPED, matched=ERASED))
            return
        keys = [(KIND_OF_KEY[field], key) for field, key in by_field.items()]
        draft, matched = self._match(keys, row)
        policy, pair = self.decisions.get(row.row, self.duplicates), None
        if draft is None and row.row in self.manner.alike:
            draft, pair, policy = self._alike(self.manner.alike[row.row])
            matched = ALIKE if draft is not None else ""
        elif draft is not None and policy is Duplicates.LATER:
            pair = Pair(draft, draft.lead_id or None, CHOSEN)
        owner = self._number_owner(by_field)
        if owner is not None and policy not in INTO_THE_OTHER:  # two leads can't have one number
            draft, matched, policy, pair = owner, "number", Duplicates.FILL, None
        if draft is not None and policy in INTO_THE_OTHER:
            if policy is Duplicates.SKIP:
                self.results.append(Taken(row, Outcome.SKIPPED, draft, matched))
                return
            if draft.company_named or is_own_person(row, draft):
                self._merge(row, draft, matched, policy is Duplicates.UPDATE, owner)
                return
            if owner is not None:
                self.results.append(Taken(row, Outcome.SKIPPED, owner, "number"))
                return
        if self._is_listed(row):
            self.results.append(Taken(row, Outcome.SKIPPED, matched=EXCLUDED))
            return
        draft = self._create(row, by_field, pair, matched if pair is not None else "")
        for key in keys:
            self.by_key.setdefault(key, draft)

    def take_person(self, row: CheckedRow, by_field: dict[str, str]) -> None:
        """The same where rows of one company are its people: they go to the lead of the first one,
        whatever the rule for leads that are there already."""
        above = self.companies.of(by_field, row.values)
        free = above is not None and row.row not in self.decisions and not row.rejected
        free = free and self.erased.isdisjoint(by_field.values())
        if above is not None and free and self._number_owner(by_field) in (None, above):
            self._merge(row, above, "company", self.duplicates is Duplicates.UPDATE, None)
            return
        self.take(row, by_field)
        taken = self.results[-1]
        if taken.draft is not None and taken.outcome is not Outcome.SKIPPED:
            self.companies.note(by_field, row.values, taken.draft)

    def _alike(self, alike: Alike) -> tuple[LeadDraft | None, Pair | None, Duplicates]:
        """The draft that such a row goes into, or the pair that it makes; and what is wanted."""
        policy = self.decisions.get(alike.row, self.manner.of_alike)
        draft = self.drafts.get(alike.lead_id or 0)
        if alike.other_row is not None:
            draft = self._of_row(alike.other_row)
        if policy in INTO_THE_OTHER:
            return draft, None, policy
        if policy is Duplicates.CREATE or (draft is None and alike.lead_id is None):
            return None, None, policy
        return None, Pair(draft, alike.lead_id, alike.verdict.sureness), policy

    def _of_row(self, number: int) -> LeadDraft | None:
        """The draft that an earlier row went into."""
        for taken in self.results[len(self.by_row) :]:
            self.by_row[taken.row.row] = taken.draft
        return self.by_row.get(number)

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

    def _create(
        self, row: CheckedRow, keys: dict[str, str], pair: Pair | None, matched: str
    ) -> LeadDraft:
        draft = new_draft(row, keys, self.source, self.manner.defaults)
        self.new.append(draft)
        self.results.append(Taken(row, Outcome.CREATED, draft, matched, pair=pair))
        return draft

    def _merge(
        self,
        row: CheckedRow,
        draft: LeadDraft,
        matched: str,
        overwrite: bool,
        owner: LeadDraft | None,
    ) -> None:
        """A customer number stays with the lead that has it (`owner`)."""
        but = "" if owner in (None, draft) else _CUSTOMER_NUMBER
        what = as_person(row) if self.manner.people_in_rows else row
        filled = fill_draft(what, draft, overwrite, self.manner, self.order, but)
        if _CUSTOMER_NUMBER in filled.changed and (number := draft.values[_CUSTOMER_NUMBER]):
            self.by_key[KIND_OF_KEY[_CUSTOMER_NUMBER], number_key(number)] = draft
        outcome = Outcome.UPDATED if filled.changed else Outcome.UNCHANGED
        self.results.append(Taken(row, outcome, draft, matched, filled))

    def write(self, file_name: str) -> ImportResult:
        """Write all drafts; each row then knows its lead."""
        import_id: int | None = None
        if self.new or any(draft.touched for draft in self.drafts.values()):
            import_id = self._write_run(file_name)
            insert_drafts(self.work, self.new, import_id)
            changed = [draft for draft in self.drafts.values() if draft.touched]
            update_drafts(self.work, changed)
            insert_children(self.work, [*self.new, *changed], self.source)
            lay_beside(self.work, self.results)
        rows = tuple(taken.result() for taken in self.results)
        result = ImportResult(import_id, rows)
        if import_id is not None:
            run = self.work.get_one(ImportRun, import_id)
            run.counts = result.counts()
        return result

    def _write_run(self, file_name: str) -> int:
        name = self.manner.provider or self.source
        run = ImportRun(at=self.work.now, source=name, file_name=file_name, counts={})
        self.work.add(run)
        self.work.flush()
        return run.id


def _keys(row: CheckedRow) -> dict[str, str]:
    return keys_of_row(row) if row.further else keys_by_field(row.values)
