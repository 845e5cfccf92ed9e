"""The bar of a lead that waits for an answer or whose time runs out: until when, what becomes of
it, and the two keys that answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.deadlines import resume_clocks
from leaddesk.operations.offers import accept_offer, withdraw_offer
from leaddesk.queries.deadlines import LeadDeadlines, OpenOffer, lead_deadlines
from leaddesk.rules.roles import Right, may
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.lead_words import gate_text
from leaddesk.ui.lead.reason_popover import ReasonPopover
from leaddesk.ui.lead.reject_popover import override_popover, reject_popover
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadlines import clock_kind, clock_name, clock_text, then_text
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.reasons import reason_name

AGAIN_MS = 60_000
"""What is left is said anew so often."""


class DecisionBar(QWidget):
    """Asks for the clocks of the lead by itself; `run` does a command of the pane."""

    def __init__(self, desk: Desk, run: Callable[[str], object]) -> None:
        super().__init__()
        self._desk, self._run = desk, run
        self._lead: int | None = None
        self.deadlines: LeadDeadlines | None = None
        self.bar = MessageBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        self.hide()

    def show_lead(self, lead_id: int) -> None:
        """The clocks of this lead, read now."""
        if lead_id != self._lead:
            self.deadlines = None
            self.hide()
        self._lead = lead_id
        self._ask()

    @property
    def waits(self) -> bool:
        """Whether sales has to answer."""
        return self.deadlines is not None and self.deadlines.offer is not None

    def accept(
        self, tell: Callable[[str, object], object], show: Callable[[ReasonPopover], object]
    ) -> None:
        """It is mine from now on, and the follow-up is the next working day. What a gate misses is
        said, and the manager may go on with a reason."""
        if self.deadlines is not None and self.waits:
            text = translate("Decision", "Accepted: it is your lead now.")
            self._desk.run(
                accept_offer, lead_id=self._lead, follow_up=self.deadlines.next_day
            ).done(lambda _: tell(text, ())).failed(lambda failure: self._on_refused(failure, show))

    def reject(self, show: Callable[[ReasonPopover], object]) -> None:
        """Ask for the reason."""
        if self.deadlines is not None and self.waits:
            show(reject_popover(self, self._desk, self.deadlines))

    def withdraw(self, tell: Callable[[str, object], object]) -> None:
        """Marketing wants it back before anybody has answered."""
        if self.waits:
            text = translate("Decision", "The offer to sales is taken back.")
            self._desk.run(withdraw_offer, lead_id=self._lead).done(
                lambda _: tell(text, ())
            ).failed(self._on_failed)

    def resume(self) -> None:
        """The clock goes on."""
        self._desk.run(resume_clocks, lead_id=self._lead).failed(self._on_failed)

    def _ask(self) -> None:
        lead = self._lead
        if lead is not None:
            self._desk.ask(lead_deadlines, lead_id=lead, now=self._desk.now()).newest(
                "lead_deadlines"
            ).done(self._on_read)

    def _on_read(self, deadlines: LeadDeadlines) -> None:
        if deadlines.lead_id != self._lead:
            return
        self.deadlines = deadlines
        said = self._said(deadlines)
        if said is None:
            self.hide()
            return
        kind, text, actions = said
        self.bar.show_message(kind, text, actions, closable=False)
        self.show()

    def _said(self, deadlines: LeadDeadlines) -> tuple[str, str, list[Action]] | None:
        today = self._desk.today()
        clock = next(iter(deadlines.clocks), None)
        parts = []
        actions: list[Action] = []
        if deadlines.offer is not None:
            parts.append(self._offered(deadlines))
            actions = self._answers(deadlines.offer)
        elif clock is None or not (clock.close or deadlines.pause):
            return None
        if deadlines.pause:
            text = translate("Decision", "The clock stands: {reason}.")
            parts.append(text.format(reason=reason_name(deadlines.pause)))
            actions.append((translate("Decision", "Let it go on"), lambda: self._run("resume")))
        elif clock is not None:
            text = translate("Decision", "When the time is over: {then}.")
            then = text.format(then=then_text(clock.then, clock.named))
            parts.append(f"{clock_name(clock.key)}: {clock_text(clock, today)}. {then}")
        kind = clock_kind(clock) if clock is not None and not deadlines.pause else "info"
        return kind, "\n".join(parts), actions

    def _answers(self, offer: OpenOffer) -> list[Action]:
        """Of whom it is offered to; others of marketing may take it back."""
        role = self._desk.own_role.now()
        mine = may(role, Right.OVERRIDE) or offer.to_id in (None, self._desk.me)
        if (mine and may(role, Right.DECIDE)) or not may(role, Right.OFFER):
            return [
                (translate("Decision", "Accept (A)"), lambda: self._run("accept")),
                (translate("Decision", "Reject … (R)"), lambda: self._run("reject")),
            ]
        text = translate("Decision", "Take it back ({key})").format(key=keymap.text("withdraw"))
        return [(text, lambda: self._run("withdraw"))]

    def _offered(self, deadlines: LeadDeadlines) -> str:
        offer = deadlines.offer
        assert offer is not None
        if offer.pool:
            text = translate("Decision", "Offered to the pool {pool} by {name}, score {score}.")
        elif not offer.to_name:
            text = translate("Decision", "Offered to sales by {name}, score {score}.")
        else:
            text = translate("Decision", "Offered to {to} by {name}, score {score}.")
        who = offer.from_name or "LeadDesk"
        said = text.format(
            name=who, to=offer.to_name, pool=offer.pool, score=number_text(offer.score)
        )
        note = translate("Decision", "Note: {note}").format(note=offer.note)
        return f"{said}\n{note}" if offer.note else said

    def _on_refused(self, failure: Failure, show: Callable[[ReasonPopover], object]) -> None:
        gate = [problem for problem in failure.problems if problem.code.startswith("gate_")]
        missing = gate_text(gate, Stage.SAL)
        if (
            missing
            and self.deadlines is not None
            and may(self._desk.own_role.now(), Right.OVERRIDE)
        ):
            show(override_popover(self, self._desk, self.deadlines, missing))
        elif missing:
            self.bar.show_message("warn", missing)
        else:
            self._on_failed(failure)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("warn", problem_text(failure.problems[0]))
        self.show()
