"""What an answer of an ERP is made of, whatever its form."""

from __future__ import annotations

from dataclasses import dataclass

from leaddesk.rules.problem import Problem


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row of the answer. `row` is its number in the file; `customer_number` is "" while none
    is assigned yet; VAT id, company and postal code serve where the reference is missing."""

    row: int
    reference: str
    customer_number: str
    company: str = ""
    postal_code: str = ""
    vat_id: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows with a reference or a number. `reference_column` and `number_column` are the
    headers as the file spells them ("" without a header)."""

    rows: tuple[AnswerRow, ...]
    reference_column: str = ""
    number_column: str = ""
    problems: tuple[Problem, ...] = ()
