"""What to know before the call: what it is about, the last contacts, what to say, what is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.queries.call_card import CallCard, Plan
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.ui.focus.qualification_strip import QualificationStrip
from leaddesk.ui.lead.lead_words import said_to
from leaddesk.ui.lead.timeline_words import entry_words
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import BODY, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.follow_ups import priority_text, put_off_text, reason_text
from leaddesk.ui.words.formats import date_text, day_month_text, due_label
from leaddesk.ui.words.segments import segment_label, segment_name
from leaddesk.ui.words.stages import stage_name

_LONGEST = 160
"""Characters of what was said: enough to remember by."""


class CallSide(QScrollArea):
    """Only shows. Everything in it is of the lead that is shown beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Focus", "What to know before the call"))
        content = QWidget()
        content.setProperty("surface", "subtle")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build(content)
        self.setWidget(content)

    def _build(self, content: QWidget) -> None:
        self.about = Label("", BODY, wrap=True)
        self._plan = Label("", SECONDARY, "text2", wrap=True)
        self._contacts = QGridLayout()
        self._contacts.setHorizontalSpacing(12)
        self._contacts.setVerticalSpacing(6)
        self._contacts.setColumnStretch(1, 1)
        self._fits = Label("", SECTION)
        self._pitches = QVBoxLayout()
        self._pitches.setSpacing(4)
        self._mails = Label("", SECONDARY, "text2", wrap=True)
        self.strip = QualificationStrip()
        self.next = ElidedLabel("", SECONDARY, "text2")
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(Label(translate("Focus", "What is it about today?"), SECTION))
        column.addWidget(self.about)
        column.addWidget(self._plan)
        column.addSpacing(12)
        column.addWidget(Label(translate("Focus", "The last three contacts"), SECTION))
        column.addLayout(self._contacts)
        column.addSpacing(12)
        column.addWidget(self._fits)
        column.addLayout(self._pitches)
        column.addWidget(self._mails)
        column.addSpacing(12)
        column.addWidget(self.strip)
        column.addStretch(1)
        column.addWidget(self.next)

    def show_lead(self, detail: LeadDetail, segments: Sequence[SegmentRow]) -> None:
        """What is known from the lead itself."""
        stage = stage_name(detail.stage)
        self._fits.setText(translate("Focus", "To say at the stage {stage}").format(stage=stage))
        clear(self._pitches)
        by_number = {row.number: row for row in segments}
        for entry in detail.segments:
            row = by_number.get(entry.number)
            said = said_to(row.pitches, detail) if row is not None else ""
            if row is not None and said:
                name = segment_label(row.number, segment_name(row))
                self._pitches.addWidget(Label(name, SECONDARY, "text2", wrap=True))
                self._pitches.addWidget(Label(said, BODY, wrap=True))
        self._fits.setVisible(bool(self._pitches.count()))
        self.strip.show_checklist(detail.checklist)

    def show_card(self, card: CallCard, today: date) -> None:
        """What had to be asked for."""
        self.about.setText(about_text(card))
        said = plan_text(card.plan, today) if card.plan is not None else ""
        self._plan.setText(said)
        self._plan.setVisible(bool(said))
        self._show_contacts(card)
        text = translate("Focus", "E-mail with {key}: {names}")
        names = " · ".join(card.templates)
        self._mails.setText(text.format(key=keymap.text("write_mail"), names=names))
        self._mails.setVisible(bool(names))

    def show_next(self, name: str) -> None:
        text = (
            translate("Focus", "Next: {name}") if name else translate("Focus", "This is the last")
        )
        self.next.setText(text.format(name=name))

    def _show_contacts(self, card: CallCard) -> None:
        clear(self._contacts)
        for row, entry in enumerate(card.last):
            words = entry_words(entry)
            day = Label(day_month_text(entry.at.astimezone().date()), SECONDARY, "text2")
            said = " · ".join(part for part in (words.title, words.effect) if part)
            top = Qt.AlignmentFlag.AlignTop
            self._contacts.addWidget(day, 2 * row, 0, top)
            self._contacts.addWidget(Label(said, BODY, wrap=True), 2 * row, 1, top)
            if words.quote:
                quote = Label(_short(words.quote), SECONDARY, "text2", wrap=True)
                self._contacts.addWidget(quote, 2 * row + 1, 1, top)
        if not card.last:
            nobody = translate("Focus", "Nobody has been in touch yet.")
            self._contacts.addWidget(Label(nobody, BODY, "text2", wrap=True), 0, 0, 1, 2)


def about_text(card: CallCard) -> str:
    """What was wanted, in the words of whoever planned it; else why this lead is in the list."""
    if card.plan is not None and card.plan.topic:
        return translate("Focus", "“{topic}”").format(topic=card.plan.topic)
    if card.plan is not None and card.plan.reason:
        return reason_text(card.plan.reason)
    if card.priority is not None and card.priority.reasons:
        said = priority_text(card.priority)
        return said[:1].upper() + said[1:]
    return translate("Focus", "No topic was written down.")


def plan_text(plan: Plan, today: date) -> str:
    """ "Heute, 10:30 · von Ihnen, 20.11.2025 · 2-mal verschoben"."""
    due = due_label(plan.on, plan.minute, today)
    text = translate("Focus", "Overdue: {day}") if plan.on < today else "{day}"
    made = date_text(plan.made.astimezone().date())
    by = translate("Focus", "yours") if plan.mine else plan.who
    planned = translate("Focus", "planned on {day}").format(day=made)
    moved = put_off_text(plan.reschedules, plan.snoozes)
    return " · ".join(part for part in (text.format(day=due), by, planned, moved) if part)


def _short(text: str) -> str:
    """One paragraph of so many characters."""
    joined = " ".join(text.split())
    return joined if len(joined) <= _LONGEST else joined[: _LONGEST - 1].rstrip() + "…"
