"""The columns of `list` and `export`: their keys, their titles, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from leaddesk.cli.call import Exit, Stopped
from leaddesk.cli.typed import typed_list
from leaddesk.queries.lead_list import BY_SCORE, SORTS, LeadRow, Sort
from leaddesk.queries.plain import day, instant, moment, money
from leaddesk.queries.priority_order import BY_PRIORITY
from leaddesk.rules.ansoff import Strategy, strategy_at
from leaddesk.rules.consent import Marks, marks_of
from leaddesk.rules.filter_fields import field_of
from leaddesk.rules.fold import sort_key
from leaddesk.rules.segments import numbers_of
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import translate
from leaddesk.ui.words.ansoff import strategy_name
from leaddesk.ui.words.consent import marks_text
from leaddesk.ui.words.stages import stage_name

Owners = Mapping[int, str]
"""The names of the users by id."""


def _as_kept(value: Any, owners: Owners) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column. `kept`: the field of `LeadRow` that it is made of; `read`: what that says (dates
    as dates). `in_file`: its title in a file, where that has to be understood by whoever reads it
    next."""

    key: str
    title: str
    kept: str
    read: Callable[[Any, Owners], Any] = _as_kept
    right: bool = False
    least: int = 6
    in_file: str = ""

    def value(self, row: LeadRow, owners: Owners) -> Any:
        """What is known of the lead, as the store has it."""
        return self.read(getattr(row, self.kept), owners)


STANDARD = (
    "number", "company", "contact", "stage", "segments", "score", "behaviour", "fit", "owner",
    "due", "city", "postal_code",
)  # fmt: skip
"""What `list --json` gives for each lead, and `export` writes."""

ON_A_TERMINAL = (
    "number", "company", "contact", "city", "stage", "segments", "score", "due", "owner",
)  # fmt: skip
"""What fits beside each other."""

_DESCENDING_FIRST = frozenset({"score", "value", "created", "last_contact"})


def list_columns() -> dict[str, ListColumn]:
    """All columns by key, titled in the language that is spoken."""
    made = (
        ListColumn("number", translate("CliColumns", "No."), "number", least=8,
                   in_file=translate("CliColumns", "Prospect no.")),
        _field("company", translate("CliColumns", "Company"), least=12),
        _field("contact", translate("CliColumns", "Contact"), least=10),
        _field("position", translate("CliColumns", "Position")),
        _field("city", translate("CliColumns", "City")),
        _field("postal_code", translate("CliColumns", "Postal code")),
        _field("country", translate("CliColumns", "Country"), least=2),
        _field("phone", translate("CliColumns", "Phone"), least=10),
        _field("email", translate("CliColumns", "E-mail"), least=10),
        ListColumn("stage", translate("CliColumns", "Stage"), "stage_kept",
                   lambda kept, _: Stage(kept), least=5),
        ListColumn("since", translate("CliColumns", "Since"), "stage_since_kept",
                   lambda kept, _: moment(kept)),
        ListColumn("segments", translate("CliColumns", "Parameters"), "segmask",
                   lambda kept, _: numbers_of(kept), least=4),
        _field("score", translate("CliColumns", "Score"), right=True, least=4),
        _field("behaviour", translate("CliColumns", "Behaviour"), right=True, least=4),
        _field("fit", translate("CliColumns", "Fit"), right=True, least=4),
        ListColumn("due", translate("CliColumns", "Follow-up"), "due_on_kept",
                   lambda kept, _: day(kept), least=10),
        ListColumn("deadline", translate("CliColumns", "Deadline"), "clock_due_kept",
                   lambda kept, _: instant(kept), least=10),
        ListColumn("owner", translate("CliColumns", "Owner"), "owner_id",
                   lambda kept, owners: owners.get(kept), least=4),
        ListColumn("last_contact", translate("CliColumns", "Last contact"), "last_touch_at_kept",
                   lambda kept, _: instant(kept), least=10),
        _field("source", translate("CliColumns", "Source")),
        _field("campaign", translate("CliColumns", "Campaign")),
        _field("industry", translate("CliColumns", "Industry")),
        _field("product", translate("CliColumns", "Product")),
        ListColumn("strategy", translate("CliColumns", "Strategy"), "strategy_kept",
                   lambda kept, _: strategy_at(kept), least=10),
        ListColumn("consents", translate("CliColumns", "Consent"), "consents_kept",
                   lambda kept, _: marks_of(kept), least=10),
        ListColumn("value", translate("CliColumns", "Value"), "value_kept",
                   lambda kept, _: money(kept), right=True),
        _field("customer_number", translate("CliColumns", "Customer no.")),
        _field("touches", translate("CliColumns", "Touchpoints"), right=True, least=4),
        ListColumn("created", translate("CliColumns", "Created"), "created_at_kept",
                   lambda kept, _: moment(kept)),
    )  # fmt: skip
    return {column.key: column for column in made}


def _field(key: str, title: str, *, right: bool = False, least: int = 6) -> ListColumn:
    return ListColumn(key, title, key, right=right, least=least)


_CALLED_ELSE = {
    "p": "segments", "contact": "last_contact", "sla": "deadline", "consent": "consents",
}  # fmt: skip
"""By the name of a field of the filter."""


def chosen_columns(typed: str | None, usual: Sequence[str]) -> list[ListColumn]:
    """The columns that --columns names, else the usual ones."""
    known = list_columns()
    return [known[_key(word, known)] for word in typed_list(typed)] or [known[k] for k in usual]


def _key(word: str, known: Mapping[str, ListColumn]) -> str:
    """The column's key, from the key, the title, or the field's name in the search field."""
    wanted = sort_key(word)
    for key, column in known.items():
        if wanted in (sort_key(key), sort_key(column.title)):
            return key
    field = field_of(word) or ""
    field = {
        "p": "segments",
        "contact": "last_contact",
        "sla": "deadline",
        "consent": "consents",
    }.get(field, field)
    if field in known:
        return field
    text = translate("Cli", "There is no column “{name}”. There are: {known}")
    raise Stopped(Exit.WRONG_CALL, text.format(name=word, known=", ".join(known)))


def chosen_sort(typed: str | None) -> Sort:
    """The order that --sort names: "city", "-city" turned round. Figures begin with the highest."""
    if not typed or not typed.strip():
        return BY_SCORE
    word = typed.strip()
    if sort_key(word) in (BY_PRIORITY, sort_key(translate("Cli", "priority"))):
        return Sort(BY_PRIORITY)
    turned = word.startswith("-")
    known = list_columns()
    key = word.removeprefix("-").strip()
    if key not in SORTS:
        key = _key(key, {k: c for k, c in known.items() if k in SORTS})
    return Sort(key, descending=(key in _DESCENDING_FIRST) is not turned)


def for_machine(value: Any) -> Any:
    """The value as JSON has it: keys, ISO dates, numbers."""
    if isinstance(value, Stage):
        return value.key
    if isinstance(value, Marks):
        return {"granted": list(value.granted), "objected": list(value.objected)}
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, date):  # and moments
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def column_for_file(column: ListColumn, kept: Sequence[Any], owners: Owners) -> Sequence[Any]:
    """The column's cells as a spreadsheet has them; each value is worded once."""
    if column.read is _as_kept:
        return kept
    known = {value: for_file(column.read(value, owners)) for value in set(kept)}
    return [known[value] for value in kept]


def for_file(value: Any) -> Any:
    """The value as a spreadsheet has it: words, dates, numbers."""
    if isinstance(value, Stage):
        return stage_name(value)
    if isinstance(value, Strategy):
        return strategy_name(value)
    if isinstance(value, Marks):
        return marks_text(value)
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, datetime):
        return value.astimezone().replace(tzinfo=None, microsecond=0)
    return value
