"""A filter written in its language-neutral form: what saved views keep, and what is copied."""

from __future__ import annotations

from decimal import Decimal

from leaddesk.rules.filter_happened import happened_text
from leaddesk.rules.filter_reading import is_numeric
from leaddesk.rules.filter_scan import Kind, scan
from leaddesk.rules.filter_tree import (
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
)
from leaddesk.rules.filter_values import is_none

# field, operator ("" if any will do), value
_Value = tuple[str, str, str]


def to_text(lead_filter: LeadFilter) -> str:
    """English keys and fixed keys of values; read again it means the same.

    For filters that `parse_filter` can make: what the grammar cannot say (a negated choice over
    several fields) is said as far as one field goes.
    """
    written: list[str] = []
    for term in lead_filter.terms:
        written.extend(_tokens(term))
    if lead_filter.order:
        written.append(f"sort:{lead_filter.order}")
    return " ".join(apart(written))


def _tokens(term: Term) -> list[str]:
    if not isinstance(term, AnyOf):
        return [_written(term)]
    tokens: list[str] = []
    for member in term.terms:
        tokens.extend([*(["or"] if tokens else []), *_tokens(member)])
    return tokens


def apart(tokens: list[str]) -> list[str]:
    """Numbers that stand side by side, said with their field: they would be one phone number."""
    numeric = [is_numeric(part) for part in (scan(token)[0] for token in tokens)]
    beside = [
        numeric[i] and (any(numeric[max(i - 1, 0) : i]) or any(numeric[i + 1 : i + 2]))
        for i in range(len(tokens))
    ]
    return [
        _with_field(token) if side else token for token, side in zip(tokens, beside, strict=True)
    ]


def _with_field(token: str) -> str:
    return "-digits:" + token[1:] if token.startswith("-") else "digits:" + token


def _written(term: Term) -> str:
    value = _value(term)
    if value:
        field, op, said = value
        return f"{field}{op or ':'}{said}"
    if isinstance(term, Not):
        return "-" + _written(term.term)
    if isinstance(term, AnyOf):
        return _list(term)
    return _free(term)


def _list(term: AnyOf) -> str:
    values = [value for member in term.terms if (value := _value(member))]
    if not values:
        return " or ".join(_tokens(term))
    op = next((op for _, op, _ in values if op), ":")
    return f"{values[0][0]}{op}" + ",".join(said for _, _, said in values)


def _free(term: Term) -> str:
    if isinstance(term, Word):
        return term.text if _is_bare(term.text) else f'"{term.text}"'
    if isinstance(term, Digits):
        return term.digits
    if isinstance(term, Phrase):
        return f'"{term.text}"'
    if isinstance(term, NumberExact):
        return "#" + said_behind(term.text, "#")
    if isinstance(term, Preset):
        return ":" + said_behind(term.name, ":")
    return ""


def _value(term: Term) -> _Value | None:
    """The term as one value of a field, None if it is none."""
    match term:
        case Segment():
            return "p", "", ",".join(map(str, term.numbers)) or "none"
        case Suggested():
            return "suggested", "", ",".join(map(str, term.numbers)) or "*"
        case Not(term=Suggested(numbers=())):
            return "suggested", "", "none"
        case StageRange():
            return _stages(term)
        case StageIn():
            return "stage", "", ",".join(stage.key for stage in term.stages)
        case Reached():
            return "reached", "", term.stage.key
        case Happened():
            return term.kind, "", item_text(happened_text(term), term.kind, ":", special=False)
        case Owner():
            return "owner", "", item_text(term.who, "owner", ":", special=False)
        case Flag():
            return "is", "", term.name
        case NumberRange():
            return _number(term)
        case DateRange():
            return _date(term)
        case DateMissing():
            return term.field, "", "none"
        case TextMatch(pattern=""):
            return term.field, "", '""'
        case TextMatch():
            op = "=" if term.exact and term.field != "ansoff" else ":"
            return term.field, op, item_text(term.pattern, term.field, op, special=True)
        case Not(term=TextMatch(pattern="") as missing):
            return missing.field, "", "*"
        case Not(term=NumberRange(low=None, high=None) as missing):
            return missing.field, "", "none"
    return None


def _stages(term: StageRange) -> _Value:
    if term.low_open:
        return "stage", ">", term.low.key
    if term.high_open:
        return "stage", "<", term.high.key
    return "stage", "", f"{term.low.key}..{term.high.key}"


def _number(term: NumberRange) -> _Value:
    low, high = _figure(term.low), _figure(term.high)
    if not low and not high:
        return term.field, "", "*"
    if low == high:
        return term.field, "", low
    if not high:
        return term.field, ">" if term.low_open else ">=", low
    if not low:
        return term.field, "<" if term.high_open else "<=", high
    return term.field, "", f"{low}..{high}"


def _figure(number: int | Decimal | None) -> str:
    if number is None:
        return ""
    return f"{number:.2f}" if isinstance(number, Decimal) else str(number)


def _date(term: DateRange) -> _Value:
    if term.said:
        mark = 2 if term.said[1:2] == "=" else 1
        op = term.said[:mark]
        return term.field, "" if op == ":" else op, term.said[mark:]
    low = term.low.isoformat() if term.low else ""
    high = term.high.isoformat() if term.high else ""
    if not low and not high:
        return term.field, "", "*"
    return term.field, "", low if low == high else f"{low}..{high}"


def _is_bare(text: str) -> bool:
    parts = scan(text)
    return len(parts) == 1 and parts[0].kind is Kind.BARE and not parts[0].is_or


def said_behind(text: str, mark: str) -> str:
    parts = scan(mark + text)
    plain = len(parts) == 1 and parts[0].text == text and not text.startswith(tuple('"„“”«»'))
    return text if plain else f'"{text}"'


def item_text(text: str, field: str, op: str, special: bool) -> str:
    """The text as a value, quoted if it would be read as something else."""
    parts = scan(f"{field}{op}{text}")
    items = parts[0].items if len(parts) == 1 else ()
    bare = len(items) == 1 and not items[0].quoted and items[0].text == text
    if bare and special:
        bare = not (is_none(items[0]) or text == "*" or ".." in text)
    return text if bare else f'"{text}"'
