"""What is left of a row when a person was erased: the same for rows, for the journal's images of
them and for what a merge keeps, by the list of `models.personal`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from leaddesk.models.base import Base, Json
from leaddesk.models.erasing_scope import Scope
from leaddesk.models.personal import HOLDS, MADE_OF, Holds
from leaddesk.rules.traces import Traces, without_texts

Row: TypeAlias = Mapping[str, Any]
"""Columns in plain form; an image may have some of them only."""


@dataclass(frozen=True, slots=True)
class Own:
    """Whose the row is: `person`: it is theirs; `lead`: it belongs to a lead of theirs; `text`:
    what was typed there can only be about them; `sense`: so is all that is said of the lead."""

    person: bool = False
    lead: bool = False
    text: bool = False
    sense: bool = False


ELSEWHERE = Own()


def own_of(table: str, root: int, row: int, values: Row, scope: Scope) -> Own:
    """Whose a row (or an image of one) is."""
    if table == "contact":
        mine = scope.is_theirs(row)
        return Own(person=mine, lead=True, text=mine, sense=mine)
    if table == "company":
        return Own(lead=row in scope.companies)
    theirs = scope.is_theirs(values.get("contact_id")) if table != "lead" else False
    if root not in scope.leads:
        return Own(True, True, True, True) if theirs else ELSEWHERE
    return Own(theirs, True, theirs or root in scope.sole, root in scope.private)


def left_of(table: str, values: Row, own: Own, traces: Traces) -> dict[str, Any]:
    """The columns that become another, and what they become."""
    found: dict[str, Any] = {}
    for column, holds in HOLDS.get(table, {}).items():
        value = values.get(column)
        if value in (None, ""):
            continue
        if holds is Holds.ROWS:
            new: Any = _rows_left(table, column, value, own, values, traces)
        else:
            new = _left(table, column, holds, value, own, traces)
        if new != value:
            found[column] = new
    for key, source in MADE_OF.items():
        if source in found and values.get(key) and key in HOLDS.get(table, {}):
            found[key] = None
    return found


def _left(table: str, column: str, holds: Holds, value: Any, own: Own, traces: Traces) -> Any:
    whole = {Holds.PERSON: own.person, Holds.SENSE: own.sense, Holds.TEXT: own.text}[holds]
    if holds is Holds.PERSON:
        return _nothing(table, column) if whole else value
    if not isinstance(value, str):
        return value
    if table == "company":
        return _of_company(column, value, own, traces)
    if _is_json(table, column):
        return _json_left(value, whole or (own.lead and traces.named_in(json.loads(value))), traces)
    if whole or (own.lead and traces.names(value)):
        return _nothing(table, column)
    return traces.cut(value)


def _of_company(column: str, value: str, own: Own, traces: Traces) -> Any:
    """A firm is nobody; but its address may be a person's, and its name have theirs in it."""
    if not own.lead or not traces.shows(value):
        return value
    return traces.cut(value) if column in ("name", "name_extra") else None


def _json_left(value: str, whole: bool, traces: Traces) -> str:
    kept = json.loads(value)
    return _text(without_texts(kept) if whole else traces.cut_all(kept))


def _rows_left(table: str, column: str, value: Any, own: Own, values: Row, traces: Traces) -> Any:
    """What of the values of a lead's fields may stay."""
    kept = json.loads(value) if isinstance(value, str) else value
    if column == "record":
        left = _record_left(kept, own, traces)
    elif column == "cells" and own.sense:
        left = _only(
            kept, {values.get(name) for name in ("reference", "customer_number", "given_number")}
        )
    elif column == "facts" and own.sense:
        left = without_texts(kept)
    elif column == "cells" and own.lead:
        left = _cells_left(kept, traces)
    else:
        left = traces.without(kept) if own.lead else traces.cut_all(kept)
    return _text(left) if isinstance(value, str) else left


def _cells_left(value: Any, traces: Traces) -> Any:
    """Cells without those that are the person's."""
    if isinstance(value, list):
        return [_cells_left(one, traces) for one in value]
    if isinstance(value, dict):
        kept = {k: one for k, one in value.items() if not isinstance(one, str)}
        return kept | {
            k: one for k, one in value.items() if isinstance(one, str) and not traces.is_of(one)
        }
    return value


def _only(value: Any, wanted: set[Any]) -> Any:
    """Cells without all texts but the numbers by which both sides know the row."""
    if isinstance(value, list):
        return [_only(one, wanted) for one in value]
    if isinstance(value, dict):
        return {key: one for key, one in value.items() if one in wanted}
    return value


def _record_left(record: dict[str, Any], own: Own, traces: Traces) -> dict[str, Any]:
    """What a merge keeps to bring both leads back: rows, and columns with what they were."""

    def row_left(table: str, row: dict[str, Any]) -> dict[str, Any]:
        theirs = own if table != "contact" else Own(traces.named_in(row), own.lead, own.text)
        return {**row, **left_of(table, row, theirs, traces)}

    left = dict(record)
    left["gone"] = {table: row_left(table, row) for table, row in record.get("gone", {}).items()}
    left["absorbed"] = {
        table: [row_left(table, row) for row in rows]
        for table, rows in record.get("absorbed", {}).items()
    }
    left["changed"] = [
        [*entry[:3], {c: [traces.without(v) for v in pair] for c, pair in entry[3].items()}]
        for entry in record.get("changed", ())
    ]
    return left


def _is_json(table: str, column: str) -> bool:
    return isinstance(Base.metadata.tables[table].c[column].type, Json)


def _nothing(table: str, column: str) -> Any:
    return None if Base.metadata.tables[table].c[column].nullable else ""


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
