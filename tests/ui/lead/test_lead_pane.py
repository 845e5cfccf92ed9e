"""The pane as a whole: what it shows of a lead, its keys, its bars, others' changes, long names."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from leaddesk.derived.settle import settle
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.timeline import Entry
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from leaddesk.ui.lead import papers
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.timeline_words import entry_words
from leaddesk.ui.words import install_language
from tests.conftest import Clock
from tests.ui.lead.conftest import (
    EXCLUDED,
    KRUEGER,
    LOST,
    OFFERED,
    WARM,
    Person,
    detail_of,
    lead_of,
)
from tests.ui.looks import shown_children, stray_windows

MARKUP = "<b>Müller</b> & Söhne GmbH & Co. KG "


def titles(pane: LeadPane) -> list[str]:
    model = pane.page.timeline.model
    return [model.words(row).title for row in range(model.rowCount())]


def test_the_head_says_who_where_and_how_far(pane: LeadPane) -> None:
    head = pane.page.head
    assert head.name.text() == "Maschinenbau Krüger & Tochter GmbH"
    assert head.contact.text() == "Frau Sabine Krüger · Leitung Einkauf · 50829 Köln"
    assert head.phone.caption() == "0221 4710-231"
    assert head.score.text() == "355"
    assert head.bar.accessibleName() == "Stufe SQL, 5 von 8"
    assert head.score_bar.accessibleName() == "Score 355 von 250: Verhalten 255, Passung 100"
    assert head.due.text().startswith("Heute 15:00 · Vergleichsangebot")
    assert head.owner.accessibleName() == "Zuständig: Anna Berg"
    assert head.gate.isHidden()


def test_nothing_selected_tells_the_keys(pane: LeadPane) -> None:
    pane.show_lead(None)
    texts = [label.text() for label in shown_children(pane) if isinstance(label, QLabel)]
    assert "Lead auswählen (↑ ↓)" in texts
    assert {"T", "W", "S", "4", "Strg+K"} <= set(texts)
    assert pane.commands()[0].why_not() == "Kein Lead ausgewählt"
    pane.run_command("log_call")
    assert pane.page.composer.isHidden()


def test_a_lead_at_the_threshold_is_offered_to_sales_by_v(pane: LeadPane, person: Person) -> None:
    pane.show_lead(lead_of(pane.desk, OFFERED))
    assert pane.page.bar.text() == "310 Punkte: bereit für den Vertrieb."
    pane.page.tabs.setFocus()
    person.press("v", Qt.Key.Key_Return)
    assert detail_of(pane.desk, pane.lead_id).stage is Stage.MQL
    assert pane.page.bar.isHidden()
    assert "Dem Vertrieb angeboten" in pane.page.decision.bar.text()


def test_an_excluded_lead_is_not_called(pane: LeadPane) -> None:
    pane.show_lead(lead_of(pane.desk, EXCLUDED))
    assert "Ausgeschlossen: Berater" in pane.page.bar.text()
    assert pane.page.action_bar.call.isHidden()
    assert pane.page.head.phone.isHidden()
    pane.run_command("log_call")
    assert pane.page.composer.isHidden()
    pane.run_command("log_note")
    assert not pane.page.composer.isHidden()
    pane.page.composer.discard()


def test_a_lost_lead_says_so_and_is_not_nagged(pane: LeadPane) -> None:
    pane.show_lead(lead_of(pane.desk, LOST))
    assert pane.page.head.badge.text() == "Verloren"
    assert pane.page.head.due.isHidden()
    assert pane.page.head.gate.isHidden()


def test_the_pane_hands_its_focus_to_what_is_read(pane: LeadPane) -> None:
    pane.setFocus()
    assert QApplication.focusWidget() is pane.page.timeline.list


def test_filters_of_the_history(pane: LeadPane) -> None:
    timeline = pane.page.timeline
    assert titles(pane)[0] == "Telefonat · Interesse"
    assert "SAL → SQL" not in titles(pane)
    timeline.filters["system"].click()
    assert "SAL → SQL" in titles(pane)
    assert "Telefonat · Interesse" not in titles(pane)
    timeline.filters["all"].click()
    assert {"SAL → SQL", "Telefonat · Interesse"} <= set(titles(pane))


def test_the_history_tells_points_and_ticks(pane: LeadPane) -> None:
    model = pane.page.timeline.model
    effects = [model.words(row).effect for row in range(model.rowCount())]
    assert "+150 Punkte Verhalten · Serie B" in effects
    assert "P2 angekreuzt · P4 angekreuzt · Serie B" in effects


def test_no_contact_yet(pane: LeadPane) -> None:
    done = pane.desk.store.run(add_lead, values={"company.name": "Neu & Frisch GmbH"})
    pane.show_lead(done.result)
    texts = [label.text() for label in shown_children(pane) if isinstance(label, QLabel)]
    assert "Noch kein Kontakt. Der erste Anruf zählt: T drücken." in texts


def test_entries_of_every_sort_have_words() -> None:
    install_language("de")
    at = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)
    lost = Entry("stage", at, 1, "lost", reason="price", text="teurer", from_stage=Stage.SQL)
    assert entry_words(lost).title == "SQL → Verloren"
    assert entry_words(lost).effect == "Preis"
    assert entry_words(lost).quote == "teurer"
    assert entry_words(Entry("stage", at, 1, "cold")).title == "Begonnen als Kalt"
    sent = Entry("hand_over", at, 2, "standard", text="31")
    assert entry_words(sent).title == "An das ERP übergeben, Übergabe 031"
    answer = Entry("answer", at, 2, "10234", text="31")
    assert entry_words(answer).title == "Kundennummer 10234 aus dem ERP"
    assert entry_words(Entry("import", at, 3, "file", text="messe.xlsx")).effect == "messe.xlsx"
    own = Entry("touchpoint", at, 4, "hausmesse", text="war da")
    assert entry_words(own).title == "hausmesse"


def test_my_own_step_shows_at_once(pane: LeadPane) -> None:
    happening = Happening(Kind.NOTE, text="Ruft Montag zurück")
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=happening)
    assert titles(pane)[0] == "Notiz"
    pane.desk.undo()
    assert titles(pane)[0] == "Telefonat · Interesse"


def test_somebody_elses_step_shows_too_and_leaves_my_note_alone(
    pane: LeadPane, person: Person, store: Store, clock: Clock
) -> None:
    pane.run_command("log_call")
    person.press("1")
    person.write("Noch nicht fertig")
    other = Store(store.path, who="M. Roth", settle=settle, clock=clock)
    other.run(assign_owner, lead_ids=[pane.lead_id], owner_id=None)
    pane.desk.look()
    assert pane.page.head.owner.accessibleName() == "Zuständig: niemand"
    assert pane.page.composer.form.note.text() == "Noch nicht fertig"
    assert person.focus is pane.page.composer.form.note
    pane.page.composer.discard()
    other.close()


def test_a_lead_that_is_gone_is_said(pane: LeadPane) -> None:
    pane.desk.run(remove_sample)
    texts = [label.text() for label in shown_children(pane) if isinstance(label, QLabel)]
    assert "Diesen Lead gibt es nicht mehr." in texts
    assert pane.lead_id is None


def test_names_are_text_and_may_be_long(pane: LeadPane) -> None:
    name = (MARKUP * 9)[:300]
    values = {"company.name": name, "contact.last_name": "Ü" * 300, "lead.note": name}
    pane.show_lead(pane.desk.store.run(add_lead, values=values).result)
    assert pane.page.head.name.text() == name
    assert pane.width() == 536
    assert pane.page.master.rows["company.name"].shown.text() == name
    for label in shown_children(pane):
        if isinstance(label, QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


def test_a_command_faster_than_the_store_waits_for_its_lead(pane: LeadPane) -> None:
    other = lead_of(pane.desk, WARM)
    pane.reader.lead_id = other  # the answer is still on its way
    pane.run_command("log_call")
    assert pane.page.composer.isHidden()
    pane.reader.ask()
    assert pane.page.composer.lead_id == other
    pane.page.composer.discard()


def test_nothing_flashes_up_as_a_window_of_its_own(
    pane: LeadPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A paper is one, and waits until it is closed.
    monkeypatch.setattr(papers, "run_dialog", lambda dialog: dialog.deleteLater())
    nowhere = staticmethod(lambda *_: ("", ""))
    monkeypatch.setattr(papers.QFileDialog, "getSaveFileName", nowhere)
    for command in pane.commands():
        if not command.why_not():
            command.run()
        assert stray_windows(pane.window()) == []
    pane.show_lead(lead_of(pane.desk, KRUEGER))


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_page_speaks_one_language(
    pane: LeadPane, language: str, qtbot: QtBot, person: Person
) -> None:
    install_language(language)  # type: ignore[arg-type]
    again = LeadPane(pane.desk, lambda: LAYERS)
    qtbot.addWidget(again)
    again.resize(536, 900)
    again.show()
    again.show_lead(lead_of(pane.desk, KRUEGER))
    texts = {b.caption() for b in (again.page.action_bar.call, again.page.action_bar.follow_up)}
    assert texts == ({"Telefonat", "Wiedervorlage"} if language == "de" else {"Call", "Follow-up"})
    install_language("de")


def test_the_list_keeps_the_focus_while_leads_go_by(pane: LeadPane) -> None:
    for number in (WARM, OFFERED, KRUEGER):
        pane.show_lead(lead_of(pane.desk, number))
        assert isinstance(QApplication.focusWidget(), QListWidget)
