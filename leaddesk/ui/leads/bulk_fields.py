"""What is chosen for many leads: the fields of their pane, and the change that each command makes
of them."""

from __future__ import annotations

from functools import partial

from leaddesk.desk import Desk
from leaddesk.operations.campaigns import put_into_campaign
from leaddesk.operations.follow_ups import set_follow_ups
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.segments import set_segments
from leaddesk.operations.stages import move_stage
from leaddesk.queries.bulk_preview import (
    campaign_preview,
    follow_up_preview,
    owner_preview,
    segment_preview,
    stage_preview,
)
from leaddesk.queries.campaigns import campaign_names
from leaddesk.queries.presets import free_days
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.due_text import Due
from leaddesk.rules.problem import Problem
from leaddesk.rules.segments import Origin
from leaddesk.rules.stages import Stage
from leaddesk.ui.leads.bulk_doing import Change
from leaddesk.ui.leads.bulk_rows import show_campaigns, show_people, show_segments
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.words import translate
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.stages import stage_name, stage_order

TAKE = "segments/off"
"""What the second button of the parameters does."""


class BulkFields:
    """One row each: parameter, stage with its reason where one is asked for, owner, follow-up,
    campaign."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.segment = ComboBox(translate("BulkPane", "Parameter"))
        self.stage = ComboBox(translate("BulkPane", "Stage"))
        self.reason = ComboBox(translate("BulkPane", "Reason"))
        self.owner = ComboBox(translate("BulkPane", "Owner"))
        self.due = DueField(desk.today(), "+3")
        self.campaign = ComboBox(translate("BulkPane", "Campaign"))
        self.campaign.setEditable(True)
        for stage in stage_order().every:
            self.stage.addItem(stage_name(stage), int(stage))
        self.reason.hide()
        self.stage.currentIndexChanged.connect(lambda _: self.reason.hide())  # of another move

    def look(self) -> None:
        """What can be chosen, as the store has it."""
        desk = self._desk
        desk.ask(free_days).newest("bulk_free_days").done(self.due.know_free_days)
        desk.ask(segments).newest("bulk_segments").done(partial(show_segments, self.segment))
        desk.ask(users).newest("bulk_users").done(partial(show_people, self.owner))
        desk.ask(campaign_names).newest("bulk_campaigns").done(
            partial(show_campaigns, self.campaign)
        )

    def change(self, key: str) -> Change | None:
        """What the command of this key would do with what is chosen; None: nothing yet."""
        if key in ("segments", TAKE):
            return self._segments(on=key != TAKE)
        if key == "stage":
            reason = "" if self.reason.isHidden() else self.reason.currentData() or ""
            what = {"to": Stage(self.stage.currentData()), "reason": reason}
            return Change(move_stage, what, stage_preview, {**what, "me": self._desk.me})
        if key == "owner":
            owner = {"owner_id": self.owner.currentData() or None}
            return Change(assign_owner, owner, owner_preview, owner)
        if key == "campaign":
            name = {"name": self.campaign.currentText()}
            return Change(put_into_campaign, name, campaign_preview, name)
        due = self.due.due()
        if not isinstance(due, Due):
            return None
        when = {"on": due.on, "minute": due.at.hour * 60 + due.at.minute if due.at else None}
        return Change(set_follow_ups, when, follow_up_preview, when)

    def ask_reason(self, problem: Problem, needed: bool = True) -> bool:
        """Offer the reasons, one of which would do; False: none would. Not `needed`: others may
        be moved without one."""
        keys = problem.args.get("reasons", "")
        if keys:
            self.reason.clear()
            if not needed:
                self.reason.addItem(translate("BulkPane", "without a reason"), "")
            for key in keys.split(", "):
                self.reason.addItem(reason_name(key), key)
            self.reason.show()
        return bool(keys)

    def _segments(self, on: bool) -> Change | None:
        number = self.segment.currentData()
        if number is None:
            return None
        return Change(
            set_segments, {"wanted": {number: on}, "origin": Origin.BULK},
            segment_preview, {"number": number, "on": on},
        )  # fmt: skip
