"""Who works here: name, role, areas, languages, and when somebody is away."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.team import (
    Person,
    remove_absence,
    set_absence,
    set_people_reports,
    set_person,
)
from leaddesk.queries.team import PersonRow, people, people_reports
from leaddesk.rules.date_words import Lean, read_day, tidy
from leaddesk.rules.initials import initials_of
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right, Role, who_may
from leaddesk.rules.week_text import hours_from_json, hours_to_json, week_of, week_text
from leaddesk.ui.distribution.to_others_button import ToOthersButton
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.text_table import Head, TextTable
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.roles import role_name, role_names


class TeamSettings(SettingsPart):
    """The table says who; below it stands whoever is chosen there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("TeamSettings", "Users and roles"),
            translate(
                "TeamSettings",
                "Roles say what is offered to somebody and what is accepted from them. Rules and"
                " people are set by: {who}.",
            ).format(who=role_names(", ".join(who_may(Right.SET_TEAM)))),
        )
        self._desk = desk
        self._rows: tuple[PersonRow, ...] = ()
        self._shown: PersonRow | None = None
        self._wanted: int | None = None
        self._build()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())

    def _build(self) -> None:
        heads = (
            Head(translate("TeamSettings", "Name")),
            Head(translate("TeamSettings", "Initials"), 80),
            Head(translate("TeamSettings", "Role"), 150),
            Head(translate("TeamSettings", "Areas"), 110),
            Head(translate("TeamSettings", "Active"), 80),
        )
        self.table = TextTable(translate("TeamSettings", "People"), heads, most=8)
        self.name = LineEdit(translate("TeamSettings", "Name"))
        self.initials = LineEdit(translate("TeamSettings", "Initials"))
        self.role = ComboBox(translate("TeamSettings", "Role"))
        for role in Role:
            self.role.addItem(role_name(role), role.value)
        self.areas = LineEdit(translate("TeamSettings", "Areas"), placeholder="33, 4")
        self.languages = LineEdit(translate("TeamSettings", "Languages"), placeholder="de, en")
        self.hours = LineEdit(
            translate("TeamSettings", "Working hours"), placeholder="Mo-Do 8-17; Fr 8-13"
        )
        self.active = QCheckBox(translate("TeamSettings", "Works here"))
        self.bar = MessageBar()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        fields = (
            (translate("TeamSettings", "Name"), self.name),
            (translate("TeamSettings", "Initials"), self.initials),
            (translate("TeamSettings", "Role"), self.role),
            (translate("TeamSettings", "Areas: beginnings of postal codes (none: all)"),
             self.areas),
            (translate("TeamSettings", "Languages (none: any)"), self.languages),
            (translate("TeamSettings", "Working hours (none: the company's)"), self.hours),
        )  # fmt: skip
        for place, (words, field) in enumerate(fields):
            grid.addWidget(Field(words, field), place // 2, place % 2)
        for part in (self.table, self.bar):
            self.body.addWidget(part)
        self.body.addLayout(grid)
        self.body.addWidget(self.active)
        add = Button(
            translate("TeamSettings", "Add a person"), icon_name="user-plus", clicked=self._on_add
        )
        save = Button(translate("TeamSettings", "Save person"), "pri", clicked=self._on_save)
        self.to_others = ToOthersButton(self._desk)
        self.to_others.given.connect(lambda text: self.bar.show_message("ok", text))
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(self.to_others)
        row.addStretch()
        row.addWidget(save)
        self.body.addLayout(row)
        self._build_absences()

    def _build_absences(self) -> None:
        heads = (
            Head(translate("TeamSettings", "From"), 120),
            Head(translate("TeamSettings", "To"), 120),
            Head(translate("TeamSettings", "Stand-in")),
        )
        self.absences = TextTable(translate("TeamSettings", "Absences"), heads, most=5)
        self.first = LineEdit(translate("TeamSettings", "First day"), placeholder="22.12.")
        self.last = LineEdit(translate("TeamSettings", "Last day"), placeholder="02.01.")
        self.stand_in = ComboBox(translate("TeamSettings", "Stand-in"))
        away = Button(translate("TeamSettings", "Add absence"), clicked=self._on_away)
        self.remove = Button(
            translate("TeamSettings", "Remove absence"), icon_name="trash-2",
            clicked=self._on_remove,
        )  # fmt: skip
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Field(translate("TeamSettings", "First day"), self.first))
        line.addWidget(Field(translate("TeamSettings", "Last day"), self.last))
        line.addWidget(Field(translate("TeamSettings", "Stand-in"), self.stand_in), 1)
        line.addWidget(Field(" ", away))
        self.body.addWidget(Label(translate("TeamSettings", "Absences"), SECTION))
        self.body.addWidget(self.absences)
        self.body.addLayout(line)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch()
        self.body.addLayout(row)
        self._build_reports()

    def _build_reports(self) -> None:
        self.in_reports = QCheckBox(
            translate("TeamSettings", "Reports show figures of single people")
        )
        self.in_reports.clicked.connect(self._on_in_reports)
        hint = translate("TeamSettings", "Only to those whose role may see them. Off: to nobody.")
        self.body.addWidget(Label(translate("TeamSettings", "Reports"), SECTION))
        self.body.addWidget(self.in_reports)
        self.body.addWidget(Label(hint, color="text2", wrap=True))

    def _on_in_reports(self, shown: bool) -> None:
        self._desk.run(set_people_reports, shown=shown).failed(self._on_refused)

    def _on_refused(self, failure: Failure) -> None:
        self._on_failed(failure)
        self.look()

    def look(self) -> None:
        self._desk.ask(people_reports).newest("settings_people_reports").done(
            self.in_reports.setChecked
        )
        self._desk.ask(people).newest("settings_team").done(self._fill)

    def _fill(self, rows: tuple[PersonRow, ...]) -> None:
        wanted = self._wanted or (self._shown.user_id if self._shown is not None else None)
        self._wanted, self._rows = None, rows
        yes = translate("TeamSettings", "yes")
        self.table.show_rows([
            (row.name, row.initials, role_name(row.role), ", ".join(row.areas),
             yes if row.active else "–")
            for row in rows
        ])  # fmt: skip
        place = next((i for i, row in enumerate(rows) if row.user_id == wanted), 0)
        if rows:
            self.table.setCurrentIndex(self.table.texts.index(place, 0))
        self._on_row()

    def _on_row(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._rows):
            self._show(self._rows[row])

    def _show(self, person: PersonRow | None) -> None:
        self._shown = person
        self.name.setText(person.name if person else "")
        self.initials.setText(person.initials if person else "")
        self.role.choose(person.role.value if person else Role.INSIDE_SALES.value)
        self.areas.setText(", ".join(person.areas) if person else "")
        self.languages.setText(", ".join(person.languages) if person else "")
        hours = person.hours if person else None
        self.hours.setText(week_text(hours_from_json(hours)) if hours else "")
        self.active.setChecked(person.active if person else True)
        self.to_others.show_person(person.user_id if person else None)
        away = person.absences if person else ()
        self.absences.show_rows(
            [(date_text(a.first_day), date_text(a.last_day), a.stand_in) for a in away]
        )
        self.absences.setVisible(bool(away))
        self.remove.setVisible(bool(away))
        self.stand_in.clear()
        self.stand_in.addItem(translate("TeamSettings", "nobody in particular"), None)
        for other in self._rows:
            if person is not None and other.user_id != person.user_id and other.active:
                self.stand_in.addItem(other.name, other.user_id)

    def _on_add(self) -> None:
        self._show(None)
        self.name.setFocus()

    def _on_save(self) -> None:
        name, shown = self.name.text().strip(), self._shown
        typed = self.hours.text().strip()
        try:
            hours = hours_to_json(week_of(typed)) if typed else None
        except Refused as refused:
            self.bar.show_message("danger", problem_text(refused.problems[0]))
            self.hours.setFocus()
            return
        person = Person(
            name, self.initials.text().strip() or (initials_of(name) if name else ""),
            Role(self.role.currentData()), self.active.isChecked(), _parts(self.areas.text()),
            _parts(self.languages.text().lower()), hours,
        )  # fmt: skip
        self._desk.run(set_person, person=person, user_id=shown.user_id if shown else None).done(
            self._on_saved
        ).failed(self._on_failed)

    def _on_saved(self, user_id: int) -> None:
        self._wanted = user_id
        self.look()
        self.bar.show_message("ok", translate("Settings", "Saved"))

    def _on_away(self) -> None:
        first, last = self._day(self.first), self._day(self.last)
        if self._shown is None or first is None or last is None:
            return
        self._desk.run(
            set_absence, user_id=self._shown.user_id, first_day=first, last_day=last,
            stand_in_id=self.stand_in.currentData(),
        ).done(self._on_absence).failed(self._on_failed)  # fmt: skip

    def _day(self, field: LineEdit) -> date | None:
        """The day typed; what can't be read is said."""
        typed = field.text().strip()
        found = read_day(tidy(typed), self._desk.today(), Lean.AHEAD)
        if found is None:
            self.bar.show_message("danger", problem_text(Problem("due_unreadable", value=typed)))
            field.setFocus()
            return None
        return found.on

    def _on_remove(self) -> None:
        row = self.absences.currentIndex().row()
        if self._shown is not None and 0 <= row < len(self._shown.absences):
            absence = self._shown.absences[row].absence_id
            self._desk.run(remove_absence, absence_id=absence).done(self._on_absence).failed(
                self._on_failed
            )

    def _on_absence(self, _: object) -> None:
        self.first.clear()
        self.last.clear()
        self.bar.dismiss()
        self.look()

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))


def _parts(typed: str) -> tuple[str, ...]:
    return tuple(part for part in typed.replace(";", ",").replace(" ", ",").split(",") if part)
