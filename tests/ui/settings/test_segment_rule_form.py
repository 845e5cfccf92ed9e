"""A segment's rule is put together, looked at, applied, and taken back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.segment_rules import set_by_rules
from leaddesk.queries.segment_rules import segment_rules
from leaddesk.queries.segments import segments
from leaddesk.rules.conditions import InSegment, Known, OneOf
from leaddesk.rules.segment_rules import RuleMode, SegmentRule, default_rule
from leaddesk.ui.settings.segments_settings import SegmentsSettings

RIVAL = Known("lead.value")


@pytest.fixture
def part(sample_desk: Desk, qtbot: QtBot) -> SegmentsSettings:
    page = SegmentsSettings(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.look()
    page.number.choose(4)
    return page


def kept(part: SegmentsSettings) -> SegmentRule:
    desk = part._desk
    return desk.store.ask(segment_rules, today=desk.today(), only=4)[0].rule


def test_what_to_say_is_kept_by_language(part: SegmentsSettings, sample_desk: Desk) -> None:
    form = part.steering
    form.pitches["mql"].setPlainText("Hallo")
    form.language.choose("en")
    assert form.pitches["mql"].text() == ""
    form.pitches["mql"].setPlainText("Hello <b>")
    form.language.choose("")
    assert form.pitches["mql"].text() == "Hallo"
    form.save.click()
    row = next(row for row in sample_desk.store.ask(segments) if row.number == 4)
    assert row.pitches == {"mql": "Hallo", "mql.en": "Hello <b>"}
    form.language.choose("en")
    assert form.pitches["mql"].text() == "Hello <b>"


def test_a_rule_is_looked_at_and_applied(part: SegmentsSettings, qtbot: QtBot) -> None:
    form = part.rule
    assert form.rule() == default_rule(4) and not form.apply.isEnabled()
    form.groups[0].show_conditions([RIVAL])
    form._on_edited()
    assert form.apply.isEnabled() and "treffen zu" in form.effect.text()
    choices = form.named.choices()
    assert choices and all("I-0" in choice.text for choice in choices)
    with qtbot.waitSignal(form.lead_wanted) as opened:
        form.named.taken.emit(choices[0].key)
    assert opened.args == [int(choices[0].key)]
    form.apply.click()
    assert kept(part) == SegmentRule(((RIVAL,),), RuleMode.SUGGEST, 2)
    assert "Version 2" in form.bar.text() and not form.apply.isEnabled()
    queries: list[str] = []
    part.query_wanted.connect(queries.append)
    form.show_list.click()
    assert queries == ["suggested:4"]
    part._desk.store.undo()
    part.look()
    assert form.rule() == default_rule(4)


def test_what_cannot_be_is_said_and_not_saved(part: SegmentsSettings) -> None:
    form = part.rule
    form.groups[0].show_conditions([InSegment((4,))])
    form._on_edited()
    assert "Parameter 4" in form.bar.text() and not form.apply.isEnabled()
    form.groups[0].show_conditions([Known("lead.number")])
    form._on_edited()
    assert "jeden Lead" in form.bar.text() and not form.apply.isEnabled()
    form.groups[0].show_conditions([RIVAL, Known("lead.value", False)])
    form._on_edited()
    assert not form.apply.isEnabled()
    form.discard.click()
    assert form.rule() == default_rule(4)


def test_what_was_set_and_fits_no_more_is_told_beforehand(part: SegmentsSettings) -> None:
    form = part.rule
    form.groups[0].show_conditions([RIVAL])
    form.mode.choose(RuleMode.SET.value)
    form.apply.click()
    put, _ = part._desk.store.run(set_by_rules).result
    assert put > 0
    form.alternative.click()
    form.groups[0].show_conditions([OneOf("company.city", ("Nirgendwo",))])
    form.groups[1].show_conditions([OneOf("company.city", ("Irgendwo",))])
    form._on_edited()
    assert f"{put} durch die Regel Gesetzte" in form.effect.text()
    form._on_removed(form.groups[1])
    assert len(form.groups) == 1 and form.apply.isEnabled()
    form.usual.click()
    assert form.rule().any_of == default_rule(4).any_of


def test_what_is_being_changed_stays_when_the_store_changes(part: SegmentsSettings) -> None:
    form = part.rule
    form.groups[0].show_conditions([RIVAL])
    form._on_edited()
    part.look()
    assert form.rule().any_of == ((RIVAL,),)
    part.number.choose(5)
    assert form.rule().any_of == ()
