"""Consents and objections in words: channels, legal bases, what is blocked for whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from leaddesk.rules.consent import Basis, Channel, Marks
from leaddesk.rules.consent_lists import BASIS
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.fields import choice_name
from leaddesk.ui.words.formats import date_text

_CHANNELS: dict[str, Marked] = {
    Channel.PHONE: marked("Consent", "Phone"),
    Channel.EMAIL: marked("Consent", "E-mail"),
    Channel.POST: marked("Consent", "Post"),
}
_NONE_OF: dict[str, Marked] = {
    Channel.PHONE: marked("Consent", "no call"),
    Channel.EMAIL: marked("Consent", "no e-mail"),
    Channel.POST: marked("Consent", "no post"),
}
_LAWS: dict[str, Marked] = {
    Basis.CONSENT: marked("Consent", "Art. 6 (1) a GDPR"),
    Basis.DOUBLE_OPT_IN: marked("Consent", "confirmed, Art. 6 (1) a GDPR"),
    Basis.EXISTING_CUSTOMER: marked("Consent", "§ 7 (3) UWG"),
    Basis.PRESUMED: marked("Consent", "§ 7 (2) UWG"),
    Basis.CONTRACT: marked("Consent", "Art. 6 (1) b GDPR"),
    Basis.INTEREST: marked("Consent", "Art. 6 (1) f GDPR"),
}


def channel_name(channel: str) -> str:
    """Of the channel; one that a newer program knows is shown by its key."""
    return _CHANNELS[channel].now() if channel in _CHANNELS else channel


def channel_names(channels: Collection[str]) -> str:
    """ "Telefon, E-Mail", in their order."""
    return ", ".join(channel_name(one) for one in Channel if one in channels)


def basis_name(basis: str) -> str:
    if basis == Basis.OBJECTION:
        return translate("Consent", "Objection")
    return choice_name(BASIS, basis)


def basis_choice(basis: str) -> str:
    """ "Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)": with the rule of law that it is."""
    law = _LAWS.get(basis)
    return f"{basis_name(basis)} ({law.now()})" if law else basis_name(basis)


def consent_text(basis: str, given_on: date, source: str = "") -> str:
    """ "Einwilligung 24.11.2025; Messe Hannover", as a list can hold it, too."""
    said = f"{basis_name(basis)} {date_text(given_on)}"
    return f"{said}; {source}" if source else said


def marks_text(marks: Marks) -> str:
    """ "E-Mail, Post · kein Anruf": one cell of a list."""
    none = ", ".join(_NONE_OF[channel].now() for channel in marks.objected)
    return " · ".join(part for part in (channel_names(marks.granted), none) if part)


def objection_text(channels: Iterable[str], since: date) -> str:
    """ "Werbewiderspruch vom 03.11.2025: kein Anruf, keine E-Mail"."""
    said = set(channels)
    none = ", ".join(_NONE_OF[one].now() for one in Channel if one in said)
    text = translate("Consent", "Objection of {date}: {none}")
    return text.format(date=date_text(since), none=none)


def left_out_text(leads: int) -> str:
    """Of a campaign: so many stay out of it."""
    return translate("Consent", "%n lead(s) left out: they have objected.", "", leads)
