"""The funnel's rows, the same for both views: what the table paints, copies and exports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from leaddesk.queries.funnel import FunnelCohort, FunnelStock
from leaddesk.queries.funnel_flow import FlowRow
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, marked
from leaddesk.ui.words.formats import money_short, number_text, percent_text
from leaddesk.ui.words.stages import stage_name, stage_place

NONE = "–"


@dataclass(frozen=True, slots=True)
class Row:
    """One stage. `count` is the bar's length, `late` its darker part."""

    stage: Stage
    count: int
    late: int
    value: Decimal
    mean_days: float | None
    to_next: Fraction | None = None
    overall: Fraction | None = None
    worst: bool = False
    flow: FlowRow | None = None


STOCK = ("stage", "bar", "count", "value", "days", "late")
COHORT = ("stage", "bar", "count", "days", "late", "to_next", "overall")
FLOW = ("stage", "bar", "came", "onward", "back", "out", "there")
WAY_OF: Mapping[str, str] = {
    "came": "in", "onward": "on", "back": "back", "out": "out", "there": "there",
}  # fmt: skip
"""What the figures of the flow are called in `moved:`."""
TITLES: Mapping[str, Marked] = {
    "stage": marked("Funnel", "Stage"),
    "bar": marked("Funnel", "Leads"),
    "count": marked("Funnel", "Number"),
    "value": marked("Funnel", "Value"),
    "days": marked("Funnel", "Ø days"),
    "late": marked("Funnel", "> target"),
    "to_next": marked("Funnel", "Onward"),
    "overall": marked("Funnel", "Overall"),
    "came": marked("Funnel", "Came in"),
    "onward": marked("Funnel", "Went on"),
    "back": marked("Funnel", "Went back"),
    "out": marked("Funnel", "Went out"),
    "there": marked("Funnel", "There at the end"),
}


def stock_rows(found: FunnelStock) -> list[Row]:
    """The stages of the funnel as they stand now."""
    return [
        Row(row.stage, row.count, row.over_target, row.value, row.mean_days)
        for row in found.rows
        if row.stage.in_funnel
    ]


def cohort_rows(found: FunnelCohort) -> list[Row]:
    """The cohort, its weakest step marked."""
    return with_worst([
        Row(
            row.stage, row.reached, row.over_target, found.values.get(row.stage, Decimal()),
            row.mean_days, row.rate_to_next, row.rate_overall,
        )
        for row in found.rows
    ])  # fmt: skip


def flow_rows(found: Sequence[FlowRow]) -> list[Row]:
    """The moves of a period; the bar is who came."""
    return [Row(row.stage, row.came, 0, Decimal(), None, flow=row) for row in found]


def with_worst(rows: Sequence[Row]) -> list[Row]:
    """The weakest step that many enough leads came to is marked."""
    steps = [
        (row.to_next, row.stage)
        for row in rows
        if row.to_next is not None and row.count >= 3 and row.to_next < 1
    ]
    worst = min(steps)[1] if steps else None
    return [replace(row, worst=row.stage is worst) for row in rows]


def moved(row: Row, key: str) -> int:
    """A figure of the flow."""
    return 0 if row.flow is None else int(getattr(row.flow, key))


def cell(row: Row, key: str) -> str:
    """The words of a cell."""
    if key in WAY_OF:
        return number_text(moved(row, key)) if moved(row, key) else NONE
    match key:
        case "stage":
            return f"{stage_place(row.stage)}  {stage_name(row.stage)}"
        case "count" | "bar":
            return number_text(row.count)
        case "value":
            return money_short(row.value) if row.value else NONE
        case "days":
            return number_text(row.mean_days, 0) if row.mean_days is not None else NONE
        case "late":
            return number_text(row.late) if row.late else NONE
        case "to_next":
            return percent_text(float(row.to_next)) if row.to_next is not None else NONE
    return percent_text(float(row.overall)) if row.overall is not None else NONE


def plain(row: Row, key: str) -> object:
    """The value of a cell for a workbook."""
    if key in WAY_OF:
        return moved(row, key)
    match key:
        case "stage":
            return stage_name(row.stage)
        case "count":
            return row.count
        case "value":
            return row.value
        case "days":
            return round(row.mean_days, 1) if row.mean_days is not None else None
        case "late":
            return row.late
        case "to_next":
            return round(float(row.to_next), 4) if row.to_next is not None else None
    return round(float(row.overall), 4) if row.overall is not None else None


def for_export(rows: Sequence[Row], keys: Sequence[str]) -> tuple[list[str], list[list[object]]]:
    """Titles and values of the table as it is shown, without the bars."""
    kept = [key for key in keys if key != "bar"]
    return [TITLES[key].now() for key in kept], [[plain(r, k) for k in kept] for r in rows]
