"""The page of one lead within the pane, from the head to the tabs, always in the same order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.operations.exclusions import exclude_found
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.action_bar import ActionBar
from leaddesk.ui.lead.blocking import why_blocked
from leaddesk.ui.lead.checklist_view import ChecklistView
from leaddesk.ui.lead.composer import Composer
from leaddesk.ui.lead.contacts_view import ContactsView
from leaddesk.ui.lead.decision_bar import DecisionBar
from leaddesk.ui.lead.drafts import CONTACT, Drafts
from leaddesk.ui.lead.further_commands import BY_HAND
from leaddesk.ui.lead.gate_line import TOUCHPOINT
from leaddesk.ui.lead.lead_head import LeadHead, due_words
from leaddesk.ui.lead.master_data import MasterData
from leaddesk.ui.lead.open_fields import FIELDS
from leaddesk.ui.lead.placing_view import PlacingView
from leaddesk.ui.lead.state_bar import state_message
from leaddesk.ui.lead.timeline_view import TimelineView
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.keymap import CommandKeys
from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.parts.texts import hairline
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.touchpoints import kind_name

HISTORY, CHECKLIST, MASTER, CONTACTS = "history", "checklist", "master", "contacts"
LOW = 860
LOWEST = 470
"""Large letters in a small window: the head gives way, too."""


class DetailPage(QWidget):
    """`run` does a command by its key."""

    def __init__(
        self,
        desk: Desk,
        drafts: Drafts,
        commands: dict[str, Command],
        run: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self._drafts, self._run = desk, drafts, run
        self._keys: dict[QWidget, list[CommandKeys]] = {}
        self._detail: LeadDetail | None = None
        self._beside = False  # in a low window the tabs have the room of the form, for a while
        self._build(commands)
        self._wire()

    def _build(self, commands: dict[str, Command]) -> None:
        self.head = LeadHead()
        self.action_bar = ActionBar(commands, self._run)
        self.bar = MessageBar()
        self.decision = DecisionBar(self.desk, self._run)
        self.placing = PlacingView(self.desk, self.head.strategy)
        self.composer = Composer(self.desk, self._drafts, self)
        self.tabs = Tabs(translate("Lead", "Tabs of the lead"))
        self.timeline = TimelineView(self.desk)
        self.checklist = ChecklistView(self.desk)
        self.contents = QStackedWidget(self)
        self.master = MasterData(self.desk, self._drafts, self._run, self.contents)
        self.contacts = ContactsView(self.desk, self._drafts, self.contents)
        self._contents = {
            HISTORY: self.timeline, CHECKLIST: self.checklist, MASTER: self.master,
            CONTACTS: self.contacts,
        }  # fmt: skip
        for content in self._contents.values():
            self.contents.addWidget(content)
        self.contents.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        bar = QVBoxLayout()
        bar.setContentsMargins(20, 0, 20, 0)
        bar.setSpacing(4)
        bar.addWidget(self.bar)
        bar.addWidget(self.decision)
        bar.addWidget(self.placing)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 0)
        tabs.addWidget(self.tabs)
        self._line = hairline()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.action_bar)
        layout.addLayout(bar)
        layout.addWidget(self.composer)
        layout.addLayout(tabs)
        layout.addWidget(self._line)
        layout.addWidget(self.contents, 1)
        layout.addStretch()

    def _wire(self) -> None:
        self.tabs.changed.connect(self._on_tab)
        self.head.gate.wanted.connect(self.enter)
        self.checklist.editing.connect(lambda on: self._on_editing(self.checklist, on))
        self.master.editing.connect(lambda on: self._on_editing(self.master, on))
        self.contacts.editing.connect(lambda on: self._on_editing(self.contacts, on))

    def read_only_parts(self) -> tuple[QWidget, ...]:
        """Where bare letters are commands. What is typed into lies outside of them, or tells
        when it takes keys."""
        return (self.head, self.action_bar, self.bar, self.decision, self.placing, self.tabs,
                self.timeline, self.checklist, self.master, self.contacts)  # fmt: skip

    def add_key(self, part: QWidget, command: str, call: Callable[[], object]) -> None:
        """The keys of a command work while the focus is within the part."""
        self._keys.setdefault(part, []).append(CommandKeys(command, part, call))

    def show_detail(self, detail: LeadDetail, segments: Sequence[SegmentRow]) -> None:
        self._detail = detail
        self.head.show_detail(detail, segments, due_words(detail, self.desk.today()))
        self.tabs.set_tabs([
            (HISTORY, translate("Lead", "History"), _count(detail.touches)),
            (CHECKLIST, translate("Lead", "Qualification"), _done(detail)),
            (MASTER, translate("Lead", "Master data"), ""),
            (CONTACTS, translate("Lead", "People"), _count(len(detail.contacts))),
        ])  # fmt: skip
        self.checklist.show_detail(detail)
        self.master.show_detail(detail)
        self.contacts.show_detail(detail)
        self.decision.show_lead(detail.lead_id)
        self.placing.show_lead(detail.lead_id)
        self.show_forms_state(detail)

    def show_forms_state(self, detail: LeadDetail | None) -> None:
        """One filled button at a time, one bar at a time, the most urgent first."""
        if detail is None:
            return
        composing = self.composer.lead_id is not None
        self._fit()
        self.action_bar.show_state(
            composing=composing, may_call=not why_blocked("log_call", detail)
        )
        said = state_message(detail, self._run, self._exclude)
        if said is not None:
            self.bar.show_message(*said, closable=False)
        else:
            self._show_draft(detail, composing)

    def _exclude(self, lead_id: int) -> None:
        self.desk.run(exclude_found, lead_ids=[lead_id]).failed(
            lambda failure: self.say(problem_text(failure.problems[0]))
        )

    def _fit(self) -> None:
        """While something is logged in a low window, the form has the room to itself."""
        composing = self.composer.lead_id is not None
        low = composing and self.height() < theme.px(LOW)
        self.head.be_low(composing and self.height() < theme.px(LOWEST))
        if composing:
            self.composer.setVisible(not (low and self._beside))
        for part in (self.tabs, self._line, self.contents):
            part.setVisible(not low or self._beside)

    def back_to_form(self) -> None:
        """The form is seen again, where the tabs have taken its room."""
        self._beside = False
        self._fit()

    def _to_tabs(self, key: str) -> None:
        """To this tab, which is seen even where a form has the room to itself."""
        self._beside = True
        self._fit()
        self.tabs.choose(key)

    def _show_draft(self, detail: LeadDetail, composing: bool) -> None:
        kinds = () if composing else self._drafts.kinds_of(detail.lead_id)
        if not self.contacts.new.isHidden():
            kinds = tuple(kind for kind in kinds if kind != CONTACT)
        commands = {
            Kind.CALL.value: "log_call", Kind.EMAIL.value: "log_mail",
            Kind.NOTE.value: "log_note", Kind.VISIT.value: "visit",
            Kind.SERVICE_CALL.value: "log_service",
            FIELDS: "edit_field", CONTACT: "add_contact",
            **{kind.value: f"log_as_{kind.value}" for kind in BY_HAND},
        }  # fmt: skip
        kind = next((kind for kind in kinds if kind in commands), "")
        if not kind:
            self.bar.hide()
            return
        text = translate("Lead", "There is a draft: {kind}.").format(kind=_draft_name(kind))
        go_on: Action = (translate("Lead", "Go on writing"), lambda: self._run(commands[kind]))
        self.bar.show_message("info", text, [go_on], closable=False)

    def say(self, text: str) -> None:
        """Why something did not work."""
        self.bar.show_message("warn", text)

    def compose(self, kind: Kind, detail: LeadDetail, segments: Sequence[SegmentRow]) -> None:
        self._beside = False
        self.composer.open(kind, detail, segments)
        self.show_forms_state(detail)

    def edit_field(self, key: str = "") -> None:
        """The field of this key, else the one that has the focus."""
        # Asked first: a tab that goes passes its focus on to a field.
        key = key or self.master.focused()
        self._to_tabs(MASTER)
        self.master.edit(key)

    def enter(self, where: str) -> None:
        """Go where a field, the checklist or a touchpoint is entered."""
        commands = {CHECKLIST: "qualify", TOUCHPOINT: "log_call"}
        if where in commands:
            self._run(commands[where])
        else:
            self.edit_field(where)

    def open_checklist(self) -> None:
        self._to_tabs(CHECKLIST)
        self.checklist.setFocus()

    def add_contact(self) -> None:
        self._to_tabs(CONTACTS)
        self.contacts.add()

    def leave_forms(self) -> None:
        """Another lead comes."""
        self.master.commit_open()
        self.checklist.leave()
        self.contacts.leave()
        if self.composer.lead_id is not None:
            self.composer.close_keeping()

    def anchor(self, name: str) -> QWidget:
        """What a popover of this name stands beside."""
        follow_up = self.action_bar.follow_up
        anchors: dict[str, QWidget] = {
            "follow_up": self.action_bar.follow_up_icon if follow_up.isHidden() else follow_up,
            "stage": self.head.bar, "segments": self.action_bar.segments,
            "why_score": self.head.score_bar, "owner": self.head.owner, "lift": self.bar,
            **({"hand_to_sales": self.bar} if self.bar.isVisible() else {}),
        }  # fmt: skip
        consents = self.master.consents
        if name in ("consent", "objection") and consents.isVisible():
            return consents.grant if name == "consent" else consents.object
        return anchors.get(name, self.action_bar.more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_tab(self, key: str) -> None:
        self.contents.setCurrentWidget(self._contents[key])

    def _on_editing(self, part: QWidget, on: bool) -> None:
        for shortcut in self._keys.get(part, []):
            shortcut.setEnabled(not on)
        self.show_forms_state(self._detail)


def _draft_name(kind: str) -> str:
    if kind == FIELDS:
        return translate("Lead", "Master data")
    return translate("Lead", "Contact person") if kind == CONTACT else kind_name(kind)


def _count(number: int) -> str:
    return number_text(number) if number else ""


def _done(detail: LeadDetail) -> str:
    """ "6/9": the answered ones of the questions."""
    done = detail.checklist.progress
    return f"{done.answered}/{done.asked}"
