"""Where a lead stands: its row in each of its segments, and its share in the counters."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Column, Connection, Delete, bindparam, delete, text

from leaddesk.models import SegmentLead, StageCount
from leaddesk.models.bulk import execute_rows, insert_plain
from leaddesk.rules.segments import numbers_of

_SEGMENT_LEAD = SegmentLead.metadata.tables["segment_lead"]
_NAMES = ("segment", "lead_id", "stage", "owner_id")
_TAKE_OUT = delete(_SEGMENT_LEAD).where(
    _SEGMENT_LEAD.c.segment == bindparam("of"), _SEGMENT_LEAD.c.lead_id == bindparam("id")
)
_ADD_COUNT = text(
    "INSERT INTO stage_count (segment, owner_id, stage, leads)"
    " VALUES (:segment, :owner, :stage, :leads) ON CONFLICT (segment, owner_id, stage)"
    " DO UPDATE SET leads = stage_count.leads + excluded.leads"
)
_segments_of = lru_cache(maxsize=4096)(numbers_of)


class Place(NamedTuple):
    lead_id: int
    stage: int
    owner_id: int
    segmask: int


def move_places(
    connection: Connection, old: Mapping[int, Place], new: Sequence[Place], gone: Sequence[int]
) -> None:
    """The leads stand there now. `old`: where those were that there have been already."""
    moved = [place for place in new if old.get(place.lead_id) != place]
    _write_segments(connection, moved, gone, old)
    _add_counts(connection, moved, gone, old)


def _write_segments(
    connection: Connection,
    moved: Iterable[Place],
    gone: Iterable[int],
    old: Mapping[int, Place],
) -> None:
    masks = [(p.lead_id, old[p.lead_id].segmask | p.segmask) for p in moved if p.lead_id in old]
    masks += [(lead, old[lead].segmask) for lead in gone]
    stale = [(number, lead) for lead, mask in masks for number in _segments_of(mask)]
    if stale:
        execute_rows(connection, _TAKE_OUT, ("of", "id"), stale)
    rows = [
        (number, p.lead_id, p.stage, p.owner_id)
        for p in moved
        for number in _segments_of(p.segmask)
    ]
    insert_plain(connection, _SEGMENT_LEAD, _NAMES, rows)


def _add_counts(
    connection: Connection,
    moved: Sequence[Place],
    gone: Iterable[int],
    old: Mapping[int, Place],
) -> None:
    # Thousands of leads stand in a few places: what they have in common is looked at once.
    come = Tally(place[1:] for place in moved)
    come.subtract(old[place.lead_id][1:] for place in moved if place.lead_id in old)
    come.subtract(old[lead][1:] for lead in gone)
    tally: Tally[tuple[int, int, int]] = Tally()
    for (stage, owner, mask), leads in come.items():
        for segment in (0, *_segments_of(mask)):
            tally[segment, owner, stage] += leads
    rows = [
        {"segment": s, "owner": o, "stage": g, "leads": n} for (s, o, g), n in tally.items() if n
    ]
    if rows:
        connection.execute(_ADD_COUNT, rows)
        connection.execute(delete(StageCount).where(StageCount.leads == 0))


def delete_by_id(connection: Connection, column: Column[int], ids: Sequence[int]) -> None:
    """Delete the rows with these values in the column, each through its index."""
    if ids:
        execute_rows(connection, _deletion(column), ("id",), [(i,) for i in ids])


@lru_cache(maxsize=8)
def _deletion(column: Column[int]) -> Delete:
    return delete(column.table).where(column == bindparam("id"))
