"""Values that a field has, with how many leads have each: what completion offers."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models import ImportRun, Segment, StageCount, User
from leaddesk.models.stage_order import read_order
from leaddesk.queries.columns import CARD, INDEX_COLUMNS, cards_along
from leaddesk.queries.texts import begins_with, value_matches, variants
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stages import Stage

_TEXTS = {
    "city": ("city_sort", "ix_card_city"),
    "source": ("source_sort", "ix_card_source"),
    "campaign": ("campaign_sort", "ix_card_campaign"),
    "product": ("product_sort", "ix_card_product"),
    "industry": ("industry_sort", "ix_card_industry"),
    "postal_code": ("postal_code", "ix_card_postal"),
}
SUGGESTED = ("p", "owner", "city", "source", "campaign", "industry", "product")
"""The fields whose values are offered for a word."""
SHORTEST = 2

_COUNT = StageCount.__table__.c
_HIDDEN = int(Stage.EXCLUDED)


def value_counts(
    session: Session, *, field: str, prefix: str = "", limit: int = 50, language: str = "de"
) -> tuple[tuple[str, int], ...]:
    """The values of a filter field that begin so, the most frequent first.

    `p` gives "4 Unzufriedene Wettbewerbskunden" (number, blank, name), `stage` its keys, `owner`
    "AB Anna Berg". Excluded leads are not counted. Fields without listed values: nothing.
    """
    if field in _TEXTS:
        return _text_counts(session, field, prefix, limit)
    if field == "stage":
        found = _stages(session)
    elif field == "owner":
        found = _owners(session)
    elif field == "p":
        found = _segments(session, language)
    elif field == "import":
        found = _imports(session)
    else:
        return ()
    kept = [(value, count) for value, count in found if _begins(value, prefix)]
    return tuple(sorted(kept, key=lambda pair: -pair[1])[:limit])


def value_suggestions(
    session: Session, *, typed: str, limit: int = 5, language: str = "de"
) -> tuple[tuple[str, str, int], ...]:
    """(filter field, value, leads) of the values in any field that begin so, the most frequent
    first; of a single letter nothing, for it says nothing."""
    if len(typed) < SHORTEST:
        return ()
    found = [
        (field, value, count)
        for field in SUGGESTED
        for value, count in value_counts(
            session, field=field, prefix=typed, limit=limit, language=language
        )
        if count
    ]
    return tuple(sorted(found, key=lambda one: -one[2])[:limit])


def _begins(value: str, prefix: str) -> bool:
    return not prefix or value_matches(sort_key(value), prefix, exact=False)


def _text_counts(
    session: Session, field: str, prefix: str, limit: int
) -> tuple[tuple[str, int], ...]:
    rows: dict[int, tuple[str, int]] = {}
    for spelt in (prefix.upper(),) if field == "postal_code" else variants(prefix) or ("",):
        for row in session.execute(_grouped(field, bool(spelt)), {"typed": spelt, "take": limit}):
            rows[row.lead] = (row.value, row.leads)
    names = _names(session, field, list(rows))
    counted = {names.get(lead, value): count for lead, (value, count) in rows.items()}
    return tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:limit])


@lru_cache(maxsize=32)
def _grouped(field: str, narrowed: bool) -> Select[Any]:
    """Value, one lead that has it, and how many: all out of one index."""
    name, index = _TEXTS[field]
    cards = cards_along(index)
    value = cards.c[name]
    query = select(
        value.label("value"), func.min(cards.c.lead_id).label("lead"), func.count().label("leads")
    )
    if "stage" in INDEX_COLUMNS.get(index, {"stage"}):
        query = query.where(cards.c.stage != _HIDDEN)
    if narrowed:
        typed: Any = bindparam("typed")
        query = query.where(begins_with(value, typed))
    else:  # beside the beginning SQLite would walk from here: all of the index
        query = query.where(value > "")
    counted = query.group_by(value).subquery()
    return select(counted).order_by(counted.c.leads.desc()).limit(bindparam("take"))


def _names(session: Session, field: str, leads: list[int]) -> dict[int, str]:
    """The value as it is written, from one lead that has it."""
    if not leads:
        return {}
    wanted = CARD.c[field]
    rows = session.execute(select(CARD.c.lead_id, wanted).where(CARD.c.lead_id.in_(leads)))
    return {row[0]: row[1] for row in rows}


def _stages(session: Session) -> list[tuple[str, int]]:
    query = select(_COUNT.stage, func.sum(_COUNT.leads)).where(_COUNT.segment == 0)
    found = {row[0]: int(row[1]) for row in session.execute(query.group_by(_COUNT.stage))}
    return [(stage.key, found.get(int(stage), 0)) for stage in read_order(session).every]


def _owners(session: Session) -> list[tuple[str, int]]:
    query = select(_COUNT.owner_id, func.sum(_COUNT.leads))
    query = query.where(_COUNT.segment == 0, _COUNT.stage != _HIDDEN).group_by(_COUNT.owner_id)
    counts = {row[0]: int(row[1]) for row in session.execute(query)}
    user = User.__table__.c
    people = session.execute(select(user.id, user.initials, user.name).order_by(user.name))
    return [(f"{p.initials} {p.name}", counts.get(p.id, 0)) for p in people]


def _segments(session: Session, language: str) -> list[tuple[str, int]]:
    query = select(_COUNT.segment, func.sum(_COUNT.leads))
    query = query.where(_COUNT.segment > 0, _COUNT.stage != _HIDDEN).group_by(_COUNT.segment)
    counts = {row[0]: int(row[1]) for row in session.execute(query)}
    segment = Segment.__table__.c
    name = segment.name_de if language[:2] == "de" else segment.name_en
    rows = session.execute(select(segment.number, name).order_by(segment.number))
    return [(f"{row[0]} {row[1]}", counts.get(row[0], 0)) for row in rows]


def _imports(session: Session) -> list[tuple[str, int]]:
    run = ImportRun.__table__.c
    along = cards_along("ix_card_import")
    counts = {
        row[0]: row[1]
        for row in session.execute(
            select(along.c.import_id, func.count())
            .where(along.c.import_id > 0)
            .group_by(along.c.import_id)
        )
    }
    found: dict[str, int] = {}
    for row in session.execute(select(run.id, run.source)):
        found[row.source] = found.get(row.source, 0) + counts.get(row.id, 0)
    return list(found.items())
