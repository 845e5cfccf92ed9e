"""Small changes to the text of a filter: the digit typed in the list, the chip taken away."""

from __future__ import annotations

import re
from datetime import date

from leaddesk.rules.filter_reading import NO_PRESETS, Presets, parse_filter
from leaddesk.rules.filter_scan import scan
from leaddesk.rules.filter_tree import Phrase, Segment, Term, Word
from leaddesk.rules.problem import Problem

# Which terms there are and where they stand does not depend on the day.
_ANY_DAY = date(2000, 1, 1)
_OR_AFTER = re.compile(r"\s*(?:oder|or)(?:\s+|$)", re.IGNORECASE)
_OR_BEFORE = re.compile(r"\s+(?:oder|or)\s*$", re.IGNORECASE)


def toggle_segment(text: str, number: int) -> str:
    """The text with the segment added to what is asked for, or taken out if it was there.

    A second number narrows (both). It is put behind the other numbers, in front of the rest.
    """
    segments = _segments(text)
    same = [segment for segment in segments if segment.numbers == (number,)]
    if same:
        while same:
            text = without_term(text, same[0])
            same = [segment for segment in _segments(text) if segment.numbers == (number,)]
        return text
    typed = str(number) if number <= 6 else f"p:{number}"
    if segments:
        end = segments[-1].end
        return f"{text[:end]} {typed} {text[end:].lstrip()}".rstrip()
    parts = scan(text)
    if not parts:
        return typed
    first = parts[0]
    if first.is_or:  # behind a number it would make a choice; here it is the word
        return f'{typed} "{first.text}"{text[first.end :]}'
    return f"{typed} {text.lstrip()}"


def without_term(text: str, term: Term | Problem) -> str:
    """The text without the part that the term (or the problem) was read from."""
    start, end = term.start, term.end
    if start is None or end is None or not 0 <= start < end <= len(text):
        return text
    before, after = text[:start], text[end:]
    if _OR_AFTER.match(after):
        after = _OR_AFTER.sub("", after, count=1)
    elif _OR_BEFORE.search(before):
        before = _OR_BEFORE.sub("", before)
    return f"{before.rstrip()} {after.lstrip()}".strip()


def pieces(text: str, today: date, presets: Presets = NO_PRESETS) -> list[tuple[int, int]]:
    """Where the parts stand that mean something, or were meant to: terms that are no free text, and
    what can't be read. Parts that are joined ("4 or stage:sql") are one."""
    found = parse_filter(text, today, presets)
    spans = [(t.start, t.end) for t in found.terms if not isinstance(t, Word | Phrase)]
    spans += [
        (p.start, p.end)
        for p in found.problems
        if p.code != "filter_quote_open" and p.start is not None and p.end is not None
    ]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            before = joined.pop()
            joined.append((before[0], max(end, before[1])))
        else:
            joined.append((start, end))
    return joined


def _segments(text: str) -> list[Segment]:
    return [term for term in parse_filter(text, _ANY_DAY).terms if isinstance(term, Segment)]
