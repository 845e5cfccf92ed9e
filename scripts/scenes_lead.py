"""Pictures of one lead: its pane, its forms and layers, what was written about it."""

from __future__ import annotations

from datetime import timedelta

from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.touchpoints import Direction, Kind
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of, pane_of, type_keys


def _run(key: str) -> Scene:
    return lambda window: pane_of(window).run_command(key)


def _tab(key: str) -> Scene:
    return lambda window: pane_of(window).page.tabs.choose(key)


def _lead(number: str) -> Scene:
    def scene(window: MainWindow) -> None:
        pane_of(window, number)

    return scene


def _composer(window: MainWindow) -> None:
    window.show_query("4")
    pane = page_of(window, "leads").pane
    pane.run_command("log_call")
    type_keys("1")
    type_keys("Will das Vergleichsangebot zur Serie B bis Donnerstag")
    pane.page.composer.form.step.topic.setText("Vergleichsangebot Serie B")


def _service(window: MainWindow) -> None:
    pane = pane_of(window)
    pane.run_command("log_service")
    type_keys("2")
    type_keys("Zwei Paletten kamen verbeult an, Ersatz bis Freitag")
    pane.page.composer.form.service.complaint.setChecked(True)


def _no_follow_up(window: MainWindow) -> None:
    pane = pane_of(window)
    pane.run_command("log_call")
    type_keys("3")
    pane.page.composer.save(True)


def _edit(window: MainWindow) -> None:
    pane = pane_of(window)
    pane.page.edit_field()
    pane.page.master.edit("contact.phone")
    type_keys("x")
    pane.page.master.commit("contact.phone")


def _conflict(window: MainWindow) -> None:
    pane = pane_of(window)
    pane.page.edit_field()
    pane.page.master.edit("contact.phone")
    type_keys("0521 448120-19")
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
    pane = pane_of(window)
    text = "Gespräch über Lieferzeiten & Preise. " * 12
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=Happening(Kind.NOTE, text=text))
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(0))
    pane.page.timeline.list.setFocus()


def _entry(window: MainWindow) -> None:
    timeline = pane_of(window).page.timeline
    timeline.list.opened.emit(0)


def _entry_added(window: MainWindow) -> None:
    """Somebody else's entry."""
    window.desk.store.rename("Jens Petersen")
    _entry(window)
    window.desk.store.rename("Anna Berg")


def _edits(window: MainWindow) -> None:
    pane = pane_of(window)
    edits = {"company.city": ("Köln", "Bonn"), "company.name_extra": (None, "Werk 2")}
    pane.desk.run(edit_fields, lead_id=pane.lead_id, edits=edits)
    pane.page.timeline.show_filter("all")
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(1))


def _mail(window: MainWindow) -> None:
    """An entry of nothing but its title, chosen."""
    pane = pane_of(window)
    mail = Happening(Kind.EMAIL, Direction.OUT.value)
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=mail)
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(0))


def _days(window: MainWindow) -> None:
    pane = pane_of(window)
    notes = ("Rückruf zugesagt", "Muster geschickt", "Zeichnung fehlt noch") * 8
    for place, text in enumerate(notes):
        note = Happening(Kind.NOTE, text=text, at=window.desk.now() - timedelta(hours=9 * place))
        pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=note)


def _stage_reason(window: MainWindow) -> None:
    pane_of(window).run_command("stage")
    type_keys("9\r")


def _visit(window: MainWindow) -> None:
    pane = pane_of(window)
    pane.run_command("visit")
    type_keys("1")
    pane.visit.form.note.setPlainText("Reklamationen bei der letzten Lieferung.")
    pane.visit.keep_draft()


LEAD_SCENES: dict[str, Scene] = {
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
    "composer_service": _service,
    "composer_no_follow_up": _no_follow_up,
    "visit": _visit,
}
