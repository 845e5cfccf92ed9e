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
    BigInteger,
    Column,
    Connection,
    Select,
    Table,
    case,
    cast,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Session

from leaddesk.derived import score_sql
from leaddesk.derived.cards import CARD_COLUMNS, Card
from leaddesk.derived.points import SCORES
from leaddesk.derived.score_besides import asks_besides, fill_met, met_points
from leaddesk.derived.score_tables import (
    CHANGES,
    CONCERNED,
    DECAY,
    TOUCHES,
    make_all_empty,
    make_empty,
    value_table,
)  # fmt: skip
from leaddesk.derived.score_terms import TouchRules, number
from leaddesk.models import Answer, LeadScore, ScoreLine, Touchpoint
from leaddesk.models.bulk import insert_plain
from leaddesk.models.condition_columns import COMPANY, CONTACT, LEAD, column_of, joined_leads
from leaddesk.rules.condition_fields import SEGMENTS
from leaddesk.rules.score_conditions import FACT_OF_FIELD, Happened, LeadFacts
from leaddesk.rules.score_rules import Group, RuleSet, ScoreRule
from leaddesk.rules.scoring import Scorer, compile_rules

_SCORE = LeadScore.metadata.tables["lead_score"]
_LINE, _ANSWER = ScoreLine.__table__, Answer.__table__
_GROUPS = ("behaviour", "fit")
_BY_FIELDS = ("fields_behaviour", "fields_fit")
_NUMBERS = ["lead_id", *_GROUPS, *_BY_FIELDS, "assessment"]
_OF_CARD = slice(len(CARD_COLUMNS) + SCORES.index("behaviour"), None)
_THREE = ["lead_id", "behaviour", "fit"]
_CHUNK = 20_000

ValueTable = tuple[Table, tuple[int, int]]
"""The points of each value of a field, and those of not knowing it."""
CardsOf = Callable[[Sequence[int]], Iterable[Card]]
"""The cards of these leads as they follow from the facts."""


def rescore(
    session: Session,
    rules: RuleSet,
    concerned: frozenset[str] | None,
    now: datetime,
    cards_of: CardsOf,
) -> int:
    """Bring every lead's score up to date with the rules; returns how many have another one.

    `concerned`: only leads with touchpoints of these kinds can have one (None: any can).
    """
    connection = session.connection()
    make_all_empty(connection)
    products, few = _products(connection, rules), concerned is not None
    frequent = [row[0] for row in connection.execute(score_sql.frequent_kinds())]
    touching = score_sql.touch_rules(rules, now.date(), products, few, frequent)
    if concerned is not None:
        _fill(connection, CONCERNED, ["lead_id"], score_sql.leads_with(concerned))
    fill_met(session, rules, touching)
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
    if touching.few:  # each has a touchpoint, and gets by anything else what it had
        touches: Any = score_sql.touch_points(touching).subquery("touches")
        joined: Any = touches.join(_SCORE, _SCORE.c.lead_id == touches.c.lead_id)
        besides: list[Any] = [_SCORE.c[name] for name in (*_BY_FIELDS, "assessment")]
    else:
        touches = TOUCHES
        joined = _SCORE.outerjoin(touches, touches.c.lead_id == _SCORE.c.lead_id)
        joined, besides = _with_fields(joined, _value_tables(connection, rules, now))
        if asks_besides(rules):
            joined, besides = _with_met(joined, besides, touching)
        joined, besides = _with_own(connection, joined, besides, rules)
    fresh = [
        _bounded(rules, Group(group), func.coalesce(touches.c[group], 0) + added).label(group)
        for group, added in zip(_GROUPS, besides, strict=False)
    ]
    fresh += [added.label(name) for name, added in zip(_BY_FIELDS, besides, strict=False)]
    fresh.append(_bounded(rules, Group.ASSESSMENT, besides[2]).label("assessment"))
    differs = or_(*(value.element != _SCORE.c[value.name] for value in fresh))
    found = select(_SCORE.c.lead_id, *fresh).select_from(joined).where(differs)
    _fill(connection, CHANGES, _NUMBERS, found)


def _bounded(rules: RuleSet, group: Group, points: Any) -> Any:
    """What of these points counts, as `RuleSet.bounded` says."""
    cap = rules.cap_of(group)
    if cap is None:
        return points
    most, least = number(cap), number(-cap)
    return case((points > most, most), (points < least, least), else_=points)


def _with_fields(joined: Any, tables: dict[str, ValueTable]) -> tuple[Any, list[Any]]:
    """The tables of the values joined to the leads, and what they add to each group."""
    columns = {field: column_of(field) for field in tables}
    records: set[Any] = {t for c in columns.values() for t in c._from_objects}
    joined = _with_records(joined, records | ({LEAD} if SEGMENTS in columns else set()))
    added: list[Any] = [literal_column("0"), literal_column("0"), literal_column("0")]
    for field, (table, unknown) in tables.items():
        joined = joined.outerjoin(table, table.c.value == columns[field])
        for place, group in enumerate(_GROUPS):
            points: Any = func.coalesce(table.c[group], 0)
            if unknown[place]:
                points = case((columns[field].is_(None), number(unknown[place])), else_=points)
            added[place] = added[place] + points
    return joined, added


def _with_met(joined: Any, added: list[Any], touching: TouchRules) -> tuple[Any, list[Any]]:
    """What rules that ask for several things of a lead give, joined and added."""
    met = met_points(touching).subquery("several_met")
    joined = joined.outerjoin(met, met.c.lead_id == _SCORE.c.lead_id)
    given = [func.coalesce(met.c[group], 0) for group in _GROUPS]
    return joined, [added[0] + given[0], added[1] + given[1], added[2]]


def _with_records(joined: Any, wanted: set[Any]) -> Any:
    if wanted:
        joined = joined.outerjoin(LEAD, LEAD.c.id == _SCORE.c.lead_id)
    if COMPANY in wanted:
        joined = joined.outerjoin(COMPANY, COMPANY.c.id == LEAD.c.company_id)
    if CONTACT in wanted:
        joined = joined.outerjoin(CONTACT, CONTACT.c.id == LEAD.c.contact_id)
    return joined


def _with_own(
    connection: Connection, joined: Any, added: list[Any], rules: RuleSet
) -> tuple[Any, list[Any]]:
    """What people gave themselves, joined and added."""
    if connection.scalar(select(_LINE.c.lead_id).limit(1)) is not None:
        sums = (
            func.sum(case((_LINE.c.score_group == group.value, _LINE.c.points), else_=0))
            for group in Group
        )
        named = (total.label(group.value) for total, group in zip(sums, Group, strict=True))
        lines = select(_LINE.c.lead_id, *named).group_by(_LINE.c.lead_id).subquery("by_hand")
        joined = joined.outerjoin(lines, lines.c.lead_id == _SCORE.c.lead_id)
        added = [
            so_far + cast(func.coalesce(lines.c[group.value], 0), BigInteger)
            for so_far, group in zip(added, Group, strict=True)
        ]
    if rules.answers:
        given = [
            (_ANSWER.c.question_id == question, case((_ANSWER.c.yes == 1, yes), else_=no))
            for question, yes, no in rules.answers
        ]
        points = cast(func.sum(case(*given, else_=0)), BigInteger).label("points")
        said = select(_ANSWER.c.lead_id, points).group_by(_ANSWER.c.lead_id).subquery("said")
        joined = joined.outerjoin(said, said.c.lead_id == _SCORE.c.lead_id)
        added[2] = added[2] + func.coalesce(said.c.points, 0)
    return joined, added


def _value_tables(connection: Connection, rules: RuleSet, now: datetime) -> dict[str, ValueTable]:
    """Per field that rules ask for: the points of each value that there is in the store."""
    by_field: dict[str, list[ScoreRule]] = {}
    for rule in rules.rules:
        if rule.active and not rule.besides and not isinstance(rule.condition, Happened):
            by_field.setdefault(rule.condition.field, []).append(rule)
    tables: dict[str, ValueTable] = {}
    for field, asking in sorted(by_field.items()):
        column, place = column_of(field), FACT_OF_FIELD[field]
        scorer = compile_rules(RuleSet(tuple(asking), 0))
        table = value_table(place, column.type)
        make_empty(connection, table)
        there = select(column).where(column.is_not(None)).distinct()
        if not isinstance(column, Column):
            there = there.select_from(joined_leads([column]))
        rows = []
        for value in connection.scalars(there):
            points = _points_of_value(scorer, place, value, now)
            if any(points):
                rows.append((value, *points))
        insert_plain(connection, table, ("value", "behaviour", "fit"), rows)
        tables[field] = table, _points_of_value(scorer, place, None, now)
    return tables


def _points_of_value(scorer: Scorer, place: int, value: Any, now: datetime) -> tuple[int, int]:
    return scorer.of_fields(LeadFacts()._replace(**{LeadFacts._fields[place]: value}), now)


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
    f" SELECT behaviour + fit + assessment, {', '.join(_NUMBERS)} FROM score_change WHERE true"
    " ON CONFLICT (lead_id) DO UPDATE SET"
    f" {', '.join(f'{name} = excluded.{name}' for name in SCORES)}"
)
"""Half as long as an UPDATE out of another table takes."""


def _write(connection: Connection) -> int:
    connection.execute(_PUT_IN_PLACE)
    return connection.scalar(select(func.count()).select_from(CHANGES)) or 0
