"""What can be said about stages, their gates, and the reasons of moves."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "gate_score": marked(
        "Problems",
        "For {stage} the lead lacks {missing} points: it has {score} of {threshold}. You can go on "
        "with a reason: {reasons}.",
    ),
    "gate_name": marked(
        "Problems",
        "For {stage} the company or the name of a person is missing. Add it, or go on with a "
        "reason: {reasons}.",
    ),
    "gate_channel": marked(
        "Problems",
        "For {stage} a way to reach the lead is missing: phone, e-mail or address. Add it, or go "
        "on with a reason: {reasons}.",
    ),
    "gate_excluded": marked(
        "Problems",
        "This is a competitor or consultant, who does not go to sales. Exclude the lead, lift the "
        "exclusion, or go on with a reason: {reasons}.",
    ),
    "gate_field": marked(
        "Problems",
        "For {stage} “{field}” is missing. Fill it in, or go on with a reason: {reasons}.",
    ),
    "gate_answer": marked(
        "Problems",
        "For {stage} the question “{question}” is not settled. Answer it, or go on with a reason: "
        "{reasons}.",
    ),
    "gate_activity": marked(
        "Problems",
        "For {stage} there must have been one of these: {kinds}. Log it, or go on with a reason: "
        "{reasons}.",
    ),
    "gate_not_yours": marked(
        "Problems",
        "Your role ({role}) can’t go through a closed gate. Add what is missing, or ask somebody "
        "who may: {who}.",
    ),
    "not_mover": marked(
        "Problems",
        "Your role ({role}) does not move leads to {stage}. Ask somebody who may: {who}.",
    ),
    "stage_no_way_in": marked(
        "Problems",
        "None of the roles chosen for {stage} moves leads: the stage before it would have no way "
        "out. Choose one that does, or none for all that may.",
    ),
    "stage_color": marked("Problems", "The colour of {stage} is written #RRGGBB, as #1456B8."),
    "stage_percent": marked("Problems", "The probability of {stage} lies between 0 and 100%."),
    "stage_days": marked("Problems", "The target of {stage} lies between 1 and 3,650 days."),
    "stage_falls": marked(
        "Problems",
        "{stage} would be less likely to be won than the stage before it. Let the probabilities "
        "rise from stage to stage.",
    ),
    "stage_order_lacks": marked(
        "Problems", "{stage} is missing in the order. Name each stage of the funnel once."
    ),
    "stage_order_twice": marked(
        "Problems", "{stage} stands in the order twice. Name each stage of the funnel once."
    ),
    "stage_order_out": marked(
        "Problems", "{stage} is a way out of the funnel and has no place in its order."
    ),
    "stage_stays_cold": marked("Problems", "{stage} stays first: every lead begins there."),
    "stage_stays_warm": marked(
        "Problems",
        "{stage} stays between the first stage and the hand-over to sales: there is no other place "
        "in marketing.",
    ),
    "stage_stays_mql": marked(
        "Problems", "{stage} stays last in marketing: it is the hand-over to sales."
    ),
    "stage_stays_sal": marked(
        "Problems", "{stage} stays first in sales: there sales takes the lead over."
    ),
    "stage_stays_won": marked("Problems", "{stage} stays last: it is the end of the funnel."),
    "stage_field": marked(
        "Problems", "“{field}” can’t be asked for before {stage}: nobody types it in."
    ),
    "stage_activity": marked(
        "Problems", "For {stage} a kind of contact is asked for that there is not."
    ),
    "stage_same_name": marked("Problems", "Two stages would have the name of {stage}."),
    "reason_text": marked(
        "Problems",
        "A reason of your own has 1 to {most} characters and no comma. “{value}” has not.",
    ),
    "reason_twice": marked("Problems", "The reason “{value}” is there already."),
    "reasons_none": marked(
        "Problems", "This move asks for a reason: at least one has to be offered."
    ),
}
