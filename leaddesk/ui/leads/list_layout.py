"""How a person has arranged the list, from one start to the next: columns, widths, order."""

from __future__ import annotations

from leaddesk.queries.lead_sorts import BY_SCORE, SORTS, Sort
from leaddesk.queries.priority_order import BY_PRIORITY
from leaddesk.ui.leads.lead_columns import BY_KEY, COLUMNS, STANDARD
from leaddesk.ui.shell.remember import recall, remember

NARROWEST, WIDEST = 48, 600  # px of a column


def kept_columns() -> tuple[str, ...]:
    """The columns wanted, in their order."""
    kept = str(recall("leads/columns", "") or "")
    known = tuple(key for key in kept.split(",") if key in BY_KEY)
    return known if "company" in known else STANDARD


def keep_columns(keys: tuple[str, ...]) -> None:
    remember("leads/columns", ",".join(keys))


def kept_widths() -> dict[str, int]:
    """The width of each column in px at 100 %: the person's own, else the usual one."""
    widths = {column.key: column.width for column in COLUMNS}
    for key in widths:
        own = str(recall(f"leads/width_{key}", "") or "")
        if own.isdecimal() and NARROWEST <= int(own) <= WIDEST:
            widths[key] = int(own)
    return widths


def keep_width(key: str, width: int) -> None:
    remember(f"leads/width_{key}", max(NARROWEST, min(width, WIDEST)))


def kept_sort() -> Sort:
    """The order of last time; the best score first where there is none."""
    by, _, way = str(recall("leads/sort", "") or "").partition(" ")
    known = by in SORTS or by == BY_PRIORITY
    return Sort(by, descending=way == "down") if known else BY_SCORE


def keep_sort(sort: Sort) -> None:
    remember("leads/sort", f"{sort.by} {'down' if sort.descending else 'up'}")
