"""Leads before they are handed over: what the ERP gets of them, and what stands in the way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from leaddesk.models.customer_numbers import read_owners
from leaddesk.models.erp_profiles import KnownProfile
from leaddesk.models.erp_values import ErpRecord, read_erp_records
from leaddesk.rules.erp.layout import Cut, row_checker
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.stages import Stage

LeadCut = tuple[int, str, str]
"""A lead, its field, and the shorter text that somebody has agreed to."""


@dataclass(frozen=True, slots=True)
class CheckedLead:
    """One lead before the hand-over. `early`: it has not ordered yet, which the ERP should not
    hold; `handed_before`: the number of the batch that it is in already."""

    lead_id: int
    number: str
    name: str
    stage: Stage
    problems: tuple[Problem, ...]
    early: bool
    handed_before: int | None
    customer_number: str

    @property
    def complete(self) -> bool:
        """Whether nothing required is missing or wrong."""
        return not any(p.severity is Severity.ERROR for p in self.problems)


def check_leads(
    session: Session, lead_ids: Collection[int], known: KnownProfile, cuts: Collection[LeadCut] = ()
) -> tuple[CheckedLead, ...]:
    """Each lead that exists with its problems: those of `rules.erp.layout.row_checker`, and as
    warnings company_has_number (args number, other), company_twice (args other)."""
    records = read_erp_records(session, lead_ids)
    twins = _twins(session, records)
    agreed: dict[int, set[Cut]] = defaultdict(set)
    for lead_id, key, text in cuts:
        agreed[lead_id].add((key, text))
    check = row_checker(known.profile)
    return tuple(
        CheckedLead(
            record.lead_id, record.number, record.name, record.stage,
            (*check(filled(record, known), agreed[record.lead_id]),
             *twins.get(record.lead_id, ())),
            record.stage is not Stage.WON, record.handed_before, record.customer_number,
        )
        for record in records
    )  # fmt: skip


def filled(record: ErpRecord, known: KnownProfile, number: str = "") -> Mapping[str, object]:
    """The lead's values with the settings of the profile and its customer number, which is
    `number` where it has none yet."""
    options = {f"option.{key}": value or None for key, value in known.options.items()}
    theirs = record.customer_number or record.given_number or number
    return {**record.values, **options, "number": theirs or None}


def _twins(session: Session, records: Sequence[ErpRecord]) -> dict[int, list[Problem]]:
    customers = {owner.same_company: owner for owner in read_owners(session).values()}
    first: dict[str, ErpRecord] = {}
    found: dict[int, list[Problem]] = {}
    for record in records:
        if not record.same_company or record.customer_number:
            continue
        twin = first.setdefault(record.same_company, record)
        customer = customers.get(record.same_company)
        if customer is not None:
            args = {"number": customer.customer_number, "other": customer.lead_number}
            found[record.lead_id] = [
                Problem("company_has_number", severity=Severity.WARNING, args=args)
            ]
        elif twin is not record:
            args = {"other": twin.number}
            found[record.lead_id] = [Problem("company_twice", severity=Severity.WARNING, args=args)]
    return found
