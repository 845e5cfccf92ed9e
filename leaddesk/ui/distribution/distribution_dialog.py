"""Who would get which leads and why: shown first, done by the button."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from leaddesk.desk import Desk, Failure, Reply
from leaddesk.operations.distribution import GivenOut, distribute_leads, redistribute_leads
from leaddesk.queries.distribution import PoolRow, WaitingLead, pools, waiting_leads
from leaddesk.queries.users import UserRow, users
from leaddesk.rules.changes import Tried
from leaddesk.rules.distribution import Why
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import why_text
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text

WIDTH = 820
SHOWN = 500
"""Of so many leads each is shown; of more only how many there are."""


def _title(trial: bool, from_id: int | None) -> str:
    if trial:
        return translate("Distribution", "Test with the leads that wait longest")
    if from_id is not None:
        return translate("Distribution", "Give the leads of this person to others")
    return translate("Distribution", "Give out leads fairly")


class DistributionDialog(Dialog):
    """Of these leads (None: of all) those that wait; where they are named, on a tick also those
    that somebody has. `from_id`: those that this person has, to others. `trial`: it is only looked
    at. `given` says afterwards how many somebody has now (None: it was not done)."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        lead_ids: Sequence[int] | None = None,
        *,
        trial: bool = False,
        from_id: int | None = None,
    ) -> None:
        super().__init__(_title(trial, from_id), translate("Distribution", "Give out"), parent)
        self._desk, self._asked, self._trial, self._from = desk, lead_ids, trial, from_id
        self._tried: GivenOut | None = None
        self._people: Mapping[int, UserRow] = {}
        self._pools: Mapping[int, PoolRow] = {}
        self._leads: Mapping[int, WaitingLead] = {}
        self.given: int | None = None
        self._build()
        self._try()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.owned = QCheckBox(translate("Distribution", "Also those that somebody has already"))
        self.owned.setVisible(self._asked is not None and not self._trial)
        self.owned.clicked.connect(self._try_again)
        self.people = TextTable(
            translate("Distribution", "Who gets how many", "table"),
            (
                Head(translate("Distribution", "Person")),
                Head(translate("Distribution", "Gets"), 100, right=True),
                Head(translate("Distribution", "Has by then"), 130, right=True),
            ),
            most=4,
        )
        self.leads = TextTable(
            translate("Distribution", "Each lead", "table"),
            (
                Head(translate("Distribution", "Lead")),
                Head(translate("Distribution", "Town"), 130),
                Head(translate("Distribution", "To"), 140),
                Head(translate("Distribution", "Why"), 320),
            ),
            most=6,
        )
        working = translate("Distribution", "Working out who gets what …")
        self._said = Label(working, color="text2", wrap=True)
        for part in (
            self.bar, self.owned, self._said,
            Label(translate("Distribution", "Who gets how many"), SECTION), self.people,
            Label(translate("Distribution", "Each lead, and why"), SECTION), self.leads,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(WIDTH))
        self.accept_button.setEnabled(False)
        if self._trial:
            self.accept_button.hide()
            self.cancel_button.set_caption(translate("Distribution", "Close"))

    def _try(self) -> None:
        self._desk.ask(users).done(self._on_users)
        self._desk.ask(pools).done(self._on_pools)
        self._try_again()

    def _try_again(self) -> None:
        self.accept_button.setEnabled(False)
        owned = self.owned.isChecked()

        def tried(result: Tried[GivenOut]) -> None:
            if owned == self.owned.isChecked():  # else the tick was faster than the store
                self._on_tried(result)

        self._run(dry_run=True).done(tried).failed(self._on_failed)

    def _run(self, **how: bool) -> Reply:
        """The preview and the doing are one call."""
        if self._from is not None or self.owned.isChecked():
            what = {"lead_ids": self._asked, "from_id": self._from, **how}
            return self._desk.run(redistribute_leads, **what)
        return self._desk.run(distribute_leads, lead_ids=self._asked, **how)

    def _on_users(self, rows: Sequence[UserRow]) -> None:
        self._people = {row.user_id: row for row in rows}

    def _on_pools(self, rows: Sequence[PoolRow]) -> None:
        self._pools = {row.pool_id: row for row in rows}

    def _on_tried(self, tried: Tried[GivenOut]) -> None:
        self._tried = tried.result
        ids = [one.lead_id for one in self._tried.given[:SHOWN]]
        self._desk.ask(waiting_leads, lead_ids=ids).newest("given_leads").done(self._on_leads)

    def _on_leads(self, rows: Sequence[WaitingLead]) -> None:
        self._leads = {row.lead_id: row for row in rows}
        assert self._tried is not None
        self._show(self._tried)

    def _show(self, tried: GivenOut) -> None:
        counts = Counter(one.user_id for one in tried.given if one.user_id is not None)
        people = sorted(counts, key=lambda user: (-counts[user], self._name(user)))
        self.people.show_rows([self._person_cells(user, counts[user]) for user in people])
        self.leads.show_rows(
            [
                (
                    self._lead_name(one.lead_id), self._town(one.lead_id), self._name(one.user_id),
                    " · ".join(p for p in (why_text(one.why), self._pool(one.pool_id)) if p),
                )
                for one in tried.given[:SHOWN]
            ]
        )  # fmt: skip
        self._said.setText(self._summary(tried))
        button = translate("Distribution", "Give out %n lead(s)", "", tried.assigned)
        self.accept_button.set_caption(button)
        laid = any(one.user_id is None and one.pool_id for one in tried.given)
        self.accept_button.setEnabled(bool(tried.assigned) or laid)
        if self.accept_button.isEnabled():
            self.accept_button.setFocus()

    def _summary(self, tried: GivenOut) -> str:
        if not tried.given:
            return translate(
                "Distribution",
                "None of these leads waits for somebody: each has an owner or is out.",
            )
        stay = sum(
            one.user_id is None and one.lead_id in tried.owned and one.why is not Why.TO_CLAIM
            for one in tried.given
        )
        waiting = len(tried.given) - tried.assigned - stay
        said = [translate("Distribution", "%n lead(s) get(s) an owner", "", tried.assigned)]
        if waiting:
            said.append(translate("Distribution", "%n wait(s) on", "", waiting))
        if stay:
            said.append(translate("Distribution", "%n stay(s) with whoever has them", "", stay))
        left = len(self._asked) - len(tried.given) if self._asked is not None else 0
        if left:
            said.append(translate("Distribution", "%n keep(s) the owner they have", "", left))
        more = len(tried.given) - SHOWN
        if more > 0:
            said.append(translate("Distribution", "the first %n shown", "", SHOWN))
        return " · ".join(said)

    def _person_cells(self, user: int, count: int) -> tuple[str, str, str]:
        has = self._people[user].leads + count if user in self._people else count
        return self._name(user), number_text(count), number_text(has)

    def _name(self, user: int | None) -> str:
        return self._people[user].name if user is not None and user in self._people else ""

    def _pool(self, pool: int | None) -> str:
        return self._pools[pool].name if pool is not None and pool in self._pools else ""

    def _lead_name(self, lead: int) -> str:
        row = self._leads.get(lead)
        return (row.company or row.contact or row.number) if row else ""

    def _town(self, lead: int) -> str:
        row = self._leads.get(lead)
        return f"{row.postal_code} {row.city}".strip() if row else ""

    def accept(self) -> None:
        if self._trial or not self.accept_button.isEnabled():
            return
        self.accept_button.setEnabled(False)
        self._run().done(self._on_done).failed(self._on_failed)

    def _on_done(self, done: GivenOut) -> None:
        self.given = done.assigned
        super().accept()

    def _on_failed(self, failure: Failure) -> None:
        self.accept_button.setEnabled(False)
        self.bar.show_message("danger", problem_text(failure.problems[0]), closable=False)
