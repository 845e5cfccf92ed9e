"""When a backup is due, and which may go: whatever the clock does, the newest stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.backup_plan import AT_MOST, NEWEST, Backup, Why, is_due, to_go

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2025, 11, 24, 10, 34, tzinfo=BERLIN)


def made(before: timedelta, why: Why = Why.CHANGES, size: int = 10) -> Backup:
    at = NOW.astimezone(UTC) - before
    return Backup(f"/b/leads_{at:%Y-%m-%d_%H%M%S}.leaddesk", at, why, size)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def days(count: float) -> timedelta:
    return timedelta(days=count)


def test_the_first_of_the_day_then_every_half_hour() -> None:
    assert is_due([], NOW) is Why.DAY
    assert is_due([made(days(1))], NOW) is Why.DAY
    assert is_due([made(minutes(29))], NOW) is None
    assert is_due([made(minutes(30))], NOW) is Why.CHANGES
    assert is_due([made(minutes(90)), made(minutes(5))], NOW) is None


def test_the_day_is_the_one_on_the_wall() -> None:
    just_after = datetime(2025, 11, 24, 0, 10, tzinfo=BERLIN)
    before_midnight = Backup("b", just_after - minutes(15), Why.CHANGES, 1)
    assert is_due([before_midnight], just_after) is Why.DAY


def test_a_backup_from_the_future_keeps_none_from_being_made() -> None:
    assert is_due([made(-days(365))], NOW) is Why.DAY
    assert is_due([made(-days(365)), made(minutes(31))], NOW) is Why.CHANGES


def worked_through(start: datetime, count: int) -> list[Backup]:
    """Half-hourly backups on `count` days, thinned after each."""
    there: list[Backup] = []
    for day in range(count):
        for half_hour in range(16):
            now = start + timedelta(days=day, minutes=30 * half_hour)
            there.append(Backup(f"/b/{now}", now, Why.CHANGES, 10))
            gone = to_go(there, now)
            there = [backup for backup in there if backup not in gone]
    return there


def test_twelve_generations_and_more_stay_of_a_year() -> None:
    start = datetime(2025, 1, 6, 9, 0, tzinfo=BERLIN)
    there = worked_through(start, 200)
    newest = max(backup.made for backup in there)
    ages = sorted((newest - backup.made).days for backup in there)
    assert 12 <= len(there) <= 20
    assert {0, 1, 2, 3, 4, 5, 6} <= set(ages), "each day of the last week"
    assert sum(7 <= age <= 35 for age in ages) >= 3, "some weeks"
    assert ages[-1] <= AT_MOST.days


def test_what_somebody_wanted_or_an_upgrade_needs_is_not_rotated_out() -> None:
    wanted = [made(days(60), Why.UPGRADE), made(days(50), Why.HAND), made(days(40), Why.RESTORE)]
    retries = [made(minutes(n)) for n in range(50)]
    for _ in range(60):
        gone = to_go([*wanted, *retries], NOW)
        assert not {*wanted} & {*gone}
        retries = [backup for backup in retries if backup not in gone]
    assert len(retries) == NEWEST


def test_after_ninety_days_they_go_but_never_the_newest_five() -> None:
    old = [made(days(91 + n), Why.UPGRADE if n == 7 else Why.DAY) for n in range(8)]
    assert to_go(old[:5], NOW) == []
    gone = to_go(old, NOW)
    assert gone == [old[7], old[6]], "the oldest first, two at a time"
    assert to_go([b for b in old if b not in gone], NOW) == [old[5]]


def test_where_room_is_short_the_oldest_go_sooner() -> None:
    large = [made(days(n), Why.DAY, size=3_000) for n in range(7)]
    assert to_go(large, NOW) == []
    assert to_go(large, NOW, room=18_000) == [large[6]]
    assert to_go(large, NOW, room=1) == [large[6], large[5]], "the newest five stay all the same"


BACKUPS = st.lists(
    st.builds(
        lambda hours, why, size: made(timedelta(hours=hours), why, size),
        st.floats(-10_000, 40_000), st.sampled_from(Why), st.integers(0, 100),
    ),
    unique_by=lambda backup: backup.made,
)  # fmt: skip


@given(BACKUPS, st.none() | st.integers(0, 500))
def test_rotation_never_takes_the_newest_nor_what_seems_to_come(
    backups: list[Backup], room: int | None
) -> None:
    gone = to_go(backups, NOW, room)
    past = sorted((b for b in backups if b.made <= NOW), key=lambda b: b.made)
    assert len(gone) <= 2
    assert {*gone} <= {*past[:-NEWEST]}
