"""Pools, how they choose, and why somebody was given a lead, in words."""

from __future__ import annotations

from leaddesk.rules.distribution import Way, Why
from leaddesk.ui.words import Marked, marked, translate

_WAYS: dict[Way, Marked] = {
    Way.TURN: marked("Distribution", "In turn, by weight"),
    Way.LOAD: marked("Distribution", "To whoever has the fewest open leads"),
    Way.CLAIM: marked("Distribution", "To be taken: nobody is given any"),
}
_WHYS: dict[Why, Marked] = {
    Why.KEEPS: marked("Distribution", "A customer: stays with the salesperson"),
    Why.SAME_COMPANY: marked("Distribution", "has another lead of this company"),
    Why.STAND_IN: marked("Distribution", "stands in for somebody who is away"),
    Why.KEEPER_AWAY: marked(
        "Distribution", "A customer: the salesperson is away and has no stand-in"
    ),
    Why.TURN: marked("Distribution", "next in turn"),
    Why.LOAD: marked("Distribution", "fewest open leads"),
    Why.TO_CLAIM: marked("Distribution", "lies in the pool to be taken"),
    Why.NO_RULE: marked("Distribution", "no rule is for such a lead"),
    Why.NOBODY_FREE: marked("Distribution", "everybody in the pool is away or full"),
    Why.CLAIMED: marked("Distribution", "taken out of the pool"),
}


def way_name(way: Way) -> str:
    return _WAYS[way].now()


def why_text(why: Why | str) -> str:
    """The reason; one that a newer program knows is shown by its key."""
    return _WHYS[Why(why)].now() if why in set(Why) else str(why)


def given_words(why: str, who: str, pool: str) -> tuple[str, str]:
    """What happened, and why: ("Zugeteilt an Anna Berg", "an der Reihe · Süd")."""
    title = (
        translate("Distribution", "Given to {name}").format(name=who)
        if who
        else translate("Distribution", "Put into a pool")
    )
    return title, " · ".join(part for part in (why_text(why), pool) if part)


def why_me_text(why: Why, who: str, pool: str, rule: str, day: str) -> str:
    """Why somebody has the lead, in a sentence without an end."""
    title, reason = given_words(why, who, pool)
    named = translate("Distribution", "rule “{rule}”").format(rule=rule) if rule else ""
    return f"{title}, {day}: " + " · ".join(part for part in (reason, named) if part)
