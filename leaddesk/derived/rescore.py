"""All leads scored anew after a change of the rules, as a set: what differs is written, once.

The touchpoints are added up by SQL (`score_sql`). Of each field that rules ask for, the values that
there are get their points from the rules themselves; SQL looks them up per lead. The few leads that
SQL can't score exactly are scored one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Table,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
)

from leaddesk.derived import score_sql
from leaddesk.derived.cards import CARD_COLUMNS, SCORES, Card
from leaddesk.derived.score_tables import (
    CHANGES,
    CONCERNED,
    DECAY,
    TOUCHES,
    make_all_empty,
    make_empty,
    value_table,
)  # fmt: skip
from leaddesk.derived.score_terms import TouchRules
from leaddesk.models import Company, Contact, Lead, LeadScore, Touchpoint
from leaddesk.models.bulk import insert_plain
from leaddesk.rules.score_conditions import FACT_OF_FIELD, Happened, LeadFacts
from leaddesk.rules.score_rules import RuleSet
from leaddesk.rules.scoring import compile_rules

_SCORE = LeadScore.metadata.tables["lead_score"]
_LEAD, _COMPANY, _CONTACT = Lead.__table__, Company.__table__, Contact.__table__
_GROUPS = ("behaviour", "fit")
_BY_FIELDS = ("fields_behaviour", "fields_fit")
_NUMBERS = ["lead_id", *_GROUPS, *_BY_FIELDS]
_OF_CARD = slice(len(CARD_COLUMNS) + SCORES.index("behaviour"), None)
_COLUMNS: dict[str, Any] = {
    "contact.decision_role": _CONTACT.c.decision_role,
    "lead.fit_product": _LEAD.c.fit_product,
    "company.industry": _COMPANY.c.industry,
    "company.employees": _COMPANY.c.employees,
    "company.country": _COMPANY.c.country,
    "company.postal_code": _COMPANY.c.postal_code,
}
_THREE = ["lead_id", "behaviour", "fit"]
_CHUNK = 20_000

CardsOf = Callable[[Sequence[int]], Iterable[Card]]
"""The cards of these leads as they follow from the facts."""


def rescore(
    connection: Connection,
    rules: RuleSet,
    concerned: frozenset[str] | None,
    now: datetime,
    cards_of: CardsOf,
) -> int:
    """Bring every lead's score up to date with the rules; returns how many have another one.

    `concerned`: only leads with touchpoints of these kinds can have one (None: any can).
    """
    make_all_empty(connection)
    products, few = _products(connection, rules), concerned is not None
    frequent = [row[0] for row in connection.execute(score_sql.frequent_kinds())]
    touching = score_sql.touch_rules(rules, now.date(), products, few, frequent)
    if concerned is not None:
        _fill(connection, CONCERNED, ["lead_id"], score_sql.leads_with(concerned))
    if touching.first or touching.following:
        _add_up(connection, touching)
    _find_changes(connection, rules, now, touching)
    _correct_odd_leads(connection, touching, cards_of)
    return _write(connection)


def _products(connection: Connection, rules: RuleSet) -> Iterable[str]:
    if not score_sql.ask_for_products(rules):
        return ()
    column = Touchpoint.__table__.c.product
    return connection.scalars(select(column).where(column.is_not(None)).distinct()).all()


def _add_up(connection: Connection, rules: TouchRules) -> None:
    insert_plain(connection, DECAY, ("place", "micros"), score_sql.decay_rows(rules))
    if not rules.few:
        _fill(connection, TOUCHES, _THREE, score_sql.touch_points(rules))


def _fill(connection: Connection, table: Table, names: list[str], query: Select[Any]) -> None:
    connection.execute(insert(table).from_select(names, query))


def _find_changes(
    connection: Connection, rules: RuleSet, now: datetime, touching: TouchRules
) -> None:
    """Which leads have other numbers than are kept."""
    joined: Any
    if touching.few:  # each has a touchpoint, and gets by its fields what it had
        touches: Any = score_sql.touch_points(touching).subquery("touches")
        joined = touches.join(_SCORE, _SCORE.c.lead_id == touches.c.lead_id)
        by_fields: list[Any] = [_SCORE.c[name] for name in _BY_FIELDS]
    else:
        touches = TOUCHES
        joined = _SCORE.outerjoin(touches, touches.c.lead_id == _SCORE.c.lead_id)
        joined, by_fields = _with_fields(joined, _value_tables(connection, rules, now))
    fresh = [
        (func.coalesce(touches.c[group], 0) + added).label(group)
        for group, added in zip(_GROUPS, by_fields, strict=True)
    ]
    fresh += [added.label(name) for name, added in zip(_BY_FIELDS, by_fields, strict=True)]
    differs = or_(*(value.element != _SCORE.c[value.name] for value in fresh))
    found = select(_SCORE.c.lead_id, *fresh).select_from(joined).where(differs)
    _fill(connection, CHANGES, _NUMBERS, found)


def _with_fields(joined: Any, tables: dict[str, Table]) -> tuple[Any, list[Any]]:
    """The tables of the values joined to the leads, and what they add to each group."""
    joined = _with_records(joined, {_COLUMNS[field].table for field in tables})
    added: list[Any] = [literal_column("0"), literal_column("0")]
    for field, table in tables.items():
        joined = joined.outerjoin(table, table.c.value == _COLUMNS[field])
        added = [
            so_far + func.coalesce(table.c[group], 0)
            for so_far, group in zip(added, _GROUPS, strict=True)
        ]
    return joined, added


def _with_records(joined: Any, wanted: set[Any]) -> Any:
    if wanted:
        joined = joined.outerjoin(_LEAD, _LEAD.c.id == _SCORE.c.lead_id)
    if _COMPANY in wanted:
        joined = joined.outerjoin(_COMPANY, _COMPANY.c.id == _LEAD.c.company_id)
    if _CONTACT in wanted:
        joined = joined.outerjoin(_CONTACT, _CONTACT.c.id == _LEAD.c.contact_id)
    return joined


def _value_tables(connection: Connection, rules: RuleSet, now: datetime) -> dict[str, Table]:
    """Per field that rules ask for: the points of each value that there is in the store."""
    conditions = [rule.condition for rule in rules.rules if rule.active]
    fields = {c.field for c in conditions if not isinstance(c, Happened)}
    scorer, tables = compile_rules(rules), {}
    for field in sorted(fields):
        column, place = _COLUMNS[field], FACT_OF_FIELD[field]
        table = value_table(place, column.type)
        make_empty(connection, table)
        rows = []
        for value in connection.scalars(select(column).where(column.is_not(None)).distinct()):
            facts = LeadFacts()._replace(**{LeadFacts._fields[place]: value})
            points = scorer.of_fields(facts, now)
            if any(points):
                rows.append((value, *points))
        insert_plain(connection, table, ("value", "behaviour", "fit"), rows)
        tables[field] = table
    return tables


def _correct_odd_leads(connection: Connection, rules: TouchRules, cards_of: CardsOf) -> None:
    """What SQL could not say of these leads, the rules do."""
    odd = sorted(
        {lead for query in score_sql.odd_leads(rules) for lead in connection.scalars(query)}
    )
    for start in range(0, len(odd), _CHUNK):
        some = odd[start : start + _CHUNK]
        fresh = {card[0]: card for card in cards_of(some)}
        stored = select(*(_SCORE.c[name] for name in _NUMBERS)).where(_SCORE.c.lead_id.in_(some))
        rows = [
            (lead, *fresh[lead][_OF_CARD])
            for lead, *numbers in connection.execute(stored)
            if lead in fresh and tuple(numbers) != fresh[lead][_OF_CARD]
        ]
        connection.execute(delete(CHANGES).where(CHANGES.c.lead_id.in_(some)))
        insert_plain(connection, CHANGES, _NUMBERS, rows)


_PUT_IN_PLACE = text(
    f"INSERT INTO lead_score (score, {', '.join(_NUMBERS)})"
    f" SELECT behaviour + fit, {', '.join(_NUMBERS)} FROM score_change WHERE true"
    " ON CONFLICT (lead_id) DO UPDATE SET"
    f" {', '.join(f'{name} = excluded.{name}' for name in SCORES)}"
)
"""Half as long as an UPDATE out of another table takes."""


def _write(connection: Connection) -> int:
    connection.execute(_PUT_IN_PLACE)
    return connection.scalar(select(func.count()).select_from(CHANGES)) or 0
