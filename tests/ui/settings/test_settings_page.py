"""Settings: taken at once; names of segments saved as a step; backups asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.segments import segments
from leaddesk.rules.backup_plan import Backup, Contents, Why
from leaddesk.settings import Settings
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.settings.settings_page import SettingsPage


def made(desk: Desk, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show_settings(Settings(user_name="Anna Berg", initials="AB"))
    page.show()
    page.activate()
    return page


def test_theme_and_size_are_taken_at_once(sample_desk: Desk, qtbot: QtBot) -> None:
    page = made(sample_desk, qtbot)
    with qtbot.waitSignal(page.settings_changed) as changed:
        page.general.theme.choose("dark")
    assert changed.args[0].theme == "dark"
    with qtbot.waitSignal(page.settings_changed) as changed:
        page.general.scale.choose(150)
    assert changed.args[0].font_scale == 150


def test_a_new_name_works_from_the_next_step_on(sample_desk: Desk, qtbot: QtBot) -> None:
    page = made(sample_desk, qtbot)
    page.general.name.setText("Anna Berg-Krüger")
    page.general._on_person()
    assert sample_desk.store.who == "Anna Berg-Krüger"
    assert sample_desk.me is not None


def test_a_segment_is_renamed_and_one_added(sample_desk: Desk, qtbot: QtBot) -> None:
    page = made(sample_desk, qtbot)
    page.show_part("segments")
    part = page.part("segments")
    part.number.choose(4)
    part.name_de.setText("Verärgerte Kunden & Co. <i>")
    part._on_save()
    part._on_add()
    part.name_de.setText("Wartung")
    part.question_de.setPlainText("Braucht der Kunde Wartung?")
    part._on_save()
    rows = sample_desk.store.ask(segments, now=sample_desk.now())
    assert rows[3].name_de == "Verärgerte Kunden & Co. <i>"
    assert (rows[6].number, rows[6].name_en) == (7, "Wartung")
    sample_desk.undo()
    assert len(sample_desk.store.ask(segments, now=sample_desk.now())) == 6


def test_the_frame_goes_with_the_click_and_stays_there(sample_desk: Desk, qtbot: QtBot) -> None:
    page = made(sample_desk, qtbot)
    page.activateWindow()
    qtbot.waitUntil(page._rows[0].hasFocus)
    page._rows[2].click()
    assert page._rows[2].hasFocus()
    page.activate()
    assert page._rows[2].hasFocus(), "who comes back finds the part that is shown"


def test_an_empty_name_is_refused_with_a_sentence(sample_desk: Desk, qtbot: QtBot) -> None:
    page = made(sample_desk, qtbot)
    page.show_part("segments")
    page.part("segments").number.choose(4)
    page.part("segments").name_de.setText("  ")
    page.part("segments").name_en.setText("x")
    page.part("segments")._on_save()
    assert page.part("segments")._bar.text()


def test_backups_are_listed_and_restoring_is_asked(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = made(sample_desk, qtbot)
    place = str(tmp_path / "leads_2025-11-24_093400_day.leaddesk")
    made_at = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
    asked: list[str] = []
    page.looked_for.connect(asked.append)
    page.show_backups([Backup(place, made_at, Why.DAY, 81_000_000)])
    page.show_part("store")
    assert asked == [place]
    told = Contents({"lead": 1284, "touchpoint": 7}, "I-001284", made_at, made_at, None, 3)
    page.show_contents(place, told)
    shown = page.store.choice._text.text()
    assert "1.284 Leads · 7 Kontakte" in shown
    assert "3 Schritte, die seitdem getan wurden, sind nicht darin." in shown
    page.store.restore.click()
    with qtbot.waitSignal(page.restore_wanted) as wanted:
        page.store.bar.findChildren(Button)[0].click()
    assert wanted.args == [place]
    with qtbot.waitSignal(page.backup_wanted):
        page.store.back_up.click()


def test_what_is_typed_of_a_segment_outlives_other_changes(sample_desk: Desk, qtbot: QtBot) -> None:
    page = made(sample_desk, qtbot)
    page.show_part("segments")
    part = page.part("segments")
    part.number.choose(4)
    part.name_de.setText("Halb getippt")
    page.activate()  # reads the segments again
    assert part.number.currentData() == 4
    assert part.name_de.text() == "Halb getippt"
    part._on_add()
    part.name_de.setText("Wartung")
    page.activate()
    assert part.number.currentData() == 7
    assert part.name_de.text() == "Wartung"
    part.number.choose(1)
    part.number.choose(4)
    assert part.name_de.text() == "Halb getippt"
    part.number.choose(7)
    assert part.name_de.text() == "Wartung"
    part._on_add()
    assert (part.number.currentData(), part.name_de.text()) == (8, "")
    part._on_add()
    assert [part.number.itemData(n) for n in range(part.number.count())] == [*range(1, 9)]
    part.number.choose(7)
    part.question_de.setPlainText("Braucht der Kunde Wartung?")
    part._on_save()
    part.number.choose(4)
    assert part.name_de.text() == "Halb getippt"
    part._on_save()
    part.number.choose(7)
    part.number.choose(4)
    assert part.name_de.text() == "Halb getippt" and not part._waiting
