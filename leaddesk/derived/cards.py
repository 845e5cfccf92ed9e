"""The card of a lead, computed from the facts: what list, filter and search read.

One pass over ten set-based queries, whatever the number of leads. Rows are the driver's own
tuples, taken apart by place: looking values up by name took as long as the work itself.

The leads are those of the table `touched_lead`, asked for with IN: a join lets SQLite, which has no
statistics here, go through a whole table for the sake of one lead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeAlias, cast

from sqlalchemy import Connection

from leaddesk.derived.points import MADE, SCORES, own_by_lead, points_of, with_made
from leaddesk.derived.shown_clocks import NO_CLOCK, first_clocks
from leaddesk.models import LeadCard
from leaddesk.models.derived import NO_DUE
from leaddesk.rules.condition_fields import SEGMENTS
from leaddesk.rules.fold import digits, fold, fold_of_key, sort_key
from leaddesk.rules.ledger import Own
from leaddesk.rules.names import person_name
from leaddesk.rules.score_conditions import LeadFacts
from leaddesk.rules.scoring import NO_OWN, Scorer

Row: TypeAlias = tuple[Any, ...]
Card: TypeAlias = tuple[Any, ...]
"""One row of lead_card in plain form, in the order of CARD_COLUMNS, and then its SCORES; the first
is the lead's id."""

CARD_COLUMNS: tuple[str, ...] = tuple(c.name for c in LeadCard.__table__.columns)
STORED_CARDS = (
    f"SELECT {', '.join((*(f'k.{c}' for c in CARD_COLUMNS), *(f's.{c}' for c in SCORES)))}"
    " FROM lead_card k LEFT JOIN lead_score s ON s.lead_id = k.lead_id WHERE k.lead_id "
)
"""The cards that are kept, of the leads that are named behind it."""

# A phone's digits are indexed with all their endings of at least this length, so that any run of
# them is the beginning of a word.
SHORTEST_RUN = 4

_FROM = {
    "lead": "id number customer_number external_id stage stage_since owner_id source campaign"
    " import_id product fit_product competitor value note created_at",
    "company": "name name_extra street postal_code city country phone phone_key email industry"
    " relation employees customer_class",
    "contact": "title first_name last_name position department decision_role phone phone_key mobile"
    " mobile_key email",
}
OF_A_LEAD = tuple((table, column) for table, names in _FROM.items() for column in names.split())
"""The columns that a card is made of, of the lead, its company, its contact."""

_LEADS = f"""
SELECT {", ".join(f"{table}.{column}" for table, column in OF_A_LEAD)} FROM lead
LEFT JOIN company ON company.id = lead.company_id LEFT JOIN contact ON contact.id = lead.contact_id
WHERE lead.id IN (SELECT lead_id FROM touched_lead)
"""
_TOUCHPOINTS = """
SELECT lead_id, id, kind, at, direction, outcome, product, points FROM touchpoint
WHERE lead_id IN (SELECT lead_id FROM touched_lead) ORDER BY lead_id, at, id
"""
_SEGMENTS = """
SELECT lead_id, segment FROM membership WHERE lead_id IN (SELECT lead_id FROM touched_lead)
"""
_FOLLOW_UPS = """
SELECT lead_id, due_on, due_minute, topic FROM follow_up
WHERE lead_id IN (SELECT lead_id FROM touched_lead) AND +done_at IS NULL
"""  # the plus keeps SQLite from going through all that is open
_REASONS = """
SELECT lead_id, reason FROM stage_move WHERE lead_id IN (SELECT lead_id FROM touched_lead)
ORDER BY lead_id, at, id
"""
_HANDED = """
SELECT r.lead_id FROM batch_row r JOIN batch b ON b.id = r.batch_id
WHERE r.lead_id IN (SELECT lead_id FROM touched_lead) AND b.state <> 'withdrawn'
"""
_OWN_LINES = """
SELECT lead_id, id, score_group, points, at, '', '' FROM score_line
WHERE lead_id IN (SELECT lead_id FROM touched_lead)
"""
_ANSWERS = """
SELECT lead_id, question_id, yes FROM answer WHERE lead_id IN (SELECT lead_id FROM touched_lead)
"""
_CLOCKS = """
SELECT lead_id, due_at, allowed FROM lead_clock
WHERE lead_id IN (SELECT lead_id FROM touched_lead) AND +ended IS NULL
"""
_COLLEAGUES = """
SELECT l.id, p.first_name, p.last_name, p.email, p.phone, p.mobile
FROM lead l JOIN contact p ON p.company_id = l.company_id AND p.id <> coalesce(l.contact_id, 0)
WHERE l.id IN (SELECT lead_id FROM touched_lead) ORDER BY l.id, p.id
"""
_MERGED = """
SELECT lead_id, number, customer_number, external_id, name FROM lead_merge
WHERE lead_id IN (SELECT lead_id FROM touched_lead)
"""
NOTHING_DUE: tuple[int, Row] = (NO_DUE, (0, None, None, None))
NEVER = (None, None, None, None, 0)
"""First and last touchpoint and their number, of a lead that nobody has been in touch with."""


class _SortKeys(dict[str, str]):
    """The sort key of each text met: towns, trades and first names come again and again."""

    def __missing__(self, text: str) -> str:
        key = self[text] = sort_key(text)
        return key


@dataclass(frozen=True, slots=True)
class Children:
    """What hangs on the leads, by lead."""

    touchpoints: Mapping[int, list[Row]]
    segments: Mapping[int, list[Row]]
    due: Mapping[int, tuple[int, Row]]
    reasons: Mapping[int, str | None]
    handed: frozenset[int]
    colleagues: Mapping[int, list[Row]]
    own: Mapping[int, Own]
    clocks: Mapping[int, Row]
    merged: Mapping[int, list[Row]]


@dataclass(frozen=True, slots=True)
class CardFacts:
    """The rows that the cards of some leads are made of."""

    leads: Iterable[Row]
    children: Children


def build_cards(
    connection: Connection, scorer: Scorer, now: datetime, leads: str = ""
) -> Iterator[Card]:
    """The cards of those leads in the table `touched_lead` that exist.

    `leads`: a WITH clause that names the leads instead of that table.
    """
    return cards_of(read_facts(connection, leads), scorer, now)


def read_facts(connection: Connection, leads: str = "") -> CardFacts:
    """What the cards of these leads are made of, `leads` as for `build_cards`."""

    def rows(sql: str) -> list[Row]:
        return plain_tuples(connection, leads + sql)

    children = Children(
        group_by_lead(rows(_TOUCHPOINTS)),
        group_by_lead(rows(_SEGMENTS)),
        first_due(rows(_FOLLOW_UPS)),
        dict(rows(_REASONS)),
        frozenset(row[0] for row in rows(_HANDED)),
        group_by_lead(rows(_COLLEAGUES)),
        own_by_lead(rows(_OWN_LINES), rows(_ANSWERS)),
        first_clocks(rows(_CLOCKS)),
        group_by_lead(rows(_MERGED)),
    )
    return CardFacts(rows(_LEADS), children)


def cards_of(facts: CardFacts, scorer: Scorer, now: datetime) -> Iterator[Card]:
    keys = _SortKeys()
    for lead in facts.leads:
        yield _card(lead, facts.children, scorer, now, keys)


def plain_tuples(connection: Connection, sql: str) -> list[Row]:
    """The rows of a query as the driver gives them."""
    cursor = connection.exec_driver_sql(sql).cursor
    assert cursor is not None
    return cast(list[Row], cursor.fetchall())


def group_by_lead(rows: Iterable[Row]) -> dict[int, list[Row]]:
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(row)
    return groups


def first_due(rows: Iterable[Row]) -> dict[int, tuple[int, Row]]:
    """Per lead the open follow-up that comes first, with its place in the order of time."""
    first: dict[int, tuple[int, Row]] = {}
    for row in rows:
        lead, day, minute, _ = row
        order = due_order(day, minute)
        if lead not in first or order < first[lead][0]:
            first[lead] = (order, row)
    return first


def due_order(day: str, minute: int | None) -> int:
    """yyyymmddHHMM of an ISO day; without a time after all times of that day."""
    at = 9999 if minute is None else minute // 60 * 100 + minute % 60
    return int(day.replace("-", "")) * 10_000 + at


def touched(rows: Sequence[Row]) -> tuple[Any, ...]:
    """Moment and kind of the first and of the last, and how many there are."""
    _, _, first_kind, first_at, *_ = rows[0]
    _, _, last_kind, last_at, *_ = rows[-1]
    return first_at, first_kind, last_at, last_kind, len(rows)


def _card(lead: Row, more: Children, scorer: Scorer, now: datetime, keys: _SortKeys) -> Card:
    (
        lead_id, number, customer_number, external_id, stage, stage_since, owner, source,
        campaign, import_id, product, fit_product, competitor, value, note, created_at,
        name, extra, street, postal_code, city, country, phone, phone_key, email, industry,
        relation, employees, customer_class,
        title, first, last, position, department, role, direct, direct_key, mobile, mobile_key,
        own_email,
    ) = lead  # fmt: skip
    touches = more.touchpoints.get(lead_id)
    facts = LeadFacts(
        role, fit_product, industry, employees, country, postal_code, position, department, city,
        source, campaign, product, relation, customer_class, competitor,
        None if value is None else Decimal(value) / 100,
    )  # fmt: skip
    if scorer.asks & MADE:
        known = street, last, direct or mobile or phone, own_email or email
        facts = with_made(facts, *known, has_company=name is not None)
    bits = sum(1 << segment for _, segment in more.segments.get(lead_id, ()))
    if SEGMENTS in scorer.asks:
        facts = facts._replace(segments=bits)
    order, (_, due_on, due_minute, topic) = more.due.get(lead_id, NOTHING_DUE)
    person = person_name(title, first, last)
    by_name = keys[last or person or ""]
    merged = more.merged.get(lead_id, ())
    search = _search_text(
        [name, extra, first, last, position, street, city, product, competitor, note,
         *(row[4] for row in merged)],
        [postal_code, email, own_email, number, customer_number, external_id,
         *(code for row in merged for code in row[1:4])],
        [phone, direct, mobile, phone_key, direct_key, mobile_key],
        more.colleagues.get(lead_id, ()), keys,
    )  # fmt: skip
    return (
        lead_id, number, customer_number, name, keys[name] if name else by_name, person, by_name,
        position, city, keys[city or ""], postal_code, country, direct or mobile or phone,
        own_email or email, industry, keys[industry or ""], relation, employees, stage,
        stage_since, more.reasons.get(lead_id), owner or 0, source, keys[source or ""], campaign,
        keys[campaign or ""], import_id, product, keys[product or ""], competitor, value, bits,
        due_on, due_minute, topic, order, *more.clocks.get(lead_id, NO_CLOCK),
        *(touched(touches) if touches else NEVER), int(lead_id in more.handed), created_at,
        search, *points_of(scorer, facts, touches, now, more.own.get(lead_id, NO_OWN)),
    )  # fmt: skip


def _search_text(
    words: list[str | None],
    codes: list[str | None],
    numbers: list[str | None],
    colleagues: Iterable[Row],
    keys: _SortKeys,
) -> str:
    """Everything of the lead that free text finds, folded; runs of digits stay whole words.

    `words` are met again with other leads, `codes` are not; of `numbers` only the digits count.
    """
    for _, first, last, email, phone, mobile in colleagues:
        words += [first, last]
        codes.append(email)
        numbers += [phone, mobile]
    # The fold of a sort key is the fold of its text, and takes much less time.
    parts = [key for word in words if word and (key := keys[word])]
    runs = {n if n.isdigit() and n.isascii() else digits(n) for n in numbers if n}
    runs.discard("")
    pieces = (
        fold_of_key(" ".join(parts)),
        fold(" ".join([code for code in codes if code])),
        *sorted(runs),
    )
    return " ".join(filter(None, pieces))


def search_tokens(search_text: str) -> str:
    """What goes into the search index: the words, and every ending of each run of digits. Each
    ending once, for the index keeps only that it is there."""
    runs = [word for word in search_text.split() if word.isdigit()]
    endings: set[str] = set()
    for run in runs:
        for start in range(1, len(run) - SHORTEST_RUN + 1):
            ending = run[start:]
            if ending in endings:  # and with it all that are shorter
                break
            endings.add(ending)
    return f"{search_text} {' '.join(endings.difference(runs))}" if endings else search_text
