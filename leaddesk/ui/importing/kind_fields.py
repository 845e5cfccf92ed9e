"""What is said of a list that holds something else than leads as a whole: what rows are that name
nothing, what becomes of unknown leads, of what is there already, of what can be read both ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.rules.column_readings import DATE_ORDERS, DECIMALS
from leaddesk.rules.kind_lists import KindPlan, kind_questions
from leaddesk.rules.list_rows import Duplicates
from leaddesk.rules.touchpoint_words import KIND
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.importing.kinds import IMPORTS
from leaddesk.ui.importing.match_words import WAYS
from leaddesk.ui.importing.reading_fields import decimal_words, order_words
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.words import translate
from leaddesk.ui.words.touchpoints import kind_name

_OF_KNOWN = (Duplicates.FILL, Duplicates.UPDATE, Duplicates.SKIP)


class KindFields(QWidget):
    """`said`: something is another way now; `plan` and `wishes` tell it."""

    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan: KindPlan | None = None
        self.kind, self.unknown, self.known = ComboBox(""), ComboBox(""), ComboBox("")
        self.dates, self.decimal = ComboBox(""), ComboBox("")
        self.kind.addItem(translate("ImportTouches", "none: they are rejected"), "")
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind.value)
        self.unknown.addItem(translate("ImportTouches", "leave out"), False)
        self.unknown.addItem(translate("ImportTouches", "take as new leads"), True)
        for way in _OF_KNOWN:
            self.known.addItem(WAYS[way].now(), way)
        for order in DATE_ORDERS:
            self.dates.addItem(order_words(order), order)
        for sign in DECIMALS:
            self.decimal.addItem(decimal_words(sign), sign)
        text = translate("ImportTouches", "Kind of rows that name none")
        self._kind = Field(text, self.kind)
        self._unknown = Field(translate("ImportTouches", "Rows of unknown leads"), self.unknown)
        self._known = Field(translate("ImportTouches", "Products that are there"), self.known)
        self._dates = Field(translate("ImportFile", "Dates"), self.dates)
        self._decimal = Field(translate("ImportFile", "Decimal sign"), self.decimal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for part in (self._kind, self._unknown, self._known, self._dates, self._decimal):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        for part in (self._kind, self._unknown, self._known, self._dates, self._decimal):
            part.hide()
        for box in (self.kind, self.unknown, self.known, self.dates, self.decimal):
            box.activated.connect(self.said)

    def begin(self, plan: KindPlan) -> None:
        """Another list."""
        how = IMPORTS[plan.of.key]
        self.kind.choose(plan.said.get(KIND, ""))
        self.unknown.choose(False)
        self.known.choose(Duplicates.FILL)
        self._kind.setVisible(how.words)
        self._unknown.setVisible(how.of_leads)
        self._known.setVisible(not how.of_leads)
        self.show_plan(plan)

    def show_plan(self, plan: KindPlan) -> None:
        """What is open to two readings is asked for; what was said stays to be changed."""
        self._plan = plan
        asked = {question.about: question for question in kind_questions(plan)}
        of_list = plan.plan
        for field, box, about, answer in (
            (self._dates, self.dates, "dates", of_list.dates),
            (self._decimal, self.decimal, "decimal", of_list.decimal),
        ):
            field.setVisible(about in asked or (bool(answer) and _is_open(plan, about)))
            if about in asked:
                box.setCurrentIndex(-1)
            elif answer:
                box.choose(answer)
            text = translate("ImportFile", "“{example}” can be read both ways.")
            example = asked[about].example if about in asked else ""
            field.show_problem(text.format(example=example) if example else "")

    def first_open(self) -> QWidget | None:
        """The field that waits for an answer."""
        asked = {q.about for q in kind_questions(self._plan)} if self._plan is not None else set()
        if "dates" in asked:
            return self.dates
        return self.decimal if "decimal" in asked else None

    def plan(self, plan: KindPlan) -> KindPlan:
        """The plan with what is said here."""
        hidden = self._dates.isHidden(), self._decimal.isHidden()
        of_list = plan.plan.answered(
            dates=None if hidden[0] else self.dates.currentData() or "",
            decimal=None if hidden[1] else self.decimal.currentData() or "",
        )
        kind = self.kind.currentData()
        said = {key: text for key, text in plan.said.items() if key != KIND}
        return replace(plan, plan=of_list, said={**said, KIND: kind} if kind else said)

    def wishes(self) -> Mapping[str, object]:
        """What the operation is asked for besides the rows."""
        if self._plan is None or IMPORTS[self._plan.of.key].of_leads:
            return {"create_unknown": bool(self.unknown.currentData())}
        return {"duplicates": Duplicates(self.known.currentData())}


def _is_open(plan: KindPlan, about: str) -> bool:
    """Whether the list would ask, had nobody said it."""
    unsaid = replace(plan, plan=plan.plan.answered(dates="", decimal=""))
    return any(question.about == about for question in kind_questions(unsaid))
