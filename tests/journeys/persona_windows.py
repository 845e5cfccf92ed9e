"""What is done in pages, dialogs and settings rather than on the list, by mouse: of P2, P3, P5 and
P6."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from leaddesk.operations.erp_profiles import keep_erp_profile
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.erp_profiles import erp_profiles
from leaddesk.queries.settings import score_rules
from leaddesk.queries.team import people
from leaddesk.rules.reports import ReportKey
from leaddesk.rules.roles import Role
from leaddesk.rules.score_rules import Group
from leaddesk.ui.charts.chart_view import ChartView
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.hand_over.incomplete_list import LeadLine
from leaddesk.ui.hand_over.profile_editor import ProfileEditor
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.wizard import RESULT
from leaddesk.ui.lead.consent_popover import ConsentPopover
from leaddesk.ui.lead.timeline_words import SYSTEM
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.parts.texts import ElidedLabel
from leaddesk.ui.reports.reports_page import ReportsPage
from leaddesk.ui.settings.score_rule_dialog import ScoreRuleDialog
from leaddesk.ui.settings.scoring_settings import ScoringSettings
from leaddesk.ui.settings.settings_page import SettingsPage
from leaddesk.ui.settings.team_settings import TeamSettings
from scripts.hands import say_no_basis
from tests.journeys.person import Person
from tests.ui.importing.conftest import FAIR
from torture.examples_erp import OWN


def hand_over(person: Person) -> None:
    """All that are ready, as in the task of P2."""
    person.begin()
    page = cast("HandOverPage", person.window.page("hand_over"))
    page.head.folder = person.folder
    person.click(person.window.nav.rows["hand_over"])
    person.click(page.main)
    person.click(page.preview_panel.write)
    person.click(page.preview_panel.finish)
    assert list(person.folder.glob("*.xlsx"))


def to_tab(person: Person, tabs: Tabs, key: str) -> None:
    box = next(box for of, box in tabs._boxes() if of == key)
    person.click(tabs, box.center())


def to_settings(person: Person, part: str) -> SettingsPage:
    """Two clicks: the page, and its part."""
    person.click(person.window.nav.rows["settings"])
    page = cast("SettingsPage", person.window.page("settings"))
    person.click(next(row for row in page._rows if row.key == part))
    return page


def to_reports(person: Person) -> ReportsPage:
    """The page is there: the targets are counted from there on."""
    person.begin()
    person.window.show_page("reports")
    page = cast("ReportsPage", person.window.page("reports"))
    page.controls.period.choose("365")
    page.choose(ReportKey.KPIS)
    person.clicks = person.presses = 0
    return page


def to_report(person: Person, key: ReportKey) -> ReportsPage:
    page = to_reports(person)
    person.click(page.list.rows[key])
    assert page._report is not None and page._report.key is key
    return page


def deadlines(person: Person) -> None:
    page = to_report(person, ReportKey.SLA)
    assert page.view is not None
    chart, spot = next(
        (chart, spot)
        for chart in page.view.findChildren(ChartView)
        for spot in chart.spots()
        if spot.mark.query
    )
    place = spot.area.center().toPoint()
    page._area.ensureWidgetVisible(chart)
    person.click(chart, QPoint(place.x(), place.y()))
    assert person.window.stack.currentWidget() is person.leads
    assert person.window.top.search.query() == spot.mark.query


def reject_reasons(person: Person) -> None:
    person.begin()
    person.click(person.window.nav.rows["reports"])
    page = cast("ReportsPage", person.window.page("reports"))
    person.click(page.list.rows[ReportKey.REASONS])
    assert page._report is not None and page._report.key is ReportKey.REASONS


def channels(person: Person) -> None:
    page = to_report(person, ReportKey.SOURCES)
    assert page.view is not None and page.view.isVisible()


def consent(person: Person) -> None:
    person.begin("I-000013")
    page = person.leads.pane.page
    to_tab(person, page.tabs, "master")
    person.click(page.master.consents.grant)
    person.writes("Karte am Stand")
    popover = person.leads.pane.popovers.current
    assert isinstance(popover, ConsentPopover)
    person.click(popover.save_button)
    assert "Karte am Stand" in page.master.consents.text()


def known_list(person: Person) -> None:
    """The columns of these headers were assigned before; the file is dropped on the window."""
    person.begin()
    page = cast("ImportPage", person.window.page("importing"))
    person.window.show_page("importing")
    for _ in range(2):
        page.open_file(FAIR)
        say_no_basis(page.wizard)  # asked the first time only
        person.clicks = 0
        while page.wizard.place != RESULT:
            place = page.wizard.place
            person.click(page.wizard.on_button)
            assert page.wizard.place != place, "it does not go on"
        assert page.wizard.result.line.text()
        if page.wizard.result.take_back.isVisible():
            page.wizard.result.take_back.click()
        page.wizard.leave()


def score_rule(person: Person) -> None:
    person.begin()
    page = to_settings(person, "scoring")
    part = cast("ScoringSettings", page.part("scoring"))
    rules = part.lists[Group.FIT]
    over = rules.parentWidget()
    while not isinstance(over, QScrollArea):
        assert over is not None
        over = over.parentWidget()
    over.ensureWidgetVisible(rules)

    def change() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ScoreRuleDialog)
        dialog.points.setText("44")
        person.click(dialog.accept_button)

    person.click(rules.viewport(), rules.visualRect(rules.model().index(0, 0)).center())
    edit = next(b for b in part.findChildren(Button) if b.caption() == "Bearbeiten")
    person.in_dialog(change)
    person.click(edit)
    assert part.effect.words.text(), "whom it moves is seen before"
    person.click(part.apply)
    assert 44 in [rule.points for rule in person.window.desk.store.ask(score_rules).rules]


def colleague(person: Person) -> None:
    person.begin()
    page = to_settings(person, "team")
    part = cast("TeamSettings", page.part("team"))
    add, save = (
        next(b for b in part.findChildren(Button) if b.caption() == caption)
        for caption in ("Person hinzufügen", "Person speichern")
    )
    person.click(add)
    part.name.setText("Nora Neu")
    part.role.choose(Role.MARKETING.value)  # by its letter
    person.click(save)
    found = [row.name for row in person.window.desk.store.ask(people)]
    assert "Nora Neu" in found


def profile(person: Person) -> None:
    person.begin()
    person.window.desk.run(keep_erp_profile, definition=OWN)
    page = cast("HandOverPage", person.window.page("hand_over"))
    person.click(person.window.nav.rows["hand_over"])
    known = person.window.desk.store.ask(erp_profiles)
    page.profile.box.choose(next(one.key for one in known if one.profile.own))
    person.clicks = 1
    before = OWN["columns"][0]["header"]  # type: ignore[index]

    def change() -> None:
        editor = QApplication.activeModalWidget()
        assert isinstance(editor, ProfileEditor)
        person.click(editor.columns.lines[0].down)
        person.click(editor.accept_button)

    person.in_menu("bearbeiten", lambda: person.in_dialog(change))
    person.click(page.profile.own)
    (own,) = [p.profile for p in person.window.desk.store.ask(erp_profiles) if p.profile.own]
    assert own.columns[1].header == before


def last_batch(person: Person) -> None:
    """The log says what was sent when, in which file."""
    hand_over(person)
    person.begin()
    page = cast("HandOverPage", person.window.page("hand_over"))
    person.click(person.window.nav.rows["hand_over"])
    to_tab(person, page.lists.tabs, "batches")
    assert page.lists.batches.isVisible()
    said = [label.text() for label in page.lists.batches.findChildren(ElidedLabel)]
    assert next(person.folder.glob("*.xlsx")).name in said, said


def changed_since(person: Person) -> None:
    hand_over(person)
    lead = person.lead_id("I-000025")
    was = person.detail("I-000025").values["company.street"]
    edits = {"company.street": (was, "Neuer Weg 7")}
    person.window.desk.run(edit_fields, lead_id=lead, edits=edits)
    person.begin()
    person.window.show_page("hand_over")
    page = cast("HandOverPage", person.window.page("hand_over"))
    assert page.lists.changed.count() == 1


def incomplete(person: Person) -> None:
    lead = person.lead_id("I-000025")
    was = person.detail("I-000025").values["company.street"]
    person.window.desk.run(edit_fields, lead_id=lead, edits={"company.street": (was, "")})
    person.begin()
    page = cast("HandOverPage", person.window.page("hand_over"))
    person.click(person.window.nav.rows["hand_over"])
    to_tab(person, page.lists.tabs, "incomplete")
    before = page.lists.incomplete.count()
    line = page.lists.incomplete.findChildren(LeadLine)[0]
    for field in line.findChildren(LineEdit):
        field.setText("Dorfstr. 1")
    complete = next(b for b in line.findChildren(Button) if b.caption() == "Ergänzen")
    person.click(complete)
    assert page.lists.incomplete.count() == before - 1


def same_file(person: Person) -> None:
    last_batch(person)
    page = cast("HandOverPage", person.window.page("hand_over"))
    (first,) = person.folder.glob("*.xlsx")
    sent = first.read_bytes()
    first.rename(person.folder / "gesendet.xls")
    person.clicks = 0  # the log is there
    again = next(
        b for b in page.lists.batches.findChildren(Button) if b.caption() == "Kopie schreiben"
    )
    person.click(again)
    person.click(page.preview_panel.write)
    (second,) = person.folder.glob("*.xlsx")
    assert second.read_bytes() == sent


def backup(person: Person) -> None:
    person.begin()
    wanted: list[bool] = []
    page = to_settings(person, "store")
    page.backup_wanted.connect(lambda: wanted.append(True))
    person.click(page.store.back_up)
    assert wanted == [True]


def who_changed(person: Person) -> None:
    lead = person.lead_id("I-000013")
    was = person.detail("I-000013").values["contact.phone"]
    edits = {"contact.phone": (was, "+49 40 99887")}
    person.window.desk.run(edit_fields, lead_id=lead, edits=edits)
    person.begin("I-000013")
    timeline = person.leads.pane.page.timeline
    person.click(timeline.filters[SYSTEM])
    told = [
        str(timeline.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(timeline.model.rowCount())
    ]
    assert any("Telefon (vorher: 040 66969-181)" in line for line in told), told
