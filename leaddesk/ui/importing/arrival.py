"""A checked row as it will arrive in the store, in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from leaddesk.rules.cells import CLEARED
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.fields import SEGMENT_TICK
from leaddesk.rules.further_keys import parts_of
from leaddesk.rules.list_plan import ListPlan
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.stages import Stage
from leaddesk.ui.importing.known import Known
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import choice_name
from leaddesk.ui.words.formats import date_text, money_text
from leaddesk.ui.words.stages import stage_name

SEGMENTS = "lead.segments"


def arriving_fields(plan: ListPlan) -> tuple[str, ...]:
    """The fields that the list fills, in the order of its columns; all segments are one."""
    keys: dict[str, None] = {}
    for _, key in sorted(plan.columns.items()):
        if key.startswith(SEGMENT_TICK):
            keys[SEGMENTS] = None
        else:
            keys.update(dict.fromkeys(parts_of(key)))
    return tuple(keys)


def arriving_text(row: CheckedRow, key: str, known: Known) -> str:
    """What the field will hold; "" where the row says nothing."""
    if key == SEGMENTS:
        return ", ".join(str(number) for number, on in sorted(row.segments.items()) if on)
    return value_text(key, row.value(key), known)


def value_text(key: str, value: object, known: Known) -> str:
    """A value of a field, read or kept; "" for none."""
    if value is None:
        return ""
    if value is CLEARED:
        return translate("ImportCheck", "(emptied)")
    if isinstance(value, PhoneNumber):
        return format_phone(value)
    if isinstance(value, Stage) or key == "lead.stage":
        return stage_name(Stage(value))  # type: ignore[arg-type]
    if isinstance(value, Decimal):
        return money_text(value)
    if isinstance(value, date):
        return date_text(value)
    if key == "lead.owner" and isinstance(value, int):
        return known.names.get(value, "")
    return choice_name(key, str(value))
