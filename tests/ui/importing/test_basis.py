"""The legal basis of a list is asked for where it is read, unless a column of it says it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from leaddesk.desk import Desk
from leaddesk.queries.consents import consents_of
from leaddesk.queries.imports import remembered_mapping
from leaddesk.rules.consent_lists import BASIS
from leaddesk.rules.list_mapping import NO_BASIS
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.wizard import COLUMNS, FILE
from tests.ui.importing.conftest import GOOD, HEADERS, forward, leads_of, press

MakeList = Callable[..., Path]


def _on(page: ImportPage) -> None:
    press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


def _say(page: ImportPage, basis: str) -> None:
    box = page.wizard.file.basis.box
    box.choose(basis)
    box.activated.emit(box.currentIndex())


def test_it_has_to_be_said_and_is_taken(page: ImportPage, make_list: MakeList, desk: Desk) -> None:
    page.open_file(make_list(HEADERS, GOOD))
    wizard = page.wizard
    _on(page)
    assert wizard.place == FILE and wizard.file.basis.box.property("invalid")
    assert wizard.file.basis.box.hasFocus()
    _say(page, "presumed")
    _on(page)
    assert wizard.place == COLUMNS and wizard.draft is not None and wizard.draft.plan is not None
    wizard.draft.say(defaults={})  # taken back behind it: asked for again
    _on(page)
    assert wizard.place == FILE and wizard.file.basis.box.property("invalid")
    _say(page, "presumed")
    forward(page, 5)
    (lead,) = leads_of(desk, "")
    said = desk.store.ask(consents_of, which={"lead": lead.lead_id})
    assert {one.basis for one in said} == {"presumed"} and len(said) == 3


def test_that_none_is_known_is_said_and_kept(
    page: ImportPage, make_list: MakeList, desk: Desk
) -> None:
    page.open_file(make_list(HEADERS, GOOD))
    forward(page, 5)
    draft = page.wizard.draft
    assert draft is not None and draft.plan is not None and draft.result is not None
    (lead,) = leads_of(desk, "")
    assert desk.store.ask(consents_of, which={"lead": lead.lead_id}) == ()
    kept = desk.store.ask(remembered_mapping, headers=draft.plan.digest)
    assert kept is not None and kept.mapping.defaults[BASIS] == NO_BASIS


def test_a_column_says_it(page: ImportPage, make_list: MakeList) -> None:
    page.open_file(make_list([*HEADERS, "Rechtsgrundlage"], [*GOOD, "Einwilligung"]))
    box = page.wizard.file.basis.box
    assert box.currentText() == "Wie in der Liste"
    _on(page)
    assert page.wizard.place == COLUMNS
