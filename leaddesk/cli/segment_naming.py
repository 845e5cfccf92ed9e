"""`segments`: a parameter is added, named, asked for otherwise, switched off or on."""

from __future__ import annotations

from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.models.work import Work
from leaddesk.operations.segments import define_segment
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.rules.changes import Tried
from leaddesk.store.store import Store
from leaddesk.ui.words import translate

_WORDS = ("name_de", "name_en", "question_de", "question_en")


def is_named(call: Call) -> bool:
    """Whether the call says what a parameter is called, asks, or that it is on or off."""
    return any(getattr(call.options, word) is not None for word in (*_WORDS, "active"))


def name_segment(call: Call, store: Store, number: int) -> Exit:
    """Sets what is named and leaves the rest."""
    row = next(row for row in store.ask(segments) if row.number == number)
    return _defined(call, store, number, row)


def add_segment(call: Call, store: Store) -> Exit:
    """A new one with the number that is named, else with the next free one. One language speaks
    for the other where only one is given."""
    taken = {row.number for row in store.ask(segments)}
    number = call.options.segment
    if number in taken:
        text = translate("Cli", "Parameter {number} is there already.")
        raise Stopped(Exit.WRONG_CALL, text.format(number=number))
    free = number or next(n for n in range(1, len(taken) + 2) if n not in taken)
    return _defined(call, store, free, None)


def _defined(call: Call, store: Store, number: int, row: SegmentRow | None) -> Exit:
    typed = {word: getattr(call.options, word) for word in _WORDS}
    if row is None:
        words = {word: typed[word] or typed[_other(word)] or "" for word in _WORDS}
    else:
        words = {w: getattr(row, w) if typed[w] is None else typed[w] for w in _WORDS}
    words = {word: text.strip() for word, text in words.items()}
    was_on = row is None or row.active
    active = was_on if call.options.active is None else call.options.active == "on"
    asks = () if row is None else row.asks

    def define(work: Work) -> Tried[None] | None:
        define_segment(work, number, **words, asks=asks, active=active)
        return Tried(None) if call.options.dry_run else None

    done = store.run(define)
    document: dict[str, Any] = {"segment": number, **words, "active": active}
    document["step"] = done.changes.step if done.changes else None
    name = words["name_de" if call.language == "de" else "name_en"]
    text = f"{number}  {name}"
    if not active:
        text = translate("Cli", "{name} (off)").format(name=text)
    nothing = [translate("Cli", "Nothing was changed.")] if call.options.dry_run else []
    call.answer(document, [text, *nothing])
    return Exit.DONE


def _other(word: str) -> str:
    """The same in the other language."""
    stem, _, language = word.rpartition("_")
    return f"{stem}_{'en' if language == 'de' else 'de'}"
