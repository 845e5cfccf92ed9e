"""Leads that nobody has are given to people, each with its reason; or somebody takes one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from leaddesk.models import Assignment, Lead, User, take_ids
from leaddesk.models.distributing import (
    Met,
    lying_leads,
    read_distribution,
    read_people,
    read_pools,
    read_redistribution,
    to_lay_down,
)
from leaddesk.models.giving_by_itself import given_by_itself, gives_by_itself
from leaddesk.models.many_leads import lead_key
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.distribution import Given, Way, Why, distribute, is_free
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right

_COLUMNS = (
    "lead_id", "id", "user_id", "pool_id", "rule_id", "rule_version", "why", "turn", "floor",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class GivenOut:
    """What a distribution came to: each lead in its order, and the rule that it met. `owned`: those
    that somebody had before."""

    given: tuple[Given, ...]
    rules: Mapping[int, Met]
    owned: frozenset[int] = frozenset()

    @property
    def assigned(self) -> int:
        """How many leads somebody has now."""
        return sum(one.user_id is not None for one in self.given)


def distribute_leads(
    work: Work, lead_ids: Iterable[int] | None = None, dry_run: bool = False
) -> GivenOut | Tried[GivenOut]:
    """Give these leads (None: all) to people, as far as nobody has them and they are in an active
    stage, the oldest first. With `dry_run` everything is done and taken back.

    Leads that nobody can have wait, each with its reason: they are looked at again the next time.
    """
    demand(work, Right.ASSIGN)
    asked = read_distribution(work, lead_ids, work.now)
    work.report(0, len(asked.leads))
    done = distribute(asked.leads, asked.pools, asked.people, asked.turns)
    work.report(len(asked.leads), len(asked.leads))
    result = GivenOut(done.given, asked.met)
    _hand_out(work, result)
    return Tried(result) if dry_run else result


def redistribute_leads(
    work: Work,
    lead_ids: Iterable[int] | None = None,
    from_id: int | None = None,
    dry_run: bool = False,
) -> GivenOut | Tried[GivenOut]:
    """Give these leads to others than those who have them, by rules and pools like those that
    nobody has; of `from_id` only, or all of that person's where no leads are named. A customers
    stay with their salesperson; what nobody else can have stays where it is, each with its reason.
    What goes to a pool to be claimed is nobody's from then on.

    Refused("unknown_user").
    """
    demand(work, Right.ASSIGN)
    if (from_id is not None or lead_ids is None) and work.get(User, from_id or 0) is None:
        raise Refused(Problem("unknown_user"))
    asked = read_redistribution(work, lead_ids, from_id, work.now)
    work.report(0, len(asked.leads))
    done = distribute(asked.leads, asked.pools, asked.people, asked.turns)
    owned = {lead.lead_id for lead in asked.leads if lead.owner is not None}
    result = GivenOut(done.given, asked.met, frozenset(owned))
    laid = [one.lead_id for one in done.given if one.why is Why.TO_CLAIM and one.lead_id in owned]
    work.update_many(Lead, ("owner_id",), [(lead_key(lead), (None,)) for lead in laid])
    _hand_out(work, result)
    return Tried(result) if dry_run else result


def distribute_by_itself(work: Work) -> int:
    """Give out what waits, where that is left to the program; returns how many leads somebody has
    now. The program itself runs this. What somebody took back by undoing is not given again by the
    same version of the rule."""
    work.done_by_itself()
    if not gives_by_itself(work):
        return 0
    given, asked = given_by_itself(work, work.now)
    result = GivenOut(given, asked.met)
    _hand_out(work, result)
    return result.assigned


def _hand_out(work: Work, result: GivenOut) -> None:
    """Write who has which lead now, and what lies in which pool."""
    assigned = [one for one in result.given if one.user_id is not None]
    _write(work, [*assigned, *to_lay_down(work, result.given)], result.rules)
    work.update_many(
        Lead, ("owner_id",), [(lead_key(one.lead_id), (one.user_id,)) for one in assigned]
    )
    work.title(
        "leads_distributed", count=len(assigned),
        name=find_record(work, assigned[0].lead_id).name if len(assigned) == 1 else "",
        people=len({one.user_id for one in assigned}),
    )  # fmt: skip


def claim_lead(work: Work, lead_id: int | None = None) -> int:
    """Take a lead out of a pool of mine: this one, or the oldest that lies there; returns its id.

    Refused: claim_no_pool (I am in no such pool), claim_nothing (none lies there), claim_gone (this
    one does not lie in a pool of mine, or not any more), claim_limit (I have as many as I may).
    """
    demand(work, Right.WORK)
    me = work.user_id
    pools = {
        pool.pool_id: next(m for m in pool.members if m.user_id == me)
        for pool in read_pools(work)
        if pool.way is Way.CLAIM and any(m.user_id == me for m in pool.members)
    }
    if me is None or not pools:
        raise Refused(Problem("claim_no_pool"))
    mine = next((p for p in read_people(work, work.now) if p.user_id == me), None)
    lying = lying_leads(work, pools, lead_id)
    if not lying:
        raise Refused(Problem("claim_nothing" if lead_id is None else "claim_gone"))
    free = [one for one in lying if is_free(pools[one.pool_id], mine)]
    if not free:
        raise Refused(Problem("claim_limit"))
    taken = free[0]
    met = {} if taken.met is None else {taken.lead_id: taken.met}
    _write(work, [Given(taken.lead_id, me, taken.pool_id, Why.CLAIMED)], met)
    record = find_record(work, taken.lead_id)
    record.lead.owner_id = me
    work.title("lead_claimed", name=record.name)
    return taken.lead_id


def _write(work: Work, given: Sequence[Given], met: Mapping[int, Met]) -> None:
    if not given:
        return
    first = take_ids(work.connection(), Assignment.__tablename__, len(given))
    rows = []
    for number, one in enumerate(given, start=first):
        rule = met.get(one.lead_id)
        rows.append((
            one.lead_id, number, one.user_id, one.pool_id, rule and rule.rule_id,
            rule and rule.version, one.why.value, one.turn, one.floor,
        ))  # fmt: skip
    work.insert_many(Assignment, _COLUMNS, rows, at=work.now)


__all__ = [
    "GivenOut",
    "claim_lead",
    "distribute_by_itself",
    "distribute_leads",
    "redistribute_leads",
]
