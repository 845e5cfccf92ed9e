"""The language of the filter box and of `leaddesk list` (ux.md 5.4): the door to its pieces.

A text is cut into parts (`filter_scan`), the parts mean terms (`filter_reading`, with
`filter_fields`, `filter_values`, `filter_dates`), terms make a tree (`filter_tree`), which can be
written again (`filter_writing`). Beside it: changes to the text (`filter_editing`) and what could
be typed next (`filter_completion`).
"""

from leaddesk.rules.filter_completion import Completion, complete
from leaddesk.rules.filter_editing import pieces, toggle_segment, without_term
from leaddesk.rules.filter_fields import FIELD_NAMES
from leaddesk.rules.filter_reading import parse_filter
from leaddesk.rules.filter_tree import (
    ME,
    NOBODY,
    AnyOf,
    DateMissing,
    DateRange,
    Digits,
    Flag,
    Happened,
    LeadFilter,
    Not,
    NumberExact,
    NumberRange,
    Owner,
    Phrase,
    Preset,
    Reached,
    Segment,
    StageIn,
    StageRange,
    Suggested,
    Term,
    TextMatch,
    Word,
    leaves,
)
from leaddesk.rules.filter_writing import to_text

__all__ = [
    "FIELD_NAMES",
    "ME",
    "NOBODY",
    "AnyOf",
    "Completion",
    "DateMissing",
    "DateRange",
    "Digits",
    "Flag",
    "Happened",
    "LeadFilter",
    "Not",
    "NumberExact",
    "NumberRange",
    "Owner",
    "Phrase",
    "Preset",
    "Reached",
    "Segment",
    "StageIn",
    "StageRange",
    "Suggested",
    "Term",
    "TextMatch",
    "Word",
    "complete",
    "leaves",
    "parse_filter",
    "pieces",
    "to_text",
    "toggle_segment",
    "without_term",
]
