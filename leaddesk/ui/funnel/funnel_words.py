"""The funnel's views, and what stands below it, in words."""

from __future__ import annotations

from collections import Counter

from leaddesk.queries.funnel import FunnelStock
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import marked
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.stages import stage_name

_REASONS = 4
VIEWS = {
    "stock": marked("Funnel", "Funnel: stock"),
    "cohort": marked("Funnel", "Funnel: cohort"),
    "flow": marked("Funnel", "Funnel: flow"),
}
"""What their commands are called."""


def outs_text(found: FunnelStock) -> str:
    """ "Verloren 84 (Preis 31 · kein Budget 22)   Ausgeschlossen 40"."""
    outs = Counter[Stage]()
    reasons: dict[Stage, list[str]] = {}
    for way in found.ways_out:
        outs[way.stage] += way.count
        if way.reason:
            said = f"{reason_name(way.reason)} {number_text(way.count)}"
            reasons.setdefault(way.stage, []).append(said)
    lines = []
    for stage, count in sorted(outs.items()):
        line = f"{stage_name(stage)} {number_text(count)}"
        if stage in reasons:
            line += f" ({' · '.join(reasons[stage][:_REASONS])})"
        lines.append(line)
    return "   ".join(lines)
