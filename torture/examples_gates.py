"""Examples of the operations about the checklist, the gates and who is no prospect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from leaddesk.models import ExclusionEntry, Lead
from leaddesk.models.records import find_record
from leaddesk.operations.exclusions import list_exclusions
from leaddesk.operations.leads import edit_fields
from leaddesk.rules.exclusion import Listed
from leaddesk.rules.qualification import DEFAULT_QUESTIONS
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

ANOTHER_ORDER = (
    Stage.COLD, Stage.WARM, Stage.MQL, Stage.SAL, Stage.QUOTE, Stage.PROSPECT, Stage.SQL, Stage.WON,
)  # fmt: skip


def _lead(store: Store, place: int = 0) -> int:
    return store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))[place]


def _excluded(store: Store) -> int:
    lead = _lead(store, 6)
    was = store.ask(lambda s: find_record(s, lead).get("company.relation"))
    store.run(edit_fields, lead, {"company.relation": (was, "competitor")})
    return lead


def _exclude_found(store: Store) -> tuple[Any, ...]:
    _excluded(store)
    return ()


def _unlist_exclusion(store: Store) -> tuple[Any, ...]:
    store.run(list_exclusions, [Listed("weg-damit.de")])
    return (store.ask(lambda s: s.scalars(select(ExclusionEntry.id)).first()),)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "exclude_found": _exclude_found,
    "lift_exclusion": lambda s: (_excluded(s), "Jetzt Kunde: <b>größer</b> als gedacht"),
    "list_exclusions": lambda s: (
        [Listed("größe-berater.de", "consultant"), Listed("Böse & Söhne GmbH")],
    ),
    "unlist_exclusion": _unlist_exclusion,
    "answer_question": lambda s: (_lead(s), 3, True, "20.000 € <b>größer</b>"),
    "order_questions": lambda s: ([4, 3, 1],),
    "set_reasons": lambda s: (
        ReasonList(MoveKind.LOST, ("Lieferzeit zu lang & mehr",), ("timing",)),
    ),
    "set_stage_order": lambda s: (ANOTHER_ORDER,),
    "set_stage": lambda s: (
        replace(DEFAULT_SETTINGS[Stage.SQL], name_de="Qualifiziert", fields=("lead.value",)),
    ),
    "set_question": lambda s: (
        replace(DEFAULT_QUESTIONS[1], text_de="Passt die Größe?", required_for=(Stage.SAL,)),
    ),
}  # fmt: skip
