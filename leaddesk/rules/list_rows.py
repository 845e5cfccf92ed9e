"""The rows of a checked list on their way into the store: keys, what changes, who is meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from leaddesk.rules.cells import CLEARED
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.duplicates import Verdict
from leaddesk.rules.fold import fold
from leaddesk.rules.further_keys import MOST_PEOPLE, key_of_person
from leaddesk.rules.list_mapping import Writing
from leaddesk.rules.match_keys import (
    company_match_key,
    company_parts,
    email_key,
    number_key,
    phone_key,
)
from leaddesk.rules.phones import PhoneNumber


class Duplicates(StrEnum):
    """What becomes of a row whose lead is there already."""

    FILL = "fill"
    UPDATE = "update"
    SKIP = "skip"
    CREATE = "create"
    LATER = "later"  # created, and laid beside the other to be merged by hand


INTO_THE_OTHER = frozenset({Duplicates.FILL, Duplicates.UPDATE, Duplicates.SKIP})
"""What makes no second lead of a row."""


class Outcome(StrEnum):
    """What became of a row: each row has exactly one."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    REJECTED = "rejected"


EXCLUDED = "excluded"
"""What `RowResult.matched` says of a row that was skipped because the exclusion list knows it."""

ERASED = "erased"
"""What it says of a row that was skipped for it names somebody who was erased."""

UNKNOWN_LEAD = "unknown_lead"
"""What it says of a row of touchpoints that was skipped because it names no lead that is known."""

ALIKE = "alike"
"""What it says of a row that has no key of the lead, but is taken for it by the rules of the
duplicates."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A row that may mean a lead that is there, or one that row `other_row` of the list brings."""

    row: int
    verdict: Verdict
    lead_id: int | None = None
    other_row: int | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """What is said of an import besides its rule for duplicates; nothing has to be.

    `writing`: by field key, what a column does to kept leads. `defaults`: what new leads have, and
    kept ones where they have nothing. `alike`: by row, rows that may mean a lead without sharing a
    key with it; `of_alike` is the rule for them: they come in as new leads, each with its pair.
    `people_in_rows`: rows of one company are its people. `by_rules`: leads of nobody are given out
    afterwards. `provider`: under which name the list is taken in, "" under that of its source.
    """

    writing: Mapping[str, Writing] = field(default_factory=dict)
    defaults: CheckedRow | None = None
    alike: Mapping[int, Alike] = field(default_factory=dict)
    of_alike: Duplicates = Duplicates.LATER
    people_in_rows: bool = False
    by_rules: bool = False
    provider: str = ""


@dataclass(frozen=True, slots=True)
class RowResult:
    """One row of the file and what became of it. `matched` says by what its lead was found:
    number (whichever), email, phone, company or ALIKE. `pair` is the lead that a new one lies
    beside to be merged by hand. `left`: fields that had no room for what was to be appended. `was`:
    what the fields of `changed` held and hold now, as far as they are single values."""

    row: int
    outcome: Outcome
    lead_id: int | None = None
    matched: str = ""
    changed: tuple[str, ...] = ()
    pair: int | None = None
    left: tuple[str, ...] = ()
    was: tuple[tuple[str, Any, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportResult:
    """read = created + updated + unchanged + skipped + rejected, always. `owners` (of a dry run):
    (user or None, how many of the new leads); None where that can't be told."""

    import_id: int | None
    rows: tuple[RowResult, ...]
    owners: tuple[tuple[int | None, int], ...] | None = None

    @property
    def read(self) -> int:
        return len(self.rows)

    def count(self, outcome: Outcome) -> int:
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def excluded(self) -> int:
        """How many of the skipped rows the exclusion list knows."""
        return sum(row.matched == EXCLUDED for row in self.rows)

    @property
    def erased(self) -> int:
        """How many of them name somebody who was erased."""
        return sum(row.matched == ERASED for row in self.rows)

    @property
    def created(self) -> tuple[int, ...]:
        """The new leads."""
        rows = (row for row in self.rows if row.outcome is Outcome.CREATED)
        return tuple(row.lead_id for row in rows if row.lead_id is not None)

    @property
    def pairs(self) -> int:
        """How many new leads lie beside another one, to be merged by hand."""
        return sum(row.pair is not None for row in self.rows)

    @property
    def unknown(self) -> int:
        """How many of the skipped rows of touchpoints name no lead that is known."""
        return sum(row.matched == UNKNOWN_LEAD for row in self.rows)

    def counts(self) -> dict[str, int]:
        """Every outcome by its key, and "read"."""
        tally = dict.fromkeys((o.value for o in Outcome), 0)
        for row in self.rows:
            tally[row.outcome] += 1
        return {"read": self.read, **tally}


_NUMBERS = ("lead.number", "lead.customer_number", "lead.external_id")
_EMAILS = ("contact.email", "company.email")
PHONES = ("contact.phone", "contact.mobile", "company.phone")
_BY_STRENGTH = (*_NUMBERS, *_EMAILS, *PHONES)
KIND_OF_KEY: dict[str, str] = {
    "lead.number": "number",
    "lead.customer_number": "customer_number",
    "lead.external_id": "external_id",
    **dict.fromkeys(_EMAILS, "email"),
    **dict.fromkeys(PHONES, "phone"),
    "company.name": "company",
    **{key_of_person("contact.email", n): "email" for n in range(2, MOST_PEOPLE + 1)},
}
"""What kind of key a field gives; that of the company's name has its postal code in it. Each number
is a kind of its own: a provider's 10023 is not the customer 10023."""


def matched_by(kind: str) -> str:
    """The kind of a key as a RowResult says it."""
    return "number" if kind in ("customer_number", "external_id") else kind


def keys_by_field(values: Mapping[str, Any]) -> dict[str, str]:
    """The keys by which this row's lead can be known, by the field that they are made of, the
    strongest first."""
    keys: dict[str, str] = {}
    for name in _BY_STRENGTH:
        value = values.get(name)
        if not value or value is CLEARED:
            continue
        if name in PHONES:
            key = phone_key(value) if value.__class__ is PhoneNumber else ""
        elif name in _EMAILS:
            key = email_key(str(value))
        else:
            key = _number(name, str(value))
        if key:
            keys[name] = key
    firm, code = values.get("company.name"), values.get("company.postal_code")
    if isinstance(firm, str) and isinstance(code, str) and (key := company_match_key(firm, code)):
        keys["company.name"] = key
    return keys


def _number(field: str, value: str) -> str:
    return value.strip().upper() if field == "lead.number" else number_key(value)


def same_person(present: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    """Does the row speak of the lead's own contact? So if either names nobody, if the names agree,
    or if the e-mail address is that person's."""
    last = values.get("contact.last_name")
    if not last or last is CLEARED or not present.get("contact.last_name"):
        return True
    mine, theirs = values.get("contact.email"), present.get("contact.email")
    if isinstance(mine, str) and theirs and email_key(mine) == email_key(theirs):
        return True
    if fold(str(last)) != fold(present["contact.last_name"]):
        return False
    first, known = values.get("contact.first_name"), present.get("contact.first_name")
    return not first or not known or fold(str(first)) == fold(str(known))


_TELLING_APART = (
    "lead.external_id", "lead.customer_number", "company.email", "contact.email",
    "company.postal_code",
)  # fmt: skip
_MISSPELT = 85  # of 100: as alike are two spellings of one name


def another_company(present: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    """Whether a row and a lead with the same telephone number are two companies all the same: in
    one house, with one switchboard. So if their names are different ones, and something else is."""
    name, known = values.get("company.name"), present.get("company.name")
    if not isinstance(name, str) or not known or _same_name(name, str(known)):
        return False
    pairs = [(values.get(key), present.get(key)) for key in _TELLING_APART]
    return any(
        isinstance(mine, str) and mine and theirs and fold(mine) != fold(str(theirs))
        for mine, theirs in pairs
    )


def _same_name(one: str, other: str) -> bool:
    """Also where one is longer, turned round or misspelt: "Krüger Maschinenbau"."""
    first, second = company_parts(one)[0], company_parts(other)[0]
    words = set(first.split()), set(second.split())
    if not first or not second or words[0] <= words[1] or words[1] <= words[0]:
        return True
    short, long = sorted((first.replace(" ", ""), second.replace(" ", "")), key=len)
    from rapidfuzz import fuzz  # heavy: imported when first needed

    return long.startswith(short) or fuzz.token_sort_ratio(first, second) >= _MISSPELT
