"""An e-mail that somebody files at a lead: what is taken of it, and who wrote to whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from leaddesk.rules.mail_domains import is_free_mail, mail_domain
from leaddesk.rules.match_keys import email_key
from leaddesk.rules.touchpoints import Direction

ENDINGS = (".eml", ".msg")
LONGEST = 20_000
"""Letters of a mail's text that are kept: the rest of a long chain of answers was kept before."""


@dataclass(frozen=True, slots=True)
class Mail:
    """`sender` and `recipients` are addresses; `at` an aware moment, None where it says none;
    `key` is its Message-ID, else made of what it says; "" without a moment, too."""

    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    at: datetime | None
    subject: str
    text: str
    key: str = ""

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(a for a in (self.sender, *self.recipients) if a))

    def note(self) -> str:
        """What a touchpoint keeps: the subject, then the text."""
        whole = "\n\n".join(part for part in (self.subject, self.text) if part)
        return whole if len(whole) <= LONGEST else f"{whole[: LONGEST - 1]}…"


def is_mail(name: str) -> bool:
    """By its name: whether a file is meant as a mail."""
    return name.lower().endswith(ENDINGS)


def direction(mail: Mail, theirs: Collection[str]) -> Direction:
    """Whether it came in or went out. `theirs` are the addresses of the lead's people; whoever
    writes from the same domain, which is no free one, is one of them, too."""
    if _belongs(mail.sender, theirs):
        return Direction.IN
    return Direction.OUT if any(_belongs(a, theirs) for a in mail.recipients) else Direction.IN


def person_of(mail: Mail, people: Sequence[tuple[int, str]]) -> int | None:
    """Whose mail it is: of (id, address) the first that wrote it, or got it."""
    for address in mail.addresses:
        key = email_key(address)
        for person, theirs in people:
            if key and key == email_key(theirs):
                return person
    return None


def _belongs(address: str, theirs: Collection[str]) -> bool:
    keys = {email_key(their) for their in theirs}
    domains = {d for their in theirs if (d := mail_domain(their)) and not is_free_mail(d)}
    return bool(address) and (email_key(address) in keys or mail_domain(address) in domains)
