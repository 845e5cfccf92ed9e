"""What is set for a profile: numbers of adviser and client, the range of customer numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.queries.erp_profiles import KnownProfile, NextNumber
from leaddesk.rules.erp.common import all_options
from leaddesk.rules.erp.options import option_problems
from leaddesk.rules.erp.profile import Option, OptionKind
from leaddesk.rules.problem import Refused
from leaddesk.rules.typed_values import typed_day
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import choice_name, option_name, profile_name
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.problems import problem_text

_WIDTH, _COLUMNS = 560, 2


class ProfileOptionsDialog(Dialog):
    """`options` is what was typed, once it is taken; nothing is saved yet."""

    def __init__(self, parent: QWidget | None, known: KnownProfile, following: NextNumber) -> None:
        super().__init__(
            profile_name(known.profile), translate("HandOver", "Save the settings"), parent
        )
        self._known = known
        self.options: dict[str, str] = dict(known.options)
        self.fields: dict[str, Field] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, option in enumerate(all_options(known.profile)):
            field = Field(_label(option), _input(option, known.options.get(option.key, "")))
            self.fields[option.key] = field
            grid.addWidget(field, place // _COLUMNS, place % _COLUMNS)
        self.bar = MessageBar()
        self.body.addLayout(grid)
        if said := _following(following):
            self.body.addWidget(Label(said, color="text2", wrap=True))
        self.body.addWidget(self.bar)
        self.setMinimumWidth(theme.px(_WIDTH))

    def accept(self) -> None:
        typed = {option.key: self._typed(option) for option in all_options(self._known.profile)}
        problems = option_problems(self._known.profile, typed)
        for key, field in self.fields.items():
            own = next((p for p in problems if p.field == key), None)
            field.show_problem(problem_text(own) if own is not None else "")
        if not problems:
            self.options = typed
            super().accept()

    def _typed(self, option: Option) -> str:
        part = self.fields[option.key].field
        if isinstance(part, ComboBox):
            return str(part.currentData())
        assert isinstance(part, LineEdit)
        text = part.text().strip()
        if option.kind is OptionKind.DAY:
            try:
                day = typed_day(text)
            except Refused:  # said by the check of the whole
                return text
            return day.isoformat() if day is not None else ""
        return text


def _label(option: Option) -> str:
    name = option_name(option.key)
    return name if option.required else translate("HandOver", "{name} (optional)").format(name=name)


def _input(option: Option, value: str) -> QWidget:
    name = option_name(option.key)
    if option.kind is OptionKind.CHOICE:
        box = ComboBox(name)
        for choice in option.choices:
            box.addItem(choice_name(option.key, choice) or "–", choice)
        box.choose(value)
        return box
    line = LineEdit(name, _shown(option, value))
    if option.kind is OptionKind.DAY:
        line.setPlaceholderText(date_text(date(2026, 1, 1)))
    return line


def _shown(option: Option, value: str) -> str:
    if option.kind is not OptionKind.DAY or not value:
        return value
    try:
        return date_text(date.fromisoformat(value))
    except ValueError:
        return value


def _following(following: NextNumber) -> str:
    if following.number:
        text = translate("HandOver", "The next customer number will be {number}.")
        return text.format(number=following.number)
    used_up = following.problem is not None and following.problem.code == "numbers_used_up"
    return problem_text(following.problem) if used_up and following.problem else ""
