"""`reasons`: why leads leave the funnel, go back or are opened again; a team adds its own."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_key
from leaddesk.operations.stage_settings import set_reasons
from leaddesk.queries.stage_settings import stage_plan
from leaddesk.rules.stage_moves import REASONS, MoveKind
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.reasons import move_name, reason_name


def reasons(call: Call) -> Exit:
    """Changes the list of the move that is named, as the options say; then shows all."""
    options = call.options
    with open_store(call) as store:
        if options.move:
            names = {kind.value: move_name(kind) for kind in store.ask(stage_plan).reasons}
            sentence = translate("Cli", "There is no move “{value}”. There are: {known}")
            _change(call, store, MoveKind(typed_key(options.move, names, sentence)))
        found = store.ask(stage_plan).reasons
    document = [
        {"move": kind.value, "offered": list(kept.offered), "own": list(kept.own),
         "hidden": list(kept.hidden)}
        for kind, kept in found.items()
    ]  # fmt: skip
    heads = [
        Column(translate("CliColumns", "Move"), least=12),
        Column(translate("CliColumns", "Reason"), least=20),
        Column(translate("CliColumns", "Key"), least=10),
    ]
    cells = [
        [move_name(kind), reason_name(key, kind), "" if key in kept.own else key]
        for kind, kept in found.items()
        for key in kept.offered
    ]
    call.answer(document, table(heads, cells, terminal_width()))
    return Exit.DONE


def _change(call: Call, store: Store, kind: MoveKind) -> None:
    options, kept = call.options, store.ask(stage_plan).reasons[kind]
    known = {key: reason_name(key, kind) for key in REASONS[kind]}
    names = known | {text: text for text in kept.own}
    sentence = translate("Cli", "There is no reason “{value}”. There are: {known}")
    gone = {typed_key(text, names, sentence) for text in options.remove}
    back = {typed_key(text, known, sentence) for text in options.back}
    own = (*(text for text in kept.own if text not in gone), *options.add)
    hidden = ({*kept.hidden} | (gone & set(known))) - back
    changed = ReasonList(kind, own, tuple(key for key in REASONS[kind] if key in hidden))
    if changed != kept:
        store.run(set_reasons, changed)
