"""`import`: every row accounted for, whatever the list looks like."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from leaddesk.models.work import Cancelled
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.rules.list_mapping import ListMapping
from leaddesk.rules.list_plan import headers_digest
from leaddesk.store.store import Store
from tests.cli.conftest import Run, csv_file

HEADERS = ("Firma", "PLZ", "Ort", "E-Mail", "Bemerkung intern")
LIST = (
    HEADERS,
    ("Krüger & Söhne GmbH & Co. KG", "01067", "Dresden", "info@krueger.example", "a"),
    ("Nordlicht Verpackungen AG", "33602", "Bielefeld", "", "b"),
    ("", "", "Köln", "nur-text", "c"),
    ("Krüger & Söhne GmbH & Co. KG", "01067", "Dresden", "info@krueger.example", "d"),
)
OUTCOMES = ("created", "updated", "unchanged", "skipped", "rejected")


def adds_up(document: dict[str, int]) -> bool:
    return document["read"] == sum(document[outcome] for outcome in OUTCOMES)


def test_the_counts_add_up_and_problems_have_their_place(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST)
    told = run_empty.json("import", str(file), "--source", "Messe Hannover")
    assert adds_up(told)
    assert (told["read"], told["created"], told["rejected"]) == (4, 2, 1)
    assert told["columns"]["Firma"] == "company.name"
    rejecting = [p for p in told["problems"] if p["severity"] == "error"]
    assert {p["row"] for p in rejecting} == {4}
    assert all(p["code"] and p["text"] for p in told["problems"])
    assert "E-Mail" in {p["column"] for p in told["problems"]}
    listed = run_empty.json("list", 'import:"Messe Hannover"')
    assert {lead["postal_code"] for lead in listed["leads"]} == {"01067", "33602"}
    again = run_empty.json("import", str(file))
    assert adds_up(again) and again["created"] == 0


def test_the_line_for_people_says_how_to_go_back(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST)
    outcome = run_empty("import", str(file))
    assert outcome.code == 0
    line = outcome.out.strip()
    assert line.startswith("gelesen 4 = neu 2 + aktualisiert ")
    assert line.endswith("abgelehnt 1")
    assert "Zeile 4" in outcome.err and "leaddesk undo 2" in outcome.err
    run_empty.json("undo", "2")
    assert run_empty("list").code == 1


def test_a_dry_run_writes_nothing_not_even_a_store(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST)
    absent = tmp_path / "neu" / "neu.leaddesk"
    for store in (run_empty.store, absent):
        told = run_empty.json("import", str(file), "--dry-run", store=store)
        assert (told["created"], told["step"]) == (2, None)
    assert not absent.parent.exists()
    assert run_empty.json("history")["steps"][0]["title"]["code"] == "store_set_up"


def test_a_missing_store_is_made_with_its_user(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST)
    made = tmp_path / "Vertrieb Süd" / "leads.leaddesk"
    assert run_empty.json("import", str(file), store=made)["created"] == 2
    assert len(run_empty.json("segments", store=made)["segments"]) == 6
    number = run_empty.json("list", store=made)["leads"][0]["number"]
    run_empty.json("log", number, "--kind", "note", "--note", "x", store=made)
    assert run_empty.json("show", number, store=made)["touchpoints"][0]["who"] == "Anna Berg"


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_rejected_rows_come_back_as_a_workbook_that_can_be_mended(
    run_empty: Run, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"messe.{ending}"
    if ending == "csv":
        csv_file(file, *LIST)
    else:
        book = Workbook()
        for row in LIST:
            book.active.append(row)  # type: ignore[union-attr]
        book.save(file)
    rejects = tmp_path / "abgelehnt.xlsx"
    told = run_empty.json("import", str(file), "--rejects", str(rejects))
    rows = list(load_workbook(rejects).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == (*HEADERS, "Zeile in der Datei", "Grund")
    assert len(rows) == told["rejected"] + 1
    assert rows[1][-2] == 4
    assert str(rows[1][-1]).startswith("E-Mail: ")


def test_no_rejects_no_workbook_and_no_folder_no_import(run_empty: Run, tmp_path: Path) -> None:
    good = csv_file(tmp_path / "gut.csv", *LIST[:3])
    target = tmp_path / "x.xlsx"
    run_empty.json("import", str(good), "--rejects", str(target))
    assert not target.exists()
    bad = csv_file(tmp_path / "messe.csv", *LIST)
    outcome = run_empty("import", str(bad), "--rejects", str(tmp_path / "nirgends" / "x.xlsx"))
    assert outcome.code == 3
    assert len(run_empty.json("history")["steps"]) == 2, "nothing was imported"


def test_sheet_header_row_and_columns_can_be_said(run_empty: Run, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Notizen"])  # type: ignore[union-attr]
    leads = book.create_sheet("Kontakte 2025")
    for row in (("Stand: heute", "", ""), ("Betrieb XY", "Ort", "Wo"), ("Alpha GmbH", "Ulm", "a")):
        leads.append(row)
    file = tmp_path / "mappe.xlsx"
    book.save(file)
    told = run_empty.json(
        "import", str(file), "--sheet", "kontakte 2025", "--header-row", "2",
        "--map-column", "Betrieb XY=company.name", "--map-column", "Wo=",
    )  # fmt: skip
    assert told["columns"] == {"Betrieb XY": "company.name", "Ort": "company.city"}
    assert run_empty.json("import", str(file), "--sheet", "2", "--dry-run")["read"] == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--sheet", "Blatt 9"),
        ("--map-column", "Gibtsnicht=company.name"),
        ("--map-column", "Firma=company.nonsense"),
        ("--map-column", "Firma"),
        ("--map", "nie gespeichert"),
        ("--duplicates", "ask"),
        ("--kind", "kuchen"),
        ("--header-row", "eins"),
    ],
)
def test_wrong_words_change_nothing(run_empty: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST)
    outcome = run_empty("import", str(file), *words)
    assert outcome.code == 2, outcome.err
    assert outcome.err.count("\n") >= 1 and outcome.out == ""
    assert run_empty("list").code == 1
    assert run_empty("import", str(file), *words, store=tmp_path / "neu.leaddesk").code == 2
    assert not (tmp_path / "neu.leaddesk").exists()


def test_a_saved_mapping_is_used_by_name_and_by_headers(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST[:3])
    store = Store(run_empty.store, who="Anna Berg")
    digest = headers_digest(HEADERS)
    columns = {"Firma": "company.name", "Bemerkung intern": "lead.competitor"}
    store.run(remember_columns, "Messeliste", digest, ListMapping(columns))
    store.close()
    by_headers = run_empty.json("import", str(file), "--dry-run")["columns"]
    assert by_headers["Bemerkung intern"] == "lead.competitor"
    by_name = run_empty.json("import", str(file), "--dry-run", "--map", "Messeliste")["columns"]
    assert by_name == by_headers
    own = run_empty.json("import", str(file), "--dry-run", "--map-column", "Bemerkung intern=")
    assert "Bemerkung intern" not in own["columns"]


def test_duplicates_are_handled_as_asked(run_empty: Run, tmp_path: Path) -> None:
    first = csv_file(
        tmp_path / "a.csv", ("Firma", "PLZ", "Ort"), ("Alpha GmbH", "33602", "Bielefeld")
    )
    other = csv_file(
        tmp_path / "b.csv", ("Firma", "PLZ", "Ort", "Branche"),
        ("Alpha GmbH", "33602", "Gütersloh", "Maschinenbau"),
    )  # fmt: skip
    run_empty.json("import", str(first))
    outcome = {
        way: run_empty.json("import", str(other), "--dry-run", "--duplicates", way)
        for way in ("fill", "update", "skip", "create")
    }
    assert outcome["skip"]["skipped"] == outcome["create"]["created"] == 1
    assert outcome["fill"]["updated"] == outcome["update"]["updated"] == 1
    run_empty.json("import", str(other), "--duplicates", "fill")
    lead = run_empty.json("show", "I-000001")["fields"]
    assert (lead["company.city"], lead["company.industry"]) == ("Bielefeld", "Maschinenbau")


def test_progress_is_told_and_kept_off_the_answer(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST)
    outcome = run_empty("import", str(file), "--progress", "--json")
    assert "Importieren: 4 / 4" in outcome.err
    assert outcome.document["read"] == 4


@pytest.mark.parametrize("error", [KeyboardInterrupt, Cancelled])
def test_called_off_leaves_nothing_behind(
    run_empty: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    file = csv_file(tmp_path / "messe.csv", *LIST)

    def interrupted(work: object, **what: object) -> None:
        raise error

    monkeypatch.setattr("leaddesk.cli.importing.import_leads", interrupted)
    outcome = run_empty("import", str(file))
    assert outcome.code == 130
    assert outcome.err.endswith("Abgebrochen. Es wurde nichts geändert.\n")
    assert run_empty("list").code == 1


def test_a_list_without_a_single_good_row_is_a_bad_file(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "leer.csv", ("Firma", "Ort"), ("", "Köln"), ("", "Bonn"))
    outcome = run_empty("import", str(file), "--json")
    assert outcome.code == 3
    assert outcome.document["rejected"] == outcome.document["read"] == 2


def test_a_list_that_names_nobody_is_one_sentence_and_no_store(
    run_empty: Run, tmp_path: Path
) -> None:
    file = csv_file(tmp_path / "preise.csv", ("Jahr", "Preis"), ("2024", "12"), ("2025", "13"))
    absent = tmp_path / "neu.leaddesk"
    outcome = run_empty("import", str(file), store=absent)
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.count("\n") == 1
    assert "--map-column „Jahr=company.name“" in outcome.err
    assert not absent.exists()
    assert run_empty("import", str(file)).code == 3
    wide = csv_file(tmp_path / "breit.csv", [f"Wert {n}x" for n in range(200)], ["1"] * 200)
    assert run_empty("import", str(wide)).err.endswith("Wert 19x, …\n")
    english = run_empty("import", str(file), "--header-row", "0", lang="en")
    assert "--header-row N" in english.err
    assert run_empty("import", str(file), "--map-column", "Jahr=company.name").code == 0


def test_a_dialling_code_of_its_own_goes_with_its_number(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(
        tmp_path / "schulen.csv", ("Schule", "Ort", "Telefonvorwahl", "Telefon"),
        ("Gymnasium Köln", "Köln", "0221", "37996433"), ("Schule GmbH", "Bochum", "0234", "938823"),
    )  # fmt: skip
    outcome = run_empty("import", str(file), "--map-column", "Schule=company.name")
    assert outcome.code == 0
    assert "vorwahl" not in outcome.err
    found = run_empty.json("list", "--columns", "phone", "--json")
    assert {lead["phone"] for lead in found["leads"]} == {"0221 37996433", "0234 938823"}


def test_what_is_no_number_stays_and_is_said_to_stay(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(
        tmp_path / "schweiz.csv", ("Firma", "Land", "Telefon"),
        ("Öz AG", "CH", "0171-2354733"), ("<b>Groß</b> AG", "CH", "siehe Website"),
    )  # fmt: skip
    outcome = run_empty("import", str(file))
    assert outcome.err.count("Der Eintrag bleibt so stehen.") == 2
    found = run_empty.json("list", "--columns", "phone")["leads"]
    assert {lead["phone"] for lead in found} == {"0171-2354733", "siehe Website"}


def test_contacts_in_columns_of_their_own_come_in_once(run_empty: Run, tmp_path: Path) -> None:
    file = csv_file(
        tmp_path / "kontakte.csv",
        ("Firma", "PLZ", "Ansprechpartner", "E-Mail", "Ansprechpartner 2", "E-Mail 2", "Zweite"),
        (
            "Krüger GmbH",
            "33602",
            "Ina Berg",
            "i@k.example",
            "Uwe Dietz",
            "u@k.example",
            "0521 1234",
        ),
    )
    call = ("import", str(file), "--map-column", "Zweite=contact2.phone")
    told = run_empty.json(*call)
    assert adds_up(told) and told["created"] == 1
    assert told["columns"]["E-Mail 2"] == "contact2.email"
    assert run_empty.json(*call)["unchanged"] == 1
    assert run_empty.json("list", "dietz")["leads"][0]["company"] == "Krüger GmbH"
    wrong = run_empty("import", str(file), "--map-column", "Zweite=contact2.shoes")
    assert wrong.code == 2 and "contact2.email" in wrong.err


def test_rows_of_one_company_are_its_contacts_where_that_is_said(
    run_empty: Run, tmp_path: Path
) -> None:
    file = csv_file(
        tmp_path / "kontakte.csv",
        ("Firma", "PLZ", "Ansprechpartner", "E-Mail"),
        ("Krüger GmbH", "33602", "Ina Berg", "i@k.example"),
        ("Nordlicht AG", "01067", "Uwe Dietz", "u@n.example"),
        ("Krüger GmbH", "33602", "Eva Groß", "e@k.example"),
    )
    call = ("import", str(file), "--duplicates", "create")
    assert run_empty.json(*call, "--dry-run")["created"] == 3
    told = run_empty.json(*call, "--contacts", "rows", "--keep-map", "Kontakte")
    assert adds_up(told) and (told["created"], told["updated"]) == (2, 1)
    assert run_empty.json("list", "gross")["leads"][0]["contact"] == "Ina Berg"
    again = run_empty.json("import", str(file))
    assert adds_up(again) and again["unchanged"] == 3, "it was remembered"
    assert run_empty.json(*call, "--contacts", "columns", "--dry-run")["created"] == 3
    assert run_empty("import", str(file), "--contacts", "sheets").code == 2
