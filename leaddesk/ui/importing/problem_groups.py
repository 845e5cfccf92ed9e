"""The problems of a list by what is to be done about them: one group for each kind of repair."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.further_keys import parts_of
from leaddesk.rules.list_plan import ListPlan
from leaddesk.rules.problem import Problem, Severity
from leaddesk.ui.words import Marked, marked

_TITLES: dict[str, Marked] = {
    "required_missing": marked("ImportCheck", "Company or name missing"),
    "contact_way_missing": marked("ImportCheck", "No way to reach them"),
    "text_too_long": marked("ImportCheck", "Text too long"),
    "email_incomplete": marked("ImportCheck", "E-mail incomplete"),
    "email_second_ignored": marked("ImportCheck", "Several e-mail addresses"),
    "phone_unreadable": marked("ImportCheck", "Phone number unreadable"),
    "phone_zero_missing": marked("ImportCheck", "Phone: leading zero added"),
    "phone_plus_missing": marked("ImportCheck", "Phone: plus sign added"),
    "phone_second_ignored": marked("ImportCheck", "Several phone numbers"),
    "country_told": marked("ImportCheck", "Country told by phone or web address"),
    "postal_code_short": marked("ImportCheck", "Postal code: zero added"),
    "postal_code_unreadable": marked("ImportCheck", "Postal code unusual"),
    "country_unknown": marked("ImportCheck", "Country unknown"),
    "website_unreadable": marked("ImportCheck", "Web address unreadable"),
    "vat_id_unreadable": marked("ImportCheck", "VAT ID unusual"),
    "choice_unknown": marked("ImportCheck", "Not among the choices"),
    "stage_unknown": marked("ImportCheck", "Stage unknown"),
    "number_unreadable": marked("ImportCheck", "Number unreadable"),
    "date_unreadable": marked("ImportCheck", "Date unreadable"),
    "date_ambiguous": marked("ImportCheck", "Date ambiguous"),
    "owner_unknown": marked("ImportCheck", "Owner unknown"),
    "segment_unknown": marked("ImportCheck", "Parameter unknown"),
    "cell_error": marked("ImportCheck", "Cell without a value"),
}
_OTHER = marked("ImportCheck", "Other remarks")


@dataclass(frozen=True, slots=True)
class Entry:
    """One problem of a row; `column` is the index of the cell to correct, None if there is none."""

    row: int
    column: int | None
    problem: Problem


@dataclass(frozen=True, slots=True)
class Group:
    """Problems with the same repair."""

    code: str
    severity: Severity
    entries: tuple[Entry, ...]

    @property
    def key(self) -> tuple[str, Severity]:
        return self.code, self.severity

    @property
    def title(self) -> str:
        return _TITLES.get(self.code, _OTHER).now()


_Found = dict[tuple[str, Severity], list[Entry]]


def group_problems(rows: Sequence[CheckedRow], plan: ListPlan) -> tuple[Group, ...]:
    """Errors first, then warnings; of each the largest group first."""
    found: _Found = defaultdict(list)
    for row in rows:
        for problem in row.problems:
            entry = Entry(row.row, column_of(plan, problem), problem)
            found[problem.code, problem.severity].append(entry)
    return _in_order(found)


def regrouped(groups: Sequence[Group], row: CheckedRow, plan: ListPlan) -> tuple[Group, ...]:
    """The groups after this one row was checked again."""
    found: _Found = defaultdict(list)
    for group in groups:
        found[group.key] = [entry for entry in group.entries if entry.row != row.row]
    for problem in row.problems:
        entries = found[problem.code, problem.severity]
        insort(entries, Entry(row.row, column_of(plan, problem), problem), key=lambda e: e.row)
    return _in_order(found)


def column_of(plan: ListPlan, problem: Problem) -> int | None:
    """The column that a problem is about; for a missing name the one that should hold it."""
    held = [
        index
        for index, key in plan.columns.items()
        if problem.field == key or problem.field in parts_of(key)
    ]
    named = [i for i in held if plan.table.headers[i] == problem.column]
    if named or held:
        return (named or held)[0]
    if problem.code == "required_missing":
        names = ("contact.last_name", "contact.full_name")
        return next((i for i, key in plan.columns.items() if key in names), None)
    return None


def _in_order(found: _Found) -> tuple[Group, ...]:
    groups = [Group(code, how, tuple(rows)) for (code, how), rows in found.items() if rows]
    groups.sort(key=lambda g: (g.severity is not Severity.ERROR, -len(g.entries), g.code))
    return tuple(groups)
