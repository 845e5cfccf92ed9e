"""Why this score: every point in two columns that add up exactly, and what would bring more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.ledger import ledger
from leaddesk.queries.scoring import course_of_score
from leaddesk.queries.settings import score_rules
from leaddesk.rules.ledger import Addend, Fit, Ledger, Way
from leaddesk.rules.score_rules import Group, RuleSet, ScoreRule
from leaddesk.ui.lead.points_dialog import PointsDialog
from leaddesk.ui.lead.score_course import CourseLine
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.popover import Popover
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import date_text, number_text, signed_text
from leaddesk.ui.words.score_rules import addend_name, group_name, rule_name

WIDTH = 496
_WAYS, _ENOUGH, _LINES = 4, 2, 30


class ScorePopover(Popover):
    """Asks for the ledger, then for the rules that name its lines; scrolls by keys."""

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
        self._columns.setSpacing(20)
        self._ways = Label("", SECONDARY, "text2", wrap=True)
        self._ways.hide()
        self._about = Label("", SECONDARY, "text2", wrap=True)
        self._about.hide()
        self.course = CourseLine()
        self._version = Label("", SECONDARY, "text3")
        give = Button(translate("Lead", "Points by hand …"), "text", clicked=self._on_give)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._version, 1)
        self._foot.addWidget(give)
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
            self.desk.ask(score_rules).done(partial(self._show, found))

    def _show(self, found: Ledger, rules: RuleSet) -> None:
        by_key = {rule.key: rule for rule in rules.rules}
        self.title.setText(score_headline(found.total, found.threshold))
        self.lines = list(found.addends)
        totals = {
            Group.BEHAVIOUR: found.behaviour, Group.FIT: found.fit,
            Group.ASSESSMENT: found.assessment,
        }  # fmt: skip
        for group, total in totals.items():
            lines = [addend for addend in found.addends if addend.group is group]
            if group is Group.ASSESSMENT and not lines:
                continue
            self._columns.addLayout(_column(group, total, lines, by_key), 1)
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


def _column(
    group: Group, total: int, lines: Sequence[Addend], rules: Mapping[str, ScoreRule]
) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Label(f"{group_name(group)} {number_text(total)}", SECTION))
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, addend in enumerate(lines[:_LINES]):
        day = "" if addend.at is None else date_text(addend.at.astimezone().date())
        _add_line(grid, row, addend.points, addend_name(addend, rules), day)
    if rest := lines[_LINES:]:
        words = translate("Lead", "%n more line(s)", "", len(rest))
        _add_line(grid, _LINES, sum(addend.points for addend in rest), words, "")
    column.addLayout(grid)
    if not lines:
        column.addWidget(Label(translate("Lead", "No points yet"), SECONDARY, "text2"))
    column.addStretch()
    return column


def _add_line(grid: QGridLayout, row: int, points: int, words: str, day: str) -> None:
    number = Label(signed_text(points), SECTION)
    number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    number.setMinimumWidth(theme.px(36))
    grid.addWidget(number, row, 0)
    said = QVBoxLayout()
    said.setSpacing(0)
    said.addWidget(Label(words, wrap=True))
    if day:
        said.addWidget(Label(day, SECONDARY, "text2"))
    grid.addLayout(said, row, 1)


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
