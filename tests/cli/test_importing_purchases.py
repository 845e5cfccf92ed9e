"""`import --kind purchases` and `--kind products`: matched, told, remembered, taken back."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook, load_workbook

from tests.cli.conftest import Run, csv_file
from tests.rules.test_contact_sheets import FIRMS, PEOPLE

_LEADS = (("Firma", "Kundennr.", "PLZ", "Ort"), ("Röder GmbH", "10234", "50667", "Köln"))
_SOLD = (
    ("Kdnr.", "Datum", "Artikel", "Menge", "Betrag", "Auftrag"),
    ("10234", "03/04/2024", "Sensor", "2", "1500,50", "A-1"),
    ("99999", "03/04/2024", "Sensor", "1", "9,90", "A-2"),
    ("10234", "irgendwann", "Sensor", "1", "9,90", "A-3"),
)
_OFFERED = (("Artikelnummer", "Bezeichnung", "Warengruppe"), ("4711", "Sensor", "Messen"))


def test_purchases_from_file_to_lead_and_back(run_empty: Run, tmp_path: Path) -> None:
    assert run_empty("import", str(csv_file(tmp_path / "leads.csv", *_LEADS))).code == 0
    file, rejects = csv_file(tmp_path / "umsatz.csv", *_SOLD), tmp_path / "rejects.xlsx"
    call = ("import", str(file), "--kind", "purchases")
    asked = run_empty(*call)
    assert asked.code == 3 and "--dates" in asked.err
    tried = run_empty(*call, "--dates", "dmy", "--dry-run")
    assert "neu 1" in tried.out and "--unknown" in tried.err
    said = (*call, "--map-column", "Menge=", "--rejects", str(rejects))
    told = run_empty.json(*said, "--dates", "dmy", "--keep-map", "ERP")
    assert (told["created"], told["skipped"], told["rejected"], told["unknown"]) == (1, 1, 1, 1)
    assert told["columns"]["Betrag"] == "purchase.amount"
    sheet = load_workbook(rejects).active
    assert sheet is not None and sheet.max_row == 3
    (lead,) = run_empty.json("list", "bought:sensor@2024-04")["leads"]
    (bought,) = run_empty.json("show", lead["number"])["purchases"]
    assert (bought["on"], bought["amount"], bought["order"]) == ("2024-04-03", "1500.5", "A-1")
    assert bought["quantity"] is None
    assert "Gekauft, Auftrag A-1" in run_empty("show", lead["number"]).out
    again = run_empty.json(*call)  # columns and the order of dates are remembered
    assert (again["step"], again["unchanged"]) == (None, 1)
    assert [m["kind"] for m in run_empty.json("mappings")["mappings"] if m["name"] == "ERP"] == [
        "purchases"
    ]
    assert run_empty("import", str(file), "--map", "ERP").code == 2, "not for leads"
    run_empty.json("undo", str(told["step"]))
    assert run_empty.json(*call, "--unknown", "create")["created"] == 1


def test_people_on_a_sheet_of_their_own(run_empty: Run, tmp_path: Path) -> None:
    book = Workbook()
    for sheet, rows in ((FIRMS, FIRMS.rows), (PEOPLE, PEOPLE.rows)):
        made = book.create_sheet(sheet.name)
        for row in rows:
            made.append(row)
    del book["Sheet"]
    path = tmp_path / "firmen.xlsx"
    book.save(path)
    told = run_empty("import", str(path), "--contacts-sheet", "ansprechpartner")
    assert "gelesen 6 = neu 3 + aktualisiert 3" in told.out and "ab 5" in told.err
    leads = {lead["company"]: lead["number"] for lead in run_empty.json("list")["leads"]}
    people = run_empty.json("show", leads["Krüger GmbH"])["contacts"]
    assert sorted(person["last_name"] for person in people) == ["Berg", "Lang"]
    again = run_empty.json("import", str(path), "--contacts-sheet", "2")
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 6)
    assert run_empty("import", str(path), "--contacts-sheet", "Firmen").code == 3


def test_products_come_in_once(run_empty: Run, tmp_path: Path) -> None:
    run_empty("import", str(csv_file(tmp_path / "leads.csv", *_LEADS)))
    call = ("import", str(csv_file(tmp_path / "artikel.csv", *_OFFERED)), "--kind", "products")
    first = run_empty(*call)
    assert first.out.strip().startswith("gelesen 1 = neu 1")
    assert run_empty.json(*call, "--duplicates", "update")["unchanged"] == 1
    assert run_empty(*call, "--duplicates", "create").code == 2
    lacking = run_empty(*call, "--map-column", "Bezeichnung=")
    assert lacking.code == 3 and "product.name" in lacking.err
