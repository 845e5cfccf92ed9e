"""What the team calls the stages, in which order and colours it shows them, brought to all that
shows them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from leaddesk.desk import Desk
from leaddesk.queries.stage_settings import StagePlan, stage_plan
from leaddesk.rules.changes import Changes
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words.stages import use_stage_names, use_stage_order


class StageLooks(QObject):
    """Asks at the beginning and whenever something was set; tells the theme where it differs."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.changed.connect(self._on_changed)
        self._ask()

    def _ask(self) -> None:
        self._desk.ask(stage_plan).newest("stage_looks").done(self._use)

    def _on_changed(self, changes: Changes) -> None:
        if "setting" in changes.tables:
            self._ask()

    def _use(self, plan: StagePlan) -> None:
        settings = plan.settings
        renamed = use_stage_names({stage: (s.name_de, s.name_en) for stage, s in settings.items()})
        renamed |= use_stage_order(plan.order)
        colors = {int(stage): s.color for stage, s in settings.items() if s.color}
        if renamed or colors != theme.own_stages:
            theme.own_stages = colors
            theme.changed.emit()
