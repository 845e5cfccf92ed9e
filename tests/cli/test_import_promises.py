"""What people have lost to other programs at an import, and must not be able to lose here.

Each test is named after what must be impossible; where it was reported is in issue 5.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import Run, csv_file

HEADERS = ("Firma", "PLZ", "Ort", "E-Mail", "Bemerkung")


def leads(run: Run, query: str = "") -> list[dict[str, str]]:
    listed = run("list", query, "--json") if query else run("list", "--json")
    return listed.document["leads"] if listed.code == 0 else []


def adds_up(told: dict[str, int]) -> bool:
    outcomes = ("created", "updated", "unchanged", "skipped", "rejected")
    return told["read"] == sum(told[outcome] for outcome in outcomes)


def test_never_only_the_first_hundreds_of_rows_and_nobody_says_so(
    run_empty: Run, tmp_path: Path
) -> None:
    rows = [(f"Werk {n} GmbH", "33602", "Bielefeld", f"a@werk{n}.example", "") for n in range(3000)]
    told = run_empty.json("import", str(csv_file(tmp_path / "a.csv", HEADERS, *rows)))
    assert adds_up(told) and (told["read"], told["created"]) == (3000, 3000)
    assert run_empty.json("list", "--count")["total"] == 3000
    step = str(told["step"])
    run_empty.json("undo", step)
    assert leads(run_empty) == [], "undo does not die of many rows"


def test_never_success_and_nothing_changed(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "a.csv", HEADERS, ("Alpha AG", "33602", "Bielefeld", "", "x"))
    run_empty.json("import", str(file))
    again = run_empty.json("import", str(file))
    assert (again["updated"], again["unchanged"], again["step"]) == (0, 1, None)
    update = csv_file(tmp_path / "b.csv", HEADERS, ("Alpha AG", "33602", "Gütersloh", "", ""))
    told = run_empty.json("import", str(update), "--duplicates", "update")
    assert told["updated"] == 1 and leads(run_empty)[0]["city"] == "Gütersloh"


@pytest.mark.parametrize(
    ("words", "stage"),
    [("Vertriebsqualifiziert", "sql"), ("Sales qualified lead", "sql"), ("sql", "sql"),
     ("Kalter Lead", "cold"), ("Cold", "cold")],
)  # fmt: skip
def test_never_labels_refused_and_only_codes_accepted(
    run_empty: Run, tmp_path: Path, words: str, stage: str
) -> None:
    columns = ("Firma", "PLZ", "Ort", "Stufe", "Beziehung", "Land", "Parameter 4")
    row = ("Alpha AG", "1010", "Wien", words, "Ehemaliger Kunde", "Austria", "trifft zu")
    told = run_empty.json("import", str(csv_file(tmp_path / "a.csv", columns, row)))
    assert told["problems"] == []
    (lead,) = leads(run_empty)
    assert (lead["stage"], lead["segments"]) == (stage, [4])


def test_never_the_matching_anew_each_time(run_empty: Run, tmp_path: Path) -> None:
    columns = ("Wer", "Wo", "Was")
    first = csv_file(tmp_path / "a.csv", columns, ("Alpha AG", "Köln", "Pumpen"))
    run_empty.json(
        "import", str(first), "--map-column", "Wer=company.name", "--map-column", "Wo=company.city",
        "--map-column", "Was=lead.product", "--write", "lead.product=never",
        "--default", "lead.campaign=Herbst", "--keep-map", "Zulieferer",
    )  # fmt: skip
    other = csv_file(tmp_path / "b.csv", ("was", "WER", "Wo"), ("Ventile", "Beta KG", "Ulm"))
    told = run_empty.json("import", str(other))
    assert told["columns"] == {"WER": "company.name", "Wo": "company.city", "was": "lead.product"}
    (kept,) = run_empty.json("mappings")["mappings"]
    assert (kept["name"], kept["writing"]) == ("Zulieferer", {"lead.product": "never"})
    assert kept["defaults"] == {"lead.campaign": "Herbst"}
    assert {lead["company"] for lead in leads(run_empty, "campaign:Herbst")} == {
        "Alpha AG", "Beta KG",
    }  # fmt: skip
    assert run_empty.json("mappings", "rename", "Zulieferer", "Lieferanten")["mappings"]
    assert run_empty("import", str(first), "--dry-run", "--map", "Zulieferer").code == 2
    assert run_empty("import", str(first), "--dry-run", "--map", "lieferanten").code in (0, 2)
    run_empty("mappings", "remove", "Lieferanten")
    assert run_empty("mappings").code == 1


def test_never_leading_zeros_lost(run_empty: Run, tmp_path: Path) -> None:
    rows = (("Alpha AG", "01067", "Dresden"), ("Beta KG", "4109", "Leipzig"))
    run_empty.json("import", str(csv_file(tmp_path / "a.csv", HEADERS[:3], *rows)))
    assert {lead["postal_code"] for lead in leads(run_empty)} == {"01067", "04109"}


def test_never_roeder_missed_or_two_companies_made_one(run_empty: Run, tmp_path: Path) -> None:
    columns = ("Firma", "Straße", "Hausnummer", "PLZ", "Ort", "Homepage")
    rest = ("Hafenweg", "1", "48155", "Münster", "www.roeder.example")
    file = csv_file(tmp_path / "a.csv", columns, ("Röder Guss GmbH", *rest))
    run_empty.json("import", str(file))
    for name in ("Roeder Guss GmbH", "Röder Guss AG", "Roder Guss GmbH"):
        told = run_empty.json(
            "import", str(csv_file(tmp_path / "b.csv", columns, (name, *rest))), "--dry-run"
        )
        found = told["pairs"] == 1 or told["unchanged"] == 1
        assert found and told["updated"] == 0, name
    other = csv_file(tmp_path / "b.csv", columns, ("Röder Guss AG", *rest))
    tried = run_empty("import", str(other), "--dry-run").err  # there are no pairs to look at yet
    assert "er käme unter die möglichen Dubletten" in tried and "leaddesk duplicates" not in tried
    told = run_empty.json("import", str(other), "--duplicates", "update")
    assert (told["created"], told["pairs"]) == (1, 1)
    assert {lead["company"] for lead in leads(run_empty)} == {"Röder Guss GmbH", "Röder Guss AG"}
    assert run_empty("import", str(other), "--alike", "create", "--dry-run").code == 0


@pytest.mark.parametrize("columns", ["Firma", "Firma;Ort", "Vorname;Nachname;Ort"])
def test_never_the_same_list_twice_and_nobody_says_so(
    run_empty: Run, tmp_path: Path, columns: str
) -> None:
    said = {"Firma": "Alpha Guss GmbH", "Ort": "Köln", "Vorname": "Anna", "Nachname": "Berg"}
    file = csv_file(tmp_path / "a.csv", columns.split(";"), [said[c] for c in columns.split(";")])
    assert run_empty.json("import", str(file))["pairs"] == 0
    again = run_empty.json("import", str(file))
    assert (again["created"], again["pairs"]) == (1, 1), "kept apart, and the pair is shown"
    assert len(run_empty.json("duplicates")["pairs"]) == 1
    told = run_empty.json("import", str(file), "--alike", "fill")
    assert (told["created"], told["unchanged"]) == (0, 1)


def test_never_rejected_rows_that_cant_come_back(run_empty: Run, tmp_path: Path) -> None:
    good = ("Alpha AG", "33602", "Bielefeld", "info@alpha.example", "a")
    bad = ("Röder GmbH", "01067", "Dresden", "roeder@", "b")
    file, rejects = csv_file(tmp_path / "a.csv", HEADERS, good, bad), tmp_path / "rejects.xlsx"
    told = run_empty.json(
        "import", str(file), "--rejects", str(rejects), "--map-column", "Bemerkung=lead.product",
        "--keep-map", "Messe",
    )  # fmt: skip
    assert (told["created"], told["rejected"]) == (1, 1)
    book = load_workbook(rejects)
    sheet = book.active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]] == [*HEADERS, "Zeile in der Datei", "Grund"]
    sheet["D2"] = "info@roeder.example"
    book.save(rejects)
    again = run_empty.json("import", str(rejects))
    assert (again["created"], again["rejected"]) == (1, 0)
    assert again["columns"]["Bemerkung"] == "lead.product", "matched as the list that it is from"
    assert {"Grund", "Zeile in der Datei"}.isdisjoint(again["columns"])


def test_never_a_way_or_default_that_nobody_understands(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "a.csv", HEADERS, ("Alpha AG", "33602", "Bielefeld", "", ""))
    for wrong in (("--write", "company.city=append"), ("--write", "lead.value=never"),
                  ("--default", "company.name=x"), ("--default", "lead.stage=vielleicht"),
                  ("--default", "lead.owner=Niemand")):  # fmt: skip
        told = run_empty("import", str(file), *wrong)
        assert told.code == 2 and told.err, wrong
    assert leads(run_empty) == []


def test_what_was_worked_on_since_is_taken_back_too_if_all_is_said(
    run_empty: Run, tmp_path: Path
) -> None:
    file = tmp_path / "messe.csv"
    file.write_text("Firma;Ort\nKessler GmbH;Ulm\n", encoding="utf-8")
    step = run_empty.json("import", str(file))["step"]
    number = run_empty.json("list")["leads"][0]["number"]
    run_empty.json("log", number, "--kind", "note", "--note", "ruft an")
    assert run_empty("undo", "--all").code == 2
    run_empty.json("undo", str(step), "--all")
    assert run_empty("list").code == 1
    run_empty.json("redo")
    run_empty.json("redo")
    assert [t["note"] for t in run_empty.json("show", number)["touchpoints"]] == ["ruft an"]


@pytest.mark.parametrize("nothing", ["0000-00-00", "00.00.0000", "0", "01.01.0001"])
def test_never_a_date_stored_as_zero(run_empty: Run, tmp_path: Path, nothing: str) -> None:
    columns = ("Firma", "PLZ", "Ort", "Erwarteter Abschluss", "Gegründet")
    rows = [("Alpha AG", "33602", "Köln", "03.12.2026", "1987"),
            ("Beta AG", "33602", "Köln", nothing, "")]  # fmt: skip
    told = run_empty.json("import", str(csv_file(tmp_path / "a.csv", columns, *rows)))
    said = [problem for problem in told["problems"] if problem["code"] == "date_unreadable"]
    assert told["created"] == 2 and [problem["row"] for problem in said] == [3]
    alpha, beta = (
        run_empty.json("show", lead["number"])["fields"]
        for lead in sorted(leads(run_empty), key=lambda lead: lead["company"])
    )
    assert alpha["lead.expected_on"] == "2026-12-03"
    assert alpha["company.founded_on"] == "1987-01-01"
    assert beta.get("lead.expected_on") is None and beta.get("company.founded_on") is None


def test_never_leads_without_a_legal_basis_and_nobody_says_so(
    run_empty: Run, tmp_path: Path
) -> None:
    file = csv_file(tmp_path / "a.csv", HEADERS, ("Alpha AG", "33602", "Bielefeld", "", "x"))
    tried = "import", str(file), "--dry-run"
    assert "consent.basis=(none)" in run_empty(*tried).err
    assert "consent.basis" not in run_empty(*tried, "--default", "consent.basis=(none)").err
    assert run_empty("import", str(file)).code == 0, "and what ran before still does"
