"""Pictures of lists that hold something else than leads: touchpoints, purchases, products."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from openpyxl import Workbook

from leaddesk.operations.import_purchases import import_purchases
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import PANE_LEAD, Scene, page_of, pane_of
from torture.examples_importing import purchase_rows

_TOLD = ("geöffnet", "geklickt", "Umfrage beantwortet", "abgemeldet")
_OPENED = "E-Mail;Zeitpunkt;Ereignis;Betreff;Firma\n" + "".join(
    f"lead{n}@beispiel.example;0{n}.09.2025 14:3{n};{_TOLD[n % 4]};Herbst;Firma {n} GmbH\n"
    for n in range(1, 9)
)
_HEAD = "Interessentennr.;Rechnungsdatum;Art.-Nr.;Artikelbezeichnung;Menge;Betrag;Währung;Auftrag\n"
_SOLD = _HEAD + "".join(
    f"I-00001{n};0{n}.09.2025;40-{n:03};Serie {'ABC'[n % 3]};{n};{n * 1250},50;EUR;A-{n}\n"
    for n in range(1, 9)
)  # fmt: skip
_STRANGE = "".join(f"I-99999{n};12.09.2025;;Serie A;1;99;EUR;B-{n}\n" for n in range(3))
_OFFERED = "Artikelnummer;Bezeichnung;Warengruppe;Neu\n" + "".join(
    f"40-{n:03};Serie {'ABCDEFGH'[n]};Anlagen;{'x' * (n % 2)}\n" for n in range(8)
)


def _open(window: MainWindow, kind: str, name: str, text: str) -> None:
    page = page_of(window, "importing")
    path = Path(tempfile.mkdtemp()) / name
    path.write_text(text, encoding="utf-8")
    page.open_file(path)
    fields = page.wizard.file.reading.fields
    fields.holds.choose(kind)
    fields.kind_changed.emit()
    page.wizard.go_on()


def _touches(window: MainWindow) -> None:
    """What a newsletter tool gives out, with a word that nobody knows."""
    _open(window, "touchpoints", "Newsletter_Herbst.csv", _OPENED)
    unknown = page_of(window, "importing").wizard.kind.fields.unknown
    unknown.choose(True)
    unknown.activated.emit(1)


def _sold(window: MainWindow, *, pick: int = -1, done: bool = False) -> None:
    """What an ERP says was bought, with lines of nobody and one that can't be read."""
    wrong = "I-000011;bald;;Serie A;1;9;EUR;A-9\n"
    _open(window, "purchases", "Umsatz_2025.csv", _SOLD + _STRANGE + wrong)
    wizard = page_of(window, "importing").wizard
    if done:
        wizard.go_on()
    elif pick >= 0:
        wizard.kind.figures.pick(pick)


def _timeline(window: MainWindow) -> None:
    """A lead that has bought: two lines of one order, and another purchase."""
    head = ("Interessentennr.", "Datum", "Art.-Nr.", "Artikel", "Menge", "Betrag", "Auftrag")
    rows = purchase_rows(
        head, (PANE_LEAD, "03.11.2025", "40-001", "Serie A", "2", "17.896,50", "A-4711"),
        (PANE_LEAD, "03.11.2025", "40-002", "Wartungsvertrag", "1", "990", "A-4711"),
        (PANE_LEAD, "12.02.2024", "", "Serie B", "", "4.500", ""),
    )  # fmt: skip
    window.desk.run(import_purchases, rows=rows, source="Umsatz 2025", file_name="umsatz.csv")
    pane_of(window)


def _people(window: MainWindow, *, take: bool = False) -> None:
    """Companies on one sheet, their people on another."""
    book = Workbook()
    firms, people = book.create_sheet("Firmen"), book.create_sheet("Ansprechpartner")
    del book["Sheet"]
    firms.append(("Firmen-ID", "Firma", "PLZ", "Ort", "E-Mail"))
    people.append(("Firmen-ID", "Vorname", "Nachname", "E-Mail", "Telefon"))
    for n in range(1, 7):
        name = f"Größe {n} GmbH"
        firms.append((f"F-{n}", name, f"3360{n}", "Bielefeld", f"info@g{n}.example"))
        people.append((f"F-{n}", "Anna", f"Süß {n}", f"a.suess@g{n}.example", f"0521 4480{n}"))
        people.append((f"F-{n}", "Ole", f"Lang {n}", "", f"0521 4481{n}"))
    people.append(("F-99", "Nie", "Mand", "", "0521 99999"))
    path = Path(tempfile.mkdtemp()) / "Firmen.xlsx"
    book.save(path)
    page = page_of(window, "importing")
    page.open_file(path)
    if take:
        page.wizard.file.bar.findChildren(Button)[0].click()


KIND_SCENES: dict[str, Scene] = {
    "import_touches": _touches,
    "import_sold": _sold,
    "import_sold_rows": partial(_sold, pick=3),
    "import_sold_done": partial(_sold, done=True),
    "import_products": lambda window: _open(window, "products", "Artikel.csv", _OFFERED),
    "lead_bought": _timeline,
    "import_two_sheets": _people,
    "import_two_sheets_read": partial(_people, take=True),
}
