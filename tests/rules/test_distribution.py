"""Leads given out: fairly over any number of runs, to nobody who is away, each with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.rules.distribution import (
    TURN,
    Distributed,
    Given,
    Member,
    Person,
    Pool,
    Turns,
    Waiting,
    Way,
    Why,
    distribute,
    pool_problems,
    turns_of,
)

POOL = 7


def pool(*members: Member, way: Way = Way.TURN, affinity: bool = False) -> Pool:
    return Pool(POOL, way, members, affinity)


def team(count: int) -> tuple[Member, ...]:
    return tuple(Member(user) for user in range(1, count + 1))


def people(*users: int, away: Sequence[int] = ()) -> list[Person]:
    return [Person(user, here=user not in away) for user in users]


def leads(count: int, first: int = 1) -> list[Waiting]:
    return [Waiting(first + n, pool_id=POOL) for n in range(count)]


def who(done: Distributed) -> list[int | None]:
    return [given.user_id for given in done.given]


def only(done: Distributed) -> Given:
    [given_lead] = done.given
    return given_lead


def test_one_after_the_other_in_the_order_of_the_pool() -> None:
    done = distribute(leads(5), [pool(*team(3))], people(1, 2, 3), Turns())
    assert who(done) == [1, 2, 3, 1, 2]
    assert {g.why for g in done.given} == {Why.TURN}


def test_the_turn_is_remembered() -> None:
    first = distribute(leads(1), [pool(*team(3))], people(1, 2, 3), Turns())
    second = distribute(leads(1, 9), [pool(*team(3))], people(1, 2, 3), first.turns)
    assert who(second) == [2]


@given(st.integers(1, 8), st.lists(st.integers(0, 30), max_size=12))
def test_equal_weights_differ_by_one_at_most(size: int, runs: list[int]) -> None:
    turns = Turns()
    counts = Counter(dict.fromkeys(range(1, size + 1), 0))
    for length in runs:
        done = distribute(leads(length), [pool(*team(size))], people(*counts), turns)
        counts.update(user for user in who(done) if user is not None)
        turns = done.turns
        assert max(counts.values()) - min(counts.values()) <= 1
    assert sum(counts.values()) == sum(runs), "nothing was forgotten"


@given(st.lists(st.integers(1, 20), min_size=1, max_size=6), st.integers(1, 200))
def test_weights_are_kept_to_within_one_lead(weights: list[int], count: int) -> None:
    members = [Member(user, weight) for user, weight in enumerate(weights, start=1)]
    done = distribute(leads(count), [pool(*members)], people(*range(1, len(weights) + 1)), Turns())
    counts = Counter(who(done))
    for member in members:
        share = count * member.weight / sum(weights)
        assert counts[member.user_id] <= share + member.weight / sum(weights) * len(weights) + 1


@given(st.data())
@settings(max_examples=60)
def test_who_is_away_gets_none_and_is_not_flooded_afterwards(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 5))
    everybody = range(1, size + 1)
    turns = Turns()
    for _ in range(6):
        away = data.draw(st.sets(st.sampled_from(everybody), max_size=size - 1))
        count = data.draw(st.integers(0, 25))
        done = distribute(
            leads(count), [pool(*team(size))], people(*everybody, away=[*away]), turns
        )
        turns = done.turns
        counts = Counter(who(done))
        assert not away & set(counts)
        here = [counts[user] for user in everybody if user not in away]
        assert max(here) - min(here) <= 2, "one of this run, one of the run before"


def test_who_does_not_work_here_any_more_gets_none() -> None:
    assert who(distribute(leads(4), [pool(*team(3))], people(1, 3), Turns())) == [1, 3, 1, 3]


def test_a_new_member_is_not_given_all_of_them() -> None:
    before = distribute(leads(40), [pool(*team(2))], people(1, 2), Turns()).turns
    after = distribute(leads(9), [pool(*team(3))], people(1, 2, 3), before)
    assert Counter(who(after)) == {1: 3, 2: 3, 3: 3}


def test_a_full_day_is_full() -> None:
    members = (Member(1, per_day=2), Member(2, most_open=1))
    done = distribute(leads(5), [pool(*members)], [Person(1, today=1), Person(2)], Turns())
    assert who(done) == [1, 2, None, None, None]
    assert done.given[-1].why is Why.NOBODY_FREE


def test_least_load_counts_what_it_gives() -> None:
    standing = [Person(1, open=5), Person(2, open=3), Person(3, open=9)]
    done = distribute(leads(4), [pool(*team(3), way=Way.LOAD)], standing, Turns())
    assert who(done) == [2, 2, 1, 2]


def test_least_load_by_weight() -> None:
    standing = [Person(1, open=10), Person(2, open=6)]
    members = (Member(1, weight=2), Member(2))
    done = distribute(leads(3), [pool(*members, way=Way.LOAD)], standing, Turns())
    assert who(done) == [1, 1, 1]


def test_what_is_to_be_claimed_is_given_to_nobody() -> None:
    done = distribute(leads(1), [pool(*team(2), way=Way.CLAIM)], people(1, 2), Turns())
    assert only(done) == Given(1, None, POOL, Why.TO_CLAIM)


def test_the_same_company_the_same_person_within_a_run_too() -> None:
    two = [Waiting(1, company_id=50, pool_id=POOL), Waiting(2, company_id=60, pool_id=POOL)]
    again = Waiting(3, company_id=50, pool_id=POOL)
    done = distribute([*two, again], [pool(*team(3), affinity=True)], people(1, 2, 3), Turns())
    assert who(done) == [1, 2, 1]
    assert done.given[2].why is Why.SAME_COMPANY
    apart = distribute([*two, again], [pool(*team(3))], people(1, 2, 3), Turns())
    assert who(apart) == [1, 2, 3], "only where the pool wants it so"


def test_what_somebody_gets_for_its_company_counts_as_his_turn() -> None:
    first = Waiting(1, company_id=50, pool_id=POOL, colleague=3)
    done = distribute(
        [first, *leads(3, 2)], [pool(*team(3), affinity=True)], people(1, 2, 3), Turns()
    )
    assert who(done) == [3, 1, 2, 1]


def test_a_colleague_who_is_full_does_not_get_more() -> None:
    lead = Waiting(1, company_id=50, pool_id=POOL, colleague=2)
    members = (Member(1), Member(2, per_day=4))
    standing = [Person(1), Person(2, today=4)]
    done = distribute([lead], [pool(*members, affinity=True)], standing, Turns())
    assert only(done).user_id == 1


def test_the_colleague_is_away() -> None:
    lead = Waiting(1, company_id=50, pool_id=POOL, colleague=2)
    standing = [Person(1), Person(2, here=False, stand_in=3), Person(3)]
    done = distribute([lead], [pool(*team(2), affinity=True)], standing, Turns())
    assert only(done) == Given(1, 3, POOL, Why.STAND_IN)


def test_stand_ins_of_each_other_are_no_endless_loop() -> None:
    lead = Waiting(1, pool_id=POOL, colleague=2)
    standing = [Person(1), Person(2, False, stand_in=3), Person(3, False, stand_in=2)]
    done = distribute([lead], [pool(*team(3), affinity=True)], standing, Turns())
    assert only(done).why is Why.TURN


def test_an_a_customer_stays_with_his_salesperson() -> None:
    lead = Waiting(1, pool_id=POOL, colleague=2, keeps=True)
    full = Member(2, per_day=1)
    standing = [Person(1), Person(2, today=9)]
    done = distribute([lead], [pool(Member(1), full)], standing, Turns())
    assert (only(done).user_id, only(done).why) == (2, Why.KEEPS)
    without_rule = distribute([replace(lead, pool_id=None)], [], standing, Turns())
    assert only(without_rule) == Given(1, 2, None, Why.KEEPS)


def test_an_a_customer_whose_salesperson_is_away() -> None:
    lead = Waiting(1, pool_id=POOL, colleague=2, keeps=True)
    alone = distribute([lead], [pool(*team(3))], people(1, 2, 3, away=[2]), Turns())
    assert only(alone) == Given(1, None, POOL, Why.KEEPER_AWAY)
    standing = [Person(1), Person(2, here=False, stand_in=3), Person(3)]
    done = distribute([lead], [pool(*team(3))], standing, Turns())
    assert (only(done).user_id, only(done).why) == (3, Why.STAND_IN)


def test_an_a_customer_whose_salesperson_has_left_is_anybodys() -> None:
    lead = Waiting(1, pool_id=POOL, colleague=2, keeps=True)
    done = distribute([lead], [pool(*team(3))], people(1, 3), Turns())
    assert only(done).why is Why.TURN


def test_two_leads_of_a_new_a_customer_go_to_one_person() -> None:
    both = [Waiting(n, company_id=50, pool_id=POOL, keeps=True) for n in (1, 2)]
    assert who(distribute(both, [pool(*team(2))], people(1, 2), Turns())) == [1, 1]


def test_without_a_rule_it_stays_and_says_so() -> None:
    done = distribute([Waiting(1), Waiting(2, pool_id=99)], [pool(*team(2))], people(1, 2), Turns())
    assert [g.why for g in done.given] == [Why.NO_RULE, Why.NO_RULE]


def test_a_dry_run_is_the_run() -> None:
    asked = (
        leads(30), [pool(*team(4))], people(1, 2, 3, 4, away=[3]), Turns({(POOL, 2): TURN}),
    )  # fmt: skip
    assert distribute(*asked) == distribute(*asked)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=5), st.data())
def test_what_the_leads_say_is_all_that_is_remembered(
    weights: list[int], data: st.DataObject
) -> None:
    """The turns are kept with the leads alone: read from them, the next run goes on the same."""
    members = [Member(user, weight) for user, weight in enumerate(weights, start=1)]
    kept: list[Given] = []
    turns = Turns()
    for _ in range(4):
        away = data.draw(st.sets(st.integers(1, len(weights))))
        asked = leads(data.draw(st.integers(0, 12)))
        standing = people(*range(1, len(weights) + 1), away=[*away])
        done = distribute(asked, [pool(*members)], standing, turns)
        again = distribute(asked, [pool(*members)], standing, turns_of(kept))
        assert again.given == done.given
        kept += done.given
        turns = done.turns


@given(st.lists(st.integers(0, 9), min_size=2, max_size=6), st.data())
def test_undone_runs_take_their_turns_along(runs: list[int], data: st.DataObject) -> None:
    """Whichever run is undone: the last one leaves no trace, an older one upsets nothing later."""
    kept: list[Sequence[Given]] = []
    before = Turns()
    for length in runs:
        before = turns_of(one for run in kept for one in run)
        kept.append(distribute(leads(length), [pool(*team(3))], people(1, 2, 3), before).given)
    assert turns_of(one for run in kept[:-1] for one in run) == before
    gone = data.draw(st.integers(0, len(runs) - 1))
    left = turns_of(one for place, run in enumerate(kept) if place != gone for one in run)
    after = distribute(leads(30), [pool(*team(3))], people(1, 2, 3), left)
    counts = Counter(who(after))
    assert max(counts.values()) - min(counts.values()) <= 1 + max(runs)
    assert sum(counts.values()) == 30


SOUTH = Person(1, areas=("7", "8"))
FRENCH = Person(2, languages=("fr",))
ANYBODY = Person(3)


def test_areas_and_languages_come_before_the_turn() -> None:
    def asked(code: str, country: str = "DE") -> int | None:
        lead = Waiting(1, pool_id=POOL, postal_code=code, country=country)
        turns = Turns({(POOL, 1): TURN, (POOL, 2): TURN, (POOL, 3): 9 * TURN})
        return only(distribute([lead], [pool(*team(3))], [SOUTH, FRENCH, ANYBODY], turns)).user_id

    assert asked("70173") == 1
    assert asked("33602") == 3
    assert asked("69001", "FR") == 2
    assert asked("1010", "CH") == 2, "where several are spoken, one is enough"
    assert asked("", "") == 1, "what is not known is everybody's"


def test_what_is_nobodys_area_is_everybodys() -> None:
    lead = Waiting(1, pool_id=POOL, postal_code="20095", country="DE")
    done = distribute([lead], [pool(*team(2))], [SOUTH, FRENCH], Turns())
    assert only(done).user_id == 1


def test_who_was_passed_over_for_the_area_gets_the_next_ones() -> None:
    south = [Waiting(n, pool_id=POOL, postal_code="80331", country="DE") for n in range(1, 4)]
    anywhere = leads(3, 4)
    north = Person(2, areas=("2",))
    done = distribute([*south, *anywhere], [pool(*team(2))], [SOUTH, north], Turns())
    assert Counter(who(done)) == {1: 3, 2: 3}


def test_pools_that_can_not_be() -> None:
    wrong = pool(Member(1, weight=0), Member(2, weight=21), Member(3, per_day=0), Member(4))
    assert [(p.code, p.value) for p in pool_problems(wrong)] == [
        ("pool_weight", "1"), ("pool_weight", "2"), ("pool_limit", "3"),
    ]  # fmt: skip
    assert [p.code for p in pool_problems(pool())] == ["pool_empty"]
    assert [p.code for p in pool_problems(pool(Member(4), Member(4)))] == ["pool_twice"]
