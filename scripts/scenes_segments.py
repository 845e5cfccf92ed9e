"""Pictures of the segments: the rule in the settings, the page of one, what is suggested."""

from __future__ import annotations

from typing import Any

from leaddesk.operations.segment_rules import set_segment_rule
from leaddesk.operations.segments import steer_segment
from leaddesk.queries.segment_rules import suggested_leads
from leaddesk.rules.conditions import Known, OlderThan, OneOf
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene
from scripts.scenes_gates import bring_to_sight


def _prepared(window: MainWindow) -> None:
    store = window.desk.store
    rule = (
        (Known("lead.value"), OneOf("company.country", ("AT", "CH"))),
        (OlderThan("lead.created_at", 3, Unit.MONTHS), Known("lead.competitor")),
        (Known("lead.product"), Known("contact.decision_role")),
    )
    store.run(set_segment_rule, 4, rule, RuleMode.SUGGEST)
    pitches = {
        "warm": "Nach der Lieferzeit des jetzigen Anbieters fragen, Referenz Nordlicht nennen.",
        "mql": "Vergleichsangebot anbieten, Ansprechpartner für Reklamationen zusagen.",
        "quote": "Umstieg Schritt für Schritt: erst Ersatzteile, dann die Linie.",
        "mql.en": "Offer a quote to compare with, and one person to talk to about complaints.",
    }
    store.run(steer_segment, 4, pitches, 5)


def _settings(window: MainWindow) -> None:
    _prepared(window)
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("segments")
    part = page.part("segments")
    part.number.choose(4)
    part.rule.groups[0].show_conditions([Known("lead.value")])
    part.rule._on_edited()


def _pitches(window: MainWindow) -> None:
    """What is said in English: where nothing is told, the field is empty."""
    _settings(window)
    page: Any = window.page("settings")
    steering = page.part("segments").steering
    steering.language.choose("en")
    bring_to_sight(steering)


def _one(window: MainWindow) -> None:
    _prepared(window)
    window.show_page("segments")
    page: Any = window.page("segments")
    page.show_part("4")


def _lead(window: MainWindow) -> None:
    _prepared(window)
    desk = window.desk
    lead = desk.store.ask(suggested_leads, number=4, today=desk.today())[0]
    window.show_page("leads")
    page: Any = window.page("leads")
    page.show_lead(lead.lead_id)


SEGMENT_SCENES: dict[str, Scene] = {
    "segment_rule": _settings,
    "segment_pitches": _pitches,
    "segment_page": _one,
    "segment_suggestion": _lead,
}
