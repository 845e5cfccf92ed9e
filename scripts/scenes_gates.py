"""Pictures of the checklist, the gates, who is no prospect, and the settings of all that."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from leaddesk.operations.exclusions import list_exclusions
from leaddesk.operations.qualification import answer_question
from leaddesk.operations.stage_settings import set_stage_order
from leaddesk.operations.team import Person, set_absence, set_person
from leaddesk.queries.lead_detail import find_lead
from leaddesk.rules.exclusion import Listed
from leaddesk.rules.roles import Role
from leaddesk.rules.stage_order import AS_IT_COMES, rearranged
from leaddesk.rules.stages import Stage
from leaddesk.ui.funnel.funnel_page import FunnelPage
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.settings.exclusion_settings import ExclusionSettings
from leaddesk.ui.settings.settings_page import SettingsPage
from leaddesk.ui.settings.stage_order_form import StageOrderForm
from leaddesk.ui.settings.stage_settings import StageSettings
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene

SOLD_TO, LISTED = "I-000012", "I-000018"
_QUOTE_FIRST = rearranged(AS_IT_COMES, [Stage.QUOTE, Stage.PROSPECT, Stage.SQL])
_LIST = [
    Listed("muster-maschinen.example"),
    Listed("Beratungskontor Süd GmbH", "consultant"),
    Listed("Maschinenbau Krüger & Tochter"),
]


def _lead(window: MainWindow, number: str) -> tuple[LeadsPage, int]:
    window.show_page("leads")
    page = cast(LeadsPage, window.page("leads"))
    found: list[int] = []
    window.desk.ask(find_lead, number=number).done(found.append)
    page.show_lead(found[0])
    return page, found[0]


def _checklist(window: MainWindow) -> None:
    page, lead = _lead(window, SOLD_TO)
    window.desk.run(answer_question, lead_id=lead, question_id=3, yes=True, note="20.000 €")
    window.desk.run(answer_question, lead_id=lead, question_id=4, yes=False)
    page.pane.run_command("qualify")


def _listed(window: MainWindow) -> None:
    window.desk.run(list_exclusions, entries=_LIST)
    _lead(window, LISTED)


def _settings(part: str) -> Scene:
    def scene(window: MainWindow) -> None:
        window.show_page("settings")
        cast(SettingsPage, window.page("settings")).show_part(part)

    return scene


def _order(window: MainWindow) -> None:
    """SQL is moved behind the quote; what that does is said."""
    _settings("stages")(window)
    page = cast(SettingsPage, window.page("settings"))
    form = cast(StageSettings, page.part("stages")).order
    _choose(form, Stage.SQL)
    form.move_stage(1)
    form.move_stage(1)
    bring_to_sight(form)


def _order_refused(window: MainWindow) -> None:
    """SQL can't come before sales has accepted."""
    _settings("stages")(window)
    page = cast(SettingsPage, window.page("settings"))
    form = cast(StageSettings, page.part("stages")).order
    _choose(form, Stage.SQL)
    form.move_stage(-1)
    bring_to_sight(form)


def bring_to_sight(part: QWidget) -> None:
    """Scroll so that it stands at the top."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    assert above is not None  # parts lie in one
    for _ in range(3):  # what was shown last has its height then, and all above it its place
        QApplication.processEvents()
    inside = above.widget()
    assert inside is not None
    above.verticalScrollBar().setValue(part.mapTo(inside, QPoint()).y() - 24)


def _choose(form: StageOrderForm, stage: Stage) -> None:
    form.table.setCurrentIndex(form.table.texts.index(int(stage) - 1, 0))


def _exclusion(window: MainWindow) -> None:
    window.desk.run(list_exclusions, entries=_LIST)
    _settings("exclusion")(window)
    page = cast(SettingsPage, window.page("settings"))
    cast(ExclusionSettings, page.part("exclusion"))._on_look()


def _team(window: MainWindow) -> None:
    made: list[int] = []
    person = Person("Jürgen Süß", "JS", Role.FIELD_SALES, areas=["33", "4"], languages=["de"])
    window.desk.run(set_person, person=person).done(made.append)
    first, last = date(2025, 12, 22), date(2026, 1, 2)
    window.desk.run(set_absence, user_id=made[0], first_day=first, last_day=last)
    _settings("team")(window)


def _other_order(window: MainWindow) -> None:
    """The bar of a lead and the menu of its stages, the quote coming first."""
    window.desk.run(set_stage_order, funnel=_QUOTE_FIRST)
    page, _ = _lead(window, SOLD_TO)
    page.pane.run_command("stage")


def _funnel_other_order(window: MainWindow) -> None:
    window.desk.run(set_stage_order, funnel=_QUOTE_FIRST)
    window.show_page("funnel")


def _groups(window: MainWindow) -> None:
    window.show_page("funnel")
    cast(FunnelPage, window.page("funnel")).groups.by.choose("source")


GATE_SCENES: dict[str, Scene] = {
    "lead_checklist": _checklist,
    "lead_listed": _listed,
    "funnel_groups": _groups,
    "settings_stages": _settings("stages"),
    "settings_stage_order": _order,
    "settings_stage_order_refused": _order_refused,
    "lead_other_order": _other_order,
    "funnel_other_order": _funnel_other_order,
    "settings_checklist": _settings("checklist"),
    "settings_exclusion": _exclusion,
    "settings_team": _team,
}
