"""Who gets how many of the leads that an import makes, said while it is tried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from leaddesk.models.distributing import read_distribution, read_rules
from leaddesk.models.drafts import LeadDraft
from leaddesk.models.work import Work
from leaddesk.rules.distribution import distribute

_SCORES = frozenset(("lead.score", "lead.behaviour", "lead.fit"))
Split = tuple[tuple[int | None, int], ...]
"""(user, how many of the new leads), most first; None is nobody."""


def owners_split(work: Work, new: Sequence[LeadDraft], by_rules: bool) -> Split | None:
    """Of leads that are written. `by_rules`: those of nobody will be given out then; None where a
    rule of the distribution asks for the score, which is not worked out before."""
    owners: Counter[int | None] = Counter(draft.values.get("lead.owner") for draft in new)
    if by_rules and owners[None]:
        conditions = (asked for rule in read_rules(work) for asked in rule.conditions)
        if any(getattr(asked, "field", "") in _SCORES for asked in conditions):
            return None
        waiting = [d.lead_id for d in new if d.values.get("lead.owner") is None]
        asked = read_distribution(work, waiting, work.now)
        done = distribute(asked.leads, asked.pools, asked.people, asked.turns)
        given = Counter(one.user_id for one in done.given if one.user_id is not None)
        owners[None] -= sum(given.values())
        owners.update(given)
    return tuple((user, count) for user, count in owners.most_common() if count)
