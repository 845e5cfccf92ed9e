"""What the terms of a filter mean, said a second time and slowly: over the facts, in Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from itertools import combinations
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from leaddesk.models.identities import all_identities
from leaddesk.rules.duplicates import DEFAULT_RULES, judge
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
from leaddesk.rules.fold import digits, fold, sort_key
from leaddesk.rules.stages import FUNNEL, Stage
from tests.queries.oracle_done import Past

FACTS = """
SELECT l.id, l.number, l.customer_number, l.external_id, l.stage, l.stage_since, l.owner_id,
  l.source, l.campaign, l.product, l.value, l.expected_on, l.competitor, l.note, l.created_at,
  l.import_id, l.company_id, l.fit_product,
  c.name AS company, c.postal_code, c.city, c.country, c.phone, c.email, c.industry, c.employees,
  c.relation, c.match_key, c.phone_key, p.id AS person_id, p.first_name, p.last_name, p.position,
  p.email AS p_email, u.name AS owner_name, u.initials, r.source AS import_source, r.file_name,
  s.score, s.behaviour, s.fit, k.number AS card_number
FROM lead l LEFT JOIN company c ON c.id = l.company_id LEFT JOIN contact p ON p.id = l.contact_id
LEFT JOIN app_user u ON u.id = l.owner_id LEFT JOIN import_run r ON r.id = l.import_id
LEFT JOIN lead_card k ON k.lead_id = l.id LEFT JOIN lead_score s ON s.lead_id = l.id
ORDER BY l.id
"""


def _field_of(lead: dict[str, Any]) -> str:
    """By the store's products and markets: Serie A is sold to all, Serie B is new; Austria is a new
    market, then chemistry a known one."""
    product_is_new = {"Serie A": False, "Serie B": True}.get(lead["product"])
    market_is_new = None
    if lead["relation"] == "customer" or lead["country"] == "AT" or lead["industry"] == "Chemie":
        market_is_new = lead["relation"] != "customer" and lead["country"] == "AT"
    if product_is_new is None or market_is_new is None:
        return ""
    return {
        (False, False): "market_penetration", (True, False): "market_development",
        (False, True): "product_development", (True, True): "diversification",
    }[market_is_new, product_is_new]  # fmt: skip


def _twins(session: Session) -> set[int]:
    """Each lead held against each other one, without a look at keys that they share."""
    found = set()
    for (a, one), (b, other) in combinations(all_identities(session), 2):
        found |= {a, b} if judge(one, other, DEFAULT_RULES) else set()
    return found


class Oracle:
    """The facts of all leads, and what a filter finds among them."""

    def __init__(
        self, session: Session, today: date, me: int, funnel: Sequence[Stage] = FUNNEL
    ) -> None:
        self.leads = [dict(row._mapping) for row in session.execute(text(FACTS))]
        self.twins = _twins(session)
        self.today, self.me = today, me
        self.past = Past(session, today, me, funnel)
        self.segments = _group(session, "SELECT lead_id, segment FROM membership")
        self.touched: dict[int, Any] = dict(
            session.execute(text("SELECT lead_id, max(at) FROM touchpoint GROUP BY lead_id")).all()
        )
        self.due: dict[int, Any] = dict(
            session.execute(
                text(
                    "SELECT lead_id, min(due_on) FROM follow_up WHERE done_at IS NULL"
                    " GROUP BY lead_id"
                )
            ).all()
        )
        self.reasons: dict[int, Any] = dict(
            session.execute(
                text("SELECT lead_id, reason FROM stage_move ORDER BY lead_id, at, id")
            ).all()
        )
        self.handed = {row[0] for row in session.execute(text("SELECT lead_id FROM batch_row"))}

    def find(self, wanted: LeadFilter) -> set[int]:
        """The ids of the leads that meet all terms."""
        shown = [
            lead
            for lead in self.leads
            if wanted.mentions_excluded or lead["stage"] != Stage.EXCLUDED
        ]
        return {x["id"] for x in shown if all(self.meets(x, term) for term in wanted.terms)}

    def meets(self, lead: dict[str, Any], term: Term) -> bool:
        match term:
            case AnyOf():
                return any(self.meets(lead, t) for t in term.terms)
            case Preset():
                return all(self.meets(lead, t) for t in term.terms)
            case Not():
                return not self.meets(lead, term.term)
            case Segment():
                own = self.segments.get(lead["id"], set())
                return bool(own & set(term.numbers)) if term.numbers else not own
            case Suggested() | Reached() | Happened():
                return self.past.meets(lead, term)
            case StageRange():
                return lead["stage"] in self.past.stretch(term)
            case StageIn():
                return lead["stage"] in term.stages
            case Owner():
                return self._owned(lead, term.who)
            case NumberRange():
                return _in_range(lead, term)
            case DateRange() | DateMissing():
                return self._dated(lead, term)
            case Flag():
                return self._flagged(lead, term.name)
            case TextMatch():
                return self._text(lead, term)
            case NumberExact():
                return _same_number(lead, term.text)
        return self._words(lead, term)

    def _owned(self, lead: dict[str, Any], who: str) -> bool:
        if who in ("me", "none"):
            return bool(lead["owner_id"] == (self.me if who == "me" else None))
        initials = {sort_key(x["initials"] or "-") for x in self.leads}
        if sort_key(who) in initials:
            return sort_key(lead["initials"] or "-") == sort_key(who)
        return _begins_words(lead["owner_name"], who)

    def _dated(self, lead: dict[str, Any], term: DateRange | DateMissing) -> bool:
        day = self._day(lead, term.field)
        if isinstance(term, DateMissing) or day is None:
            return isinstance(term, DateMissing) and day is None
        return (term.low is None or term.low <= day) and (term.high is None or day <= term.high)

    def _day(self, lead: dict[str, Any], field: str) -> date | None:
        if field in ("due", "close"):
            said = self.due.get(lead["id"]) if field == "due" else lead["expected_on"]
            return date.fromisoformat(said) if said else None
        at = {
            "contact": self.touched.get(lead["id"]),
            "since": lead["stage_since"],
            "created": lead["created_at"],
        }[field]
        return None if at is None else date.fromtimestamp(at / 1000)  # noqa: DTZ012 (local day)

    def _flagged(self, lead: dict[str, Any], name: str) -> bool:
        due = self.due.get(lead["id"])
        found: dict[str, Callable[[], bool]] = {
            "overdue": lambda: bool(due and date.fromisoformat(due) < self.today),
            "sla": lambda: lead["stage"] in (Stage.MQL, Stage.SAL, Stage.PROSPECT),
            "excluded": lambda: lead["stage"] == Stage.EXCLUDED,
            "open": lambda: lead["stage"] < Stage.WON,
            "mine": lambda: lead["owner_id"] == self.me,
            "handed_over": lambda: lead["id"] in self.handed,
            "customer": lambda: bool(
                lead["customer_number"] or lead["relation"] in ("customer", "regular_customer")
            ),
            "incomplete": lambda: (
                not (lead["phone"] or lead["email"] or lead["p_email"])
                or not lead["postal_code"]
                or not lead["city"]
            ),
            "duplicate": lambda: lead["id"] in self.twins,
            **self.past.consents.flags(lead),
        }
        return found[name]()

    def _text(self, lead: dict[str, Any], term: TextMatch) -> bool:
        if term.field == "ansoff":
            return _field_of(lead) == term.pattern
        if term.field == "number":
            if not term.pattern:
                return lead["customer_number"] is None
            if term.exact:
                return _same_number(lead, term.pattern)
            return any(
                (lead[key] or "").startswith(term.pattern.upper().rstrip("*"))
                for key in ("number", "customer_number")
            )
        if term.field == "import":
            values = [lead["import_source"], lead["file_name"]]
        elif term.field == "reason":
            words = {"preis": "price", "nicht ernsthaft": "not_serious"}
            reason = self.reasons.get(lead["id"])
            return reason == words.get(term.pattern, term.pattern) if term.pattern else not reason
        else:
            person = " ".join(filter(None, (lead["first_name"], lead["last_name"])))
            shown = lead["company"] or (lead["last_name"] if term.field == "company" else "")
            values = [shown if term.field == "company" else lead[term.field]]
            assert person is not None
        if not term.pattern:
            return not values[0]
        return any(value is not None and _text_is(value, term) for value in values)

    def _words(self, lead: dict[str, Any], term: Term) -> bool:
        keys = (
            "company", "postal_code", "city", "email", "p_email", "product", "competitor", "number",
            "customer_number", "external_id", "note", "first_name", "last_name", "position",
        )  # fmt: skip
        said = fold(" ".join(lead[key] for key in keys if lead[key])).split()
        runs = [digits(lead[key]) for key in ("phone", "phone_key") if lead[key]]
        tokens = said + runs
        if isinstance(term, Digits):
            return _dials(tokens, term.digits)
        wanted = fold(term.text).split() if isinstance(term, Word | Phrase) else []
        if isinstance(term, Phrase):
            return f" {' '.join(wanted)} " in f" {' '.join(said)} "
        return all(any(t.startswith(w) or _inside(t, w) for t in tokens) for w in wanted)


def _inside(token: str, word: str) -> bool:
    """Inside a number: a beginning of one of its endings of four digits and more."""
    if not (token.isdigit() and word.isdigit()):
        return False
    return any(token[i:].startswith(word) for i in range(len(token) - 3))


def _dials(tokens: list[str], typed: str) -> bool:
    forms = {typed}
    if typed.startswith("0049"):
        forms = {typed[2:], "0" + typed[4:]}
    elif typed.startswith("49"):
        forms.add("0" + typed[2:])
    elif typed.startswith("0"):
        forms.add("49" + typed[1:])
    return any(t.startswith(f) or _inside(t, f) for t in tokens for f in forms)


def _in_range(lead: dict[str, Any], term: NumberRange) -> bool:
    number = lead[term.field]
    if number is None:
        return False
    low, high = term.low, term.high
    if term.field == "value":
        low = None if low is None else low * 100
        high = None if high is None else high * 100
    above = low is None or (number > low if term.low_open else number >= low)
    return above and (high is None or (number < high if term.high_open else number <= high))


def _same_number(lead: dict[str, Any], typed: str) -> bool:
    plain = typed.upper().replace(" ", "")
    found = re.fullmatch(r"I-?0*(\d+)", plain)
    known = {typed, plain} | ({f"I-{int(found[1]):06d}"} if found else set())
    return any(lead[key] in known for key in ("number", "customer_number", "external_id"))


def _text_is(value: str, term: TextMatch) -> bool:
    if "*" in term.pattern:
        pattern = ".*".join(re.escape(sort_key(piece)) for piece in term.pattern.split("*"))
        return re.fullmatch(pattern, sort_key(value)) is not None
    if term.field == "country":
        codes = {"deutschland": "DE", "österreich": "AT"}
        return value == codes.get(term.pattern, term.pattern.upper())
    if term.field == "postal_code":
        return value.startswith(term.pattern)
    if term.exact:
        return fold(value) == fold(term.pattern)
    return _begins_words(value, term.pattern)


def _begins_words(value: str | None, pattern: str) -> bool:
    text = " " + fold(value or "")
    return all(f" {word}" in text for word in fold(pattern).split())


def _group(session: Session, sql: str) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for lead, value in session.execute(text(sql)):
        found.setdefault(lead, set()).add(value)
    return found
