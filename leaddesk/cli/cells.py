"""`set`: cells of the leads that a query finds, as they are typed into the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.typed import typed_query
from leaddesk.operations.cells import edit_cells
from leaddesk.queries.cells import cells_preview
from leaddesk.queries.lead_list import lead_ids, leads_by_id
from leaddesk.rules.changes import Conflict
from leaddesk.rules.filter_fields import field_of
from leaddesk.rules.list_cells import TYPED, Cell, CellsRead
from leaddesk.store.store import Store
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.problems import problem_text

_MOST_SAID = 20


def set_cells(call: Call) -> Exit:
    """One step, whatever it sets; what can't be taken is named, and is all that a lead keeps.
    REFUSED where nothing could be taken."""
    if not " ".join(call.options.query).strip():
        text = translate("Cli", "Say of which leads: a query as in the search field.")
        raise Stopped(Exit.WRONG_CALL, text)
    wanted = [_typed(cell) for cell in call.options.cell]
    decimal = "," if current_language() == "de" else "."
    with open_store(call) as store:
        day = today(store)
        found = typed_query(call, store)
        ids = store.ask(lead_ids, filter=found, me=store.user_id(), today=day)
        if not ids:
            call.say(translate("Cli", "No lead matches."))
            return Exit.NOTHING
        cells = [Cell(lead, key, text) for lead in ids for key, text in wanted]
        told = store.ask(cells_preview, cells=cells, today=day, decimal=decimal)
        step = None
        if told.changed and not call.options.dry_run:
            done = store.run(edit_cells, cells, day, decimal)
            assert not isinstance(done.result, Conflict)  # nobody was shown anything before
            told, step = done.result, done.changes.step if done.changes else None
        _tell(call, store, cells, told, step)
    return Exit.REFUSED if told.refused and not told.changed else Exit.DONE


def _typed(text: str) -> tuple[str, str]:
    """ "ort=Ulm": the column by its key or by its word in a query, and the text for it."""
    name, sign, value = text.partition("=")
    key = name.strip() if name.strip() in TYPED else field_of(name) or ""
    if not sign or key not in TYPED:
        said = translate("Cli", "“{cell}” names no column that can be typed into: {columns}")
        columns = ", ".join(sorted(TYPED))
        raise Stopped(Exit.WRONG_CALL, said.format(cell=text, columns=columns))
    return key, value


def _tell(
    call: Call, store: Store, cells: Sequence[Cell], told: CellsRead, step: int | None
) -> None:
    places = [refused.place for refused in told.refused]
    numbers = {
        lead.lead_id: lead.number
        for lead in store.ask(leads_by_id, ids=[cells[place].lead_id for place in places])
    }
    refused: list[dict[str, Any]] = [
        {
            "number": numbers.get(cells[one.place].lead_id), "column": one.key, "value": one.text,
            "code": one.problem.code, "text": problem_text(one.problem, where=False),
        }
        for one in told.refused
    ]  # fmt: skip
    document = {
        "step": step, "dry_run": bool(call.options.dry_run), "changed": told.changed,
        "leads": told.leads, "unchanged": told.unchanged, "refused": refused,
    }  # fmt: skip
    would = translate("Cli", "%n cell(s) would change", n=told.changed)
    did = translate("Cli", "%n cell(s) changed", n=told.changed)
    lines = [would if call.options.dry_run else did]
    lines += [f"{one['number']}  {one['column']}: {one['text']}" for one in refused[:_MOST_SAID]]
    call.answer(document, lines)
