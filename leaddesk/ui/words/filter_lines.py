"""What fields and comparisons are called where a filter is put together line by line."""

from __future__ import annotations

from leaddesk.rules.filter_fields import FIELDS, READS, Reads
from leaddesk.rules.filter_lines import NUMBER, TEXT, VIEW, Shape
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.filters import field_words

LINE_FIELDS: tuple[str, ...] = (TEXT, *(choice.key for choice in FIELDS), NUMBER, VIEW)
"""In the order in which they are offered."""

_FIELDS = {
    TEXT: marked("FilterLines", "Text: company, person, place …"),
    NUMBER: marked("FilterLines", "Number of a customer or lead, exact"),
    VIEW: marked("FilterLines", "Saved view"),
    "p": marked("FilterLines", "Parameter"),
    "suggested": marked("FilterLines", "Suggested parameter"),
    "stage": marked("FilterLines", "Stage"),
    "reached": marked("FilterLines", "Reached a stage"),
    "owner": marked("FilterLines", "Owner"),
    "is": marked("FilterLines", "State"),
    "sla": marked("FilterLines", "Deadline"),
    "consent": marked("FilterLines", "Consent"),
    "moved": marked("FilterLines", "Moved in the funnel"),
    "rated": marked("FilterLines", "Satisfaction rated"),
    "touched": marked("FilterLines", "Contacted"),
    "bought": marked("FilterLines", "Has ordered"),
    "quoted": marked("FilterLines", "Has been quoted"),
    "suits": marked("FilterLines", "Could use the product"),
    "ended": marked("FilterLines", "Won or lost with a score"),
    "member": marked("FilterLines", "Was in a parameter"),
    "digits": marked("FilterLines", "Digits of a phone or number"),
}
_SHAPES = {
    Shape.IS: marked("FilterLines", "is"),
    Shape.EXACT: marked("FilterLines", "is exactly"),
    Shape.FROM: marked("FilterLines", "at least"),
    Shape.TO: marked("FilterLines", "at most"),
    Shape.ABOVE: marked("FilterLines", "more than"),
    Shape.BELOW: marked("FilterLines", "less than"),
    Shape.ANY: marked("FilterLines", "is given"),
    Shape.NONE: marked("FilterLines", "is empty"),
}
_IN_ORDER = {
    Shape.FROM: marked("FilterLines", "from"),
    Shape.TO: marked("FilterLines", "up to"),
    Shape.ABOVE: marked("FilterLines", "after"),
    Shape.BELOW: marked("FilterLines", "before"),
}
_HINTS: dict[Reads, Marked] = {
    Reads.INTEGER: marked("FilterLines", "e.g. 250 or 200..249"),
    Reads.MONEY: marked("FilterLines", "e.g. 10,000 or 5,000..10,000"),
    Reads.DATE: marked("FilterLines", "e.g. today, this-week, +7, 1 Dec 2025"),
    Reads.TEXT: marked("FilterLines", "several: one, another"),
    Reads.MOVED: marked("FilterLines", "e.g. sql/on@last-month"),
    Reads.RETURNED: marked("FilterLines", "e.g. price@last-month"),
    Reads.DIGITS: marked("FilterLines", "four digits or more"),
}
_DONE_HINTS = {
    "rated": marked("FilterLines", "e.g. 1..2@last-month"),
    "touched": marked("FilterLines", "e.g. call/AB@this-week"),
    "ended": marked("FilterLines", "e.g. won/250..@last-month"),
    "member": marked("FilterLines", "e.g. 4@2025-10-31"),
}


def line_field_name(field: str) -> str:
    return _FIELDS[field].now() if field in _FIELDS else field_words(field)


def shape_words(field: str, shape: Shape) -> str:
    """ "at least", for days and stages "from"."""
    if field == TEXT:
        return translate("FilterLines", "contains")
    reads = READS.get(field)
    if reads is Reads.TEXT and shape is Shape.IS:
        return translate("FilterLines", "is or begins with")
    in_order = reads in (Reads.DATE, Reads.STAGE) and shape in _IN_ORDER
    return (_IN_ORDER if in_order else _SHAPES)[shape].now()


def value_hint(field: str) -> str:
    """What may be typed as its value."""
    if field in _DONE_HINTS:
        return _DONE_HINTS[field].now()
    reads = READS.get(field)
    return _HINTS[reads].now() if reads in _HINTS else ""


def joint_words(first: bool) -> list[tuple[str, bool, bool]]:
    """(words, joins, negated) of the ways in which a line can join what stands above it."""
    if first:
        return [
            (translate("FilterLines", "with"), False, False),
            (translate("FilterLines", "without"), False, True),
        ]
    return [
        (translate("FilterLines", "and"), False, False),
        (translate("FilterLines", "and not"), False, True),
        (translate("FilterLines", "or"), True, False),
        (translate("FilterLines", "or not"), True, True),
    ]
