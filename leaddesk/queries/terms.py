"""What each term of a filter means in the columns of a lead: only these columns, only binds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, not_, or_, select, true

from leaddesk.models import Lead, LeadCard, Membership, StageMove
from leaddesk.models.derived import NO_DUE
from leaddesk.models.stage_order import is_one_of
from leaddesk.queries.asking import Asking
from leaddesk.queries.columns import Columns
from leaddesk.queries.days import day_begin
from leaddesk.queries.fields_of_matrix import leads_of_field
from leaddesk.queries.flags import flag
from leaddesk.queries.happened import happened_to
from leaddesk.queries.numbers import leads_of_number, leads_of_number_like
from leaddesk.queries.search_index import in_index, match_text, text_test
from leaddesk.queries.suggested import meant_leads
from leaddesk.queries.texts import code_match, folded_match, plain_match
from leaddesk.rules.countries import country_code
from leaddesk.rules.filter_tree import (
    ME,
    NOBODY,
    AnyOf,
    DateMissing,
    DateRange,
    Digits,
    Flag,
    Happened,
    Not,
    NumberExact,
    NumberRange,
    Owner,
    Phrase,
    Preset,
    Reached,
    Segment,
    StageIn,
    StageRange,
    Suggested,
    Term,
    TextMatch,
    Word,
)
from leaddesk.rules.reason_words import reason_keys
from leaddesk.rules.segments import LAST_IN_MASK, mask

Clause = ColumnElement[bool]

_NUMBERS = ("score", "behaviour", "fit", "employees", "value")
_INSTANTS = {"contact": "last_touch_at", "since": "stage_since", "created": "created_at"}
_FOLDED = {
    "city": "city_sort", "industry": "industry_sort", "source": "source_sort",
    "campaign": "campaign_sort", "product": "product_sort", "company": "company_sort",
}  # fmt: skip
_NULLABLE = frozenset(c.name for c in LeadCard.metadata.tables["lead_card"].columns if c.nullable)


def condition(term: Term, columns: Columns, asking: Asking) -> Clause:
    """The leads that meet the term."""
    match term:
        case AnyOf():
            return or_(false(), *(condition(t, columns, asking) for t in term.terms))
        case Preset():
            return and_(true(), *(condition(t, columns, asking) for t in term.terms))
        case Not():
            return _negated(term.term, columns, asking)
        case Segment():
            return _segment(term, columns)
        case Suggested():
            return columns["lead_id"].in_(meant_leads(asking.meant(term)))
        case StageRange():
            stages = asking.stages(term)
            return is_one_of(columns["stage"], stages) if stages else false()
        case StageIn():
            return _one_of(columns["stage"], [int(stage) for stage in term.stages])
        case Reached():
            return _reached(term, columns, asking)
        case Happened():
            return happened_to(term, columns["lead_id"], asking)
        case Owner():
            return _owner(term, columns, asking)
        case NumberRange() | DateRange() | DateMissing():
            return _measured(term, columns)
        case Flag():
            return flag(term.name, columns, asking)
        case _:
            return _text(term, columns, asking)


def _text(term: Term, columns: Columns, asking: Asking) -> Clause:
    match term:
        case TextMatch():
            return _field_text(term, columns, asking)
        case Phrase():
            test = text_test(term, columns["search_text"])
            found = in_index(match_text(term), columns["lead_id"])
            return found if test is None else and_(found, test)
        case Word() | Digits():
            return in_index(match_text(term), columns["lead_id"])
        case NumberExact():
            return columns["lead_id"].in_(leads_of_number(term.text))
    raise AssertionError(f"no such term: {type(term).__name__}")


def _negated(term: Term, columns: Columns, asking: Asking) -> Clause:
    """All other leads: also those of which it is not known."""
    inner = Columns(columns.table)
    clause = condition(term, inner, asking)
    columns.asked |= inner.asked
    return not_(func.coalesce(clause, false())) if inner.asked & _NULLABLE else not_(clause)


def _reached(term: Reached, columns: Columns, asking: Asking) -> Clause:
    move = StageMove.__table__.c
    return exists().where(
        move.lead_id == columns["lead_id"], is_one_of(move.to_stage, asking.stages(term))
    )


def _one_of(column: ColumnElement[Any], values: list[Any]) -> Clause:
    return column == values[0] if len(values) == 1 else column.in_(values)


def _segment(term: Segment, columns: Columns) -> Clause:
    if not term.numbers:
        return columns["segmask"] == 0
    found: list[Clause] = []
    if bits := mask(term.numbers):
        found.append(columns["segmask"].op("&")(bits) != 0)
    beyond = [number for number in term.numbers if number > LAST_IN_MASK]
    if beyond:
        members = select(Membership.lead_id).where(Membership.segment.in_(beyond))
        found.append(columns["lead_id"].in_(members))
    return or_(*found)


def _owner(term: Owner, columns: Columns, asking: Asking) -> Clause:
    if term.who == NOBODY:
        return columns["owner_id"] == 0
    if term.who == ME:
        return columns["owner_id"] == (asking.me or -1)
    return _one_of(columns["owner_id"], list(asking.meant(term) or (-1,)))


def _measured(term: NumberRange | DateRange | DateMissing, columns: Columns) -> Clause:
    match term:
        case NumberRange():
            return _number(term, columns)
        case DateMissing(field="close") | DateRange(field="close"):
            return columns["lead_id"].in_(expected_leads(term))
        case DateMissing(field="due"):
            return columns["due_sort"] == NO_DUE
        case DateMissing():
            return columns[_INSTANTS[term.field]].is_(None)
        case DateRange(field="due"):
            return _due(term, columns["due_sort"])
        case DateRange():
            return _instant(term, columns[_INSTANTS[term.field]])


def _number(term: NumberRange, columns: Columns) -> Clause:
    if term.field not in _NUMBERS:
        raise AssertionError(f"no such number: {term.field}")
    column = columns[term.field]
    if term.low is not None and term.low == term.high:
        return column == term.low
    found: list[Clause] = (
        [] if term.low is not None or term.high is not None else [column.is_not(None)]
    )
    if term.low is not None:
        found.append(column > term.low if term.low_open else column >= term.low)
    if term.high is not None:
        found.append(column < term.high if term.high_open else column <= term.high)
    return and_(*found)


def is_within(number: float, term: NumberRange) -> bool:
    """The same of a number that is at hand."""
    if term.low is not None and (number < term.low or (term.low_open and number == term.low)):
        return False
    if term.high is None:
        return True
    same = term.high_open and number == term.high and term.low != term.high
    return number <= term.high and not same


def expected_leads(term: DateRange | DateMissing) -> Select[tuple[int]]:
    """The leads whose order is expected then, or on no day that is known."""
    lead = Lead.__table__.c
    found: list[Clause] = []
    if isinstance(term, DateMissing):
        found.append(lead.expected_on.is_(None))
    else:
        found.append(lead.expected_on.is_not(None))
        if term.low:
            found.append(lead.expected_on >= term.low)
        if term.high:
            found.append(lead.expected_on <= term.high)
    return select(lead.id).where(*found)


def day_number(day: date) -> int:
    """yyyymmdd0000: where a day begins in the order of `due_sort`."""
    return (day.year * 10_000 + day.month * 100 + day.day) * 10_000


def _due(term: DateRange, column: ColumnElement[Any]) -> Clause:
    low = day_number(term.low) if term.low else None
    high = day_number(term.high) + 9_999 if term.high else NO_DUE - 1
    return column <= high if low is None else column.between(low, high)


def _instant(term: DateRange, column: ColumnElement[Any]) -> Clause:
    found: list[Clause] = [] if term.low or term.high else [column.is_not(None)]
    if term.low:
        found.append(column >= day_begin(term.low))
    if term.high:
        found.append(column < day_begin(term.high + timedelta(days=1)))
    return and_(*found)


def _field_text(term: TextMatch, columns: Columns, asking: Asking) -> Clause:
    field, pattern, exact = term.field, term.pattern, term.exact
    if field == "import":
        if not pattern:
            return columns["import_id"].is_(None)
        return columns["import_id"].in_(asking.meant(term) or ())
    if field in _FOLDED:
        values = asking.meant(term)
        if values is not None:
            return columns[_FOLDED[field]].in_(values)
        return folded_match(columns[_FOLDED[field]], pattern, exact)
    if field == "postal_code":
        return code_match(columns["postal_code"], pattern, exact)
    if field == "country":
        return code_match(columns["country"], country_code(pattern) or pattern, exact)
    if field == "number":
        return columns["lead_id"].in_(leads_of_number_like(pattern, exact))
    if field == "reason":
        keys = reason_keys(pattern)
        given = plain_match(columns["reason"], pattern, exact)
        return or_(columns["reason"].in_(keys), given) if keys else given
    if field == "competitor":
        return plain_match(columns["competitor"], pattern, exact)
    placed = columns["lead_id"].in_(leads_of_field(pattern))
    return placed if pattern else not_(placed)


__all__ = ["Clause", "condition", "day_number", "is_within"]
