"""What a filter that is being typed could go on with: names of fields and fixed values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leaddesk.rules.filter_fields import (
    ANSOFF,
    ANSWERS,
    CONSENTS,
    DATE_WORDS,
    FIELDS,
    FLAGS,
    NONE,
    OWNERS,
    READS,
    SLA,
    STAGES,
    Choice,
    Reads,
    field_of,
)
from leaddesk.rules.filter_scan import Kind, Part, scan
from leaddesk.rules.fold import sort_key, spellings
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder

_SEGMENTS = tuple(Choice(str(n), (str(n),), (str(n),)) for n in range(1, 7))
_VALUES: dict[Reads, tuple[Choice, ...]] = {
    Reads.SEGMENT: _SEGMENTS + NONE,
    Reads.SUGGESTED: _SEGMENTS + NONE,
    Reads.OWNER: OWNERS,
    Reads.DATE: DATE_WORDS + NONE,
    Reads.ANSOFF: ANSOFF + NONE,
    Reads.FLAG: FLAGS,
    Reads.SLA: SLA,
    Reads.CONSENT: CONSENTS,
    Reads.ANSWER: ANSWERS,
    Reads.RETURNED: NONE,
    Reads.DONE: (),
}
_STAGE = {choice.key: choice for choice in STAGES}


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` is to stand in place of text[start:end]. `key`: the field's or value's fixed key."""

    kind: Literal["field", "value"]
    text: str
    start: int
    end: int
    key: str


def complete(
    text: str, cursor: int, language: str = "de", order: StageOrder = AS_IT_COMES
) -> tuple[Completion, ...]:
    """What the part at the cursor could become, words of the language first, stages in their order;
    () for nothing.

    Values that are kept in the store (places, sources, people) are not known here.
    """
    part = next((p for p in scan(text) if p.start < cursor <= p.end), None)
    if part is None:
        return ()
    if part.kind is Kind.BARE:
        start = part.start + part.negated
        return _fields(text[start:cursor], start, part.end, language)
    if part.kind is Kind.FIELD and cursor >= part.value_start:
        return _field_values(text, cursor, part, language, order)
    return ()


def _fields(typed: str, start: int, end: int, language: str) -> tuple[Completion, ...]:
    return tuple(
        Completion("field", f"{name}:", start, end, choice.key)
        for choice in FIELDS
        if (name := _name_that_begins(choice, typed, language))
    )


def _field_values(
    text: str, cursor: int, part: Part, language: str, order: StageOrder
) -> tuple[Completion, ...]:
    field = field_of(part.name)
    choices = _choices(READS[field], order) if field else ()
    item = next((i for i in part.items if i.start <= cursor <= i.end), None)
    start, end = (item.start, item.end) if item else (cursor, cursor)
    dots = text.rfind("..", start, cursor)
    if dots >= 0:
        start = dots + 2
    typed = text[start:cursor]
    return tuple(
        Completion("value", name, start, end, choice.key)
        for choice in choices
        if (name := _name_that_begins(choice, typed, language))
    )


def _choices(reads: Reads, order: StageOrder) -> tuple[Choice, ...]:
    if reads is Reads.STAGE:
        return tuple(_STAGE[stage.key] for stage in order.every)
    if reads in (Reads.REACHED, Reads.MOVED):
        return tuple(_STAGE[stage.key] for stage in order.funnel)
    return _VALUES.get(reads, ())


def _name_that_begins(choice: Choice, typed: str, language: str) -> str:
    """The name to offer for what was typed, "" if none begins so. Nothing typed: the first."""
    wanted = sort_key(typed)
    if typed.strip() and not wanted:
        return ""
    for name in choice.names_in(language):
        if any(spelling.startswith(wanted) for spelling in spellings(name)):
            return name
    return ""
