"""What the pictures show: each scene brings a window with the sample data into one state.

A scene may give back another widget than the window to be taken, such as a dialog.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_detail import find_lead
from leaddesk.resources import resource
from leaddesk.rules.touchpoints import Direction, Kind
from leaddesk.settings import Settings
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.leads.new_lead_dialog import NewLeadDialog
from leaddesk.ui.shell.key_sheet import KeySheet
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.start.first_run import FirstRun
from scripts.scenes_agreement import AGREEMENT_SCENES
from scripts.scenes_campaigns import CAMPAIGN_SCENES
from scripts.scenes_distribution import DISTRIBUTION_SCENES
from scripts.scenes_gates import GATE_SCENES
from scripts.scenes_offering import OFFERING_SCENES
from scripts.scenes_reports import REPORT_SCENES
from scripts.scenes_scoring import SCORING_SCENES
from scripts.scenes_segments import SEGMENT_SCENES
from scripts.scenes_settings import SETTINGS_SCENES
from scripts.scenes_store import STORE_SCENES

Scene = Callable[[MainWindow], QWidget | None]
FAIR = resource("samples/messe_leads.xlsx")
PANE_LEAD = "I-000018"


def _type(text: str) -> None:
    """Keys for whatever has the focus. No umlauts: QTest can't."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def _page(window: MainWindow, key: str) -> Any:
    """The page of this key, shown; each has its own parts."""
    window.show_page(key)
    return window.page(key)


def _pane(window: MainWindow, number: str = PANE_LEAD) -> LeadPane:
    page = _page(window, "leads")
    found: list[int] = []
    window.desk.ask(find_lead, number=number).done(found.append)
    page.show_lead(found[0])
    pane = page.pane
    assert isinstance(pane, LeadPane)
    pane.setFocus()
    return pane


def _query(text: str) -> Scene:
    return lambda window: window.show_query(text)


def _bulk(window: MainWindow) -> None:
    window.show_query("4")
    _page(window, "leads").table.select_all_hits()


def _run(key: str) -> Scene:
    return lambda window: _pane(window).run_command(key)


def _tab(key: str) -> Scene:
    return lambda window: _pane(window).page.tabs.choose(key)


def _lead(number: str) -> Scene:
    def scene(window: MainWindow) -> None:
        _pane(window, number)

    return scene


def _composer(window: MainWindow) -> None:
    window.show_query("4")
    pane = _page(window, "leads").pane
    pane.run_command("log_call")
    _type("1")
    _type("Will das Vergleichsangebot zur Serie B bis Donnerstag")
    pane.page.composer.form.step.topic.setText("Vergleichsangebot Serie B")


def _no_follow_up(window: MainWindow) -> None:
    pane = _pane(window)
    pane.run_command("log_call")
    _type("3")
    pane.page.composer.save(True)


def _edit(window: MainWindow) -> None:
    pane = _pane(window)
    pane.page.edit_field()
    pane.page.master.edit("contact.phone")
    _type("x")
    pane.page.master.commit("contact.phone")


def _conflict(window: MainWindow) -> None:
    pane = _pane(window)
    pane.page.edit_field()
    pane.page.master.edit("contact.phone")
    _type("0521 448120-19")
    was = pane.page.master.rows["contact.phone"].was
    edits = {"contact.phone": (was, "0521 448120-17")}
    pane.desk.run(edit_fields, lead_id=pane.lead_id, edits=edits)


def _long(window: MainWindow) -> None:
    values = {
        "company.name": "Donaudampfschifffahrt <b>Müller</b> & Söhne GmbH & Co. KG " * 6,
        "contact.last_name": "Freifrau von und zu Übelacker-Großmann " * 7,
        "company.city": "Castrop-Rauxel", "contact.phone": "+49 2305 9876543-210",
    }  # fmt: skip
    values = {key: text[:300] for key, text in values.items()}
    made = window.desk.store.run(add_lead, values=values, segments=range(1, 7))
    window.show_lead(made.result)


def _long_note(window: MainWindow) -> None:
    pane = _pane(window)
    text = "Gespräch über Lieferzeiten & Preise. " * 12
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=Happening(Kind.NOTE, text=text))
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(0))
    pane.page.timeline.list.setFocus()


def _entry(window: MainWindow) -> None:
    timeline = _pane(window).page.timeline
    timeline.list.opened.emit(0)


def _entry_added(window: MainWindow) -> None:
    """Somebody else's entry."""
    window.desk.store.rename("Jens Petersen")
    _entry(window)
    window.desk.store.rename("Anna Berg")


def _edits(window: MainWindow) -> None:
    pane = _pane(window)
    edits = {"company.city": ("Köln", "Bonn"), "company.name_extra": (None, "Werk 2")}
    pane.desk.run(edit_fields, lead_id=pane.lead_id, edits=edits)
    pane.page.timeline.show_filter("all")
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(1))


def _mail(window: MainWindow) -> None:
    """An entry of nothing but its title, chosen."""
    pane = _pane(window)
    mail = Happening(Kind.EMAIL, Direction.OUT.value)
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=mail)
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(0))


def _days(window: MainWindow) -> None:
    pane = _pane(window)
    notes = ("Rückruf zugesagt", "Muster geschickt", "Zeichnung fehlt noch") * 8
    for place, text in enumerate(notes):
        note = Happening(Kind.NOTE, text=text, at=window.desk.now() - timedelta(hours=9 * place))
        pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=note)


def _stage_reason(window: MainWindow) -> None:
    _pane(window).run_command("stage")
    _type("9\r")


def _visit(window: MainWindow) -> None:
    pane = _pane(window)
    pane.run_command("visit")
    _type("1")
    pane.visit.form.note.setPlainText("Reklamationen bei der letzten Lieferung.")
    pane.visit.keep_draft()


def _palette(window: MainWindow) -> None:
    window.palette_box.open()
    window.palette_box.line.setText("wied")


def _funnel_cohort(window: MainWindow) -> None:
    _page(window, "funnel").view.choose("cohort")


def _preview(window: MainWindow) -> None:
    _page(window, "hand_over").main.click()


def _importing(steps: int) -> Scene:
    def scene(window: MainWindow) -> None:
        page = _page(window, "importing")
        page.open_file(FAIR)
        for _ in range(steps - 1):
            page.wizard.go_on()

    return scene


def _refused(window: MainWindow) -> None:
    _page(window, "importing").open_file(Path("gibt es nicht.xlsx"))


def _completion(window: MainWindow) -> None:
    window.show_page("leads")
    window.top.search.line.setFocus()
    _type("st")


def _new_lead(window: MainWindow) -> QWidget:
    dialog = NewLeadDialog(window.desk, window, _page(window, "leads").pane.drafts)
    dialog.show()
    return dialog


def _key_sheet(window: MainWindow) -> QWidget:
    sheet = KeySheet(window.commands, window)
    sheet.show()
    return sheet


def _first_run(step: int) -> Scene:
    def scene(window: MainWindow) -> QWidget:
        first = FirstRun(Settings(user_name="Anna Berg", initials="AB"), Path("leads"), step)
        first.show()
        return first

    return scene


SCENES: dict[str, Scene] = {
    "leads": _query("4"),
    "leads_bulk": _bulk,
    "leads_nothing": _query("4 stage:sql score>=390"),
    "leads_nothing_alone": _query("stage:won score<10 ort:Bonn"),
    "leads_nothing_excluded": _query("Beratungskontor"),
    "leads_wrong_query": _query("stge:sql 4"),
    "leads_completion": _completion,
    "leads_new": _new_lead,
    "lead_offered": _lead("I-000009"),
    "lead_excluded": _lead("I-000030"),
    "lead_lost": _lead("I-000028"),
    "lead_long": _long,
    "lead_note_open": _long_note,
    "lead_mail": _mail,
    "lead_days": _days,
    "lead_edits": _edits,
    "lead_entry": _entry,
    "lead_entry_added": _entry_added,
    "lead_master": _tab("master"),
    "lead_edit": _edit,
    "lead_conflict": _conflict,
    "lead_people": _tab("contacts"),
    "lead_new_contact": _run("add_contact"),
    "lead_score": _run("why_score"),
    "lead_stage": _run("stage"),
    "lead_stage_reason": _stage_reason,
    "lead_segments": _run("segments"),
    "lead_owner": _run("owner"),
    "lead_follow_up": _run("follow_up"),
    "composer": _composer,
    "composer_mail": _run("log_mail"),
    "composer_no_follow_up": _no_follow_up,
    "visit": _visit,
    "day": lambda window: window.show_page("day"),
    "funnel": lambda window: window.show_page("funnel"),
    "funnel_cohort": _funnel_cohort,
    "segments": lambda window: window.show_page("segments"),
    "hand_over": lambda window: window.show_page("hand_over"),
    "hand_over_preview": _preview,
    "import_idle": lambda window: window.show_page("importing"),
    **{f"import_{step}": _importing(step) for step in range(1, 7)},
    "import_refused": _refused,
    "palette": _palette,
    "keys": _key_sheet,
    **{f"first_run_{step}": _first_run(step) for step in range(4)},
    **AGREEMENT_SCENES,
    **DISTRIBUTION_SCENES,
    **GATE_SCENES,
    **OFFERING_SCENES,
    **CAMPAIGN_SCENES,
    **REPORT_SCENES,
    **SCORING_SCENES,
    **SEGMENT_SCENES,
    **SETTINGS_SCENES,
    **STORE_SCENES,
}
