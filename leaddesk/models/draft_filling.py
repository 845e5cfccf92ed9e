"""What a row of a list makes of a lead: a new draft, or what is filled into one that is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from leaddesk.models.consent_taking import take_consents
from leaddesk.models.drafts import LeadDraft, Person
from leaddesk.models.further_people import take_further
from leaddesk.rules.cells import CLEARED
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.consent_lists import CONSENT_FIELDS, told_by_row
from leaddesk.rules.exclusion import RELATIONS
from leaddesk.rules.list_mapping import Writing
from leaddesk.rules.list_rows import (
    PHONES,
    Manner,
    same_person,
)
from leaddesk.rules.match_keys import company_match_key, postal_key
from leaddesk.rules.names import person_name
from leaddesk.rules.row_changes import changed_fields, is_in, kept_value
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage

_POSTAL_CODE = "company.postal_code"
_NAME_PARTS = ("contact.title", "contact.first_name", "contact.last_name")
_OWN_WAY = frozenset({"lead.stage", "lead.number", "lead.segments", "lead.due", *CONSENT_FIELDS})


def new_draft(
    row: CheckedRow, keys: dict[str, str], source: str, defaults: CheckedRow | None
) -> LeadDraft:
    """The lead that a row brings; `source` unless something else is said of it."""
    values: dict[str, Any] = row.values.copy() if defaults is None else defaults.values | row.values
    if CLEARED in values.values():
        values = {key: value for key, value in values.items() if value is not CLEARED}
    for key in PHONES:  # all else is kept as it was read
        if key in values:
            values[key] = kept_value(values[key])
    if not _OWN_WAY.isdisjoint(values):
        values = {key: value for key, value in values.items() if key not in _OWN_WAY}
    values.setdefault("lead.source", source)
    _name_private_company(values, keys, bool(row.further))
    stage = _stage(row) or (defaults and _stage(defaults)) or _first_stage(values)
    draft = LeadDraft(values, stage, keys)
    draft.segments = {number for number, on in row.segments.items() if on}
    if defaults is not None:
        draft.segments |= {n for n, on in defaults.segments.items() if on and n not in row.segments}
    draft.due = _due(row)
    if row.further:
        names_own = any(key.startswith("contact.") for key in values)
        take_further(row, draft, overwrite=False, writing={}, names_own=names_own)
    _take_consents(row, draft, {}, defaults)
    return draft


class Filled(NamedTuple):
    """What a row did to a lead: the fields that it changed, those without room for what was to be
    appended, and (field, value before, value now) of single values."""

    changed: tuple[str, ...]
    left: tuple[str, ...]
    was: tuple[tuple[str, Any, Any], ...]


NOTHING = Filled((), (), ())


def fill_draft(
    row: CheckedRow,
    draft: LeadDraft,
    overwrite: bool,
    manner: Manner,
    order: StageOrder,
    but: str = "",
) -> Filled:
    """Fill the lead's gaps (or overwrite), add the person if it is another one; `but` is a field
    that stays."""
    writing = manner.writing
    values = {k: v for k, v in row.values.items() if k not in _OWN_WAY and k != but}
    for key in _read_otherwise(row, draft.values):
        values.pop(key, None)
    changed: list[str] = []
    is_own = is_own_person(row, draft)
    if not is_own:
        person = {k: v for k, v in values.items() if k.startswith("contact.")}
        values = {k: v for k, v in values.items() if not k.startswith("contact.")}
        if draft.add_person(Person({k: kept_value(v) for k, v in person.items()})):
            changed.append("contact.last_name")
    new = changed_fields(draft.values, values, overwrite, writing)
    left = _without_room(draft.values, values, new, writing) if writing else []
    if manner.defaults is not None:
        more = {k: v for k, v in manner.defaults.values.items() if k not in _OWN_WAY}
        new = changed_fields(draft.values | new, more, overwrite=False) | new
    was = tuple((key, draft.values.get(key), value) for key, value in new.items())
    for key, value in new.items():
        draft.change(key, value)
        changed.append(key)
    changed += _beside_the_fields(row, draft, writing, manner.defaults, order)
    if row.further:
        names_own = is_own and any(key.startswith("contact.") for key in row.values)
        told = take_further(row, draft, overwrite, writing, names_own)
        changed += [key for key, _, _ in told]
        was += tuple(told)
    changed += _take_consents(row, draft, writing, manner.defaults)
    return Filled(tuple(changed), tuple(left), was)


def is_own_person(row: CheckedRow, draft: LeadDraft) -> bool:
    """Whether the row speaks of the lead's own contact, or of nobody."""
    return _is_named_so(row, draft.values) or same_person(draft.values, row.values)


def _is_named_so(row: CheckedRow, present: Mapping[str, Any]) -> bool:
    """Whether the row has the contact's name in one cell, as our lists show it: where it parts
    ("Anna Müller Lüdenscheidt") is known better to whoever typed it in parts."""
    name = person_name(*(present.get(key) for key in _NAME_PARTS))
    return bool(row.whole_name and name) and row.whole_name.split() == str(name).split()


def _read_otherwise(row: CheckedRow, present: Mapping[str, Any]) -> Iterator[str]:
    """Fields of which the row says what the lead has, only that it was read in another way: a list
    of ours without a column for the country has codes of neighbours, which have four digits or
    blanks."""
    kept, read = present.get(_POSTAL_CODE), row.values.get(_POSTAL_CODE)
    typed = {p.value for p in row.problems if p.code == "postal_code_short"}
    if kept and (kept in typed or ("company.country" not in row.values and _one_code(kept, read))):
        yield _POSTAL_CODE
    if _is_named_so(row, present):
        yield from _NAME_PARTS


def _one_code(kept: object, read: object) -> bool:
    return isinstance(read, str) and postal_key(str(kept)) == postal_key(read)


def _beside_the_fields(
    row: CheckedRow,
    draft: LeadDraft,
    writing: Mapping[str, Writing],
    defaults: CheckedRow | None,
    order: StageOrder,
) -> list[str]:
    """Segments, stage and follow-up; a segment that all rows are said to have, too."""
    changed = []
    segments = row.segments if defaults is None else defaults.segments | row.segments
    for number, on in segments.items():
        never = writing and _is_never(writing, "lead.segments", f"lead.segment_{number}")
        if on and number not in draft.segments and not never:
            draft.add_segment(number)
            changed.append("lead.segments")
    stage = _stage(row)
    kept = _is_never(writing, "lead.stage")
    if stage is not None and not kept and draft.raise_stage(stage, order):
        changed.append("lead.stage")
    due = _due(row)
    if due is not None and not _is_never(writing, "lead.due") and draft.plan(due):
        changed.append("lead.due")
    return changed


def _take_consents(
    row: CheckedRow,
    draft: LeadDraft,
    writing: Mapping[str, Writing],
    defaults: CheckedRow | None,
) -> list[str]:
    """Consents and objections of the person whom the row names; what the whole list says of them
    where the row says nothing."""
    if CONSENT_FIELDS.keys().isdisjoint(row.values) and defaults is None:
        return []
    said = row.values if defaults is None else defaults.values | row.values
    said = {key: value for key, value in said.items() if not _is_never(writing, key)}
    named = any(key.startswith("contact.") for key in row.values)
    person = row.values if named or not row.further else row.further[0].values
    return take_consents(told_by_row(said), person, draft)


def _is_never(writing: Mapping[str, Writing], *keys: str) -> bool:
    return any(writing.get(key) is Writing.NEVER for key in keys)


def _without_room(
    present: Mapping[str, Any],
    values: Mapping[str, Any],
    new: Mapping[str, Any],
    writing: Mapping[str, Writing],
) -> list[str]:
    return [
        key for key, how in writing.items()
        if how is Writing.APPEND and key not in new and present.get(key)
        and isinstance(text := values.get(key), str) and not is_in(key, text, present[key])
    ]  # fmt: skip


def _stage(row: CheckedRow) -> Stage | None:
    value = row.values.get("lead.stage")
    return Stage(value) if isinstance(value, int) else None


def _first_stage(values: Mapping[str, Any]) -> Stage:
    """Where a new lead begins whose row names no stage."""
    return Stage.EXCLUDED if values.get("company.relation") in RELATIONS else Stage.COLD


def _due(row: CheckedRow) -> date | None:
    value = row.values.get("lead.due")
    return value if isinstance(value, date) else None


def _name_private_company(values: dict[str, Any], keys: dict[str, str], several: bool) -> None:
    """An address belongs to a company; a private person with one gets it under their own name, and
    so do several people."""
    if values.get("company.name"):
        return
    if not several and not any(k.startswith("company.") for k in values):
        return
    parts = (values.get("contact.first_name"), values.get("contact.last_name"))
    values["company.name"] = " ".join(str(part) for part in parts if part)
    key = company_match_key(values["company.name"], values.get("company.postal_code") or "")
    if key:
        keys["company.name"] = key
