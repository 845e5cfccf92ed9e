"""The order of the stages: moved by Alt and the arrows, and what that does before it is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.stage_settings import set_stage_order
from leaddesk.queries.stage_order import OrderEffect, order_effect
from leaddesk.queries.stage_settings import StagePlan
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder, order_problems, swapped
from leaddesk.rules.stages import Stage
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.formats import percent_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stage_order import effect_text
from leaddesk.ui.words.stages import stage_name

_WAYS = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
_MARKETING, _SALES = marked("StageOrder", "Marketing"), marked("StageOrder", "Sales")


class StageOrderForm(QWidget):
    """Nothing is kept until the button is pressed."""

    saved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._plan: StagePlan | None = None
        self._order = AS_IT_COMES
        self._build()
        self.table.installEventFilter(self)

    def _build(self) -> None:
        heads = (
            Head(translate("StageOrder", "Place"), 70, right=True),
            Head(translate("StageOrder", "Stage")),
            Head(translate("StageOrder", "Part"), 130),
            Head(translate("StageOrder", "Probability"), 130, right=True),
        )
        self.table = TextTable(translate("StageOrder", "Order of the stages"), heads, most=8)
        self.effect = Label("", wrap=True)
        self.bar = MessageBar()
        earlier, later = translate("StageOrder", "Earlier"), translate("StageOrder", "Later")
        self.earlier = Button(
            earlier, key=key_text("Alt+Up"), icon_name="arrow-up",
            clicked=lambda: self.move_stage(-1),
        )  # fmt: skip
        self.later = Button(
            later, key=key_text("Alt+Down"), icon_name="arrow-down",
            clicked=lambda: self.move_stage(1),
        )  # fmt: skip
        self.back = Button(translate("StageOrder", "Discard"), clicked=self._discard)
        self.save = Button(translate("StageOrder", "Save order"), clicked=self._on_save)
        row = FlowLayout()
        for button in (self.earlier, self.later, self.back, self.save):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Label(translate("StageOrder", "Order of the stages"), SECTION))
        for part in (self.table, self.bar, self.effect):
            layout.addWidget(part)
        layout.addLayout(row)

    def show_plan(self, plan: StagePlan) -> None:
        """As it is kept; an order that is being made stays."""
        made = self._plan is not None and self._order != self._plan.order
        self._plan = plan
        self._show(self._order if made else plan.order)

    def _show(self, order: StageOrder, stage: Stage | None = None) -> None:
        """`stage`: the one that is chosen then."""
        if self._plan is None:
            return
        here = stage or self._chosen()
        self._order = order
        self.table.show_rows([self._row(place, s) for place, s in enumerate(order.funnel, 1)])
        self.table.setCurrentIndex(self.table.texts.index(order.funnel.index(here), 0))
        differs = order != self._plan.order
        for button in (self.back, self.save):
            button.setEnabled(differs)
        self.effect.setVisible(differs)
        if differs:
            self._desk.ask(order_effect, funnel=order.funnel).newest("stage_order").done(self._say)

    def _row(self, place: int, stage: Stage) -> tuple[str, ...]:
        assert self._plan is not None  # shown first
        marketing = stage <= Stage.MQL
        part = _MARKETING.now() if marketing else _SALES.now()
        percent = self._plan.settings[stage].probability
        said = "–" if percent is None else percent_text(percent / 100)
        return str(place), stage_name(stage), part, said

    def _say(self, effect: OrderEffect) -> None:
        self.effect.setText(effect_text(effect))

    def _chosen(self) -> Stage:
        row = self.table.currentIndex().row()
        return self._order.funnel[row] if row >= 0 else Stage.SQL

    def move_stage(self, by: int) -> None:
        """The chosen stage one place on or back; where it can't go, why not."""
        if not self.earlier.isEnabled():  # nothing can be set here
            return
        stage = self._chosen()
        funnel = swapped(self._order, stage, by)
        problems = order_problems(funnel)
        if problems:
            # Its own reason comes before that of the stage whose place it would take.
            own = next((p for p in problems if p.value == stage.key), problems[0])
            self.bar.show_message("info", problem_text(own))
        else:
            self.bar.hide()
            self._show(StageOrder(funnel), stage)
        self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow on the table; without Alt it chooses another stage."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _WAYS.get(event.key(), 0)
            if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_stage(by)
                return True
        return super().eventFilter(watched, event)

    def _discard(self) -> None:
        if self._plan is not None:
            self.bar.hide()
            self._show(self._plan.order)

    def _on_save(self) -> None:
        self._desk.run(set_stage_order, funnel=self._order.funnel).done(self._on_saved).failed(
            self._on_failed
        )

    def _on_saved(self, _: object) -> None:
        self.saved.emit()
        self.bar.show_message("ok", translate("Settings", "Saved"))

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))
