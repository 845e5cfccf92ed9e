"""What stands in a calendar's appointment: the window and the command line write the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, tzinfo

from leaddesk.exchange.calendar_file import CalendarEntry
from leaddesk.queries.appointments import Appointment
from leaddesk.ui.words import translate
from leaddesk.ui.words.touchpoints import kind_name


def calendar_entries(
    found: Iterable[Appointment], zone: tzinfo | None = None
) -> list[CalendarEntry]:
    """ "Telefonat: Krüger GmbH – Angebot", with whom and by which number below. `zone`: of the
    place where the times are meant, None: this machine's."""
    return [_entry(one, zone) for one in found]


def _entry(one: Appointment, zone: tzinfo | None) -> CalendarEntry:
    at = None
    if one.minute is not None:
        clock = time(one.minute // 60, one.minute % 60)
        naive = datetime.combine(one.on, clock)
        at = naive.replace(tzinfo=zone) if zone is not None else naive.astimezone()
    summary = translate("Calendar", "{kind}: {name}").format(
        kind=kind_name(one.kind), name=one.name
    )
    if one.topic:
        summary += f" – {one.topic}"
    about = [part for part in (one.contact, one.phone, one.number) if part]
    uid = f"{one.number}-{round(one.created_at.timestamp() * 1000)}@leaddesk"
    return CalendarEntry(uid, one.on, at, summary, "\n".join(about), one.version)
