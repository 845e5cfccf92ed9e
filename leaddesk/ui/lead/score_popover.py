"""Why this score: every point in two columns that add up exactly, and what would bring more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.operations.scoring import remove_score_line
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.ledger import ledger
from leaddesk.queries.qualification import questions
from leaddesk.queries.scoring import course_of_score
from leaddesk.queries.settings import score_rules
from leaddesk.rules.ledger import ANSWER, Addend, Fit, Ledger, Way
from leaddesk.rules.qualification import Question
from leaddesk.rules.roles import Right
from leaddesk.rules.score_rules import Group, RuleSet, ScoreRule
from leaddesk.ui.lead.gate_line import CHECKLIST
from leaddesk.ui.lead.ledger_column import LedgerColumn
from leaddesk.ui.lead.points_dialog import PointsDialog
from leaddesk.ui.lead.score_course import CourseLine
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.popover import Popover
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text, signed_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.rights import why_not_allowed
from leaddesk.ui.words.score_rules import rule_name

WIDTH = 496
_WAYS, _ENOUGH = 4, 2


class ScorePopover(Popover):
    """Asks for the ledger, then for the rules that name its lines; scrolls by keys.

    A line that is opened leads to its touchpoint (`entry_wanted`: the id), or to its field or the
    checklist (`place_wanted`: the field's key, or CHECKLIST).
    """

    entry_wanted = Signal(int)
    place_wanted = Signal(str)
    view_wanted = Signal(str)

    def __init__(self, anchor: QWidget, desk: Desk, detail: LeadDetail) -> None:
        headline = score_headline(detail.score, detail.threshold)
        super().__init__(anchor, headline, WIDTH)
        self.desk, self._detail = desk, detail
        self.lines: list[Addend] = []
        self._build()
        desk.ask(ledger, lead_id=detail.lead_id, now=desk.now()).done(self._on_ledger)

    def _build(self) -> None:
        self._content = QWidget()
        self._content.setProperty("surface", "panel")
        self._content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(8)
        self._ways = Label("", SECONDARY, "text2", wrap=True)
        self._ways.hide()
        self._about = Label("", SECONDARY, "text2", wrap=True)
        self._about.hide()
        self.course = CourseLine()
        self._version = Label("", SECONDARY, "text3")
        give = Button(translate("Lead", "Points by hand …"), "text", clicked=self._on_give)
        self.rules_button = Button(
            translate("Lead", "See the rules"), "text",
            clicked=lambda: self._go(self.view_wanted, "settings/scoring"),
        )  # fmt: skip
        self.bar = MessageBar()
        for button, right in ((give, Right.WORK), (self.rules_button, Right.SET_RULES)):
            why = why_not_allowed(self.desk, right)
            button.setEnabled(not why)
            button.setToolTip(plain_tip(why))
        self._foot = FlowLayout(gap=4)
        for part in (self._version, self.rules_button, give):
            self._foot.addWidget(part)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(self._columns)
        column.addStretch()
        self.area = _KeyScroll()
        self.area.setWidget(self._content)
        self.area.setAccessibleName(self.title.text())
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self._about)
        self.body.addWidget(self._ways)
        self.body.addWidget(self.course)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._foot)

    def _on_give(self) -> None:
        window, desk, lead = self.window(), self.desk, self._detail.lead_id
        self.close()
        run_dialog(PointsDialog(desk, window, lead))

    def show_at(self) -> None:
        self.open(self.area)

    def _on_ledger(self, found: Ledger | None) -> None:
        if found is not None:
            what = {"lead_id": self._detail.lead_id, "now": self.desk.now()}
            self.desk.ask(course_of_score, **what).done(self.course.show_course)
            self.desk.ask(score_rules).done(partial(self._on_rules, found))

    def _on_rules(self, found: Ledger, rules: RuleSet) -> None:
        self.desk.ask(questions).done(partial(self._show, found, rules))

    def _show(self, found: Ledger, rules: RuleSet, asked: Sequence[Question]) -> None:
        names = {str(question.id): question.name(current_language()) for question in asked}
        by_key = {rule.key: rule for rule in rules.rules}
        self.title.setText(score_headline(found.total, found.threshold))
        self.lines = list(found.addends)
        for group in Group:
            lines = [addend for addend in found.addends if addend.group is group]
            if group is not Group.ASSESSMENT or lines:
                column = LedgerColumn(group, lines, by_key, names)
                column.opened.connect(self._on_opened)
                column.removed.connect(self._on_removed)
                self._columns.addWidget(column, 1)
        self._about.setText(about_text(found))
        self._about.setVisible(bool(self._about.text()))
        self._show_ways(found, by_key)
        text = translate("Lead", "Rules as of version {number}")
        self._version.setText(text.format(number=number_text(rules.version)))
        content = self._content.sizeHint().height() + 4
        window = self.parentWidget()
        most = window.height() // 2 if window is not None else 400
        self.area.setFixedHeight(min(content, most))
        if self.isVisible():
            self.place()

    def _on_opened(self, addend: Addend) -> None:
        if addend.touchpoint_id is not None:
            self._go(self.entry_wanted, addend.touchpoint_id)
        elif addend.field:
            answer = addend.rule_key == ANSWER
            self._go(self.place_wanted, CHECKLIST if answer else addend.field)

    def _go(self, wanted: SignalInstance, where: object) -> None:
        """Closed first: the focus belongs where it leads."""
        self.leave()
        wanted.emit(where)

    def _on_removed(self, addend: Addend) -> None:
        what = {"lead_id": self._detail.lead_id, "line_id": addend.line_id}
        self.desk.run(remove_score_line, **what).done(lambda _: self.leave()).failed(
            lambda failure: self.bar.show_message("danger", problem_text(failure.problems[0]))
        )

    def _show_ways(self, found: Ledger, rules: Mapping[str, ScoreRule]) -> None:
        def said(way: Way) -> str:
            return f"{signed_text(way.points)} {rule_name(rules[way.rule_key])}"

        lines = []
        if ways := [said(way) for way in found.ways if way.rule_key in rules][:_WAYS]:
            text = translate("Lead", "Still open: {ways}")
            lines.append(text.format(ways=" · ".join(ways)))
        if enough := [" ".join(map(said, some)) for some in found.shortest[:_ENOUGH]]:
            text = translate("Lead", "Shortest to the threshold: {ways}")
            lines.append(text.format(ways=" · ".join(enough)))
        self._ways.setText("\n".join(lines))
        self._ways.setVisible(bool(lines))


def about_text(found: Ledger) -> str:
    """What the next call should be about, and the question that would settle whether they fit."""
    lines = []
    if found.topics:
        topic = found.topics[0]
        text = translate("Lead", "Strongest topic: {topic} ({points} points)")
        lines.append(text.format(topic=topic.product, points=number_text(topic.points)))
    if found.fit_state is Fit.UNKNOWN and found.fit_asks:
        text = translate("Lead", "Whether they fit is not known yet. To ask: {field}")
        lines.append(text.format(field=field_name(found.fit_asks)))
    elif found.fit_state is Fit.NOT:
        lines.append(translate("Lead", "As far as is known they do not fit."))
    return "\n".join(lines)


def score_headline(score: int, threshold: int) -> str:
    """ "Noch 35 Punkte bis 250", from there on "Warum 285?"."""
    if score < threshold:
        text = translate("Lead", "%n point(s) to go to {threshold}", "", threshold - score)
        return text.format(threshold=number_text(threshold))
    return translate("Lead", "Why {score}?").format(score=number_text(score))


class _KeyScroll(QScrollArea):
    """Scrolls by keys and shows that it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40, Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)
