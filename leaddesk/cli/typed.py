"""What was typed, read by the rules: queries, days, moments. What can't be read ends the call."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import today
from leaddesk.cli.tables import plain, text_width
from leaddesk.queries.views import presets
from leaddesk.rules.date_words import Lean, read_day, tidy
from leaddesk.rules.due_text import Due, parse_due
from leaddesk.rules.filter_text import LeadFilter, parse_filter
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import IsHoliday, never
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_MOMENT = re.compile(
    r"(?P<day>.*?)[ t,]*(?:um |at )?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?: uhr)?"
)


def typed_query(call: Call, store: Store) -> LeadFilter:
    """The query of the call; one that can't be read is shown with the place marked."""
    text = " ".join(word.strip() for word in call.options.query)
    wanted = parse_filter(text, today(store), store.ask(presets))
    if wanted.problems:
        lines = [line for problem in wanted.problems for line in _marked(text, problem)]
        raise Stopped(Exit.WRONG_CALL, *lines)
    return wanted


def _marked(text: str, problem: Problem) -> list[str]:
    """The query, ^^^ under the place, the sentence, and the query as it was probably meant."""
    start = max(0, problem.start or 0)
    end = max(start + 1, problem.end or start + 1)
    before, marked = plain(text[:start]), plain(text[start:end])
    lines = [
        f"  {plain(text)}",
        "  " + " " * text_width(before) + "^" * max(1, text_width(marked)),
        problem_text(problem),
    ]
    replacement = problem.args.get("replacement", "")
    if replacement:
        meant = text[:start] + replacement + text[end:]
        lines.append(translate("Cli", "Probably meant: {query}").format(query=meant))
    return lines


def typed_day(text: str, now: date, lean: Lean) -> date:
    """A day in any spelling of the follow-up field; `lean` says which way one without a year is
    meant."""
    found = read_day(tidy(text), now, lean)
    if found is None:
        raise Stopped(Exit.WRONG_CALL, problem_text(Problem("due_unreadable", value=text.strip())))
    return found.on


def typed_moment(text: str, now: datetime) -> datetime:
    """A day with a time ("gestern 14:30", "24.11.2025 10:30", ISO) or a time of today; a day
    alone means its noon. Local time unless it says otherwise."""
    text = text.strip()
    local = now.astimezone()
    try:
        exact = datetime.fromisoformat(text)
    except ValueError:
        pass
    else:
        if len(text) > len("2025-11-24"):
            return exact if exact.tzinfo else exact.astimezone()
    found = _MOMENT.fullmatch(tidy(text))
    day_text, clock = (found["day"], _clock(found)) if found else (text, time(12))
    if clock is None:
        raise Stopped(Exit.WRONG_CALL, problem_text(Problem("due_unreadable", value=text)))
    day = typed_day(day_text, local.date(), Lean.BACK) if day_text.strip() else local.date()
    moment = datetime.combine(day, clock).astimezone()
    if not found and moment > local:  # today without a time is now, not noon ahead of us
        return local if day == local.date() else moment
    return moment


def _clock(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    return time(hour, minute) if hour < 24 and minute < 60 else None


def typed_follow_up(text: str, now: date, is_free: IsHoliday = never) -> Due:
    """When next, as the follow-up field reads it."""
    due = parse_due(text, now, is_free)
    if isinstance(due, Problem):
        raise Stopped(Exit.WRONG_CALL, problem_text(due))
    return due


def typed_key(text: str, labels: Mapping[str, str], what: str) -> str:
    """The key that was typed, as itself or by its name in the language spoken; `what` is the
    sentence for one that there isn't, with {value} and {known}."""
    wanted = sort_key(text)
    for key, label in labels.items():
        if wanted in (sort_key(key), sort_key(label)):
            return key
    known = ", ".join(labels)
    raise Stopped(Exit.WRONG_CALL, what.format(value=text.strip(), known=known))


def typed_list(text: str | None) -> Sequence[str]:
    """Words kept apart by commas."""
    return [word.strip() for word in (text or "").split(",") if word.strip()]


def days_back(now: date, count: int) -> date:
    """So many days before."""
    return now - timedelta(days=count)
