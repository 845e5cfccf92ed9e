"""A checked list of what customers bought becomes purchases of leads: one step, every row accounted
for.

The line of an order that is there already is brought up to date, never brought in twice. Who has
bought is a customer: a prospect becomes one, and the day of the last purchase follows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import Company, ImportRun, Lead, Product, Purchase, take_ids
from leaddesk.models.drafts import LeadDraft
from leaddesk.models.keys import RowKey
from leaddesk.models.named_leads import LISTED, NamedLeads, row_result, told_of
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.fold import sort_key
from leaddesk.rules.list_rows import ImportResult, Outcome, RowResult
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.purchase_lists import (
    PURCHASES,
    Bought,
    CheckedPurchase,
    Kept,
    KnownLines,
    Line,
    wanted_lines,
)
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage

_COLUMNS = (
    "bought_on", "product", "article_number", "quantity", "amount", "currency", "order_number",
)  # fmt: skip
"""As `Bought` has them, in its order."""
_P, _L, _C = Purchase.__table__.c, Lead.__table__.c, Company.__table__.c


def import_purchases(
    work: Work,
    rows: Sequence[CheckedPurchase],
    source: str,
    file_name: str,
    create_unknown: bool = False,
    dry_run: bool = False,
) -> ImportResult | Tried[ImportResult]:
    """Keep what the rows tell. Those whose lead nobody knows are left out (skipped, matched
    UNKNOWN_LEAD), or become new leads, won ones, where `create_unknown` and their row says enough;
    such that the exclusion list knows never do. With `dry_run` all is done and taken back."""
    demand(work, Right.IMPORT)
    if not dry_run:
        work.expect_much()
    run = _Run(work, source, NamedLeads(work, source, create_unknown, Stage.WON))
    run.find(rows)
    for row in work.each(rows):
        run.take(row)
    result = run.write(file_name)
    counts = result.counts()
    work.title("purchases_imported", name=source, count=counts["created"] + counts["updated"])
    return Tried(result) if dry_run else result


@dataclass(slots=True)
class _Run:
    """One import under way. `lines`: what each lead's rows say; `whose` and `why` of each row."""

    work: Work
    source: str
    leads: NamedLeads
    names: dict[str, str] = field(default_factory=dict)
    lines: dict[int, list[Line]] = field(default_factory=lambda: defaultdict(list))
    whose: dict[int, int | LeadDraft] = field(default_factory=dict)
    told: dict[int, tuple[Outcome, str]] = field(default_factory=dict)
    customers: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def find(self, rows: Sequence[CheckedPurchase]) -> None:
        """All leads, and our products by number and name, looked up at once."""
        self.leads.find(rows)
        products = select(Product.name, Product.name_sort, Product.number)
        for name, spelled, number in self.work.connection().execute(products):
            self.names[spelled] = name
            if number:
                self.names[f"#{number_key(number)}"] = name

    def take(self, row: CheckedPurchase) -> None:
        """Whose it is; what becomes of it shows when all rows of that lead are there."""
        if row.rejected or row.bought is None:
            self.told[row.row] = (Outcome.REJECTED, "")
            return
        named = self.leads.of(row)
        if named.whose is None:
            self.told[row.row] = (Outcome.SKIPPED, named.why)
            return
        self.whose[row.row] = named.whose
        self.told[row.row] = (Outcome.UNCHANGED, named.why)
        self.lines[named.key].append(Line(row.row, self._ours(row.bought)))

    def _ours(self, bought: Bought) -> Bought:
        """With the product as ours is called, by its number or its name."""
        number = number_key(bought.article)
        name = self.names.get(f"#{number}") if number else None
        name = name or self.names.get(sort_key(bought.product))
        return bought._replace(product=name) if name else bought

    def write(self, file_name: str) -> ImportResult:
        """Write all of it; each row then knows its lead."""
        wanted = self._wanted()
        new = [line for line in wanted if line.kept is None]
        changed = [line for line in wanted if line.kept is not None and line.changed]
        import_id: int | None = None
        if new or changed:
            run = ImportRun(at=self.work.now, source=self.source, file_name=file_name, counts={})
            self.work.add(run)
            self.work.flush()
            import_id = run.id
            self._tell_drafts()
            self.leads.write(run.id)
            self._insert(new, run.id)
            self._update(changed)
            self._make_customers()
        changes = {line.row: line for line in (*new, *changed)}
        rows = tuple(self._result(row, changes.get(row)) for row in self.told)
        result = ImportResult(import_id, rows)
        if import_id is not None:
            counts = {**result.counts(), "holds": PURCHASES.key}
            self.work.get_one(ImportRun, import_id).counts = counts
        return result

    def _wanted(self) -> list[Line]:
        """Each line with the purchase that it is, if that is there."""
        kept: dict[int, list[Kept]] = defaultdict(list)
        query = (
            select(_P.lead_id, _P.id, *(_P[name] for name in _COLUMNS))
            .where(_P.lead_id.in_(select(LISTED.c.value)))
            .order_by(_P.lead_id, _P.id)
        )
        leads = {lead for lead in self.lines if lead > 0}
        for lead, purchase, *values in self.work.connection().execute(query, told_of(leads)):
            kept[lead].append((purchase, Bought(*_read(values))))
        found: list[Line] = []
        for lead, lines in self.lines.items():
            found += wanted_lines(lines, KnownLines(kept.get(lead, ())))
        return found

    def _insert(self, lines: Sequence[Line], import_id: int) -> None:
        first = take_ids(self.work.connection(), Purchase.__tablename__, len(lines))
        rows = [
            (number, self._lead(line), *(None if value == "" else value for value in line.bought))
            for number, line in enumerate(lines, first)
        ]
        columns = ("id", "lead_id", *_COLUMNS)
        self.work.insert_many(Purchase, columns, rows, import_id=import_id)

    def _update(self, lines: Sequence[Line]) -> None:
        """Grouped by what differs."""
        groups: dict[tuple[str, ...], list[tuple[RowKey, tuple[Any, ...]]]] = defaultdict(list)
        for line in lines:
            assert line.kept is not None
            key = RowKey(Purchase.journal_code, self._lead(line), line.kept)
            columns = tuple(_COLUMNS[place] for place in line.changed)
            groups[columns].append((key, tuple(line.bought[place] for place in line.changed)))
        for columns, rows in groups.items():
            self.work.update_many(Purchase, columns, rows)

    def _lead(self, line: Line) -> int:
        whose = self.whose[line.row]
        return whose if isinstance(whose, int) else whose.lead_id

    def _last_days(self) -> Mapping[int, date]:
        """The last day on which each lead bought something; a credit note is no purchase."""
        days: dict[int, date] = {}
        for lead, lines in self.lines.items():
            bought = [line.bought.on for line in lines if not line.bought.is_credit]
            if bought:
                days[lead] = max(bought)
        return days

    def _tell_drafts(self) -> None:
        days = self._last_days()
        for draft in self.leads.fresh:
            on = days.get(-id(draft))
            if on is not None and draft.company_named:
                draft.values["company.last_purchase_on"] = on
                draft.values.setdefault("company.relation", "customer")

    def _make_customers(self) -> None:
        """The day of the last purchase, and that prospects are customers now, of kept leads."""
        days = self._last_days()
        query = (
            select(_L.id, _C.id, _C.relation, _C.last_purchase_on)
            .join(Company.__table__, _C.id == _L.company_id)
            .where(_L.id.in_(select(LISTED.c.value)))
        )
        wanted: dict[int, dict[str, Any]] = defaultdict(dict)
        leads = {lead for lead in days if lead > 0}
        for lead, company, relation, last in self.work.connection().execute(query, told_of(leads)):
            before = wanted[company].get("last_purchase_on", last)
            if before is None or days[lead] > before:
                wanted[company]["last_purchase_on"] = days[lead]
            if relation == "prospect":
                wanted[company]["relation"] = "customer"
            self.customers[lead] = tuple(f"company.{name}" for name in wanted[company])
        groups: dict[tuple[str, ...], list[tuple[RowKey, tuple[Any, ...]]]] = defaultdict(list)
        for company, values in wanted.items():
            if values:
                key = RowKey(Company.journal_code, 0, company)
                groups[tuple(values)].append((key, tuple(values.values())))
        for columns, rows in groups.items():
            self.work.update_many(Company, columns, rows)

    def _result(self, row: int, line: Line | None) -> RowResult:
        outcome, matched = self.told[row]
        whose = self.whose.get(row)
        if line is None:
            return row_result(row, outcome, whose, matched)
        lead = whose if isinstance(whose, int) else 0
        if line.kept is None:
            more = self.customers.pop(lead, ())  # told once
            return row_result(row, Outcome.CREATED, whose, matched, changed=more)
        was = tuple((PURCHASES.fields[place], old, new) for place, old, new in line.differences)
        keys = tuple(key for key, _, _ in was)
        return row_result(row, Outcome.UPDATED, whose, matched, changed=keys, was=was)


def _read(values: Iterable[Any]) -> list[Any]:
    """As `Bought` has them: texts are never None."""
    texts = (1, 2, 5, 6)
    return [("" if place in texts and v is None else v) for place, v in enumerate(values)]
