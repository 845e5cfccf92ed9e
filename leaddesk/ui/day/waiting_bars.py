"""Leads that wait for my answer, above the list of the day: three, and how many more there are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.offers import accept_offer
from leaddesk.queries.deadlines import Decision, LeadDeadlines, decisions_due, lead_deadlines
from leaddesk.ui.lead.reject_popover import reject_popover
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadlines import clock_kind, clock_text
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_texts

MOST = 3


class WaitingBars(QWidget):
    """Each is answered here: accepted at once, rejected with its reason."""

    def __init__(self, desk: Desk, say: Callable[[str, tuple[Action, ...]], object]) -> None:
        super().__init__()
        self._desk, self._say = desk, say
        self.decisions: tuple[Decision, ...] = ()
        self.bars = [MessageBar(inset=True) for _ in range(MOST)]
        self.more = Label("", SECONDARY, "text2")
        self.more.setContentsMargins(24, 0, 0, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for bar in self.bars:
            layout.addWidget(bar)
        layout.addWidget(self.more)
        self.hide()

    def look(self, user_id: int | None) -> None:
        """What waits for this person; nothing is shown of everybody's."""
        if not user_id:
            self.hide()
            return
        asked = self._desk.ask(decisions_due, me=user_id, now=self._desk.now())
        asked.newest("decisions_due").done(self._show)

    def _show(self, found: tuple[Decision, ...]) -> None:
        self.decisions = found
        for place, bar in enumerate(self.bars):
            if place < len(found):
                self._fill(bar, found[place])
            else:
                bar.hide()
        left = len(found) - MOST
        self.more.setText(translate("Day", "+{count} more").format(count=number_text(left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(found))

    def _fill(self, bar: MessageBar, decision: Decision) -> None:
        clock = decision.clock
        due = clock_text(clock, self._desk.today()) if clock is not None else ""
        text = translate("Day", "{name} waits for your answer: {due}")
        actions: list[Action] = [
            (translate("Day", "Accept"), lambda: self._accept(decision)),
            (translate("Day", "Reject …"), lambda: self._reject(bar, decision)),
        ]
        said = text.format(name=decision.name, due=due).rstrip(": ")
        kind = clock_kind(clock) if clock is not None else "info"
        bar.show_message(kind, said, actions, closable=False)

    def _accept(self, decision: Decision) -> None:
        lead = decision.lead_id

        def accept(deadlines: LeadDeadlines) -> None:
            text = translate("Day", "Accepted: {name}").format(name=decision.name)
            self._desk.run(accept_offer, lead_id=lead, follow_up=deadlines.next_day).done(
                lambda _: self._say(text, ())
            ).failed(self._on_failed)

        self._desk.ask(lead_deadlines, lead_id=lead, now=self._desk.now()).done(accept)

    def _reject(self, bar: MessageBar, decision: Decision) -> None:
        def show(deadlines: LeadDeadlines) -> None:
            reject_popover(bar, self._desk, deadlines).show_at()

        self._desk.ask(lead_deadlines, lead_id=decision.lead_id, now=self._desk.now()).done(show)

    def _on_failed(self, failure: Failure) -> None:
        self._say(" ".join(problem_texts(failure.problems)), ())
