"""The rules of segments over all leads: what they suggest, what a change would do, the page of
one, and setting the hits.

The floors: for what a rule finds, one query that counts companies and leads by the same conditions;
for the page, one aggregate over the segment's memberships; for setting, the rows inserted by SQL.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.make_store import NOW, TODAY, copied, open_store
from benchmarks.measure import Figure, by_turns, timed
from benchmarks.raw import raw_connection
from leaddesk.operations.segment_rules import accept_suggestions, set_segment_rule
from leaddesk.queries.lead_list import lead_page
from leaddesk.queries.segment_page import segment_page
from leaddesk.queries.segment_rules import lead_suggestions, segment_rule_effect, segment_rules
from leaddesk.rules.conditions import Known, OlderThan, StartsWith, Touched
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.segment_rules import RuleMode

RUNS = 8
_RULE = (
    (StartsWith("company.postal_code", ("3", "4")), Touched(("call", "visit"))),
    (OlderThan("lead.created_at", 1, Unit.YEARS), Known("lead.competitor")),
)
_FOUND = """
SELECT count(*) FROM lead l LEFT JOIN company c ON c.id = l.company_id WHERE l.stage <> 91 AND (
 (c.postal_code >= '3' AND c.postal_code < '5' AND EXISTS (SELECT 1 FROM touchpoint t
   WHERE t.lead_id = l.id AND t.kind IN ('call', 'visit'))) OR l.competitor IS NOT NULL)
"""
_PAGE = "SELECT count(*), max(since), min(since) FROM membership WHERE segment = 4"


def figures(path: Path, leads: int) -> list[Figure]:
    found: list[Figure] = []
    with copied(path, "segments.leaddesk") as copy:
        store, raw = open_store(copy), raw_connection(copy)
        try:
            store.run(set_segment_rule, 5, _RULE, RuleMode.SUGGEST)
            asked = partial(
                store.ask,
                segment_rule_effect,
                number=5,
                any_of=_RULE,
                mode=RuleMode.SET,
                today=TODAY,
            )
            first = raw.execute("SELECT min(id) FROM lead").fetchone()[0]
            wanted = parse_filter("suggested:5", TODAY)

            def listed() -> object:
                store.memory.forget()
                return store.ask(lead_page, filter=wanted, me=None, today=TODAY)

            lines: tuple[tuple[str, Callable[[], object], str], ...] = (
                ("suggestions of all rules counted",
                 partial(store.ask, segment_rules, today=TODAY), _FOUND),
                ("what another rule would do", asked, _FOUND),
                ("list of suggested leads, first page", listed, _FOUND),
                ("page of a segment", partial(store.ask, segment_page, number=4, now=NOW), _PAGE),
            )  # fmt: skip
            for name, does, sql in lines:
                floor = partial(raw.execute, sql)
                found.append(by_turns(name, does, floor, what_floor="one query", runs=RUNS))
            found.append(
                by_turns(
                    "suggestions for one lead",
                    lambda: store.ask(lead_suggestions, lead_id=first, today=TODAY), runs=60,
                )
            )  # fmt: skip
            count = store.ask(segment_rules, today=TODAY, only=5)[0].suggested
            taken = timed(lambda: store.run(accept_suggestions, 5))
            line = f"{count:,} suggestions set, in one step"
            found.append(Figure(line, taken, taken, runs=1))
        finally:
            raw.close()
            store.close()
    return found
