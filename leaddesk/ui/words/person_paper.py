"""The information that a person gets of what is kept of them: on paper, as a workbook, as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from leaddesk.queries.person_data import PersonData
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.consent import basis_name, channel_name
from leaddesk.ui.words.erp import profile_title
from leaddesk.ui.words.fields import choice_name, field_name, is_field
from leaddesk.ui.words.formats import date_text, moment_text
from leaddesk.ui.words.paper import grid, pairs, paper, section
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import direction_name, entry_title

KINDS: dict[str, Marked] = {
    "contact": marked("Person", "Person"),
    "company": marked("Person", "Company"),
    "lead": marked("Person", "Lead"),
    "touchpoint": marked("Person", "Touchpoint"),
    "consent": marked("Person", "Consent or objection"),
    "follow_up": marked("Person", "Follow-up"),
    "stage_move": marked("Person", "Move in the funnel"),
    "answer": marked("Person", "Answer of the checklist"),
    "offer": marked("Person", "Offer to sales"),
    "clock_pause": marked("Person", "Pause of a clock"),
    "score_line": marked("Person", "Points by hand"),
    "exclusion_lift": marked("Person", "Exclusion lifted"),
    "batch_row": marked("Person", "Line of a hand-over"),
    "lead_merge": marked("Person", "Merged lead"),
    "exclusion_entry": marked("Person", "Exclusion list"),
    "import_run": marked("Person", "Import"),
    "batch": marked("Person", "Hand-over"),
    "campaign": marked("Person", "Campaign"),
    "absence": marked("Person", "Absence"),
    "target": marked("Person", "Target"),
    "saved_view": marked("Person", "Saved view"),
    "score_version": marked("Person", "Score rules"),
    "setting": marked("Person", "Setting"),
    "step": marked("Person", "Step in the history"),
}
"""What the rows of each table are called."""

_OWN_TABLE = frozenset({"contact", "company", "lead", "touchpoint", "consent"})
_KEYS = ("_key", "_id", "version")


class Part(NamedTuple):
    """A heading and a table below it."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def information_title(data: PersonData) -> str:
    return translate("Person", "Information on {name}").format(name=data.kept.name)


def information_html(data: PersonData) -> str:
    """To be printed, or sent as PDF."""
    under = translate("Person", "Art. 15 and 20 GDPR, as of {moment}").format(
        moment=moment_text(data.made)
    )
    bodies = []
    for part in information(data):
        two = len(part.heads) == 2 and part.heads[0] == _field()
        body = pairs((row[0], row[1]) for row in part.rows) if two else grid(part.heads, part.rows)
        bodies.append(section(part.title, body))
    return paper(information_title(data), under, bodies)


def information(data: PersonData) -> list[Part]:
    """Everything, part by part; those with nothing in them are left out."""
    parts = [_fields(data, table) for table in ("contact", "company", "lead")]
    parts += [_touchpoints(data), _consents(data), _sources(data), _disclosures(data),
              _changes(data), _others(data)]  # fmt: skip
    return [part for part in parts if part.rows]


def machine_document(data: PersonData) -> dict[str, Any]:
    """For a machine: tables and columns as they are kept."""
    return {
        "made": data.made.isoformat(),
        "person": data.kept.name,
        "rows": {
            table: [{name: _machine(value) for name, value in row.items()} for row in rows]
            for table, rows in data.rows.items()
        },
        "sources": [{"source": source, "at": at.isoformat()} for source, at in data.sources],
        "recipients": [
            {"batch": one.batch, "at": one.at.isoformat(), "profile": one.profile,
             "columns": list(one.columns)}
            for one in data.disclosures
        ],
        "changes": [
            {"at": one.at.isoformat(), "who": one.who, "column": one.column, "before": one.before}
            for one in data.changes
        ],
    }  # fmt: skip


def _machine(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def _field() -> str:
    return translate("Person", "Field")


def _fields(data: PersonData, table: str) -> Part:
    """The fields of the person, the company, the lead: one below the other."""
    rows = [
        (field_name(f"{table}.{column}"), _said(data, f"{table}.{column}", value))
        for row in data.rows.get(table, ())
        for column, value in row.items()
        if is_field(f"{table}.{column}") and value not in (None, "")
    ]
    rows += [
        (field_name("lead.owner"), data.users.get(row["owner_id"], ""))
        for row in data.rows.get("lead", ())
        if table == "lead" and row["owner_id"]
    ]
    return Part(KINDS[table].now(), (_field(), translate("Person", "Value")), tuple(rows))


def _said(data: PersonData, key: str, value: Any) -> str:
    if key == "lead.stage":
        return stage_name(Stage(value))
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return date_text(value)
    return choice_name(key, value) if isinstance(value, str) else str(value)


def _touchpoints(data: PersonData) -> Part:
    heads = (translate("Person", "When"), translate("Person", "What"), translate("Person", "Who"),
             translate("Person", "Text"))  # fmt: skip
    rows = []
    for row in sorted(data.rows.get("touchpoint", ()), key=lambda row: row["at"]):
        way = direction_name(row["direction"]) if row["direction"] else ""
        details = row["details"] or {}
        told = [row["text"] or "", *(str(v) for v in details.values() if isinstance(v, str))]
        kind = entry_title(row["kind"], details)
        rows.append((
            moment_text(row["at"]), " · ".join(part for part in (kind, way) if part),
            data.users.get(row["user_id"] or 0, ""), "\n".join(filter(None, told)),
        ))  # fmt: skip
    return Part(translate("Person", "Touchpoints"), heads, tuple(rows))


def _consents(data: PersonData) -> Part:
    heads = (translate("Person", "Channel"), translate("Person", "Legal basis"),
             translate("Person", "Since"), translate("Person", "Until"),
             translate("Person", "Source"))  # fmt: skip
    rows = [
        (channel_name(row["channel"]), basis_name(row["basis"]), date_text(row["given_on"]),
         date_text(row["ended_on"]) if row["ended_on"] else "", row["source"])
        for row in data.rows.get("consent", ())
    ]  # fmt: skip
    return Part(translate("Person", "Consents and objections"), heads, tuple(rows))


def _sources(data: PersonData) -> Part:
    heads = (translate("Person", "When"), translate("Person", "List"))
    rows = tuple((moment_text(at), source) for source, at in data.sources)
    return Part(translate("Person", "Where the data came from"), heads, rows)


def _disclosures(data: PersonData) -> Part:
    heads = (translate("Person", "When"), translate("Person", "Recipient"),
             translate("Person", "Columns"))  # fmt: skip
    rows = [
        (moment_text(one.at), f"{profile_title(one.profile)} · {batch_label(one.batch)}",
         ", ".join(field_name(key) if is_field(key) else key for key in one.columns))
        for one in data.disclosures
    ]  # fmt: skip
    return Part(translate("Person", "Who has got the data"), heads, tuple(rows))


def _changes(data: PersonData) -> Part:
    heads = (translate("Person", "When"), translate("Person", "Who"), translate("Person", "Field"),
             translate("Person", "Before"))  # fmt: skip
    rows = [
        (moment_text(one.at), one.who, field_name(f"contact.{one.column}")
         if is_field(f"contact.{one.column}") else one.column, one.before)
        for one in data.changes
    ]  # fmt: skip
    return Part(translate("Person", "What was changed"), heads, tuple(rows))


def _others(data: PersonData) -> Part:
    """All else that names them: notes, follow-ups, lines of hand-overs."""
    rows: list[tuple[str, ...]] = []
    for table, found in data.rows.items():
        if table not in _OWN_TABLE:
            rows += [(KINDS[table].now(), _told(row)) for row in found if _told(row)]
    heads = (translate("Person", "What"), translate("Person", "Text"))
    return Part(translate("Person", "Other entries"), heads, tuple(rows))


def _told(row: Mapping[str, Any]) -> str:
    found: list[str] = []
    for name, value in row.items():
        if not name.endswith(_KEYS):
            found += _texts(value)
    return " · ".join(dict.fromkeys(found))


def _texts(value: Any) -> Iterable[str]:
    """The texts and moments in a value, whatever its shape."""
    if isinstance(value, datetime):
        return [moment_text(value)]
    if isinstance(value, date):
        return [date_text(value)]
    if isinstance(value, str):
        return [value] if value else []
    several: Sequence[Any] = ()
    if isinstance(value, dict):
        several = list(value.values())
    elif isinstance(value, list):
        several = value
    return [text for one in several for text in _texts(one)]
