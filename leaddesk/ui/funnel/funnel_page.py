"""The funnel: where the leads are now, and what became of those that came in a period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.write_list import write_list
from leaddesk.queries.funnel import FunnelCohort, FunnelStock, funnel_cohort, funnel_stock
from leaddesk.queries.funnel_flow import FlowRow, funnel_flow
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage
from leaddesk.ui.funnel.funnel_group_table import FunnelGroupTable
from leaddesk.ui.funnel.funnel_queries import BEGINNING, leads_behind
from leaddesk.ui.funnel.funnel_rows import (
    COHORT,
    FLOW,
    STOCK,
    Row,
    cohort_rows,
    flow_rows,
    for_export,
    stock_rows,
)
from leaddesk.ui.funnel.funnel_table import FunnelModel, FunnelTable
from leaddesk.ui.funnel.funnel_words import VIEWS, outs_text
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox, LineEdit
from leaddesk.ui.parts.scrolling import FittingArea
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.shell.page import Page
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.formats import date_text, money_short, number_text, percent_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

PERIODS = {
    30: marked("Funnel", "Last 30 days"),
    90: marked("Funnel", "Last 90 days"),
    365: marked("Funnel", "Last 12 months"),
    0: marked("Funnel", "All time"),
}


class FunnelPage(Page):
    """Three honest views: stock and flow have no rates, the cohort has."""

    key = "funnel"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setProperty("surface", "bg")
        self._rows: list[Row] = []
        self._target_days: Mapping[Stage, int] = {}
        self._build()
        self._wire()

    def _build(self) -> None:
        self._subtitle = Label("", SECONDARY, "text2")
        self.view = ComboBox(translate("Funnel", "View"))
        self.view.addItem(translate("Funnel", "Stock"), "stock")
        self.view.addItem(translate("Funnel", "Cohort"), "cohort")
        self.view.addItem(translate("Funnel", "Flow"), "flow")
        self.period = ComboBox(translate("Funnel", "Period"))
        for days, words in PERIODS.items():
            self.period.addItem(words.now(), days)
        self.period.choose(90)
        self.filter_line = LineEdit(
            translate("Funnel", "Filter"),
            placeholder=translate("Funnel", "Filter, as in the search"),
        )
        self.filter_line.setMaximumWidth(360)
        self._export = Button(
            translate("Funnel", "Excel"), key=key_text("Ctrl+E"), icon_name="download",
            clicked=self.export,
        )  # fmt: skip
        self.model = FunnelModel()
        self.table = FunnelTable(self.model)
        self._bar = MessageBar()
        self.groups = FunnelGroupTable(self.desk)
        self._outs = Label("", color="text2", wrap=True)
        self._rate = Label("", (13, 600))
        self._formula = Label("", SECONDARY, "text3", wrap=True)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        for part in (self.view, self.period, self.filter_line):
            heading.addWidget(part)
        heading.addStretch()
        heading.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(translate("Funnel", "How do leads become customers?"), TITLE))
        layout.addWidget(self._subtitle)
        layout.addLayout(heading)
        layout.addWidget(self._bar)
        layout.addWidget(self._figures())
        layout.addStretch()

    def _figures(self) -> FittingArea:
        """Bars, what they mean, and the groups; scrolled where there is no room for all."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.table, self._rate, self._outs, self._formula, self.groups):
            column.addWidget(part)
        return FittingArea(content)

    def _wire(self) -> None:
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(250)
        self._calm.timeout.connect(self.look)
        self.view.currentIndexChanged.connect(self.look)
        self.period.currentIndexChanged.connect(self.look)
        self.groups.chosen.connect(self.look)
        self.filter_line.textEdited.connect(lambda _: self._calm.start())
        self.filter_line.returnPressed.connect(self.look)
        self.table.opened.connect(self._on_opened)
        self.desk.changed.connect(self._on_changed)

    def commands(self) -> Sequence[Command]:
        return [
            *(
                Command(
                    f"funnel_{view}", words.now, partial(self._switch, view), icon="filter",
                    menu="view",
                )
                for view, words in VIEWS.items()
            ),
            Command(
                "export", lambda: translate("Funnel", "Export the funnel"), self.export, "Ctrl+E",
                icon="download", menu="file", other_names="excel|exportieren",
            ),
        ]  # fmt: skip

    def _switch(self, view: str) -> None:
        self.view_wanted.emit("funnel")
        self.view.choose(view)

    def activate(self) -> None:
        self.look()
        self.take_focus()

    def take_focus(self) -> None:
        self.table.setFocus()
        if self.table.currentIndex().row() < 0 and self.model.rowCount():
            self.table.selectRow(0)

    def look(self) -> None:
        """Ask for what is chosen; what is shown stays until it comes."""
        stock = self.view.currentData() == "stock"
        self.period.setEnabled(not stock)
        desk = self.desk
        found = parse_filter(self.filter_line.text(), desk.today())
        if found.problems:
            self._bar.show_message("warn", problem_text(found.problems[0]))
        else:
            self._bar.hide()
        which: dict[str, Any] = {
            "filter": found, "now": desk.now(), "me": desk.me, "today": desk.today(),
        }  # fmt: skip
        first, last = (BEGINNING, desk.today()) if stock else self._span()
        span = {
            "start": datetime.combine(first, time(), desk.now().tzinfo),
            "end": datetime.combine(last + timedelta(days=1), time(), desk.now().tzinfo),
        }
        if not self._rows:
            self.table.skeleton.wait()
        self.groups.look(which | span)
        if stock:
            desk.ask(funnel_stock, **which).newest("funnel").done(self._show_stock)
        elif self.view.currentData() == "flow":
            asked = {"filter": found, "me": desk.me, "today": desk.today()}
            flow = desk.ask(funnel_flow, first=first, last=last, **asked)
            flow.newest("funnel").done(self._show_flow)
        else:
            desk.ask(funnel_cohort, **which, **span).newest("funnel").done(self._show_cohort)

    def _span(self) -> tuple[date, date]:
        days = self.period.currentData()
        today = self.desk.today()
        return (today - timedelta(days=days) if days else BEGINNING), today

    def _show_stock(self, found: FunnelStock) -> None:
        self._target_days = found.target_days
        self._show(stock_rows(found), STOCK)
        text = translate("Funnel", "{count} leads in all, worth {value}, as of {date}")
        self._subtitle.setText(
            text.format(
                count=number_text(found.total), value=money_short(found.value),
                date=date_text(self.desk.today()),
            )
        )  # fmt: skip
        outs = outs_text(found)
        self._outs.setText(outs)
        self._outs.setVisible(bool(outs))
        self._rate.hide()
        self._formula.setText(
            translate(
                "Funnel",
                "Stock: where the leads are now. Darker: longer in this stage than its target."
                " A stock has no rates.",
            )
        )

    def _show_cohort(self, found: FunnelCohort) -> None:
        self._target_days = found.target_days
        self._show(cohort_rows(found), COHORT)
        start, end = self._span()
        text = translate("Funnel", "{count} leads that came in from {start} to {end}")
        first = date_text(start) if start != BEGINNING else translate("Funnel", "the beginning")
        self._subtitle.setText(
            text.format(count=number_text(found.size), start=first, end=date_text(end))
        )
        rate = found.conversion
        self._rate.setText(
            translate("Funnel", "Conversion rate (won ÷ quotes): {rate}").format(
                rate=percent_text(float(rate)) if rate is not None else "–"
            )
        )
        self._rate.show()
        self._outs.hide()
        self._formula.setText(
            translate(
                "Funnel",
                "Onward = leads of the cohort that ever reached the next stage ÷ leads that"
                " reached this one. Overall = reached ÷ cohort. A lead that comes back counts"
                " once. ◀ marks the weakest step of those that three leads or more came to.",
            )
        )

    def _show_flow(self, found: Sequence[FlowRow]) -> None:
        self._target_days = {}
        self._show(flow_rows(found), FLOW)
        start, end = self._span()
        first = date_text(start) if start != BEGINNING else translate("Funnel", "the beginning")
        text = translate("Funnel", "Moves from {start} to {end}")
        self._subtitle.setText(text.format(start=first, end=date_text(end)))
        self._rate.hide()
        self._outs.hide()
        self._formula.setText(
            translate(
                "Funnel",
                "Flow: leads that came to the stage on these days, or went from it on, back, or"
                " out of the funnel; each once per figure, however often it came and went. There"
                " at the end: who stood in the stage at the end of the last day.",
            )
        )

    def _show(self, rows: list[Row], keys: tuple[str, ...]) -> None:
        row = max(0, self.table.currentIndex().row())
        self._rows = rows
        self.model.show_rows(rows, keys)
        self.table.selectRow(row)

    def _on_opened(self, row: int, key: str) -> None:
        """The leads behind a number."""
        view, stage = self.view.currentData(), self._rows[row].stage
        behind = leads_behind(view, stage, key, self._span(), self._target_days)
        self.query_wanted.emit(" ".join(filter(None, (self.filter_line.text().strip(), *behind))))

    def export(self) -> None:
        """The table as it is shown, as a workbook."""
        name = f"LeadDesk_{translate('Funnel', 'Funnel')}_{self.desk.today().isoformat()}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Funnel", "Export the funnel"), str(documents() / name), "*.xlsx"
        )
        if chosen:
            titles, rows = for_export(self._rows, self.model.keys)
            self.desk.work(
                write_list, path=Path(chosen), headers=titles, rows=rows
            ).done(partial(self._on_exported, chosen)).failed(self._on_failed)  # fmt: skip

    def _on_exported(self, path: str, problem: Problem | None) -> None:
        if problem is not None:
            self._bar.show_message("danger", problem_text(problem))
            return
        self.status_wanted.emit(translate("Funnel", "Written to {path}").format(path=path))

    def _on_failed(self, failure: Failure) -> None:
        self._bar.show_message("danger", problem_text(failure.problems[0]))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & {"lead", "stage_move", "membership", "company"}:
            self.look()
