"""A target market: who belongs to it, and how much there is to win in it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.offering import set_market
from leaddesk.queries.ansoff import MarketRow, market_reach
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.ansoff import MARKET_FIELDS, TargetMarket
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.field_values import typed_value
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.condition_editor import ConditionEditor
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import money_text, number_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.segments import segment_name

WIDTH = 760


class MarketDialog(Dialog):
    """`row` None: a new one. Closes when it is saved."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        segments: Sequence[SegmentRow],
        row: MarketRow | None,
    ) -> None:
        title = (
            translate("Offering", "Target market")
            if row
            else translate("Offering", "New target market")
        )
        super().__init__(title, translate("Offering", "Save target market"), parent)
        self._desk, self._row = desk, row
        self._build(segments)
        if row is not None:
            self.name.setText(row.name)
            self.kind.choose(row.is_new)
            self.conditions.show_conditions(row.conditions)
            self.potential.setText(number_text(row.potential) if row.potential else "")
            value = money_text(row.potential_value) if row.potential_value else ""
            self.potential_value.setText(value)
        self._on_edited()

    def _build(self, segments: Sequence[SegmentRow]) -> None:
        self.name = LineEdit(translate("Offering", "Name"))
        self.kind = ComboBox(translate("Offering", "Kind"))
        self.kind.addItem(translate("Offering", "New market"), True)
        self.kind.addItem(translate("Offering", "Existing market"), False)
        self.conditions = ConditionEditor(fields=MARKET_FIELDS)
        self.conditions.offer(Offered(segments={s.number: segment_name(s) for s in segments}))
        self.conditions.edited.connect(self._on_edited)
        self.reach = Label("", color="text2", wrap=True)
        self.potential = LineEdit(translate("Offering", "Companies in this market"))
        self.potential_value = LineEdit(translate("Offering", "Turnover to be won a year"))
        self.bar = MessageBar()
        for part in (
            Field(translate("Offering", "Name"), self.name),
            Field(translate("Offering", "Kind"), self.kind),
            Label(translate("Offering", "Leads of which all of this is so"), SECTION),
            self.conditions, self.reach,
            Label(translate("Offering", "Potential, where it is known"), SECTION),
            Field(translate("Offering", "Companies in this market"), self.potential),
            Field(translate("Offering", "Turnover to be won a year"), self.potential_value),
            self.bar,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(WIDTH))

    def _on_edited(self) -> None:
        if self.conditions.problems() or not self.conditions.conditions():
            self.reach.setText("")
            return
        self._desk.ask(
            market_reach, conditions=self.conditions.conditions(), today=self._desk.today()
        ).newest("market_reach").done(self._on_reach)

    def _on_reach(self, count: int) -> None:
        self.reach.setText(translate("Offering", "%n lead(s) lie in it now.", "", count))

    def accept(self) -> None:
        problems = list(self.conditions.problems())
        count = self._read("company.employees", self.potential.text(), problems)
        value = self._read("lead.value", self.potential_value.text(), problems)
        if problems:
            self.bar.show_message("danger", "\n".join(problem_texts(problems)))
            return
        market = TargetMarket(
            self.name.text(), self.conditions.conditions(), bool(self.kind.currentData()),
            int(count or 0), Decimal(value or 0),
        )  # fmt: skip
        market_id = self._row.market_id if self._row else None
        self._desk.run(set_market, market=market, market_id=market_id).done(
            lambda _: super(MarketDialog, self).accept()
        ).failed(self._on_failed)

    def _read(self, like: str, text: str, problems: list[Problem]) -> int | Decimal | None:
        """The number, read as the field `like` reads one."""
        found = typed_value(like, text, self._desk.today())
        if isinstance(found, Problem):
            problems.append(found)
            return None
        return found

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
