"""Reads mutated files one after the other: `python -m torture.fuzz_worker FIRST COUNT FOLDER`.

Each number is a file; the same number is always the same file. A line per thing found goes to
standard output as JSON; the number under way stands in FOLDER/at, so that a death has its file.
"""

from __future__ import annotations

import json
import random
import resource
import signal
import sys
import traceback
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from leaddesk.exchange.columns import Value
from leaddesk.exchange.erp_answer import read_answer
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.exchange.write_list import write_list
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import check_list, list_rows, plan_list
from leaddesk.rules.problem import Problem
from torture.mutate import mutated
from torture.packages import GOOD_ROWS, MAIN, book_parts, ods, ods_row, xlsx, zipped
from torture.samples import samples

SLOW = 8.0  # seconds of work for one small file
HANGS = 25.0
_LARGEST = 150_000  # bytes of a file that is worth mutating
_TEXT = (
    "Firma;Straße;PLZ;Ort;Telefon;Wert;Wiedervorlage;Parameter\r\n"
    '"Röder GmbH & Co. KG";Hauptstraße 1;01067;Dresden;+49 351 1234-0;"1.234,50";24.11.2025;'
    '"4, 2"\r\n'
    "Weiß AG;;35390;Gießen;0641/99 44;;03/04/25;x\r\n"
)
_SHARED = (
    f'<sst xmlns="{MAIN}"><si><t>Firma</t></si><si><r><t>Rö</t></r><r><t>der</t></r></si></sst>'
)
_CELLS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
)
_ANSWER = "Interessenten-Nr.;Kundennummer;Firma\r\nI-000123;10023;Röder\r\nI-000124;;Weiß AG\r\n"


@cache
def corpus() -> tuple[tuple[str, bytes], ...]:
    """Good files to begin with: own ones, and the real ones where they are."""
    found: list[tuple[str, bytes]] = [
        ("liste.csv", _TEXT.encode("cp1252")), ("liste.csv", _TEXT.encode("utf-8-sig")),
        ("liste.csv", _TEXT.encode("utf-16")), ("antwort.csv", _ANSWER.encode()),
    ]  # fmt: skip
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        rows: list[list[Value]] = [["Röder GmbH", 1067, 2.5, date(2025, 11, 24), "=1+1", None]] * 5
        write_list(path, ["Firma", "PLZ", "Wert", "Termin", "Notiz", "Ort"], rows)
        found.append(("liste.xlsx", path.read_bytes()))
        found.append(("liste.xlsx", xlsx(path, GOOD_ROWS).read_bytes()))
        found.append(("liste.xlsx", zipped(path, book_parts(_CELLS, shared=_SHARED)).read_bytes()))
        table = ods_row("Firma", "Ort") + ods_row("Röder", "Köln") * 3
        found.append(("liste.ods", ods(path, table).read_bytes()))
    for path in (p for prefix in "ABCT" for p in samples(prefix)):
        if path.stat().st_size < _LARGEST and path.suffix != ".vcf":
            found.append((path.name, path.read_bytes()))
    return tuple(found)


def made(number: int) -> tuple[str, bytes]:
    """The file with this number."""
    chance = random.Random(number)
    name, data = chance.choice(corpus())
    try:
        return name, mutated(data, chance)
    except Exception:  # what is no package to begin with can only be changed as bytes
        return name, data[: chance.randint(0, len(data))] + chance.randbytes(20)


def look_at(path: Path, careful: bool) -> str:
    """Everything that the program does with a list before it writes; the kind of its end."""
    book = read_file(path, careful=careful)
    if isinstance(book, Problem):
        if not book.code.startswith(("file_", "reader_")):
            raise ValueError(book.code)
        return book.code
    answer = read_answer(book)
    if not isinstance(answer, Problem):
        assert all(len(row.reference) < 100_000 for row in answer.rows)
    return _checked(book)


def _checked(book: Workbook) -> str:
    plan = plan_list(book.sheets)
    if isinstance(plan, Problem):
        return plan.code
    rows = check_list(book.sheets, plan, CheckContext(date(2025, 11, 24)))
    read = [row.number for row in list_rows(book.sheets, plan)]
    if [row.row for row in rows] != read or plan.rows != len(read) or len(set(read)) != len(read):
        raise ValueError("rows unaccounted for")
    return "read"


def main(first: int, count: int, folder: Path) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))
    for number in range(first, first + count):
        (folder / "at").write_text(str(number))
        name, data = made(number)
        path = folder / f"fuzz{Path(name).suffix}"
        path.write_bytes(data)
        signal.setitimer(signal.ITIMER_PROF, HANGS)  # kills: Rust's loops hear no exception
        start = process_time()
        told = ""
        try:
            look_at(path, careful=number % 4 == 0)
        except MemoryError:
            told = "memory"
        except Exception:
            told = traceback.format_exc(limit=-6)
        signal.setitimer(signal.ITIMER_PROF, 0)
        seconds = process_time() - start
        if seconds > SLOW:
            told = f"slow: {seconds:.1f} s {told}"
        if told:
            print(json.dumps({"number": number, "name": name, "told": told}), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
