"""Names of the stages, and their order."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, current_language, marked

_NAMES: dict[Stage, Marked] = {
    Stage.COLD: marked("Stages", "Cold"),
    Stage.WARM: marked("Stages", "Warm"),
    Stage.MQL: marked("Stages", "MQL"),
    Stage.SAL: marked("Stages", "SAL"),
    Stage.SQL: marked("Stages", "SQL"),
    Stage.PROSPECT: marked("Stages", "Prospect"),
    Stage.QUOTE: marked("Stages", "Quote"),
    Stage.WON: marked("Stages", "Won"),
    Stage.LOST: marked("Stages", "Lost"),
    Stage.EXCLUDED: marked("Stages", "Excluded"),
    Stage.PARTNER: marked("Stages", "Partner"),
}


_OWN: dict[Stage, tuple[str, str]] = {}
"""What the team calls them, German and English: global as the language is."""


def use_stage_names(names: Mapping[Stage, tuple[str, str]]) -> bool:
    """From now on stages are called so; "" as they come. Whether that differs from before."""
    wanted = {stage: pair for stage, pair in names.items() if any(pair)}
    differs = wanted != _OWN
    _OWN.clear()
    _OWN.update(wanted)
    return differs


_ORDER: list[StageOrder] = [AS_IT_COMES]


def use_stage_order(order: StageOrder) -> bool:
    """From now on stages are shown in this order. Whether that differs from before."""
    differs = order != _ORDER[0]
    _ORDER[0] = order
    return differs


def stage_order() -> StageOrder:
    """The order in which stages are shown: that of the team."""
    return _ORDER[0]


def stage_place(stage: Stage) -> int:
    """1 to 8 in the funnel."""
    return _ORDER[0].place(stage)


def stage_name(stage: Stage) -> str:
    """The short name for bars, chips and lists: "Kalt", "MQL", "Angebot"; else the team's own."""
    german, english = _OWN.get(stage, ("", ""))
    own = german if current_language() == "de" else english
    return own or german or english or _NAMES[stage].now()
