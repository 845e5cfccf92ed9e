"""The leads behind a figure of the funnel, as terms of a query that can be read and changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from leaddesk.rules.stages import Stage
from leaddesk.ui.funnel.funnel_rows import WAY_OF

BEGINNING = date(1990, 1, 1)


def leads_behind(
    view: str, stage: Stage, key: str, span: tuple[date, date], target_days: Mapping[Stage, int]
) -> list[str]:
    """`key`: the column of the figure; "late" of a stage without a target is all of it."""
    start, end = span
    days = f"..{end.isoformat()}" if start == BEGINNING else f"{start}..{end}"
    if view == "flow":
        return [f"moved:{stage.key}/{WAY_OF.get(key, 'in')}@{days}"]
    late = key == "late" and stage in target_days
    here = f"stage:{stage.key}"
    parts = [here] if view == "stock" or late else [f"reached:{stage.key}"]
    if view == "cohort" and start != BEGINNING:
        parts.insert(0, f"reached:cold@{days}")
    return [*parts, f"since<-{target_days[stage]}"] if late else parts
