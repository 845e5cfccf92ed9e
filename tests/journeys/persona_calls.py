"""The ten tasks of inside sales (P1) and what field sales does by keys (P4)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from leaddesk.rules.stages import Stage
from tests.journeys.person import CONTROL, SHIFT, Person
from tests.journeys.persona_table import Task

KRUEGER, WEBER, ALSTER, CUSTOMER = "I-000018", "I-000012", "I-000013", "I-000027"


def call_went_well(person: Person) -> None:
    person.begin(KRUEGER)
    row = person.leads.table.currentIndex().row()
    person.keys("t1")
    person.writes("Will ein Angebot")
    person.press(Qt.Key.Key_Tab)
    person.keys("+3")
    person.press(Qt.Key.Key_Return, CONTROL)
    due = person.detail(KRUEGER).follow_ups[0].on
    assert person.last(KRUEGER).text == "Will ein Angebot"
    assert due - person.window.desk.today() == timedelta(days=3)
    assert person.leads.table.currentIndex().row() == row + 1


def not_reached(person: Person) -> None:
    person.begin(KRUEGER)
    person.keys("t4")
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.last(KRUEGER).outcome == "not_reached"
    assert person.detail(KRUEGER).follow_ups[0].on > person.window.desk.today()


def parameter_four(person: Person) -> None:
    person.begin()
    person.keys("4")
    assert person.window.top.search.query() == "4"
    assert person.leads.model.total() == 6


def a_caller(person: Person) -> None:
    person.begin()
    person.press(Qt.Key.Key_F, CONTROL)
    person.writes("krueg")
    person.press(Qt.Key.Key_Return)
    assert person.leads.model.total() == 1


def what_is_due(person: Person) -> None:
    person.begin()
    person.press(Qt.Key.Key_F8)
    assert person.window.stack.currentWidget() is person.window.pages["focus"]


def next_stage(person: Person) -> None:
    person.begin("I-000022")
    before = person.detail("I-000022").stage
    person.keys("s")
    person.press(Qt.Key.Key_Return)
    assert person.detail("I-000022").stage == before + 1


def accept(person: Person) -> None:
    person.begin(WEBER)
    person.keys("a")
    assert person.detail(WEBER).stage is Stage.SAL


def reject(person: Person) -> None:
    person.begin(WEBER)
    person.keys("r2")
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.detail(WEBER).stage is Stage.WARM


def why_score(person: Person) -> None:
    person.begin(KRUEGER)
    person.keys("i")
    assert person.leads.pane.popovers.current is not None


def from_signature(person: Person) -> None:
    QGuiApplication.clipboard().setText(
        "Petra Neu\nEinkauf\nNeuwerk GmbH\nHafenweg 3\n20457 Hamburg\nTel. 040 1234567\n"
        "petra.neu@neuwerk.example"
    )
    person.begin()
    person.in_dialog(lambda: person.press(Qt.Key.Key_Return, CONTROL))
    person.press(Qt.Key.Key_N, CONTROL | SHIFT)
    person.window.show_query("neuwerk")
    assert person.leads.model.total() == 1


def undo(person: Person) -> None:
    person.begin(KRUEGER)
    person.keys("e")
    assert not person.detail(KRUEGER).follow_ups
    person.presses = 0
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.detail(KRUEGER).follow_ups


P1 = (
    Task("P1", "1", "log a call that went well, follow-up in 3 days, next lead", 6, 0,
         call_went_well),
    Task("P1", "2", "not reached, again the next working day", 3, 0, not_reached),
    Task("P1", "3", "all leads of parameter 4", 1, 0, parameter_four),
    Task("P1", "4", "find a caller (and text)", 2, 0, a_caller),
    Task("P1", "5", "what is due now: focus mode", 1, 0, what_is_due),
    Task("P1", "6", "to the next stage with its check", 2, 0, next_stage),
    Task("P1", "7a", "accept a lead that was handed over", 1, 0, accept),
    Task("P1", "7b", "reject it with a reason", 3, 0, reject),
    Task("P1", "8", "why this score", 1, 0, why_score),
    Task("P1", "9", "new lead from a signature in the clipboard", 6, 0, from_signature),
    Task("P1", "10", "undo the last thing", 1, 0, undo),
)  # fmt: skip


def visit(person: Person) -> None:
    person.begin(ALSTER)
    person.keys("b5")
    person.press(Qt.Key.Key_Return)
    person.writes("Will das Neue sehen")
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.last(ALSTER).ticked == (5,)


def complaint(person: Person) -> None:
    person.begin(CUSTOMER)
    person.keys("d2")
    person.writes("Lieferung zu spaet")
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.last(CUSTOMER).satisfaction == 2


def next_appointment(person: Person) -> None:
    person.begin(ALSTER)
    person.keys("b")
    form = person.leads.pane.visit.form
    form.step.due.line.setFocus()
    person.presses = 0
    person.keys("mo 10")
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.detail(ALSTER).follow_ups[0].minute == 600


def near_by(person: Person) -> None:
    person.begin()
    person.press(Qt.Key.Key_F, CONTROL)
    person.writes("plz:33*")
    QApplication.processEvents()
    person.window.top.search._tell()
    assert person.window.top.search.query() == "plz:33*"


def last_touchpoints(person: Person) -> None:
    person.begin(KRUEGER)
    assert person.leads.pane.page.timeline.isVisible()
    assert person.leads.pane.page.timeline.model.rowCount() > 0


def phone_number(person: Person) -> None:
    person.begin(KRUEGER)
    person.leads.pane.page.tabs.choose("master")
    person.leads.pane.page.master.rows["contact.phone"].shown.setFocus()
    person.presses = 0
    person.press(Qt.Key.Key_F2)
    QApplication.focusWidget().selectAll()  # type: ignore[union-attr]
    person.writes("0521 99887")
    person.press(Qt.Key.Key_Return)
    assert "99887" in person.detail(KRUEGER).values["contact.phone"].replace(" ", "")


def checklist(person: Person) -> None:
    person.begin(KRUEGER)
    before = person.detail(KRUEGER).checklist.progress.answered
    person.keys("q")
    rows = person.detail(KRUEGER).checklist.rows
    digit = next(place for place, row in enumerate(rows, 1) if row.yes is None)
    person.keys(str(digit))
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.detail(KRUEGER).checklist.progress.answered == before + 1


P4 = (
    Task("P4", "1, 9", "visit report with a parameter (and text)", 4, 0, visit),
    Task("P4", "2", "complaint as a service contact (and text)", 5, 0, complaint),
    Task("P4", "3", "next appointment “mo 10” within the report", 6, 0, next_appointment),
    Task("P4", "4", "who else is near (and text)", 1, 0, near_by),
    Task("P4", "5", "the last touchpoints", 0, 0, last_touchpoints),
    Task("P4", "6", "correct a phone number (and text)", 2, 0, phone_number),
    Task("P4", "7", "a colleague as second contact", 3, 0, None,
         "by palette or menu; no key of its own, not replayed"),
    Task("P4", "8", "checklist: Q, a digit, Ctrl+Enter", 3, 0, checklist),
    Task("P4", "10", "read-only while the store is gone, draft kept", 0, 0, None,
         "tests/journeys/test_leaving.py and test_letting_go.py"),
)  # fmt: skip
