"""What can be said about the rules of segments."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "segment_rule_empty": marked(
        "Problems",
        "Without a condition the rule of parameter {value} would hit every lead. Say what has to be"
        " so, or let the rule rest.",
    ),
    "segment_rule_itself": marked(
        "Problems",
        "The rule of parameter {value} asks for parameter {value} itself. Choose something else"
        " that tells who belongs to it.",
    ),
    "segment_rule_circle": marked(
        "Problems",
        "The rules of the parameters {value} and {other} ask for each other and both set by"
        " themselves: they would never come to an end. Let one of them suggest only.",
    ),
    "segment_rule_score": marked(
        "Problems",
        "Score rules ask for parameter {other}, and by this rule of parameter {value} the score"
        " would decide who is in it: neither would come to an end. Let the rule suggest only.",
    ),
    "score_segment_circle": marked(
        "Problems",
        "A score rule asks for parameter {value}, and its own rule sets by the score: neither would"
        " come to an end. Let the rule of the parameter suggest only, or ask for something else.",
    ),
    "segment_rule_everybody": marked(
        "Problems",
        "The rule of parameter {value} would hit every lead. Add a condition that tells them"
        " apart.",
    ),
    "segment_pitch_stage": marked(
        "Problems", "There is no stage {value} for which something could be said."
    ),
    "segment_pitch_long": marked(
        "Problems",
        "What is said for parameter {value} is too long. Up to {most} characters can be kept per"
        " stage.",
    ),
    "segment_interval": marked(
        "Problems",
        "{value} days can’t be an interval. Give 1 to 3650 days, or nothing for none of its own.",
    ),
    "nothing_suggested": marked(
        "Problems", "Nothing is suggested for parameter {value}. No lead was changed."
    ),
}
