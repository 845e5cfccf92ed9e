"""Each profile's files opened by LibreOffice, which writes them again: not one cell may differ.

Needs `soffice`; without it nothing is said but that.
"""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from leaddesk.exchange.erp_file import batch_paths, write_batch
from leaddesk.exchange.write_list import as_text
from leaddesk.rules.erp.layout import Book, empty_book, filled_book, lead_rows
from leaddesk.rules.erp.options import filled_options
from leaddesk.rules.erp.profile import Profile, Quoting
from leaddesk.rules.erp.profiles import PROFILES
from torture.figures import Figure

DEFAULTS = {"leads": 50}

_CHARSETS = {"utf-8-sig": "76", "utf-8": "76", "cp1252": "1", "iso-8859-15": "22"}
_ALL_TEXT = "/".join(f"{column}/2" for column in range(1, 257))
_OUT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def figures(leads: int) -> Iterable[Figure]:
    office = shutil.which("soffice")
    if office is None:
        yield Figure("office: LibreOffice is not here", 0)
        return
    cells, differing, files = 0, list[str](), 0
    with TemporaryDirectory(prefix="office-") as folder:
        for profile in PROFILES.values():
            for kind in profile.file_kinds:
                seen, wrong, made = _compared(office, Path(folder), profile, kind, leads)
                cells, files = cells + seen, files + made
                differing += wrong
    for line in differing[:20]:
        print(f"  {line}", flush=True)
    yield Figure("office: profiles", len(PROFILES))
    yield Figure("office: files opened", files)
    yield Figure("office: cells compared", cells)
    yield Figure("office: cells that differ", len(differing), "= 0")


def sample_lead(number: int) -> dict[str, object]:
    """A lead with what goes wrong most easily: zeros in front, umlauts, quotes, plus signs."""
    person = {
        "contact.title": "Dr.", "contact.first_name": "Änne", "contact.last_name": f"Groß-{number}",
        "contact.salutation": "ms", "contact.email": f"anne{number}@kraus.example",
        "contact.phone": "+49 351 4711-0", "contact.mobile": "0171 1234567",
    }  # fmt: skip
    return {
        "lead.number": f"I-{number:06d}", "company.name": f'Krauß & "Söhne" {number}; GmbH',
        "company.street": f"Straße des 17. Juni {number} a", "company.postal_code": "01067",
        "company.city": "Görlitz", "company.country": "DE", "company.phone": "+49 351 448120-17",
        "company.email": "info@kraus.example", "company.vat_id": "DE123456789",
        "company.website": "https://kraus.example", "lead.note": "=1+1", "lead.owner": "J. Öz",
        "number": str(10_000 + number), "contacts": (person,), **person,
    }  # fmt: skip


def _book(profile: Profile, leads: int) -> Book:
    options = {f"option.{k}": v or None for k, v in filled_options(profile, {}).items()}
    head = {**options, "batch.time": "20260101120000000"}
    rows = (lead_rows(profile, {**options, **sample_lead(n)}) for n in range(1, leads + 1))
    return filled_book(empty_book(profile, head), rows)


def _compared(
    office: str, folder: Path, profile: Profile, kind: str, leads: int
) -> tuple[int, list[str], int]:
    """How many cells, which differ, how many files."""
    book = _book(profile, leads)
    place = folder / f"{profile.key}-{kind}"
    place.mkdir()
    path = place / f"batch.{kind}"
    if not isinstance(write_batch(path, book), str):
        return 0, [f"{profile.key}: not written"], 0
    files = batch_paths(path, book)
    for file in files:
        _convert(office, place, file, book, kind)
    cells, wrong = 0, []
    for number, part in enumerate(book.parts):
        top = [part.headers] if book.text.headers or kind == "xlsx" else []
        wanted = [_texts(row, book, kind) for row in (*part.above, *top, *part.rows)]
        # LibreOffice names what it writes by the file and the sheet, which of a text is the file.
        stem = path.stem if kind == "xlsx" else files[number].stem
        sheet = part.name if kind == "xlsx" else stem
        found = _read(place / ("" if kind == "xlsx" else "out") / f"{stem}-{sheet}.csv")
        cells += sum(map(len, wanted))
        wrong += [
            f"{profile.key} {kind} {part.name}: {a!r} for {b!r}"
            for one, other in zip(found, wanted, strict=False)
            for a, b in zip(_wide(one, len(other)), other, strict=False) if a != b
        ]  # fmt: skip
        if len(found) != len(wanted):
            wrong.append(f"{profile.key} {kind} {part.name}: {len(found)} rows for {len(wanted)}")
    return cells, wrong, len(files)


def _convert(office: str, place: Path, file: Path, book: Book, kind: str) -> None:
    form = book.text
    out = place if kind == "xlsx" else place / "out"
    words = [office, "--headless", f"-env:UserInstallation=file://{place.parent}/profile"]
    if kind != "xlsx":
        code = _CHARSETS[form.encoding]
        words.append(
            f"--infilter=Text - txt - csv (StarCalc):{ord(form.separator)},34,{code},1,{_ALL_TEXT}"
        )
    words += ["--convert-to", _OUT, "--outdir", str(out), str(file)]
    subprocess.run(words, check=True, capture_output=True, timeout=120)


def _texts(row: Sequence[Any], book: Book, kind: str) -> list[str]:
    form = book.text
    texts = [as_text(value, form.date_format) for value in row]
    flat = form.quoting is Quoting.TEXT or not form.headers or form.separator == "\t"
    return [" ".join(t.splitlines()) for t in texts] if flat and kind != "xlsx" else texts


def _read(path: Path) -> list[list[str]]:
    return [*csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""))]


def _wide(row: list[str], width: int) -> list[str]:
    return [*row, *[""] * (width - len(row))]
