"""From the text of a filter to its meaning. The rest of the grammar: scan, values, dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from leaddesk.rules.filter_fields import FIELDS, field_of, nearest
from leaddesk.rules.filter_scan import Kind, Part, scan
from leaddesk.rules.filter_tree import (
    AnyOf,
    Digits,
    LeadFilter,
    Not,
    NumberExact,
    Phrase,
    Preset,
    Segment,
    Term,
    Word,
)
from leaddesk.rules.filter_values import SHORTEST_DIGITS, Unread, dialled, read_field
from leaddesk.rules.fold import fold, sort_key
from leaddesk.rules.problem import Problem

Presets = Mapping[str, str]

NO_PRESETS: Presets = MappingProxyType({})
_PARAMETER = re.compile("[1-6]")
_NUMERIC = re.compile(r"[+(]{0,2}\d[\d()/–-]*|[+(0]{1,2}[\d()/.–-]*\d[\d()/.–-]*")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.?(\d{4}|\d{2})?")
_PHONE_START = ("0", "+", "(")
_BETWEEN_DIGITS = ("/", "-", "–")
_MARKS = "-<>=:"  # at the beginning of a word they would mean something
_LIKE_ENOUGH = 60
PRIORITY = "priority"
"""The order of whom to call first."""
_SORTING = frozenset(("sort", "sortierung", "reihenfolge", "order"))
_PRIORITY = frozenset((PRIORITY, "prioritat", "prioritaet", "prio", "dringend", "urgent"))


def parse_filter(text: str, today: date, presets: Presets = NO_PRESETS) -> LeadFilter:
    """What the text asks for (ux.md 5.4). Never fails: what can't be read is a problem beside.

    `presets`: the saved views by name, for `:name`. Problems, all with their place in the text
    and args `suggestion` (the nearest name or value) and `replacement` (the whole part with it;
    both "" if nothing is near): filter_field_unknown, filter_value_unreadable (also arg `field`),
    filter_preset_unknown, filter_quote_open.
    """
    text = text.replace("\0", " ")  # pasted out of a program; PostgreSQL refuses to look for it
    parts = joined_phones(scan(text))
    order = next((said for part in reversed(parts) if (said := order_of(part))), "")
    parts = tuple(part for part in parts if not order_of(part))
    problems: list[Problem] = []
    terms: list[Term] = []
    position = 0
    while position < len(parts):
        members = [position]
        position += 1
        while position < len(parts) and parts[position].is_or:
            if position + 1 < len(parts):  # an "or" that nothing follows is still being typed
                members.append(position + 1)
            position += 2
        read = [_operand(parts[member], today, presets, problems) for member in members]
        end = parts[members[-1]].end
        term = _any_of([term for term in read if term], parts[members[0]].start, end)
        if term:
            terms.append(term)
    return LeadFilter(tuple(terms), tuple(problems), order, text)


def order_of(part: Part) -> str:
    """The order that `sort:priorität` asks for; "" if the part is something else."""
    if part.kind is not Kind.FIELD or part.negated or sort_key(part.name) not in _SORTING:
        return ""
    return PRIORITY if sort_key(part.text) in _PRIORITY else ""


def joined_phones(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, a phone number typed with blanks (0521 / 44 81) being one of them."""
    joined: list[Part] = []
    position = 0
    while position < len(parts):
        part = parts[position]
        position += 1
        if is_numeric(part) and part.text.startswith(_PHONE_START):
            number, following = part, position
            while (last := _continued(parts, following)) is not None:
                said = f"{number.text} {parts[last].text}"
                number = replace(number, text=said, end=parts[last].end)
                following = last + 1
            if len(dialled(number.text)) >= SHORTEST_DIGITS:
                part, position = number, following
        joined.append(part)
    return tuple(joined)


def is_numeric(part: Part) -> bool:
    """Is the part a piece of a phone or another number?"""
    if part.kind is not Kind.BARE or _DATE.fullmatch(part.text):
        return False
    return _NUMERIC.fullmatch(part.text) is not None


def _continued(parts: tuple[Part, ...], position: int) -> int | None:
    """The place of the piece that goes on with a phone number, None if none does."""
    if position + 1 < len(parts) and parts[position].text in _BETWEEN_DIGITS:
        position += 1
    if position >= len(parts):
        return None
    part = parts[position]
    # One digit alone is a parameter or a word of its own, never a piece of a number.
    goes_on = is_numeric(part) and not part.negated and len(part.text) > 1
    return position if goes_on else None


def _any_of(terms: list[Term], start: int, end: int) -> Term | None:
    if len(terms) < 2:
        return terms[0] if terms else None
    flat: list[Term] = []
    for term in terms:
        flat.extend(term.terms if isinstance(term, AnyOf) else (term,))
    return AnyOf(tuple(flat), start=start, end=end)


def _operand(part: Part, today: date, presets: Presets, problems: list[Problem]) -> Term | None:
    if part.open_quote is not None:
        problems.append(Problem("filter_quote_open", start=part.open_quote, end=part.end))
    read = _read(part, today, presets)
    if isinstance(read, Problem):
        problems.append(read)
        return None
    if read is None:
        return None
    term = _placed(read, part)
    if not part.negated:
        return term
    if isinstance(term, Not):
        return _placed(term.term, part)
    return Not(term, start=part.start, end=part.end)


def _read(part: Part, today: date, presets: Presets) -> Term | Problem | None:
    if part.kind is Kind.FIELD:
        return _field(part, today)
    if part.kind is Kind.PRESET:
        return _preset(part, today, presets)
    if part.kind is Kind.BARE:
        return _free(part)
    if not fold(part.text):  # punctuation alone asks for nothing
        return None
    return NumberExact(part.text) if part.kind is Kind.NUMBER else Phrase(part.text)


def _free(part: Part) -> Term | None:
    text = part.text
    if _PARAMETER.fullmatch(text):
        return Segment((int(text),))
    if is_numeric(part) or " " in text:
        found = dialled(text)
        if len(found) >= SHORTEST_DIGITS:
            return Digits(found)
    if not fold(text):
        return None
    if part.is_or or text[0] in _MARKS:
        return Phrase(text.lstrip(_MARKS).replace('"', " "))
    return Word(text)


def _field(part: Part, today: date) -> Term | Problem:
    field = field_of(part.name)
    minus = "-" if part.negated else ""
    if field is None:
        meant = nearest(FIELDS, part.name)
        replacement = f"{minus}{meant}{part.op}{part.text}" if meant else ""
        return _problem("filter_field_unknown", part, part.name, meant, replacement)
    read = read_field(part, field, today)
    if not isinstance(read, Unread):
        return read
    meant = read.suggestion
    value = part.text.replace(read.value, meant, 1) if read.value else meant
    replacement = f"{minus}{part.name}{part.op}{value}" if meant else ""
    return _problem("filter_value_unreadable", part, read.value, meant, replacement, field)


def _preset(part: Part, today: date, presets: Presets) -> Term | Problem | None:
    wanted = sort_key(part.text)
    if not wanted:
        return None
    for name, text in presets.items():
        if sort_key(name) == wanted:
            # A view may speak of other views, but not of itself.
            others = {other: presets[other] for other in presets if other != name}
            return Preset(name, parse_filter(text, today, others).terms)
    from rapidfuzz import fuzz, process  # heavy: imported when first needed

    found = process.extractOne(
        part.text, list(presets), scorer=fuzz.ratio, processor=sort_key, score_cutoff=_LIKE_ENOUGH
    )
    meant = found[0] if found else ""
    replacement = f'{"-" if part.negated else ""}:"{meant}"' if meant else ""
    return _problem("filter_preset_unknown", part, part.text, meant, replacement)


def _problem(
    code: str, part: Part, value: str, suggestion: str, replacement: str, field: str = ""
) -> Problem:
    args = {"field": field, "suggestion": suggestion, "replacement": replacement}
    return Problem(code, value=value, start=part.start, end=part.end, args=args)


def _placed(term: Term, part: Part) -> Term:
    if isinstance(term, AnyOf):
        terms = tuple(_placed(member, part) for member in term.terms)
        return replace(term, terms=terms, start=part.start, end=part.end)
    if isinstance(term, Not):
        return replace(term, term=_placed(term.term, part), start=part.start, end=part.end)
    return replace(term, start=part.start, end=part.end)
