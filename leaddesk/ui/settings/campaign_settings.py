"""The campaigns, and what came of each; every figure opens its leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.campaigns import Gathered, gather_campaign, remove_campaign
from leaddesk.queries.campaigns import CampaignRow, all_campaigns
from leaddesk.queries.users import UserRow, users
from leaddesk.rules.campaign_figures import CAME, PAID, campaign_grid, columns_of
from leaddesk.rules.changes import Tried
from leaddesk.rules.roles import Right
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.reports.figure_table import FigureTable
from leaddesk.ui.settings.campaign_dialog import CampaignDialog
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.campaigns import days_text, gathering_text, kind_of_campaign
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.rights import why_not_allowed


class CampaignSettings(SettingsPart):
    """Campaigns that only leads name stand last, to be described with one click."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Campaigns", "Campaigns"),
            translate(
                "Campaigns",
                "What is done to win leads, with which aim and at what cost. A lead belongs to the"
                " campaign that stands at it: by hand, for several at once, or by a column"
                " “Campaign” of a list.",
            ),
            wide=True,
        )
        self._desk = desk
        self.rows: Sequence[CampaignRow] = ()
        self._people: Sequence[UserRow] = ()
        self.tables: list[FigureTable] = []
        self._build()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.list = ChoiceList(translate("Campaigns", "Campaigns"), 8, by_double_click=True)
        self.list.taken.connect(lambda _: self._on_edit())
        self.nothing = Label(
            translate("Campaigns", "No campaign yet, and no lead names one."), color="text2"
        )
        self._buttons = [
            Button(translate("Campaigns", "Add a campaign"), "text", icon_name="plus",
                   clicked=lambda: self._edit(None)),
            Button(translate("Campaigns", "Edit"), clicked=self._on_edit),
            Button(translate("Campaigns", "Fetch its leads"), clicked=self._on_gather),
            Button(translate("Campaigns", "Remove"), clicked=self._on_remove),
        ]  # fmt: skip
        self.body.addWidget(self.bar)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list)
        self.body.addLayout(row_of(*self._buttons))
        self.heading = Label(translate("Campaigns", "What came of them"), SECTION)
        self.body.addWidget(self.heading)
        self._place = QVBoxLayout()
        self._place.setSpacing(16)
        self.body.addLayout(self._place)

    def look(self) -> None:
        reason = why_not_allowed(self._desk, Right.CAMPAIGN)
        for button in self._buttons:
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason))
        self._desk.ask(users).newest("campaign_users").done(self._on_users)
        self._desk.ask(all_campaigns).newest("campaigns").done(self._on_rows)

    def _on_users(self, rows: Sequence[UserRow]) -> None:
        self._people = rows

    def _on_rows(self, rows: Sequence[CampaignRow]) -> None:
        self.rows = rows
        self.list.show_choices([_choice(row) for row in rows], self.list.current())
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.heading.setVisible(bool(rows))
        for table in self.tables:
            self._place.removeWidget(table)
            table.deleteLater()
        self.tables = []
        grid = campaign_grid((row.campaign, row.came) for row in rows)
        for places in (CAME, PAID) if rows else ():
            table = FigureTable(self.heading.text(), columns_of(grid, places))
            table.opened.connect(self.query_wanted)
            self.tables.append(table)
            self._place.addWidget(table)

    def _chosen(self) -> CampaignRow | None:
        chosen = self.list.current()
        return next((row for row in self.rows if row.campaign.name == chosen), None)

    def _on_edit(self) -> None:
        if row := self._chosen():
            self._edit(row)

    def _edit(self, row: CampaignRow | None) -> None:
        self.bar.dismiss()
        run_dialog(CampaignDialog(self._desk, self.window(), self._people, row))
        self.look()

    def _on_gather(self) -> None:
        row = self._chosen()
        if row is None or row.campaign_id is None:
            self.bar.show_message("info", _first_describe())
            return
        self._run(
            partial(self._on_found, row.campaign_id), gather_campaign, campaign_id=row.campaign_id,
            dry_run=True,
        )  # fmt: skip

    def _on_found(self, campaign_id: int, tried: Tried[Gathered]) -> None:
        """Whom it would take, before it does."""
        found = tried.result
        if not found.count:
            text = translate("Campaigns", "No lead without a campaign fits its source and days.")
            self.bar.show_message("info", text)
            return
        take = translate("Campaigns", "Take %n lead(s)", "", found.count)
        self.bar.show_message("info", gathering_text(found.count, found.names), [
            (take, partial(self._run, self._on_gathered, gather_campaign, campaign_id=campaign_id)),
            (translate("Campaigns", "Leave it"), self.bar.dismiss),
        ])  # fmt: skip

    def _on_gathered(self, done: Gathered) -> None:
        text = translate("Campaigns", "%n lead(s) belong(s) to it now that belonged to none.", "",
                         done.count)  # fmt: skip
        self.bar.show_message("ok" if done.count else "info", text)
        self.look()

    def _on_remove(self) -> None:
        row = self._chosen()
        if row is not None and row.campaign_id is not None:
            self._run(lambda _: self.look(), remove_campaign, campaign_id=row.campaign_id)

    def _run(self, then: Callable[[Any], Any], operation: Callable[..., Any], **what: Any) -> None:
        self.bar.dismiss()
        self._desk.run(operation, **what).done(then).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def _first_describe() -> str:
    return translate(
        "Campaigns", "This one is only named by leads. Edit it first, with its source or provider."
    )


def _choice(row: CampaignRow) -> Choice:
    campaign = row.campaign
    if row.campaign_id is None:
        pieces = [campaign.name, translate("Campaigns", "only named by leads")]
    else:
        pieces = [campaign.name, kind_of_campaign(campaign.kind), days_text(campaign)]
        if not campaign.active:
            pieces.append(translate("Campaigns", "over"))
    leads = translate("Campaigns", "%n lead(s)", "", row.came.leads)
    return Choice(campaign.name, " · ".join(filter(None, pieces)), second=leads)
