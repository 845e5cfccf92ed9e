"""What a row of a list changes of a lead that is there, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leaddesk.rules.cells import CLEARED
from leaddesk.rules.fields import BY_KEY, NEVER_EMPTY
from leaddesk.rules.fold import fold
from leaddesk.rules.list_mapping import ADDED_TO, Writing
from leaddesk.rules.phones import PhoneNumber, format_phone

_AS_THE_RULE_SAYS: Mapping[str, Writing] = {}
_BETWEEN = ";"


def kept_value(value: Any) -> Any:
    """The value as the store keeps it: phones in the spelling of DIN 5008."""
    return format_phone(value) if isinstance(value, PhoneNumber) else value


def changed_fields(
    present: Mapping[str, Any],
    wanted: Mapping[str, Any],
    overwrite: bool,
    writing: Mapping[str, Writing] = _AS_THE_RULE_SAYS,
) -> dict[str, Any]:
    """Which fields of a lead a row changes: empty ones only, or all that differ; but as `writing`
    says where it names the field.

    A cell never clears, except "#LEER#" where overwriting is wanted; NEVER_EMPTY is
    never cleared. ADDED_TO is added to where others are overwritten.
    """
    changed: dict[str, Any] = {}
    for key, value in wanted.items():
        now = present.get(key)
        how = writing.get(key) if writing else None
        over = overwrite if how is None else how is Writing.OVERWRITE
        if how is Writing.NEVER:
            continue
        if value is CLEARED:
            if over and now not in (None, "") and key not in NEVER_EMPTY:
                changed[key] = None
            continue
        kept = kept_value(value)
        if now == kept:
            continue
        if now in (None, ""):
            changed[key] = kept
        elif how is Writing.APPEND or (over and key in ADDED_TO):
            if not is_in(key, kept, now) and (more := appended(key, now, kept)) is not None:
                changed[key] = more
        elif over:
            changed[key] = kept
    return changed


def is_in(key: str, text: str, there: str) -> bool:
    """Whether a note, or one of the parts of a line, says this already."""
    if key in ADDED_TO:
        return text.strip() in there
    return fold(text) in map(fold, there.split(_BETWEEN))


def appended(key: str, there: str, text: str) -> str | None:
    """The old text and the new one: below it in a note, behind it in a line; None where the field
    has no room for both."""
    both = f"{there}\n{text}" if key in ADDED_TO else f"{there}{_BETWEEN} {text}"
    return both if len(both) <= BY_KEY[key].length else None
