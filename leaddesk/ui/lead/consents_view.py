"""The consents in the master data: on which channel the lead's person may be approached and why,
and what holds no more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.queries.consents import ConsentEntry
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.consent import Basis, Channel, standing
from leaddesk.ui.lead.field_row import LABEL_WIDTH
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import basis_name, channel_name
from leaddesk.ui.words.formats import date_text

MOST_ENDED = 20


class ConsentsView(QWidget):
    """`run` does a command by its key."""

    def __init__(self, run: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.lines: list[QWidget] = []
        self.grant = Button(
            translate("Lead", "Record a consent"), icon_name="circle-check",
            clicked=lambda: run("consent"),
        )  # fmt: skip
        self.object = Button(
            translate("Lead", "Record an objection"), icon_name="ban",
            clicked=lambda: run("objection"),
        )  # fmt: skip
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        buttons = FlowLayout(gap=8)
        for button in (self.grant, self.object):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._lines)
        layout.addLayout(buttons)

    def show_detail(self, detail: LeadDetail) -> None:
        about = (detail.lead_id, detail.contact_id, detail.consents, detail.contacts)
        if about == self._shown:
            return
        self._shown = about
        for old in self.lines:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [_line(*said) for said in lines_of(detail)]
        for line in self.lines:
            self._lines.addWidget(line)

    def text(self) -> str:
        """All of it, a line each."""
        return "\n".join(line.accessibleName() for line in self.lines)


def lines_of(detail: LeadDetail) -> list[tuple[str, str, str]]:
    """(label, text, colour): the channels of the lead's own person, what stands for others, what
    holds no more."""
    found = []
    told: set[int] = set()
    for channel in Channel:
        entry = standing(detail.consents, detail.contact_id, channel)
        if entry is None:
            found.append((channel_name(channel), translate("Lead", "no consent"), "text3"))
            continue
        told.add(entry.consent_id)
        found.append((channel_name(channel), _said(entry, _whose(detail, entry)), _color(entry)))
    for entry in detail.consents:
        if entry.ended_on is None and entry.consent_id not in told:
            whose = _whose(detail, entry)
            found.append((channel_name(entry.channel), _said(entry, whose), _color(entry)))
    ended = [entry for entry in detail.consents if entry.ended_on is not None]
    for entry in ended[:MOST_ENDED]:
        said = translate("Lead", "until {date}: {what}").format(
            date=date_text(entry.ended_on) if entry.ended_on else "",
            what=_said(entry, _whose(detail, entry)),
        )
        found.append((channel_name(entry.channel), said, "text3"))
    return found


def _whose(detail: LeadDetail, entry: ConsentEntry) -> str:
    """Who it is about, where that is not the lead's own person."""
    if entry.contact_id is None:
        return translate("Lead", "everybody") if detail.contact_id is not None else ""
    if entry.contact_id == detail.contact_id:
        return ""
    return next((p.name for p in detail.contacts if p.contact_id == entry.contact_id), "")


def _said(entry: ConsentEntry, whose: str) -> str:
    of = translate("Lead", "{basis} of {date}")
    said = of.format(basis=basis_name(entry.basis), date=date_text(entry.given_on))
    return " · ".join(part for part in (said, whose, entry.source) if part)


def _color(entry: ConsentEntry) -> str:
    return "danger" if entry.basis == Basis.OBJECTION else "text"


def _line(name: str, text: str, color: str) -> QWidget:
    line = QWidget()
    line.setAccessibleName(f"{name}: {text}")
    label = Label(name, SECONDARY, "text2", wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    label.setFixedWidth(theme.px(LABEL_WIDTH))
    said: QLabel = Label(text, color=color, wrap=True)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(20))
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(said, 1)
    return line
