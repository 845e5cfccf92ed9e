"""The questions of the checklist: words, order, points, and before which stages they stand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.qualification import order_questions, set_question
from leaddesk.queries.qualification import questions
from leaddesk.rules.problem import Refused
from leaddesk.rules.qualification import Question
from leaddesk.rules.stages import Stage
from leaddesk.rules.typed_values import typed_number
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.check_menu import CheckMenu
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stages import stage_name, stage_order

_NEW = Question(0, "", 0, "", "", "", "")


class ChecklistSettings(SettingsPart):
    """The table says the order; below it stands the question that is chosen there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("ChecklistSettings", "Qualification"),
            translate(
                "ChecklistSettings",
                "Each question in use has a digit in the lead’s checklist. A stage that it is"
                " required for can be reached only when it is answered.",
            ),
        )
        self._desk = desk
        self._rows: tuple[Question, ...] = ()
        self._shown = _NEW
        self._wanted = 0
        self._build()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())

    def _build(self) -> None:
        heads = (
            Head(translate("ChecklistSettings", "Question")),
            Head(translate("ChecklistSettings", "Required for"), 150),
            Head(translate("ChecklistSettings", "Points"), 90, right=True),
            Head(translate("ChecklistSettings", "In use"), 90),
        )
        self.table = TextTable(translate("ChecklistSettings", "Questions"), heads, most=10)
        self.name_de = LineEdit(translate("ChecklistSettings", "Short name, German"))
        self.name_en = LineEdit(translate("ChecklistSettings", "Short name, English"))
        self.text_de = LineEdit(translate("ChecklistSettings", "Question, German"))
        self.text_en = LineEdit(translate("ChecklistSettings", "Question, English"))
        self.points_yes = LineEdit(translate("ChecklistSettings", "Points for yes"))
        self.points_no = LineEdit(translate("ChecklistSettings", "Points for no"))
        self.required = CheckMenu(translate("ChecklistSettings", "Required for"))
        self.needs_yes = QCheckBox(translate("ChecklistSettings", "Only yes opens the gate"))
        self.active = QCheckBox(translate("ChecklistSettings", "In use"))
        self.bar = MessageBar()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(
            (self.name_de, self.name_en, self.text_de, self.text_en, self.points_yes,
             self.points_no)
        ):  # fmt: skip
            grid.addWidget(Field(field.accessibleName(), field), place // 2, place % 2)
        required = translate("ChecklistSettings", "Required for")
        grid.addWidget(Field(required, self.required), 3, 0, 1, 2)
        for part in (self.table, self.bar):
            self.body.addWidget(part)
        self.body.addLayout(grid)
        for box in (self.needs_yes, self.active):
            self.body.addWidget(box)
        self.body.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        up = translate("ChecklistSettings", "Earlier")
        down = translate("ChecklistSettings", "Later")
        add = translate("ChecklistSettings", "Add a question")
        save = translate("ChecklistSettings", "Save question")
        row.addWidget(Button(up, icon_name="arrow-up", clicked=lambda: self._move(-1)))
        row.addWidget(Button(down, icon_name="arrow-down", clicked=lambda: self._move(1)))
        row.addWidget(Button(add, icon_name="plus", clicked=self._on_add))
        row.addStretch()
        row.addWidget(Button(save, "pri", clicked=self._on_save))
        return row

    def look(self) -> None:
        self._desk.ask(questions).newest("settings_questions").done(self._fill)

    def _fill(self, rows: tuple[Question, ...]) -> None:
        wanted = self._wanted or self._shown.id
        self._wanted, self._rows = 0, rows
        language = current_language()
        self.table.show_rows([
            (
                row.name(language), ", ".join(stage_name(stage) for stage in row.required_for),
                _points(row),
                translate("ChecklistSettings", "yes") if row.active else "–",
            )
            for row in rows
        ])  # fmt: skip
        place = next((i for i, row in enumerate(rows) if row.id == wanted), 0)
        self.table.setCurrentIndex(self.table.texts.index(place, 0))
        self._on_row()

    def _on_row(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._rows):
            self._show(self._rows[row])

    def _show(self, question: Question) -> None:
        self._shown = question
        self.name_de.setText(question.name_de)
        self.name_en.setText(question.name_en)
        self.text_de.setText(question.text_de)
        self.text_en.setText(question.text_en)
        self.points_yes.setText(str(question.points_yes or ""))
        self.points_no.setText(str(question.points_no or ""))
        self.required.show_choices(
            [(stage.key, stage_name(stage)) for stage in stage_order().funnel[1:]],
            [stage.key for stage in question.required_for],
        )
        self.needs_yes.setChecked(question.needs_yes)
        self.active.setChecked(question.active)

    def _on_add(self) -> None:
        self._show(_NEW)
        self.name_de.setFocus()

    def _on_save(self) -> None:
        name, text = self.name_de.text().strip(), self.text_de.text().strip()
        try:
            yes, no = (typed_number(p.text()) or 0 for p in (self.points_yes, self.points_no))
        except Refused as refused:
            self.bar.show_message("danger", problem_text(refused.problems[0]))
            return
        question = replace(
            self._shown, name_de=name, name_en=self.name_en.text().strip() or name, text_de=text,
            text_en=self.text_en.text().strip() or text,
            points_yes=yes, points_no=no,
            required_for=tuple(Stage.of(key) for key in self.required.ticked()),
            needs_yes=self.needs_yes.isChecked(), active=self.active.isChecked(),
        )  # fmt: skip
        self._desk.run(set_question, question=question, new=question.id == 0).done(
            self._on_saved
        ).failed(self._on_failed)

    def _on_saved(self, question_id: int) -> None:
        self._wanted = question_id
        self.look()
        self.bar.show_message("ok", translate("Settings", "Saved"))

    def _move(self, by: int) -> None:
        ids = [row.id for row in self._rows]
        if self._shown.id not in ids:
            return
        here = ids.index(self._shown.id)
        there = max(0, min(len(ids) - 1, here + by))
        ids.insert(there, ids.pop(here))
        self._desk.run(order_questions, question_ids=ids).done(lambda _: self.look()).failed(
            self._on_failed
        )

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))


def _points(question: Question) -> str:
    if not question.points_yes and not question.points_no:
        return ""
    return f"{number_text(question.points_yes)} / {number_text(question.points_no)}"
