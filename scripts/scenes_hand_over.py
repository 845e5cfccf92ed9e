"""Scenes of the hand-over: every tab and step, and one's own profile."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from leaddesk.operations.erp_profiles import set_erp_options
from leaddesk.operations.hand_over import mark_sent, prepare_batch
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.queries.erp_changes import changed_since_sent
from leaddesk.queries.erp_profiles import erp_profiles, next_number
from leaddesk.queries.hand_over import candidates
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.erp.kept_profile import profile_in
from leaddesk.rules.erp.profile import Profile
from leaddesk.rules.stages import Stage
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.hand_over.profile_editor import ProfileEditor
from leaddesk.ui.hand_over.profile_options import ProfileOptionsDialog
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of
from torture.examples_erp import OWN

_DATEV = {"adviser": "29098", "client": "55003", "year_begin": "2026-01-01", "chart": "03"}
_LONG = {
    "company.name": "Alpen Fördertechnik und Sondermaschinenbau Hochgebirge GmbH & Co. KG",
    "company.street": "Łódźstraße 7", "company.postal_code": "83646",
    "company.city": "Bad Tölz", "company.country": "DE",
}  # fmt: skip


def _page(window: MainWindow) -> HandOverPage:
    window.show_page("hand_over")
    page = page_of(window, "hand_over")
    assert isinstance(page, HandOverPage)
    return page


def _lacking(window: MainWindow) -> None:
    """A lead that has moved since it was handed over, and has no town any more."""
    _tab("changed")(window)
    store = window.desk.store
    lead = store.ask(changed_since_sent)[0].lead_id
    detail = store.ask(lead_detail, lead_id=lead)
    assert detail is not None
    town = detail.values["company.city"]
    window.desk.run(edit_fields, lead_id=lead, edits={"company.city": (town, None)})


def _tab(key: str) -> Scene:
    def scene(window: MainWindow) -> None:
        _sent(window)
        page = _page(window)
        page.profile.box.choose("datev")
        page.lists.tabs.choose(key)

    return scene


def _sent(window: MainWindow) -> None:
    """A batch with numbers that we gave has gone out, and one of its leads has moved since."""
    store = window.desk.store
    store.run(set_erp_options, "datev", _DATEV)
    leads = store.ask(candidates)
    batch = store.run(prepare_batch, leads[:1], "datev").result
    store.run(mark_sent, batch.batch_id, "0" * 64)
    was = _values(window, leads[0])["company.street"]
    store.run(edit_fields, leads[0], {"company.street": (was, "Neue Straße 5")})


def _values(window: MainWindow, lead_id: int) -> Mapping[str, object]:
    detail = window.desk.store.ask(lead_detail, lead_id=lead_id)
    assert detail is not None
    return detail.values


def _incomplete(window: MainWindow) -> None:
    _datev(window)
    store = window.desk.store
    lead = store.run(add_lead, _LONG).result
    store.run(move_stage, [lead], Stage.WON, "concrete_inquiry")
    page = _page(window)
    page.profile.box.choose("datev")
    page.lists.tabs.choose("incomplete")


def _datev(window: MainWindow) -> None:
    window.desk.store.run(set_erp_options, "datev", _DATEV)


def _unset(window: MainWindow) -> None:
    _page(window).profile.box.choose("datev")


def _preview(profile: str) -> Scene:
    def scene(window: MainWindow) -> None:
        _datev(window)
        window.desk.store.run(
            set_erp_options, "sap_b1_dtw", {"number_from": "1", "number_to": "99"}
        )
        page = _page(window)
        page.profile.box.choose(profile)
        page.main.click()

    return scene


def _options(window: MainWindow) -> QWidget:
    _datev(window)
    store = window.desk.store
    known = next(p for p in store.ask(erp_profiles) if p.key == "datev")
    dialog = ProfileOptionsDialog(window, known, store.ask(next_number, "datev"))
    dialog.show()
    return dialog


def _editor_at(tab: str) -> Scene:
    """One's own profile that is kept, opened at this tab."""

    def scene(window: MainWindow) -> QWidget:
        profile = profile_in("own", OWN)
        assert isinstance(profile, Profile)
        editor = ProfileEditor(window, window.desk, profile)
        editor.show()
        if tab == "columns":
            editor.columns.add()
        editor.tabs.choose(tab)
        return editor

    return scene


def _editor(window: MainWindow) -> QWidget:
    folder = Path(tempfile.mkdtemp(prefix="vorlage-"))
    path = folder / "Kundenimport.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([
            ["Kunden-Nr. (10)", "Firma* (40)", "Straße", "Hausnummer", "PLZ*", "Ort* (30)", "Land",
             "USt-IdNr.", "Ansprechpartner", "Telefon", "E-Mail", "Zahlungsziel", "Fremdschlüssel"],
            ["", "Muster GmbH", "Hauptstraße", "7", "01067", "Dresden", "DE", "DE123456789",
             "Anna Berg", "0351 4711", "info@muster.example", "30", ""],
        ])  # fmt: skip
    editor = ProfileEditor(window, window.desk, None)
    editor.show()
    editor.read_template(path)
    return editor


def _answer(window: MainWindow) -> None:
    store = window.desk.store
    page = _page(window)
    detail = "Interessentennr.;Kundennr.;Firma;PLZ\n"
    rows = [f"I-{n:06d};10{n:03d};;" for n in (21, 22, 23)]
    first = store.ask(candidates)[0]
    values = _values(window, first)
    rows.append(f";10234;{values['company.name']};{values['company.postal_code']}")
    rows.append("I-999999;10235;;")
    page.answers._show()
    page.answers.panel.take_text(detail + "\n".join(rows))


HAND_OVER_SCENES: dict[str, Scene] = {
    "hand_over_unset": _unset,
    "hand_over_incomplete": _incomplete,
    "hand_over_waiting": _tab("waiting"),
    "hand_over_changed": _tab("changed"),
    "hand_over_changed_lacking": _lacking,
    "hand_over_batches": _tab("batches"),
    "hand_over_datev": _preview("datev"),
    "hand_over_sap": _preview("sap_b1_dtw"),
    "hand_over_options": _options,
    "hand_over_editor": _editor,
    "hand_over_editor_columns": _editor_at("columns"),
    "hand_over_editor_above": _editor_at("above"),
    "hand_over_editor_preview": _editor_at("preview"),
    "hand_over_answer": _answer,
}
