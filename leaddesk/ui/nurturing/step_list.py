"""Leads on tracks, each with the step that comes next: sent, done, or taken off from here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.nurturing import answer_track, finish_track_step, take_off_track
from leaddesk.queries.nurturing import StepRow
from leaddesk.rules.nurturing import StepKind
from leaddesk.rules.roles import Right
from leaddesk.ui.lead.papers import write_mail
from leaddesk.ui.lead.write_mail import Sending
from leaddesk.ui.parts.bars import EmptyState, MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import KeyFilter
from leaddesk.ui.parts.keymap import CommandKeys, keymap
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, number_text, relative_day
from leaddesk.ui.words.nurturing import step_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.rights import why_not_allowed
from leaddesk.ui.words.stages import stage_name

MOST_SEEN = 14


class StepList(QWidget):
    """`due`: only what is due by now; else everybody who is on a track, with who waits for a yes.
    `rows` are the leads shown."""

    lead_wanted = Signal(int)
    tracks_wanted = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, *, due: bool) -> None:
        super().__init__()
        self._desk, self._due = desk, due
        self.rows: tuple[StepRow, ...] = ()
        self._have_tracks = False
        self._build()
        self._explain()

    def _build(self) -> None:
        self.bar = MessageBar()
        heads = (
            Head(translate("NurturingPage", "Due"), 176), Head(translate("NurturingPage", "Lead")),
            Head(translate("NurturingPage", "Stage"), 90),
            Head(translate("NurturingPage", "Track"), 180),
            Head(translate("NurturingPage", "Step"), 56),
            Head(translate("NurturingPage", "What comes next")),
            Head(translate("NurturingPage", "Owner"), 72),
        )  # fmt: skip
        name = translate("NurturingPage", "Due steps") if self._due else translate(
            "NurturingPage", "Leads on tracks"
        )  # fmt: skip
        self.table = TextTable(name, heads, most=MOST_SEEN)
        self.table.doubleClicked.connect(lambda _: self._open())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_possible())
        KeyFilter(self.table, self._on_key)
        self.mail = Button(
            translate("NurturingPage", "Write the e-mail"), "pri", icon_name="mail",
            key=lambda: keymap.text("log_mail"), clicked=self._write,
        )  # fmt: skip
        self.done = Button(
            translate("NurturingPage", "Step is done"), icon_name="circle-check",
            key=lambda: keymap.text("finish"), clicked=self._finish,
        )  # fmt: skip
        self.yes = Button(translate("NurturingPage", "Yes, begin"), clicked=lambda: self._say(True))
        self.no = Button(translate("NurturingPage", "No"), clicked=lambda: self._say(False))
        self.off = Button(translate("NurturingPage", "Take off the track"), clicked=self._take_off)
        self.lead = Button(translate("NurturingPage", "Show the lead"), "text", clicked=self._open)
        self.why = Label("", SECONDARY, "text2", wrap=True)
        CommandKeys("log_mail", self.table, self._write)
        CommandKeys("finish", self.table, self._finish)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.table)
        column.addLayout(row_of(self.mail, self.done, self.yes, self.no, self.off, self.lead))
        column.addWidget(self.why)
        column.addStretch()
        self.nothing = EmptyState("sprout")
        self.stack = QStackedWidget()
        self.stack.addWidget(shown)
        self.stack.addWidget(self.nothing)
        self.setFocusProxy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack)

    def know_tracks(self, any_there: bool) -> None:
        if any_there != self._have_tracks:
            self._have_tracks = any_there
            self._explain()

    def show_steps(self, rows: tuple[StepRow, ...]) -> None:
        """Who was chosen stays chosen; who has left the list gives way to who came after."""
        place, was = self.table.currentIndex().row(), self._chosen()
        self.rows = rows
        self.table.show_rows([self._cells(row) for row in rows])
        ids = [row.on_track_id for row in rows]
        if was is not None and was.on_track_id in ids:
            place = ids.index(was.on_track_id)
        place = max(0, min(place, len(rows) - 1))
        self.table.setCurrentIndex(self.table.texts.index(place, 0))
        self._explain()
        self._show_possible()

    def _cells(self, row: StepRow) -> list[str]:
        day = f"{date_text(row.next_on)} ({relative_day(row.next_on, self._desk.today())})"
        if row.waits:
            day = translate("NurturingPage", "waits for a yes")
        place = f"{number_text(row.place + 1)}/{number_text(row.steps)}"
        return [day, row.name, stage_name(row.stage), row.track, place,
                step_text(row.step, row.piece), row.owner]  # fmt: skip

    def _explain(self) -> None:
        self.stack.setCurrentIndex(0 if self.rows else 1)
        if self.rows:
            return
        if not self._have_tracks:
            self.nothing.show_state(
                translate("NurturingPage", "No track yet"),
                translate("NurturingPage", "A track sends content and reminds of tasks, step by"
                          " step. Make one, then put leads on it with K."),
                (Button(translate("NurturingPage", "Go to the tracks"),
                        clicked=self.tracks_wanted.emit),),
            )  # fmt: skip
        elif self._due:
            self.nothing.show_state(
                translate("NurturingPage", "Nothing is due"),
                translate("NurturingPage", "No step of a track is due today."),
            )
        else:
            self.nothing.show_state(
                translate("NurturingPage", "Nobody is on a track"),
                translate("NurturingPage", "Choose leads in the list and press K."),
            )

    def _chosen(self) -> StepRow | None:
        place = self.table.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _show_possible(self) -> None:
        """What can be done with the chosen lead, and why the rest can't."""
        row = self._chosen()
        right = why_not_allowed(self._desk, Right.WORK)
        waits = row is not None and row.waits
        sends = row is not None and row.step.kind is StepKind.CONTENT
        self.mail.setVisible(not waits)
        self.done.setVisible(not waits)
        self.yes.setVisible(waits)
        self.no.setVisible(waits)
        self.mail.setEnabled(not right and sends)
        for button in (self.done, self.yes, self.no, self.off):
            button.setEnabled(not right)
            button.setToolTip(plain_tip(right))
        why = right
        if row is not None and waits and not why:
            text = translate("NurturingPage", "An A customer: {owner} says whether it may be on"
                             " the track.")  # fmt: skip
            why = text.format(owner=row.owner or translate("NurturingPage", "a manager"))
        elif row is not None and not sends and not why:
            why = translate("NurturingPage", "This step sends nothing: do it, then say it is done.")
        self.why.setText(why)

    def _on_key(self, event: QKeyEvent) -> bool:
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if opens:
            self._open()
        return opens

    def _open(self) -> None:
        if row := self._chosen():
            self.lead_wanted.emit(row.lead_id)

    def _write(self) -> None:
        row = self._chosen()
        if row is None or row.step.piece_id is None or not self.mail.isEnabled() or row.waits:
            return
        self.bar.dismiss()
        write_mail(
            self._desk, row.lead_id, self.window(), Sending(row.step.piece_id, row.on_track_id)
        )

    def _finish(self) -> None:
        if row := self._chosen():
            text = translate("NurturingPage", "Step of {name} is done.").format(name=row.name)
            self._run(text, finish_track_step, lead_id=row.lead_id, on_track_id=row.on_track_id,
                      on=self._desk.today())  # fmt: skip

    def _say(self, yes: bool) -> None:
        if row := self._chosen():
            text = (
                translate("NurturingPage", "{name} begins the track.") if yes
                else translate("NurturingPage", "{name} stays off the track.")
            )  # fmt: skip
            self._run(text.format(name=row.name), answer_track, lead_id=row.lead_id,
                      on_track_id=row.on_track_id, yes=yes, on=self._desk.today())  # fmt: skip

    def _take_off(self) -> None:
        if row := self._chosen():
            text = translate("NurturingPage", "{name} is off the track.").format(name=row.name)
            self._run(text, take_off_track, lead_ids=[row.lead_id], track_id=row.track_id)

    def _run(self, text: str, operation: Callable[..., Any], **what: Any) -> None:
        self.bar.dismiss()
        done = self._desk.run(operation, **what)
        done.done(lambda _: self.said.emit(text)).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
