"""The agreement between marketing and sales in words: clocks, what is left, what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from leaddesk.queries.deadlines import RunningClock
from leaddesk.rules.offers import OfferState
from leaddesk.rules.sla import OFFER, Then
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import number_text, time_text, weekday_date_text
from leaddesk.ui.words.segments import segment_label
from leaddesk.ui.words.stages import stage_name

_THEN: dict[Then, Marked] = {
    Then.REMIND: marked("Deadlines", "remind whoever has it"),
    Then.ESCALATE: marked("Deadlines", "tell the sales managers"),
    Then.REASSIGN: marked("Deadlines", "give it to somebody else"),
    Then.PROPOSE: marked("Deadlines", "propose somebody else to the manager"),
    Then.RETURN: marked("Deadlines", "return it to marketing"),
}
_STATES: dict[OfferState, Marked] = {
    OfferState.OPEN: marked("Deadlines", "not answered yet"),
    OfferState.ACCEPTED: marked("Deadlines", "accepted"),
    OfferState.OPPORTUNITY: marked("Deadlines", "opportunity created"),
    OfferState.REJECTED: marked("Deadlines", "rejected"),
    OfferState.PARTNER: marked("Deadlines", "passed to a partner"),
    OfferState.RETURNED: marked("Deadlines", "returned"),
    OfferState.EXPIRED: marked("Deadlines", "expired"),
    OfferState.WITHDRAWN: marked("Deadlines", "withdrawn"),
}


def clock_name(key: str) -> str:
    """What a clock is about: the answer to an offer, or a stage."""
    if key == OFFER:
        return translate("Deadlines", "Answer to the hand-over")
    return translate("Deadlines", "Stage {stage}").format(stage=stage_name(Stage.of(key)))


def then_text(then: Then, named: str = "") -> str:
    """What becomes of the lead when nobody acts."""
    if named and then is Then.ESCALATE:
        return translate("Deadlines", "tell {name}").format(name=named)
    if named and then is Then.REASSIGN:
        return translate("Deadlines", "give it to {name}").format(name=named)
    if named and then is Then.PROPOSE:
        return translate("Deadlines", "propose {name} to the manager").format(name=named)
    return _THEN[then].now()


def offer_state(state: OfferState) -> str:
    return _STATES[state].now()


def span_text(seconds: int) -> str:
    """A span of working time: "1 h 45 min"."""
    minutes = abs(seconds) // 60
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Deadlines", "{minutes} min").format(minutes=number_text(rest))
    if not rest or hours >= 24:
        return translate("Deadlines", "{hours} h").format(hours=number_text(hours))
    text = translate("Deadlines", "{hours} h {minutes} min")
    return text.format(hours=number_text(hours), minutes=number_text(rest))


def due_text(due: datetime, today: date) -> str:
    """ "today 16:00", else with its day."""
    local = due.astimezone()
    at = time_text(local.time())
    if local.date() == today:
        return translate("Deadlines", "today {time}").format(time=at)
    return f"{weekday_date_text(local.date())}, {at}"


def clock_text(clock: RunningClock, today: date) -> str:
    """By when, how much of it is left, and why so much is allowed."""
    if clock.due_at is None:
        return translate("Deadlines", "the clock stands")
    why = allowed_text(clock)
    if clock.over:
        text = translate("Deadlines", "was due {when}, over since {span}")
    else:
        text = translate("Deadlines", "until {when} ({span} left)")
    said = text.format(when=due_text(clock.due_at, today), span=span_text(clock.left))
    return f"{said}; {why}" if why else said


def allowed_text(clock: RunningClock) -> str:
    """How long the clock may run, and because of which segment; "" where it is as for everybody."""
    if clock.segment is None:
        return ""
    text = translate("Deadlines", "{span} allowed, because of parameter {number}")
    return text.format(span=span_text(clock.allowed), number=clock.segment)


def segment_hours(segments: Iterable[tuple[int, int]]) -> str:
    """Other hours of segments: "Parameter 4: 8 h"."""
    return ", ".join(
        f"{segment_label(number)}: {span_text(minutes * 60)}" for number, minutes in segments
    )


def clock_kind(clock: RunningClock) -> str:
    """How a bar about it looks: info, warn, danger."""
    if clock.due_at is None or not clock.close:
        return "info"
    return "danger" if clock.over else "warn"
