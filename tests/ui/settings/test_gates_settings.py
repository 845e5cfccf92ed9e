"""The settings of stages, checklist, exclusion and people: what is typed is kept or refused."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.exclusions import exclusion_rows
from leaddesk.queries.qualification import questions
from leaddesk.queries.stage_settings import stage_plan
from leaddesk.queries.team import people
from leaddesk.rules.roles import Role
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stage_order import AS_IT_COMES
from leaddesk.rules.stages import Stage
from leaddesk.ui.settings.checklist_settings import ChecklistSettings
from leaddesk.ui.settings.exclusion_settings import ExclusionSettings
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.settings.stage_settings import StageSettings
from leaddesk.ui.settings.team_settings import TeamSettings


def shown(part: SettingsPart, qtbot: QtBot) -> None:
    qtbot.addWidget(part)
    part.show()
    part.look()


def test_a_stage_asks_for_what_is_ticked(sample_desk: Desk, qtbot: QtBot) -> None:
    page = StageSettings(sample_desk)
    shown(page, qtbot)
    page.stage.choose("prospect")
    assert page.probability.text() == "60"
    page.fields.tick("lead.expected_on", False)
    page.days.setText("10")
    page._on_save()
    kept = sample_desk.store.ask(stage_plan).settings[Stage.PROSPECT]
    assert (kept.fields, kept.target_days) == (("lead.value",), 10)
    page.probability.setText("5")
    page._on_save()
    assert "unwahrscheinlicher" in page.bar.text()
    assert sample_desk.store.ask(stage_plan).settings[Stage.PROSPECT].probability == 60
    page.probability.setText("60")
    page.name_de.setText("warm")
    page._on_save()
    assert sample_desk.store.ask(stage_plan).settings[Stage.PROSPECT].name_de == ""
    assert "Warm" in page.bar.text()


def test_stages_change_places_by_keys_and_what_that_does_is_said(
    sample_desk: Desk, qtbot: QtBot
) -> None:
    page = StageSettings(sample_desk)
    shown(page, qtbot)
    form = page.order
    order = [row[1] for row in form.table.rows()]
    assert not form.save.isEnabled()
    form.table.setCurrentIndex(form.table.texts.index(4, 0))
    QTest.keyClick(form.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "SAL" in form.bar.text() and [row[1] for row in form.table.rows()] == order
    QTest.keyClick(form.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(form.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row[1] for row in form.table.rows()][4:7] == [order[5], order[6], order[4]]
    assert form.table.currentIndex().row() == 6
    for said in ("SQL → Interessent", "5 Leads", "SQL 75 %"):
        assert said in form.effect.text()
    assert sample_desk.store.ask(stage_plan).order == AS_IT_COMES
    form.back.click()
    assert [row[1] for row in form.table.rows()] == order and form.effect.isHidden()
    form.table.setCurrentIndex(form.table.texts.index(6, 0))
    form.move_stage(-1)
    form.save.click()
    kept = sample_desk.store.ask(stage_plan).order
    assert kept.funnel[4:7] == (Stage.SQL, Stage.QUOTE, Stage.PROSPECT)
    assert page.stage.itemData(5) == "quote"
    form.move_stage(1)
    assert form.save.isEnabled()
    form.move_stage(1)
    assert "Gewonnen bleibt" in form.bar.text()


def test_reasons_of_ones_own_stand_one_in_a_line(sample_desk: Desk, qtbot: QtBot) -> None:
    page = StageSettings(sample_desk)
    shown(page, qtbot)
    page.kind.choose(MoveKind.LOST.value)
    page.own.setPlainText("Lieferzeit\n\nQualität")
    page.offered.tick("timing", False)
    page._on_reasons()
    kept = sample_desk.store.ask(stage_plan).reasons[MoveKind.LOST]
    assert (kept.own, kept.hidden) == (("Lieferzeit", "Qualität"), ("timing",))


def test_a_question_is_worded_moved_and_refused(sample_desk: Desk, qtbot: QtBot) -> None:
    page = ChecklistSettings(sample_desk)
    shown(page, qtbot)
    page.name_de.setText("Größe")
    for typed, said in (("2,5", "ganze Zahl"), ("99999", "10.000")):
        page.points_yes.setText(typed)
        page._on_save()
        assert said in page.bar.text()
    page.points_yes.setText("20")
    page._on_save()
    first = sample_desk.store.ask(questions)[0]
    assert (first.name_de, first.points_yes, first.key) == ("Größe", 20, "need")
    page._move(1)
    assert [q.key for q in sample_desk.store.ask(questions)][:2] == ["product_fits", "need"]
    page._on_add()
    page.name_de.setText("Neu")
    page.text_de.setText("Neu?")
    page._on_save()
    assert "Ziffer" in page.bar.text()


def test_the_run_over_all_says_whom_it_means_before_it_does(
    sample_desk: Desk, qtbot: QtBot
) -> None:
    page = ExclusionSettings(sample_desk)
    shown(page, qtbot)
    page.text.setText("gmx.de")
    page._on_add()
    assert "gmx.de" in page.bar.text()
    page.text.setText("Maschinenbau Krüger & Tochter")
    page._on_add()
    assert [row.text for row in sample_desk.store.ask(exclusion_rows)] == [
        "Maschinenbau Krüger & Tochter"
    ]
    page._on_look()
    assert "1 × Wettbewerb" in page.bar.text()
    page._on_apply()
    assert page.bar.text() == "1 Lead ausgeschlossen."
    page._on_remove()
    assert sample_desk.store.ask(exclusion_rows) == ()


def test_a_person_has_a_role_areas_and_absences(sample_desk: Desk, qtbot: QtBot) -> None:
    page = TeamSettings(sample_desk)
    shown(page, qtbot)
    page._on_add()
    page.name.setText("Jürgen Süß")
    page.role.choose(Role.FIELD_SALES.value)
    page.areas.setText("33, 4")
    page._on_save()
    made = next(p for p in sample_desk.store.ask(people) if p.name == "Jürgen Süß")
    assert (made.role, made.areas, made.initials) == (Role.FIELD_SALES, ("33", "4"), "JS")
    page.first.setText("22.12.")
    page.last.setText("02.01.")
    page._on_away()
    (away,) = next(p for p in sample_desk.store.ask(people) if p.name == "Jürgen Süß").absences
    assert (away.last_day - away.first_day).days == 11
    page.last.setText("Unsinn")
    page._on_away()
    assert "Unsinn" in page.bar.text()
