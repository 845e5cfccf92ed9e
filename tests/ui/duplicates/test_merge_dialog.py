"""Two leads that somebody has chosen in the list become one."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.models import Lead
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.operations.leads import add_lead
from leaddesk.operations.merging import merge_leads
from leaddesk.rules.consent import Basis, Channel
from leaddesk.ui.duplicates.merge_dialog import MergeDialog
from leaddesk.ui.lead import layers
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.bulk_pane import BulkPane


@pytest.fixture
def leads(sample_desk: Desk) -> tuple[int, int]:
    add = sample_desk.store.run
    one = add(add_lead, {"company.name": "Ölmühle Grünewald", "company.city": "Köln"}).result
    other = add(add_lead, {"company.name": "Ganz anders AG", "lead.customer_number": "77"}).result
    return one, other


def dialog_of(desk: Desk, qtbot: QtBot, leads: tuple[int, int]) -> MergeDialog:
    dialog = MergeDialog(desk, None, *leads)
    qtbot.addWidget(dialog)
    return dialog


def test_who_is_known_to_the_erp_stays_unless_swapped(
    sample_desk: Desk, qtbot: QtBot, leads: tuple[int, int]
) -> None:
    dialog = dialog_of(sample_desk, qtbot, leads)
    assert dialog.form.preview is not None and dialog.form.preview.kept.lead_id == leads[1]
    dialog.swap()
    assert dialog.form.preview.kept.lead_id == leads[0]
    dialog.accept()
    assert "gehört jetzt zu" in dialog.said
    lead = sample_desk.store.ask(lambda s: s.get(Lead, leads[0]))
    assert lead.customer_number == "77"
    assert sample_desk.store.ask(lambda s: s.get(Lead, leads[1])) is None


def test_it_says_which_consent_stands(
    sample_desk: Desk, qtbot: QtBot, leads: tuple[int, int]
) -> None:
    run, channels, day = sample_desk.store.run, [Channel.EMAIL, Channel.POST], date(2025, 11, 3)
    dialog = dialog_of(sample_desk, qtbot, leads)
    assert dialog.form.consents.isHidden()
    run(record_consent, leads[1], channels, Basis.CONSENT, day, "Messe")
    run(record_objection, leads[0], [Channel.EMAIL], day)
    text = dialog_of(sample_desk, qtbot, leads).form.consents.text()
    assert "Post, alle: Einwilligung 03.11.2025" in text
    assert "E-Mail, alle: Werbewiderspruch 03.11.2025 (I-" in text
    assert ": Einwilligung 03.11.2025 · I-" in text


def test_why_not_is_said_and_the_dialog_stays(
    sample_desk: Desk, qtbot: QtBot, leads: tuple[int, int]
) -> None:
    dialog = dialog_of(sample_desk, qtbot, leads)
    sample_desk.store.run(merge_leads, leads[1], leads[0])
    dialog.accept()
    assert not dialog.said and dialog.bar.text()


def test_two_selected_leads_can_be_merged(
    sample_desk: Desk, qtbot: QtBot, leads: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layers, "run_dialog", lambda dialog: dialog.accept())
    pane = BulkPane(sample_desk, lambda: LAYERS)
    qtbot.addWidget(pane)
    said: list[str] = []
    pane.toast_wanted.connect(lambda text, _: said.append(text))
    pane.show_selection(3, None)
    assert pane.merge.isHidden()
    pane.show_selection(2, None)
    pane.take_ids(leads)
    assert not pane.merge.isHidden()
    pane.merge.click()
    assert "gehört jetzt zu" in said[0]
