"""The report of a problem as text: the program, the machine, the settings, figures, the log's end.

No personal data: no text of the store, no names, no folders. In English, for whoever mends it.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from leaddesk.rules.scrubbing import scrubbed

LINES = 200
"""So many lines of the log's end."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the report tells. `names`: what it must not tell (of people, computers, files)."""

    version: str
    qt: str
    made_at: datetime
    store: str  # "SQLite file" or "PostgreSQL"
    schema: str
    settings: Mapping[str, object]
    window: Mapping[str, object]
    rows: Mapping[str, int]
    log: str
    names: tuple[str, ...]
    home: str


def report_text(told: Surroundings, own_words: str = "") -> str:
    """The whole report. What the user writes stays as written: they see it."""
    parts = [
        ("LeadDesk", {"version": told.version, "made": f"{told.made_at:%Y-%m-%d %H:%M} UTC"}),
        ("Machine", {
            "system": f"{platform.system()} {platform.release()}", "processor": platform.machine(),
            "python": platform.python_version(), "qt": told.qt,
        }),
        ("Store", {"kind": told.store, "schema": told.schema}),
        ("Settings", told.settings),
        ("Window", told.window),
        ("Rows", {name: count for name, count in told.rows.items() if count}),
    ]  # fmt: skip
    text = "\n\n".join(_part(title, values) for title, values in parts)
    log = f"\n\nLog\n{told.log.strip() or '(empty)'}\n"
    hidden = scrubbed(text + log, told.names, told.home)
    said = own_words.strip()
    return f"What happened\n{said}\n\n{hidden}" if said else hidden


def _part(title: str, values: Mapping[str, object]) -> str:
    return "\n".join([title, *(f"  {name}: {value}" for name, value in values.items())])


def end_of_log(path: Path, lines: int = LINES) -> str:
    """The last lines of the log; "" where there is none."""
    try:
        kept = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(kept[-lines:])


def names_in(store: str, people: Iterable[str], account: str, computer: str) -> tuple[str, ...]:
    """What must not be told: people, the account, the computer, the store's folder and file."""
    parts = [part for part in Path(store).parts if len(part) > 1 and ":" not in part]
    # What every installation has tells nothing, and would be taken out of the log's traces, too.
    own = {"leads.leaddesk", "leaddesk", "home", "users", "tmp", "var", "local", "share"}
    return (*people, account, computer, *(part for part in parts if part.casefold() not in own))
