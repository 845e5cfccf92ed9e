"""Lists that hold companies and people in the same columns, told apart by a tick, as Odoo's do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.rules.cells import cell_text
from leaddesk.rules.choice_words import tick_of
from leaddesk.rules.fold import fold, words


def _folded(names: str) -> frozenset[str]:
    return frozenset(_compact(name) for name in names.split(";"))


def _compact(header: str) -> str:
    return fold("".join(words(header)))


_MARKS = _folded("Is a Company;is_company;Ist eine Firma;Ist ein Unternehmen;Ist Unternehmen")
_LINKS = _folded(
    "Related Company;company_name;Company Name;Company;Parent;parent_id;Zugehöriges Unternehmen;"
    "Verknüpftes Unternehmen;Übergeordnetes Unternehmen;Unternehmen;Firma"
)
_PEOPLE = ("contact.full_name", "contact.first_name", "contact.last_name")


@dataclass(frozen=True, slots=True)
class PersonRows:
    """The columns of the tick, of the names, of the company that a person is at (-1: none), and
    a column beyond the list's own, where a person's name is put."""

    mark: int
    name: int
    company: int
    person: int

    def arranged(self, cells: Sequence[object]) -> Sequence[object]:
        """The row of a person with the name behind all others and the company in its place."""
        if self.mark >= len(cells) or self.name >= len(cells) or not self._is_person(cells):
            return cells
        row = [*cells, *[None] * (self.person + 1 - len(cells))]
        row[self.person] = row[self.name]
        row[self.name] = row[self.company] if self.company >= 0 else None
        return row

    def _is_person(self, cells: Sequence[object]) -> bool:
        said = cells[self.mark]
        return said is False or tick_of(cell_text(said)) is False


def person_rows(headers: Sequence[str], columns: Mapping[int, str]) -> PersonRows | None:
    """How the list tells people from companies, if it does. `columns`: what each column holds."""
    names = [_compact(header) for header in headers]
    mark = next((i for i, name in enumerate(names) if name in _MARKS and i not in columns), -1)
    company = next((i for i, key in columns.items() if key == "company.name"), -1)
    if mark < 0 or company < 0 or any(key in _PEOPLE for key in columns.values()):
        return None
    link = next((i for i, name in enumerate(names) if name in _LINKS and i not in columns), -1)
    return PersonRows(mark, company, link, max(len(names), *columns) + 1)
