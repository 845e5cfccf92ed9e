"""Pictures of the lead's pane alone, in its own width: `python -m scripts.lead_screens`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.desk import Desk
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_detail import find_lead
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.pictures import application, sample_desk, settle_down, shoot

SIZES = ((536, 720), (536, 900))


def _nothing(pane: LeadPane) -> None:
    pane.show_lead(None)


def _composer(pane: LeadPane) -> None:
    pane.run_command("log_call")
    QTest.keyClicks(pane.focusWidget(), "1")
    QTest.keyClicks(pane.focusWidget(), "Will das Vergleichsangebot zur Serie B bis Donnerstag")
    pane.page.composer.form.step.topic.setText("Vergleichsangebot Serie B")


def _no_follow_up(pane: LeadPane) -> None:
    pane.run_command("log_call")
    QTest.keyClicks(pane.focusWidget(), "3")
    pane.page.composer.save(True)


def _run(key: str) -> Callable[[LeadPane], None]:
    return lambda pane: pane.run_command(key)


def _tab(key: str) -> Callable[[LeadPane], None]:
    return lambda pane: pane.page.tabs.choose(key)


def _edit(pane: LeadPane) -> None:
    pane.run_command("edit_field")
    QTest.keyClicks(pane.focusWidget(), "x")
    pane.page.master.commit("contact.phone")


def _conflict(pane: LeadPane) -> None:
    pane.run_command("edit_field")
    QTest.keyClicks(pane.focusWidget(), "0521 448120-19")
    number = pane.page.master.rows["contact.phone"].was
    edits = {"contact.phone": (number, "0521 448120-17")}
    pane.desk.run(edit_fields, lead_id=pane.lead_id, edits=edits)


def _new_contact(pane: LeadPane) -> None:
    pane.run_command("add_contact")


def _other(number: str) -> Callable[[LeadPane], None]:
    return lambda pane: pane.show_lead(_lead(pane.desk, number))


def _long(pane: LeadPane) -> None:
    values = {
        "company.name": "Donaudampfschifffahrt <b>Müller</b> & Söhne GmbH & Co. KG " * 6,
        "contact.last_name": "Freifrau von und zu Übelacker-Großmann " * 7,
        "company.city": "Castrop-Rauxel", "contact.phone": "+49 2305 9876543-210",
    }  # fmt: skip
    values = {key: text[:300] for key, text in values.items()}
    pane.show_lead(pane.desk.store.run(add_lead, values=values, segments=range(1, 7)).result)


def _long_note(pane: LeadPane) -> None:
    text = "Gespräch über Lieferzeiten & Preise. " * 12
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=Happening(Kind.NOTE, text=text))
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(0))
    pane.page.timeline.list.setFocus()


def _stage_reason(pane: LeadPane) -> None:
    pane.run_command("stage")
    QTest.keyClicks(pane.focusWidget(), "9\r")


def _visit(pane: LeadPane) -> None:
    pane.run_command("visit")
    QTest.keyClicks(pane.focusWidget(), "1")
    pane.visit.form.note.setPlainText("Reklamationen bei der letzten Lieferung.")
    pane.visit.keep_draft()


SCENES: dict[str, Callable[[LeadPane], None]] = {
    "lead_history": lambda pane: pane.page.tabs.setFocus(),
    "lead_nothing": _nothing,
    "lead_composer": _composer,
    "lead_no_follow_up": _no_follow_up,
    "lead_mail": _run("log_mail"),
    "lead_note_open": _long_note,
    "lead_master": _tab("master"),
    "lead_edit": _edit,
    "lead_conflict": _conflict,
    "lead_people": _tab("contacts"),
    "lead_new_contact": _new_contact,
    "lead_score": _run("why_score"),
    "lead_stage": _run("stage"),
    "lead_stage_reason": _stage_reason,
    "lead_segments": _run("segments"),
    "lead_owner": _run("owner"),
    "lead_follow_up": _run("follow_up"),
    "lead_offered": _other("I-000009"),
    "lead_excluded": _other("I-000030"),
    "lead_lost": _other("I-000028"),
    "lead_long": _long,
    "visit_open": _visit,
    "visit_begin": _run("visit"),
}
AT_150 = (
    "lead_history",
    "lead_composer",
    "lead_master",
    "lead_score",
    "visit_open",
    "lead_nothing",
)


def _lead(desk: Desk, number: str) -> int | None:
    found: list[int | None] = []
    desk.ask(find_lead, number=number).done(found.append)
    return found[0]


def _round(app: QApplication, language: str, theme: str, width: int, height: int, scale: float,
           names: tuple[str, ...]) -> None:  # fmt: skip
    install_language(language)  # type: ignore[arg-type]
    apply_theme(app, theme, scale, own_font=True)
    large = "" if scale == 1.0 else f"_{round(scale * 100)}"
    for name in names:
        with sample_desk() as desk:
            pane = LeadPane(desk)
            pane.resize(width, height)
            pane.show()
            pane.show_lead(_lead(desk, "I-000018"))
            settle_down(app)
            SCENES[name](pane)
            settle_down(app)
            shoot(pane, f"{name}_{language}_{theme}_{width}x{height}{large}")
            for kind in ("call", "email", "note", "visit"):
                pane.drafts.drop(pane.lead_id or 0, kind)
            pane.close()
            pane.deleteLater()
            settle_down(app)


def make_screens() -> None:
    app = application()
    for language in ("de", "en"):
        for theme in ("light", "dark"):
            for width, height in SIZES:
                _round(app, language, theme, width, height, 1.0, tuple(SCENES))
    _round(app, "de", "light", 536, 900, 1.5, AT_150)
    _round(app, "de", "light", 804, 1080, 1.5, AT_150)
    _round(app, "de", "light", 420, 720, 1.0, AT_150)


if __name__ == "__main__":
    make_screens()
