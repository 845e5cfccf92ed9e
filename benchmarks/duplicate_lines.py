"""The scan for duplicates over all leads, beside reading their fields and comparing as many pairs
of names with the library alone; and how often its rules are right, on pairs of which that is known.
"""

from __future__ import annotations

from pathlib import Path

from rapidfuzz import fuzz

from benchmarks.import_list import workbook
from benchmarks.labelled_pairs import make_pairs
from benchmarks.make_store import NOW, copied, open_store
from benchmarks.measure import Figure, by_turns
from benchmarks.raw import raw_connection
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook
from leaddesk.queries.alike_rows import alike_rows
from leaddesk.queries.duplicate_scan import scan
from leaddesk.rules.checks import CheckContext, CheckedRow
from leaddesk.rules.duplicates import DEFAULT_RULES, judge
from leaddesk.rules.identity import identity_of
from leaddesk.rules.list_plan import ListPlan, check_list, plan_list

RUNS = 3
PAIRS, SEEDS = 2_000, range(1000, 1003)
"""Tuned on seeds under 1000."""
_FIELDS = """
SELECT c.name, c.street, c.postal_code, c.city, c.country, c.website, c.vat_id, c.email_key,
 p.email_key, c.phone_key, p.phone_key, p.mobile_key, p.first_name, p.last_name
FROM lead l LEFT JOIN company c ON c.id = l.company_id LEFT JOIN contact p ON p.id = l.contact_id
ORDER BY l.id
"""


def figures(path: Path, leads: int) -> list[Figure]:
    with copied(path, "duplicates.leaddesk") as copy:
        store, raw = open_store(copy), raw_connection(copy)
        try:
            seen = store.ask(scan)

            def floor() -> int:
                names = [row[0] or "" for row in raw.execute(_FIELDS)]
                many = len(names)
                return sum(
                    fuzz.ratio(names[n % many], names[(n * 7 + 1) % many]) > 90
                    for n in range(seen.compared)
                )

            line = f"scan for duplicates ({seen.compared:,} pairs, {len(seen.pairs):,} found)"
            what = "fields read, names compared"
            found = by_turns(line, lambda: store.ask(scan), floor, what_floor=what, runs=RUNS)
            rows = _list_of(leads)
            at_import = by_turns(
                f"rows of a list of {len(rows):,} that only look like a lead",
                lambda: store.ask(alike_rows, rows=rows), lambda: list(raw.execute(_FIELDS)),
                what_floor="fields read", runs=RUNS,
            )  # fmt: skip
        finally:
            raw.close()
            store.close()
    print(_rate(), flush=True)
    return [found, at_import]


def _list_of(leads: int) -> tuple[CheckedRow, ...]:
    """The list that the import is measured with, checked."""
    book = read_in_child(workbook(leads))
    assert isinstance(book, Workbook)
    plan = plan_list(book.sheets)
    assert isinstance(plan, ListPlan)
    return check_list(book.sheets, plan, CheckContext(today=NOW.date()))


def _rate() -> str:
    right = wrong = missed = 0
    for pair in (pair for seed in SEEDS for pair in make_pairs(PAIRS, seed)):
        taken = judge(identity_of(pair.one), identity_of(pair.other), DEFAULT_RULES) is not None
        right += taken and pair.same
        wrong += taken and not pair.same
        missed += pair.same and not taken
    pairs = PAIRS * len(SEEDS)
    precision, recall = right / (right + wrong), right / (right + missed)
    return f"duplicates: precision {precision:.4f}, recall {recall:.4f} on {pairs:,} labelled pairs"
