"""Calendar files: what RFC 5545 asks of lines, texts and times."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from leaddesk.exchange.calendar_file import (
    CalendarEntry,
    calendar_text,
    escaped,
    fold_line,
    write_calendar,
)

NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def lines(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_texts_are_escaped_and_carry_nothing_hidden() -> None:
    assert escaped("a;b,c\\d\r\ne\nf\x00\x1b") == "a\\;b\\,c\\\\d\\ne\\nf"


def test_lines_are_folded_at_75_octets_and_never_within_a_letter() -> None:
    line = "SUMMARY:" + "Größe ß 😀 " * 30
    folded = fold_line(line)
    pieces = folded.split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert folded.replace("\r\n ", "") == line
    assert fold_line("x" * 75) == "x" * 75


def test_times_are_utc_and_days_are_days() -> None:
    summer = datetime(2026, 7, 1, 10, 30, tzinfo=BERLIN)
    text = calendar_text(
        [
            CalendarEntry("a@x", date(2026, 7, 1), summer, "Telefonat: Größe, Söhne; KG", "Zeile"),
            CalendarEntry("b@x", date(2025, 12, 31), None, "Besuch", version=2),
        ],
        NOW,
    )
    told = lines(text)
    assert text.endswith("END:VCALENDAR\r\n") and "\n" not in text.replace("\r\n", "")
    assert "DTSTART:20260701T083000Z" in told and "DTEND:20260701T090000Z" in told
    assert "SUMMARY:Telefonat: Größe\\, Söhne\\; KG" in told
    assert "DTSTART;VALUE=DATE:20251231" in told and "DTEND;VALUE=DATE:20260101" in told
    assert told.count("BEGIN:VALARM") == 1 and "SEQUENCE:2" in told
    assert told.count("DTSTAMP:20251124T093400Z") == 2


def test_the_file_is_there_whole(tmp_path: Path) -> None:
    path = tmp_path / "Größe.ics"
    assert write_calendar(path, [CalendarEntry("a@x", date(2025, 12, 1), None, "ß")], NOW) == 1
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    gone = write_calendar(tmp_path / "no" / "x.ics", [], NOW)
    assert not isinstance(gone, int) and gone.code == "folder_missing"
