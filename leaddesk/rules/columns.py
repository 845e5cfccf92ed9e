"""Which field each column of a list holds, guessed from all headers and some values together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from leaddesk.rules.column_headers import (
    PERSON_NAME,
    HeaderReading,
    is_no_header,
    read_header,
)
from leaddesk.rules.column_names import ANY_ADDRESS, ANY_EMAIL, ANY_NAME, ANY_PHONE
from leaddesk.rules.column_values import (
    Values,
    column_values,
    confirmation,
    guess_by_values,
    is_address,
    is_company,
    is_postal_city,
)
from leaddesk.rules.consent_lists import OF_CHANNEL
from leaddesk.rules.converters import field_of
from leaddesk.rules.dialling_codes import is_dialling_code, whole_number
from leaddesk.rules.fields import BY_KEY, JOINED, Shape
from leaddesk.rules.further_columns import PersonColumn, further_columns
from leaddesk.rules.further_keys import key_of_person


class Reason(StrEnum):
    """Why a column was matched, or wasn't."""

    HEADER = "header"  # the header is a known name
    HEADER_LIKE = "header_like"  # the header contains or resembles one
    VALUES = "values"  # the values look like it; the header says nothing
    VALUES_DIFFER = "values_differ"  # the header says so, the values don't
    PRIVATE = "private"  # a private address or number; there is no business one
    DUPLICATE = "duplicate"  # another column holds this field already
    IGNORED = "ignored"  # known, and of no use for a lead
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """`field`: a key of `fields`, of `JOINED`, `lead.segment_<n>`, one of
    `converters.LIST_ONLY`, or None.

    `sure` False with a field is a suggestion that a person should look at.
    """

    index: int
    header: str
    field: str | None
    sure: bool
    reason: Reason


@dataclass(frozen=True, slots=True)
class _Column:
    index: int
    header: str
    reading: HeaderReading
    values: Values


# Fields that only their own words fill: with other values in it the column is another thing.
_STRICT = frozenset((Shape.SEGMENTS, Shape.STAGE, Shape.CHOICE, Shape.CONSENT))
_ALL_FIELDS = frozenset((*BY_KEY, "lead.due", *OF_CHANNEL.values()))
_BESIDE_THE_FIRM = {ANY_PHONE: "contact.phone", ANY_EMAIL: "contact.email"}
_NAME_PARTS = ("contact.first_name", "contact.last_name")
_ACCOUNT_FIELDS = frozenset(
    ("company.industry", "company.employees", "company.website", "company.vat_id",
     "lead.customer_number", "company.relation")
)  # fmt: skip
_GROUPS = (
    ("company.street", "company.postal_code", "company.city", "company.country",
     "company.postal_city", "company.address", "company.house_number"),
    ("company.phone", "contact.phone"),
    ("contact.mobile",),
    ("company.email", "contact.email"),
    ("company.website",),
)  # fmt: skip


def guess_columns(
    headers: Sequence[str], samples: Sequence[Sequence[object]]
) -> tuple[ColumnGuess, ...]:
    """One guess for each column, each field at most once, those of further people
    among them. `samples` are rows below the headers."""
    width = max([len(headers), *(len(row) for row in samples)], default=0)
    people = further_columns(headers)
    columns = [_column(i, headers, samples, people.get(i)) for i in range(width)]
    keys = _resolved(columns)
    if _is_own_list(columns):
        return tuple(_own_guess(column) for column in columns)
    # Field -> whether it is a private one, which only stands where there is no other.
    taken: dict[str, bool] = {}
    guesses: dict[int, ColumnGuess] = {}
    order = sorted(columns, key=lambda c: (not keys[c.index], c.reading.rank, c.index))
    for column in order:
        guess = _guess(column, keys[column.index], taken)
        guesses[column.index] = guess
        if guess.field:
            taken[guess.field] = column.reading.private
    for index, person in people.items():
        if person.number > 1:
            guesses[index] = _of_further_person(columns[index], person)
    for column in columns:
        if guesses[column.index].reason is Reason.UNKNOWN:
            guess = _guess_by_values(column, taken)
            guesses[column.index] = guess
            if guess.field:
                taken[guess.field] = column.reading.private
    return tuple(_without_double(guesses[index], taken) for index in range(width))


def _is_own_list(columns: Sequence[_Column]) -> bool:
    """Whether each field has its column: written by us, to be read again whatever stands in it."""
    named = [_BESIDE_THE_FIRM.get(c.reading.key, c.reading.key) for c in columns]
    return set(named) == _ALL_FIELDS and len(named) == len(_ALL_FIELDS)


def _own_guess(column: _Column) -> ColumnGuess:
    key = _BESIDE_THE_FIRM.get(column.reading.key, column.reading.key)
    return ColumnGuess(column.index, column.header, key, True, Reason.HEADER)


def _of_further_person(column: _Column, person: PersonColumn) -> ColumnGuess:
    found = ColumnGuess(column.index, column.header, person.key, person.sure, Reason.HEADER)
    guess = _confirmed(found, column.values)
    return replace(guess, field=guess.field and key_of_person(guess.field, person.number))


def _column(
    index: int,
    headers: Sequence[str],
    samples: Sequence[Sequence[object]],
    person: PersonColumn | None,
) -> _Column:
    header = headers[index] if index < len(headers) else ""
    reading = HeaderReading() if is_no_header(header) else read_header(header)
    if person is not None:  # a further one's is none of the fields that are matched here
        first = person.number == 1
        reading = HeaderReading(person.key, sure=True) if first else HeaderReading(ignored=True)
    if is_dialling_code(header):
        reading = HeaderReading(ignored=True)  # of no use alone: it goes with the number behind it
    cells = [row[index] for row in samples if index < len(row)]
    if 0 < index <= len(headers) and is_dialling_code(headers[index - 1]):
        numbers = [row for row in samples if index < len(row)]
        cells = [whole_number(row[index - 1], row[index]) for row in numbers]
    return _Column(index, header, reading, column_values(cells))


def _resolved(columns: Sequence[_Column]) -> list[str]:
    """The field of each column, the placeholders told by the columns beside them."""
    told = {column.reading.key for column in columns if not column.reading.private}
    return [_resolve(column, told, _has_company_mark(columns)) for column in columns]


def _has_company_mark(columns: Sequence[_Column]) -> bool:
    return any(c.header.lower().replace("_", " ").startswith("is a comp") or
               c.header.lower() == "is_company" for c in columns)  # fmt: skip


def _resolve(column: _Column, told: set[str], marked: bool) -> str:
    key, values = column.reading.key, column.values
    person = bool(told & {*_NAME_PARTS, "contact.full_name", PERSON_NAME})
    if key == ANY_EMAIL:
        return "contact.email" if person else "company.email"
    if key == ANY_PHONE:
        of_person = "company.phone" in told or (person and "company.name" not in told)
        return "contact.phone" if of_person else "company.phone"
    if key in (ANY_NAME, PERSON_NAME):
        return _resolve_name(column, told, marked)
    if key == "company.name" and marked and ANY_NAME in told:
        return ""  # Odoo: the name is the company's; this one only links a person to it
    if key == "contact.full_name" and "contact.first_name" in told:
        return "" if "contact.last_name" in told or ANY_NAME in told else "contact.last_name"
    if key == ANY_ADDRESS:
        return "company.address" if values.share(is_address) >= 0.5 else "company.street"
    if key == "company.street" and "company.postal_code" not in told:
        return "company.address" if values.share(is_address) >= 0.5 else key
    if key in ("company.city", "company.postal_code") and values.share(is_postal_city) >= 0.5:
        return "company.postal_city"
    return key


def _resolve_name(column: _Column, told: set[str], marked: bool) -> str:
    if column.reading.key == ANY_NAME and marked:
        return "company.name"
    if "contact.last_name" in told or "contact.full_name" in told:
        return "" if "company.name" in told else "company.name"
    if "contact.first_name" in told:
        return "contact.last_name"
    if "company.name" in told or column.reading.key == PERSON_NAME:
        return "contact.full_name"
    firms = column.values.share(is_company) >= 0.2
    accounts = told & _ACCOUNT_FIELDS and not any(key.startswith("contact.") for key in told)
    return "company.name" if firms or accounts else "contact.full_name"


def _guess(column: _Column, key: str, taken: dict[str, bool]) -> ColumnGuess:
    reading = column.reading
    nothing = ColumnGuess(column.index, column.header, None, False, Reason.UNKNOWN)
    if reading.ignored:
        return replace(nothing, sure=True, reason=Reason.IGNORED)
    if not key:
        return replace(nothing, reason=Reason.DUPLICATE) if reading.key else nothing
    if key in taken or _told_apart(key, taken) or (reading.private and _has_kin(key, taken)):
        return replace(nothing, reason=Reason.DUPLICATE)
    reason = Reason.HEADER
    if reading.private:
        reason = Reason.PRIVATE
    elif reading.rank >= 500:
        reason = Reason.HEADER_LIKE
    named_for_sure = reading.key not in (ANY_NAME,) or key == "contact.last_name"
    sure = reading.sure and reason is Reason.HEADER and named_for_sure
    return _confirmed(ColumnGuess(column.index, column.header, key, sure, reason), column.values)


def _confirmed(guess: ColumnGuess, values: Values) -> ColumnGuess:
    """The guess after a look at the values: kept, doubted or given up."""
    key = guess.field or ""
    shape = Shape.TEXT if key in JOINED else field_of(key).shape
    fits = confirmation(key, shape, values)
    if shape is Shape.NUMBER and len(values.texts) >= 3 and len(set(values.texts)) == 1:
        # The same number in every row is not the leads': ours at a supplier, a batch, a fair.
        return replace(guess, field=None, sure=False, reason=Reason.VALUES_DIFFER)
    if fits is None:
        return guess
    strict = shape in _STRICT and key != "contact.salutation"
    if fits < 0.5 and (strict or guess.reason is Reason.HEADER_LIKE):
        return replace(guess, field=None, sure=False, reason=Reason.VALUES_DIFFER)
    if fits < 0.3 and len(values.texts) >= 3:
        return replace(guess, sure=False, reason=Reason.VALUES_DIFFER)
    if strict and fits >= 0.9 and len(values.texts) >= 3 and guess.reason is Reason.HEADER:
        return replace(guess, sure=True)
    return guess


def _guess_by_values(column: _Column, taken: dict[str, bool]) -> ColumnGuess:
    key = guess_by_values(column.values)
    if key == ANY_EMAIL:
        person = any(name in taken for name in (*_NAME_PARTS, "contact.full_name"))
        key = "contact.email" if person else "company.email"
    elif key == ANY_PHONE:
        key = "company.phone" if "company.phone" not in taken else "contact.phone"
    no_header = is_no_header(column.header)
    if not key or key in taken or _told_apart(key, taken):
        return ColumnGuess(column.index, column.header, None, False, Reason.UNKNOWN)
    # A header that says something else is believed, but for what nothing else looks like.
    if not no_header and (key not in ("contact.email", "company.email") or _has_kin(key, taken)):
        return ColumnGuess(column.index, column.header, None, False, Reason.UNKNOWN)
    return ColumnGuess(column.index, column.header, key, False, Reason.VALUES)


def _has_kin(key: str, taken: dict[str, bool]) -> bool:
    """Whether a business column of the kind is matched: no private city beside its street."""
    return any(key in group and any(taken.get(k) is False for k in group) for group in _GROUPS)


def _told_apart(key: str, taken: dict[str, bool]) -> bool:
    """Whether a field's parts, or a column that joins it with others, are matched already."""
    if key in JOINED:
        needed = [part for part in JOINED[key] if part in ("company.postal_code", *_NAME_PARTS[1:])]
        return any(part in taken for part in needed) or any(
            other in taken for other in JOINED if key in JOINED.get(other, ())
        )
    return False


def _without_double(guess: ColumnGuess, taken: dict[str, bool]) -> ColumnGuess:
    """A joined column that was matched before the columns of its parts gives way to them."""
    if guess.field in JOINED and _told_apart(guess.field, taken):
        return replace(guess, field=None, sure=False, reason=Reason.DUPLICATE)
    return guess
