"""Several leads are selected: what can be done with all of them, each as one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.campaigns import PutIn, put_into_campaign
from leaddesk.operations.follow_ups import set_follow_ups
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.segments import set_segments
from leaddesk.operations.stages import move_stage
from leaddesk.queries.campaigns import campaign_names
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.presets import free_days
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.changes import Changes
from leaddesk.rules.due_text import Due
from leaddesk.rules.filter_text import LeadFilter
from leaddesk.rules.roles import Right
from leaddesk.rules.segments import Origin
from leaddesk.rules.stages import Stage
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.lead.popovers import Layers
from leaddesk.ui.leads.bulk_rows import (
    bulk_row,
    do_on_enter,
    show_campaigns,
    show_people,
    show_segments,
)
from leaddesk.ui.leads.merge_button import MergeButton
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.parts.focus import has_focus_within
from leaddesk.ui.parts.inputs import ComboBox, KeyFilter
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import left_out_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.rights import why_not_allowed
from leaddesk.ui.words.stages import stage_name, stage_order

BULK_COMMANDS = {
    "segments": "P", "stage": "S", "owner": "O", "follow_up": "W", "campaign": "K",
    "hand_over": "H",
}  # fmt: skip
"""The commands of one lead that are possible for many, with their keys."""

_RIGHTS = {
    "segments": Right.WORK, "stage": Right.MOVE, "owner": Right.ASSIGN, "follow_up": Right.WORK,
    "campaign": Right.WORK,
}  # fmt: skip


class BulkPane(QWidget):
    """`show_selection` says which leads: all hits of a filter, or those whose ids come after.

    `take_up` puts the focus into the field of a command; Enter there does it.
    """

    toast_wanted = Signal(str, object)
    hand_over_wanted = Signal(object)
    export_wanted = Signal()
    done = Signal()

    def __init__(self, desk: Desk, layers: Callable[[], Layers]) -> None:
        super().__init__()
        self._desk, self._layers = desk, layers
        self._count = 0
        self._filter: LeadFilter | None = None
        self._ids: Sequence[int] | None = None  # not known yet
        self._waiting: Callable[[Sequence[int]], object] | None = None
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        desk.changed.connect(self._on_changed)
        self._look()

    def _build(self) -> None:
        self._title = Label("", TITLE)
        self._bar = MessageBar()
        self.segment = ComboBox(translate("BulkPane", "Parameter"))
        self.stage = ComboBox(translate("BulkPane", "Stage"))
        self.reason = ComboBox(translate("BulkPane", "Reason"))
        self.owner = ComboBox(translate("BulkPane", "Owner"))
        self.due = DueField(self._desk.today(), "+3")
        self.campaign = ComboBox(translate("BulkPane", "Campaign"))
        self.campaign.setEditable(True)
        for stage in stage_order().every:
            self.stage.addItem(stage_name(stage), int(stage))
        self.reason.hide()
        self._asking: dict[Right, list[QWidget]] = {}
        self.not_allowed = Label("", SECONDARY, "text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._bar)
        put, take = translate("BulkPane", "Set"), translate("BulkPane", "Remove")
        for key, title, fields, buttons in (
            ("segments", translate("BulkPane", "Parameter"), [self.segment],
             [(put, "", lambda: self._segments(True)), (take, "", lambda: self._segments(False))]),
            ("stage", translate("BulkPane", "Stage"), [self.stage, self.reason],
             [(translate("BulkPane", "Move"), "", self._move)]),
            ("owner", translate("BulkPane", "Owner"), [self.owner],
             [(translate("BulkPane", "Assign"), "", self._assign),
              (translate("BulkPane", "Give out fairly …"), "F", self.distribute)]),
            ("follow_up", translate("BulkPane", "Follow-up"), [self.due],
             [(translate("BulkPane", "Plan"), "", self._plan)]),
            ("campaign", translate("BulkPane", "Campaign"), [self.campaign],
             [(translate("BulkPane", "Set"), "", self._put_into_campaign)]),
        ):  # fmt: skip
            row, made = bulk_row(title, BULK_COMMANDS.get(key, ""), fields, buttons)
            layout.addLayout(row)
            self._asking[_RIGHTS[key]] = [*self._asking.get(_RIGHTS[key], ()), *fields, *made]
            for field in fields:
                do_on_enter(field, buttons[0][2])
        layout.addLayout(self._others())
        layout.addWidget(self.not_allowed)
        layout.addStretch()
        KeyFilter(self.owner, self._on_owner_key)

    def _others(self) -> QLayout:
        """What needs no field."""
        hand_over = Button(
            translate("BulkPane", "Check and hand over"), icon_name="file-spreadsheet",
            key=BULK_COMMANDS["hand_over"], clicked=lambda: self.take_up("hand_over"),
        )  # fmt: skip
        self._asking[Right.HAND_OVER] = [hand_over]
        self.merge = MergeButton(self._desk, self._layers, self._with_ids)
        self.merge.merged.connect(lambda text: self.toast_wanted.emit(text, ()))
        self.merge.merged.connect(lambda _: self.done.emit())
        self._asking[Right.WORK].append(self.merge)
        export = Button(
            translate("BulkPane", "Export"), icon_name="download", key=key_text("Ctrl+E"),
            clicked=self.export_wanted.emit,
        )  # fmt: skip
        self._asking[Right.EXPORT] = [export]
        row = FlowLayout()  # side by side they would make the pane wider than a lead's
        for button in (hand_over, export, self.merge):
            row.addWidget(button)
        return row

    def take_up(self, key: str) -> None:
        """Begin what the command of this key does, for all that are selected."""
        if key == "hand_over":
            self._with_ids(self.hand_over_wanted.emit)
            return
        fields: dict[str, QWidget] = {
            "segments": self.segment, "stage": self.stage, "owner": self.owner,
            "follow_up": self.due.line, "campaign": self.campaign,
        }  # fmt: skip
        fields[key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.due.line.selectAll()

    def count(self) -> int:
        """How many are selected."""
        return self._count

    def show_selection(self, count: int, found: LeadFilter | None) -> None:
        self._count, self._filter = count, found
        self._ids = self._waiting = None
        self._title.setText(translate("BulkPane", "%n lead(s) selected", "", count))
        self.merge.show_for(count)
        self._bar.dismiss()
        self._show_rights()

    def _show_rights(self) -> None:
        """What the role may not do is seen not to be possible, and why it is not."""
        said = []
        for right, parts in self._asking.items():
            why = why_not_allowed(self._desk, right)
            said += [why] if why else []
            for part in parts:
                part.setEnabled(not why)
                part.setToolTip(plain_tip(why))
        self.not_allowed.setText(said[0] if said else "")
        self.not_allowed.setVisible(bool(said))

    def works_on(self, ids: Sequence[int]) -> bool:
        """Whether these are the selected leads, as far as that is known."""
        return self._ids is None or set(ids) == set(self._ids)

    def take_ids(self, ids: Sequence[int]) -> None:
        """These are selected; what was to be done with them is done now."""
        self._ids = ids
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting(ids)

    def _with_ids(self, then: Callable[[Sequence[int]], object]) -> None:
        if self._filter is None and self._ids is None:
            self._waiting = then
        elif self._filter is None:
            then(self._ids or ())
        else:
            self._desk.ask(
                lead_ids, filter=self._filter, me=self._desk.me, today=self._desk.today()
            ).done(then)

    def _run(self, operation: Callable[..., Any], **what: Any) -> None:
        def with_ids(ids: Sequence[int]) -> None:
            self._desk.run(operation, lead_ids=list(ids), **what).done(self._on_done).failed(
                self._on_failed
            )

        self._with_ids(with_ids)

    def _segments(self, on: bool) -> None:
        number = self.segment.currentData()
        if number is not None:
            self._run(set_segments, wanted={number: on}, origin=Origin.BULK)

    def _move(self) -> None:
        reason = self.reason.currentData() if self.reason.isVisible() else ""
        self._run(move_stage, to=Stage(self.stage.currentData()), reason=reason or "")

    def _assign(self) -> None:
        self._run(assign_owner, owner_id=self.owner.currentData() or None)

    def distribute(self) -> None:
        """Give them out fairly: a preview first."""
        self._with_ids(self._distribute)

    def _distribute(self, ids: Sequence[int]) -> None:
        dialog = DistributionDialog(self._desk, self.window(), ids)
        run_dialog(dialog)
        if dialog.given is not None:
            text = translate("BulkPane", "%n lead(s) given out", "", dialog.given)
            self.toast_wanted.emit(text, ())
            self.done.emit()

    def _on_owner_key(self, event: QKeyEvent) -> bool:
        """O and then F: fairly."""
        fairly = event.key() == Qt.Key.Key_F and not event.modifiers()
        if fairly:
            self.distribute()
        return fairly

    def _plan(self) -> None:
        due = self.due.due()
        if isinstance(due, Due):
            minute = due.at.hour * 60 + due.at.minute if due.at else None
            self._run(set_follow_ups, on=due.on, minute=minute)

    def _put_into_campaign(self) -> None:
        self._run(put_into_campaign, name=self.campaign.currentText())

    def _on_done(self, result: object) -> None:
        text = translate("BulkPane", "Done for %n lead(s)", "", self._count)
        if isinstance(result, PutIn) and result.objected:
            text = left_out_text(result.objected)
        self.reason.hide()
        self._bar.dismiss()
        self.toast_wanted.emit(text, ())
        self.done.emit()

    def _on_failed(self, failure: Failure) -> None:
        problem = failure.problems[0]
        keys = problem.args.get("reasons", "")
        if keys:
            self.reason.clear()
            for key in keys.split(", "):
                self.reason.addItem(reason_name(key), key)
            self.reason.show()
            if has_focus_within(self):
                self.reason.setFocus()
        self._bar.show_message("warn", problem_text(problem))

    def _look(self) -> None:
        self._desk.ask(free_days).newest("bulk_free_days").done(self.due.know_free_days)
        self._desk.ask(segments).newest("bulk_segments").done(partial(show_segments, self.segment))
        self._desk.ask(users).newest("bulk_users").done(partial(show_people, self.owner))
        self._desk.ask(campaign_names).newest("bulk_campaigns").done(
            partial(show_campaigns, self.campaign)
        )

    def _on_changed(self, changes: Changes) -> None:
        """A parameter or a person may have been added."""
        if changes.tables & {"segment", "app_user", "campaign"}:
            self._look()
