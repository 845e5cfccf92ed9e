"""What a step was, in words: the history, and "Undo: visit report Krüger".

A step keeps a code and the names that belong to it; it is worded when it is shown, so the history
speaks the language of whoever reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import Marked, marked
from leaddesk.ui.words.erp import profile_title
from leaddesk.ui.words.fields import field_name, is_field
from leaddesk.ui.words.follow_ups import rule_name
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.problems import shown
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import kind_name

_LOGGED = "_logged"

_TITLES: dict[str, Marked] = {
    "lead_added": marked("Steps", "New lead {name}"),
    "fields_edited": marked("Steps", "{field} of {name}"),
    "leads_imported_updated": marked("Steps", "Import {name}: {count} new, {updated} updated"),
    "consent_recorded": marked("Steps", "Consent of {name}"),
    "objection_recorded": marked("Steps", "Objection of {name}"),
    "person_erased": marked("Steps", "A person was erased"),
    "person_let_back": marked("Steps", "Somebody who was erased may be entered again"),
    "contact_added": marked("Steps", "New contact at {name}"),
    "main_contact_set": marked("Steps", "Main contact of {name}"),
    "owner_set": marked("Steps", "Owner of {name}"),
    "leads_merged": marked("Steps", "Merged {other} into {name}"),
    "lead_split": marked("Steps", "Split {other} off again: {name}"),
    "kept_apart": marked("Steps", "No duplicates: {name} and {other}"),
    "duplicate_rules_set": marked("Steps", "Rules of the duplicates"),
    "segments_set": marked("Steps", "Parameter {segments} of {name}"),
    "segment_defined": marked("Steps", "Settings of parameter {number}: {name}"),
    "segments_by_rule": marked(
        "Steps", "LeadDesk: parameters by rule: {put} put in, {taken} taken out"
    ),
    "segment_steered": marked("Steps", "What to say to parameter {number}: {name}"),
    "segment_rule_set": marked("Steps", "Rule of parameter {number}: {name}"),
    "suggestions_accepted": marked("Steps", "Suggested parameter {number} of {name}"),
    "suggestions_refused": marked("Steps", "{name} is not to be suggested for parameter {number}"),
    "stage_moved": marked("Steps", "Stage {stage} for {name}"),
    "entry_corrected": marked("Steps", "Corrected entry of {name}"),
    "visit_logged": marked("Steps", "Visit report {name}"),
    "follow_up_set": marked("Steps", "Follow-up {on} for {name}"),
    "follow_up_removed": marked("Steps", "Removed follow-up of {name}"),
    "follow_up_done": marked("Steps", "Finished follow-up of {name}"),
    "follow_up_snoozed": marked("Steps", "Put off follow-up of {name}"),
    "follow_up_rule_set": marked("Steps", "Rule of the follow-ups: {rule}"),
    "warning_put_off": marked("Steps", "Put off a warning"),
    "mail_templates_set": marked("Steps", "E-mail templates"),
    "priority_set": marked("Steps", "Whom to call first"),
    "follow_up_settings_set": marked("Steps", "Settings of the follow-ups"),
    "customer_number_set": marked("Steps", "Customer number {number} for {name}"),
    "customer_number_removed": marked("Steps", "Removed customer number {number} of {name}"),
    "batch_withdrawn": marked("Steps", "Withdrawn hand-over {batch}"),
    "erp_options_set": marked("Steps", "Settings of the ERP profile {profile}"),
    "erp_profile_kept": marked("Steps", "ERP profile {profile}"),
    "erp_profile_removed": marked("Steps", "Removed ERP profile {profile}"),
    "view_saved": marked("Steps", "Saved view “{name}”"),
    "view_removed": marked("Steps", "Removed view “{name}”"),
    "columns_remembered": marked("Steps", "Column matching “{name}”"),
    "columns_renamed": marked("Steps", "Column matching “{name}” is called “{to}”"),
    "columns_forgotten": marked("Steps", "Removed column matching “{name}”"),
    "answer_given": marked("Steps", "Checklist of {name}"),
    "question_set": marked("Steps", "Question “{name}” of the checklist"),
    "questions_ordered": marked("Steps", "Order of the checklist"),
    "exclusions_listed": marked("Steps", "“{name}” on the exclusion list"),
    "exclusion_unlisted": marked("Steps", "“{name}” off the exclusion list"),
    "leads_excluded": marked("Steps", "Excluded {name}"),
    "exclusion_lifted": marked("Steps", "Exclusion of {name} lifted"),
    "stage_set": marked("Steps", "Settings of stage {stage}"),
    "stages_ordered": marked("Steps", "Order of the stages"),
    "reasons_set": marked("Steps", "Reasons of moves"),
    "score_rules_set": marked("Steps", "Score rules, version {number}"),
    "score_line_added": marked("Steps", "{points} points by hand for {name}"),
    "score_line_removed": marked("Steps", "Removed {points} points by hand of {name}"),
    "people_reports_shown": marked("Steps", "Reports with figures of single people"),
    "people_reports_hidden": marked("Steps", "Reports without figures of single people"),
    "user_set": marked("Steps", "User {name}"),
    "market_set": marked("Steps", "Target market {name}"),
    "market_removed": marked("Steps", "Removed target market {name}"),
    "product_set": marked("Steps", "Product {name}"),
    "product_removed": marked("Steps", "Removed product {name}"),
    "absence_set": marked("Steps", "{name} away from {on}"),
    "absence_removed": marked("Steps", "{name} not away from {on}"),
    "pool_set": marked("Steps", "Pool “{name}”"),
    "pool_removed": marked("Steps", "Removed pool “{name}”"),
    "distribution_rule_set": marked("Steps", "Distribution rule “{name}”"),
    "distribution_rules_ordered": marked("Steps", "Order of the distribution rules"),
    "distribution_rule_removed": marked("Steps", "Removed distribution rule “{name}”"),
    "distribution_set": marked("Steps", "Pools and distribution rules"),
    "leads_distributed": marked("Steps", "Given out: {name}"),
    "distribution_by_itself": marked("Steps", "Leads are given out by the program"),
    "distribution_by_hand": marked("Steps", "Leads are given out by people"),
    "lead_claimed": marked("Steps", "Taken from the pool: {name}"),
    "calendar_set": marked("Steps", "Working calendar"),
    "hand_over_set": marked("Steps", "Settings of the hand-over to sales"),
    "lead_offered": marked("Steps", "Offered {name} to sales"),
    "offer_withdrawn": marked("Steps", "Took back the offer of {name}"),
    "offer_accepted": marked("Steps", "Accepted {name}"),
    "offer_rejected": marked("Steps", "Rejected {name}"),
    "lead_returned": marked("Steps", "Returned {name} to marketing"),
    "offer_to_partner": marked("Steps", "Passed {name} to a partner"),
    "opportunity_created": marked("Steps", "Opportunity {name}"),
    "clocks_paused": marked("Steps", "Stopped the clock of {name}"),
    "clocks_resumed": marked("Steps", "Clock of {name} goes on"),
    "target_set": marked("Steps", "Target for {period}"),
    "target_removed": marked("Steps", "Removed target for {period}"),
    "campaign_set": marked("Steps", "Campaign {name}"),
    "campaign_removed": marked("Steps", "Removed campaign {name}"),
    "put_into_campaign": marked("Steps", "Campaign of {name}: {campaign}"),
    "piece_set": marked("Steps", "Content “{name}”"),
    "piece_removed": marked("Steps", "Removed content “{name}”"),
    "track_set": marked("Steps", "Track “{name}”"),
    "track_removed": marked("Steps", "Removed track “{name}”"),
    "put_on_track": marked("Steps", "{name} on the track “{track}”"),
    "track_allowed": marked("Steps", "{name} may be on the track “{track}”"),
    "track_refused": marked("Steps", "{name} may not be on the track “{track}”"),
    "track_step_done": marked("Steps", "Step of “{track}” done for {name}"),
    "taken_off_track": marked("Steps", "Took {name} off its track"),
    "store_set_up": marked("Steps", "Setting up"),
}
_COUNTED: dict[str, Marked] = {
    "leads_imported": marked("Steps", "Import {name}: %n new lead(s)"),
    "touchpoints_imported": marked("Steps", "Import {name}: %n touchpoint(s)"),
    "purchases_imported": marked("Steps", "Import {name}: %n purchase(s)"),
    "products_imported": marked("Steps", "Import {name}: %n product(s)"),
    "fields_edited": marked("Steps", "%n field(s) of {name}"),
    "cells_edited": marked("Steps", "%n cell(s) of the list"),
    "owner_set": marked("Steps", "Owner of %n lead(s)"),
    "exclusions_listed": marked("Steps", "%n entry(entries) on the exclusion list"),
    "leads_excluded": marked("Steps", "Excluded %n lead(s)"),
    "leads_distributed": marked("Steps", "Gave out %n lead(s)"),
    "segments_set": marked("Steps", "Parameter {segments} of %n lead(s)"),
    "suggestions_accepted": marked("Steps", "Suggested parameter {number} of %n lead(s)"),
    "suggestions_refused": marked("Steps", "%n lead(s) not to be suggested for parameter {number}"),
    "suggestions_renewed": marked(
        "Steps", "%n lead(s) may be suggested for parameter {number} again"
    ),
    "stage_moved": marked("Steps", "Stage {stage} for %n lead(s)"),
    "follow_ups_set": marked("Steps", "Follow-up for %n lead(s)"),
    "follow_up_rules_set": marked("Steps", "%n rule(s) of the follow-ups"),
    "follow_ups_made": marked("Steps", "%n follow-up(s) made by rules"),
    "reminded": marked("Steps", "Reminded of %n follow-up(s)"),
    "follow_ups_moved": marked("Steps", "Moved %n follow-up(s)"),
    "batch_prepared": marked("Steps", "Prepared hand-over {batch} with %n lead(s)"),
    "batch_sent": marked("Steps", "Hand-over {batch} with %n lead(s)"),
    "answer_taken": marked("Steps", "%n customer number(s) from the ERP"),
    "sla_set": marked("Steps", "Deadlines: %n rule(s) changed"),
    "proposal_left": marked("Steps", "{name}: proposal left"),
    "deadlines_met": marked("Steps", "LeadDesk: %n deadline(s) told of, {over} of them over"),
    "leads_offered": marked("Steps", "LeadDesk: %n lead(s) over the threshold offered to sales"),
    "put_into_campaign": marked("Steps", "Campaign of %n lead(s): {campaign}"),
    "put_on_track": marked("Steps", "%n lead(s) on the track “{track}”"),
    "taken_off_track": marked("Steps", "Took %n lead(s) off their track"),
    "campaign_gathered": marked("Steps", "%n lead(s) into the campaign {name}"),
    "sample_added": marked("Steps", "Sample data with %n lead(s)"),
    "sample_removed": marked("Steps", "Removed sample data with %n lead(s)"),
}
_UNKNOWN = marked("Steps", "Change")
_UNKNOWN_OF = marked("Steps", "Change of {name}")


def step_title(title: Mapping[str, Any]) -> str:
    """The title as plain text: "Besuchsbericht Maschinenbau Krüger". A code that is not known
    here (a newer program's, say) gets a general wording."""
    code = str(title.get("code", ""))
    count = title.get("count")
    if title.get("updated"):
        code += "_updated"
    pieces = {key: _said(key, value) for key, value in title.items()}
    pieces.setdefault("name", "")
    if "number" in title:
        pieces["batch"] = _batch(title["number"])
    if isinstance(count, int) and code in _COUNTED and (code not in _TITLES or count != 1):
        return _filled(_COUNTED[code].now(count), pieces)
    if code in _TITLES:
        return _filled(_TITLES[code].now(), pieces)
    if code.endswith(_LOGGED):
        return f"{kind_name(code.removesuffix(_LOGGED))} {pieces['name']}".strip()
    return _filled((_UNKNOWN_OF if pieces["name"] else _UNKNOWN).now(), pieces)


def _filled(text: str, pieces: Mapping[str, str]) -> str:
    return text.format_map(_Gaps(pieces)).strip()


class _Gaps(dict[str, str]):
    """A piece that an older step did not keep leaves a gap, and stops nothing."""

    def __missing__(self, key: str) -> str:
        return "…"


def _said(key: str, value: object) -> str:
    text = str(value)
    word = _WORDS.get(key)
    return shown(text) if word is None else word(text)


def _stage(key: str) -> str:
    try:
        return stage_name(Stage.of(key))
    except ValueError:
        return shown(key)


def _field(key: str) -> str:
    return field_name(key) if is_field(key) else shown(key)


def _day(iso: str) -> str:
    try:
        return date_text(date.fromisoformat(iso))
    except ValueError:
        return shown(iso)


def _batch(number: object) -> str:
    return batch_label(number) if isinstance(number, int) else shown(str(number))


_WORDS: Mapping[str, Callable[[str], str]] = {
    "profile": profile_title, "stage": _stage, "field": _field, "on": _day, "rule": rule_name,
}  # fmt: skip
