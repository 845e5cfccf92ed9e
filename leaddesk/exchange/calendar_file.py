"""Calendar files (RFC 5545): what is due, for Outlook, Thunderbird, a phone. Texts come worded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from leaddesk.exchange.atomic import write_atomically
from leaddesk.rules.problem import Problem

LONGEST_LINE = 75
"""Octets, without the line's end."""
LENGTH = timedelta(minutes=30)
ALARM = "-PT5M"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One appointment. `uid` is the same each time it is written, so that a calendar updates it;
    `at`: its moment, None: all of the day."""

    uid: str
    on: date
    at: datetime | None
    summary: str
    description: str = ""
    version: int = 0


def calendar_text(entries: Iterable[CalendarEntry], now: datetime) -> str:
    """The whole file, its lines folded and ended by CR LF."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//LeadDesk//LeadDesk//DE", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]  # fmt: skip
    for entry in entries:
        lines += _event(entry, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{fold_line(line)}\r\n" for line in lines)


def write_calendar(path: Path, entries: Iterable[CalendarEntry], now: datetime) -> Problem | int:
    """Write the file whole or not at all; how many appointments are in it, or the Problem of
    `write_atomically`."""
    listed = list(entries)
    data = calendar_text(listed, now).encode()

    def write(file: BinaryIO) -> None:
        file.write(data)

    problem = write_atomically(path, write)
    return problem if problem is not None else len(listed)


def fold_line(line: str) -> str:
    """The line in pieces of at most 75 octets, none within a letter; the next begins with a
    space."""
    pieces, piece, octets = [], "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > LONGEST_LINE:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += letter
        octets += size
    return "\r\n".join((*pieces, piece))


def escaped(text: str) -> str:
    """A text as the value of a property."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, f"\\{sign}")
    plain = plain.replace("\n", "\\n").replace("\t", " ")
    return "".join(letter for letter in plain if letter >= " " and letter != "\x7f")


def _event(entry: CalendarEntry, now: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT", f"UID:{escaped(entry.uid)}", f"DTSTAMP:{_utc(now)}",
        f"SEQUENCE:{entry.version}", *_when(entry), f"SUMMARY:{escaped(entry.summary)}",
    ]  # fmt: skip
    if entry.description:
        lines.append(f"DESCRIPTION:{escaped(entry.description)}")
    if entry.at is not None:
        lines += [
            "BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(entry.summary)}",
            f"TRIGGER:{ALARM}", "END:VALARM",
        ]  # fmt: skip
    return [*lines, "END:VEVENT"]


def _when(entry: CalendarEntry) -> list[str]:
    if entry.at is None:
        following = entry.on + timedelta(days=1)
        return [
            f"DTSTART;VALUE=DATE:{entry.on:%Y%m%d}", f"DTEND;VALUE=DATE:{following:%Y%m%d}",
            "TRANSP:TRANSPARENT",
        ]  # fmt: skip
    return [f"DTSTART:{_utc(entry.at)}", f"DTEND:{_utc(entry.at + LENGTH)}"]


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
