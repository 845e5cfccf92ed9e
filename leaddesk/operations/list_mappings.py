"""How lists are brought in is remembered under the set of their headers, by a name."""

from __future__ import annotations

from sqlalchemy import select

from leaddesk.models import ColumnMap
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.list_mapping import ListMapping, mapping_to_json
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def remember_columns(work: Work, name: str, headers: str, mapping: ListMapping) -> None:
    """Remember how a list with these headers (a digest) was brought in; Refused for no name."""
    demand(work, Right.IMPORT)
    name = _name(name)
    known = work.scalars(select(ColumnMap).where(ColumnMap.headers == headers)).first()
    if known is None:
        known = ColumnMap(name=name, headers=headers, columns={})
        work.add(known)
    known.name, known.columns = name, mapping_to_json(mapping)
    work.title("columns_remembered", name=name)


def rename_columns(work: Work, map_id: int, name: str) -> None:
    """Give it another name; Refused for no name, or one that another has."""
    demand(work, Right.IMPORT)
    known, name = _found(work, map_id), _name(name)
    taken = select(ColumnMap.id).where(ColumnMap.name == name, ColumnMap.id != map_id)
    if work.scalar(taken) is not None:
        raise Refused(Problem("mapping_name_taken", value=name))
    work.title("columns_renamed", name=known.name, to=name)
    known.name = name


def forget_columns(work: Work, map_id: int) -> None:
    """The next list with these headers is matched anew."""
    demand(work, Right.IMPORT)
    known = _found(work, map_id)
    work.title("columns_forgotten", name=known.name)
    work.delete(known)


def _name(typed: str) -> str:
    name = typed.strip()
    if not name:
        raise Refused(Problem("mapping_name_missing"))
    return name[:300]


def _found(work: Work, map_id: int) -> ColumnMap:
    known = work.get(ColumnMap, map_id)
    if known is None:
        raise Refused(Problem("unknown_mapping"))
    return known
