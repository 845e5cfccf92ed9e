"""The stages and their gates: words, targets, what is asked for, who may move, which reasons."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.stage_settings import set_reasons, set_stage
from leaddesk.queries.stage_settings import StagePlan, stage_plan
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Right, Role, may
from leaddesk.rules.stage_moves import REASONS, MoveKind
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.rules.stage_settings import CHANNEL, NAME, NOT_EXCLUDED, SCORE, StageSetting
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.check_menu import CheckMenu
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit, NoteEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.settings.stage_order_form import StageOrderForm
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.reasons import ASKING, move_name, reason_name
from leaddesk.ui.words.roles import role_name
from leaddesk.ui.words.stages import stage_name, stage_order
from leaddesk.ui.words.touchpoints import kind_name

_CHECKS = {
    NAME: marked("StageSettings", "Company or person named"),
    CHANNEL: marked("StageSettings", "A way to reach them"),
    SCORE: marked("StageSettings", "Score at the threshold"),
    NOT_EXCLUDED: marked("StageSettings", "Not excluded"),
}
_NOT_ASKED = frozenset({"lead.number", "lead.stage", "lead.segments", "company.relation"})


class StageSettings(SettingsPart):
    """One stage, and one kind of move, at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("StageSettings", "Stages and conditions"),
            translate(
                "StageSettings",
                "What is asked for before a lead comes to a stage. Questions of the checklist say"
                " themselves which stages they are required for. The sales manager goes through a"
                " closed gate with a reason.",
            ),
        )
        self._desk = desk
        self._plan: StagePlan | None = None
        self._build()

    def _build(self) -> None:
        self.stage = ComboBox(translate("StageSettings", "Stage"))
        self._show_stages(stage_order())
        self.stage.currentIndexChanged.connect(self._show)
        self.name_de = LineEdit(translate("StageSettings", "Name, German"))
        self.name_en = LineEdit(translate("StageSettings", "Name, English"))
        self.color = LineEdit(translate("StageSettings", "Colour"), placeholder="#1456B8")
        self.probability = LineEdit(translate("StageSettings", "Probability in %"))
        self.days = LineEdit(translate("StageSettings", "Target: days in the stage"))
        self.checks = CheckMenu(translate("StageSettings", "Asked for"))
        self.fields = CheckMenu(translate("StageSettings", "Fields that must be filled"))
        self.activities = CheckMenu(translate("StageSettings", "One of these contacts"))
        self.movers = CheckMenu(translate("StageSettings", "Who may move leads here"))
        self.bar = MessageBar()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        parts = (
            (translate("StageSettings", "Name, German"), self.name_de),
            (translate("StageSettings", "Name, English"), self.name_en),
            (translate("StageSettings", "Colour (none: that of the program)"), self.color),
            (translate("StageSettings", "Probability in %"), self.probability),
            (translate("StageSettings", "Target: days in the stage"), self.days),
            (translate("StageSettings", "Asked for"), self.checks),
            (translate("StageSettings", "Fields that must be filled"), self.fields),
            (translate("StageSettings", "One of these contacts"), self.activities),
            (translate("StageSettings", "Who may move leads here (none: all that may)"),
             self.movers),
        )  # fmt: skip
        for place, (words, field) in enumerate(parts):
            grid.addWidget(Field(words, field), place // 2, place % 2)
        self.body.addWidget(Field(translate("StageSettings", "Stage"), self.stage))
        self.body.addWidget(self.bar)
        self.body.addLayout(grid)
        save = translate("StageSettings", "Save stage")
        self.body.addLayout(_right(Button(save, "pri", clicked=self._on_save)))
        self._build_reasons()

    def _build_reasons(self) -> None:
        self.order = StageOrderForm(self._desk)
        self.order.saved.connect(self.look)
        self.body.addWidget(self.order)
        self.kind = ComboBox(translate("StageSettings", "Kind of move"))
        for kind in ASKING:
            self.kind.addItem(move_name(kind), kind.value)
        self.kind.currentIndexChanged.connect(self._show_reasons)
        self.offered = CheckMenu(translate("StageSettings", "Reasons that are offered"))
        self.own = NoteEdit(translate("StageSettings", "Reasons of your own"), least=3, most=8)
        self.body.addWidget(Label(translate("StageSettings", "Reasons of moves"), SECTION))
        for name, field in (
            (translate("StageSettings", "Kind of move"), self.kind),
            (translate("StageSettings", "Reasons that are offered"), self.offered),
            (translate("StageSettings", "Reasons of your own, one in a line"), self.own),
        ):
            self.body.addWidget(Field(name, field))
        save = translate("StageSettings", "Save reasons")
        self.body.addLayout(_right(Button(save, clicked=self._on_reasons)))

    def look(self) -> None:
        self._desk.ask(stage_plan).newest("settings_stages").done(self._fill)

    def _fill(self, plan: StagePlan) -> None:
        self._plan = plan
        self.order.show_plan(plan)
        self._show_stages(plan.order)
        self._show()
        self._show_reasons()

    def _show_stages(self, order: StageOrder) -> None:
        """By the names that they have now."""
        wanted = [(stage_name(stage), stage.key) for stage in order.every]
        if wanted == [(self.stage.itemText(n), self.stage.itemData(n)) for n in range(11)]:
            return
        chosen = self.stage.currentData()
        with QSignalBlocker(self.stage):
            self.stage.clear()
            for name, key in wanted:
                self.stage.addItem(name, key)
            if chosen:
                self.stage.choose(chosen)

    def _setting(self) -> StageSetting | None:
        plan = self._plan
        return plan.settings[Stage.of(self.stage.currentData())] if plan is not None else None

    def _show(self) -> None:
        setting = self._setting()
        if setting is None:
            return
        self.name_de.setText(setting.name_de)
        self.name_en.setText(setting.name_en)
        self.name_de.setPlaceholderText(stage_name(setting.stage))
        self.color.setText(setting.color)
        self.probability.setText(_shown(setting.probability))
        self.days.setText(_shown(setting.target_days))
        checks = [(key, words.now()) for key, words in _CHECKS.items()]
        self.checks.show_choices(checks, setting.checks)
        fields = [(f.key, field_name(f.key)) for f in FIELDS if f.key not in _NOT_ASKED]
        self.fields.show_choices(fields, setting.fields)
        kinds = [(kind.value, kind_name(kind)) for kind in Kind]
        self.activities.show_choices(kinds, setting.activities)
        roles = [(role.value, role_name(role)) for role in Role if may(role, Right.MOVE)]
        self.movers.show_choices(roles, [role.value for role in setting.movers])
        for gate in (self.checks, self.fields, self.activities):
            gate.setEnabled(setting.stage.in_funnel and setting.stage is not Stage.COLD)

    def _on_save(self) -> None:
        setting = self._setting()
        if setting is None:
            return
        becomes = replace(
            setting, name_de=self.name_de.text().strip(), name_en=self.name_en.text().strip(),
            color=self.color.text().strip(), probability=_number(self.probability.text()),
            target_days=_number(self.days.text()), checks=self.checks.ticked(),
            fields=self.fields.ticked(), activities=self.activities.ticked(),
            movers=tuple(Role(key) for key in self.movers.ticked()),
        )  # fmt: skip
        if self._named_already(becomes):
            return
        self._desk.run(set_stage, setting=becomes).done(self._on_saved).failed(self._on_failed)

    def _named_already(self, setting: StageSetting) -> bool:
        """Whether another stage goes by such a name, be it the one it came with; that is said."""
        typed = {setting.name_de.casefold(), setting.name_en.casefold()}
        for other in stage_order().every:
            if other is not setting.stage and stage_name(other).casefold() in typed:
                self._say(Problem("stage_same_name", value=other.key))
                return True
        return False

    def _reasons(self) -> ReasonList | None:
        plan = self._plan
        return plan.reasons[MoveKind(self.kind.currentData())] if plan is not None else None

    def _show_reasons(self) -> None:
        reasons = self._reasons()
        if reasons is None:
            return
        known = REASONS[reasons.kind]
        self.offered.show_choices(
            [(key, reason_name(key, reasons.kind)) for key in known],
            [key for key in known if key not in reasons.hidden],
        )
        self.own.setPlainText("\n".join(reasons.own))

    def _on_reasons(self) -> None:
        reasons = self._reasons()
        if reasons is None:
            return
        own = tuple(line.strip() for line in self.own.text().splitlines() if line.strip())
        offered = self.offered.ticked()
        hidden = tuple(key for key in REASONS[reasons.kind] if key not in offered)
        self._desk.run(set_reasons, reasons=ReasonList(reasons.kind, own, hidden)).done(
            self._on_saved
        ).failed(self._on_failed)

    def _on_saved(self, _: object) -> None:
        self.look()
        self.bar.show_message("ok", translate("Settings", "Saved"))

    def _on_failed(self, failure: Failure) -> None:
        self._say(failure.problems[0])

    def _say(self, problem: Problem) -> None:
        self.bar.show_message("danger", problem_text(problem))


def _right(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(button)
    return row


def _shown(number: int | None) -> str:
    return "" if number is None else str(number)


def _number(typed: str) -> int | None:
    """A whole number, None where nothing is typed; what is no number is one that is refused."""
    text = typed.strip()
    if not text:
        return None
    return int(text) if text.isdecimal() and text.isascii() else -1
