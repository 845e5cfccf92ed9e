"""`hand-over` and `take-answer`: to the ERP and back, nothing twice unasked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from leaddesk.derived.settle import settle
from leaddesk.operations.hand_over import prepare_batch
from leaddesk.queries.lead_detail import find_lead
from leaddesk.store.store import Store
from tests.cli.conftest import Run, csv_file


def rows_of(path: Path) -> list[tuple[object, ...]]:
    return list(load_workbook(path).worksheets[0].iter_rows(values_only=True))


def answer_file(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    for row in (("Interessentennr.", "Kundennr."), *rows):
        book.active.append(list(row))  # type: ignore[union-attr]
    book.save(path)
    return path


def test_there_and_back_and_the_same_answer_three_times(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "uebergabe.xlsx"
    told = run.json("hand-over", "--out", str(out))
    assert told["rows"] == len(told["leads"]) > 1
    assert told["problems"] == []
    table = rows_of(out)
    assert table[0][0] == "Interessentennr."
    assert [row[0] for row in table[1:]] == told["leads"]
    answer = answer_file(
        tmp_path / "antwort.xlsx",
        [(number, 90000 + place) for place, number in enumerate(told["leads"])],
    )
    taken = run.json("take-answer", str(answer))
    assert (taken["matched"], taken["unchanged"], taken["unknown"], taken["conflicts"]) == (
        told["rows"], 0, 0, 0,
    )  # fmt: skip
    assert taken["completed"] == [told["batch"]]
    for _ in range(2):
        again = run.json("take-answer", str(answer))
        assert (again["matched"], again["unchanged"], again["step"]) == (0, told["rows"], None)
    lead = run.json("show", "90000")
    assert lead["number"] == told["leads"][0], "the prospect number stays findable"
    assert lead["customer_number"] == "90000"


def test_nothing_goes_twice_unasked(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    first = run.json("hand-over", "--out", str(out))
    nothing = run("hand-over", "--out", str(out))
    assert nothing.code == 1 and "nichts" not in nothing.out
    twice = run("hand-over", f"#{first['leads'][0]}", "--out", str(out))
    assert twice.code == 5
    assert "schon übergeben" in twice.err
    again = run.json("hand-over", f"#{first['leads'][0]}", "--again", "--out", str(out))
    assert again["leads"] == first["leads"][:1]
    assert again["batch"] > first["batch"]


def test_a_file_that_is_there_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "übergabe.xlsx"
    target.write_bytes(b"noch nicht gelesen")
    done = run("hand-over", "--profile", "generic", "--out", str(target))
    assert (done.code, "übergabe.xlsx" in done.err) == (2, True)
    assert target.read_bytes() == b"noch nicht gelesen"
    assert run("hand-over", "--profile", "generic", "--check").code == 0


def test_check_writes_nothing_and_tells_by_exit_code(run: Run, tmp_path: Path) -> None:
    good = run("hand-over", "--check", "--json")
    assert (good.code, good.document["batch"]) == (0, None)
    assert good.document["rows"] > 1
    listed = csv_file(
        tmp_path / "ohne.csv", ("Firma", "PLZ", "Ort"), ("Ohne Straße KG", "33602", "Herne")
    )
    run.json("import", str(listed))
    bad = run("hand-over", 'firma:"Ohne Straße"', "--check", "--json")
    assert bad.code == 1
    problem = next(p for p in bad.document["problems"] if p["field"] == "company.street")
    assert problem["code"] == "erp_required" and problem["lead"].startswith("I-")
    assert "Straße" in run("hand-over", 'firma:"Ohne Straße"', "--check").out
    assert run.json("history", "--limit", "1")["steps"][0]["title"]["code"] == "leads_imported"


def test_the_complete_go_and_the_others_are_named(run: Run, tmp_path: Path) -> None:
    listed = csv_file(
        tmp_path / "ohne.csv", ("Firma", "PLZ", "Ort"), ("Ohne Straße KG", "33602", "Herne")
    )
    run.json("import", str(listed))
    out = tmp_path / "x.csv"
    outcome = run("hand-over", 'firma:"Ohne Straße"', "oder", "stage:won", "--out", str(out))
    assert outcome.code == 0
    assert "1 Lead fehlt noch etwas" in outcome.err and "Ohne Straße KG" in outcome.err
    assert out.read_text("utf-8-sig").count("\n") > 2
    alone = run("hand-over", 'firma:"Ohne Straße"', "--out", str(tmp_path / "y.csv"))
    assert alone.code == 5
    assert not (tmp_path / "y.csv").exists()


def test_earlier_stages_go_with_a_word_of_warning(run: Run, tmp_path: Path) -> None:
    outcome = run("hand-over", "stage:quote", "--out", str(tmp_path), "--profile", "odoo")
    assert outcome.code == 0, outcome.err
    assert "noch nicht bestellt" in outcome.err
    made = list(tmp_path.glob("LeadDesk_Uebergabe_*.xlsx"))
    assert len(made) == 1
    assert rows_of(made[0])[0][0] == "id"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--out", "x.pdf"), 2),
        ((), 2),
        (("--profile", "sap", "--check"), 2),
        (("gibtesnicht", "--check"), 1),
        (("stge:won", "--check"), 2),
        (("--out", "nirgends/x.xlsx"), 3),
    ],
)
def test_what_cannot_be_handed_over_leaves_no_batch(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: int
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = run("hand-over", *words)
    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err
    assert run.json("hand-over", "--out", "gut.xlsx")["rows"] > 1


def test_a_batch_without_its_file_is_finished_under_its_number(run: Run, tmp_path: Path) -> None:
    store = Store(run.store, who="Anna Berg", settle=settle)
    number = run.json("hand-over", "--check")["leads"][0]
    lead = store.ask(find_lead, number=number)
    assert lead is not None
    prepared = store.run(prepare_batch, [lead], "generic").result
    store.close()
    other = tmp_path / "noch nicht gelesen.xlsx"
    other.write_bytes(b"of another hand-over")
    assert run("hand-over", "--out", str(other)).code == 2
    assert other.read_bytes() == b"of another hand-over"
    outcome = run("hand-over", "--out", str(tmp_path / "a.xlsx"), "--json")
    assert outcome.code == 0
    assert (outcome.document["batch"], outcome.document["leads"]) == (prepared.number, [number])
    assert "vorbereitet" in outcome.err
    assert run.json("hand-over", "--out", str(tmp_path / "b.xlsx"))["batch"] > prepared.number


def test_the_same_call_again_finishes_what_it_had_begun(run: Run, tmp_path: Path) -> None:
    store = Store(run.store, who="Anna Berg", settle=settle)
    number = run.json("hand-over", "--check")["leads"][0]
    lead = store.ask(find_lead, number=number)
    assert lead is not None
    prepared = store.run(prepare_batch, [lead], "generic").result
    store.close()
    outcome = run("hand-over", f"#{number}", "--out", str(tmp_path / "a.xlsx"), "--json")
    assert outcome.code == 0
    assert (outcome.document["batch"], outcome.document["leads"]) == (prepared.number, [number])
    assert run("hand-over", f"#{number}", "--out", str(tmp_path / "b.xlsx")).code == 5


def test_a_file_from_before_a_restore_is_not_written_over(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "Übergabe"
    folder.mkdir()
    copy = tmp_path / "vorher.leaddesk"
    run.json("backup", str(copy))
    first = run.json("hand-over", "--out", str(folder))
    handed = Path(first["file"]).read_bytes()
    run.json("restore", str(copy))
    second = run.json("hand-over", "--out", str(folder))
    assert second["batch"] > first["batch"]
    assert second["leads"] == first["leads"]
    assert Path(first["file"]).read_bytes() == handed


def test_an_answer_with_contradictions_is_told(run: Run, tmp_path: Path) -> None:
    told = run.json("hand-over", "--out", str(tmp_path / "a.xlsx"))
    first, second = told["leads"][:2]
    answer = answer_file(
        tmp_path / "antwort.xlsx",
        [(first, "K-1"), (second, "K-1"), ("I-999999", "K-2"), (second, None)],
    )
    outcome = run("take-answer", str(answer), "--json")
    assert outcome.code == 1
    taken = outcome.document
    assert (taken["matched"], taken["conflicts"], taken["unknown"], taken["waiting"]) == (
        1,
        1,
        1,
        1,
    )
    assert taken["problems"][0]["row"] == 3
    assert "Zeile 4" in outcome.err
    assert len(told["leads"]) == 2
    assert taken["still_open"] == [{"batch": told["batch"], "leads": 1}]
    assert "Übergabe 001: 1 Lead wartet noch auf eine Nummer." in outcome.err


def test_files_that_are_no_answer(run: Run, tmp_path: Path) -> None:
    assert run("take-answer", str(tmp_path / "fehlt.xlsx")).code == 3
    strange = csv_file(tmp_path / "fremd.csv", ("Artikel", "Preis"), ("Schraube", "1,20"))
    outcome = run("take-answer", str(strange))
    assert (outcome.code, outcome.out) == (3, "")


def test_rows_of_others_do_not_wait_for_a_number(run: Run, tmp_path: Path) -> None:
    foreign = csv_file(
        tmp_path / "fremd.csv", ("ID", "Account Number"),
        *[(f"001x{row:04d}", "") for row in range(30)],
    )  # fmt: skip
    outcome = run("take-answer", str(foreign), "--json")
    assert outcome.code == 1
    assert (outcome.document["waiting"], outcome.document["unknown"]) == (0, 30)
    assert "Zeile 2, 3" in outcome.err
    assert len(outcome.err) < 200, "not the numbers of all rows"
