"""Scenes of the duplicates: the queue, what was merged, nothing left to do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from leaddesk.models.records import find_record
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.operations.leads import add_lead
from leaddesk.operations.merging import merge_leads
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.duplicate_pairs import duplicate_pairs
from leaddesk.queries.duplicate_scan import scan
from leaddesk.queries.lead_detail import find_lead
from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.merging import MERGED_FIELDS
from leaddesk.rules.touchpoints import Kind
from leaddesk.scanning import kept
from leaddesk.ui.duplicates.merge_dialog import MergeDialog
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.settings.duplicate_rule_dialog import DuplicateRuleDialog
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of, pane_of, shown

_LIKE = ("I-000018", "I-000004", "I-000009")
_AGAIN: tuple[dict[str, object], ...] = (
    {"contact.position": "Einkaufsleitung", "lead.source": "Messe Hannover",
     "lead.note": "Fragt nach der Lieferzeit.", "company.city": "Bielefeld-Brackwede"},
    {"lead.note": "Katalog gewünscht"},
    {"contact.first_name": "", "lead.product": "Serie B"},
)  # fmt: skip


def _doubled(window: MainWindow) -> None:
    """Three leads are there a second time, as a list from a fair spells them."""
    store = window.desk.store
    for number, other in zip(_LIKE, _AGAIN, strict=True):
        lead = store.ask(find_lead, number=number)
        assert lead is not None
        like = store.ask(values_of, lead=lead)
        name = " ".join(str(like["company.name"]).split()[:2]).replace("ü", "ue")
        again = {key: like[key] for key in _KEPT if like[key]} | {"company.name": name} | other
        made = store.run(add_lead, again, segments=[2, 4]).result
        store.run(log_touchpoint, made, Happening(Kind.FAIR, text="Am Stand gesprochen"))
    store.repair(kept(store.ask(scan)))
    window.desk.look()


_KEPT = ("company.phone", "company.postal_code", "company.city", "contact.last_name",
         "contact.first_name", "contact.email")  # fmt: skip


def values_of(session: Session, lead: int) -> dict[str, object]:
    record = find_record(session, lead)
    return {key: record.get(key) for key in MERGED_FIELDS}


def _queue(window: MainWindow) -> None:
    _doubled(window)
    page_of(window, "importing").show_part("duplicates")


def _merged(window: MainWindow) -> None:
    _doubled(window)
    store = window.desk.store
    for pair in store.ask(duplicate_pairs)[:2]:
        store.run(merge_leads, pair.one.lead_id, pair.other.lead_id)
    page_of(window, "importing").show_part("duplicates")


def _none(window: MainWindow) -> None:
    page_of(window, "importing").show_part("duplicates")


def _rules(window: MainWindow) -> None:
    page_of(window, "settings").show_part("duplicates")


def _rule(window: MainWindow) -> QWidget:
    page = page_of(window, "settings")
    page.show_part("duplicates")
    part = page.part("duplicates")
    return shown(DuplicateRuleDialog(part, part.rules.rules[11], part.rules.threshold))


def _merge(window: MainWindow) -> QWidget:
    _doubled(window)
    pair = window.desk.store.ask(duplicate_pairs)[2]
    return shown(MergeDialog(window.desk, window, pair.one.lead_id, pair.other.lead_id))


def _merge_consents(window: MainWindow) -> QWidget:
    """One of the two has objected."""
    _doubled(window)
    desk = window.desk
    pair = desk.store.ask(duplicate_pairs)[2]
    day = desk.today()
    desk.store.run(
        record_consent, pair.one.lead_id, tuple(Channel), Basis.CONSENT, day, "Messekarte"
    )
    desk.store.run(record_objection, pair.other.lead_id, [Channel.EMAIL], day)
    return shown(MergeDialog(desk, window, pair.one.lead_id, pair.other.lead_id))


def _of_lead(window: MainWindow) -> LeadPane:
    """The lead with which two others were merged."""
    _doubled(window)
    store = window.desk.store
    pair = store.ask(duplicate_pairs)[0]
    kept, gone = sorted((pair.one.lead_id, pair.other.lead_id))
    again = store.run(add_lead, {**store.ask(values_of, lead=gone), "lead.note": ""}).result
    store.run(merge_leads, kept, gone)
    store.run(merge_leads, kept, again)
    window.desk.look()
    pane = pane_of(window, store.ask(lambda session: find_record(session, kept).lead.number))
    pane.page.timeline.show_filter("all")
    pane.page.timeline.list.setCurrentIndex(pane.page.timeline.model.index(0))
    return pane


def _in_history(window: MainWindow) -> None:
    _of_lead(window)


def _split(window: MainWindow) -> None:
    _of_lead(window).run_command("split")


def _former_numbers(window: MainWindow) -> None:
    _of_lead(window).page.tabs.choose("master")


DUPLICATE_SCENES: dict[str, Scene] = {
    "duplicates": _queue,
    "duplicates_merged": _merged,
    "duplicates_none": _none,
    "settings_duplicates": _rules,
    "duplicate_rule": _rule,
    "merge": _merge,
    "merge_consents": _merge_consents,
    "merge_history": _in_history,
    "merge_split": _split,
    "merge_numbers": _former_numbers,
}
