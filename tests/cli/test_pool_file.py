"""`pools --set`: pools and rules out of a file, as `pools --json` tells them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import WHO, Run

SOUTH = [{"field": "company.postal_code", "starts_with": ["7", "8"]}]
PLAN: dict[str, Any] = {
    "pools": [
        {"name": "Süd <b>", "way": "load", "affinity": True,
         "people": [{"name": WHO, "weight": 3, "per_day": 20, "most_open": 50}]},
        {"name": "Übrige", "way": "claim", "people": [{"name": "js"}]},
    ],
    "rules": [
        {"name": "PLZ 7 und 8", "pool": "Süd <b>", "conditions": SOUTH},
        {"name": "Alle", "pool": "Übrige"},
    ],
}  # fmt: skip


def written(folder: Path, plan: object) -> str:
    file = folder / "Verteilung Süd.json"
    file.write_text(json.dumps(plan), encoding="utf-8")
    return str(file)


def asking(condition: object) -> object:
    return {"rules": [{"name": "X", "pool": "Y", "conditions": [condition]}]}


@pytest.fixture
def team(run: Run) -> Run:
    run.json("users", "Jürgen Süß", "--initials", "JS", "--role", "inside_sales")
    return run


def test_it_is_tried_set_told_and_set_again(team: Run, tmp_path: Path) -> None:
    run, file = team, written(tmp_path, PLAN)
    tried = run.json("pools", "--set", file, "--dry-run")
    assert tried["step"] is None and run("pools").code == 1
    done = run.json("pools", "--set", file)
    assert "zum Nehmen" in run("pools", "--set", file, "--dry-run").out
    assert {**done, "step": None} == tried and done["step"]
    assert tried["changes"] == ["Neuer Pool „Süd <b>“", "Neuer Pool „Übrige“",
                                "Neue Regel „PLZ 7 und 8“", "Neue Regel „Alle“"]  # fmt: skip
    assert sum(rule["waiting"] for rule in done["rules"]) == done["waiting"] > 2
    assert done["given"] == run.json("assign", "--dry-run")["assigned"]
    told = run.json("pools")
    south = told["pools"][0]
    assert (south["way"], south["affinity"], south["active"]) == ("load", True, True)
    assert south["people"] == [
        {"name": WHO, "active": True, "weight": 3, "per_day": 20, "most_open": 50}
    ]
    assert [(r["name"], r["pool"]) for r in told["rules"]] == [
        ("PLZ 7 und 8", "Süd <b>"), ("Alle", "Übrige")
    ]  # fmt: skip
    same = run.json("pools", "--set", written(tmp_path, told))
    assert same["changes"] == [] and run.json("pools") == told
    assert "sind schon so" in run("pools", "--set", written(tmp_path, told)).out


def test_names_change_rules_turn_around_and_what_is_left_out_goes(
    team: Run, tmp_path: Path
) -> None:
    run = team
    run.json("pools", "--set", written(tmp_path, PLAN))
    told = run.json("pools")
    south = told["pools"][0]
    file = written(tmp_path, {"pools": [{**south, "name": "Süden"}], "by_itself": True,
                              "rules": [{"name": "Jeder", "pool": "Süden"}]})  # fmt: skip
    said = run("pools", "--set", file, "--dry-run").out
    assert "Geänderter Pool „Süden“" in said and "Entfernter Pool „Übrige“" in said
    assert "Entfernte Regel „Alle“" in said and "Es wurde nichts geändert" in said
    step = run.json("pools", "--set", file)["step"]
    became = run.json("pools")
    assert [(p["id"], p["name"]) for p in became["pools"]] == [(south["id"], "Süden")]
    assert became["by_itself"] and [r["name"] for r in became["rules"]] == ["Jeder"]
    run.json("undo", str(step))
    assert run.json("pools") == told
    first, last = told["rules"]
    turned = written(tmp_path, {"rules": [last, first]})
    refused = run("pools", "--set", turned, "--dry-run")
    assert refused.code == 5 and "PLZ 7 und 8" in refused.err and "Alle" in refused.err
    off = written(tmp_path, {"rules": [{**last, "active": False}, first]})
    assert "anderer Reihenfolge" in run("pools", "--set", off).out


@pytest.mark.parametrize(
    ("part", "code", "said"),
    [
        ({"pools": [{"name": "Leer", "people": []}]}, 5, "Pool „Leer“: "),
        ({"rules": [{"name": "Süd", "pool": "Nirgends"}]}, 5, "keinen Pool namens „Nirgends“"),
        ({"pools": [{"name": "Süd", "people": [{"name": "Niemand"}]}]}, 3, "Niemand"),
        ({"pools": [{"name": "Süd", "people": [{"name": WHO, "weigth": 2}]}]}, 3, "weigth"),
        ({"pools": [{"name": "Süd", "people": [{"name": WHO, "weight": 99}]}]}, 5, "Gewicht"),
        ({"pools": [{"name": "Süd", "way": "dice"}]}, 3, "turn"),
        ({"pools": [{"id": 1, "name": "A"}, {"id": 1, "name": "B"}]}, 3, "zweimal"),
        (asking({"field": "nix"}), 3, "Regel „X“"),
        (asking({"field": "lead.value", "from": 10**30, "to": None}), 3, "nicht lesbar"),
        (asking({"field": "company.city", "in": ["\ud800"]}), 3, "nicht lesbar"),
        ({"pools": [{"name": "x" * 301, "people": [{"name": WHO}]}]}, 3, "xx…"),
        ({"rules": 7}, 3, "7"),
        ([], 3, "[]"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_done(
    team: Run, tmp_path: Path, part: object, code: int, said: str
) -> None:
    told = team("pools", "--set", written(tmp_path, part))
    assert told.code == code and said in told.err, told.err
    assert team("pools").code == 1


def test_a_span_before_all_time_is_all_the_time(team: Run, tmp_path: Path) -> None:
    spans = [{"touched": [], "days": 10**9, "wanted": False},
             {"field": "lead.created_at", "within": 10**9}]  # fmt: skip
    rules = [{**PLAN["rules"][0], "conditions": spans}]
    met = team.json("pools", "--set", written(tmp_path, {**PLAN, "rules": rules}))["rules"]
    assert met[0]["name"] == "PLZ 7 und 8"
    assert team.json("pools")["rules"][0]["conditions"] == spans


def test_a_file_that_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    assert run("pools", "--set", str(tmp_path / "fehlt.json")).code == 3
