"""Leads whose time is over, for the manager: who could have them, above the list of the day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.deadlines import answer_proposal
from leaddesk.queries.proposals import Proposal, proposals
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadlines import clock_name
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text

MOST = 2


class ProposalBars(QWidget):
    """Nothing is shown to anybody else."""

    def __init__(self, desk: Desk, say: Callable[[str, tuple[Action, ...]], object]) -> None:
        super().__init__()
        self._desk, self._say = desk, say
        self.proposals: tuple[Proposal, ...] = ()
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

    def look(self) -> None:
        asked = self._desk.ask(proposals, user_id=self._desk.me)
        asked.newest("proposals").done(self._show)

    def _show(self, found: tuple[Proposal, ...]) -> None:
        self.proposals = found
        for place, bar in enumerate(self.bars):
            if place < len(found):
                self._fill(bar, found[place])
            else:
                bar.hide()
        left = len(found) - MOST
        self.more.setText(translate("Day", "+{count} more").format(count=number_text(left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(found))

    def _fill(self, bar: MessageBar, proposal: Proposal) -> None:
        text = translate("Day", "{name}: the deadline “{clock}” is over. {to} could have it.")
        said = text.format(name=proposal.name, clock=clock_name(proposal.key), to=proposal.to)
        actions: list[Action] = [
            (translate("Day", "Give it to {to}").format(to=proposal.to),
             lambda: self._answer(proposal, True)),
            (translate("Day", "Leave it"), lambda: self._answer(proposal, False)),
        ]  # fmt: skip
        bar.show_message("warn", said, actions, closable=False)

    def _answer(self, proposal: Proposal, give: bool) -> None:
        self._desk.run(
            answer_proposal, lead_id=proposal.lead_id, breach_id=proposal.breach_id, give=give
        ).done(lambda _: self.look()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self._say(problem_text(failure.problems[0]), ())
        self.look()
