"""What the columns of a list say of consents and objections: their fields, their cells, and what a
row as a whole tells about each channel."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from leaddesk.rules.choice_words import choice_of, tick_of
from leaddesk.rules.consent import GRANTING, LONGEST_SOURCE, Basis, Channel
from leaddesk.rules.doubts import Doubt
from leaddesk.rules.fields import Field, Shape
from leaddesk.rules.fold import words
from leaddesk.rules.list_dates import read_list_date

OF_CHANNEL: Mapping[Channel, str] = {channel: f"consent.{channel.value}" for channel in Channel}
"""The column that says of a channel what holds; our own files have these."""
BASIS, SOURCE, GIVEN_ON = "consent.basis", "consent.source", "consent.given_on"
OBJECTED: Mapping[str, tuple[Channel, ...]] = {
    "consent.objection": tuple(Channel),
    **{f"consent.no_{channel.value}": (channel,) for channel in Channel},
}
"""Columns of which a tick or a day says that somebody objects."""

CONSENT_FIELDS: Mapping[str, Field] = {
    field.key: field
    for field in (
        *(Field(key, Shape.CONSENT, LONGEST_SOURCE) for key in (*OF_CHANNEL.values(), *OBJECTED)),
        Field(BASIS, Shape.CHOICE, choices=tuple(GRANTING)),
        Field(SOURCE, length=LONGEST_SOURCE),
        Field(GIVEN_ON, Shape.DATE),
    )
}
"""What only lists have of them: a person records a consent as a whole."""


class CellSaid(NamedTuple):
    """One cell. `basis`: OBJECTION, a reason that grants, or None: it was refused, or is not said.
    `yes`: whether it grants; what only refuses takes a consent away, and objects to nothing."""

    yes: bool
    basis: Basis | None = None
    on: date | None = None
    source: str = ""


class Told(NamedTuple):
    """What a row says of a channel. `basis` None: no consent (any more). `on` None: the day of the
    list."""

    channel: Channel
    basis: Basis | None
    on: date | None
    source: str


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OBJECTING = _words(
    "widerspruch werbewiderspruch widersprochen objection objected optout optedout abgemeldet"
    " unsubscribed gesperrt blocked werbesperre donotcontact suppressed robinson"
)
_GRANTING = _words("optin optedin angemeldet subscribed eingewilligt erteilt granted aktiv active")
_REFUSING = _words("nichterteilt notgranted keineeinwilligung noconsent")
_BETWEEN = _words("vom am seit of on since")
_LONGEST_WORDS = 6


def said_converter(key: str, today: date, order: str) -> Callable[[str, object, str], object]:
    """Reads the cells of a column that says of a channel what holds, or who objects."""
    objects = key in OBJECTED
    remembered = lru_cache(maxsize=2048)(lambda text: _read(text, text, today, order))

    def convert(text: str, cell: object, country: str) -> object:
        said = remembered(text) if isinstance(cell, str) else _read(text, cell, today, order)
        if said is None:
            return Doubt("consent_unreadable")
        return _as_objection(said) if objects else said

    return convert


def _as_objection(said: CellSaid) -> object:
    """Of a column that asks who objects: a "yes" does, a "no" says nothing."""
    objects = said.yes or said.basis is Basis.OBJECTION
    return said._replace(yes=False, basis=Basis.OBJECTION) if objects else None


def is_said(text: str) -> bool:
    """Whether a cell of such a column can be read."""
    return _read(text, text, date(2000, 1, 1), "") is not None


def _read(text: str, cell: object, today: date, order: str) -> CellSaid | None:
    """ "ja", "24.11.2025", "Einwilligung 24.11.2025; Messe Hannover", "Widerspruch vom 3.11.2025";
    None for anything else."""
    if not isinstance(cell, str):
        found = (
            None
            if isinstance(cell, bool | int) and cell in (0, 1)
            else read_list_date(cell, text, today, order)
        )
        if found is not None:
            return CellSaid(True, None, min(found.day, today))
    head, _, source = text.partition(";")
    parts = head.split()
    on, rest = None, parts
    for place in range(max(0, len(parts) - _LONGEST_WORDS), len(parts)):
        piece = " ".join(parts[place:])
        if any(c.isdigit() for c in piece) and len(piece) > 1:
            found = read_list_date(piece, piece, today, order)
            if found is not None and not piece.isdecimal():
                on, rest = min(found.day, today), parts[:place]
                break
    while rest and rest[-1].casefold() in _BETWEEN:
        rest = rest[:-1]
    said = " ".join(rest)
    meant = _meant(said) if said else CellSaid(True) if on is not None else None
    return None if meant is None else meant._replace(on=on, source=" ".join(source.split()))


def _meant(said: str) -> CellSaid | None:
    key = re.sub(r"[^a-z]", "", "".join(words(said)))
    ticked = tick_of(said.strip())
    if ticked is not None:
        return CellSaid(ticked)
    if key in _OBJECTING:
        return CellSaid(False, Basis.OBJECTION)
    if key in _REFUSING:
        return CellSaid(False)
    if key in _GRANTING:
        return CellSaid(True)
    basis = choice_of(BASIS, said)
    return None if basis is None else CellSaid(True, Basis(basis))


def told_by_row(values: Mapping[str, object]) -> tuple[Told, ...]:
    """What a row says of each channel; an objection before anything else. A legal basis without a
    column that names a channel is one for all of them."""
    if CONSENT_FIELDS.keys().isdisjoint(values):
        return ()
    basis, on, source = values.get(BASIS), values.get(GIVEN_ON), values.get(SOURCE)
    usual = Basis(basis) if isinstance(basis, str) else Basis.CONSENT
    day = on if isinstance(on, date) else None
    named = source if isinstance(source, str) else ""
    told: dict[Channel, Told] = {}
    for key, channels in OBJECTED.items():
        if isinstance(said := values.get(key), CellSaid):
            for channel in channels:
                told[channel] = Told(channel, Basis.OBJECTION, said.on, said.source or named)
    columns = {c: said for c, key in OF_CHANNEL.items() if (said := values.get(key))}
    for channel, said in columns.items():
        if channel in told or not isinstance(said, CellSaid):
            continue
        what = said.basis or (usual if said.yes else None)
        told[channel] = Told(channel, what, said.on or day, said.source or named)
    if isinstance(basis, str) and not columns:
        for channel in Channel:
            told.setdefault(channel, Told(channel, usual, day, named))
    return tuple(told.values())
