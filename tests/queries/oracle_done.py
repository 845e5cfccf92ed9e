"""What terms about the past of a lead mean, said a second time and slowly, in Python."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from leaddesk.rules.filter_done import bounds_of
from leaddesk.rules.filter_tree import Happened, Reached, StageRange, Suggested
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stages import FUNNEL, Stage
from tests.queries.consents import Consents
from tests.queries.oracle_ends import Ends, day_of

_TOUCHES = "SELECT lead_id, at, kind, user_id, product, satisfaction FROM touchpoint"
_MOVES = "SELECT lead_id, at, to_stage FROM stage_move ORDER BY at, id"
_BOUGHT = "SELECT lead_id, bought_on, product FROM purchase"
_OFFERS = "SELECT lead_id, at, state, reason FROM offer"
_UNHAPPY = """SELECT l.id FROM lead l WHERE l.competitor IS NOT NULL
  AND l.competitor_rating = 'unhappy' AND l.stage <> 91
  AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.lead_id = l.id AND m.segment = 4)"""
CAME_BACK = ("rejected", "returned", "expired")


class Past:
    """What happened to all leads."""

    def __init__(
        self, session: Session, today: date, me: int, funnel: Sequence[Stage] = FUNNEL
    ) -> None:
        self.me, self.ends = me, Ends(session, today)
        self.consents = Consents(session)
        self.places = {int(stage): place for place, stage in enumerate(funnel)}

        def rows(sql: str) -> list[dict[str, Any]]:
            return [dict(row._mapping) for row in session.execute(text(sql))]

        self.touches, self.moves, self.offers = rows(_TOUCHES), rows(_MOVES), rows(_OFFERS)
        self.purchases = rows(_BOUGHT)
        self.unhappy = {row["id"] for row in rows(_UNHAPPY)}
        self.people = rows("SELECT id, name, initials FROM app_user")
        self.fits = {
            row["name_sort"]: row["fit"] for row in rows("SELECT name_sort, fit FROM product")
        }

    def meets(self, lead: dict[str, Any], term: Suggested | Reached | Happened) -> bool:
        match term:
            case Suggested():  # segment 4 has the only rule that can hit here
                return lead["id"] in self.unhappy and (not term.numbers or 4 in term.numbers)
            case Reached():
                return bool(self._came(lead, term.stage))
        if term.kind == "reached":
            came = self._came(lead, Stage.of(term.what))
            return bool(came) and _within(term, came[0])
        if term.kind == "moved":
            return self._moved(lead, term)
        if term.kind == "member":
            return self.ends.member(lead, term)
        if term.kind == "ended":
            return self.ends.ended(lead, term)
        if term.kind == "answer":
            return self.ends.answered(lead, term, self.me, self._meant(term.who))
        if term.kind == "returned":
            return any(_came_back(term, offer) for offer in self._of(lead, "offers"))
        if term.kind == "suits":
            return self._suits(lead, term.what)
        if term.kind == "bought" and any(
            _bought(term, purchase) for purchase in self._of(lead, "purchases")
        ):
            return True
        return any(self._done(term, t) for t in self._of(lead, "touches"))

    def _moved(self, lead: dict[str, Any], term: Happened) -> bool:
        stage, moves = Stage.of(term.what), self._of(lead, "moves")
        if term.who == "there":
            past = [m for m in moves if term.high is None or day_of(m["at"]) <= term.high]
            return bool(past) and past[-1]["to_stage"] == stage
        steps = zip([None, *(m["to_stage"] for m in moves)], moves, strict=False)
        for frm, move in steps:
            to = move["to_stage"]
            ways = {
                "in": to == stage != frm,
                "on": frm == stage and self._is_before(stage, to),
                "back": frm == stage and self._is_before(to, stage),
                "out": frm == stage and to > Stage.WON,
            }
            if ways[term.who] and _within(term, move["at"]):
                return True
        return False

    def stretch(self, term: StageRange) -> list[int]:
        """The stages that a range means."""
        low, high = sorted(self.places[end] for end in (term.low, term.high))
        inside = range(low + term.low_open, high + 1 - term.high_open)
        return [stage for stage, place in self.places.items() if place in inside]

    def _came(self, lead: dict[str, Any], stage: Stage) -> list[int]:
        moves = self._of(lead, "moves")
        least = self.places[stage]
        return [m["at"] for m in moves if self.places.get(m["to_stage"], -1) >= least]

    def _is_before(self, one: int, other: int) -> bool:
        """Both in the funnel, and the one comes first."""
        return self.places.get(one, 99) < self.places.get(other, -1)

    def _of(self, lead: dict[str, Any], what: str) -> list[dict[str, Any]]:
        return [row for row in getattr(self, what) if row["lead_id"] == lead["id"]]

    def _done(self, term: Happened, touch: dict[str, Any]) -> bool:
        if not _within(term, touch["at"]):
            return False
        if term.kind == "rated":
            low, high = bounds_of(term.what) or (1, 5)
            rating = touch["satisfaction"]
            return rating is not None and (low or 1) <= rating <= (5 if high is None else high)
        if term.kind == "touched":
            people = self._meant(term.who)
            return term.what in ("*", touch["kind"]) and touch["user_id"] in people
        kind = "order" if term.kind == "bought" else "quote"
        return touch["kind"] == kind and (
            term.what == "*" or sort_key(touch["product"] or "") == sort_key(term.what)
        )

    def _meant(self, who: str) -> set[int]:
        """Whose initials these are, else whose name has a word that begins so; "": anybody."""
        wanted = sort_key(who)
        if not who:
            return {p["id"] for p in self.people}
        exactly = {p["id"] for p in self.people if sort_key(p["initials"]) == wanted}
        return exactly or {
            p["id"] for p in self.people if f" {wanted}" in f" {sort_key(p['name'])}"
        }

    def _suits(self, lead: dict[str, Any], product: str) -> bool:
        key = sort_key(product)
        fit = self.fits.get(key)
        wants = bool(key) and sort_key(lead["product"] or "") == key
        fits = bool(fit) and lead["fit_product"] == fit
        sold = any(
            t["kind"] in ("order", "quote") and sort_key(t["product"] or "") == key
            for t in self._of(lead, "touches")
        ) or any(sort_key(p["product"] or "") == key for p in self._of(lead, "purchases"))
        return (wants or fits) and not sold


def _came_back(term: Happened, offer: dict[str, Any]) -> bool:
    if offer["state"] not in CAME_BACK or not _within(term, offer["at"]):
        return False
    words = {"nicht jetzt": "not_now", "zu teuer": "zu teuer"}
    return term.what == "*" or (offer["reason"] or "") == words.get(term.what, term.what)


def _bought(term: Happened, purchase: dict[str, Any]) -> bool:
    day = date.fromisoformat(purchase["bought_on"])
    if (term.low and day < term.low) or (term.high and day > term.high):
        return False
    return term.what == "*" or sort_key(purchase["product"] or "") == sort_key(term.what)


def _within(term: Happened, at: int) -> bool:
    day = day_of(at)
    return (term.low is None or term.low <= day) and (term.high is None or day <= term.high)
