"""The visit report over the whole pane: what applies, what was said, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.touchpoints import log_touchpoint
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.presets import free_days
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.rules.problem import Problem
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.field_values import editable_text, shown_value
from leaddesk.ui.lead.keeping import Keeping
from leaddesk.ui.lead.lead_words import contact_line, lead_name
from leaddesk.ui.lead.visit_form import VisitForm
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.texts import ElidedLabel, Label, hairline
from leaddesk.ui.theme.tokens import PANE, SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text, time_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text


class VisitReport(QWidget):
    """`closed` follows saving and leaving; `toast_wanted` says what the ticks have led to."""

    closed = Signal()
    toast_wanted = Signal(str, object)
    query_wanted = Signal(str)

    def __init__(self, desk: Desk, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._drafts = desk, drafts
        self.lead_id: int | None = None
        self._saving = False
        self._timer = Keeping(self, self.keep_draft)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._wire()

    def _build(self) -> None:
        self._title = Label(translate("Lead", "Visit report"), PANE)
        self._who = ElidedLabel("", SECONDARY, "text2")
        self.bar = MessageBar()
        self._area = QScrollArea(self)
        self.form = VisitForm(self.desk.today(), self._area.viewport())
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.form)
        self.form.setProperty("surface", "panel")
        self.form.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._kept = Label("", SECONDARY, "text2")
        self.leave_button = Button(
            translate("Lead", "Back"), key=key_text("Esc"), clicked=self.close_keeping
        )
        self.save_button = Button(
            translate("Lead", "Save report"), "pri", key=key_text("Ctrl+Return"), clicked=self.save
        )
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(4)
        for part in (self._title, self._who, self.bar):
            head.addWidget(part)
        foot = FlowLayout(gap=8, right=True)
        foot.setContentsMargins(20, 12, 20, 12)
        foot.addWidget(self._kept)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline())
        layout.addWidget(self._area, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.form.edited.connect(self._on_edited)
        for sequence, call in (
            ("Ctrl+Return", self.save), ("Ctrl+Enter", self.save), ("Ctrl+S", self.save),
            ("Esc", self.close_keeping), ("Alt+P", self.form.tiles.setFocus),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def open(self, detail: LeadDetail, known: Sequence[SegmentRow]) -> None:
        """Begin, or go on with the draft; the focus is on the tiles."""
        self.keep_draft()
        self.lead_id, self._saving = None, False
        self.form.begin(detail, known, self.desk.today())
        free = self.desk.ask(free_days).newest("visit_free_days")
        free.done(self.form.step.due.know_free_days)
        self.form.restore(self._drafts.find(detail.lead_id, Kind.VISIT.value))
        self.lead_id = detail.lead_id
        self._who.setText(" · ".join(p for p in (lead_name(detail), contact_line(detail)) if p))
        self._kept.setText("")
        self.bar.hide()
        self._area.verticalScrollBar().setValue(0)
        self.form.tiles.setFocus()

    def save(self) -> None:
        """One step: the touchpoint, the ticks, the fields they ask for, the follow-up."""
        if self.lead_id is None or self._saving:
            return
        happening = self.form.happening(self.desk.now())
        if happening is None:
            return
        wanted = self.form.step.wanted()
        if isinstance(wanted, Problem):
            self.form.step.focus_on(wanted)
            self._area.ensureWidgetVisible(self.form.step)
            return
        self._saving = True
        self.bar.dismiss()
        ticked = tuple(sorted(n for n, on in self.form.tiles.changes().items() if on))
        lead_id = self.lead_id
        self.desk.run(log_touchpoint, lead_id=lead_id, happening=happening, next_step=wanted).done(
            lambda _: self._on_saved(lead_id, ticked)
        ).failed(partial(self._on_failed, lead_id))

    def close_keeping(self) -> None:
        """Leave; the draft stays."""
        self.keep_draft()
        self.lead_id = None
        self.closed.emit()

    def keep_draft(self) -> None:
        self._timer.stop()
        if self.lead_id is None:
            return
        if self.form.is_begun():
            kept = self._drafts.keep(self.lead_id, Kind.VISIT.value, self.form.content())
            kept.done(self._on_kept).failed(lambda _: self._kept.setText(""))
        elif self._drafts.find(self.lead_id, Kind.VISIT.value):
            self._drafts.drop(self.lead_id, Kind.VISIT.value)

    def _on_kept(self, _: object) -> None:
        text = translate("Lead", "Draft saved {time}")
        self._kept.setText(text.format(time=time_text(self.desk.now().time())))

    def _on_edited(self) -> None:
        if self.lead_id is not None:
            self._timer.begin()

    def _on_saved(self, lead_id: int, ticked: tuple[int, ...]) -> None:
        self._drafts.drop(lead_id, Kind.VISIT.value)
        if self.lead_id == lead_id:
            self._saving = False
            self._timer.stop()
            self.lead_id = None
            self.closed.emit()
        self.desk.ask(segments).done(
            lambda rows: self._tell({row.number: row.leads for row in rows}, ticked)
        )

    def _tell(self, leads: dict[int, int], ticked: tuple[int, ...]) -> None:
        if not ticked:
            self.toast_wanted.emit(translate("Lead", "Visit report saved."), ())
            return
        said, actions = [], []
        for number in ticked:
            text = translate(
                "Lead", "Parameter {number} set – %n lead(s) with parameter {number}", "",
                leads.get(number, 0),
            )  # fmt: skip
            said.append(text.format(number=number))
            actions.append(self._show_action(number))
        self.toast_wanted.emit(" · ".join(said), tuple(actions[:3]))

    def _show_action(self, number: int) -> Action:
        words = translate("Lead", "Show {number}").format(number=number_text(number))
        return words, lambda: self.query_wanted.emit(f"p:{number}")

    def _on_failed(self, lead_id: int, failure: Failure) -> None:
        """Said here, unless the report was left meanwhile: its draft was kept."""
        if self.lead_id != lead_id:
            self.desk.failed.emit(failure)
            return
        self._saving = False
        self.keep_draft()
        problem = failure.problems[0]
        if problem.code == "touchpoint_in_future":
            self.form.show_problem(problem_text(problem), self.form.day)
        elif problem.code == "changed_meanwhile":
            self.desk.ask(lead_detail, lead_id=lead_id).done(partial(self._ask, problem.field))
        else:
            self.bar.show_message("warn", problem_text(problem))

    def _ask(self, key: str, detail: LeadDetail | None) -> None:
        """Somebody else has filled this field since the report was opened: whose entry stays?"""
        if detail is None or detail.lead_id != self.lead_id:
            return
        line = self.form.line_of(key)
        theirs = detail.values.get(key)
        text = translate("Lead", "{field} was changed meanwhile: {theirs}. Your entry: {mine}.")
        said = text.format(
            field=field_name(key), theirs=shown_value(key, theirs) or "–", mine=line.text()
        )
        self.form.know(key, theirs)
        use = (translate("Lead", "Use yours"), self.save)
        keep = (translate("Lead", "Keep theirs"), partial(self._keep_theirs, key, theirs))
        self.bar.show_message("warn", said, [use, keep], closable=False)

    def _keep_theirs(self, key: str, theirs: object) -> None:
        line = self.form.line_of(key)
        line.setText(editable_text(key, theirs))
        line.setFocus()
        self.bar.dismiss()
