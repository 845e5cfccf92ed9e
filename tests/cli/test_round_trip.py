"""Any export imported again unchanged is no difference and no step."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Run, csv_file

FILES = (("a.xlsx", ()), ("a.csv", ()), ("b.csv", ("--protect",)))
COMPLAINTS = 991
"""As many as of which other programs export 623."""


def unchanged(run: Run, file: Path, leads: int, *ways: str) -> None:
    before = run.json("history", "--limit", "1")["steps"][0]["step"]
    for way in ways:
        told = run.json("import", str(file), "--duplicates", way)
        seen = told["unchanged"] + (told["skipped"] if way == "skip" else 0)
        assert (told["read"], seen, told["step"]) == (leads, leads, None), way
    assert run.json("history", "--limit", "1")["steps"][0]["step"] == before


@pytest.mark.parametrize(("name", "more"), FILES, ids=["xlsx", "exact", "protected"])
@pytest.mark.parametrize("columns", ["", "all"], ids=["as shown", "all columns"])
def test_an_own_export_comes_back_without_a_step(
    run: Run, tmp_path: Path, name: str, more: tuple[str, ...], columns: str
) -> None:
    chosen = ("--columns", columns) if columns else ()
    written = run.json("export", "--out", str(tmp_path / name), *chosen, *more)
    unchanged(run, tmp_path / name, written["rows"], "update")


def test_all_991_leads_are_written_and_none_of_them_differs(run_empty: Run, tmp_path: Path) -> None:
    """Headers only, ten rows, or 623 of 991: what others write."""
    rows = [[f"Firma {n} GmbH", f"{n:05d}", f"Ort {n}", f"kontakt@firma{n}.example"]
            for n in range(1, COMPLAINTS + 1)]  # fmt: skip
    list_of_theirs = csv_file(tmp_path / "liste.csv", ["Firma", "PLZ", "Ort", "E-Mail"], *rows)
    assert run_empty.json("import", str(list_of_theirs))["created"] == COMPLAINTS
    for name, more in FILES:
        file = tmp_path / name
        told = run_empty.json("export", "--out", str(file), "--columns", "all", *more)
        assert told["rows"] == COMPLAINTS
        if name.endswith("xlsx"):
            found = [*openpyxl.load_workbook(file).worksheets[0].values]
        else:
            with file.open(newline="", encoding="utf-8-sig") as text:
                found = [tuple(row) for row in csv.reader(text, delimiter=";")]
        place = found[0].index("PLZ")
        codes = [str(row[place]).removeprefix("'") for row in found[1:]]
        assert sorted(codes) == [row[1] for row in rows]
    unchanged(run_empty, tmp_path / "a.xlsx", COMPLAINTS, "fill", "skip")


def test_business_cards_come_back_to_their_leads(run: Run, tmp_path: Path) -> None:
    written = run.json("export", "--out", str(tmp_path / "a.vcf"))
    unchanged(run, tmp_path / "a.vcf", written["rows"], "update", "fill")


def test_names_and_codes_that_are_read_otherwise_stay(run_empty: Run, tmp_path: Path) -> None:
    """The list as it is shown has a person's name in one column, and none for the country."""
    headers = ["Firma", "Vorname", "Nachname", "PLZ", "Ort", "Land"]
    rows = [
        ["Alpha AG", "Anna", "Müller Lüdenscheidt", "1010", "Wien", "AT"],
        ["", "Ana María", "García Márquez", "", "", ""],
        ["Beta Ltd", "John", "Sørensen, Jr.", "WA1 1DP", "Warrington", "GB"],
        ["Gamma AB", "", "", "958 22", "Kalix", "SE"],
    ]
    run_empty.json("import", str(csv_file(tmp_path / "liste.csv", headers, *rows)))
    for name in ("a.xlsx", "a.csv", "a.vcf"):
        run_empty.json("export", "--out", str(tmp_path / name))
        unchanged(run_empty, tmp_path / name, len(rows), "update", "fill")
    codes = {lead["postal_code"] for lead in run_empty.json("list")["leads"]}
    assert codes == {"1010", None, "WA1 1DP", "958 22"}
