"""`segments`: one closely, the rules, what they suggest, and following it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

VALUE = [[{"field": "lead.value", "known": True}]]


def rule(folder: Path, read: object = VALUE) -> str:
    file = folder / "Regel für Größe.json"
    file.write_text(json.dumps(read), encoding="utf-8")
    return str(file)


def test_the_rules_are_told_and_set(run: Run, tmp_path: Path) -> None:
    rules = {r["number"]: r for r in run.json("segments", "--rules")["rules"]}
    assert [rules[n]["mode"] for n in range(1, 7)] == [
        "suggest", "suggest", "suggest", "suggest", "none", "suggest",
    ]  # fmt: skip
    said = run("segments", "--rules").out
    assert "vor 2 Jahren oder länger" in said and "Keine Regel" in said
    seen = run.json("segments", "4", "--set", rule(tmp_path), "--dry-run")
    assert seen["hits"] > seen["inside"] and seen["leads"]
    assert "treffen zu" in run("segments", "4", "--set", rule(tmp_path), "--dry-run").out
    assert run.json("segments", "4", "--rules")["rules"][0]["version"] == 1
    assert run.json("segments", "4", "--set", rule(tmp_path))["version"] == 2
    assert run.json("segments", "4", "--mode", "none")["version"] == 3
    assert run.json("segments", "4", "--reset")["version"] == 4


def test_suggestions_are_listed_accepted_and_refused(run: Run, tmp_path: Path) -> None:
    run.json("segments", "4", "--set", rule(tmp_path))
    told = run.json("segments", "4", "--suggested")
    count = told["suggested"]
    assert count == run.json("list", "vorschlag:4")["total"] > 2
    first, second = (lead["number"] for lead in told["leads"][:2])
    assert run.json("segments", "4", "--accept", "--dry-run")["leads"] == count
    done = run.json("segments", "4", "--accept", "--lead", first)
    assert done["leads"] == 1 and 4 in run.json("show", first)["segments"]
    assert run.json("segments", "4", "--refuse", "--lead", second)["leads"] == 1
    assert run.json("segments", "4", "--suggested")["suggested"] == count - 2
    assert run.json("segments", "4", "--renew")["leads"] == 1
    run("undo", str(done["step"]))
    assert run.json("segments", "4", "--suggested")["suggested"] == count
    assert run("segments", "5", "--accept").code == 1


def test_the_rules_that_set_do_so(run: Run, tmp_path: Path) -> None:
    run.json("segments", "5", "--set", rule(tmp_path), "--mode", "set")
    done = run.json("segments", "--run")
    assert done["set"] > 0 and done["taken"] == 0
    one = run.json("segments", "5")
    assert one["latest"][0]["origin"] == "rule" and one["latest"][0]["rule_version"] == 2
    assert run.json("segments", "--run")["set"] == 0


def test_one_is_looked_at_closely(run: Run) -> None:
    one = run.json("segments", "4")
    assert one["count"] == one["trend"][-1]["members"] and len(one["trend"]) == 12
    assert one["together"] and one["latest"][0]["number"].startswith("I-")
    said = run("segments", "4").out
    assert said.startswith("4  Unzufriedene Wettbewerbskunden") and "unzufrieden?" in said


def test_what_is_wrong_is_said(run: Run, tmp_path: Path) -> None:
    assert run("segments", "44").code == 2
    assert run("segments", "4", "--set", str(tmp_path / "fehlt.json")).code == 3
    assert run("segments", "4", "--set", rule(tmp_path, {"any_of": 7})).code == 3
    everybody = [[{"field": "lead.number", "known": True}]]
    told = run("segments", "4", "--set", rule(tmp_path, everybody))
    assert told.code == 5 and "jeden Lead" in told.err
    assert run("segments", "4", "--accept", "--lead", "I-999999").code == 1
    assert run.json("segments", "--ansoff") == run.json("ansoff")


def test_what_is_said_stage_by_stage_and_when_to_be_in_touch(run: Run) -> None:
    said = run.json("segments", "4", "--say", "Angebot=Größe <b>?", "--say", "mql.en=What hurts?",
                    "--contact-days", "14")  # fmt: skip
    assert said["pitches"]["quote"] == "Größe <b>?" and said["pitches"]["mql.en"] == "What hurts?"
    one = run.json("segments", "4")
    assert (one["pitches"], one["follow_up_days"]) == (said["pitches"], 14)
    less = run.json("segments", "4", "--say", "quote=", "--contact-days", "0")
    assert "quote" not in less["pitches"] and less["follow_up_days"] is None
    run("undo")
    assert run.json("segments", "4")["follow_up_days"] == 14
    assert run("segments", "4", "--say", "ohne Gleichheitszeichen").code == 2
    assert run("segments", "4", "--say", "mql.fr=Bonjour").code == 2
    assert run("segments", "4", "--say", "unsinn=x").code == 2
    assert run("segments", "4", "--say", "mql=" + 2001 * "x").code == 5
    assert run("segments", "--say", "mql=x").code == 2


def test_one_is_added_named_and_switched_off(run: Run) -> None:
    tried = run.json("segments", "--add", "--name-de", "Messe & <b>", "--dry-run")
    assert (tried["segment"], tried["step"]) == (7, None)
    assert len(run.json("segments")["segments"]) == 6
    done = run.json("segments", "--add", "--name-de", "Messe & <b>")
    assert {**done, "step": None} == tried and done["name_en"] == "Messe & <b>"
    number = run.json("list", "--limit", "1")["leads"][0]["number"]
    run.json("log", number, "--kind", "call", "--segment", "7")
    assert 7 in run.json("show", number)["segments"]
    named = run.json("segments", "7", "--name-en", "Fair", "--question-de", "Auf der Messe?")
    assert (named["name_de"], named["name_en"]) == ("Messe & <b>", "Fair")
    assert "Auf der Messe?" in run("segments", "7").out
    off = run("segments", "7", "--active", "off")
    assert off.out == "7  Messe & <b> (aus)\n"
    assert run.json("segments", "7")["active"] is False and "(aus)" in run("segments").out
    run.json("undo")
    assert run.json("segments", "7")["active"] is True
    assert run.json("segments", "20", "--add", "--name-en", "Fairs")["name_de"] == "Fairs"


def test_what_can_not_be_named_so_is_said(run: Run) -> None:
    assert run("segments", "4", "--add", "--name-de", "Doppelt").code == 2
    assert run("segments", "9", "--name-de", "Fehlt").code == 2
    assert run("segments", "63", "--add", "--name-de", "Zu weit").code == 5
    assert run("segments", "--add").code == 5, "it has no name"
    assert run("segments", "4", "--name-de", " ").code == 5
    both = run("segments", "4", "--name-de", "Neu", "--say", "mql=Frage")
    assert both.code == 2 and "Eins nach dem anderen" in both.err
    run("segments", "4", "--say", "mql=Nur probiert", "--dry-run")
    assert run.json("segments", "4")["name"] == "Unzufriedene Wettbewerbskunden"
    assert "Nur probiert" not in run.json("segments", "4")["pitches"].values()
