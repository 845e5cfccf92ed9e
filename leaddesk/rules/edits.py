"""One field that a person typed or pasted, checked like a cell of a list."""

from __future__ import annotations

from leaddesk.rules.cells import SPECIAL_WORDS, Special, cell_text
from leaddesk.rules.converters import CheckContext, converter
from leaddesk.rules.doubts import REJECTING, Doubt, Several, beyond_reading
from leaddesk.rules.fields import NAMES
from leaddesk.rules.problem import Problem, Severity


def check_value(
    field_key: str, text: str, context: CheckContext, *, country: str = ""
) -> object | Problem | None:
    """The typed value of the field, None if nothing is left of the text, or what is wrong.

    The values are those of `checks.CheckedRow.values` (segments: dict[int, bool]). What the check
    of a list repairs is repaired here too (a missing zero); what it only keeps with a warning is
    a Problem here, for the person is still there to put it right. `country`: that of the lead.
    """
    line = cell_text(text)
    special = SPECIAL_WORDS.get(line.lower())
    if not line or special is Special.CLEAR:
        return None
    if special is Special.EMPTY and not (field_key in NAMES and any(c.isalnum() for c in line)):
        return None  # a list would leave the field empty too: "-" and "k. A." say nothing
    if special in (Special.ERROR, Special.FORMULA):
        return Problem("cell_error", field_key, line, args={"kind": "typed"})
    found: object = beyond_reading(field_key, line)
    if found is None:
        found = converter(field_key, context)(line, text, country or context.country)
    if isinstance(found, Several):  # "D-33602": the country before a postal code is let go
        found = found.values[0][1]
    if not isinstance(found, Doubt):
        return found
    if found.repaired and found.kept is not None:
        return found.kept
    severity = Severity.ERROR if found.code in REJECTING else Severity.WARNING
    return Problem(found.code, field_key, line, severity=severity, args=found.args)
