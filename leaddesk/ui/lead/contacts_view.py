"""The people of the company: who is the main one, how to reach them, and one more."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leaddesk.desk import Desk, Failure
from leaddesk.operations.leads import add_contact, make_main_contact
from leaddesk.queries.detail_rows import ContactRow, LeadDetail
from leaddesk.rules.consent import Channel, objections
from leaddesk.ui.lead.drafts import CONTACT, Drafts
from leaddesk.ui.lead.field_values import country_of
from leaddesk.ui.lead.keeping import Keeping
from leaddesk.ui.lead.lead_words import contact_name
from leaddesk.ui.lead.new_contact import NewContact
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.texts import ElidedLabel, Label, hairline, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import pixmap
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import choice_name
from leaddesk.ui.words.problems import problem_text

MOST = 60


def dial(number: str) -> None:
    """Ask the system to call the number."""
    digits = "".join(c for c in number if c.isdecimal() or c == "+")
    QDesktopServices.openUrl(QUrl(f"tel:{digits}"))


def write_to(address: str) -> None:
    """Ask the system to write a mail."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address)
    QDesktopServices.openUrl(url)


class PersonRow(QWidget):
    """One person; `made_main` carries their id."""

    made_main = Signal(int)

    def __init__(self, person: ContactRow, blocked: Collection[Channel]) -> None:
        super().__init__()
        self._person, self._blocked = person, blocked
        star = QLabel()
        star.setFixedSize(theme.px(20), theme.px(20))
        if person.main:
            star.setPixmap(pixmap("star", "accent", 16, self.devicePixelRatioF()))
            star.setAccessibleName(translate("Lead", "Main contact person"))
        name = ElidedLabel(contact_name(person), SECTION)
        role = choice_name("contact.decision_role", person.decision_role or "")
        about = " · ".join(p for p in (person.position, person.department, role) if p)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(name)
        if about:
            column.addWidget(ElidedLabel(about, SECONDARY, "text2"))
        column.addLayout(self._ways())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 8)
        layout.setSpacing(8)
        layout.addWidget(star, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)

    def _ways(self) -> FlowLayout:
        ways = FlowLayout(gap=4)
        for number in (self._person.phone, self._person.mobile):
            if number:
                call = Button(number, "text", icon_name="phone", clicked=partial(dial, number))
                ways.addWidget(self._allowed(call, Channel.PHONE))
        if self._person.email:
            address = self._person.email
            shown = address if len(address) <= 32 else address[:31] + "…"
            link = Button(shown, "text", icon_name="mail", clicked=partial(write_to, address))
            ways.addWidget(self._allowed(link, Channel.EMAIL))
        if not self._person.main:
            main = translate("Lead", "Make main contact")
            ways.addWidget(Button(main, "text", icon_name="star", clicked=self._make_main))
        return ways

    def _allowed(self, button: Button, channel: Channel) -> Button:
        """Seen, and of no use where they have objected."""
        if channel in self._blocked:
            button.setEnabled(False)
            button.setToolTip(plain_tip(translate("Lead", "Has objected to this")))
        return button

    def _make_main(self) -> None:
        self.made_main.emit(self._person.contact_id)


class ContactsView(QWidget):
    """All of them, the main one first. `editing` tells while a form is open."""

    editing = Signal(bool)

    def __init__(self, desk: Desk, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._drafts = desk, drafts
        self._detail: LeadDetail | None = None
        self._rows: list[QWidget] = []
        self._build()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.new = NewContact(self.desk)
        self.new.wanted.connect(self._on_wanted)
        self.new.left.connect(self._on_cancelled)
        self.new.put_by.connect(self.leave)
        self.new.edited.connect(Keeping(self, self._keep).begin)
        self.add_button = Button(
            translate("Lead", "Add a contact person"), icon_name="user-plus", clicked=self.add
        )
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        content = QWidget()
        content.setProperty("surface", "panel")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._people)
        column.addWidget(self.new)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 0)
        foot.addWidget(self.add_button)
        foot.addStretch()
        column.addLayout(foot)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_detail(self, detail: LeadDetail) -> None:
        other = self._detail is None or self._detail.lead_id != detail.lead_id
        same_people = not other and self._detail is not None and (
            (self._detail.contacts, self._detail.consents) == (detail.contacts, detail.consents)
        )  # fmt: skip
        if other:
            self.leave()
        self._detail = detail
        if not same_people:
            self.show_people(detail)

    def add(self) -> None:
        """Open the form for a colleague; what was typed before stands there again."""
        if self._detail is None:
            return
        if self.new.isHidden():
            texts = self._drafts.find(self._detail.lead_id, CONTACT)
            self.new.open(country_of(self._detail.values), texts)
            self.add_button.hide()
            self.editing.emit(True)
        else:
            self.new.go_to_first()

    def leave(self) -> None:
        """Another lead comes, or Esc: what is typed stays as a draft."""
        if not self.new.isHidden():
            self._keep()
            self._close()

    def _keep(self) -> None:
        if self._detail is not None and not self.new.isHidden():
            lead_id, texts = self._detail.lead_id, self.new.texts()
            if texts or self._drafts.find(lead_id, CONTACT):
                self._drafts.keep(lead_id, CONTACT, texts)

    def _on_cancelled(self) -> None:
        if self._detail is not None:
            self._drafts.drop(self._detail.lead_id, CONTACT)
        self._close()

    def show_people(self, detail: LeadDetail) -> None:
        """Their rows, made anew."""
        people = detail.contacts
        for old in self._rows:
            self._people.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for person in people[:MOST]:
            row = PersonRow(person, objections(detail.consents, person.contact_id))
            row.made_main.connect(self._on_made_main)
            self._rows += [row, hairline()]
        if len(people) > MOST:
            text = translate("Lead", "%n more contact person(s)", "", len(people) - MOST)
            more = Label(text, SECONDARY, "text2")
            more.setContentsMargins(20, 8, 20, 8)
            self._rows.append(more)
        for widget in self._rows:
            self._people.addWidget(widget)

    def _on_made_main(self, contact_id: int) -> None:
        if self._detail is not None:
            self.desk.run(
                make_main_contact, lead_id=self._detail.lead_id, contact_id=contact_id
            ).failed(self._say)

    def _on_wanted(self, values: dict[str, object]) -> None:
        if self._detail is not None:
            lead_id = self._detail.lead_id
            self.desk.run(add_contact, lead_id=lead_id, values=values).done(
                partial(self._on_added, lead_id)
            ).failed(partial(self._on_failed, lead_id))

    def _on_added(self, lead_id: int, _contact: int) -> None:
        self._drafts.drop(lead_id, CONTACT)
        if self._detail is not None and self._detail.lead_id == lead_id:
            self._close()

    def _close(self) -> None:
        """The focus stays in this tab if it was in the form, else where it is."""
        focused = self.new.isAncestorOf(QApplication.focusWidget() or self)
        self.new.hide()
        self.add_button.show()
        if focused:
            self.add_button.setFocus()
        self.editing.emit(False)

    def _on_failed(self, lead_id: int, failure: Failure) -> None:
        """Said here, unless another lead is shown by now: what was typed is kept."""
        if self._detail is None or self._detail.lead_id != lead_id:
            self.desk.failed.emit(failure)
            return
        self.new.go_on()
        self._say(failure)

    def _say(self, failure: Failure) -> None:
        self.bar.show_message("warn", problem_text(failure.problems[0]))
