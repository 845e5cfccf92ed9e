"""How the lists of one kind are brought in: what is remembered under the set of their headers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from leaddesk.rules.consent_lists import BASIS, CONSENT_FIELDS, OF_CHANNEL, SOURCE
from leaddesk.rules.fields import BY_KEY, SEGMENT_TICK, Shape
from leaddesk.rules.further_keys import first_key


class Writing(StrEnum):
    """What a column does to a lead that is there already, whatever the rule for all rows is."""

    OVERWRITE = "overwrite"
    FILL = "fill"
    APPEND = "append"
    NEVER = "never"


LEFT_OUT = ""
"""A value that is mapped to this is not taken over."""

ADDED_TO = frozenset({"lead.note"})
"""What a list adds to and never replaces: what somebody has noted is not to be had again."""

MAY_BE_ADDED_TO = frozenset(
    ("company.name_extra", "contact.position", "contact.department", "lead.competitor_reason")
)
"""Texts of one line that say the same with something behind them: "Einkauf; Logistik"."""

PROVIDER = "import.provider"
"""Who has delivered the list: the name under which it is taken in; its source, where none is
said."""

OWNER, BY_RULES = "lead.owner", "(rules)"
"""The owner BY_RULES: nobody; those leads are given out by the rules of the distribution."""

NO_BASIS = "(none)"
"""The legal basis NO_BASIS: somebody has said that none is known; no consent is taken from that."""

DEFAULT_FIELDS = (
    "lead.campaign", PROVIDER, OWNER, "lead.stage", "lead.segments", "lead.product",
    "company.industry", "company.country",
    BASIS, SOURCE,
)  # fmt: skip
"""What can be said for all rows of a list that leave it open, in this order."""


@dataclass(frozen=True, slots=True)
class ListMapping:
    """`columns`: header -> field key. `writing`: by field key. `values`: field key -> folded text
    of the list -> the text to read instead. `defaults`: field key -> text. `people_in_rows`: rows
    of one company are its people. `dates` and `decimal`: what was said of values that can be read
    both ways, "" where nobody was asked. `kind`: "" for lists of leads, else the key of a
    `rules.kind_lists.ListKind`, whose own keys its columns and defaults have."""

    columns: Mapping[str, str]
    writing: Mapping[str, Writing] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    people_in_rows: bool = False
    dates: str = ""
    decimal: str = ""
    kind: str = ""

    def is_empty(self) -> bool:
        said = self.columns or self.writing or self.values or self.defaults
        return not (said or self.people_in_rows or self.dates or self.decimal)


def lacks_basis(columns: Iterable[str], defaults: Mapping[str, str]) -> bool:
    """Whether nothing says on what legal basis these leads are contacted: no column of the list,
    and nobody for all of them; who knows of none says NO_BASIS."""
    return not defaults.get(BASIS) and {BASIS, *OF_CHANNEL.values()}.isdisjoint(columns)


def ways_of_writing(key: str) -> tuple[Writing, ...]:
    """Those that make sense for a field: nothing is appended to a postal code."""
    if key in ADDED_TO:
        return Writing.FILL, Writing.APPEND, Writing.NEVER
    own_way = ("lead.segments", "lead.stage", "lead.due")
    if key.startswith(SEGMENT_TICK) or key in own_way or key in CONSENT_FIELDS:
        # They are added to, go forward, fill an empty diary, get stricter: or not.
        return (Writing.NEVER,)
    if first_key(key) in MAY_BE_ADDED_TO:
        return tuple(Writing)
    return Writing.OVERWRITE, Writing.FILL, Writing.NEVER


def has_list(key: str) -> bool:
    """Whether a field holds one of few words, so that those of a list may be other ones."""
    if key in ("lead.campaign", "lead.source", "lead.product", "company.industry"):
        return True
    if key.startswith(SEGMENT_TICK):
        return True
    own = first_key(key)
    shape = BY_KEY[own].shape if own in BY_KEY else None
    return shape in (Shape.CHOICE, Shape.STAGE, Shape.COUNTRY, Shape.USER)


def is_free(key: str) -> bool:
    """Whether a word that nobody has used before is created."""
    return key in BY_KEY and BY_KEY[key].shape is Shape.TEXT


_SINGLE = ("dates", "decimal", "kind")


def mapping_to_json(mapping: ListMapping) -> dict[str, Any]:
    """As it is kept."""
    return {
        "columns": dict(mapping.columns),
        "writing": {key: how.value for key, how in mapping.writing.items()},
        "values": {key: dict(words) for key, words in mapping.values.items() if words},
        "defaults": dict(mapping.defaults),
        **({"people_in_rows": True} if mapping.people_in_rows else {}),
        **{key: said for key in _SINGLE if (said := getattr(mapping, key))},
    }


def mapping_from_json(kept: Mapping[str, Any]) -> ListMapping:
    """The opposite. What was kept before there was more than columns is header -> field key."""
    columns = kept.get("columns")
    if not isinstance(columns, dict):
        return ListMapping(dict(kept))
    known = {how.value for how in Writing}
    single = {key: str(kept.get(key, "")) for key in _SINGLE}
    defaults = kept.get("defaults", {})
    if not single["kind"]:
        defaults = {k: text for k, text in defaults.items() if k in DEFAULT_FIELDS}
    return ListMapping(
        columns,
        {k: Writing(how) for k, how in kept.get("writing", {}).items() if how in known},
        kept.get("values", {}),
        defaults,
        kept.get("people_in_rows") is True,
        **single,
    )


def used_values(
    values: Mapping[str, Mapping[str, str]], columns: Iterable[str]
) -> dict[str, Mapping[str, str]]:
    """Of the columns that a list has."""
    taken = set(columns)
    return {key: words for key, words in values.items() if key in taken and words}
