"""Several leads are selected: what can be done with all of them, each as one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.queries.bulk_preview import BulkPreview
from leaddesk.queries.lead_list import lead_ids
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import LeadFilter
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.lead.popovers import Layers
from leaddesk.ui.leads.bulk_doing import BulkDoing
from leaddesk.ui.leads.bulk_fields import TAKE, BulkFields
from leaddesk.ui.leads.bulk_rows import RowButton, Watched, bulk_row, do_on_enter
from leaddesk.ui.leads.merge_button import MergeButton
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.focus import has_focus_within
from leaddesk.ui.parts.inputs import KeyFilter
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.bulk_preview import preview_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.rights import why_not_allowed

BULK_COMMANDS = {
    "segments": "P", "stage": "S", "owner": "O", "follow_up": "W", "campaign": "K",
    "hand_over": "H", "exclude": "Ctrl+Shift+X",
}  # fmt: skip
"""The commands of one lead that are possible for many, with their keys."""

_NOTHING = BulkPreview(())

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
        self._titles: dict[str, str] = {}
        self.fields = BulkFields(desk)
        self.doing = BulkDoing(desk, self._with_ids, self.fields.change, self)
        self._build()
        self._wire()
        desk.changed.connect(self._on_changed)
        self.fields.look()

    def _build(self) -> None:
        self._title = Label("", TITLE)
        self._bar = MessageBar()
        self.preview = Label("", SECONDARY, "text2", wrap=True)
        self.preview.setMinimumHeight(2 * self.preview.fontMetrics().lineSpacing())
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        given = self.fields
        self.segment, self.stage, self.reason = given.segment, given.stage, given.reason
        self.owner, self.due, self.campaign = given.owner, given.due, given.campaign
        self._asking: dict[Right, list[QWidget]] = {}
        self.not_allowed = Label("", SECONDARY, "text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self.preview)
        layout.addWidget(self._bar)
        for key, title, fields, buttons in self._rows():
            row, made = bulk_row(title, BULK_COMMANDS.get(key, ""), fields, buttons)
            layout.addLayout(row)
            self._last = made[-1]
            self._asking[_RIGHTS[key]] = [*self._asking.get(_RIGHTS[key], ()), *fields, *made]
            self._titles[key] = title
            Watched([*fields, *made[:1]], partial(self._look_at, key))
            for field in fields:
                do_on_enter(field, buttons[0][2])
            if key == "segments":
                Watched(made[1:], partial(self._look_at, TAKE))
        layout.addLayout(self._others())
        layout.addWidget(self.not_allowed)
        layout.addStretch()
        KeyFilter(self.owner, self._on_owner_key)

    def _rows(self) -> Sequence[tuple[str, str, list[QWidget], list[RowButton]]]:
        """(key of the command, heading, fields, buttons) of each."""
        put, take = translate("BulkPane", "Set"), translate("BulkPane", "Remove")
        return (
            ("segments", translate("BulkPane", "Parameter"), [self.segment],
             [(put, "", lambda: self._do("segments")), (take, "", lambda: self._do(TAKE))]),
            ("stage", translate("BulkPane", "Stage"), [self.stage, self.reason],
             [(translate("BulkPane", "Move"), "", lambda: self._do("stage"))]),
            ("owner", translate("BulkPane", "Owner"), [self.owner],
             [(translate("BulkPane", "Assign"), "", lambda: self._do("owner")),
              (translate("BulkPane", "Give out fairly …"), "F", self.distribute)]),
            ("follow_up", translate("BulkPane", "Follow-up"), [self.due],
             [(translate("BulkPane", "Plan"), "", lambda: self._do("follow_up"))]),
            ("campaign", translate("BulkPane", "Campaign"), [self.campaign],
             [(translate("BulkPane", "Set"), "", lambda: self._do("campaign")),
              (translate("BulkPane", "Track …"), "", self._put_on_track)]),
        )  # fmt: skip

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
        if key == "campaign":  # or a track: both are found by their names
            self._put_on_track()
            return
        excluding, key = key == "exclude", "stage" if key == "exclude" else key
        fields: dict[str, QWidget] = {
            "segments": self.segment, "stage": self.stage, "owner": self.owner,
            "follow_up": self.due.line,
        }  # fmt: skip
        fields[key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.due.line.selectAll()
        if excluding:  # always for a reason: that is asked for at once
            self.stage.choose(int(Stage.EXCLUDED))
            self.reason.hide()
            self._do(key)
        else:
            self._look_at(key)

    def count(self) -> int:
        """How many are selected."""
        return self._count

    def show_selection(self, count: int, found: LeadFilter | None) -> None:
        self._count, self._filter = count, found
        self._ids = self._waiting = None
        self._title.setText(translate("BulkPane", "%n lead(s) selected", "", count))
        self.merge.show_for(count)
        self._bar.dismiss()
        self.preview.setText("")
        self.reason.hide()
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

    def _wire(self) -> None:
        self.doing.previewed.connect(self._on_previewed)
        self.doing.done.connect(self._on_done)
        self.doing.refused.connect(self._on_failed)
        self.doing.nothing.connect(
            lambda: self._bar.show_message("info", translate("BulkPane", "All are so already."))
        )
        for key, edited in (
            ("segments", self.segment.currentIndexChanged), ("stage", self.reason.activated),
            ("stage", self.stage.currentIndexChanged), ("owner", self.owner.currentIndexChanged),
            ("follow_up", self.due.edited), ("campaign", self.campaign.editTextChanged),
        ):  # fmt: skip
            edited.connect(partial(self._on_chosen, key))

    def _do(self, key: str) -> None:
        self.doing.do(self.fields.change(key))

    def _look_at(self, key: str) -> None:
        """Say what it would come to, where it is known of which leads."""
        if self._filter is not None or self._ids is not None:
            self.doing.look(key)

    def _on_chosen(self, key: str, *_: object) -> None:
        if has_focus_within(self):
            self._look_at(key)

    def _on_previewed(self, key: str, found: BulkPreview) -> None:
        title = self._titles[key.partition("/")[0]]
        said = preview_text(len(found.changing), found.same, found.refused)
        self.preview.setText(f"{title}: {said}" if found != _NOTHING else "")
        if key == "stage" and found.changing and found.refused and self.reason.isHidden():
            self.fields.ask_reason(found.refused[0][0], needed=False)

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

    def _put_on_track(self) -> None:
        popover = self._layers().of_many(self._last, self._desk, self._with_ids)
        popover.said.connect(self._say)
        popover.show_at()

    def _say(self, text: str) -> None:
        self.toast_wanted.emit(text, ())
        self.done.emit()

    def _on_done(self, said: str) -> None:
        self.reason.hide()
        self._bar.dismiss()
        self._say(said)

    def _on_failed(self, failure: Failure) -> None:
        problem = failure.problems[0]
        if self.fields.ask_reason(problem) and has_focus_within(self):
            self.reason.setFocus()
        self._bar.show_message("warn", problem_text(problem))

    def _on_changed(self, changes: Changes) -> None:
        """A parameter or a person may have been added."""
        if changes.tables & {"segment", "app_user", "campaign"}:
            self.fields.look()
