"""Keeping the store well: settle, check, backup, restore, sample, version."""

from __future__ import annotations

from pathlib import Path

from leaddesk.store.engine import connect
from leaddesk.store.store import Store
from tests.cli.conftest import Run


def damage_cards(path: Path) -> None:
    connection = connect(path)
    connection.execute("UPDATE lead_card SET stage = 2 WHERE lead_id < 3")
    connection.execute("UPDATE lead_score SET score = 7 WHERE lead_id = 3")
    connection.close()


def test_settle_mends_and_tells_by_exit_code(run: Run) -> None:
    assert run.json("settle") == {"differed": 0}
    damage_cards(run.store)
    mended = run("settle", "--json")
    assert mended.code == 1
    assert mended.document["differed"] >= 3
    assert run("settle").out == "Alles Abgeleitete stimmte.\n"


def test_check_counts_and_finds_what_differs(run: Run) -> None:
    told = run.json("check")
    assert told["sound"] is True
    assert told["rows"]["lead"] == 30
    assert "Alles ist in Ordnung." in run("check").out
    damage_cards(run.store)
    found = run("check", "--json")
    assert (found.code, found.document["sound"]) == (1, False)
    assert found.document["wrong"]["cards_that_differ"] > 0
    assert "settle" in run("check").out


def test_backup_and_restore_are_a_round_trip(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "weg" / "kopie.leaddesk"
    missing = run("backup", str(copy))
    assert (missing.code, copy.parent.exists()) == (3, False)
    copy.parent.mkdir()
    assert run.json("backup", str(copy))["file"] == str(copy)
    run.json("log", "I-000001", "--kind", "note", "--note", "danach")
    told = run.json("restore", str(copy))
    assert run.json("history")["steps"][0]["title"]["code"] == "sample_added"
    aside = Path(told["kept_aside"])
    assert run.json("history", store=aside)["steps"][0]["title"]["code"] == "note_logged"


def test_backup_without_a_name_and_into_a_folder(run: Run, tmp_path: Path) -> None:
    made = Path(run.json("backup")["file"])
    assert made.parent == run.store.with_name("backups")
    folder = tmp_path / "extern"
    folder.mkdir()
    assert Path(run.json("backup", str(folder))["file"]).parent == folder
    assert run("backup", str(run.store)).code == 2, "a store is no backup of itself"


def test_an_import_has_its_backup_and_the_list_shows_it(run: Run, tmp_path: Path) -> None:
    assert run("backup", "--list").code == 1
    list_ = tmp_path / "liste.csv"
    list_.write_text("Firma;Ort\nGröße & Söhne GmbH & Co. KG;Köln\n", encoding="utf-8")
    assert run("import", str(list_), "--dry-run").code == 0
    assert run("backup", "--list").code == 1, "nothing was changed, nothing to go back to"
    run.json("import", str(list_))
    made = run.json("backup", "--list")["backups"]
    assert [(each["why"], each["bytes"] > 1000) for each in made] == [("before", True)]
    assert "vor großer Änderung" in run("backup", "--list").out
    told = run("restore", made[0]["file"])
    assert "30 Leads" in told.out
    assert "1 Schritt, der seitdem getan wurde" in told.out
    assert run.json("list", "--count")["total"] == 29
    kept = run.json("backup", "--list")["backups"]
    assert {each["why"] for each in kept} == {"restore", "before"}


def test_a_backup_that_cannot_be_made_is_said_and_stops_no_import(run: Run, tmp_path: Path) -> None:
    run.store.with_name("backups").write_text("keine Mappe")
    list_ = tmp_path / "liste.csv"
    list_.write_text("Firma;Ort\nGröße KG;Köln\n", encoding="utf-8")
    outcome = run("import", str(list_), "--json")
    assert (outcome.code, outcome.document["created"]) == (0, 1)
    assert "keine Sicherung" in outcome.err


def test_backup_replaces_a_copy_and_nothing_else(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.leaddesk"
    assert run("backup", str(copy)).code == run("backup", str(copy)).code == 0
    list_ = tmp_path / "leads.xlsx"
    list_.write_text("meine Liste")
    outcome = run("backup", str(list_))
    assert (outcome.code, outcome.out) == (2, "")
    assert "leads.xlsx" in outcome.err
    assert list_.read_text() == "meine Liste"


def test_backup_goes_over_no_store_that_is_another_one(run: Run, tmp_path: Path) -> None:
    theirs = tmp_path / "team.leaddesk"
    list_ = tmp_path / "liste.csv"
    list_.write_text("Firma;Ort\nBräu & Söhne KG;Ulm\n", encoding="utf-8")
    assert run("import", str(list_), store=theirs).code == 0
    before = theirs.read_bytes()
    outcome = run("backup", str(theirs))
    assert (outcome.code, outcome.out) == (2, "")
    assert "team.leaddesk" in outcome.err
    assert theirs.read_bytes() == before


def test_restore_over_a_damaged_or_missing_store(run: Run, tmp_path: Path) -> None:
    copy = Path(run.json("backup")["file"])
    absent = tmp_path / "neu" / "leads.leaddesk"
    assert run.json("restore", str(copy), store=absent)["kept_aside"] is None
    assert run.json("list", "--count", store=absent)["total"] == 29
    run.store.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    assert run.json("restore", str(copy))["kept_aside"]
    assert run.json("list", "--count")["total"] == 29


def test_restore_leaves_a_store_alone_that_is_open(run: Run) -> None:
    copy = run.json("backup")["file"]
    window = Store(run.store, who="Anna Berg")
    window.last_step()
    outcome = run("restore", copy)
    assert outcome.code == 4
    assert window.last_step() == 2
    window.close()
    assert run("restore", copy).code == 0


def test_restore_takes_only_a_store(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "x.xlsx"
    other.write_bytes(b"PK")
    before = run.store.read_bytes()
    for file in (other, tmp_path / "fehlt.leaddesk", tmp_path):
        assert run("restore", str(file)).code == 3
    assert run.store.read_bytes() == before


def test_sample_fills_an_empty_store_only(run_empty: Run, tmp_path: Path) -> None:
    made = tmp_path / "probe.leaddesk"
    assert run_empty.json("sample", store=made)["leads"] == 30
    assert run_empty.json("list", "--count", store=made)["total"] == 29
    assert run_empty("sample", store=made).code == 5
    assert run_empty.json("sample")["leads"] == 30
    run_empty.json("undo")
    assert run_empty("list").code == 1, "one step takes all of it back"


def test_version_names_its_parts(run: Run) -> None:
    told = run.json("version")
    assert set(told) == {"program", "schema", "sqlite", "qt"}
    assert run("version").out.startswith("LeadDesk")


def test_a_link_to_a_store_stands_for_the_store(run: Run, tmp_path: Path) -> None:
    """What lies beside a store lies where the link leads; a store that was brought back took the
    link's place, and the store itself stayed as it was."""
    link = tmp_path / "Schreibtisch" / "Läden.leaddesk"
    link.parent.mkdir()
    link.symlink_to(run.store)
    copy = run.json("backup", store=link)["file"]
    assert Path(copy).parent == run.store.parent / "backups"
    assert run("undo", store=link).code == 0
    told = run.json("restore", copy, store=link)
    assert link.is_symlink()
    assert Path(told["kept_aside"]).parent == run.store.parent
    assert run.json("list", "--count")["total"] == 29
    assert [p.name for p in link.parent.iterdir()] == [link.name]
