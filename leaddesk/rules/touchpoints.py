"""Kinds, directions and outcomes of touchpoints (product.md section 2). Keys are fixed."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What happened. Own kinds come later as data; these are the ones that come with it."""

    CALL = "call"
    EMAIL = "email"
    VISIT = "visit"
    NOTE = "note"
    LETTER = "letter"
    VIDEO = "video"
    CHAT = "chat"
    FAIR = "fair"
    WEBINAR = "webinar"
    DOWNLOAD = "download"
    NEWSLETTER_SIGNUP = "newsletter_signup"
    NEWSLETTER_OPEN = "newsletter_open"
    NEWSLETTER_CLICK = "newsletter_click"
    NEWSLETTER_UNSUBSCRIBE = "newsletter_unsubscribe"
    WEBSITE_VISIT = "website_visit"
    WEBSITE_BOUNCE = "website_bounce"
    PRESENTATION = "presentation"
    TRIAL = "trial"
    QUOTE_REQUEST = "quote_request"
    QUOTE = "quote"
    ORDER = "order"
    SERVICE_CALL = "service_call"
    COMPLAINT = "complaint"
    CONTACT_REFUSED = "contact_refused"
    CONTENT_SENT = "content_sent"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class Outcome(StrEnum):
    """How a call ended. The first three count as reached (ux.md 4.3)."""

    INTEREST = "interest"
    LATER = "later"
    NO_INTEREST = "no_interest"
    NOT_REACHED = "not_reached"
    MAILBOX = "mailbox"

    @property
    def reached(self) -> bool:
        return self in (Outcome.INTEREST, Outcome.LATER, Outcome.NO_INTEREST)


DEFAULT_FOLLOW_UP: dict[Outcome, str] = {
    Outcome.INTEREST: "+3",
    Outcome.LATER: "2w",
    Outcome.NO_INTEREST: "-",
    Outcome.NOT_REACHED: "1at",
    Outcome.MAILBOX: "2at",
}
"""The follow-up text that each outcome presets, in the grammar of `rules.due_text`."""

RATINGS = (1, 2, 3, 4, 5)
"""How satisfied somebody is whom service talks to, from low to high."""
LOW_RATINGS = (1, 2)
"""Those that nobody should leave lying."""
AFTER_LOW_RATING = "1at"
"""The follow-up text that a low rating or a complaint presets."""

CORRECTABLE_FOR = timedelta(hours=24)


class Said(NamedTuple):
    """What of a touchpoint its author may put right."""

    at: datetime
    direction: str
    outcome: str
    text: str
    satisfaction: int | None = None


def may_correct(
    author: int | None, written: datetime | None, me: int | None, now: datetime
) -> bool:
    """An entry may be put right by its author for a day; later it is only added to (ux.md 4.3)."""
    own = author is not None and author == me
    return own and written is not None and now - written < CORRECTABLE_FOR
