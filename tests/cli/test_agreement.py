"""The hand-over to sales on the command line: offered, answered, what is due, the printed sheet."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from leaddesk.derived.settle import settle
from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.offers import offer_lead
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.lead_detail import find_lead
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import OFFER, SlaRule, Then
from leaddesk.store.store import Store, utc_now
from tests.cli.conftest import WHO, Run


def warm(run: Run) -> str:
    return str(run.json("list", "stage:warm", "--limit", "1")["leads"][0]["number"])


def stage(run: Run, number: str) -> str:
    return str(run.json("show", number)["stage"])


def test_offered_and_accepted(run: Run) -> None:
    number = warm(run)
    assert run("offer", number).code in (0, 5)
    run("offer", number, "--reason", "agreed_with_sales", "--note", "Bitte heute <b>")
    due = run.json("deadlines")["decisions"]
    left = [d["seconds_left"] for d in due]
    assert len(left) == 3 and left == sorted(left), "two of the sample wait as well"
    assert run("offer", number).code == 5
    run.json("answer", number, "accept", "--on", "+1")
    assert stage(run, number) == "sal"
    assert run("answer", number, "accept").code == 5
    run("undo")
    assert stage(run, number) == "mql"


def test_rejected_with_a_reason_as_it_is_typed(run: Run) -> None:
    number = warm(run)
    run("offer", number, "--reason", "other")
    refused = run("answer", number, "reject")
    assert refused.code == 5 and "Grund" in refused.err
    run.json("answer", number, "reject", "--reason", "gebiet nicht meines")
    assert stage(run, number) == "warm"
    told = run.json("agreement")["report"]
    assert told["results"]["rejected"] == 1
    assert "wrong_territory" in [r["reason"] for r in told["reasons"]]
    assert told["total"]["in_time"] >= 1


def test_nothing_waits(run: Run) -> None:
    assert run("deadlines", "--run").code in (0, 1)
    assert run("offer", "I-999999").code == 1
    assert run("offer", warm(run), "--to", "Niemand").code == 2
    assert run("answer", warm(run), "vielleicht").code == 2


def test_what_is_agreed_on(run: Run) -> None:
    told = run.json("agreement")
    assert {rule["key"] for rule in told["rules"]} >= {"offer", "sal"}
    assert told["calendar"]["week"][0] == "08:00-17:00"
    assert "Antwort auf die Übergabe" in run("agreement").out


def test_set_from_a_file_as_it_was_told(run: Run, tmp_path: Path) -> None:
    told = run.json("agreement")
    file = tmp_path / "vereinbarung.json"
    told["calendar"] |= {"part": "BY", "closed": ["2026-05-15"]}
    offer = next(rule for rule in told["rules"] if rule["key"] == "offer")
    offer |= {"minutes": 240, "then": "reassign", "to": "Anna Berg"}
    offer["segments"] = [{"segment": 4, "minutes": 60}]
    told["targets"] = [{"measure": "won", "period": "2026-Q1", "value": 12, "user": "Anna Berg"}]
    file.write_text(json.dumps(told), encoding="utf-8")
    tried = run("agreement", "--set", str(file), "--dry-run")
    assert tried.code == 0 and "früher" in tried.out and "1 Frist" in tried.out
    assert run.json("agreement")["calendar"]["part"] != "BY"
    after = run.json("agreement", "--set", str(file))
    assert len(after["steps"]) == 3
    assert (after["calendar"]["part"], after["calendar"]["closed"]) == ("BY", ["2026-05-15"])
    changed = next(rule for rule in after["rules"] if rule["key"] == "offer")
    assert (changed["version"], changed["minutes"], changed["to"]) == (2, 240, "Anna Berg")
    assert changed["segments"] == [{"segment": 4, "minutes": 60}]
    assert "4 h, Parameter 4: 1 h" in run("agreement").out
    assert [(t["measure"], t["user"], t["actual"]) for t in after["targets"]] == [
        ("won", "Anna Berg", 0)
    ]
    offer["segments"] = [{"segment": 61, "minutes": 60}]
    file.write_text(json.dumps({"rules": [offer]}), encoding="utf-8")
    assert run("agreement", "--set", str(file)).code == 5
    assert run("agreement", "--set", str(file), "--dry-run").code == 5
    told["calendar"]["week"] = [""] * 7
    file.write_text(json.dumps({"calendar": told["calendar"]}), encoding="utf-8")
    refused = run("agreement", "--set", str(file))
    assert refused.code == 5 and "keinen Arbeitstag" in refused.err
    file.write_text("kein JSON", encoding="utf-8")
    assert run("agreement", "--set", str(file)).code == 3


def test_the_sheet_and_the_agreement_are_printed(run: Run, tmp_path: Path) -> None:
    """In a process of its own: fonts need another kind of application than these tests have."""
    number = run.json("list", "stage:sql", "--limit", "1")["leads"][0]["number"]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LEADDESK_STORE": str(run.store)}
    papers = (
        ("sheet", number), ("agreement",), ("sheet", number, "--for", "visit"),
        ("sheet", "--for", "blank"),
    )  # fmt: skip
    for place, words in enumerate(papers):
        target = tmp_path / f"{place}.pdf"
        called = [sys.executable, "-m", "leaddesk", *words, "--pdf", str(target), "--lang", "de"]
        done = subprocess.run(called, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert target.read_bytes().startswith(b"%PDF-")
        assert target.stat().st_size > 5000
    assert run("sheet").code == 2


def test_the_manager_says_whether_whoever_is_proposed_gets_it(run: Run) -> None:
    """Nobody has answered an offer for a month."""
    number = warm(run)
    store = Store(run.store, who=WHO, settle=settle, clock=lambda: utc_now() - timedelta(days=30))
    store.run(set_person, Person("Jürgen Süß", "JS", Role.FIELD_SALES))
    store.run(set_sla_rules, [SlaRule(OFFER, 60, then=Then.PROPOSE)])
    lead = store.ask(find_lead, number=number)
    store.run(offer_lead, lead, store.user_id(), "", "other")
    store.close()
    (one,) = [p for p in run.json("deadlines", "--run")["proposals"] if p["number"] == number]
    assert (one["deadline"], one["to"]) == ("offer", "Jürgen Süß")
    assert "Jürgen Süß" in run("deadlines").out
    run.json("answer", number, "leave")
    run("undo")
    run.json("answer", number, "give")
    assert run("answer", number, "give").code == 5
    assert number not in [p["number"] for p in run.json("deadlines")["proposals"]]
    run.json("offer", number, "--withdraw")
    assert run("offer", number, "--withdraw").code == 5
