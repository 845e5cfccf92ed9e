"""Lists that hold something else than leads: touchpoints, purchases, products. What is alike of
them: which column is what, how it is said otherwise, and how that is remembered.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from leaddesk.rules.cells import SPECIAL_WORDS, cell_text
from leaddesk.rules.column_headers import read_header
from leaddesk.rules.columns import ColumnGuess, Reason
from leaddesk.rules.fold import fold
from leaddesk.rules.further_columns import headers_apart
from leaddesk.rules.list_mapping import ListMapping
from leaddesk.rules.list_plan import ListPlan, Question
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cell
from leaddesk.rules.table import Row

LEAD_NAMING = (
    "lead.number", "lead.customer_number", "lead.external_id", "contact.email", "company.email",
    "contact.phone", "contact.mobile", "company.phone", "company.name", "company.postal_code",
    "company.city", "company.postal_city", "company.street", "company.country",
    "contact.salutation", "contact.title", "contact.first_name", "contact.last_name",
    "contact.full_name", "contact.position", "lead.source",
)  # fmt: skip
"""What of a row says whose it is, and what a new lead is made of."""


_NUMBERS = LEAD_NAMING[:3]


@dataclass(frozen=True, slots=True)
class ListKind:
    """What the columns of such a list may hold.

    `fields`: its own keys; `headers`: folded header -> own key; `naming`: the fields of a lead that
    say whose a row is. `gathered`: own keys that several columns may hold together. `dates` and
    `numbers`: own keys whose values may be open to two readings. `needed`: own keys of which one
    has to be there, for without it no row can be read.
    """

    key: str
    fields: tuple[str, ...]
    headers: Mapping[str, str]
    naming: tuple[str, ...] = LEAD_NAMING
    gathered: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    needed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KindPlan:
    """`plan.columns` hold what names the lead, `own` the rest: column -> one of `of.fields`.

    `said`: for all rows that leave it open, own key -> key of the value. `words`: what somebody
    says that words of the list mean, folded text -> key of a value, "" for rows that are left out.
    """

    of: ListKind
    plan: ListPlan
    own: Mapping[int, str]
    said: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def columns(self) -> dict[int, str]:
        """What each column holds, in the order of the list."""
        return dict(sorted({**self.plan.columns, **self.own}.items()))

    @property
    def digest(self) -> str:
        """Under which it is remembered: the same headers may head leads, too."""
        return kind_digest(self.of.key, self.plan.digest)


def kind_digest(key: str, headers: str) -> str:
    """Under which a list of this kind with these headers (their digest) is remembered."""
    return hashlib.sha256(f"{key}\n{headers}".encode()).hexdigest()


def word_table(words: Mapping[str, str]) -> dict[str, str]:
    """{folded word: key} of {key: "Word;Word"}."""
    return {fold(word): key for key, listed in words.items() for word in listed.split(";")}


def kind_plan(of: ListKind, plan: ListPlan) -> KindPlan:
    """The columns of a planned list, read as those of this kind: by their headers, each own key
    once. What names the lead stays what it was found to be."""
    own: dict[int, str] = {}
    for index, header in enumerate(plan.table.headers):
        key = of.headers.get(fold(" ".join(header.replace("_", " ").split())), "")
        if key and (key in of.gathered or key not in own.values()):
            own[index] = key
    return with_own(KindPlan(of, plan, {}), own)


def with_own(whole: KindPlan, own: Mapping[int, str]) -> KindPlan:
    """The plan with these columns of its own; the others may name the lead."""
    guessed = {guess.index: guess.field for guess in whole.plan.guesses if guess.field}
    for guess in whole.plan.guesses:
        if (key := _number_of_all(guess)) and key not in guessed.values():
            guessed[guess.index] = key
    columns = {
        index: key
        for index, key in (guessed | dict(whole.plan.columns)).items()
        if key in whole.of.naming and index not in own
    }
    return replace(whole, plan=replace(whole.plan, columns=columns), own=dict(own))


def _number_of_all(guess: ColumnGuess) -> str:
    """The kind of a number that is the same in every row: in a list of leads that is none of a
    lead's, but here all rows may be about one."""
    if guess.field is not None or guess.reason is not Reason.VALUES_DIFFER:
        return ""
    said = read_header(guess.header)
    return said.key if said.key in _NUMBERS and not said.private else ""


def with_column(whole: KindPlan, index: int, key: str) -> KindPlan:
    """One column chosen otherwise; "" takes it out. ValueError for a key that is none of these."""
    if key and key not in (*whole.of.fields, *whole.of.naming):
        raise ValueError(key)
    single = "" if key in whole.of.gathered else key
    own = {i: k for i, k in whole.own.items() if i != index and k != single}
    columns = {i: k for i, k in whole.plan.columns.items() if i != index and k != single}
    if key in whole.of.fields:
        own[index] = key
    elif key:
        columns[index] = key
    return replace(whole, plan=replace(whole.plan, columns=columns), own=own)


def kind_questions(whole: KindPlan) -> tuple[Question, ...]:
    """What has to be said before the list can be read: dates and numbers that can be read both
    ways, of each the first column."""
    plan, found = whole.plan, dict[str, Question]()
    for index, key in sorted(whole.own.items()):
        if index >= len(plan.readings):
            continue
        reading, header = plan.readings[index], plan.table.headers[index]
        if key in whole.of.dates and reading.date_example and not plan.dates:
            found.setdefault("dates", Question("dates", header, reading.date_example))
        elif key in whole.of.numbers and reading.number_example and not plan.decimal:
            found.setdefault("decimal", Question("decimal", header, reading.number_example))
    return tuple(found.values())


def lacks_needed(whole: KindPlan) -> bool:
    """Whether no column holds what every row needs."""
    return bool(whole.of.needed) and set(whole.of.needed).isdisjoint(whole.own.values())


def kind_mapping(whole: KindPlan) -> ListMapping:
    """What is to be remembered of it."""
    headers = headers_apart(whole.plan.table.headers)
    columns = {headers[i]: key for i, key in whole.columns.items() if headers[i]}
    return ListMapping(
        columns, values={"words": dict(whole.words)} if whole.words else {},
        defaults=dict(whole.said), dates=whole.plan.dates, decimal=whole.plan.decimal,
        kind=whole.of.key,
    )  # fmt: skip


def with_kind_mapping(whole: KindPlan, mapping: ListMapping) -> KindPlan:
    """The plan as such a list was brought in before; what this version does not know is passed
    over. What was said of it just now counts more than what was said then."""
    places = {fold(h): i for i, h in enumerate(headers_apart(whole.plan.table.headers)) if h}
    known = set(whole.of.fields), set(whole.of.naming)
    here = {places[fold(h)]: key for h, key in mapping.columns.items() if fold(h) in places}
    own = {i: key for i, key in here.items() if key in known[0]}
    columns = {i: key for i, key in here.items() if key in known[1]}
    plan = whole.plan.answered(
        dates=whole.plan.dates or mapping.dates, decimal=whole.plan.decimal or mapping.decimal
    )
    return replace(
        whole, plan=replace(plan, columns=columns), own=own,
        said={key: text for key, text in mapping.defaults.items() if key in known[0]},
        words={**mapping.values.get("words", {}), **whole.words},
    )  # fmt: skip


def said_text(cell: Cell) -> str:
    """What a cell says, on one line; "" for nothing."""
    text = cell_text(cell)
    return "" if text.lower() in SPECIAL_WORDS else text


class OwnCells:
    """What one row says in its own columns, and what is wrong with it."""

    __slots__ = ("_row", "_whole", "problems")

    def __init__(self, whole: KindPlan, row: Row) -> None:
        self._whole, self._row = whole, row
        self.problems: list[Problem] = []

    def places(self, key: str) -> list[int]:
        """The columns of this row that hold it."""
        width = len(self._row.cells)
        return [i for i, held in self._whole.own.items() if held == key and i < width]

    def place(self, key: str) -> int:
        """The column that holds it; -1: none does."""
        return next(iter(self.places(key)), -1)

    def cell(self, key: str) -> Cell:
        place = self.place(key)
        return None if place < 0 else self._row.cells[place]

    def text(self, key: str) -> str:
        return said_text(self.cell(key))

    def say(self, problem: Problem, key: str = "") -> None:
        """Of this row, and of the column that holds the key."""
        place = next((i for i, held in self._whole.own.items() if held == key), -1)
        header = "" if place < 0 else self._whole.plan.table.headers[place]
        self.problems.append(replace(problem, row=self._row.number, column=header))
