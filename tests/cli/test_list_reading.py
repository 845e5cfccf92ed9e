"""`import` with what was found out about a file said otherwise, and what it has to be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

_LIST = (
    "Liste vom Messestand\n\nFirma;PLZ;Ort;Erwarteter Abschluss;Auftragswert\n"
    "Röder GmbH;50667;Köln;03/04/2025;1.234\nWeiß AG;89073;Ulm;05/06/2025;2.500\n"
    "Erstellt von Eva;;;;\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "messe.csv"
    path.write_text(_LIST, encoding="utf-8")
    return path


def test_what_can_be_read_both_ways_is_refused_with_the_option_that_says_it(
    run_empty: Run, file: Path
) -> None:
    refused = run_empty("import", str(file))
    assert refused.code == 3
    assert "03/04/2025" in refused.err and "--dates" in refused.err
    assert "1.234" in refused.err and "--decimal" in refused.err
    assert run_empty("list").code == 1
    said = ("--dates", "mdy", "--decimal", "point", "--last-row", "5")
    assert run_empty.json("import", str(file), *said)["created"] == 2
    shown = run_empty.json("show", run_empty.json("list")["leads"][0]["number"])
    assert "2025-03-04" in str(shown) or "2025-05-06" in str(shown)
    again = run_empty.json("import", str(file), *said)
    assert (again["read"], again["unchanged"]) == (2, 2)


def test_encoding_and_separator_are_taken_as_said(run_empty: Run, file: Path) -> None:
    options = ("--dates", "dmy", "--decimal", "comma")
    assert run_empty("import", str(file), *options, "--separator", "tab").code == 3
    told = run_empty.json("import", str(file), *options, "--encoding", "cp1252", "--dry-run")
    assert told["created"] == 3
    wrong = run_empty("import", str(file), "--encoding", "zip")
    assert wrong.code == 2 and "utf-8" in wrong.err


def test_wrongly_read_characters_are_named_and_repaired_when_wanted(
    run_empty: Run, tmp_path: Path
) -> None:
    path = tmp_path / "messe.csv"
    path.write_text("Firma;StraÃŸe;Ort\nMÃ¼ller;Weg 1;KÃ¶ln\n", encoding="utf-8")
    told = run_empty("import", str(path), "--dry-run")
    assert "3 Zellen" in told.err and "„KÃ¶ln“ statt „Köln“" in told.err
    assert run_empty.json("import", str(path), "--repair-text")["created"] == 1
    (lead,) = run_empty.json("list")["leads"]
    assert "Müller" in str(lead) and "Köln" in str(lead)


def test_business_cards(run_empty: Run, tmp_path: Path) -> None:
    path = tmp_path / "kontakte.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nN:Röder;Eva;;Frau Dr.;\nORG:Röder GmbH\n"
        "EMAIL:eva@roeder.example\nTEL;TYPE=CELL:0170 1234567\nBDAY:1970-01-02\nEND:VCARD\n",
        encoding="utf-8",
    )
    told = run_empty.json("import", str(path))
    assert (told["read"], told["created"]) == (1, 1)
    assert told["columns"]["Nachname"] == "contact.last_name"
    assert run_empty.json("import", str(path))["unchanged"] == 1
