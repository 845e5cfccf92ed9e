"""Logging a call, mail, note or service contact within the pane: what came of it, and when next.

Digits choose the outcome and go on to the note; Ctrl+Enter saves and goes to the next lead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.touchpoints import log_touchpoint
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.presets import free_days, outcome_presets
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.touchpoints import Kind, Outcome
from leaddesk.ui.lead.composer_form import ComposerForm
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.keeping import Keeping
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.scrolling import FittingArea
from leaddesk.ui.parts.texts import ElidedLabel
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import weekday_moment_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

LEAST_FORM, LEAST = 48, 156
"""The form gives way down to a line, and scrolls; all of it takes no less room than that."""


class Composer(QWidget):
    """Open for one lead and kind at a time. `saved` carries whether the next lead is wanted.

    When it is done it says so and leaves it to whom it says it to hide it: the focus may be in it.
    """

    saved = Signal(bool)
    closed = Signal()
    discarded = Signal()
    """Before `closed`, where the draft went too."""

    def __init__(self, desk: Desk, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._drafts = desk, drafts
        self.lead_id: int | None = None
        self._go_on: bool | None = None
        self._saving = False
        self._saved_note = ""
        self._dialled: datetime | None = None
        self._timer = Keeping(self, self.keep_draft)
        self.setProperty("surface", "subtle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._wire()
        self.hide()

    def _build(self) -> None:
        self.form = ComposerForm(self.desk.today())
        self._next = ElidedLabel("", SECONDARY, "text2")
        self._next.hide()
        self.discard_button = Button(translate("Lead", "Discard"), "text", clicked=self.discard)
        self.stay_button = Button(
            translate("Lead", "Save"), key=key_text("Ctrl+S"), clicked=lambda: self.save(False)
        )
        self.next_button = Button(
            translate("Lead", "Save & next"), "pri", key=key_text("Ctrl+Return"),
            clicked=lambda: self.save(True),
        )  # fmt: skip
        buttons = FlowLayout(gap=8, right=True)
        for button in (self.discard_button, self.stay_button, self.next_button):
            buttons.addWidget(button)
        self._foot = foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 12)
        foot.setSpacing(8)
        foot.addWidget(self._next)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._area = FittingArea(self.form, LEAST_FORM)
        layout.addWidget(self._area)
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.due_edited.connect(self._on_due)
        self.form.reason_picked.connect(self._on_reason)
        for key, go_on in (("Ctrl+Return", True), ("Ctrl+Enter", True), ("Ctrl+S", False)):
            self._key(key).activated.connect(lambda on=go_on: self.save(on))
        self._key("Esc").activated.connect(self.close_keeping)
        self._key("Alt+P").activated.connect(self.form.boxes.setFocus)

    def hasHeightForWidth(self) -> bool:
        """No: Qt would never make it lower than that, and squeeze the head above it instead."""
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._area.sizeHint().height() + self._foot_high())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LEAST)

    def _foot_high(self) -> int:
        """In the width that the page gives: before it is shown it has none of its own yet."""
        page = self.parentWidget() or self
        return self._foot.totalHeightForWidth(page.width())

    def _key(self, sequence: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def open(self, kind: Kind, detail: LeadDetail, segments: Sequence[SegmentRow]) -> None:
        """Begin, or go on with the draft of this lead and kind; the focus goes where it begins."""
        self.keep_draft()
        self._dialled = None
        self.lead_id = self._go_on = None
        self._saving = False
        self.form.begin(kind, detail, segments, weekday_moment_text(self.desk.now()))
        self.form.step.due.today = self.desk.today()
        self.form.boxes.tab_between(self.form.step.topic, self.discard_button)
        self.form.restore(self._drafts.find(detail.lead_id, kind.value))
        self.lead_id = detail.lead_id
        free = self.desk.ask(free_days).newest("composer_free_days")
        free.done(self.form.step.due.know_free_days)
        if kind is Kind.CALL:
            self.desk.ask(outcome_presets, lead_id=detail.lead_id).newest("presets").done(
                partial(self._on_presets, detail.lead_id)
            )
        self.show()
        self.form.focus_first()

    def start_timer(self) -> None:
        """The number has just been dialled: how long it takes is kept with the call."""
        self._dialled = self.desk.now()

    def show_next(self, name: str) -> None:
        """Who comes after this lead; "" if that is not known."""
        self._next.setText(translate("Lead", "Next: {name}").format(name=name) if name else "")
        self._next.setVisible(bool(name))

    def save(self, go_on: bool) -> None:
        """Log it with its follow-up as one step; what is missing is asked for, nothing is lost."""
        if self.lead_id is None or self._saving:
            return
        self._go_on = go_on
        said = self.form.happening()
        if said is None:
            return
        self._saving, self._saved_note = True, self.form.note.text()
        happening, wanted = said
        if self._dialled is not None:
            seconds = int((self.desk.now() - self._dialled).total_seconds())
            happening = replace(
                happening, details={**(happening.details or {}), "seconds": seconds}
            )
        about = self.lead_id, self.form.kind
        self.desk.run(
            log_touchpoint, lead_id=self.lead_id, happening=happening, next_step=wanted
        ).done(partial(self._on_saved, *about)).failed(partial(self._on_failed, *about))

    def close_keeping(self) -> None:
        """Leave; what was typed stays as a draft."""
        self.keep_draft()
        self.lead_id = None
        self.closed.emit()

    def discard(self) -> None:
        """Leave; the draft goes."""
        self._timer.stop()
        if self.lead_id is not None:
            self._drafts.drop(self.lead_id, self.form.kind.value)
        self.lead_id = None
        self.discarded.emit()
        self.closed.emit()

    def keep_draft(self) -> None:
        """Write down what was typed, if anything was."""
        self._timer.stop()
        if self.lead_id is not None:
            kind, content = self.form.kind.value, self.form.content()
            if content or self._drafts.find(self.lead_id, kind):
                self._drafts.keep(self.lead_id, kind, content)

    def _on_saved(self, lead_id: int, kind: Kind, _: int) -> None:
        """The draft goes, even if meanwhile another lead or kind is being written about; what was
        typed on while it was being saved is one of its own."""
        here = (self.lead_id, self.form.kind) == (lead_id, kind)
        rest = self.form.note.text().removeprefix(self._saved_note).strip() if here else ""
        self._drafts.keep(lead_id, kind.value, {"text": rest} if rest else {})
        if here:
            self._saving = False
            self._timer.stop()
            self.lead_id = None
            self.saved.emit(bool(self._go_on))

    def _on_failed(self, lead_id: int, kind: Kind, failure: Failure) -> None:
        """Said here, unless another lead or kind is being written about: its draft was kept."""
        if (self.lead_id, self.form.kind) != (lead_id, kind):
            self.desk.failed.emit(failure)
            return
        self._saving = False
        self.form.say(problem_text(failure.problems[0]))
        self.keep_draft()

    def _on_presets(self, lead_id: int, presets: Mapping[Outcome, str]) -> None:
        if (self.lead_id, self.form.kind) == (lead_id, Kind.CALL):
            self.form.show_presets(presets)

    def _on_edited(self) -> None:
        if self.lead_id is not None:
            self._timer.begin()

    def _on_due(self) -> None:
        self._go_on = None

    def _on_reason(self) -> None:
        """A save that only lacked the reason goes on."""
        if self._go_on is not None:
            self.save(self._go_on)
