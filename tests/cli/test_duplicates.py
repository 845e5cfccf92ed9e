"""`duplicates`: shown with their reasons, merged, split, kept apart."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

LIST = "Firma;PLZ;Telefon;Ansprechpartner;E-Mail\n" + "\n".join(
    (
        "Ölmühle Grünewald GmbH;33602;0521 998877-0;Käthe Weiß;k.weiss@oelmuehle.example",
        "Oelmuehle Gruenewald;33602;+49 521 9988770;;info@oelmuehle.example",
    )
)


def filled(run: Run, tmp_path: Path) -> tuple[str, str]:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    run.json("import", str(path), "--source", "Messe", "--duplicates", "create")
    found = run.json("list", "Ölmühle", "--limit", "9")["leads"]
    kept, gone = sorted(row["number"] for row in found)
    return kept, gone


def test_found_merged_and_split(run: Run, tmp_path: Path) -> None:
    kept, gone = filled(run, tmp_path)
    told = run.json("duplicates")
    pair = next(row for row in told["pairs"] if {row["number"], row["other"]} == {kept, gone})
    assert pair["sureness"] >= 90 and pair["signs"]["phone"] == 100
    shown = run("duplicates")
    assert "gleiche Telefonnummer" in shown.out and "Paare verglichen" in shown.err
    before = run.json("show", gone)
    merged = run("duplicates", "merge", kept, gone)
    assert merged.code == 0 and gone in merged.err
    shown_now = run.json("show", gone)
    assert shown_now["number"] == kept, "the old number leads there"
    assert [merge["number"] for merge in shown_now["merged"]] == [gone]
    assert f"Zusammengeführt mit {gone} " in run("show", kept).out
    assert run.json("list", "Ölmühle", "--count")["total"] == 1
    assert run("duplicates", "split", gone.lower()).code == 0
    assert run.json("show", gone) == before
    assert run("duplicates", "split", gone).code == 1


def test_kept_apart(run: Run, tmp_path: Path) -> None:
    kept, gone = filled(run, tmp_path)
    assert run("duplicates", "apart", gone, kept).code == 0
    pairs = run("duplicates", "--json").document["pairs"]
    assert (kept, gone) not in {(row["number"], row["other"]) for row in pairs}


def test_wrong_calls(run: Run) -> None:
    assert run("duplicates", "merge", "I-000001").code == 2
    assert run("duplicates", "I-000001").code == 2
    assert run("duplicates", "split").code == 2
    assert run("duplicates", "merge", "I-000001", "I-999999").code == 1
    told = run("duplicates", "merge", "I-000001", "I-000001")
    assert told.code == 5 and "sich selbst" in told.err
