"""Pictures of consents: the group in the master data, recording one, an objection."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.rules.consent import Basis, Channel
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, pane_of, type_keys


def _known(window: MainWindow, *, objected: bool) -> Any:
    """The lead with a history of consents, its master data shown at their end."""
    pane = pane_of(window)
    desk, lead = pane.desk, pane.lead_id
    detail = pane.reader.current()
    assert detail is not None
    day, whose = desk.today(), {"lead_id": lead, "contact_id": detail.contact_id}
    desk.run(
        record_consent, channels=[Channel.EMAIL, Channel.PHONE], basis=Basis.CONSENT,
        on=day - timedelta(days=60), source="Visitenkarte am Messestand, Ordner 12", **whose,
    )  # fmt: skip
    desk.run(
        record_consent, channels=[Channel.POST], basis=Basis.INTEREST,
        on=day - timedelta(days=90), source="Katalog angefordert", lead_id=lead,
    )  # fmt: skip
    if objected:
        desk.run(
            record_objection, channels=[Channel.PHONE, Channel.EMAIL],
            on=day - timedelta(days=21), source="Anruf am Empfang", **whose,
        )  # fmt: skip
    pane.page.tabs.choose("master")
    bar = pane.page.master.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    return pane


def _consents(window: MainWindow) -> None:
    _known(window, objected=False)


def _objected(window: MainWindow) -> None:
    _known(window, objected=True)


def _record(window: MainWindow) -> None:
    _known(window, objected=False).run_command("consent")
    type_keys("Karte am Messestand")


def _object(window: MainWindow) -> None:
    _known(window, objected=False).run_command("objection")


CONSENT_SCENES: dict[str, Scene] = {
    "consents": _consents,
    "consents_objected": _objected,
    "consents_record": _record,
    "consents_object": _object,
}
