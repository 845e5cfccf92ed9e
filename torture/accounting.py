"""Every row of a file is accounted for: read = created + updated + unchanged + skipped + rejected,
and what was read are the rows that were written."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.operations.import_leads import import_leads
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import check_list, list_rows, plan_list
from leaddesk.rules.list_rows import Duplicates, Outcome
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from torture.figures import Figure
from torture.packages import book_parts, text_cell, zipped
from torture.roundtrip import new_store

DEFAULTS = {"files": 2_000, "seed": 1}

_NAMES = ("Röder GmbH & Co. KG", "Weiß <b>AG</b>", "Öz KG", "Krüger Maschinenbau", "Größe e. K.")
_LETTERS = "ABCDE"


@dataclass(frozen=True, slots=True)
class Made:
    """A file, and the names in it: each row of data has another one, with a number in it."""

    path: Path
    names: tuple[str, ...]
    said: str


@dataclass(slots=True)
class Findings:
    files: int = 0
    rows: int = 0
    unread: list[str] = field(default_factory=list)
    unaccounted: list[str] = field(default_factory=list)
    outcomes: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))


def figures(files: int, seed: int) -> Iterable[Figure]:
    with TemporaryDirectory(prefix="rows-") as folder:
        found = accounted(Path(folder), files, seed)
    for line in (*found.unread[:20], *found.unaccounted[:20]):
        print(f"  {line}", flush=True)
    yield Figure("rows: files", found.files)
    yield Figure("rows: written into them", found.rows)
    for outcome, count in found.outcomes.items():
        yield Figure(f"rows: {outcome}", count)
    yield Figure("rows: files that lost or doubled rows", len(found.unread), "= 0")
    yield Figure("rows: unaccounted for", len(found.unaccounted), "= 0")


def accounted(folder: Path, files: int, seed: int) -> Findings:
    """Makes odd files, reads them and tries to import each into one store."""
    chance = random.Random(seed)
    found = Findings()
    store = new_store(folder / "a.leaddesk")
    for number in range(files):
        made = odd_file(folder, number, chance)
        found.files += 1
        found.rows += len(made.names)
        _look_at(store, made, chance, found)
        made.path.unlink()
    store.close()
    return found


def odd_file(folder: Path, number: int, chance: random.Random) -> Made:
    count = chance.randint(1, 25)
    names = [f"{chance.choice(_NAMES)} {number}-{place}" for place in range(count)]
    rows = [_row(name, chance) for name in names]
    return (_csv if chance.random() < 0.4 else _xlsx)(folder, names, rows, chance)


def _row(name: str, chance: random.Random) -> list[str]:
    mail = chance.choice(("", f"a{chance.randint(1, 60)}@x.example", "kein@", "info@x.example"))
    phone = chance.choice(("", f"0221 {chance.randint(100_000, 100_050)}", "=1+1", "siehe oben"))
    return [name, mail, phone, chance.choice(("Köln", "", "Ulm")), "x" * chance.choice((3, 3, 400))]


_HEADS = ("Firma", "E-Mail", "Telefon", "Ort", "Position")


def _head(chance: random.Random) -> list[list[str]]:
    """The header: of one line, or of two; with a title and blank rows before it."""
    before = [["Messeliste 2025"], []] if chance.random() < 0.3 else []
    before += [[] for _ in range(chance.choice((0, 0, 2)))]
    if chance.random() < 0.25:
        return [*before, ["Firma", "Kontakt", "", "Adresse", "Person"],
                ["Name", "E-Mail", "Telefon", "Ort", "Position"]]  # fmt: skip
    return [*before, list(_HEADS)]


def _lines(rows: Sequence[list[str]], head: list[str], chance: random.Random) -> list[list[str]]:
    """The rows with blank ones between, and the header again as on a second printed page."""
    again = len(rows) // 2 if chance.random() < 0.15 else -1
    blanks = chance.choice((0.0, 0.0, 0.2))
    lines: list[list[str]] = []
    for place, row in enumerate(rows):
        lines += [head] if place == again and place else []
        lines.append(row)
        lines += [[] for _ in range(chance.randint(1, 5))] if chance.random() < blanks else []
    return lines


def _csv(folder: Path, names: list[str], rows: list[list[str]], chance: random.Random) -> Made:
    separator = chance.choice(";;,\t|")
    end = chance.choice(("\r\n", "\n", "\r"))
    head = _head(chance)
    lines = [*head, *_lines(rows, head[-1], chance)]
    text = end.join(separator.join(f'"{c}"' if c else "" for c in line) for line in lines)
    text += end if chance.random() < 0.5 else ""
    encoding = chance.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16"))
    path = folder / "liste.csv"
    path.write_bytes(text.encode(encoding))
    return Made(path, tuple(names), f"csv {separator!r} {end!r} {encoding} {len(lines)} lines")


def _xlsx(folder: Path, names: list[str], rows: list[list[str]], chance: random.Random) -> Made:
    dimension = chance.choice(("", "A1:B2", "A1:XFD1048576", "A1"))
    hidden = chance.random() < 0.3
    numbered = chance.random() < 0.8
    head = _head(chance)
    lines = [*head, *_lines(rows, head[-1], chance)]
    data = "".join(_line(place, cells, chance, hidden, numbered)
                   for place, cells in enumerate(lines, start=1))  # fmt: skip
    before = f'<dimension ref="{dimension}"/>' if dimension else ""
    merged = '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>' if chance.random() < 0.2 else ""
    parts = book_parts(data, before=before, after=merged)
    path = zipped(folder / "liste.xlsx", parts)
    return Made(path, tuple(names), f"xlsx {dimension} hidden={hidden} numbered={numbered}")


def _line(place: int, cells: list[str], chance: random.Random, hidden: bool, numbered: bool) -> str:
    """A row; without its number it stands behind the one before, so blank ones need theirs."""
    if not cells and numbered and chance.random() < 0.5:
        return ""
    hide = ' hidden="1"' if hidden and chance.random() < 0.4 else ""
    texts = "".join(
        text_cell(f"{_LETTERS[i]}{place}", c.replace("&", "&amp;").replace("<", "&lt;"))
        for i, c in enumerate(cells) if c
    )  # fmt: skip
    return f'<row r="{place}"{hide}>{texts}</row>' if numbered else f"<row{hide}>{texts}</row>"


def _look_at(store: Store, made: Made, chance: random.Random, found: Findings) -> None:
    book = read_file(made.path, careful=chance.random() < 0.3)
    plan = book if isinstance(book, Problem) else plan_list(book.sheets)
    if isinstance(plan, Problem) or not isinstance(book, Workbook):
        found.unread.append(f"{made.said}: {plan}")
        return
    rows = list_rows(book.sheets, plan)
    read = [str(cell) for row in rows for cell in row.cells if _has_number(cell, made.names)]
    if sorted(read) != sorted(made.names) or len(rows) != len(made.names):
        found.unread.append(f"{made.said}: {len(made.names)} written, {len(rows)} read")
    checked = check_list(book.sheets, plan, CheckContext(date(2025, 11, 24)))
    result = store.run(
        import_leads, rows=checked, source="Messe", file_name=made.path.name,
        duplicates=chance.choice(list(Duplicates)), dry_run=chance.random() < 0.3,
    ).result  # fmt: skip
    counted = result.result if isinstance(result, Tried) else result
    for outcome in Outcome:
        found.outcomes[outcome] += counted.count(outcome)
    total = sum(counted.count(outcome) for outcome in Outcome)
    if total != len(rows) or [row.row for row in counted.rows] != [row.number for row in rows]:
        found.unaccounted.append(f"{made.said}: {len(rows)} read, {total} told")


def _has_number(cell: object, names: Sequence[str]) -> bool:
    return isinstance(cell, str) and cell in names
