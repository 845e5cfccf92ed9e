"""Who gets which lead: rules to a pool, and in the pool its turn; and why, for each of them.

A pure function of what is there: the dry run and the run itself are the same call. Leads are taken
in the order given (the oldest first), so none is ever forgotten.

**The turn** is memory: each lead moves a member's own turn on by one share, a share of whoever has
twice the weight being half as long; whoever is least far on is next. Whoever is away, full or new
is carried along with the one who is least far on of the others: nobody is flooded with leads on the
day he is back, and nobody is punished for having been away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import lcm

from leaddesk.rules.problem import Problem

MOST_WEIGHT = 20
TURN = lcm(*range(1, MOST_WEIGHT + 1))
"""One lead for a member of weight 1: each weight divides it, so that turns stay whole numbers."""


class Way(StrEnum):
    """How a pool chooses."""

    TURN = "turn"
    """One after the other, by weight, remembered from run to run."""
    LOAD = "load"
    """Whoever has the fewest open leads for his weight."""
    CLAIM = "claim"
    """Nobody is given any: the leads lie in the pool until somebody takes one."""


class Why(StrEnum):
    """Why a lead went where it went."""

    KEEPS = "keeps"
    """An A customer stays with his salesperson."""
    SAME_COMPANY = "same_company"
    """Somebody has another lead of that company already."""
    STAND_IN = "stand_in"
    """The one whose lead it would be is away: his stand-in has it."""
    TURN = "turn"
    LOAD = "load"
    TO_CLAIM = "to_claim"
    NO_RULE = "no_rule"
    """No rule is for such a lead: it stays unassigned."""
    NOBODY_FREE = "nobody_free"
    """All of the pool are away or full: it waits there."""


@dataclass(frozen=True, slots=True)
class Member:
    """One of a pool. `weight`: how large his share is; `per_day` and `most_open`: no more than so
    many (None: any number)."""

    user_id: int
    weight: int = 1
    per_day: int | None = None
    most_open: int | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """Members in their order, and how one of them is chosen."""

    pool_id: int
    way: Way
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody stands: `today` and `open` count leads, `stand_in` is asked while away."""

    user_id: int
    here: bool = True
    today: int = 0
    open: int = 0
    stand_in: int | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A lead without an owner. `pool_id`: where the first rule that is met sends it (None: no rule
    is). `keeper`: the salesperson of an A customer; `colleague`: who has that company's other lead.
    """

    lead_id: int
    company_id: int | None = None
    pool_id: int | None = None
    keeper: int | None = None
    colleague: int | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What becomes of a lead. `user_id` None: nobody has it, and `why` says why."""

    lead_id: int
    user_id: int | None
    pool_id: int | None
    why: Why


@dataclass(frozen=True, slots=True)
class Distributed:
    """All of them in their order, and the turns as they are afterwards: (pool, user) -> turn."""

    given: tuple[Given, ...]
    turns: Mapping[tuple[int, int], int]


def pool_problems(pool: Pool) -> tuple[Problem, ...]:
    """What is wrong with a pool. Codes: pool_weight and pool_limit (value: the user's id)."""
    found = []
    for member in pool.members:
        user = str(member.user_id)
        if not 1 <= member.weight <= MOST_WEIGHT:
            found.append(Problem("pool_weight", value=user, args={"most": str(MOST_WEIGHT)}))
        if any(limit is not None and limit < 1 for limit in (member.per_day, member.most_open)):
            found.append(Problem("pool_limit", value=user))
    return tuple(found)


def distribute(
    leads: Sequence[Waiting],
    pools: Iterable[Pool],
    people: Iterable[Person],
    turns: Mapping[tuple[int, int], int],
) -> Distributed:
    """Give each lead to somebody, or say why to nobody."""
    run = _Run({p.pool_id: p for p in pools}, {p.user_id: p for p in people}, dict(turns))
    return Distributed(tuple(run.give(lead) for lead in leads), run.turns)


class _Run:
    """One run: loads and turns go on with each lead."""

    def __init__(
        self,
        pools: Mapping[int, Pool],
        people: dict[int, Person],
        turns: dict[tuple[int, int], int],
    ) -> None:
        self._pools, self._people, self.turns = pools, people, turns
        self._companies: dict[int, int] = {}

    def give(self, lead: Waiting) -> Given:
        user, why = self._choose(lead)
        if user is not None:
            person = self._people[user]
            self._people[user] = replace(person, today=person.today + 1, open=person.open + 1)
            if lead.company_id is not None:
                self._companies[lead.company_id] = user
        return Given(lead.lead_id, user, lead.pool_id, why)

    def _choose(self, lead: Waiting) -> tuple[int | None, Why]:
        if lead.keeper in self._people:
            return lead.keeper, Why.KEEPS
        colleague = lead.colleague
        if lead.company_id in self._companies:
            colleague = self._companies[lead.company_id]
        if (near := self._person_or_stand_in(colleague)) is not None:
            return near, Why.SAME_COMPANY if near == colleague else Why.STAND_IN
        pool = None if lead.pool_id is None else self._pools.get(lead.pool_id)
        if pool is None:
            return None, Why.NO_RULE
        if pool.way is Way.CLAIM:
            return None, Why.TO_CLAIM
        free = [member for member in pool.members if self._is_free(member)]
        if not free:
            return None, Why.NOBODY_FREE
        if pool.way is Way.LOAD:
            return self._least_loaded(free), Why.LOAD
        return self._next(pool, free), Why.TURN

    def _person_or_stand_in(self, user: int | None) -> int | None:
        """Himself while here, else his stand-in while that one is; None: neither."""
        seen: set[int] = set()
        while user in self._people and user not in seen:
            person = self._people[user]
            if person.here:
                return user
            seen.add(user)
            user = person.stand_in
        return None

    def _is_free(self, member: Member) -> bool:
        person = self._people.get(member.user_id)
        return (
            person is not None
            and person.here
            and (member.per_day is None or person.today < member.per_day)
            and (member.most_open is None or person.open < member.most_open)
        )

    def _least_loaded(self, free: Sequence[Member]) -> int:
        """Fewest open leads for the weight, this one counted; of equals the first in the pool."""
        return min(
            free, key=lambda m: (self._people[m.user_id].open + 1) * TURN // m.weight
        ).user_id

    def _next(self, pool: Pool, free: Sequence[Member]) -> int:
        """Whoever is least far on, of equals the first in the pool; his turn moves on."""
        turns = self.turns
        there = (turns[_key(pool, member)] for member in free if _key(pool, member) in turns)
        least = min(there, default=0)
        for key in (_key(pool, member) for member in pool.members):
            turns[key] = max(turns.get(key, least), least)  # new, away or full: carried along
        chosen = min(free, key=lambda member: turns[_key(pool, member)])
        turns[_key(pool, chosen)] += TURN // chosen.weight
        return chosen.user_id


def _key(pool: Pool, member: Member) -> tuple[int, int]:
    return pool.pool_id, member.user_id
