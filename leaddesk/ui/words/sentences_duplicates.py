"""What can be said about duplicates, merging and splitting."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "merge_itself": marked(
        "Problems", "A lead can’t be merged with itself. Choose two different leads."
    ),
    "merge_two_people": marked(
        "Problems",
        "Both leads are persons without a company. Say that they are the same person, or enter the"
        " company first. Nothing was changed.",
    ),
    "merge_two_offers": marked(
        "Problems",
        "Both leads are offered to sales. Take one of the offers back first. Nothing was changed.",
    ),
    "merge_two_in_batches": marked(
        "Problems",
        "Both leads are on their way to the ERP and wait for their customer numbers. Take the"
        " numbers over first, or withdraw the hand-over. Nothing was changed.",
    ),
    "merge_unknown": marked(
        "Problems",
        "This merge is not there any more: it was split or undone meanwhile. Nothing was changed.",
    ),
    "duplicate_rules_none": marked(
        "Problems", "Without a rule no duplicate is ever found. Leave at least one."
    ),
    "duplicate_rules_many": marked(
        "Problems", "More than {value} rules can’t be kept. Bring some of them together."
    ),
    "duplicate_threshold": marked(
        "Problems", "{value} % can’t be the threshold. Give a number from 1 to 99."
    ),
    "duplicate_rule_degree": marked(
        "Problems", "Rule {value}: how alike something has to be is a number from 1 to 100."
    ),
    "duplicate_rule_weight": marked(
        "Problems", "Rule {value}: how sure it is is a number from 1 to 99."
    ),
    "duplicate_rule_vague": marked(
        "Problems",
        "Rule {value} asks only for the place. Whoever is in the same street is not thereby the"
        " same: add what tells a company or a person.",
    ),
    "duplicate_rule_idle": marked(
        "Problems",
        "Rule {value} never reaches the threshold, so it would find nobody. Give it more weight,"
        " or lower the threshold.",
    ),
}
