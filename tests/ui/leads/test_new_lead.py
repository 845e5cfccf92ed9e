"""Adding a lead by hand or out of a signature: known twins, drafts, what is missing."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.leads.new_lead_dialog import NewLeadDialog
from leaddesk.ui.parts.inputs import LineEdit


def test_a_new_lead_from_a_signature_knows_its_twin(
    sample_desk: Desk, qtbot: QtBot, page: LeadsPage
) -> None:
    text = (
        "Mit freundlichen Grüßen\nSabine Krüger\nLeitung Einkauf\n"
        "Beispiel Werkzeugbau GmbH & Co. KG\nHauptstraße 5\n33602 Bielefeld\n"
        "Tel.: 0521 448120-17\nFax: 0521 448120-99\nMobil: 0171 3920099\n"
        "s.krueger@beispiel.example\nwww.beispiel.example"
    )
    dialog = NewLeadDialog(sample_desk, page, page.pane.drafts, text)
    qtbot.addWidget(dialog)
    shown = {key: dialog._line(field).text() for key, field in dialog.fields.items()}
    assert shown["company.name"] == "Beispiel Werkzeugbau GmbH & Co. KG"
    assert shown["contact.last_name"] == "Krüger"
    assert shown["contact.phone"] == "0521 448120-17"
    assert shown["company.postal_code"] == "33602"
    dialog.accept()
    assert dialog.lead_id is not None
    again = NewLeadDialog(sample_desk, page, page.pane.drafts, text)
    qtbot.addWidget(again)
    assert "Beispiel Werkzeugbau" in again._bar.text()


def test_a_new_lead_half_typed_stands_there_again(
    sample_desk: Desk, qtbot: QtBot, page: LeadsPage
) -> None:
    def opened(text: str = "") -> tuple[NewLeadDialog, LineEdit, LineEdit]:
        dialog = NewLeadDialog(sample_desk, page, Drafts(sample_desk), text)
        qtbot.addWidget(dialog)
        return (
            dialog,
            dialog._line(dialog.fields["company.name"]),
            dialog._line(dialog.fields["contact.phone"]),
        )

    dialog, name, _ = opened()
    QTest.keyClicks(name, "Neue Firma <b> GmbH")
    dialog.reject()
    pasted, _, phone = opened("Sabine Krüger\nBeispiel GmbH & Co. KG\nTel.: 0521 448120-17")
    assert phone.text() == "0521 448120-17"
    pasted.reject()
    dialog, name, phone = opened()  # after a restart: other drafts, the same folder
    assert (name.text(), phone.text()) == ("Neue Firma <b> GmbH", "")
    dialog.accept()
    assert dialog.lead_id is not None
    assert opened()[1].text() == ""


def test_a_new_lead_without_a_name_is_told_so(
    sample_desk: Desk, qtbot: QtBot, page: LeadsPage
) -> None:
    dialog = NewLeadDialog(sample_desk, page, page.pane.drafts)
    qtbot.addWidget(dialog)
    dialog._line(dialog.fields["contact.email"]).setText("nur-text")
    dialog.accept()
    assert dialog.lead_id is None
    assert "E-Mail" in dialog.fields["contact.email"]._problem.text()
