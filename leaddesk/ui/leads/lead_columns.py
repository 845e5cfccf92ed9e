"""The columns of the list: words, width, what sorts by them, and who gives way first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.ui.words import Marked, marked


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `sort` is a key of `queries.lead_sorts.SORTS`, "" if it can't be sorted by.

    `drop`: with less room the column with the highest number goes first; 0 stays.
    """

    key: str
    title: Marked
    width: int
    sort: str = ""
    drop: int = 0
    standard: bool = False
    right: bool = False


COLUMNS: tuple[Column, ...] = (
    Column("company", marked("LeadColumns", "Company"), 220, "company", 0, True),
    Column("contact", marked("LeadColumns", "Contact"), 150, "contact", 3, True),
    Column("city", marked("LeadColumns", "Place"), 120, "city", 4, True),
    Column("stage", marked("LeadColumns", "Stage"), 146, "stage", 0, True),
    Column("segments", marked("LeadColumns", "Param."), 80, "", 1, True),
    Column("score", marked("LeadColumns", "Score"), 116, "score", 2, True),
    Column("due", marked("LeadColumns", "Follow-up"), 162, "due", 0, True),
    Column("deadline", marked("LeadColumns", "Deadline (SLA)"), 200, "deadline", 5),
    Column("phone", marked("LeadColumns", "Phone"), 150, "", 6),
    Column("email", marked("LeadColumns", "E-mail"), 190, "", 7),
    Column("position", marked("LeadColumns", "Position"), 140, "", 6),
    Column("postal_code", marked("LeadColumns", "Postal code"), 70, "postal_code", 6),
    Column("since", marked("LeadColumns", "In stage"), 80, "since", 6, right=True),
    Column("owner", marked("LeadColumns", "Owner"), 90, "owner", 5),
    Column("last_contact", marked("LeadColumns", "Last contact"), 120, "last_contact", 5),
    Column("source", marked("LeadColumns", "Source"), 130, "source", 5),
    Column("campaign", marked("LeadColumns", "Campaign"), 140, "campaign", 6),
    Column("industry", marked("LeadColumns", "Industry"), 130, "industry", 6),
    Column("number", marked("LeadColumns", "Number"), 90, "number", 7),
    Column("customer_number", marked("LeadColumns", "Customer no."), 90, "", 7),
    Column("product", marked("LeadColumns", "Product interest"), 140, "product", 7),
    Column("strategy", marked("LeadColumns", "Strategy"), 150, "", 7),
    Column("consents", marked("LeadColumns", "Consent"), 170, "", 7),
    Column("value", marked("LeadColumns", "Value €"), 100, "value", 7, right=True),
)
BY_KEY = {column.key: column for column in COLUMNS}
LEAST_COMPANY = 140  # px: the company takes what is left; rather narrow than without these:
LAST_DROPS = 2  # score and parameters
STANDARD = tuple(column.key for column in COLUMNS if column.standard)


def fitting(wanted: tuple[str, ...], widths: Mapping[str, int], room: float) -> tuple[str, ...]:
    """Of the wanted columns those that fit into `room`, in their order; px at 100 %."""
    shown = list(wanted)
    while droppable := [key for key in shown if BY_KEY[key].drop]:
        first = max(droppable, key=lambda key: BY_KEY[key].drop)
        company = widths["company"] if BY_KEY[first].drop > LAST_DROPS else LEAST_COMPANY
        if company + sum(widths[key] for key in shown if key != "company") <= room:
            break
        shown.remove(first)
    return tuple(shown)


def place_of(columns: Sequence[str], by: str) -> int:
    """Where the column stands that sorts so; -1 if it is not shown."""
    return next((place for place, key in enumerate(columns) if BY_KEY[key].sort == by), -1)
