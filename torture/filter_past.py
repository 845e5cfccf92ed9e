"""Terms about the past of leads, thrown by dice: where they came to, who did what with them."""

from __future__ import annotations

import random
from datetime import date, timedelta

from leaddesk.rules.filter_done import ENDS
from leaddesk.rules.filter_fields import ANSWERS, WAYS
from leaddesk.rules.filter_tree import ME, NOBODY, Happened, Reached, Suggested, Term
from leaddesk.rules.stages import FUNNEL
from leaddesk.rules.touchpoints import Kind

_KINDS = ("reached", "moved", "returned", "rated", "touched", "bought", "quoted", "suits",
          "member", "ended", "answer")  # fmt: skip
_RATINGS = ("1", "1..2", "..3", "4..", "5..1", "-7..0", "..99")
_PRODUCTS = ("Serie A", "serie a", "SERIE b", "Serie", "Größe")


def any_past(chance: random.Random, hostile: tuple[str, ...], today: date) -> Term:
    """One of them, now and then with a value that an attacker would choose."""
    turn = chance.random()
    if turn < 0.1:
        return Suggested(tuple(sorted(chance.sample(range(1, 8), chance.randint(0, 2)))))
    if turn < 0.2:
        return Reached(chance.choice(FUNNEL))
    kind = chance.choice(_KINDS)
    return Happened(kind, _what(kind, chance, hostile), _who(kind, chance, hostile),
                    *_days(kind, chance, today))  # fmt: skip


def _what(kind: str, chance: random.Random, hostile: tuple[str, ...]) -> str:
    if kind in ("reached", "moved"):
        return chance.choice(FUNNEL).key
    if kind == "rated":
        return chance.choice(_RATINGS)
    if kind == "member":
        return chance.choice("1246")
    if kind in ("ended", "answer"):
        return chance.choice(ENDS if kind == "ended" else ANSWERS).key
    if kind == "touched":
        return chance.choice(["*", *(kind.value for kind in Kind)])
    if chance.random() < 0.3:
        return chance.choice(hostile)
    if kind == "returned":
        return chance.choice(("", "*", "not_now", "nicht jetzt", "zu teuer"))
    return chance.choice(_PRODUCTS) if kind == "suits" else chance.choice(("*", *_PRODUCTS))


def _who(kind: str, chance: random.Random, hostile: tuple[str, ...]) -> str:
    if kind == "moved":
        return chance.choice(WAYS).key
    if kind == "ended":
        return chance.choice(("", "", "0", "..100", "50..", "100..249", "-5..0"))
    if kind == "answer":
        return chance.choice(("", "", ME, NOBODY, "bö", "anna", chance.choice(hostile)))
    if kind != "touched":
        return ""
    return chance.choice(("", "", "bö", "boris", "Anton Zech", chance.choice(hostile)))


def _days(kind: str, chance: random.Random, today: date) -> tuple[date | None, date | None]:
    if kind == "suits" or chance.random() < 0.5:
        return None, None
    if kind == "member":  # when a day ended: its beginning says nothing
        day = today - timedelta(days=chance.randint(0, 90))
        return day, day
    low, high = sorted(today - timedelta(days=chance.randint(0, 250)) for _ in range(2))
    return chance.choice(((low, high), (low, None), (None, high), (low, low)))
