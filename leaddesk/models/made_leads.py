"""The leads that a step has made, as their rows stand in the store by now: who works out what
follows from them need not read them back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Any, TypeAlias

from leaddesk.models.numbered import NOTHING, Written

Row: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class MadeLeads:
    """Each has a company and a contact of its own, or none; nobody has been in touch with it, and
    its one move has no reason. The rows of its children begin with the lead's id."""

    leads: Written = NOTHING
    companies: Written = NOTHING
    contacts: Written = NOTHING
    segments: list[Row] = field(default_factory=list)
    """Lead, segment."""
    due: list[Row] = field(default_factory=list)
    """Lead, day in its plain form, minute, topic."""
    colleagues: list[Row] = field(default_factory=list)
    """Lead, first and last name, e-mail, phone, mobile; of each lead in the order of their ids."""

    @property
    def ids(self) -> range:
        return self.leads.ids

    def standing_in(self, stages: Collection[int]) -> list[int]:
        """The leads that stand in one of these stages."""
        written = self.leads
        if "stage" in written.same:
            return list(written.ids) if written.same["stage"] in stages else []
        if not written.rows:
            return []
        at = written.columns.index("stage")
        return [lead for lead, row in enumerate(written.rows, written.first) if row[at] in stages]

    def joined(self, wanted: Sequence[tuple[str, str]], leads: range) -> Iterator[Row]:
        """These (table, column) of these leads; None where a lead has no company or contact."""
        lead, company, contact = self.leads, self.companies, self.contacts
        names = [
            (table, column)
            for table, written in (("lead", lead), ("company", company), ("contact", contact))
            for column in chain(written.columns, written.same)
        ]
        place = {name: at for at, name in enumerate(names)}
        nothing = len(names)
        pick = itemgetter(*(place.get(name, nothing) for name in wanted))
        company_at, contact_at = place["lead", "company_id"], place["lead", "contact_id"]
        same = tuple(lead.same.values())
        rows = lead.rows[leads.start - lead.first : leads.stop - lead.first]
        of_company, of_contact = _by_id(company), _by_id(contact)
        return (
            pick((*row, *same, *of_company(row[company_at]), *of_contact(row[contact_at]), None))
            for row in rows
        )


def _by_id(written: Written) -> Any:
    """Gives the values of the row with an id: those that it has alone, then those of all."""
    same = tuple(written.same.values())
    nobody = (None,) * (len(written.columns) + len(same))
    rows, first = written.rows, written.first

    def values(row_id: int | None) -> Row:
        return nobody if row_id is None else rows[row_id - first] + same

    return values
