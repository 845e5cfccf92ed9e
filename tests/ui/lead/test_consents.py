"""Consents in the pane: recorded with a few clicks, an objection seen and honoured at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from leaddesk.operations.consent import record_objection
from leaddesk.rules.consent import Channel
from leaddesk.rules.mail_templates import DEFAULT_TEMPLATES
from leaddesk.ui.lead.consent_popover import ConsentPopover
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.write_mail import WriteMailDialog
from tests.ui.lead.conftest import Person, detail_of
from tests.ui.looks import settle_down


def why_not(pane: LeadPane, key: str) -> str:
    return next(command for command in pane.commands() if command.key == key).why_not()


def popover(pane: LeadPane) -> ConsentPopover:
    found = pane.popovers.current
    assert isinstance(found, ConsentPopover)
    return found


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle_down()


def object_to(pane: LeadPane, *channels: Channel) -> None:
    detail = detail_of(pane.desk, pane.lead_id)
    pane.desk.run(
        record_objection, lead_id=detail.lead_id, channels=channels, on=pane.desk.today(),
        contact_id=detail.contact_id,
    )  # fmt: skip
    settle_down()


def test_an_opt_in_with_its_source_takes_three_clicks(pane: LeadPane, person: Person) -> None:
    pane.page.tabs.choose("master")  # the first click
    consents = pane.page.master.consents
    assert "Telefon: keine Einwilligung" in consents.text()
    before = consents.text()
    click(consents.grant)
    person.write("Karte am Messestand")
    click(popover(pane).save_button)
    assert pane.popovers.current is None
    assert "E-Mail: Einwilligung vom 24.11.2025 · Karte am Messestand" in consents.text()
    pane.desk.undo()
    settle_down()
    assert consents.text() == before and "Häkchen beim Abruf" in before


def test_a_consent_without_a_source_is_asked_for_it(pane: LeadPane, person: Person) -> None:
    pane.run_command("consent")
    person.press(Qt.Key.Key_Return)
    asked = popover(pane)
    assert "woher" in asked.problem.text()
    asked.source.setText("Formular")
    asked.day.setText("irgendwann")
    person.press(Qt.Key.Key_Return)
    assert "Datum" in asked.problem.text()
    asked.day.setText("gestern")
    asked.channels.setFocus()
    person.press("1", "2")
    asked.source.setFocus()
    person.press(Qt.Key.Key_Return)
    said = pane.page.master.consents.text()
    assert "Telefon: Einwilligung vom 23.11.2025 · Formular" in said
    assert "E-Mail: Einwilligung" in said and said.count("Formular") == 1


def test_an_objection_blocks_calls_and_mails_and_says_why(pane: LeadPane, person: Person) -> None:
    assert not why_not(pane, "log_call")
    pane.run_command("objection")
    popover(pane).source.setText("Anruf")
    person.press(Qt.Key.Key_Return)
    assert pane.page.bar.text() == (
        "Werbewiderspruch vom 24.11.2025: kein Anruf, keine E-Mail, keine Post. "
        "Servicekontakte können Sie erfassen."
    )
    assert pane.page.bar.property("bar") == "danger"
    for key, word in (("log_call", "Anrufe"), ("dial", "Anrufe"), ("log_mail", "E-Mails")):
        assert f"24.11.2025: {word} sind gesperrt" in why_not(pane, key)
    assert pane.page.action_bar.call.isHidden()
    pane.run_command("log_call")
    assert pane.page.composer.lead_id is None
    pane.run_command("log_service")
    assert pane.page.composer.lead_id == pane.lead_id


def test_only_the_channel_that_was_named(pane: LeadPane) -> None:
    object_to(pane, Channel.EMAIL)
    assert why_not(pane, "log_mail") and not why_not(pane, "log_call")
    assert "keine E-Mail" in pane.page.bar.text() and "Anruf" not in pane.page.bar.text()
    page = pane.page.contacts
    buttons = [b for b in page.findChildren(QPushButton) if "@" in b.text()]
    assert buttons and not buttons[0].isEnabled()


def test_no_mail_out_of_a_template_to_whoever_objected(pane: LeadPane) -> None:
    object_to(pane, Channel.EMAIL)
    detail = detail_of(pane.desk, pane.lead_id)
    dialog = WriteMailDialog(pane.desk, detail, DEFAULT_TEMPLATES, "Anna", pane)
    texts = [dialog.to.itemText(n) for n in range(dialog.to.count())]
    assert detail.contacts[0].email and not any(detail.contacts[0].email in t for t in texts)
    assert "Hat E-Mails widersprochen" in dialog.bar.text()
    dialog.deleteLater()
