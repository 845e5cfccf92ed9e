"""Why a command of the lead is not possible now, in the user's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.blocking import why_blocked
from leaddesk.ui.lead.lead_commands import IN_FORM
from leaddesk.ui.lead.lead_rights import RIGHTS
from leaddesk.ui.lead.ways_out import why_not_way
from leaddesk.ui.words import translate
from leaddesk.ui.words.rights import why_not_allowed

if TYPE_CHECKING:
    from leaddesk.ui.lead.lead_pane import LeadPane


def why_not(pane: LeadPane, key: str) -> str:
    """ "" if it is possible. `key`: the command's."""
    if pane.lead_id is None:
        return translate("Lead", "No lead is chosen")
    if key in RIGHTS and (why := why_not_allowed(pane.desk, RIGHTS[key])):
        return why
    detail = pane.reader.current()
    if detail is None:
        return ""
    if key == "lift" and not (detail.facts.exclusion or detail.stage is Stage.EXCLUDED):
        return translate("Lead", "This lead is not excluded")
    if key == "split" and not detail.merged:
        return translate("Lead", "No lead has become part of this one")
    if why := why_blocked(key, detail):
        return why
    if key in ("dial", "copy_phone") and not pane.phone():
        return translate("Lead", "No phone number is known")
    if key == "finish" and not detail.follow_ups:
        return translate("Lead", "There is no follow-up")
    if key == "hand_to_sales" and not (detail.offered or detail.stage is Stage.MQL):
        return translate("Lead", "The threshold is not reached, or sales has the lead already")
    if key in ("accept", "reject", "withdraw") and not pane.page.decision.waits:
        return translate("Lead", "The lead is not offered to sales")
    if key.endswith("_suggestion") and pane.page.placing.suggestion is None:
        return translate("Lead", "No parameter is suggested for this lead")
    if why := why_not_way(key, detail, pane.page.decision.deadlines, pane.desk.own_role.now()):
        return why
    if key in IN_FORM and not pane.forms.is_open():
        return translate("Lead", "Nothing is being logged")
    return ""
