"""What happened to a lead and when: `reached:sql@2026-01`, `answer:late/AB@last-month`."""

from __future__ import annotations

from datetime import date

from leaddesk.rules.filter_dates import date_range
from leaddesk.rules.filter_done import DONE, WITH_WHO, bounds_of, done_key
from leaddesk.rules.filter_fields import ANSWERS, NONE, OWNERS, STAGES, WAYS, key_of
from leaddesk.rules.filter_tree import Happened
from leaddesk.rules.stages import FUNNEL

AT, BY = "@", "/"
_OF_PEOPLE = ("answer",)


def read_happened(kind: str, text: str, today: date) -> Happened | None:
    """The term of `what[/who][@days]`; None if it can't be read."""
    what, at, when = text.rpartition(AT)
    if not at:
        what, when = text, ""
    days = date_range(kind, ":", when, today) if at else None
    if at and days is None:
        return None
    who = ""
    if kind == "moved":
        what, _, way = what.partition(BY)
        who = key_of(WAYS, way) or "" if way else "in"
    if kind in _OF_PEOPLE or kind in WITH_WHO:
        what, _, who = what.partition(BY)
        who = key_of(OWNERS, who) or who if who else ""
    key = _what(kind, what.strip())
    if key is None or (kind == "moved" and not who):
        return None
    if kind == "ended" and who and bounds_of(who) is None:
        return None
    if days is None:
        return Happened(kind, key, who)
    return Happened(kind, key, who, days.low, days.high, days.said.removeprefix(":"))


def _what(kind: str, text: str) -> str | None:
    if kind in ("reached", "moved"):
        return key_of(STAGES[: len(FUNNEL)], text)
    if kind == "answer":
        return key_of(ANSWERS, text)
    if kind in DONE:
        return done_key(kind, text)
    return "" if key_of(NONE, text) else text or None


def happened_text(term: Happened) -> str:
    """The value that `read_happened` reads, in its neutral form."""
    text = term.what or "none"
    if term.who:
        text += BY + term.who
    if term.said:
        return text + AT + term.said
    if term.low is None and term.high is None:
        return text
    low = term.low.isoformat() if term.low else ""
    high = term.high.isoformat() if term.high else ""
    return text + AT + (low if low == high else f"{low}..{high}")
