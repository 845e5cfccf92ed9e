"""What can be said about pools, the rules that lead there, and giving leads out."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "pool_unnamed": marked("Problems", "A pool needs a name."),
    "pool_known": marked(
        "Problems", "There is a pool called “{value}” already. Choose another name."
    ),
    "pool_empty": marked(
        "Problems",
        "There is nobody in this pool: no lead could be given to anybody. Add the people first.",
    ),
    "pool_nobody": marked(
        "Problems",
        "Nobody in this pool is active any more. Add somebody who is, or switch the pool off.",
    ),
    "pool_twice": marked("Problems", "{value} is in this pool twice. Once is enough."),
    "pool_weight": marked(
        "Problems",
        "The weight of {value} has to be a whole number from 1 to {most}: twice the weight gets"
        " twice as many leads.",
    ),
    "pool_limit": marked(
        "Problems",
        "The limits of {value} have to be at least 1. Leave a field empty where there is no limit.",
    ),
    "pool_in_use": marked(
        "Problems",
        "Rules lead to the pool “{value}”: {rules}. Let them lead elsewhere first.",
    ),
    "pool_off": marked(
        "Problems",
        "The pool “{value}” is switched off. Switch it on, or choose another one.",
    ),
    "unknown_pool": marked("Problems", "This pool is not there any more. Choose another one."),
    "pool_not_there": marked(
        "Problems", "There is no pool called “{value}”. Name one that is there, or add it."
    ),
    "pool_rule_unnamed": marked("Problems", "A rule needs a name."),
    "pool_rule_gone": marked("Problems", "This rule is not there any more."),
    "pool_rule_unreached": marked(
        "Problems",
        "No lead would ever come to the rule “{value}”: whatever meets it has met “{earlier}”"
        " before. Put “{value}” before it, or change its conditions.",
    ),
    "claim_no_pool": marked(
        "Problems",
        "You are in no pool out of which leads are taken. Your sales manager sets who is in which.",
    ),
    "claim_nothing": marked("Problems", "No lead lies in your pools at the moment."),
    "claim_gone": marked(
        "Problems",
        "This lead does not lie in one of your pools. Somebody may have taken it just now.",
    ),
    "claim_limit": marked(
        "Problems",
        "You have as many leads as this pool allows for today or at once. Finish some first.",
    ),
}
