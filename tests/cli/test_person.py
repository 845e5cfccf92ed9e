"""`person`: what is kept of somebody, and the end of it."""

from __future__ import annotations

import json
from pathlib import Path

from openpyxl import load_workbook

from tests.cli.conftest import Run


def _somebody(run: Run) -> tuple[str, str, str]:
    """A lead's number, and its person's last name and address."""
    number = run.json("list", "stage:sql", "--limit", "1")["leads"][0]["number"]
    main = next(one for one in run.json("show", number)["contacts"] if one["main"])
    return number, main["last_name"], main["email"]


def test_shown_and_erased(run: Run) -> None:
    number, name, email = _somebody(run)
    run("backup")
    told = run.json("person", email)
    assert told == run.json("person", number)
    assert name in told["name"] and told["leads"][0]["number"] == number
    assert name in run("person", number).out
    done = run("person", email, "--erase")
    assert done.code == 0 and "Sicherungen" in done.out
    assert run("person", email).code == 1
    assert not any(one["last_name"] == name for one in run.json("show", number)["contacts"])
    backups = [path.read_bytes() for path in run.store.parent.rglob("*.leaddesk")]
    assert len(backups) > 1 and not any(email.encode() in data for data in backups)
    assert "Eine Person wurde gelöscht" in run("undo").err  # passed over, and what it has touched
    assert run("person", email).code == 1 and run("redo").code == 0
    assert run("check").code == 0


def test_information_as_files(run: Run) -> None:
    number, name, email = _somebody(run)
    folder = run.store.parent / "auskunft"
    files = run.json("person", email, "--export", str(folder))["files"]
    assert sorted(Path(file).suffix for file in files) == [".json", ".pdf", ".xlsx"]
    told = json.loads(next(folder.glob("*.json")).read_text())
    assert told["rows"]["contact"][0]["last_name"] == name
    assert told["rows"]["lead"][0]["number"] == number and told["rows"]["touchpoint"]
    assert next(folder.glob("*.pdf")).read_bytes().startswith(b"%PDF")
    assert {"Person", "Touchpoints"} <= set(load_workbook(next(folder.glob("*.xlsx"))).sheetnames)
    blocked = run.store.parent / "datei"
    blocked.write_text("")
    assert run("person", email, "--export", str(blocked)).code == 3


def test_let_back(run: Run) -> None:
    _, name, email = _somebody(run)
    assert run("person", email, "--let-back").code == 1
    assert run("person", email, "--erase").code == 0
    (run.store.parent / "l.csv").write_text(f"Firma;Nachname;E-Mail\nNeu AG;{name};{email}\n")
    words = ("import", str(run.store.parent / "l.csv"), "--source", "Messe")
    assert run.json(*words)["erased"] == 1
    assert run("person", email, "--let-back").code == 0
    assert run.json(*words)["created"] == 1
    assert run("person", "niemand@nirgends.example").code == 1
