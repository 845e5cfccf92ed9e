"""Going through a list: it stands still, whatever comes and goes meanwhile."""

from __future__ import annotations

from leaddesk.rules.call_course import Course


def test_each_lead_once_in_the_order_of_the_start() -> None:
    course = Course((7, 3, 9))
    assert (course.current, course.following, course.number, course.count) == (7, 3, 1, 3)
    course = course.finish().skip()
    assert (course.current, course.following, course.number) == (9, None, 3)
    course = course.finish()
    assert course.current is None
    assert (course.done, course.skipped) == ({7, 9}, {3})
    assert course.again().leads == (3,)


def test_back_and_once_more_is_no_second_lead() -> None:
    course = Course((7, 3)).skip().back()
    assert (course.current, course.number) == (7, 1)
    course = course.back().finish()
    assert course.current == 3
    assert (course.done, course.skipped) == ({7}, frozenset())
    assert course.back().skip().skipped == frozenset()  # done stays done


def test_what_is_new_never_comes_before_the_present_one() -> None:
    course = Course((7, 3, 9)).finish().urgent((5, 3, 7, 6))
    assert (course.current, course.new, course.count) == (3, (5, 6), 3)
    assert course.take_new().leads == (7, 3, 5, 6, 9)
    assert course.urgent((6,)).new == (6,)  # 5 was dealt with by somebody else
    at_end = course.finish().finish()
    assert (at_end.current, at_end.leads, at_end.new) == (5, (7, 3, 9, 5, 6), ())
    assert Course((7,)).finish().current is None


def test_what_is_gone_is_passed_over_and_not_counted() -> None:
    course = Course((7, 3, 9, 4)).lose(9)
    assert (course.current, course.count) == (7, 3)
    assert course.finish().skip().current == 4
    assert course.finish().skip().number == 3
    assert course.lose(7).current == 3
    assert course.finish().skip().back().current == 3
    assert course.lose(3).following == 4
    assert Course((7,)).lose(7).current is None
    assert course.urgent((9,)).new == ()


def test_an_empty_list_is_at_its_end() -> None:
    course = Course(())
    assert (course.current, course.following, course.count) == (None, None, 0)
    assert course.finish() == course.skip() == course.back() == course
