"""The papers for a visit: one page whatever there is to say, and nothing of data as markup."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from leaddesk.operations.leads import add_contact, add_lead
from leaddesk.operations.sample import add_sample
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.lead_sheet import LeadSheet, lead_sheet
from leaddesk.queries.segments import segments
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from leaddesk.ui.parts.pdf import fits_on_a_page
from leaddesk.ui.words import install_language
from leaddesk.ui.words.visit_paper import blank_report_html, visit_sheet_html


def _sheet(store: Store, lead: int) -> LeadSheet:
    found = store.ask(lead_sheet, lead_id=lead, now=store.clock())
    assert found is not None
    return found


def _text(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


@pytest.fixture
def full(store: Store) -> int:
    """A lead of whom there is more to say than a page holds."""
    lead: int = store.run(
        add_lead,
        values={"company.name": "<b>Krüger</b> & Söhne", "lead.note": "Merken: " + "lang " * 400,
                "contact.last_name": "Müller"},
        segments=[4],
    ).result  # fmt: skip
    for number in range(9):
        values = {"contact.last_name": f"Person {number}", "contact.email": f"p{number}@k.example"}
        store.run(add_contact, lead_id=lead, values=values)
    for number in range(14):
        at = store.clock() - timedelta(days=20 - number)
        text = f"Gespräch {number} <i>x</i> " + "viel gesagt " * 60
        store.run(log_touchpoint, lead, Happening(Kind.CALL, "out", "later", text, at))
    return lead


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_sheet_has_one_page(
    store: Store, full: int, qapp: QApplication, language: str
) -> None:  # fmt: skip
    install_language(language)  # type: ignore[arg-type]
    html = visit_sheet_html(_sheet(store, full), store.ask(segments), fits_on_a_page)
    assert fits_on_a_page(html)
    text = _text(html)
    for part in ("<b>Krüger</b> & Söhne", "Gespräch 13 <i>x</i>", "Merken: ", "Person 2"):
        assert part in text
    assert "Person 8" not in text
    assert "Besuchsblatt I-" in text if language == "de" else "Sheet for the visit, I-" in text
    install_language("de")


def test_who_has_little_gets_more_room_for_notes(
    store: Store, full: int, qapp: QApplication
) -> None:
    store.run(add_sample)
    known = store.ask(segments)
    lead = store.ask(find_lead, number="I-000018")
    assert lead is not None
    ruled = [
        visit_sheet_html(_sheet(store, who), known, fits_on_a_page).count("border-bottom")
        for who in (full, store.run(add_lead, values={"company.name": "Neu"}).result)
    ]
    assert 4 <= ruled[0] < ruled[1]
    assert fits_on_a_page(visit_sheet_html(_sheet(store, lead), known, fits_on_a_page))


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_blank_report_has_every_box(store: Store, qapp: QApplication, language: str) -> None:
    install_language(language)  # type: ignore[arg-type]
    known = store.ask(segments)
    html = blank_report_html(known)
    assert fits_on_a_page(html)
    text = _text(html)
    for row in known:
        name = row.name_de if language == "de" else row.name_en
        assert (f"{row.number} {name}" in text) == row.active
    install_language("de")
