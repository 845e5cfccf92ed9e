"""A campaign: what is done, when, with which aim, at what cost, and who answers for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.campaigns import set_campaign
from leaddesk.queries.campaigns import CampaignRow
from leaddesk.queries.users import UserRow
from leaddesk.rules.campaigns import AIMS, Campaign, CampaignKind, Channel
from leaddesk.rules.problem import Problem
from leaddesk.rules.targets import Measure
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.settings.typed_lines import amount_typed, day_typed, money_typed
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.agreement_paper import amount_text, measure_name
from leaddesk.ui.words.campaigns import channel_name, kind_of_campaign
from leaddesk.ui.words.formats import date_text, money_text
from leaddesk.ui.words.problems import problem_texts

WIDTH = 640


class CampaignDialog(Dialog):
    """`row` None: a new one; without an id: one that only leads name so far. Closes when saved."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, people: Sequence[UserRow], row: CampaignRow | None
    ) -> None:
        known = row is not None and row.campaign_id is not None
        title = (
            translate("Campaigns", "Campaign") if known else translate("Campaigns", "New campaign")
        )
        super().__init__(title, translate("Campaigns", "Save campaign"), parent)
        self._desk, self._row = desk, row
        self._build(people)
        if row is not None:
            self._show(row.campaign)

    def _build(self, people: Sequence[UserRow]) -> None:
        def line(name: str) -> LineEdit:
            return LineEdit(name)

        self.name = line(translate("Campaigns", "Name"))
        self.kind = ComboBox(translate("Campaigns", "Kind"))
        for kind in CampaignKind:
            self.kind.addItem(kind_of_campaign(kind), kind.value)
        self.channel = ComboBox(translate("Campaigns", "Channel"))
        for channel in Channel:
            self.channel.addItem(channel_name(channel), channel.value)
        self.source = line(translate("Campaigns", "Source of its leads"))
        self.provider = line(translate("Campaigns", "Provider of its lists"))
        self.first = line(translate("Campaigns", "First day"))
        self.last = line(translate("Campaigns", "Last day"))
        self.cost = line(translate("Campaigns", "Cost in €"))
        self.aim = ComboBox(translate("Campaigns", "Aim"))
        self.aim.addItem(translate("Campaigns", "No aim"), "")
        for measure in AIMS:
            self.aim.addItem(measure_name(measure), measure.value)
        self.amount = line(translate("Campaigns", "So many"))
        self.responsible = ComboBox(translate("Campaigns", "Responsible"))
        self.responsible.addItem(translate("Campaigns", "Nobody"), 0)
        for person in people:
            if person.active:
                self.responsible.addItem(person.name, person.user_id)
        self.note = line(translate("Campaigns", "Note"))
        self.active = QCheckBox(translate("Campaigns", "Offered for leads"))
        self.active.setChecked(True)
        self.bar = MessageBar()
        hint = translate("Campaigns", "as it stands at the leads, and in the header of lists")
        self.body.addWidget(Field(self.name.accessibleName(), self.name, hint))
        for fields in (
            (self.kind, self.channel), (self.source, self.provider), (self.first, self.last),
            (self.aim, self.amount), (self.cost, self.responsible),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in fields:
                row.addWidget(Field(field.accessibleName(), field), 1)
            self.body.addLayout(row)
        for part in (Field(self.note.accessibleName(), self.note), self.active, self.bar):
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(WIDTH))

    def _show(self, campaign: Campaign) -> None:
        self.name.setText(campaign.name)
        self.kind.choose(campaign.kind.value)
        self.channel.choose(campaign.channel.value)
        self.source.setText(campaign.source)
        self.provider.setText(campaign.provider)
        for line, day in ((self.first, campaign.starts_on), (self.last, campaign.ends_on)):
            line.setText(date_text(day) if day else "")
        self.cost.setText(money_text(campaign.cost) if campaign.cost else "")
        self.aim.choose(campaign.aim)
        if campaign.aim:
            self.amount.setText(amount_text(campaign.aim, campaign.aim_value))
        self.responsible.choose(campaign.responsible_id or 0)
        self.note.setText(campaign.note)
        self.active.setChecked(campaign.active)

    def accept(self) -> None:
        today, problems = self._desk.today(), list[Problem]()
        aim = str(self.aim.currentData() or "")
        campaign = Campaign(
            self.name.text(), CampaignKind(self.kind.currentData()),
            Channel(self.channel.currentData()), self.source.text(), self.provider.text(),
            day_typed(self.first.text(), today, problems),
            day_typed(self.last.text(), today, problems), aim,
            amount_typed(aim or Measure.LEADS, self.amount.text(), today, problems),
            money_typed(self.cost.text(), today, problems),
            self.responsible.currentData() or None, self.note.text(), self.active.isChecked(),
        )  # fmt: skip
        if problems:
            self.bar.show_message("danger", "\n".join(problem_texts(problems)))
            return
        campaign_id = self._row.campaign_id if self._row else None
        self._desk.run(set_campaign, campaign=campaign, campaign_id=campaign_id).done(
            lambda _: super(CampaignDialog, self).accept()
        ).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
