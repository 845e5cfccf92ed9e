"""What somebody meets who tries the commands of in and out for the first time."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.cli.call import Exit
from tests.cli.conftest import Run, csv_file


def test_a_check_tells_what_the_profile_lacks_and_how_to_set_it(run: Run, tmp_path: Path) -> None:
    told = run("hand-over", "--check", "--profile", "datev", "--json")
    assert (told.code, told.document["rows"], told.document["leads"]) == (Exit.NOTHING, 0, [])
    assert len(told.document["settings"]) == 4
    refused = run("hand-over", "--profile", "datev", "--out", str(tmp_path))
    assert refused.code == Exit.REFUSED
    assert "erp-profiles set datev adviser=… client=… year_begin=…" in refused.err


def test_neither_a_copy_nor_an_update_is_written_over_another_file(
    run: Run, tmp_path: Path
) -> None:
    first = run.json("hand-over", "--out", str(tmp_path))
    unread = tmp_path / "update.xlsx"
    unread.write_bytes(b"not read yet")
    (lead, name), columns = next(
        (lead["number"], lead["company"]) for lead in run.json("list")["leads"]
        if lead["number"] == first["leads"][0]
    ), ("Interessentennr.", "Firma", "Ort")  # fmt: skip
    moved = csv_file(tmp_path / "neu.csv", columns, (lead, name, "Görlitz"))
    run.json("import", str(moved), "--duplicates", "update")
    for more in (("--copy", str(first["batch"])), ("--changed",)):
        assert run("hand-over", *more, "--out", str(unread)).code == Exit.WRONG_CALL
    assert unread.read_bytes() == b"not read yet"
    again = run.json("hand-over", "--copy", str(first["batch"]), "--out", str(tmp_path))
    assert (again["identical"], again["file"]) == (True, first["file"]), "its own is written anew"


def test_an_undo_that_takes_nothing_back_says_so(run_empty: Run, tmp_path: Path) -> None:
    columns = ("Firma", "Straße", "PLZ", "Ort")
    file = csv_file(tmp_path / "a.csv", columns, ("Alpha AG", "Weg 1", "89073", "Ulm"))
    step = run_empty.json("import", str(file))["step"]
    number = run_empty.json("list")["leads"][0]["number"]
    run_empty.json("log", number, "--kind", "note", "--note", "ruft an")
    refused = run_empty("undo", str(step))
    assert (refused.code, refused.out) == (Exit.REFUSED, "")
    assert "nichts zurückgenommen" in refused.err
    assert run_empty.json("undo", str(step), "--all")["kept_rows"] == 0
    assert run_empty("list").code == Exit.NOTHING


def test_a_batch_without_numbers_of_ours_says_so(run: Run, tmp_path: Path) -> None:
    batch = run.json("hand-over", "--out", str(tmp_path))["batch"]
    told = run("take-answer", "--batch", str(batch))
    assert (told.code, told.out) == (Exit.NOTHING, "")
    assert "keine Kundennummern von uns" in told.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("log", "I-000001", "--mail", "a.eml", "--kind", "call"), "--kind und --mail"),
        (("sheet", "--for", "blank", "--pdf", "bericht.docx"), ".pdf"),
        (("import", "{list}", "--default", "lead.stage=foo"), "--default lead.stage: Die Stufe"),
    ],
)
def test_wrong_calls_are_said_in_the_users_words(
    run: Run, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    file = csv_file(tmp_path / "a.csv", ("Firma", "Ort"), ("Alpha AG", "Ulm"))
    told = run(*(word.format(list=file) for word in words))
    assert (told.code, said in told.err) == (Exit.WRONG_CALL, True), told.err
