"""What the value of a filter field means: `stage:mql..sql`, `score>=250`, `fällig:keine`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from leaddesk.rules.filter_dates import date_range
from leaddesk.rules.filter_fields import (
    ANSOFF,
    ANSWERS,
    CONSENTS,
    FLAGS,
    NONE,
    ORDERED,
    OWNERS,
    READS,
    SLA,
    STAGES,
    Choice,
    Reads,
    key_of,
    nearest,
)
from leaddesk.rules.filter_figures import amount, whole
from leaddesk.rules.filter_happened import AT, read_happened
from leaddesk.rules.filter_scan import Item, Part
from leaddesk.rules.filter_tree import (
    AnyOf,
    DateMissing,
    Digits,
    Flag,
    Not,
    NumberRange,
    Owner,
    Reached,
    Segment,
    StageIn,
    StageRange,
    Suggested,
    Term,
    TextMatch,
    Word,
)
from leaddesk.rules.fold import digits
from leaddesk.rules.stages import FUNNEL, Stage

SHORTEST_DIGITS = 4
_SEGMENTS = re.compile(r"([1-9]\d{0,2})(?:\.\.([1-9]\d{0,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that says nothing here, and the value that was probably meant."""

    value: str
    suggestion: str = ""


ReadOne = Callable[[Item], Term | Unread]


def read_field(part: Part, field: str, today: date) -> Term | Unread:
    """The term of a field part; its place is not set yet."""
    reads = READS[field]
    if not part.items:
        return Unread(part.text)
    if reads is Reads.MONEY:
        # A comma belongs to the amount.
        value = part.text.strip('"')
        return _number(Item(value, False, part.value_start, part.end), field, part.op, amount)
    compares = part.op not in (":", "=")
    if compares and (len(part.items) > 1 or reads not in ORDERED):
        return Unread(part.text)
    if reads is Reads.SEGMENT:
        return _segments(part.items)
    if reads is Reads.SUGGESTED:
        return _suggested(part.items)
    if reads is Reads.STAGE:
        return _stage_compared(part) if compares else _stages(part.items)
    if reads is Reads.REACHED:
        return _listed(part.items, lambda item: _reached(item, today))
    if reads in (Reads.MOVED, Reads.ANSWER, Reads.RETURNED, Reads.DONE):
        return _listed(part.items, lambda item: _happened(item, field, today))
    if reads is Reads.DIGITS:
        return _digits(part.items)
    return _listed(part.items, _reader(reads, field, part.op, today))


def dialled(typed: str) -> str:
    """The digits of a number; in +49 (0) 521 the (0) is only said, never dialled."""
    return digits(typed.replace("(0)", "", 1) if typed.startswith(("+", "00")) else typed)


def is_none(item: Item) -> bool:
    return not item.quoted and (item.text == "-" or key_of(NONE, item.text) is not None)


def _reader(reads: Reads, field: str, op: str, today: date) -> ReadOne:
    if reads is Reads.OWNER:
        return _owner
    if reads in _FLAGGED:
        return lambda item: _flag(item, _FLAGGED[reads])
    if reads is Reads.INTEGER:
        return lambda item: _number(item, field, op, whole)
    if reads is Reads.DATE:
        return lambda item: _date(item, field, op, today)
    if reads is Reads.ANSOFF:
        return _ansoff
    return lambda item: _text(item, field, exact=op == "=")


def _listed(items: tuple[Item, ...], read: ReadOne) -> Term | Unread:
    terms: list[Term] = []
    for item in items:
        term = read(item)
        if isinstance(term, Unread):
            return term
        terms.append(term)
    return terms[0] if len(terms) == 1 else AnyOf(tuple(terms))


def _segments(items: tuple[Item, ...]) -> Term | Unread:
    numbers: set[int] = set()
    for item in items:
        found = _SEGMENTS.fullmatch(item.text)
        if found:
            first, last = sorted((int(found[1]), int(found[2] or found[1])))
            numbers.update(range(first, last + 1))
        elif not is_none(item):
            return Unread(item.text, nearest(NONE, item.text))
    wanted = Segment(tuple(sorted(numbers)))
    if numbers and any(is_none(item) for item in items):
        return AnyOf((Segment(()), wanted))
    return wanted


def _suggested(items: tuple[Item, ...]) -> Term | Unread:
    """As of segments; `*` stands for whichever, "none" for a lead that nothing is suggested for."""
    if len(items) == 1 and items[0].text == "*":
        return Suggested(())
    read = _segments(items)
    if isinstance(read, Segment):
        return Suggested(read.numbers) if read.numbers else Not(Suggested(()))
    if isinstance(read, AnyOf):
        some = (Suggested(t.numbers) for t in read.terms if isinstance(t, Segment) and t.numbers)
        return AnyOf((Not(Suggested(())), *some))
    return read


def _stages(items: tuple[Item, ...]) -> Term | Unread:
    found: set[Stage] = set()
    ranges: list[Term] = []
    for item in items:
        low_text, dots, high_text = item.text.partition("..")
        if not dots:
            key = key_of(STAGES, item.text)
            if key is None:
                return Unread(item.text, nearest(STAGES, item.text))
            found.add(Stage.of(key))
            continue
        low = _funnel_stage(low_text) if low_text else FUNNEL[0]
        high = _funnel_stage(high_text) if high_text else FUNNEL[-1]
        if isinstance(low, Unread):
            return low
        if isinstance(high, Unread):
            return high
        ranges.append(StageRange(min(low, high), max(low, high)))
    terms = [*ranges, StageIn(tuple(sorted(found)))] if found else ranges
    return terms[0] if len(terms) == 1 else AnyOf(tuple(terms))


def _happened(item: Item, field: str, today: date) -> Term | Unread:
    found = read_happened(field, item.text, today)
    meant = nearest(ANSWERS, item.text) if field == "answer" and AT not in item.text else ""
    return found or Unread(item.text, meant)


def _reached(item: Item, today: date) -> Term | Unread:
    if AT in item.text:
        return read_happened("reached", item.text, today) or Unread(item.text)
    stage = _funnel_stage(item.text)
    return stage if isinstance(stage, Unread) else Reached(stage)


def _funnel_stage(text: str) -> Stage | Unread:
    key = key_of(STAGES, text)
    if key is None:
        return Unread(text, nearest(STAGES[: len(FUNNEL)], text))
    stage = Stage.of(key)
    return stage if stage.in_funnel else Unread(text)


def _stage_compared(part: Part) -> Term | Unread:
    stage = _funnel_stage(part.items[0].text)
    if isinstance(stage, Unread):
        return stage
    is_open = part.op in ("<", ">")
    if part.op.startswith("<"):
        end, found = FUNNEL[0], StageRange(FUNNEL[0], stage, high_open=is_open)
    else:
        end, found = FUNNEL[-1], StageRange(stage, FUNNEL[-1], low_open=is_open)
    return Unread(part.items[0].text) if is_open and stage is end else found


def _owner(item: Item) -> Term | Unread:
    who = item.text.strip()
    if not who:
        return Unread(item.text)
    return Owner(key_of(OWNERS, who) or ("none" if is_none(item) else who))


_FLAGGED = {Reads.FLAG: FLAGS, Reads.SLA: SLA, Reads.CONSENT: CONSENTS}
"""Fields whose values are flags, and their words."""


def _flag(item: Item, words: tuple[Choice, ...]) -> Term | Unread:
    key = key_of(words, item.text)
    return Flag(key) if key else Unread(item.text, nearest(words, item.text))


def _ansoff(item: Item) -> Term | Unread:
    if is_none(item) or not item.text:
        return TextMatch("ansoff", "", exact=True)
    key = key_of(ANSOFF, item.text)
    if key is None:
        return Unread(item.text, nearest(ANSOFF, item.text))
    return TextMatch("ansoff", key, exact=True)


def _text(item: Item, field: str, exact: bool) -> Term | Unread:
    if is_none(item) or not item.text:
        return TextMatch(field, "", exact=True)
    if item.text == "*" and not item.quoted:
        return Not(TextMatch(field, "", exact=True))
    if ".." in item.text and not item.quoted and field in ("postal_code", "number"):
        return Unread(item.text)
    return TextMatch(field, item.text, exact)


def _date(item: Item, field: str, op: str, today: date) -> Term | Unread:
    if is_none(item) and op in (":", "="):
        return DateMissing(field)
    return date_range(field, op, item.text, today) or Unread(item.text)


def _digits(items: tuple[Item, ...]) -> Term | Unread:
    typed = "".join(item.text for item in items)
    found = dialled(typed)
    if not digits(typed):
        return Unread(typed)
    return Digits(found) if len(found) >= SHORTEST_DIGITS else Word(items[0].text)


def _number(
    item: Item, field: str, op: str, read: Callable[[str], int | Decimal | None]
) -> Term | Unread:
    plain = op in (":", "=")
    if plain and is_none(item):
        return Not(NumberRange(field, None, None))
    if plain and item.text == "*":
        return NumberRange(field, None, None)
    low_text, dots, high_text = item.text.partition("..")
    if plain and dots:
        low, high = read(low_text), read(high_text)
        unread = (low_text and low is None) or (high_text and high is None)
        if unread or (low is None and high is None):
            return Unread(item.text)
        if low is not None and high is not None and low > high:
            low, high = high, low
        return NumberRange(field, low, high)
    number = read(item.text)
    return Unread(item.text) if number is None else _bounded(field, op, number)


def _bounded(field: str, op: str, number: int | Decimal) -> NumberRange:
    if op in (":", "="):
        return NumberRange(field, number, number)
    if isinstance(number, int) and op in ("<", ">"):  # whole numbers: the next one is the bound
        return _bounded(field, op + "=", number + (1 if op == ">" else -1))
    if op[0] == ">":
        return NumberRange(field, number, None, low_open=op == ">")
    return NumberRange(field, None, number, high_open=op == "<")
