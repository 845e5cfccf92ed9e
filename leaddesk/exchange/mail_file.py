"""Reads an e-mail out of a file: .eml (RFC 5322) and Outlook's .msg (MS-OXMSG).

Attachments are not looked at. To be called in the child process, since the file may be hostile.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from leaddesk.exchange.cells import clean_text
from leaddesk.rules.mails import LONGEST, Mail
from leaddesk.rules.problem import Problem

MOST_BYTES = 60 * 1024 * 1024
"""Mail servers take no larger one, attachments and all."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_RECIPIENTS = 100


def read_mail(path: Path) -> Mail | Problem:
    """The mail, told by content, not by name. Problems: file_missing, file_not_readable,
    file_too_large, mail_unreadable."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return Problem("file_too_large", value=path.name)
        data = path.read_bytes()
    except FileNotFoundError:
        return Problem("file_missing", value=path.name)
    except OSError:
        return Problem("file_not_readable", value=path.name)
    try:
        mail = _of_outlook(data) if data.startswith(_OLE) else _of_text(data)
    except MemoryError:
        raise
    except Exception:  # both libraries raise whatever a damaged file leads them to
        mail = None
    return mail or Problem("mail_unreadable", value=path.name)


def _of_text(data: bytes) -> Mail | None:
    # Heavy, as all of `email`: the child that reads a list has no need of it.
    from email import message_from_bytes, policy
    from email.message import EmailMessage
    from email.utils import getaddresses, parseaddr

    message = message_from_bytes(data, policy=policy.default)
    if not isinstance(message, EmailMessage) or not (message["from"] or message["to"]):
        return None
    name, sender = parseaddr(str(message["from"] or ""))
    headers = [str(value) for key in ("to", "cc") for value in message.get_all(key, ())]
    body = message.get_body(("plain", "html"))
    text = _decoded(body) if body is not None else ""
    if body is not None and body.get_content_type() == "text/html":
        text = plain_text(text)
    return _mail(
        name, sender, (address for _, address in getaddresses(headers)),
        _moment(str(message["date"] or "")), str(message["subject"] or ""), text,
        str(message["message-id"] or ""),
    )  # fmt: skip


def _decoded(body: Any) -> str:
    """A part's text; where it can't be in the encoding that it names, or names none, as UTF-8, else
    as Windows writes it."""
    data = body.get_payload(decode=True) or b""
    for encoding in (body.get_content_charset(), "utf-8"):
        try:
            return str(data.decode(encoding or "ascii"))
        except (LookupError, UnicodeDecodeError):
            continue
    return str(data.decode("cp1252", "replace"))


def _of_outlook(data: bytes) -> Mail | None:
    from email.utils import parseaddr

    from oxmsg import Message  # heavy: imported when first needed

    message = Message.load(data)
    headers = {key.lower(): value for key, value in message.message_headers.items()}
    name, sender = parseaddr(message.sender or "")
    if not name and not sender:
        name = message.sender or ""
    text = message.body or plain_text(message.html_body or "")
    sent = message.sent_date
    at = sent if sent is None or sent.tzinfo else sent.replace(tzinfo=UTC)
    return _mail(
        name, sender, (person.email_address for person in message.recipients),
        at or _moment(headers.get("date", "")), message.subject, text,
        headers.get("message-id", ""),
    )  # fmt: skip


def _mail(
    name: str,
    sender: str,
    recipients: Iterable[str],
    at: datetime | None,
    subject: str,
    text: str,
    key: str,
) -> Mail:
    known = [a.strip().lower() for a in recipients if "@" in a]
    if not key.strip() and at is not None:  # known again by what it is: when, by whom, what
        said = "\0".join((at.isoformat(), sender, subject, text))
        key = sha256(said.encode("utf-8", "replace")).hexdigest()
    return Mail(
        sender=clean_text(sender).strip().lower() if "@" in sender else "",
        sender_name=" ".join(clean_text(name).split()),
        recipients=tuple(dict.fromkeys(map(clean_text, known)))[:_MOST_RECIPIENTS],
        at=at,
        subject=" ".join(clean_text(subject).split()),
        text=_tidy(clean_text(text))[: LONGEST + 1],
        key=clean_text(key).strip()[:250],
    )


def _moment(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        at = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _tidy(text: str) -> str:
    """Without blanks at the ends of lines, and with one empty line at most between two."""
    lines: list[str] = []
    for line in text.strip().split("\n"):
        stripped = line.rstrip(" \t\xa0")
        if stripped or (lines and lines[-1]):
            lines.append(stripped)
    return "\n".join(lines).rstrip()


class _Reader(HTMLParser):
    """What a person would read of a page."""

    BREAKS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "hr"})
    SILENT = frozenset({"style", "script", "head", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in self.SILENT
        if tag in self.BREAKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in self.SILENT))
        if tag in self.BREAKS and tag != "br":
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(" ".join(data.split("\n")) if data.strip() else " ")


def plain_text(html: str) -> str:
    """The words of a page, line by line."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = "".join(reader.said).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines)
