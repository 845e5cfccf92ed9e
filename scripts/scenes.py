"""What the pictures show: each scene brings a window with the sample data into one state.

A scene may give back another widget than the window to be taken, such as a dialog.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from leaddesk.resources import resource
from leaddesk.rules.stages import Stage
from leaddesk.settings import Settings
from leaddesk.ui.leads.new_lead_dialog import NewLeadDialog
from leaddesk.ui.shell.key_sheet import KeySheet
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.start.first_run import FirstRun
from scripts.hands import Scene, page_of, type_keys, walk_on
from scripts.scenes_agreement import AGREEMENT_SCENES
from scripts.scenes_campaigns import CAMPAIGN_SCENES
from scripts.scenes_consent import CONSENT_SCENES
from scripts.scenes_distribution import DISTRIBUTION_SCENES
from scripts.scenes_duplicates import DUPLICATE_SCENES
from scripts.scenes_focus import FOCUS_SCENES
from scripts.scenes_gates import GATE_SCENES
from scripts.scenes_hand_over import HAND_OVER_SCENES
from scripts.scenes_help import HELP_SCENES
from scripts.scenes_importing import IMPORTING_SCENES
from scripts.scenes_kinds import KIND_SCENES
from scripts.scenes_lead import LEAD_SCENES
from scripts.scenes_list import LIST_SCENES
from scripts.scenes_nurturing import NURTURING_SCENES
from scripts.scenes_offering import OFFERING_SCENES
from scripts.scenes_others import OTHERS_SCENES
from scripts.scenes_papers import PAPER_SCENES
from scripts.scenes_privacy import PRIVACY_SCENES
from scripts.scenes_reports import REPORT_SCENES
from scripts.scenes_scoring import SCORING_SCENES
from scripts.scenes_search import SEARCH_SCENES
from scripts.scenes_segments import SEGMENT_SCENES
from scripts.scenes_settings import SETTINGS_SCENES
from scripts.scenes_states import STATE_SCENES
from scripts.scenes_store import STORE_SCENES

FAIR = resource("samples/messe_leads.xlsx")


def _query(text: str) -> Scene:
    return lambda window: window.show_query(text)


def _bulk(window: MainWindow) -> None:
    window.show_query("4")
    page_of(window, "leads").table.select_all_hits()


def _bulk_preview(window: MainWindow) -> None:
    """A move that some can't make: who they are, and a reason that would open the gate."""
    window.show_query("")
    page = page_of(window, "leads")
    page.table.select_all_hits()
    page.bulk.take_up("stage")
    page.bulk.stage.choose(int(Stage.SAL))


def _palette(window: MainWindow) -> None:
    window.palette_box.open()
    window.palette_box.line.setText("wied")


def _funnel_flow(window: MainWindow) -> None:
    page = page_of(window, "funnel")
    page.view.choose("flow")
    page.period.choose(365)


def _funnel_cohort(window: MainWindow) -> None:
    page_of(window, "funnel").view.choose("cohort")


def _preview(window: MainWindow) -> None:
    page_of(window, "hand_over").main.click()


def _importing(steps: int) -> Scene:
    def scene(window: MainWindow) -> None:
        page = page_of(window, "importing")
        page.open_file(FAIR)
        walk_on(page.wizard, steps - 1)

    return scene


def _importing_open(window: MainWindow) -> None:
    """A text list that has to be asked about: dates, amounts, characters."""
    page = page_of(window, "importing")
    path = Path(tempfile.mkdtemp()) / "Messe_Nürnberg.csv"
    rows = "".join(
        f"MÃ¼ller {n} GmbH;9040{n};NÃ¼rnberg;0911 12345{n};0{n}/04/2025;{n}.500\r\n"
        for n in range(1, 9)
    )
    path.write_bytes(f"Firma;PLZ;Ort;Telefon;Abschluss am;Auftragswert\r\n{rows}".encode())
    page.open_file(path)


def _refused(window: MainWindow) -> None:
    page_of(window, "importing").open_file(Path("gibt es nicht.xlsx"))


def _completion(window: MainWindow) -> None:
    window.show_page("leads")
    window.top.search.line.setFocus()
    type_keys("st")


def _new_lead(window: MainWindow) -> QWidget:
    dialog = NewLeadDialog(window.desk, window, page_of(window, "leads").pane.drafts)
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
    "leads_bulk_preview": _bulk_preview,
    "leads_nothing": _query("4 stage:sql score>=390"),
    "leads_nothing_alone": _query("stage:won score<10 ort:Bonn"),
    "leads_nothing_excluded": _query("Beratungskontor"),
    "leads_wrong_query": _query("stge:sql 4"),
    "leads_completion": _completion,
    "leads_new": _new_lead,
    **LEAD_SCENES,
    **LIST_SCENES,
    **SEARCH_SCENES,
    "day": lambda window: window.show_page("day"),
    "funnel": lambda window: window.show_page("funnel"),
    "funnel_cohort": _funnel_cohort,
    "funnel_flow": _funnel_flow,
    "segments": lambda window: window.show_page("segments"),
    "hand_over": lambda window: window.show_page("hand_over"),
    "hand_over_preview": _preview,
    **HAND_OVER_SCENES,
    "import_idle": lambda window: window.show_page("importing"),
    "import_open": _importing_open,
    **{f"import_{step}": _importing(step) for step in range(1, 7)},
    "import_refused": _refused,
    **IMPORTING_SCENES,
    **KIND_SCENES,
    "palette": _palette,
    "keys": _key_sheet,
    **{f"first_run_{step}": _first_run(step) for step in range(4)},
    **AGREEMENT_SCENES,
    **CONSENT_SCENES,
    **DISTRIBUTION_SCENES,
    **DUPLICATE_SCENES,
    **FOCUS_SCENES,
    **GATE_SCENES,
    **HELP_SCENES,
    **NURTURING_SCENES,
    **OFFERING_SCENES,
    **CAMPAIGN_SCENES,
    **OTHERS_SCENES,
    **PAPER_SCENES,
    **PRIVACY_SCENES,
    **REPORT_SCENES,
    **SCORING_SCENES,
    **SEGMENT_SCENES,
    **SETTINGS_SCENES,
    **STATE_SCENES,
    **STORE_SCENES,
}
