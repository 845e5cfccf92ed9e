"""Steps in words, German and English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from leaddesk.rules.scoring_defaults import DEFAULT_RULES
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.words import install_language
from leaddesk.ui.words.score_rules import rule_name
from leaddesk.ui.words.steps import step_title

OPERATIONS = Path(__file__).parents[2] / "leaddesk" / "operations"


@pytest.fixture(autouse=True)
def _german(qapp: QCoreApplication) -> Iterator[None]:
    install_language("de")
    yield
    install_language("en")


@pytest.mark.parametrize(
    ("title", "german", "english"),
    [
        ({"code": "visit_logged", "name": "Krüger GmbH & Co. KG"},
         "Besuchsbericht Krüger GmbH & Co. KG", "Visit report Krüger GmbH & Co. KG"),
        ({"code": "call_logged", "name": "Krüger"}, "Telefonat Krüger", "Call Krüger"),
        ({"code": "leads_imported", "name": "Messe", "count": 0, "updated": 3},
         "Import Messe: 0 neu, 3 aktualisiert", "Import Messe: 0 new, 3 updated"),
        ({"code": "leads_imported", "name": "Messe", "count": 465},
         "Import Messe: 465 neue Leads", "Import Messe: 465 new leads"),
        ({"code": "leads_imported", "name": "Messe", "count": 1},
         "Import Messe: 1 neuer Lead", "Import Messe: 1 new lead"),
        ({"code": "leads_imported", "name": "Messe", "count": 1284},
         "Import Messe: 1.284 neue Leads", "Import Messe: 1,284 new leads"),
        ({"code": "stage_moved", "name": "Krüger", "count": 1, "stage": "won"},
         "Stufe Gewonnen für Krüger", "Stage Won for Krüger"),
        ({"code": "stage_moved", "name": "", "count": 7, "stage": "lost"},
         "Stufe Verloren für 7 Leads", "Stage Lost for 7 leads"),
        ({"code": "segments_set", "name": "", "count": 2, "segments": "4, -2"},
         "Parameter 4, -2 von 2 Leads", "Parameter 4, -2 of 2 leads"),
        ({"code": "fields_edited", "name": "Alpha", "field": "company.city", "count": 1},
         "Ort von Alpha", "City of Alpha"),
        ({"code": "fields_edited", "name": "Alpha", "field": "company.city", "count": 3},
         "3 Felder von Alpha", "3 fields of Alpha"),
        ({"code": "follow_up_set", "name": "Alpha", "on": "2025-12-01"},
         "Wiedervorlage 01.12.2025 für Alpha", "Follow-up 1 Dec 2025 for Alpha"),
        ({"code": "batch_sent", "number": 31, "count": 11},
         "Übergabe 031 mit 11 Leads", "Hand-over 031 with 11 leads"),
        ({"code": "customer_number_set", "name": "Alpha", "number": "10234"},
         "Kundennummer 10234 für Alpha", "Customer number 10234 for Alpha"),
        ({"code": "of_a_newer_program", "name": "Alpha"}, "Änderung an Alpha", "Change of Alpha"),
        ({}, "Änderung", "Change"),
        ({"code": "stage_moved", "stage": "strange"}, "Stufe strange für", "Stage strange for"),
    ],
)  # fmt: skip
def test_titles(title: dict[str, object], german: str, english: str) -> None:
    assert step_title(title) == german
    install_language("en")
    assert step_title(title) == english


def test_every_title_of_an_operation_has_its_words() -> None:
    codes = {
        code
        for path in OPERATIONS.glob("*.py")
        for code in re.findall(r'"([a-z]+(?:_[a-z]+)+)"', path.read_text(encoding="utf-8"))
        if re.search(rf'\.title\(\s*"{code}"|code = .*"{code}"', path.read_text(encoding="utf-8"))
    }
    assert len(codes) > 20
    for code in codes:
        words = step_title({"code": code, "name": "Alpha", "count": 2, "number": 3})
        assert "Änderung" not in words, code


def test_every_kind_that_is_logged_has_its_words() -> None:
    for kind in Kind:
        words = step_title({"code": f"{kind.value}_logged", "name": "Alpha"})
        assert words.endswith(" Alpha") and "_" not in words


def test_a_name_is_text_and_is_cut_where_it_is_long() -> None:
    words = step_title({"code": "lead_added", "name": "<b>" + "Ä" * 300 + "\n{name}"})
    assert words.startswith("Neuer Lead <b>ÄÄ")
    assert words.endswith("…") and "\n" not in words and len(words) < 100


def test_score_rules_in_words() -> None:
    names = {rule.key: rule_name(rule) for rule in DEFAULT_RULES}
    assert names["first.download"] == "Erstkontakt: Download"
    assert names["fit.decision_maker"].endswith(": Entscheider")
    assert len(set(names.values())) == len(names)
