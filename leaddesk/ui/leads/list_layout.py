"""How a person has arranged the list, from one start to the next: columns, widths, order."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.queries.lead_sorts import BY_SCORE, SORTS, Sort
from leaddesk.queries.priority_order import BY_PRIORITY
from leaddesk.ui.leads.lead_columns import BY_KEY, COLUMNS, STANDARD
from leaddesk.ui.shell.remember import recall, remember

BIGGER_FIRST = {"score", "value", "last_contact", "since", "stage"}
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
    kept = str(recall("leads/sort", "") or "").split(" ")
    pairs = list(zip(kept[::2], kept[1::2], strict=False))
    if not pairs or not all(by in SORTS or by == BY_PRIORITY for by, _ in pairs):
        return BY_SCORE
    first, *others = (Sort(by, descending=way == "down") for by, way in pairs[:2])
    return replace(first, then=others[0]) if others and first.by != BY_PRIORITY else first


def keep_sort(sort: Sort) -> None:
    keys = [sort] if sort.then is None else [sort, sort.then]
    remember(
        "leads/sort", " ".join(f"{one.by} {'down' if one.descending else 'up'}" for one in keys)
    )


def next_sort(now: Sort, by: str, beside: bool) -> Sort:
    """The order after a click on a header: by it, the other way round where it is so already;
    `beside`: among those that are alike by the present order."""
    if beside and now.by not in (by, BY_PRIORITY):
        there = now.then
        down = not there.descending if there and there.by == by else by in BIGGER_FIRST
        return replace(now, then=Sort(by, descending=down))
    down = not now.descending if now.by == by else by in BIGGER_FIRST
    return Sort(by, descending=down, then=now.then if now.by == by and beside else None)
