"""An e-mail file is dropped on the window: it becomes a touchpoint of the lead it belongs to."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.queries.lead_detail import find_lead, lead_detail
from leaddesk.queries.timeline import timeline
from leaddesk.rules.mails import is_mail
from leaddesk.seldom import mail_drop
from leaddesk.ui.lead import mail_drop as drops
from leaddesk.ui.lead.mail_dialog import MailDialog
from leaddesk.ui.shell.main_window import MainWindow

MAIL = "From: {0}\nTo: anna@wir.example\nSubject: Serie B\nMessage-ID: <7@x>\n\nBitte 20 Stück"


def _file(folder: Path, sender: str) -> Path:
    path = folder / "Anfrage.eml"
    path.write_text(MAIL.format(sender), "utf-8")
    assert is_mail(path.name)
    return path


def _lead(window: MainWindow, number: str) -> int:
    found = window.desk.store.ask(find_lead, number=number)
    assert found is not None
    return found


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[MailDialog]:
    """The dialogs that came; each is answered with Enter."""
    found: list[MailDialog] = []

    def run(dialog: MailDialog) -> int:
        found.append(dialog)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(drops, "run_dialog", run)
    return found


def test_it_is_filed_at_the_lead_that_is_shown(
    window: MainWindow, asked: list[MailDialog], tmp_path: Path
) -> None:
    lead = _lead(window, "I-000018")
    window.show_lead(lead)
    path = _file(tmp_path, "unbekannt@nirgends.example")
    drop = mail_drop(window.desk, window)
    drop.take(path, window.lead_at_work())
    (entry, *_) = [e for e in window.desk.store.ask(timeline, lead_id=lead) if e.kind == "email"]
    assert entry.text == "Serie B\n\nBitte 20 Stück"
    assert window.toast.isVisible()
    drop.take(path, window.lead_at_work())
    assert asked[1].bar.isVisibleTo(asked[1])  # the lead has it already
    window.undoing.undo()
    mails = [e.text for e in window.desk.store.ask(timeline, lead_id=lead) if e.kind == "email"]
    assert entry.text not in mails


def test_whose_address_it_is_comes_first_unless_a_lead_is_shown(
    window: MainWindow, asked: list[MailDialog], tmp_path: Path
) -> None:
    lead, shown = _lead(window, "I-000018"), _lead(window, "I-000004")
    detail = window.desk.store.ask(lead_detail, lead_id=lead)
    assert detail is not None
    address = next(person.email for person in detail.contacts if person.email)
    mail_drop(window.desk, window).take(_file(tmp_path, address), shown)
    dialog = asked[0]
    ids = [dialog.lead.itemData(row) for row in range(dialog.lead.count())]
    assert ids == [lead, shown]
    assert any(e.kind == "email" and "20 Stück" in (e.text or "")
               for e in window.desk.store.ask(timeline, lead_id=lead))  # fmt: skip


def test_nobody_s_mail_and_no_mail_are_said(
    window: MainWindow, asked: list[MailDialog], tmp_path: Path
) -> None:
    drop = mail_drop(window.desk, window)
    drop.take(_file(tmp_path, "unbekannt@nirgends.example"), None)
    assert "Kein Lead hat eine der Adressen" in window.message_bar.text()
    path = tmp_path / "Liste.eml"
    path.write_text("Firma;Ort\nKessler;Ulm\n", "utf-8")
    drop.take(path, None)
    assert "„Liste.eml“ ist keine lesbare E-Mail" in window.message_bar.text()
    assert asked == []
