"""Filters thrown by dice: trees of terms and texts, with values that people and attackers type."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from leaddesk.rules.filter_tree import (
    ME,
    NOBODY,
    AnyOf,
    DateMissing,
    DateRange,
    Digits,
    Flag,
    LeadFilter,
    Not,
    NumberExact,
    NumberRange,
    Owner,
    Phrase,
    Preset,
    Segment,
    StageIn,
    StageRange,
    Term,
    TextMatch,
    Word,
)
from leaddesk.rules.stages import FUNNEL, Stage
from torture.filter_past import any_past

TOKEN = "zq9x7"
"""In every hostile value: where it stands in the SQL itself, a value was not bound."""

HOSTILE = tuple(
    text.replace("@", TOKEN)
    for text in (
        "@'; DROP TABLE lead; --", '@" OR 1=1 --', "@') OR ('1'='1", "@%", "@_", "%@%", "@*", "*@",
        "@\\", "@[a-z]", "@ NEAR @", 'OR @', "@ AND NOT @", "(@", "@)", "^@", "@:x", ":@", "@?1",
        "$1@", "%(@)s", "%s@", "{@}", "@\n--", "/*@*/", "@\u2028", "ẞ@", "@😀",
        "é@e\u0301",
        "@" * 50, "-@", "+@", "~@", "@;", "=@", "<@>", "0x@", "NULL @", "@'||'x", "CAST(@)", "`@`",
    )
)  # fmt: skip
_WORDS = ("krüger", "krueger", "röder", "maschinenbau", "baeckerei", "gmbh", "kg", "b", "sabine",
          "einkauf", "muster", "4", "paletten", "33602", "x-9", "ö")  # fmt: skip
_PHRASES = ("maschinenbau krüger", "4 paletten", "muster werke", "serie a", "100 %", *HOSTILE)
_PATTERNS = {
    "city": ("bielefeld", "homburg", "bad", "bad*", "*burg", "koeln", "baden"),
    "industry": ("chemie", "auto*", "lebens"), "campaign": ("herbst", "messe 2025*"),
    "source": ("messe", "münchen", "web*"),
    "product": ("serie", "serie a"), "competitor": ("muster", "muster-werke"),
    "company": ("krüger", "gußwerk", "baeckerei"), "postal_code": ("33*", "33602", "0*"),
}  # fmt: skip
_FLAGS = (
    "overdue",
    "sla",
    "excluded",
    "customer",
    "handed_over",
    "open",
    "mine",
    "incomplete",
    "blocked",
    "consent_phone",
    "consent_email",
    "consent_none",
)
_TODAY = date(2025, 11, 24)


def any_filter(chance: random.Random) -> LeadFilter:
    return LeadFilter(tuple(any_term(chance) for _ in range(chance.randint(1, 4))))


def any_term(chance: random.Random, depth: int = 0) -> Term:
    kind = chance.random()
    if depth < 3 and kind < 0.15:
        return Not(any_term(chance, depth + 1))
    if depth < 2 and kind < 0.3:
        some = [t for t in (any_term(chance, 3) for _ in range(2)) if not isinstance(t, AnyOf)]
        return AnyOf(tuple(some))
    if depth == 0 and kind < 0.35:
        return Preset(chance.choice(HOSTILE), (any_term(chance, 1), any_term(chance, 1)))
    return chance.choice(_LEAVES)(chance)


def _text_match(chance: random.Random) -> Term:
    field = chance.choice(tuple(_PATTERNS))
    if chance.random() < 0.5:
        return TextMatch(field, chance.choice(HOSTILE), exact=chance.random() < 0.3)
    pattern = chance.choice(_PATTERNS[field])
    return TextMatch(field, pattern, exact="*" not in pattern and chance.random() < 0.3)


def _number_range(chance: random.Random) -> Term:
    field = chance.choice(("score", "behaviour", "fit", "employees", "value"))
    low, high = sorted(chance.choice((-5, 0, 10, 50, 100, 250, 90_000)) for _ in range(2))
    least = low if chance.random() < 0.8 else None
    most = high if chance.random() < 0.5 else None
    if field != "value":
        return NumberRange(field, least, most)
    half = Decimal("0.50")
    return NumberRange(
        field, None if least is None else least + half, None if most is None else most + half,
        low_open=chance.random() < 0.3,
    )  # fmt: skip


def _date_range(chance: random.Random) -> Term:
    field = chance.choice(("due", "contact", "since", "created", "close"))
    if chance.random() < 0.2 and field in ("due", "contact", "close"):
        return DateMissing(field)
    days = sorted(_TODAY + timedelta(days=chance.randint(-150, 30)) for _ in range(2))
    return DateRange(field, days[0], days[1] if chance.random() < 0.6 else None)


def _stages(chance: random.Random) -> Term:
    if chance.random() < 0.5:
        low, high = sorted(chance.choice(FUNNEL) for _ in range(2))
        return StageRange(low, high)
    return StageIn(tuple(sorted(chance.sample(list(Stage), chance.randint(1, 3)))))


def _typed(chance: random.Random) -> str:
    return chance.choice(HOSTILE if chance.random() < 0.4 else _WORDS)


_LEAVES: tuple[Callable[[random.Random], Term], ...] = (
    _text_match, _text_match, _number_range, _date_range, _stages,
    lambda c: any_past(c, HOSTILE, _TODAY), lambda c: any_past(c, HOSTILE, _TODAY),
    lambda c: TextMatch("ansoff", c.choice(("", "diversification", "market_penetration", "x"))),
    lambda c: Segment(tuple(sorted(c.sample(range(1, 7), c.randint(0, 3))))),
    lambda c: Flag(c.choice(_FLAGS)),
    lambda c: Owner(c.choice((ME, NOBODY, "bö", "boris", "carla", *HOSTILE))),
    lambda c: Word(_typed(c)),
    lambda c: Phrase(c.choice(_PHRASES)),
    lambda c: Digits(c.choice(("0521", "4921", "44001", "33602", "998877"))),
    lambda c: NumberExact(c.choice(("10008", "I-000012", "x-9", *HOSTILE))),
)  # fmt: skip
_OPERATORS = (":", "=", ">=", "<=", ">", "<", "..", ",", "!")
_NAMES = (
    "p", "stage", "stufe", "owner", "score", "wert", "ort", "plz", "quelle", "fällig", "kontakt",
    "nr", "import", "ist", "grund", "firma", "land", "id", "lead.id", "rowid", "1=1", "select",
    "sqlite_master", "password", "__class__", "note", "version",
)  # fmt: skip


def any_text(chance: random.Random) -> str:
    """What might be typed: half of it sense, half of it not."""
    pieces = []
    for _ in range(chance.randint(1, 4)):
        value = _typed(chance)
        if chance.random() < 0.3:
            value = f'"{value}"'
        if chance.random() < 0.6:
            value = chance.choice(_NAMES) + chance.choice(_OPERATORS) + value
        if chance.random() < 0.2:
            value = "-" + value
        pieces.append(value)
    return chance.choice((" ", "  ", " OR ", " | ", ",", "\0")).join(pieces)
