"""`content`: what can be given to whom, and where there is nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_key
from leaddesk.operations.content import remove_piece, set_piece
from leaddesk.queries.content import LeadContents, PieceRow, lead_contents, pieces
from leaddesk.rules.choice_words import stage_of
from leaddesk.rules.content import Persona, Piece, PieceKind, gaps
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.nurturing import kind_of_piece, language_text, persona_name
from leaddesk.ui.words.stages import stage_name, stage_order

_WORDS = ("kind", "persona", "stage", "product", "language", "link", "use", "remove")
"""What can be said of a piece."""


def content(call: Call) -> Exit:
    """Does what is asked with the piece that is named, then shows all and how many gaps there are.
    NOTHING if there is none."""
    options = call.options
    title = options.title.strip() if options.title else ""
    with open_store(call) as store:
        if options.lead:
            return _for_lead(call, store)
        asked = any(getattr(options, word) not in (None, False) for word in _WORDS)
        if title and asked:
            _change(call, store, title)
        found = store.ask(pieces)
    missing = gaps((row.piece for row in found), stage_order().funnel)
    if title and not asked:
        found = tuple(row for row in found if sort_key(row.piece.title) == sort_key(title))
    if not found:
        call.say(translate("Cli", "There is no such content. What is said of it makes it: --kind."))
    document = {
        "content": [_document(row.piece) for row in found],
        "gaps": [{"persona": who.value, "stage": stage.key} for who, stage in missing],
    }
    said = translate("Cli", "%n gap(s): a persona and stage for which there is nothing.", "",
                     len(missing))  # fmt: skip
    call.answer(document, [*_lines(found), said] if found else [])
    return Exit.DONE if found else Exit.NOTHING


def _change(call: Call, store: Store, title: str) -> None:
    options = call.options
    known = [r for r in store.ask(pieces) if sort_key(r.piece.title) == sort_key(title)]
    if options.remove:
        if not known:
            raise Refused(Problem("unknown_piece"))
        store.run(remove_piece, known[0].piece_id)
        return
    piece = known[0].piece if known else Piece(title)
    if options.kind:
        kinds = {kind.value: kind_of_piece(kind) for kind in PieceKind}
        text = translate("Cli", "There is no kind “{value}”. There are: {known}")
        piece = replace(piece, kind=PieceKind(typed_key(options.kind, kinds, text)))
    if options.persona is not None:
        names = {one.value: persona_name(one) for one in Persona}
        text = translate("Cli", "There is no persona “{value}”. There are: {known}")
        typed = (typed_key(one, names, text) for one in options.persona)
        piece = replace(piece, personas=tuple(Persona(key) for key in typed))
    if options.stage is not None:
        piece = replace(piece, stages=tuple(_stage(text) for text in options.stage))
    for field in ("product", "language", "link"):
        if (value := getattr(options, field)) is not None:
            piece = replace(piece, **{field: value.strip()})
    if options.use:
        piece = replace(piece, active=options.use == "on")
    store.run(set_piece, piece, known[0].piece_id if known else None)


def _stage(text: str) -> Stage:
    stage = stage_of(text)
    if stage is None:
        said = translate("Cli", "There is no stage “{stage}”. There are: {stages}")
        known = ", ".join(s.key for s in stage_order().funnel)
        raise Stopped(Exit.WRONG_CALL, said.format(stage=text, stages=known))
    return stage


def _document(piece: Piece) -> dict[str, Any]:
    return {
        "title": piece.title, "kind": piece.kind.value, **piece.as_json(),
        "product": piece.product or None, "language": piece.language or None,
        "link": piece.link or None, "active": piece.active,
    }  # fmt: skip


def _lines(found: Sequence[PieceRow]) -> list[str]:
    every = translate("Cli", "all")
    heads = [
        Column(translate("CliColumns", "Content"), least=20),
        Column(translate("CliColumns", "Kind")),
        Column(translate("CliColumns", "For whom"), least=10),
        Column(translate("CliColumns", "Stages"), least=8),
        Column(translate("CliColumns", "Product"), least=8),
        Column(translate("CliColumns", "Language")),
    ]  # fmt: skip
    rows = [
        [p.title, kind_of_piece(p.kind), ", ".join(map(persona_name, p.personas)) or every,
         ", ".join(map(stage_name, p.stages)) or every, p.product, language_text(p.language)]
        for p in (row.piece for row in found)
    ]  # fmt: skip
    return table(heads, rows, terminal_width()) if rows else []


def _for_lead(call: Call, store: Store) -> Exit:
    found = store.ask(lead_contents, lead_id=found_lead(call, store, call.options.lead))
    assert isinstance(found, LeadContents)  # it was found in this very store
    heads = [
        Column(translate("CliColumns", "Content"), least=20),
        Column(translate("CliColumns", "Kind")), Column(translate("CliColumns", "Sent before")),
    ]  # fmt: skip
    yes = translate("Cli", "yes")
    rows = [
        [fit.piece.title, kind_of_piece(fit.piece.kind), yes if fit.sent else ""]
        for fit in found.fits
    ]
    document = {
        "persona": found.persona.value if found.persona else None, "consent": found.agreed,
        "content": [
            {**_document(fit.piece), "why": list(fit.why), "sent": fit.sent} for fit in found.fits
        ],
    }  # fmt: skip
    said = translate("Cli", "%n piece(s) fit(s/)", "", len(rows))
    lines = table(heads, rows, terminal_width()) if rows else [said]
    call.answer(document, lines)
    return Exit.DONE if rows else Exit.NOTHING
