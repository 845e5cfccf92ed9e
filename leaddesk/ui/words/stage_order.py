"""What another order of the stages would do, in words."""

from __future__ import annotations

from leaddesk.queries.stage_order import OrderEffect
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stages import stage_name


def effect_text(effect: OrderEffect) -> str:
    """In whole sentences."""
    if effect.problems:
        return problem_text(effect.problems[0])
    if not effect.turned:
        return translate("StageOrder", "This is the order that is set.")
    pairs = ", ".join(f"{stage_name(frm)} → {stage_name(to)}" for frm, to in effect.turned)
    said = [
        translate(
            "StageOrder",
            "From then on these moves lead back, and ask for a reason: {moves}. The other way"
            " round they lead on, through the conditions.",
        ).format(moves=pairs)
    ]
    if effect.made or effect.leads:
        moves = translate("StageOrder", "%n past move(s) turn around", n=effect.made)
        leads = translate(
            "StageOrder", "of %n lead(s) other stages count as reached", n=effect.leads
        )
        text = translate("StageOrder", "In funnel and reports {moves}; {leads}.")
        said.append(text.format(moves=moves, leads=leads))
    else:
        said.append(translate("StageOrder", "No figure of the funnel or of a report changes."))
    if effect.probabilities:
        new = ", ".join(
            f"{stage_name(stage)} {number_text(percent)} %"
            for stage, percent in effect.probabilities.items()
        )
        text = translate("StageOrder", "The probabilities stay with the places: {new}.")
        said.append(text.format(new=new))
    return " ".join(said)
