"""Names of the kinds, outcomes and directions of touchpoints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from leaddesk.rules.touchpoints import Direction, Kind, Outcome
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import date_text

_KINDS: dict[str, Marked] = {
    Kind.CALL: marked("Touchpoints", "Call"),
    Kind.EMAIL: marked("Touchpoints", "E-mail"),
    Kind.VISIT: marked("Touchpoints", "Visit"),
    Kind.NOTE: marked("Touchpoints", "Note"),
    Kind.LETTER: marked("Touchpoints", "Letter"),
    Kind.VIDEO: marked("Touchpoints", "Video call"),
    Kind.CHAT: marked("Touchpoints", "Chat"),
    Kind.FAIR: marked("Touchpoints", "Trade fair"),
    Kind.WEBINAR: marked("Touchpoints", "Webinar"),
    Kind.DOWNLOAD: marked("Touchpoints", "Download"),
    Kind.NEWSLETTER_SIGNUP: marked("Touchpoints", "Newsletter sign-up"),
    Kind.NEWSLETTER_OPEN: marked("Touchpoints", "Newsletter opened"),
    Kind.NEWSLETTER_CLICK: marked("Touchpoints", "Newsletter clicked"),
    Kind.NEWSLETTER_UNSUBSCRIBE: marked("Touchpoints", "Newsletter unsubscribed"),
    Kind.WEBSITE_VISIT: marked("Touchpoints", "Website visit"),
    Kind.WEBSITE_BOUNCE: marked("Touchpoints", "Website left at once"),
    Kind.PRESENTATION: marked("Touchpoints", "Product presentation"),
    Kind.TRIAL: marked("Touchpoints", "Free trial"),
    Kind.QUOTE_REQUEST: marked("Touchpoints", "Quote request"),
    Kind.QUOTE: marked("Touchpoints", "Quote"),
    Kind.ORDER: marked("Touchpoints", "Order"),
    Kind.SERVICE_CALL: marked("Touchpoints", "Service call"),
    Kind.COMPLAINT: marked("Touchpoints", "Complaint"),
    Kind.CONTACT_REFUSED: marked("Touchpoints", "Contact refused"),
    Kind.CONTENT_SENT: marked("Touchpoints", "Content sent"),
}
_OUTCOMES: dict[str, Marked] = {
    Outcome.INTEREST: marked("Touchpoints", "Interested"),
    Outcome.LATER: marked("Touchpoints", "Later"),
    Outcome.NO_INTEREST: marked("Touchpoints", "Not interested"),
    Outcome.NOT_REACHED: marked("Touchpoints", "Not reached"),
    Outcome.MAILBOX: marked("Touchpoints", "Voicemail"),
}
_DIRECTIONS: dict[str, Marked] = {
    Direction.IN: marked("Touchpoints", "Incoming"),
    Direction.OUT: marked("Touchpoints", "Outgoing"),
}


def kind_name(kind: Kind | str) -> str:
    """ "Telefonat", "Messe". A kind of the user's own making is called by its key."""
    return _said(_KINDS, kind)


def entry_title(kind: Kind | str, details: Mapping[str, Any]) -> str:
    """ "Besuch"; "Ergänzung zu Besuch vom 20.11.2025" for a note that adds to one."""
    about = details.get("adds_to")
    if not about:
        return kind_name(kind)
    text = translate("Touchpoints", "Addition to {entry} of {day}")
    day = date_text(date.fromisoformat(about["day"]))
    return text.format(entry=kind_name(about["kind"]), day=day)


def outcome_name(outcome: Outcome | str) -> str:
    """ "Interesse", "Nicht erreicht"; "" where there is none."""
    return _said(_OUTCOMES, outcome)


def direction_name(direction: Direction | str) -> str:
    """ "Eingehend", "Ausgehend"; "" where it has none."""
    return _said(_DIRECTIONS, direction)


def _said(names: dict[str, Marked], key: str) -> str:
    name = names.get(key)
    return str(key) if name is None else name.now()
