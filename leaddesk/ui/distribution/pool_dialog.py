"""A pool: its name, how it chooses, and its people with their shares and limits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.pools import PoolPlan, set_pool
from leaddesk.queries.distribution import PoolRow
from leaddesk.queries.users import UserRow
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import way_name
from leaddesk.ui.words.problems import problem_texts

WIDTH = 640
_FIGURE = 96
UNREADABLE = -1
"""What is said of a figure that is none: no limit can be so."""


class PoolDialog(Dialog):
    """`pool` None: a new one. Closes when it is saved."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, people: Sequence[UserRow], pool: PoolRow | None
    ) -> None:
        title = translate("Distribution", "Pool") if pool else translate("Distribution", "New pool")
        super().__init__(title, translate("Distribution", "Save pool"), parent)
        self._desk, self._pool = desk, pool
        kept = {member.user_id for member in pool.members} if pool else set()
        self._people = [p for p in people if p.active or p.user_id in kept]
        self.lines: list[MemberLine] = []
        self._build()
        if pool is not None:
            self._show(pool)
        self._tidy()

    def _build(self) -> None:
        self.name = LineEdit(translate("Distribution", "Name"))
        self.way = ComboBox(translate("Distribution", "How it chooses"))
        for way in Way:
            self.way.addItem(way_name(way), way)
        self.affinity = QCheckBox(
            translate("Distribution", "Same company, same person: new leads of a company go along")
        )
        self.active = QCheckBox(translate("Distribution", "In use"))
        self.active.setChecked(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.add = Button(
            translate("Distribution", "Add a person"), "text", icon_name="user-plus",
            clicked=self._on_add,
        )  # fmt: skip
        self.bar = MessageBar()
        heads = QHBoxLayout()
        heads.setSpacing(8)
        heads.addWidget(Label(translate("Distribution", "People"), SECTION), 1)
        for words in (
            translate("Distribution", "Weight"), translate("Distribution", "Per day"),
            translate("Distribution", "Open at once"),
        ):  # fmt: skip
            head = Label(words, SECONDARY, "text2")
            head.setFixedWidth(theme.px(_FIGURE))
            heads.addWidget(head)
        heads.addSpacing(theme.px(40))
        for part in (
            Field(translate("Distribution", "Name"), self.name),
            Field(translate("Distribution", "How it chooses"), self.way), self.affinity,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addLayout(heads)
        self.body.addWidget(
            Label(
                translate(
                    "Distribution",
                    "Twice the weight gets twice as many leads. Who has areas or languages gets"
                    " leads from there first.",
                ),
                SECONDARY, "text3", wrap=True,
            )
        )  # fmt: skip
        self.body.addLayout(self._lines)
        for below in (self.add, self.active, self.bar):
            self.body.addWidget(below)
        self.setMinimumWidth(theme.px(WIDTH))

    def _show(self, pool: PoolRow) -> None:
        self.name.setText(pool.name)
        self.way.choose(pool.way)
        self.affinity.setChecked(pool.affinity)
        self.active.setChecked(pool.active)
        for row in pool.members:
            self._append(Member(row.user_id, row.weight, row.per_day, row.most_open))

    def _append(self, member: Member) -> MemberLine:
        line = MemberLine(self._people, member)
        line.removed.connect(lambda: self._drop(line))
        self.lines.append(line)
        self._lines.addWidget(line)
        return line

    def _drop(self, line: MemberLine) -> None:
        self.lines.remove(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.add.setFocus()
        self._tidy()

    def _on_add(self) -> None:
        taken = {line.person.currentData() for line in self.lines}
        free = next((p.user_id for p in self._people if p.user_id not in taken), None)
        if free is not None:
            self._append(Member(free)).person.setFocus()
        self._tidy()

    def _tidy(self) -> None:
        self.add.setEnabled(len(self.lines) < len(self._people))

    def accept(self) -> None:
        plan = PoolPlan(
            self.name.text(), Way(self.way.currentData()), [line.member() for line in self.lines],
            self.affinity.isChecked(), self.active.isChecked(),
        )  # fmt: skip
        self._desk.run(
            set_pool, plan=plan, pool_id=self._pool.pool_id if self._pool else None
        ).done(lambda _: super(PoolDialog, self).accept()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.show_problems(failure.problems)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(problems)))


class MemberLine(QWidget):
    """One of the pool."""

    removed = Signal()

    def __init__(self, people: Sequence[UserRow], member: Member) -> None:
        super().__init__()
        self.person = ComboBox(translate("Distribution", "Person"))
        for row in people:
            self.person.addItem(f"{row.name} ({row.initials})", row.user_id)
        self.person.choose(member.user_id)
        none = translate("Distribution", "no limit")
        self.weight = LineEdit(translate("Distribution", "Weight"), str(member.weight))
        self.per_day = LineEdit(
            translate("Distribution", "Per day"), _typed(member.per_day), placeholder=none
        )
        self.most_open = LineEdit(
            translate("Distribution", "Open at once"), _typed(member.most_open), placeholder=none
        )
        remove = IconButton(
            "x", translate("Distribution", "Remove this person"), flat=True,
            clicked=self.removed.emit,
        )  # fmt: skip
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.person, 1)
        for field in (self.weight, self.per_day, self.most_open):
            field.setFixedWidth(theme.px(_FIGURE))
            layout.addWidget(field)
        layout.addWidget(remove)

    def member(self) -> Member:
        """As it stands; figures that are none are no right ones either."""
        weight = _read(self.weight.text())
        return Member(
            int(self.person.currentData()), UNREADABLE if weight is None else weight,
            _read(self.per_day.text()), _read(self.most_open.text()),
        )  # fmt: skip


def _typed(limit: int | None) -> str:
    return "" if limit is None else str(limit)


def _read(text: str) -> int | None:
    """None: nothing was typed."""
    typed = text.strip()
    if not typed:
        return None
    return int(typed) if typed.isdecimal() and len(typed) < 10 else UNREADABLE
