"""What a filter means: frozen terms, ANDed in a `LeadFilter`. Made by `filter_text`.

Terms know where they stand in the text they came from (`start`, `end`; -1 if from no text), so
that a chip can be shown and taken away; the place does not count when terms are compared.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from leaddesk.rules.problem import Problem
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage

ME, NOBODY = "me", "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A piece of the typed text."""

    start: int = dataclasses.field(default=-1, compare=False)
    end: int = dataclasses.field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class AnyOf(Placed):
    """At least one of the terms; two or more of them, none an AnyOf itself."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Not(Placed):
    term: Term


@dataclass(frozen=True, slots=True)
class Segment(Placed):
    """In any of the segments (ascending numbers); none given: in no segment at all."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Suggested(Placed):
    """Rules suggest it for any of the segments (ascending numbers); none given: for whichever."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StageRange(Placed):
    """From `low` to `high`, both included unless open; stages of the funnel only. Which stages lie
    between depends on their order, so it is looked up when the filter is asked."""

    low: Stage
    high: Stage
    low_open: bool = False
    high_open: bool = False

    def stages(self, order: StageOrder) -> tuple[Stage, ...]:
        """In their order; none where both ends are open and nothing lies between."""
        found = order.between(self.low, self.high)
        return found[int(self.low_open) : len(found) - int(self.high_open)]


@dataclass(frozen=True, slots=True)
class StageIn(Placed):
    """In one of the stages (ascending)."""

    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class Reached(Placed):
    """Ever came to this stage of the funnel or a later one, wherever it stands now."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class Happened(Placed):
    """Something happened to the lead on these days, both included (None: at any time).

    `kind` is the field: reached (came to the stage `what` or a later one for the first time),
    answer (was offered to sales, and was answered kept, late or not yet, open; `who`: by whom),
    returned (was offered and came back, for the reason `what`; "": none was given, "*": any).
    And what was done (`filter_done`): rated (a rating of `what`), touched (a contact of this kind
    by `who`), bought, quoted, suits (the product `what`), ended (won or lost, with a score of
    `who`), member (in the segment `what` when the last day ended).
    Or how it `moved` (`who`: a key of `filter_fields.WAYS`) in or out of the stage `what`.
    `said`: the neutral spelling of days that move with today.
    """

    kind: str
    what: str
    who: str = ""
    low: date | None = None
    high: date | None = None
    said: str = dataclasses.field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Owner(Placed):
    """`who`: ME, NOBODY, or initials or the beginning of a name as typed."""

    who: str


@dataclass(frozen=True, slots=True)
class NumberRange(Placed):
    """score, behaviour, fit, employees (int) or value (Decimal); both bounds belong to it.

    `low_open`/`high_open`: the bound itself does not (money only). No bound at all: any number.
    """

    field: str
    low: int | Decimal | None
    high: int | Decimal | None
    low_open: bool = False
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class DateRange(Placed):
    """due, contact (the last one), since (in this stage), created, close (expected); both bounds
    belong to it.

    No bound at all: any date. `said` is the neutral spelling of a range that moves with today
    ("<=today", ":this-week"), so that a saved filter goes on moving.
    """

    field: str
    low: date | None
    high: date | None
    said: str = dataclasses.field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class DateMissing(Placed):
    """There is no such date: no follow-up, no contact yet."""

    field: str


@dataclass(frozen=True, slots=True)
class TextMatch(Placed):
    """A text of the lead: city, postal_code, industry, source, product, import, reason, ansoff,
    competitor, country, number, company. Both sides are folded.

    With `*`: the whole value, `*` standing for anything. Otherwise `exact`: the whole value (an
    empty pattern: there is none); not exact: the pattern's words begin words of the value.
    """

    field: str
    pattern: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Flag(Placed):
    """overdue, sla, excluded, duplicate, incomplete, customer, handed_over, open, mine."""

    name: str


@dataclass(frozen=True, slots=True)
class Word(Placed):
    """Free text: each folded word of it is the beginning of a word of the lead."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase(Placed):
    """Quoted text: its folded words one after the other."""

    text: str


@dataclass(frozen=True, slots=True)
class Digits(Placed):
    """Four or more digits: anywhere in a phone or number compared without format, or beginning a
    word of the lead (a postal code, the year in a source)."""

    digits: str


@dataclass(frozen=True, slots=True)
class NumberExact(Placed):
    """`#10234`: the customer, prospect or external number, as a whole."""

    text: str


@dataclass(frozen=True, slots=True)
class Preset(Placed):
    """`:name`, a saved view; `terms` is what it holds, ANDed."""

    name: str
    terms: tuple[Term, ...]


Term: TypeAlias = (
    AnyOf
    | Not
    | Segment
    | Suggested
    | StageRange
    | StageIn
    | Reached
    | Happened
    | Owner
    | NumberRange
    | DateRange
    | DateMissing
    | TextMatch
    | Flag
    | Word
    | Phrase
    | Digits
    | NumberExact
    | Preset
)


@dataclass(frozen=True, slots=True)
class LeadFilter:
    """The leads that meet all the terms. What could not be read is in `problems` and left out.
    `order`: the order that the text asks for (`sort:priority`), "" if it does not say."""

    terms: tuple[Term, ...] = ()
    problems: tuple[Problem, ...] = ()
    order: str = ""
    text: str = dataclasses.field(default="", compare=False)

    @property
    def mentions_excluded(self) -> bool:
        """Excluded leads are hidden unless the filter speaks of them."""
        return any(
            (isinstance(leaf, Flag) and leaf.name == "excluded")
            or isinstance(leaf, Reached | Happened)
            or (isinstance(leaf, StageIn) and Stage.EXCLUDED in leaf.stages)
            for leaf in leaves(self.terms)
        )


def leaves(terms: tuple[Term, ...]) -> Iterator[Term]:
    """All terms at the ends of the tree."""
    for term in terms:
        if isinstance(term, AnyOf | Preset):
            yield from leaves(term.terms)
        elif isinstance(term, Not):
            yield from leaves((term.term,))
        else:
            yield term
