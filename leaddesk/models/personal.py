"""Which columns hold what of people: the one list by which a person is exported and erased.

Every column with texts in it, of every table, is in exactly one of these groups, derived tables
left out, for these follow from the others; a test reads the schema and fails for one that is in
none. Numbers, moments and keys of other rows are nobody's once the texts are gone.
"""

from __future__ import annotations

from enum import StrEnum


class Holds(StrEnum):
    """What a column holds."""

    PERSON = "person"
    """Who somebody is: emptied where the row is that person's."""
    SENSE = "sense"
    """What is said of a lead as a whole; of a private person's lead it is said of them."""
    TEXT = "text"
    """What somebody typed: it may name anybody."""
    ROWS = "rows"
    """Values of a lead's fields in a shape of their own: as they went to the ERP, or before a
    merge."""


P, S, T, R = Holds.PERSON, Holds.SENSE, Holds.TEXT, Holds.ROWS

_COLUMNS: dict[str, dict[Holds, str]] = {
    "contact": {
        P: "salutation title first_name last_name position department decision_role phone mobile"
        " email phone_key mobile_key email_key",
    },
    "company": {T: "name name_extra email website phone email_key phone_key match_key"},
    "lead": {S: "external_id source campaign competitor competitor_reason", T: "note"},
    "touchpoint": {T: "text details"},
    "consent": {T: "source"},
    "follow_up": {T: "topic reason"},
    "stage_move": {T: "note overrode"},
    "answer": {T: "note"},
    "offer": {T: "note"},
    "clock_pause": {T: "reason"},
    "score_line": {T: "reason"},
    "exclusion_lift": {T: "reason"},
    "batch_row": {T: "problem", R: "cells facts"},
    "lead_merge": {S: "external_id", T: "name", R: "record"},
    "exclusion_entry": {T: "text"},
    "import_run": {T: "source file_name"},
    "batch": {T: "file_name"},
    "campaign": {T: "note"},
    "absence": {T: "note"},
    "target": {T: "note"},
    "saved_view": {T: "name query"},
    "score_version": {T: "note"},
    "setting": {T: "value"},
    "step": {T: "title"},
}
"""By table."""

HOLDS: dict[str, dict[str, Holds]] = {
    table: {column: kind for kind, names in kinds.items() for column in names.split()}
    for table, kinds in _COLUMNS.items()
}
"""{table: {column: what it holds}}"""

NOBODYS: dict[str, str] = {
    # Where the company is, what it buys, what was agreed with it.
    "company": "street postal_code city country vat_id industry relation customer_class listing"
    " expansion",
    "purchase": "product article_number currency order_number",
    # Numbers by which others find the lead, and choices out of lists.
    "lead": "number customer_number product fit_product competitor_rating market",
    "lead_merge": "number customer_number",
    "batch_row": "reference customer_number given_number",
    "touchpoint": "kind direction outcome product",
    "consent": "channel basis via",
    "consent_proof": "digest channel basis",
    "follow_up": "kind origin rule_key",
    "stage_move": "reason via",
    "membership": "origin",
    "assignment": "why",
    "offer": "kind state reason",
    "breach": "key did",
    "score_line": "score_group",
    "exclusion_entry": "reason",
    # Who works here, as it is known to everybody who does.
    "app_user": "name initials role areas languages hours",
    "step": "who kind tables leads",
    # What is set: rules, words, products, columns.
    "column_map": "name headers columns",
    "erp_profile": "key definition options",
    "content_piece": "title title_sort kind audience product language link",
    "track": "name name_sort steps",
    "on_track": "ended",
    "follow_up_rule": "key definition",
    "pool": "name way",
    "question": "key name_de name_en text_de text_en required_for",
    "score_rule": "key definition",
    "score_version": "definition",
    "segment": "name_de name_en question_de question_en asks rule pitches steering",
    "setting": "key",
    "sla_version": "key definition",
    "target": "measure period team",
    "target_market": "name conditions",
    "batch": "profile state digest kind form",
    "import_run": "counts",
    "campaign": "name name_sort kind channel source provider aim",
    "distribution_rule": "name definition",
    "product": "name name_sort fit number family",
    "counter": "name",
    # Of a person nothing but a digest with a key that only this store has.
    "suppressed": "digest",
    "suppression_key": "key",
    "erasure": "contacts leads counts batches",
    # The journal's images hold columns of the others, and are read by what those hold.
    "step_line": "kind image",
}
"""Texts that tell nothing of a person."""

DERIVED = frozenset(
    {"lead_card", "lead_score", "lead_clock", "lead_strategy", "segment_lead", "stage_count",
     "duplicate_pair"}
)  # fmt: skip
"""Made of the others, and made anew when these change."""

MADE_OF = {"phone_key": "phone", "mobile_key": "mobile", "email_key": "email", "match_key": "name"}
"""Normal forms that are kept beside what was typed."""
