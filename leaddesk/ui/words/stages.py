"""Names of the stages."""

from __future__ import annotations

from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, marked

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


def stage_name(stage: Stage) -> str:
    """The short name for bars, chips and lists: "Kalt", "MQL", "Angebot"."""
    return _NAMES[stage].now()
