"""The import itself: tried without writing, and done."""

from __future__ import annotations

from typing import Any

from leaddesk.desk import Desk, Reply
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.rules.list_mapping import BY_RULES, OWNER, PROVIDER
from leaddesk.rules.list_rows import Outcome
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.words import Marked, marked

OUTCOMES: dict[Outcome, Marked] = {
    Outcome.CREATED: marked("Import", "new"),
    Outcome.UPDATED: marked("Import", "updated"),
    Outcome.UNCHANGED: marked("Import", "unchanged"),
    Outcome.SKIPPED: marked("Import", "skipped"),
    Outcome.REJECTED: marked("Import", "rejected"),
}


def try_out(desk: Desk, draft: ImportDraft) -> Reply:
    """Do everything and take it back: the answer is a Tried."""
    return desk.run(import_leads, **_what(draft), dry_run=True)


def do_import(desk: Desk, draft: ImportDraft) -> Reply:
    """Bring the leads in. The columns are remembered before that, as a step of its own: so the
    import is the last step, which Ctrl+Z takes back."""
    plan, mapping = draft.plan, draft.mapping()
    assert plan is not None
    if mapping is not None:
        name = draft.mapping_name or draft.source
        desk.run(
            remember_columns, name=name, headers=plan.digest, mapping=mapping
        ).failed(lambda failure: None)  # fmt: skip
    return desk.run(import_leads, **_what(draft))


def gives_out(draft: ImportDraft) -> bool:
    """Whether the new leads are given to people by the rules."""
    return draft.plan is not None and draft.plan.defaults.get(OWNER) == BY_RULES


def taken_in_as(draft: ImportDraft) -> str:
    """The name under which the list is taken in."""
    said = draft.plan.defaults.get(PROVIDER) if draft.plan is not None else None
    return said or draft.source


def _what(draft: ImportDraft) -> dict[str, Any]:
    return {
        "rows": tuple(draft.rows),
        "source": draft.source,
        "file_name": draft.path.name,
        "duplicates": draft.duplicates,
        "decisions": dict(draft.decisions),
        "manner": draft.manner(),
    }
