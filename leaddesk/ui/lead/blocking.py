"""Whom nobody calls or writes to: excluded leads, and people who have objected."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.consent import Channel, objections
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.lead_words import exclusion_text
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import objection_text
from leaddesk.ui.words.problems import problem_text

_CHANNEL_OF: Mapping[str, Channel] = {
    "log_call": Channel.PHONE, "dial": Channel.PHONE, "log_mail": Channel.EMAIL,
}  # fmt: skip
"""By the key of a command."""


def why_blocked(key: str, detail: LeadDetail) -> str:
    """Why this command does not approach this lead; "" where it may, or is none that does."""
    if key not in _CHANNEL_OF:
        return ""
    if excluded := exclusion_text(detail):
        return excluded
    against = detail.objections().get(_CHANNEL_OF[key])
    if against is None:
        return ""
    args = {"date": against.given_on.isoformat(), "kind": _CHANNEL_OF[key].value}
    return problem_text(Problem("contact_objected", args=args))


def objection_note(detail: LeadDetail) -> str:
    """ "Werbewiderspruch vom 03.11.2025: kein Anruf, keine E-Mail. Servicekontakte …"; "" if there
    is none."""
    against = detail.objections()
    if not against:
        return ""
    since = min(entry.given_on for entry in against.values())
    allowed = translate("Lead", "You can log service contacts.")
    return f"{objection_text(against, since)}. {allowed}"


def objects_to(detail: LeadDetail, contact_id: int | None, channel: Channel) -> bool:
    """Whether this person must not be approached on this channel."""
    return channel in objections(detail.consents, contact_id)
