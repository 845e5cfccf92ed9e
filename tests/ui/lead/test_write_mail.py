"""An e-mail out of a template: filled for its person, opened, logged; too long a text is kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.mail_templates import mail_start
from leaddesk.queries.timeline import timeline
from leaddesk.rules.mail_templates import DEFAULT_TEMPLATES
from leaddesk.ui.lead.write_mail import WriteMailDialog


class _Opener:
    def __init__(self) -> None:
        self.links: list[str] = []
        self.there = True

    def __call__(self, url: str) -> bool:
        self.links.append(url)
        return self.there


@pytest.fixture
def opener() -> _Opener:
    return _Opener()


@pytest.fixture
def dialog(sample_desk: Desk, qtbot: QtBot, opener: _Opener) -> WriteMailDialog:
    lead = sample_desk.store.ask(find_lead, number="I-000018")
    assert lead is not None
    start = sample_desk.store.ask(mail_start, lead_id=lead, user_id=sample_desk.me)
    assert start is not None
    made = WriteMailDialog(sample_desk, start.detail, DEFAULT_TEMPLATES, start.me, None, opener)
    qtbot.addWidget(made)
    made.show()
    return made


def _mails(dialog: WriteMailDialog) -> list[str]:
    entries = dialog._desk.store.ask(timeline, lead_id=dialog._detail.lead_id)
    return [e.text or "" for e in entries if e.kind == "email" and e.direction == "out"]


def test_it_is_filled_opened_and_logged(dialog: WriteMailDialog, opener: _Opener) -> None:
    before = len(_mails(dialog))
    assert "Frau Krüger,\n\nvielen Dank" in dialog.text.text()
    assert dialog.text.text().endswith("Anna Berg")
    dialog.accept()
    assert dialog.result() == 1
    assert opener.links[0].startswith("mailto:s.krueger@")
    assert _mails(dialog)[0].startswith("Unser Gespräch\n\nSehr geehrte Frau")
    assert len(_mails(dialog)) == before + 1


def test_another_person_and_another_template(dialog: WriteMailDialog) -> None:
    dialog.template.setCurrentIndex(1)
    assert dialog.subject.text() == "Unterlagen zu Serie B"
    dialog.to.setCurrentIndex(1)
    assert "Dietz" in dialog.text.text()
    dialog.template.setCurrentIndex(2)
    assert dialog.text.text().startswith("Dear ")


def test_a_long_text_goes_by_the_clipboard(dialog: WriteMailDialog, opener: _Opener) -> None:
    before = len(_mails(dialog))
    dialog.log.setChecked(False)
    dialog.text.setPlainText("lang ä " * 500)
    dialog.accept()
    assert "body=" not in opener.links[0]
    assert QGuiApplication.clipboard().text() == "lang ä " * 500
    assert dialog.isVisible()
    assert dialog.accept_button.isHidden()
    assert len(_mails(dialog)) == before


def test_without_a_mail_program_nothing_is_logged(dialog: WriteMailDialog, opener: _Opener) -> None:
    opener.there = False
    before = len(_mails(dialog))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.bar.isVisible()
    assert len(_mails(dialog)) == before
