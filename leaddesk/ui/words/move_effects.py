"""What a move brings with it, in words."""

from __future__ import annotations

from leaddesk.queries.move_effects import MoveEffect
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import translate
from leaddesk.ui.words.stages import stage_name


def effect_text(effect: MoveEffect) -> str:
    """ "Goes back to marketing, stage warm. 2 follow-ups are dropped. A. Berg has it then." """
    if effect.to is Stage.WARM:
        said = translate("Moves", "Goes back to marketing, stage {stage}.")
    elif effect.to.in_funnel:
        said = translate("Moves", "Stands in stage {stage} then.")
    else:
        said = translate("Moves", "Leaves the funnel and every work list: {stage}.")
    parts = [said.format(stage=stage_name(effect.to))]
    if effect.dropped:
        parts.append(translate("Moves", "%n planned follow-up(s) are dropped.", "", effect.dropped))
    if effect.owner:
        parts.append(translate("Moves", "{name} has it then.").format(name=effect.owner))
    return " ".join(parts)
