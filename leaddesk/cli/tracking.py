"""`tracks`: what leads are sent and told step by step; who is on one, and what is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_query
from leaddesk.operations.nurturing import put_on_track, remove_track, set_track, take_off_track
from leaddesk.queries.content import PieceRow, pieces
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.nurturing import StepRow, TrackRow, due_steps, track_named, tracks
from leaddesk.rules.fold import sort_key
from leaddesk.rules.nurturing import STOPS, StepKind, Track, TrackStep
from leaddesk.rules.problem import Problem, Refused
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, number_text
from leaddesk.ui.words.nurturing import day_text, put_text, step_text
from leaddesk.ui.words.stages import stage_name

_WORDS = ("query", "step", "without_stop", "use", "off", "remove")
"""What can be said of a track."""


def show_tracks(call: Call) -> Exit:
    """Does what is asked with the track that is named, then shows all; where nothing is asked of
    it, shows that one. NOTHING if there is none."""
    options = call.options
    name = options.name.strip() if options.name else ""
    with open_store(call) as store:
        if options.due:
            return _due(call, store)
        asked = any(getattr(options, word) for word in _WORDS)
        if name and asked:
            _change(call, store, name)
        found = store.ask(tracks, today=today(store))
        if name and not asked:
            found = tuple(row for row in found if sort_key(row.track.name) == sort_key(name))
        titles = {row.piece_id: row.piece.title for row in store.ask(pieces)}
    if not found:
        call.say(translate("Cli", "There is no such track. Its steps make it: --step “7 Call”."))
    document = {"tracks": [_document(row, titles) for row in found]}
    call.answer(document, _lines(found, titles))
    return Exit.DONE if found else Exit.NOTHING


def _change(call: Call, store: Store, name: str) -> None:
    options, known = call.options, store.ask(track_named, name=name)
    if options.remove:
        store.run(remove_track, _id_of(known))
        return
    described = known[1] if known else Track(name)
    if options.step:
        library = store.ask(pieces)
        described = replace(described, steps=tuple(_step(text, library) for text in options.step))
    if options.without_stop:
        stops = tuple(stop for stop in STOPS if stop.value not in options.without_stop)
        described = replace(described, stops=stops)
    if options.use:
        described = replace(described, active=options.use == "on")
    if known is None or described != known[1]:
        store.run(set_track, described, known[0] if known else None)
    if options.query:
        wanted, track_id = typed_query(call, store), _id_of(store.ask(track_named, name=name))
        ids = store.ask(lead_ids, filter=wanted, me=store.user_id(), today=today(store))
        if options.off:
            store.run(take_off_track, ids, track_id)
        else:
            done = store.run(put_on_track, ids, track_id, today(store)).result
            call.say(put_text(done, described.name))


def _id_of(known: tuple[int, Track] | None) -> int:
    if known is None:
        raise Refused(Problem("unknown_track"))
    return known[0]


def _step(text: str, library: Sequence[PieceRow]) -> TrackStep:
    """ "0 send Leitfaden", "7 Anrufen"."""
    day, _, what = text.strip().partition(" ")
    if not day.isdecimal():
        said = translate("Cli", "A step begins with its day: “7 Call”, not “{value}”.")
        raise Stopped(Exit.WRONG_CALL, said.format(value=text.strip()))
    verb, _, title = what.strip().partition(" ")
    if verb.casefold() not in ("send", "senden"):
        return TrackStep(int(day), topic=what.strip())
    for row in library:
        if sort_key(row.piece.title) == sort_key(title):
            return TrackStep(int(day), StepKind.CONTENT, row.piece_id)
    said = translate(
        "Cli", "There is no content “{value}”. “leaddesk content” shows what there is."
    )
    raise Stopped(Exit.NOTHING, said.format(value=title.strip()))


def _document(row: TrackRow, titles: dict[int, str]) -> dict[str, Any]:
    track = row.track
    return {
        "name": track.name, "active": track.active, "leads": row.leads, "due": row.due,
        "stops": [stop.value for stop in track.stops],
        "steps": [
            {"day": step.day, "kind": step.kind.value, "topic": step.topic or None,
             "content": titles.get(step.piece_id or 0)}
            for step in track.steps
        ],
    }  # fmt: skip


def _lines(found: Sequence[TrackRow], titles: dict[int, str]) -> list[str]:
    heads = [
        Column(translate("CliColumns", "Track"), least=16),
        Column(translate("CliColumns", "Leads"), right=True),
        Column(translate("CliColumns", "Due"), right=True),
        Column(translate("CliColumns", "Steps"), least=20),
    ]
    rows = [
        [row.track.name, number_text(row.leads), number_text(row.due), " · ".join(
            f"{day_text(step)}: {step_text(step, titles.get(step.piece_id or 0, ''))}"
            for step in row.track.steps
        )]
        for row in found
    ]  # fmt: skip
    return table(heads, rows, terminal_width()) if rows else []


def _due(call: Call, store: Store) -> Exit:
    rows = store.ask(due_steps, today=today(store))
    heads = [
        Column(translate("CliColumns", "Due")), Column(translate("CliColumns", "Number")),
        Column(translate("CliColumns", "Lead"), least=16), Column(translate("CliColumns", "Stage")),
        Column(translate("CliColumns", "Track"), least=12),
        Column(translate("CliColumns", "Steps"), least=20),
    ]  # fmt: skip
    if not rows:
        call.say(translate("Cli", "Nothing is due."))
    lines = table(heads, [_due_cells(row) for row in rows], terminal_width()) if rows else []
    call.answer({"due": [_due_document(row) for row in rows]}, lines)
    return Exit.DONE if rows else Exit.NOTHING


def _due_cells(row: StepRow) -> list[str]:
    return [date_text(row.next_on), row.number, row.name, stage_name(row.stage), row.track,
            step_text(row.step, row.piece)]  # fmt: skip


def _due_document(row: StepRow) -> dict[str, Any]:
    return {
        "number": row.number, "company": row.company or None, "contact": row.contact or None,
        "due": row.next_on.isoformat(), "track": row.track, "step": row.place + 1,
        "kind": row.step.kind.value, "content": row.piece or None, "topic": row.step.topic or None,
    }  # fmt: skip
