"""Why conditions could not be evaluated, or could never hold: said while they are edited."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from leaddesk.rules.condition_fields import QUESTION, Asked, Sort, asked_of
from leaddesk.rules.conditions import (
    Between,
    Condition,
    Contains,
    FieldCondition,
    InSegment,
    Known,
    NoneOf,
    OlderThan,
    OneOf,
    StartsWith,
    Touched,
    Within,
    begin_of,
    field_holds,
    fields_asked,
    folded,
)
from leaddesk.rules.problem import Problem

FITTING: dict[Sort, tuple[type[FieldCondition], ...]] = {
    Sort.TEXT: (OneOf, NoneOf, StartsWith, Contains, Known),
    Sort.CHOICE: (OneOf, NoneOf, Known),
    Sort.NUMBER: (Between, Known),
    Sort.DAY: (OlderThan, Within, Known),
}
"""What can be asked of which kind of value, the usual one first."""
_ANY_DAY = date(2000, 1, 1)


def condition_problems(
    conditions: Sequence[Condition],
    *,
    segments: Collection[int] | None = None,
    questions: Collection[str] | None = None,
) -> tuple[Problem, ...]:
    """What stands in the way of these conditions. `segments` and `questions`: those that there are
    (None: not looked at).

    Codes: condition_field_unknown, condition_question_unknown and condition_segment_unknown (value:
    which), condition_unfit (field: what can't be asked so), condition_empty, condition_range,
    condition_days, condition_choice_unknown (value), and condition_contradiction (field) or
    condition_touch_contradiction: no lead can ever meet all.
    """
    found: list[Problem] = []
    for condition in conditions:
        match condition:
            case InSegment():
                found += _of_segments(condition, segments)
            case Touched():
                if condition.days is not None and condition.days < 0:
                    found.append(Problem("condition_days"))
            case _:
                found += _of_field(condition, questions)
    return tuple(found) if found else tuple(_contradictions(conditions))


def _of_segments(condition: InSegment, known: Collection[int] | None) -> Iterable[Problem]:
    if not condition.numbers:
        yield Problem("condition_empty", field="lead.segments")
    for number in condition.numbers:
        if known is not None and number not in known:
            yield Problem("condition_segment_unknown", value=str(number))


def _of_field(condition: FieldCondition, questions: Collection[str] | None) -> Iterable[Problem]:
    key = condition.field
    asked = asked_of(key)
    if asked is None:
        yield Problem("condition_field_unknown", value=key)
        return
    question = key.removeprefix(QUESTION)
    if questions is not None and question != key and question not in questions:
        yield Problem("condition_question_unknown", value=question)
    if not isinstance(condition, FITTING[asked.sort]):
        yield Problem("condition_unfit", field=key)
        return
    yield from _of_values(condition, asked)


def _of_values(condition: FieldCondition, asked: Asked) -> Iterable[Problem]:
    match condition:
        case OneOf(values=texts) | NoneOf(values=texts):
            yield from _of_texts(asked, texts)
        case StartsWith(prefixes=texts) | Contains(texts=texts):
            yield from _of_texts(asked, texts)
        case Between():
            low, high = condition.low, condition.high
            if low is None and high is None:
                yield Problem("condition_empty", field=asked.key)
            elif low is not None and high is not None and low > high:
                yield Problem(
                    "condition_range", field=asked.key, args={"low": str(low), "high": str(high)}
                )
        case OlderThan() | Within():
            if condition.days < 0:
                yield Problem("condition_days", field=asked.key)


def _of_texts(asked: Asked, texts: Sequence[str]) -> Iterable[Problem]:
    if not texts or not all(map(folded, texts)):
        yield Problem("condition_empty", field=asked.key)
    for text in texts:
        if asked.choices and folded(text) and folded(text) not in map(folded, asked.choices):
            yield Problem("condition_choice_unknown", field=asked.key, value=text)


def _contradictions(conditions: Sequence[Condition]) -> Iterable[Problem]:
    for key in fields_asked(conditions):
        of_field = [
            c for c in conditions if not isinstance(c, InSegment | Touched) and c.field == key
        ]
        if _excludes_all(of_field):
            yield Problem("condition_contradiction", field=key)
    segments = [c for c in conditions if isinstance(c, InSegment)]
    out = {number for c in segments if not c.wanted for number in c.numbers}
    if any(c.wanted and out.issuperset(c.numbers) for c in segments):
        yield Problem("condition_contradiction", field="lead.segments")
    touches = [c for c in conditions if isinstance(c, Touched)]
    if any(_rules_out(no, yes) for no in touches for yes in touches):
        yield Problem("condition_touch_contradiction")


def _rules_out(no: Touched, yes: Touched) -> bool:
    """Where the one holds the other can't."""
    if no.wanted or not yes.wanted:
        return False
    kinds = not no.kinds or (bool(yes.kinds) and set(yes.kinds) <= set(no.kinds))
    return kinds and (no.days is None or (yes.days is not None and yes.days <= no.days))


def _excludes_all(conditions: Sequence[FieldCondition]) -> bool:
    """No value, known or not, meets all of them."""
    if any(isinstance(c, Known) and not c.known for c in conditions):
        return any(not isinstance(c, Known) or c.known for c in conditions)
    asked = asked_of(conditions[0].field)
    listed = next((c.values for c in conditions if isinstance(c, OneOf)), None)
    possible = listed if listed is not None else asked.choices if asked is not None else ()
    if possible:
        return not any(all(field_holds(c, v, _ANY_DAY) for c in conditions) for v in possible)
    return _ranges_apart(conditions) or _ages_apart(conditions) or _beginnings_apart(conditions)


def _ranges_apart(conditions: Sequence[FieldCondition]) -> bool:
    ranges = [c for c in conditions if isinstance(c, Between)]
    lows = [c.low for c in ranges if c.low is not None]
    highs = [c.high for c in ranges if c.high is not None]
    return bool(lows) and bool(highs) and max(lows) > min(highs)


def _ages_apart(conditions: Sequence[FieldCondition]) -> bool:
    older = [begin_of(c, _ANY_DAY) for c in conditions if isinstance(c, OlderThan)]
    within = [begin_of(c, _ANY_DAY) for c in conditions if isinstance(c, Within)]
    return bool(older) and bool(within) and min(older) <= max(within)


def _beginnings_apart(conditions: Sequence[FieldCondition]) -> bool:
    """Of two lists of beginnings none begins with one of the other."""
    lists = [tuple(map(folded, c.prefixes)) for c in conditions if isinstance(c, StartsWith)]
    return any(
        not any(a.startswith(b) or b.startswith(a) for a in one for b in other)
        for place, one in enumerate(lists)
        for other in lists[place + 1 :]
    )
