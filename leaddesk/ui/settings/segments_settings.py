"""The segments' names and questions; numbers beyond 6 are added here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.segments import define_segment
from leaddesk.queries.qualification import questions
from leaddesk.queries.segment_rules import RuleRow, segment_rules
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.rules.qualification import Question
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit, NoteEdit
from leaddesk.ui.parts.texts import hairline
from leaddesk.ui.settings.segment_rule_form import SegmentRuleForm
from leaddesk.ui.settings.segment_steering_form import SegmentSteeringForm
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.segments import segment_name

Typed = tuple[str, str, str, str, bool]
"""Both names, both questions, whether it is in use."""


class SegmentsSettings(SettingsPart):
    """One segment at a time; saved by the button, undone like everything else. What is typed of
    one waits while another is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Settings", "Segments"),
            translate(
                "Settings",
                "Typing the number in the list finds the leads in it; the question stands at its"
                " box in the visit report.",
            ),
        )
        self._desk = desk
        self._rows: tuple[SegmentRow, ...] = ()
        self._shown: int | None = None
        self._waiting: dict[int, Typed] = {}
        self._saved: tuple[int | None, Typed] | None = None
        self._rules: dict[int, RuleRow] = {}
        self._questions: dict[str, str] = {}
        self._build()

    def _build(self) -> None:
        self.number = ComboBox(translate("Settings", "Parameter"))
        self.number.currentIndexChanged.connect(self._on_chosen)
        self.name_de = LineEdit(translate("Settings", "Name, German"))
        self.name_en = LineEdit(translate("Settings", "Name, English"))
        self.question_de = NoteEdit(translate("Settings", "Question, German"), least=2, most=4)
        self.question_en = NoteEdit(translate("Settings", "Question, English"), least=2, most=4)
        self.active = QCheckBox(translate("Settings", "In use"))
        self._bar = MessageBar()
        self._save = Button(translate("Settings", "Save parameter"), "pri", clicked=self._on_save)
        add = Button(
            translate("Settings", "Add a parameter"), icon_name="plus", clicked=self._on_add
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, (words, field) in enumerate(
            (
                (translate("Settings", "Name, German"), self.name_de),
                (translate("Settings", "Name, English"), self.name_en),
                (translate("Settings", "Question, German"), self.question_de),
                (translate("Settings", "Question, English"), self.question_en),
            )
        ):
            grid.addWidget(Field(words, field), place // 2, place % 2)
        choose = QHBoxLayout()
        choose.addWidget(self.number, 1)
        choose.addWidget(add)
        choose.setSpacing(8)
        layout = self.body
        layout.addLayout(choose)
        layout.addLayout(grid)
        layout.addWidget(self.active)
        layout.addWidget(self._bar)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._save)
        layout.addLayout(buttons)
        self.rule = SegmentRuleForm(self._desk)
        self.rule.query_wanted.connect(self.query_wanted)
        self.rule.lead_wanted.connect(self.lead_wanted)
        self.rule.applied.connect(self.look)
        layout.addWidget(hairline())
        layout.addWidget(self.rule)
        self.steering = SegmentSteeringForm(self._desk)
        self.steering.saved.connect(self.look)
        layout.addWidget(hairline())
        layout.addWidget(self.steering)

    def look(self) -> None:
        desk = self._desk
        desk.ask(questions).newest("settings_segment_questions").done(self._on_questions)
        desk.ask(segments).newest("settings_segments").done(self._fill)
        asked = desk.ask(segment_rules, today=desk.today())
        asked.newest("settings_segment_rules").done(self._on_rules)

    def _on_questions(self, found: Sequence[Question]) -> None:
        self._questions = {question.key: question.text(current_language()) for question in found}

    def _on_rules(self, rules: Sequence[RuleRow]) -> None:
        self._rules = {row.number: row for row in rules}
        self._show_rule()

    def _show_rule(self) -> None:
        """A segment that is only being named has no rule yet."""
        segment = next((r for r in self._rows if r.number == self._shown), None)
        self.steering.setVisible(segment is not None)
        if segment is not None:
            self.steering.show_segment(segment)
        row = self._rules.get(self._shown or 0)
        self.rule.setVisible(row is not None)
        if row is not None:
            names = {row.number: segment_name(row) for row in self._rows}
            self.rule.offer(Offered(names, self._questions))
            self.rule.show_rule(row)

    def _fill(self, rows: tuple[SegmentRow, ...]) -> None:
        """The segments as they are now; what is being typed of one of them stays."""
        typed = self._typed() if self._is_edited() else None
        if (self._shown, typed) == self._saved:
            typed = None  # what was left out of it was filled in when it was saved
        self._saved = None
        chosen = self.number.currentData()
        self._rows = rows
        self.number.blockSignals(True)
        self.number.clear()
        for row in rows:
            self.number.addItem(f"{row.number}  {row.name(current_language())}", row.number)
        being_added = {*self._waiting, *((chosen,) if typed is not None else ())}
        for number in sorted(being_added - {row.number for row in rows}):
            self.number.addItem(str(number), number)
        self.number.choose(chosen)
        self.number.blockSignals(False)
        if typed is None:
            self._show()

    def _typed(self) -> Typed:
        return (
            self.name_de.text(), self.name_en.text(), self.question_de.text(),
            self.question_en.text(), self.active.isChecked(),
        )  # fmt: skip

    def _kept(self, number: int | None) -> Typed:
        row = next((r for r in self._rows if r.number == number), None)
        if row is None:
            return "", "", "", "", True
        return row.name_de, row.name_en, row.question_de, row.question_en, row.active

    def _is_edited(self) -> bool:
        """Something else stands in the form than is kept."""
        return bool(self._rows) and self._typed() != self._kept(self._shown)

    def _on_chosen(self) -> None:
        self._bar.dismiss()
        self._put_by()
        self._show()

    def _put_by(self) -> None:
        if self._shown is not None:
            self._waiting.pop(self._shown, None)
            if self._is_edited():
                self._waiting[self._shown] = self._typed()

    def _show(self) -> None:
        number = self.number.currentData()
        if number is None:
            return
        self._shown = number
        name_de, name_en, question_de, question_en, active = self._waiting.pop(
            number, self._kept(number)
        )
        self.name_de.setText(name_de)
        self.name_en.setText(name_en)
        self.question_de.setPlainText(question_de)
        self.question_en.setPlainText(question_en)
        self.active.setChecked(active)
        self._show_rule()

    def _on_add(self) -> None:
        """The next free number, to be named."""
        self._put_by()
        taken = {row.number for row in self._rows} | set(self._waiting)
        number = next(n for n in range(1, 1000) if n not in taken)
        if self.number.findData(number) < 0:
            self.number.addItem(str(number), number)
        self.number.choose(number)
        self.name_de.setFocus()

    def _on_save(self) -> None:
        number = self.number.currentData()
        row = next((r for r in self._rows if r.number == number), None)
        self._desk.run(
            define_segment, number=number, name_de=self.name_de.text(),
            name_en=self.name_en.text() or self.name_de.text(),
            question_de=self.question_de.text(),
            question_en=self.question_en.text() or self.question_de.text(),
            asks=row.asks if row else (), active=self.active.isChecked(),
        ).done(partial(self._on_saved, number, self._typed())).failed(self._on_failed)  # fmt: skip

    def _on_saved(self, number: int, typed: Typed, _: object) -> None:
        if self._waiting.get(number) == typed:
            del self._waiting[number]
        self._saved = number, typed
        self.look()
        self._bar.show_message("ok", translate("Settings", "Saved"))

    def _on_failed(self, failure: Failure) -> None:
        self._bar.show_message("danger", problem_text(failure.problems[0]))
