"""Profiles from the command line: set, used by name, as files; updates, copies, given numbers."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from leaddesk.cli.call import Exit
from tests.cli.conftest import Run
from torture.examples_erp import OWN

DATEV = ("adviser=29098", "client=55003", "year_begin=2026-01-01")


def handed(run: Run, folder: Path, *words: str) -> dict[str, object]:
    folder.mkdir(exist_ok=True)
    document: dict[str, object] = run.json("hand-over", "--out", str(folder), *words)
    return document


def test_datev_is_set_and_its_numbers_are_confirmed(run: Run, tmp_path: Path) -> None:
    refused = run("hand-over", "--profile", "datev", "--out", str(tmp_path))
    assert (refused.code, "Beraternummer" in refused.err) == (Exit.REFUSED, True)
    wrong = run("erp-profiles", "set", "datev", "adviser=zwölf")
    assert (wrong.code, "zwölf" in wrong.err) == (Exit.REFUSED, True)
    assert run("erp-profiles", "set", "datev", "farbe=rot").code == Exit.WRONG_CALL
    told = run.json("erp-profiles", "set", "datev-debitoren", *DATEV)
    assert (told["settings"]["client"], told["next_number"]) == ("55003", "10000")
    batch = handed(run, tmp_path / "erp", "--profile", "datev")
    lines = Path(str(batch["file"])).read_bytes().decode("cp1252").split("\r\n")
    assert [line.split(";")[0] for line in lines[2:-1]] == ["10000", "10001"]
    answer = run.json("take-answer", "--batch", str(batch["batch"]))
    assert (answer["matched"], answer["completed"]) == (2, [batch["batch"]])
    assert {row["customer_number"] for row in answer["numbers"]} == {"10000", "10001"}
    assert run("take-answer").code == Exit.WRONG_CALL


def test_a_copy_an_update_and_a_correction(run: Run, tmp_path: Path) -> None:
    first = handed(run, tmp_path / "erp")
    path = Path(str(first["file"]))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    copy = run.json("hand-over", "--copy", str(first["batch"]), "--out", str(tmp_path / "k.xlsx"))
    assert (copy["identical"], copy["sha256"]) == (True, digest)
    assert run("hand-over", "--changed", "--out", str(tmp_path / "erp")).code == Exit.NOTHING
    lead = first["leads"][0]  # type: ignore[index]
    name = run.json("show", lead)["company"]
    file = tmp_path / "neu.csv"
    file.write_text(f"Interessentennr.;Firma;Ort\n{lead};{name};Görlitz\n", encoding="utf-8")
    run.json("import", str(file), "--duplicates", "update")
    update = handed(run, tmp_path / "erp", "--changed")
    assert (update["kind"], update["leads"]) == ("update", [lead])
    file.write_text(f"Interessentennr.;Firma;Ort\n{lead};{name};Zittau\n", encoding="utf-8")
    run.json("import", str(file), "--duplicates", "update")
    fixed = handed(run, tmp_path / "erp", "--correct", str(update["batch"]))
    assert (fixed["kind"], fixed["rows"]) == ("correction", 1)
    run.json("erp-profiles", "set", "datev", *DATEV)
    other = handed(run, tmp_path / "erp", f"#{lead}", "--profile", "datev", "--again")
    file.write_text(f"Interessentennr.;Firma;Ort\n{lead};{name};Löbau\n", encoding="utf-8")
    run.json("import", str(file), "--duplicates", "update")
    fixed = handed(run, tmp_path / "erp", "--correct", str(other["batch"]))
    assert (fixed["profile"], fixed["rows"]) == ("datev", 1)  # as its batch went out
    assert run("hand-over", "--correct", "99", "--out", str(tmp_path)).code == Exit.NOTHING


def test_one_s_own_profile_goes_out_and_in_as_a_file(run: Run, tmp_path: Path) -> None:
    file, again = tmp_path / "eigen.json", tmp_path / "wieder.json"
    file.write_text(json.dumps(OWN), encoding="utf-8")
    assert run.json("erp-profiles", "import", str(file))["own"] is True
    run.json("erp-profiles", "export", OWN["name"], str(again))
    assert json.loads(again.read_text(encoding="utf-8")) == OWN
    listed = run.json("erp-profiles")["profiles"]
    assert [p["name"] for p in listed if p["own"]] == [OWN["name"]]
    batch = handed(run, tmp_path / "erp", "--profile", OWN["name"].upper())
    text = Path(str(batch["file"])).read_bytes().decode("cp1252")
    assert text.startswith("Kundenimport;;V 2\r\nNr;Suchname;Mandant;Ort;Fremdnr\r\n;")
    assert run("erp-profiles", "export", "datev", str(again)).code == Exit.WRONG_CALL
    assert run("erp-profiles", "remove", "datev").code == Exit.REFUSED
    assert run("erp-profiles", "remove", OWN["name"]).code == Exit.DONE
    file.write_text("kein Profil", encoding="utf-8")
    assert run("erp-profiles", "import", str(file)).code == Exit.BAD_FILE
    file.write_text("[]", encoding="utf-8")
    assert run("erp-profiles", "import", str(file)).code == Exit.REFUSED


def test_what_is_shown_by_check_is_cut_when_it_is_wanted(run: Run, tmp_path: Path) -> None:
    run.json("erp-profiles", "set", "datev", *DATEV)
    file = tmp_path / "lang.csv"
    name = "Alpen Fördertechnik und Sondermaschinenbau Hochgebirge GmbH"
    file.write_text(
        f"Firma;Straße;PLZ;Ort;Land;Telefon\n{name};Weg 1;83646;Bad Tölz;DE;08041 4711\n",
        encoding="utf-8",
    )
    run.json("import", str(file))
    query = ("Hochgebirge", "--profile", "datev")
    told = run("hand-over", *query, "--check", "--json").document
    assert [(p["code"], p["severity"]) for p in told["problems"]] == [("erp_too_long", "error")]
    assert run("hand-over", *query, "--out", str(tmp_path)).code == Exit.REFUSED
    batch = handed(run, tmp_path / "erp", *query, "--cut")
    text = Path(str(batch["file"])).read_bytes().decode("cp1252")
    assert f'"{name[:50]}"' in text
