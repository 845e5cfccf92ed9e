"""Business cards (vCard 2.1, 3.0, 4.0) as a list: one row per card, one column per kind of value.

The first row holds keys, not words: those of `rules.fields`, and for what no field of a lead is
"fax", "birthday" and the like; `ui.words.card_columns` words them. Formats: vCard 2.1 (versit,
1996), RFC 2426 (3.0), RFC 6350 (4.0), and what Outlook, Apple and Android make of them. Pictures,
sounds and keys are passed over. A card of our own (`write_cards`) names its lead; of its numbers
and addresses the preferred one is the person's, the other one the company's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from leaddesk.exchange.card_lines import OWN_NUMBER, Property, cards_of
from leaddesk.exchange.cells import MAX_ROWS, clean_rows
from leaddesk.exchange.encoding import decode
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cells

COLUMNS = (
    "company.name", "contact.department", "contact.salutation", "contact.title",
    "contact.first_name", "contact.last_name", "contact.full_name", "contact.position",
    "contact.email", "company.email", "contact.phone", "company.phone", "contact.mobile",
    "company.street", "company.postal_code", "company.city",
    "company.country", "company.website", "lead.number", "lead.note", "email_2", "phone_2",
    "phone_private", "fax", "birthday", "categories",
)  # fmt: skip
"""All columns in their order; a list has those of them that one of its cards fills."""

_SALUTATIONS = frozenset(("herr", "herrn", "frau", "mr", "mrs", "ms", "miss"))
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


@dataclass(frozen=True, slots=True)
class Cards:
    """`rows[0]` are the keys of the columns; `cards` counts the rows below."""

    rows: list[Cells]
    encoding: str

    @property
    def cards(self) -> int:
        return len(self.rows) - 1


@dataclass(slots=True)
class _Card:
    """The values of one card; the first of a kind stands unless a better one comes. `own`: we have
    written it."""

    own: bool = False
    values: dict[str, str] = field(default_factory=dict)
    ranks: dict[str, int] = field(default_factory=dict)

    def put(self, key: str, value: str, rank: int = 0) -> None:
        """Take a value; one of a higher rank pushes out what stood there before."""
        value = value.strip()
        if value and (key not in self.values or rank > self.ranks[key]):
            self.values[key] = value
            self.ranks[key] = rank


def read_cards(path: Path) -> Cards | Problem:
    """The cards of a file; file_no_table where it has none with anything in it."""
    try:
        data = path.read_bytes()
    except OSError:
        return Problem("file_not_readable", value=path.name)
    if b"\0" in data or data.startswith(b"\xef\xbb\xbf"):
        data = decode(data)[0].encode()
    encoding = decode(data)[1]
    cards: list[dict[str, str]] = []
    for lines in cards_of(data, encoding):
        if (values := _values(lines)) and len(cards) < MAX_ROWS:
            cards.append(values)
    if not cards:
        return Problem("file_no_table", value=path.name)
    keys = [key for key in COLUMNS if any(key in card for card in cards)]
    rows: list[list[str | None]] = [[*keys], *([card.get(key) for key in keys] for card in cards)]
    return Cards(clean_rows(rows), encoding)


def _values(card: list[Property]) -> dict[str, str]:
    made = _Card(own=any(line.name == OWN_NUMBER for line in card))
    for line in card:
        if (take := _TAKE.get(line.name)) is not None:
            take(made, line)
    values = made.values
    if "contact.last_name" in values or "contact.first_name" in values:
        values.pop("contact.full_name", None)
    elif values.get("contact.full_name") == values.get("company.name"):
        values.pop("contact.full_name", None)  # a card of the company itself
    return values


def _name(card: _Card, line: Property) -> None:
    last, first, more, title, *_ = [*line.parts(), "", "", "", ""]
    card.put("contact.last_name", last)
    card.put("contact.first_name", " ".join(f"{first} {more.replace(',', ' ')}".split()))
    said, _, rest = title.strip().partition(" ")
    if said.rstrip(".").casefold() in _SALUTATIONS:
        card.put("contact.salutation", said)
        title = rest
    card.put("contact.title", title)


def _company(card: _Card, line: Property) -> None:
    name, *units = line.parts()
    card.put("company.name", name)
    card.put("contact.department", ", ".join(unit for unit in units if unit.strip()))


def _rank(line: Property) -> int:
    """The business value before the private one, the preferred one before the others."""
    preferred = "PREF" in line.words or "1" in line.words
    return 2 * (not line.private) + preferred


def _second(card: _Card, key: str, other: str, line: Property, value: str) -> None:
    """Two values of a kind: the better one and the other one."""
    before = card.values.get(key)
    card.put(key, value, _rank(line))
    now = card.values.get(key)
    card.put(other, value if now != value.strip() else before or "")


def _email(card: _Card, line: Property) -> None:
    if card.own:
        card.put("contact.email" if "PREF" in line.words else "company.email", line.text())
        return
    _second(card, "contact.email", "email_2", line, line.text().removeprefix("mailto:"))


def _phone(card: _Card, line: Property) -> None:
    number = line.text().removeprefix("tel:")
    if "FAX" in line.words:
        card.put("fax", number, _rank(line))
    elif "CELL" in line.words:
        card.put("contact.mobile", number, _rank(line))
    elif "PAGER" not in line.words:
        if card.own:
            card.put("contact.phone" if "PREF" in line.words else "company.phone", number)
        elif line.private:
            card.put("phone_private", number)
        else:
            _second(card, "company.phone", "phone_2", line, number)


def _address(card: _Card, line: Property) -> None:
    """Box, addition, street, town, region, code, country: of one address, not of two."""
    parts = [", ".join(part.split("\n")) for part in line.parts()]
    parts += [""] * (7 - len(parts))
    rank = _rank(line)
    keys = ("company.street", "company.city", "company.postal_code", "company.country")
    if any(parts) and all(rank > card.ranks.get(key, -1) for key in keys):
        for key in keys:
            card.values.pop(key, None)
            card.ranks[key] = rank
        for key, value in zip(
            keys, (parts[2] or parts[0], parts[3], parts[5], parts[6]), strict=True
        ):
            card.put(key, value, rank)


def _birthday(card: _Card, line: Property) -> None:
    found = _DAY.match(line.value)
    card.put("birthday", "-".join(found.groups()) if found else line.text())


_TAKE: dict[str, Callable[[_Card, Property], None]] = {
    "N": _name,
    "FN": lambda card, line: card.put("contact.full_name", line.text()),
    "ORG": _company,
    "TITLE": lambda card, line: card.put("contact.position", line.text(), 1),
    "ROLE": lambda card, line: card.put("contact.position", line.text()),
    "EMAIL": _email,
    "TEL": _phone,
    "ADR": _address,
    "URL": lambda card, line: card.put("company.website", line.text(), _rank(line)),
    "NOTE": lambda card, line: card.put("lead.note", line.text()),
    "BDAY": _birthday,
    "CATEGORIES": lambda card, line: card.put("categories", line.text()),
    OWN_NUMBER: lambda card, line: card.put("lead.number", line.text()),
}
