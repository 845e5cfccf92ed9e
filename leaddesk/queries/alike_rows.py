"""Rows of a list that may mean a lead without sharing a key with it: misspelt, moved, by another
address. Judged by the rules of the duplicates, before anything is written.

One look through the leads; only those that share a key with a row are read whole and compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from leaddesk.models.duplicate_rules import read_duplicate_rules
from leaddesk.models.identities import all_identities, identities_of
from leaddesk.models.matching import find_leads
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.duplicate_keys import MOST_PER_KEY, keys_of
from leaddesk.rules.duplicates import Verdict, judge
from leaddesk.rules.identity import Identity, row_identity
from leaddesk.rules.list_rows import KIND_OF_KEY, PHONES, Alike, keys_by_field

_Places = dict[str, list[int]]


def alike_rows(session: Session, *, rows: Sequence[CheckedRow]) -> dict[int, Alike]:
    """By row, the surest lead or earlier row that it may mean; rows that share a key with a lead
    (or with each other) are found by that, and are not looked at."""
    open_rows = _without_lead(session, rows)
    rules = read_duplicate_rules(session)
    by_key: _Places = defaultdict(list)
    for place, (_, who) in enumerate(open_rows):
        for key in set(keys_of(who)):
            by_key[key].append(place)
    found: dict[int, Alike] = {}
    for place, others in _within(by_key).items():
        row, who = open_rows[place]
        for other in others:
            verdict = judge(who, open_rows[other][1], rules)
            _take(found, row, verdict, other_row=open_rows[other][0])
    pairs = _with_leads(session, by_key)
    known = identities_of(session, {lead for leads in pairs.values() for lead in leads})
    for place, leads in pairs.items():
        row, who = open_rows[place]
        for lead in sorted(leads):
            _take(found, row, judge(who, known[lead], rules), lead_id=lead)
    return found


def _take(
    found: dict[int, Alike],
    row: int,
    verdict: Verdict | None,
    lead_id: int | None = None,
    other_row: int | None = None,
) -> None:
    """The surest; of two as sure the lead that is there."""
    if verdict is None:
        return
    before = found.get(row)
    sureness = -1 if before is None else before.verdict.sureness
    if verdict.sureness > sureness or (
        verdict.sureness == sureness and lead_id and before is not None and before.other_row
    ):
        found[row] = Alike(row, verdict, lead_id, other_row)


def _without_lead(session: Session, rows: Sequence[CheckedRow]) -> list[tuple[int, Identity]]:
    """The rows that bring a new lead as far as their keys tell, each with what it is known by.

    A telephone number alone may be shared by two companies.
    """
    all_keys = [{} if row.rejected else keys_by_field(row.values) for row in rows]
    pairs = {(KIND_OF_KEY[f], key) for keys in all_keys for f, key in keys.items()
             if f not in PHONES}  # fmt: skip
    seen = set(find_leads(session.connection(), pairs))
    found = []
    for row, keys in zip(rows, all_keys, strict=True):
        if row.rejected:
            continue
        telling = {(KIND_OF_KEY[f], key) for f, key in keys.items() if f not in PHONES}
        if seen.isdisjoint(telling):
            found.append((row.row, row_identity(row.values, keys)))
        seen |= telling
    return found


def _within(by_key: Mapping[str, Sequence[int]]) -> dict[int, set[int]]:
    """Rows and the earlier ones that share a key with them."""
    found: dict[int, set[int]] = defaultdict(set)
    for places in by_key.values():
        if 1 < len(places) <= MOST_PER_KEY:
            for at, place in enumerate(places):
                if at:
                    found[place].update(places[:at])
    return found


def _with_leads(session: Session, by_key: Mapping[str, Sequence[int]]) -> dict[int, set[int]]:
    """Rows and the leads that share a key with them."""
    if not by_key:
        return {}
    sharing: dict[str, list[int]] = defaultdict(list)
    wanted = by_key.keys()
    for lead, who in all_identities(session):
        for key in keys_of(who):
            if key in wanted:
                sharing[key].append(lead)
    found: dict[int, set[int]] = defaultdict(set)
    for key, leads in sharing.items():
        places = by_key[key]
        if len(set(leads)) <= MOST_PER_KEY and len(places) <= MOST_PER_KEY:
            for place in places:
                found[place].update(leads)
    return found
