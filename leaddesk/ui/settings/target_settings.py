"""Joint targets and how they stand, what became of past ones, and what the figures warn of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from leaddesk.desk import Desk, Failure
from leaddesk.operations.targets import remove_target
from leaddesk.queries.measure_warnings import measure_warnings
from leaddesk.queries.targets import TargetRow, targets
from leaddesk.queries.users import UserRow, users
from leaddesk.rules.measure_warnings import Warned
from leaddesk.rules.roles import Right
from leaddesk.rules.targets import period_of
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.settings.target_dialog import TargetDialog
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.rights import why_not_allowed
from leaddesk.ui.words.targets import target_name, target_text, warning_text


class TargetSettings(SettingsPart):
    """Enter in a list opens the leads that count."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("TargetSettings", "Targets"),
            translate(
                "TargetSettings",
                "What the company, a team or a person is to reach in a month, quarter or year, who"
                " answers for it and when it is looked at. What counts is when a lead comes to the"
                " stage for the first time.",
            ),
            wide=True,
        )
        self._desk = desk
        self.rows: Sequence[TargetRow] = ()
        self.warned: Sequence[Warned] = ()
        self._people: Sequence[UserRow] = ()
        self._build()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.running = ChoiceList(translate("TargetSettings", "Targets"), 8, by_double_click=True)
        self.past = ChoiceList(translate("TargetSettings", "Past targets"), 8, by_double_click=True)
        self.warnings = ChoiceList(translate("TargetSettings", "Warnings"), 8, by_double_click=True)
        self.nothing = Label(translate("TargetSettings", "No target is running."), color="text2")
        self.calm = Label(
            translate("TargetSettings", "The figures of the last months warn of nothing."),
            color="text2",
        )
        self._buttons = [
            Button(translate("TargetSettings", "Add a target"), "text", icon_name="plus",
                   clicked=lambda: self._edit(None)),
            Button(translate("TargetSettings", "Edit"), clicked=self._on_edit),
            Button(translate("TargetSettings", "Remove"), clicked=self._on_remove),
        ]  # fmt: skip
        show = Button(translate("TargetSettings", "Show its leads"), clicked=self._on_show)
        for shown in (self.running, self.past):
            shown.taken.connect(lambda _: self._on_show())
            shown.picked.connect(lambda _, at=shown: self._choose(at))
            moved = shown.selectionModel().currentChanged
            moved.connect(lambda *_, at=shown: self._choose(at) if at.hasFocus() else None)
        self.warnings.taken.connect(self._on_warning)
        self._at = self.running
        self.past_heading = Label(
            translate("TargetSettings", "What became of past targets"), SECTION
        )
        self.body.addWidget(self.bar)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.running)
        self.body.addLayout(row_of(self._buttons[0], show, *self._buttons[1:]))
        for part in (
            self.past_heading, self.past, Label(translate("TargetSettings", "Warnings"), SECTION),
            self.calm, self.warnings,
        ):  # fmt: skip
            self.body.addWidget(part)

    def look(self) -> None:
        reason = why_not_allowed(self._desk, Right.SET_RULES)
        for button in self._buttons:
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason))
        desk, now = self._desk, self._desk.now()
        desk.ask(users).newest("target_users").done(self._on_users)
        desk.ask(targets, today=desk.today(), now=now).newest("targets").done(self._on_rows)
        asked = desk.ask(measure_warnings, today=desk.today())
        asked.newest("measure_warnings").done(self._on_warnings)

    def _on_users(self, rows: Sequence[UserRow]) -> None:
        self._people = rows

    def _on_rows(self, rows: Sequence[TargetRow]) -> None:
        self.rows, today = rows, self._desk.today()
        past = [row for row in rows if (period_of(row.goal.period) or (today, today))[1] < today]
        running = [row for row in rows if row not in past]
        names = {person.user_id: person.name for person in self._people}
        for shown, some in ((self.running, running), (self.past, list(reversed(past)))):
            shown.show_choices(
                [
                    Choice(str(r.target_id), target_name(r.goal, names),
                           second=target_text(r, names))
                    for r in some
                ],
                shown.current(),
            )  # fmt: skip
            shown.setVisible(bool(some))
        self.nothing.setVisible(not running)
        self.past_heading.setVisible(bool(past))
        if not running or not past:
            self._at = self.running if running else self.past

    def _on_warnings(self, warned: Sequence[Warned]) -> None:
        self.warned = warned
        self.warnings.show_choices(
            [Choice(str(place), warning_text(one)) for place, one in enumerate(warned)]
        )
        self.warnings.setVisible(bool(warned))
        self.calm.setVisible(not warned)

    def _choose(self, at: ChoiceList) -> None:
        self._at = at

    def _chosen(self) -> TargetRow | None:
        chosen = self._at.current()
        return next((row for row in self.rows if str(row.target_id) == chosen), None)

    def _on_show(self) -> None:
        row = self._chosen()
        if row is not None and row.query:
            self.query_wanted.emit(row.query)

    def _on_warning(self, place: str) -> None:
        if place:
            self.query_wanted.emit(self.warned[int(place)].query)

    def _on_edit(self) -> None:
        if row := self._chosen():
            self._edit(row)

    def _edit(self, row: TargetRow | None) -> None:
        self.bar.dismiss()
        run_dialog(TargetDialog(self._desk, self.window(), self._people, row))
        self.look()

    def _on_remove(self) -> None:
        if row := self._chosen():
            self._run(remove_target, target_id=row.target_id)

    def _run(self, operation: Callable[..., Any], **what: Any) -> None:
        self.bar.dismiss()
        self._desk.run(operation, **what).done(lambda _: self.look()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
