"""`mappings`: how lists are brought in, as it is remembered; another name, or none any more."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.operations.list_mappings import forget_columns, rename_columns
from leaddesk.queries.imports import KeptMapping, kept_mappings, named_mapping
from leaddesk.rules.list_mapping import mapping_to_json
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.list_kinds import list_field_name

_NAMES = {"rename": 2, "remove": 1}
"""How many names each word needs."""


def mappings(call: Call) -> Exit:
    """Shows them, NOTHING if there are none; or does what is asked with the one that is named."""
    doing, names = call.options.doing, call.options.names
    if len(names) != _NAMES.get(doing, 0):
        text = translate("Cli", "It goes: mappings, mappings rename OLD NEW, mappings remove NAME.")
        raise Stopped(Exit.WRONG_CALL, text)
    with open_store(call) as store:
        if doing == "rename":
            store.run(rename_columns, named(store, names[0]).map_id, names[1])
        elif doing == "remove":
            store.run(forget_columns, named(store, names[0]).map_id)
        kept = store.ask(kept_mappings)
    call.answer({"mappings": [{"name": one.name, **mapping_to_json(one.mapping)} for one in kept]},
                _lines(kept))  # fmt: skip
    return Exit.DONE if kept or doing else Exit.NOTHING


def named(store: Store, name: str, kind: str | None = None) -> KeptMapping:
    """The one of this name, of lists of this kind ("": leads); Stopped if there is none."""
    kept = store.ask(named_mapping, name=name.strip(), kind=kind)
    if kept is None:
        raise no_such_mapping(name)
    return kept


def no_such_mapping(name: str) -> Stopped:
    text = translate("Cli", "No matching of columns is kept under the name “{name}”.")
    return Stopped(Exit.WRONG_CALL, text.format(name=name))


def _lines(kept: tuple[KeptMapping, ...]) -> list[str]:
    columns = (Column(translate("Cli", "Name")), Column(translate("Cli", "Columns")))
    rows = [
        (one.name, ", ".join(f"{h} = {list_field_name(k)}" for h, k in one.mapping.columns.items()))
        for one in kept
    ]
    return table(columns, rows, terminal_width()) if rows else []
