"""The files that a random hand drops on a window, and chooses where one is asked for."""

from __future__ import annotations

import random
from pathlib import Path

from leaddesk.exchange.write_list import write_list
from torture import hostile_cards as cards
from torture import hostile_shapes as shapes
from torture import hostile_texts as texts
from torture import hostile_workbooks as books
from torture.nasty import NASTY
from torture.samples import samples

_HEADERS = ("Firma", "Ansprechpartner", "Telefon", "E-Mail", "PLZ", "Ort", "Notiz", "Umsatz")
_MAIL = (
    "From: Jens Petersen <jens@nordlicht.example>\r\nTo: anna@firma.example\r\n"
    "Subject: =?utf-8?q?R=C3=BCckfrage?=\r\nDate: Mon, 24 Nov 2025 09:12:00 +0100\r\n\r\n"
    "Guten Tag, =1+1 <b>fett</b>\r\n"
)
_MADE = (
    shapes.encrypted, shapes.cut_in_the_middle, shapes.control_characters, shapes.huge_rows,
    shapes.lone_surrogates, books.macro, books.hyperlinks, books.zip_slip, texts.only_quotes,
    texts.zeros, texts.mixed_encodings, texts.random_bytes, texts.formulas, texts.half_utf16,
    texts.separators_that_change, cards.soft_ends_without_end,
)  # fmt: skip
_FEW_SAMPLES = 12


def walk_files(folder: Path) -> list[Path]:
    """Good lists, e-mails, cards, crafted ones, a folder, one that is not there; and some of the
    real ones where they are."""
    folder.mkdir()
    found = [_list(folder / f"liste {n}.{kind}", n) for n, kind in enumerate(("xlsx", "csv"))]
    found.append(_text(folder / "Rückfrage.eml", _MAIL))
    found.append(_text(folder / "ohne Kopf.eml", "nur Text"))
    found.append(_text(folder / "karte.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ö\r\nEND:VCARD\r\n"))
    found.append(_text(folder / "leer.csv", ""))
    found.append(_text(folder / "nummern.csv", "Interessent;Kundennr\nI-000018;10234\nI-9;10234\n"))
    found.append(_text(folder / "kein store.leaddesk", "SQLite format 3\0" + "x" * 500))
    found += [make(folder / _named(make.__name__)) for make in _MADE]
    real = [path for path in samples("") if path.is_file() and path.stat().st_size < 200_000]
    found += random.Random(1).sample(real, min(_FEW_SAMPLES, len(real)))
    return [*found, folder, folder / "nicht da.xlsx"]


def _named(maker: str) -> str:
    kinds = {"soft_ends_without_end": "vcf"}
    texts_of = {make.__name__ for make in _MADE if make.__module__ == texts.__name__}
    return f"{maker}.{kinds.get(maker, 'csv' if maker in texts_of else 'xlsx')}"


def _list(path: Path, seed: int) -> Path:
    chance = random.Random(seed)
    rows = [[chance.choice(NASTY) for _ in _HEADERS] for _ in range(40)]
    rows += [[f"Krüger {n} GmbH", "Frau Dr. Weber", "0521 4481", f"w{n}@k.example", "33602",
              "Bielefeld", "", "1.234,50"] for n in range(40)]  # fmt: skip
    kind = "csv" if path.suffix == ".csv" else "xlsx"
    problem = write_list(path, _HEADERS, rows, kind=kind)  # type: ignore[arg-type]
    assert problem is None
    return path


def _text(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="")
    return path
