"""One entry of the history: put right by its author for a day, added to by everybody ever after."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.operations.correcting import add_to_touchpoint, correct_touchpoint
from leaddesk.queries.entry import WrittenEntry
from leaddesk.rules.touchpoints import RATINGS, Direction, Kind, Outcome, Said
from leaddesk.ui.lead.choice_chips import ChoiceChips
from leaddesk.ui.lead.drafts import Content, Drafts
from leaddesk.ui.lead.keeping import Keeping
from leaddesk.ui.lead.rating_row import RATED, rating_chips
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.lead.visit_times import moment_of, read_clock, read_past_day
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.inputs import Field, LineEdit, NoteEdit, mark_invalid
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, moment_text, time_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.touchpoints import direction_name, kind_name, outcome_name

WIDTH = 480


class EntryPopover(SavingPopover):
    """`Ctrl+S` saves. Left otherwise, what was typed stays as a draft."""

    def __init__(self, anchor: QWidget, desk: Desk, drafts: Drafts, entry: WrittenEntry) -> None:
        adds = not entry.correctable
        title = translate("Lead", "Add to the entry") if adds else translate("Lead", "Edit entry")
        super().__init__(anchor, desk, title, WIDTH)
        self._entry, self._drafts = entry, drafts
        self._saved = False
        if adds:
            self._build_adding()
        else:
            self._build_editing()
        self._known_text = self.note.text()
        self.note.setPlainText(str(self._draft().get("text", self._known_text)))
        self.body.addWidget(self.problem)
        self.save_button = Button(
            translate("Lead", "Save"), "pri", key=key_text("Ctrl+S"), clicked=self.save
        )
        buttons = FlowLayout(gap=8, right=True)
        buttons.addWidget(self.save_button)
        self.body.addLayout(buttons)
        self.closed.connect(self._keep_draft)
        self.note.textChanged.connect(Keeping(self, self._keep_draft).begin)
        desk.leaving.connect(self._keep_draft)
        for sequence in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _build_adding(self) -> None:
        said = self._entry.said
        name = " · ".join((kind_name(self._entry.kind), moment_text(said.at)))
        self.body.addWidget(Label(name, SECONDARY, "text2"))
        why = translate(
            "Lead",
            "Entries can be changed by who wrote them, for a day. Yours is put beside it, with your"
            " name.",
        )
        self.body.addWidget(Label(why, SECONDARY, "text2", wrap=True))
        self.note = NoteEdit(translate("Lead", "Addition"), translate("Lead", "Addition"))
        self.body.addWidget(self.note)

    def _build_editing(self) -> None:
        said = self._entry.said
        self._known_day, self._known_clock = _shown(said.at)
        self.day = LineEdit(translate("Lead", "Date"), self._known_day)
        self.clock = LineEdit(translate("Lead", "Time"), self._known_clock)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(Field(translate("Lead", "Date"), self.day), 2)
        when.addWidget(Field(translate("Lead", "Time"), self.clock), 1)
        self.choices = self._choices(said)
        self.note = NoteEdit(translate("Lead", "Note"), translate("Lead", "Note"))
        self.note.setPlainText(said.text)
        self.body.addWidget(Label(kind_name(self._entry.kind), SECONDARY, "text2"))
        if self.choices is not None:
            self.body.addWidget(self.choices)
        self.body.addWidget(self.note)
        self.body.addLayout(when)

    def _choices(self, said: Said) -> ChoiceChips | None:
        """How the call ended, which way the mail went, or how satisfied they were."""
        if self._entry.kind == Kind.CALL:
            chips = ChoiceChips(
                translate("Lead", "How did the call end?"),
                [(outcome.value, outcome_name(outcome)) for outcome in Outcome],
            )
            chips.choose(said.outcome)
        elif self._entry.kind == Kind.EMAIL:
            ways = [(way.value, direction_name(way)) for way in (Direction.OUT, Direction.IN)]
            chips = ChoiceChips(translate("Lead", "Sent or received?"), ways)
            chips.choose(said.direction)
        elif self._entry.kind in RATED:
            chips = rating_chips()
            chips.choose(str(said.satisfaction) if said.satisfaction in RATINGS else "")
        else:
            return None
        chips.chosen.connect(lambda _: self.note.setFocus())
        chips.typed.connect(lambda text: self.note.write_on(text))
        return chips

    def _draft(self) -> Content:
        return self._drafts.find(self._entry.lead_id, f"entry-{self._entry.touchpoint_id}")

    def _keep_draft(self) -> None:
        text = self.note.text()
        content = {"text": text} if text != self._known_text and not self._saved else {}
        if content or self._draft():
            self._drafts.keep(self._entry.lead_id, f"entry-{self._entry.touchpoint_id}", content)

    def _on_saved(self, done: object) -> None:
        self._saved = True
        super()._on_saved(done)

    def show_at(self) -> None:
        self.open(self.note)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def save(self) -> None:
        """Nothing is lost where it does not work: the text stays, and why is said."""
        entry = self._entry
        which = {"lead_id": entry.lead_id, "touchpoint_id": entry.touchpoint_id}
        if not entry.correctable:
            self.run(add_to_touchpoint, text=self.note.text(), **which)
            return
        at = self._moment()
        if at is None:
            return
        chosen = self.choices.current() if self.choices is not None else ""
        becomes = Said(
            at,
            chosen if entry.kind == Kind.EMAIL else entry.said.direction,
            chosen if entry.kind == Kind.CALL else entry.said.outcome,
            self.note.text().strip(),
            int(chosen) if entry.kind in RATED and chosen else entry.said.satisfaction,
        )
        self.run(correct_touchpoint, was=entry.said, becomes=becomes, **which)

    def _moment(self) -> datetime | None:
        """When it was; None where that can't be read: it is said and has the focus."""
        if (self.day.text(), self.clock.text()) == (self._known_day, self._known_clock):
            return self._entry.said.at
        now = self.desk.now()
        day = read_past_day(self.day.text(), self.desk.today())
        clock = read_clock(self.clock.text())
        mark_invalid(self.day, day is None)
        mark_invalid(self.clock, clock is None and bool(self.clock.text().strip()))
        if day is None:
            self.say(translate("Lead", "I can’t read this date. Try 20.11., yesterday or mon."))
            self.day.setFocus()
            return None
        if clock is None and self.clock.text().strip():
            self.say(translate("Lead", "I can’t read this time. Try 14 or 14:30."))
            self.clock.setFocus()
            return None
        return moment_of(day, clock, now)


def _shown(at: datetime) -> tuple[str, str]:
    local = at.astimezone()
    return date_text(local.date()), time_text(local.time())
