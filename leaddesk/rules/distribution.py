"""Who gets which lead: rules to a pool, and in the pool its turn; and why, for each of them.

A pure function of what is there: the dry run and the run itself are the same call. Leads are taken
in the order given (the oldest first), so none is ever forgotten.

**The turn** is memory: each lead moves a member's own turn on by one share, a share of whoever has
twice the weight being half as long; whoever is least far on is next. Whoever is away, full or new
is carried along with the one who is least far on of the others (the pool's `floor`): nobody is
flooded with leads on the day he is back, and nobody is punished for having been away.

**Areas and languages** of people come before their turn: a lead goes to those of the pool who are
for its postal code and its country's language, to the others where nobody is.

Each lead that is given says how far its turn and the floor are then. Both only grow, so what is
remembered is the largest of what still stands: a run that is undone takes its turns along, whatever
was done since.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import lcm

from leaddesk.rules.languages import languages_of
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
    KEEPER_AWAY = "keeper_away"
    """An A customer's salesperson is away and has no stand-in: it waits for him."""
    TURN = "turn"
    LOAD = "load"
    TO_CLAIM = "to_claim"
    NO_RULE = "no_rule"
    """No rule is for such a lead: it stays unassigned."""
    NOBODY_FREE = "nobody_free"
    """All of the pool are away or full: it waits there."""
    CLAIMED = "claimed"
    """Somebody has taken it out of the pool himself."""


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
    """Members in their order, and how one of them is chosen. `affinity`: whoever has another lead
    of a company has its new ones too, as long as his limits allow."""

    pool_id: int
    way: Way
    members: tuple[Member, ...] = ()
    affinity: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody stands: `today` and `open` count leads, `stand_in` is asked while away.
    `areas`: prefixes of postal codes, `languages`: ISO 639 codes, both empty: any."""

    user_id: int
    here: bool = True
    today: int = 0
    open: int = 0
    stand_in: int | None = None
    areas: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """A lead without an owner, or one that is to go from its `owner` to somebody else (an A
    customer's stays; where nobody else can have it, too). `pool_id`: where the first rule that is
    met sends it (None: no rule is). `colleague`: who has that company's other lead; of an A
    customer (`keeps`) he is its salesperson.
    """

    lead_id: int
    company_id: int | None = None
    pool_id: int | None = None
    colleague: int | None = None
    keeps: bool = False
    postal_code: str = ""
    country: str = ""
    owner: int | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What becomes of a lead. `user_id` None: nobody has it, and `why` says why. `turn`: how far he
    is in the pool by then, `floor`: how far everybody there is at least (None: by no turn)."""

    lead_id: int
    user_id: int | None
    pool_id: int | None
    why: Why
    turn: int | None = None
    floor: int | None = None


@dataclass(frozen=True, slots=True)
class Turns:
    """How far members are, (pool, user) -> turn, and how far everybody of a pool is at least."""

    own: Mapping[tuple[int, int], int] = field(default_factory=dict)
    floors: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Distributed:
    """All of them in their order, and the turns as they are afterwards."""

    given: tuple[Given, ...]
    turns: Turns


def turns_of(given: Iterable[Given]) -> Turns:
    """What is remembered of leads that were given: of each member and pool the largest."""
    own: dict[tuple[int, int], int] = {}
    floors: dict[int, int] = {}
    for one in given:
        if one.pool_id is None or one.user_id is None or one.turn is None:
            continue
        key = (one.pool_id, one.user_id)
        own[key] = max(own.get(key, 0), one.turn)
        floors[one.pool_id] = max(floors.get(one.pool_id, 0), one.floor or 0)
    return Turns(own, floors)


def pool_problems(pool: Pool) -> tuple[Problem, ...]:
    """What is wrong with a pool. Codes: pool_empty; pool_twice, pool_weight and pool_limit (value:
    the user's id)."""
    found = [] if pool.members else [Problem("pool_empty")]
    times = Counter(member.user_id for member in pool.members)
    found += [Problem("pool_twice", value=str(user)) for user, n in times.items() if n > 1]
    for member in pool.members:
        user = str(member.user_id)
        if not 1 <= member.weight <= MOST_WEIGHT:
            found.append(Problem("pool_weight", value=user, args={"most": str(MOST_WEIGHT)}))
        if any(limit is not None and limit < 1 for limit in (member.per_day, member.most_open)):
            found.append(Problem("pool_limit", value=user))
    return tuple(found)


def distribute(
    leads: Sequence[Waiting], pools: Iterable[Pool], people: Iterable[Person], turns: Turns
) -> Distributed:
    """Give each lead to somebody, or say why to nobody."""
    run = _Run({p.pool_id: p for p in pools}, {p.user_id: p for p in people}, turns)
    given = tuple(run.give(lead) for lead in leads)
    return Distributed(given, Turns(run.own, run.floors))


def is_free(member: Member, person: Person | None) -> bool:
    """Whether he may have one more lead today."""
    return (
        person is not None
        and person.here
        and (member.per_day is None or person.today < member.per_day)
        and (member.most_open is None or person.open < member.most_open)
    )


def is_theirs(person: Person | None, lead: Waiting) -> bool:
    """Whether the lead is of their area and speaks a language of theirs, as far as is known."""
    if person is None:
        return False
    spoken = languages_of(lead.country)
    if person.areas and lead.postal_code and not lead.postal_code.startswith(person.areas):
        return False
    return not (person.languages and spoken) or not spoken.isdisjoint(person.languages)


class _Run:
    """One run: loads and turns go on with each lead."""

    def __init__(self, pools: Mapping[int, Pool], people: dict[int, Person], turns: Turns) -> None:
        self._pools, self._people = pools, people
        self._members = {p: {m.user_id: m for m in pool.members} for p, pool in pools.items()}
        self.own, self.floors = dict(turns.own), dict(turns.floors)
        self._companies: dict[int, int] = {}

    def give(self, lead: Waiting) -> Given:
        user, why = self._choose(lead)
        if user is None:
            return Given(lead.lead_id, None, lead.pool_id, why)
        person, left = self._people[user], self._people.get(lead.owner or 0)
        self._people[user] = replace(person, today=person.today + 1, open=person.open + 1)
        if left is not None:
            self._people[left.user_id] = replace(left, open=left.open - 1)
        if lead.company_id is not None:
            self._companies[lead.company_id] = user
        return Given(lead.lead_id, user, lead.pool_id, why, *self._move_on(lead.pool_id, user))

    def _choose(self, lead: Waiting) -> tuple[int | None, Why]:
        if lead.keeps and lead.owner is not None:
            return None, Why.KEEPS
        near = self._companies.get(lead.company_id or 0, lead.colleague)
        if lead.keeps and near in self._people:
            found = self._person_or_stand_in(near)
            if found is None:
                return None, Why.KEEPER_AWAY
            return found, Why.KEEPS if found == near else Why.STAND_IN
        pool = self._pools.get(lead.pool_id or 0)
        if pool is None:
            return None, Why.NO_RULE
        if pool.affinity:
            found = self._person_or_stand_in(near)
            if found not in (None, lead.owner) and not self._is_full(pool, found):
                return found, Why.SAME_COMPANY if found == near else Why.STAND_IN
        if pool.way is Way.CLAIM:
            return None, Why.TO_CLAIM
        others = (m for m in pool.members if m.user_id != lead.owner)
        free = [m for m in others if is_free(m, self._people.get(m.user_id))]
        if not free:
            return None, Why.NOBODY_FREE
        theirs = [m for m in free if is_theirs(self._people.get(m.user_id), lead)] or free
        if pool.way is Way.LOAD:
            return self._least_loaded(theirs), Why.LOAD
        return self._next(pool.pool_id, free, theirs), Why.TURN

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

    def _is_full(self, pool: Pool, user: int) -> bool:
        """Whether a member has reached a limit; who is none of the pool has none there."""
        member = self._members[pool.pool_id].get(user)
        return member is not None and not is_free(member, self._people.get(user))

    def _least_loaded(self, free: Sequence[Member]) -> int:
        """Fewest open leads for the weight, this one counted; of equals the first in the pool."""
        return min(
            free, key=lambda m: (self._people[m.user_id].open + 1) * TURN // m.weight
        ).user_id

    def _next(self, pool: int, free: Sequence[Member], theirs: Sequence[Member]) -> int:
        """Of those whose lead it is whoever is least far on, of equals the first in the pool. As
        far as the last of all who are free is everybody: new, away and full ones are carried along.
        """
        least = min(self._turn(pool, member.user_id) for member in free)
        chosen = min(theirs, key=lambda member: self._turn(pool, member.user_id))
        self.floors[pool] = least
        return chosen.user_id

    def _move_on(self, pool: int | None, user: int) -> tuple[int | None, int | None]:
        """His turn in the pool moves on by what he is given there, for whatever reason it is."""
        member = self._members.get(pool or 0, {}).get(user)
        if pool is None or member is None or self._pools[pool].way is not Way.TURN:
            return None, None
        self.own[pool, user] = self._turn(pool, user) + TURN // member.weight
        return self.own[pool, user], self.floors.get(pool, 0)

    def _turn(self, pool: int, user: int) -> int:
        floor = self.floors.get(pool, 0)
        return max(self.own.get((pool, user), floor), floor)
