"""The tasks of sales management (P2), marketing (P3), the ERP's clerk (P5) and the admin (P6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from leaddesk.operations.nurturing import set_track
from leaddesk.queries.nurturing import on_tracks
from leaddesk.queries.views import presets
from leaddesk.rules.nurturing import Track, TrackStep
from leaddesk.rules.stages import Stage
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from tests.journeys.person import CONTROL, SHIFT, Person
from tests.journeys.persona_privacy import erasure, information
from tests.journeys.persona_table import Task
from tests.journeys.persona_windows import (
    backup,
    changed_since,
    channels,
    colleague,
    consent,
    deadlines,
    hand_over,
    incomplete,
    known_list,
    last_batch,
    profile,
    reject_reasons,
    same_file,
    score_rule,
    who_changed,
)
from tests.ui.hand_over.conftest import answer_of

if TYPE_CHECKING:
    from leaddesk.ui.nurturing.nurturing_page import NurturingPage


def query(person: Person) -> None:
    person.begin()
    person.press(Qt.Key.Key_F, CONTROL)
    person.writes("4 stage:sql score>=250")
    person.window.top.search._tell()
    assert person.leads.model.total() == 1


def funnel(person: Person) -> None:
    person.begin()
    person.press(Qt.Key.Key_3, CONTROL)
    assert person.window.stack.currentWidget() is person.window.pages["funnel"]


def weakest_step(person: Person) -> None:
    person.window.show_page("funnel")
    person.clicks = person.presses = 0
    table = person.window.pages["funnel"].table  # type: ignore[attr-defined]
    place = table.visualRect(table.model().index(2, 1)).center()
    person.click(table.viewport(), QPoint(place.x(), place.y()))
    assert person.window.top.search.query() == "stage:mql"


def numbers_back(person: Person) -> None:
    hand_over(person)
    answer = answer_of(next(person.folder.glob("*.xlsx")))
    person.clicks = 0
    page = person.window.page("hand_over")
    page.open_file(answer)  # type: ignore[attr-defined] - dropped on the window
    person.click(page.answers.panel.take)  # type: ignore[attr-defined]
    assert person.detail("I-000025").customer_number == "10500"


def save_view(person: Person) -> None:
    person.begin()
    person.keys("4")
    person.presses = 0

    def name() -> None:
        person.writes("Vier")
        person.press(Qt.Key.Key_Return)

    person.in_dialog(name)
    person.press(Qt.Key.Key_S, CONTROL | SHIFT)
    assert "p:4" in person.window.desk.store.ask(presets).values()


def distribute(person: Person) -> None:
    person.begin()
    person.press(Qt.Key.Key_A, CONTROL)
    person.keys("o")
    seen: list[object] = []

    def give_out() -> None:
        seen.append(QApplication.activeModalWidget())
        person.press(Qt.Key.Key_Return, CONTROL)

    person.in_dialog(give_out, stays=True)
    person.keys("f")
    assert isinstance(seen[0], DistributionDialog)


def export(person: Person) -> None:
    person.begin()
    person.in_dialog(lambda: person.press(Qt.Key.Key_Return), stays=True)
    person.press(Qt.Key.Key_E, CONTROL)
    assert list(person.folder.glob("*.xlsx"))


def on_paper(person: Person) -> None:
    person.begin()
    person.in_dialog(lambda: person.press(Qt.Key.Key_Return), stays=True)
    person.press(Qt.Key.Key_P, CONTROL)
    assert list(person.folder.glob("*.pdf"))


P2 = (
    Task("P2", "1", "parameter 4, SQL, above 250 (and text)", 1, 0, query),
    Task("P2", "2", "the funnel with conversion", 1, 0, funnel),
    Task("P2", "3", "who is behind the weakest step", 0, 1, weakest_step),
    Task("P2", "4", "hand over all qualified leads", 0, 4, hand_over, final=True),
    Task("P2", "5", "take back the customer numbers (drop, then)", 0, 1, numbers_back, final=True),
    Task(
        "P2",
        "6",
        "distribute leads fairly",
        4,
        0,
        distribute,
        "to the preview and its button; nobody waits in the sample",
    ),
    Task("P2", "7", "which deadlines are broken, by whom", 0, 2, deadlines, "in the reports"),
    Task("P2", "8", "the list as Excel", 2, 0, export),
    Task("P2", "8b", "the list as PDF", 2, 0, on_paper),
    Task("P2", "9", "save a filter for the team (and its name)", 2, 0, save_view),
    Task("P2", "10", "change a score rule, see its effect, apply", 0, 6, score_rule),
)


def content_gap(person: Person) -> None:
    person.window.show_page("nurturing")
    page = cast("NurturingPage", person.window.page("nurturing"))
    person.clicks = person.presses = 0
    key, place = page.tabs._boxes()[3]
    person.click(page.tabs, place.center())
    assert key == page.tabs.current() == "content"
    matrix = page.library.matrix
    assert matrix.isVisible() and not matrix.cells.pieces(0, 0)


def on_a_track(person: Person) -> None:
    store = person.window.desk.store
    store.run(set_track, Track("Herbst", (TrackStep(0, topic="Anrufen"),)))
    person.begin()
    person.press(Qt.Key.Key_A, CONTROL)
    person.keys("k")
    person.writes("Herb")
    person.press(Qt.Key.Key_Return)
    assert len(store.ask(on_tracks)) > 5


def exclude(person: Person) -> None:
    person.begin("I-000011")
    person.press(Qt.Key.Key_X, CONTROL | SHIFT)
    person.keys("2")
    person.press(Qt.Key.Key_Return)
    assert person.detail("I-000011").stage is Stage.EXCLUDED


def to_sales(person: Person) -> None:
    person.begin("I-000013")
    before = person.detail("I-000013").stage
    person.keys("s")
    person.press(Qt.Key.Key_Return)
    assert person.detail("I-000013").stage > before


def what_was_read(person: Person) -> None:
    person.begin("I-000013")
    assert person.leads.pane.page.timeline.model.rowCount() == 3


P3 = (
    Task("P3", "1", "import a list with a remembered mapping", 0, 5, known_list,
         "dropped on the window", final=True),
    Task("P3", "2", "content gap of persona and stage", 0, 1, content_gap, "within Nurturing"),
    Task("P3", "3", "put leads on a nurturing track (and its name)", 3, 0, on_a_track),
    Task("P3", "4", "reject reasons of the month", 0, 2, reject_reasons),
    Task("P3", "5", "exclude a consultant", 3, 0, exclude),
    Task("P3", "6", "merge a pair with two differences", 4, 0, None,
         "tests/ui/duplicates presses the same keys"),
    Task("P3", "7", "what a lead has read", 0, 0, what_was_read),
    Task("P3", "8", "record an opt-in with its source", 0, 4, consent),
    Task("P3", "9", "hand a lead on to the next stage", 2, 0, to_sales),
    Task("P3", "10", "compare channels", 0, 1, channels, "in the reports"),
)  # fmt: skip


def by_customer_number(person: Person) -> None:
    person.begin()
    person.press(Qt.Key.Key_F, CONTROL)
    person.writes("#10234")
    person.press(Qt.Key.Key_Return)
    assert person.leads.model.total() == 1


def saved_view(person: Person) -> None:
    save_view(person)
    person.window.show_query("")
    person.clicks = person.presses = 0
    person.click(person.window.nav._views[0])
    assert person.window.top.search.query() == "p:4"


P5 = (
    Task("P5", "1, 5", "open the last batch; prove what was sent", 0, 2, last_batch, final=True),
    Task("P5", "2", "what changed since the last file", 0, 0, changed_since,
         "how many stands on its tab of the hand-over", final=True),
    Task("P5", "3", "return the numbers (drop, then)", 0, 1, None, "as P2 5"),
    Task("P5", "4", "fix a rejected row", 0, 3, incomplete,
         "what the list of the incomplete asks for"),
    Task("P5", "6", "the identical file again", 0, 2, same_file, "from the log", final=True),
    Task("P5", "7", "search by customer number (and text)", 2, 0, by_customer_number),
    Task("P5", "8", "change a column profile", 0, 8, profile, "two columns change places",
         final=True),
    Task("P5", "9", "leads without number: a saved view", 0, 1, saved_view),
    Task("P5", "10", "cross-sell or up-sell on a customer", 1, 0, None,
         "not yet: nothing keeps such a chance"),
)  # fmt: skip


def dark(person: Person) -> None:
    wanted: list[object] = []
    person.window.setting_wanted.connect(lambda *what: wanted.append(what))
    person.begin()
    person.click(person.window.top._commands)
    person.writes("dunkel")
    rows = person.window.palette_box.rows
    place = rows.visualRect(rows.currentIndex()).center()
    person.click(rows.viewport(), place)
    assert wanted == [("theme", "dark")]


P6 = (
    Task("P6", "1", "information on a person", 0, 4, information),
    Task("P6", "2", "erase a person (and type the name)", 0, 5, erasure, final=True),
    Task("P6", "3, 4", "restriction, retention", 0, 5, None,
         "not yet: not built"),
    Task("P6", "5", "add a user with a role", 0, 6, colleague, "the role by its letter"),
    Task("P6", "6, 7", "calendar of deadlines; parameters and questions", 0, 0, None,
         "settings, without a target"),
    Task("P6", "8", "backup", 0, 3, backup),
    Task("P6", "9", "audit of one lead", 0, 1, who_changed),
    Task("P6", "10", "theme by the palette (and its name)", 0, 2, dark),
)  # fmt: skip
