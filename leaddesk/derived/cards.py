"""The card of a lead, computed from the facts: what list, filter and search read.

One pass over six set-based queries, whatever the number of leads.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table

from leaddesk.models import LeadCard
from leaddesk.models.derived import NO_DUE
from leaddesk.rules.fold import digits, fold, sort_key
from leaddesk.rules.scoring import LeadFacts, Scorer, TouchpointFact

Card = tuple[Any, ...]
"""One row of lead_card in plain form, in the order of CARD_COLUMNS; the first is the lead's id."""

CARD_COLUMNS: tuple[str, ...] = tuple(c.name for c in LeadCard.__table__.columns)

# A phone's digits are indexed with all their endings of at least this length, so that any run of
# them is the beginning of a word.
SHORTEST_RUN = 4

_LEADS = """
SELECT l.id, l.number, l.customer_number, c.name, c.name_extra, c.postal_code, c.city, c.country,
  c.phone, c.email, c.industry, c.relation, c.employees, c.street, p.salutation, p.title,
  p.first_name, p.last_name, p.position, p.phone AS p_phone, p.mobile, p.email AS p_email,
  p.decision_role, l.stage, l.stage_since, l.owner_id, l.source, l.import_id, l.product,
  l.fit_product, l.competitor, l.value, l.note, l.created_at, l.external_id, l.company_id,
  l.contact_id, c.phone_key, p.phone_key AS p_phone_key, p.mobile_key
FROM touched_lead t JOIN lead l ON l.id = t.lead_id
LEFT JOIN company c ON c.id = l.company_id LEFT JOIN contact p ON p.id = l.contact_id
"""
_TOUCHPOINTS = """
SELECT x.lead_id, x.id, x.kind, x.at, x.direction, x.outcome, x.product, x.points
FROM touched_lead t JOIN touchpoint x ON x.lead_id = t.lead_id ORDER BY x.lead_id, x.at, x.id
"""
_SEGMENTS = """
SELECT m.lead_id, m.segment FROM touched_lead t JOIN membership m ON m.lead_id = t.lead_id
"""
_FOLLOW_UPS = """
SELECT f.lead_id, f.due_on, f.due_minute, f.topic
FROM touched_lead t JOIN follow_up f ON f.lead_id = t.lead_id WHERE f.done_at IS NULL
"""
_REASONS = """
SELECT m.lead_id, m.reason FROM touched_lead t JOIN stage_move m ON m.lead_id = t.lead_id
ORDER BY m.lead_id, m.at, m.id
"""
_HANDED = """
SELECT r.lead_id FROM touched_lead t JOIN batch_row r ON r.lead_id = t.lead_id
JOIN batch b ON b.id = r.batch_id WHERE b.state <> 'withdrawn'
"""
_COLLEAGUES = """
SELECT l.id, p.first_name, p.last_name, p.email, p.phone, p.mobile
FROM touched_lead t JOIN lead l ON l.id = t.lead_id
JOIN contact p ON p.company_id = l.company_id AND p.id <> coalesce(l.contact_id, 0)
"""


class _Touched(NamedTuple):
    """What the touchpoints of one lead come to."""

    behaviour: int = 0
    fit: int = 0
    touches: int = 0
    first_at: int | None = None
    first_kind: str | None = None
    last_at: int | None = None
    last_kind: str | None = None


def build_cards(
    connection: Connection, touched: Table, scorer: Scorer, now: datetime
) -> Iterator[Card]:
    """The cards of the leads in `touched` that exist."""
    leads = connection.exec_driver_sql(_LEADS).all()
    touchpoints = _group(connection, _TOUCHPOINTS)
    segments = _group(connection, _SEGMENTS)
    due = _next_due(connection)
    reasons = {row[0]: row[1] for row in connection.exec_driver_sql(_REASONS)}
    handed = {row[0] for row in connection.exec_driver_sql(_HANDED)}
    colleagues = _group(connection, _COLLEAGUES)
    for lead in leads:
        facts = LeadFacts(
            lead.decision_role or "", lead.fit_product or "", lead.industry or "",
            lead.employees, lead.country or "", lead.postal_code or "",
        )  # fmt: skip
        did = _totals(facts, touchpoints.get(lead.id, ()), scorer, now)
        bits = 0
        for _, number in segments.get(lead.id, ()):
            bits |= 1 << number
        yield _card(
            lead, did, bits, due.get(lead.id), reasons.get(lead.id), lead.id in handed,
            _search_text(lead, colleagues.get(lead.id, ())),
        )  # fmt: skip


def _group(connection: Connection, sql: str) -> dict[int, list[Any]]:
    groups: dict[int, list[Any]] = defaultdict(list)
    for row in connection.exec_driver_sql(sql):
        groups[row[0]].append(row)
    return groups


def _next_due(connection: Connection) -> dict[int, tuple[int, Any]]:
    """Per lead the open follow-up that comes first, with its place in the order of time."""
    first: dict[int, tuple[int, Any]] = {}
    for row in connection.exec_driver_sql(_FOLLOW_UPS):
        order = due_order(row.due_on, row.due_minute)
        if row.lead_id not in first or order < first[row.lead_id][0]:
            first[row.lead_id] = (order, row)
    return first


def due_order(day: str, minute: int | None) -> int:
    """yyyymmddHHMM of an ISO day; without a time after all times of that day."""
    at = 9999 if minute is None else minute // 60 * 100 + minute % 60
    return int(day.replace("-", "")) * 10_000 + at


def _totals(facts: LeadFacts, rows: Any, scorer: Scorer, now: datetime) -> _Touched:
    if not rows:
        return _Touched(*scorer.totals(facts, (), now))
    touchpoints = [
        TouchpointFact(
            r.id, r.kind, datetime.fromtimestamp(r.at / 1000, UTC), r.direction or "",
            r.outcome or "", r.product or "", r.points,
        )
        for r in rows
    ]  # fmt: skip
    behaviour, fit = scorer.totals(facts, touchpoints, now)
    first, last = rows[0], rows[-1]
    return _Touched(behaviour, fit, len(rows), first.at, first.kind, last.at, last.kind)


def person_name(title: str | None, first: str | None, last: str | None) -> str | None:
    """ "Dr. Sabine Krüger"; None if nothing is known."""
    return " ".join(part for part in (title, first, last) if part) or None


def _card(
    lead: Any, did: _Touched, bits: int, due: tuple[int, Any] | None, reason: str | None,
    handed: bool, search: str,
) -> Card:  # fmt: skip
    person = person_name(lead.title, lead.first_name, lead.last_name)
    by_name = sort_key(lead.last_name or person or "")
    return (
        lead.id, lead.number, lead.customer_number, lead.name,
        sort_key(lead.name) if lead.name else by_name, person, by_name, lead.position,
        lead.city, sort_key(lead.city or ""), lead.postal_code, lead.country,
        lead.p_phone or lead.mobile or lead.phone, lead.p_email or lead.email,
        lead.industry, sort_key(lead.industry or ""), lead.relation, lead.employees,
        lead.stage, lead.stage_since, reason, lead.owner_id or 0,
        lead.source, sort_key(lead.source or ""), lead.import_id,
        lead.product, sort_key(lead.product or ""), lead.competitor, lead.value,
        did.behaviour + did.fit, did.behaviour, did.fit, bits,
        due[1].due_on if due else None, due[1].due_minute if due else None,
        due[1].topic if due else None, due[0] if due else NO_DUE,
        did.first_at, did.first_kind, did.last_at, did.last_kind, did.touches,
        int(handed), lead.created_at, search,
    )  # fmt: skip


def _search_text(lead: Any, colleagues: Any) -> str:
    """Everything of the lead that free text finds, folded; runs of digits stay whole words."""
    words = [
        lead.name, lead.name_extra, lead.first_name, lead.last_name, lead.position, lead.street,
        lead.postal_code, lead.city, lead.email, lead.p_email, lead.product, lead.competitor,
        lead.number, lead.customer_number, lead.external_id, lead.note,
    ]  # fmt: skip
    numbers = [lead.phone, lead.p_phone, lead.mobile]
    keys = [lead.phone_key, lead.p_phone_key, lead.mobile_key]
    for other in colleagues:
        words += [other.first_name, other.last_name, other.email]
        numbers += [other.phone, other.mobile]
    text = fold(" ".join(word for word in words if word))
    runs = {digits(number) for number in numbers if number}
    runs |= {digits(key) for key in keys if key}
    return f"{text} {' '.join(sorted(runs - {''}))}".strip() if runs else text


def search_tokens(search_text: str) -> str:
    """What goes into the search index: the words, and every ending of each run of digits."""
    tokens = search_text.split()
    for token in search_text.split():
        if len(token) > SHORTEST_RUN and token.isdigit():
            tokens += [token[i:] for i in range(1, len(token) - SHORTEST_RUN + 1)]
    return " ".join(tokens)


__all__ = ["CARD_COLUMNS", "Card", "build_cards", "due_order", "search_tokens"]
