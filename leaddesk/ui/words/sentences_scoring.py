"""What can be said about rules of the score, and points that are given by hand."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "rule_unreadable": marked("Problems", "This score rule can’t be read. Please set it up again."),
    "rules_unreadable": marked(
        "Problems",
        "These score rules can’t be read. Nothing was changed. Take what “leaddesk score-rules"
        " --json” writes as the pattern.",
    ),
    "rule_first_contact_needs_touchpoint": marked(
        "Problems",
        "The score rule “{value}” counts the first contact and therefore needs a touchpoint as "
        "its condition.",
    ),
    "rule_half_life": marked(
        "Problems",
        "In the score rule “{value}” points fade within less than a day. Choose at least 1 day.",
    ),
    "rule_two_decays": marked(
        "Problems",
        "In the score rule “{value}” points fade in two ways at once. Choose one of them.",
    ),
    "rule_cap": marked(
        "Problems",
        "In the score rule “{value}” the upper limit is below 0. Choose 0 or more.",
    ),
    "rule_too_much": marked(
        "Problems",
        "In the score rule “{value}” a number is too large. A rule gives at most {most} points"
        " and looks back at most {count} days.",
    ),
    "rule_dates": marked(
        "Problems",
        "The score rule “{value}” ends before it begins. Please check the two dates.",
    ),
    "rule_most": marked(
        "Problems",
        "The score rule “{value}” is to count no more than so often. Say how often (1 or more) and"
        " in which period.",
    ),
    "rule_most_needs_each": marked(
        "Problems",
        "The score rule “{value}” can only count so often in a period if it counts touchpoints,"
        " each time.",
    ),
    "rule_assessment": marked(
        "Problems",
        "The score rule “{value}” can’t give points to the assessment: only answers of the"
        " checklist do. Choose behaviour or fit.",
    ),
    "rule_points_by": marked(
        "Problems",
        "The score rule “{value}” names points for a value that it does not ask for.",
    ),
    "rule_key": marked(
        "Problems",
        "Each score rule needs a key of its own of at most 60 characters; “{value}” is none.",
    ),
    "rule_twice": marked(
        "Problems",
        "The score rule “{value}” asks for the same as another one. Change one of them or switch"
        " it off.",
    ),
    "score_day": marked(
        "Problems", "I can’t read “{value}” as a day. Write it like 2025-11-24 or 24.11.2025."
    ),
    "score_threshold": marked("Problems", "The threshold is between 1 and {most} points."),
    "score_cap": marked(
        "Problems", "What a group can give at most is between 0 and {most} points."
    ),
    "score_out_of_reach": marked(
        "Problems",
        "All groups together could give at most {most} points: no lead would ever reach the"
        " threshold of {threshold}. Raise a limit or lower the threshold.",
    ),
    "score_line_reason": marked(
        "Problems", "Points by hand need a reason. Say in a few words why."
    ),
    "score_line_points": marked(
        "Problems", "Give between 1 and {most} points, or take as many away."
    ),
    "unknown_score_line": marked(
        "Problems", "These points are not there any more. Somebody may have taken them back."
    ),
}
