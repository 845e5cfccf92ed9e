"""Commands that give leads to people: assign, claim, pools, fairness."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from leaddesk.derived.settle import settle
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.conditions import StartsWith
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store
from tests.cli.conftest import WHO, Run


def prepared(run: Run, way: Way = Way.TURN) -> None:
    """A pool of Anna and Jürgen for all leads, and one of Anna's for the south."""
    with closing(Store(run.store, who=WHO, settle=settle)) as store:
        anna = store.user_id()
        assert anna is not None
        juergen = store.run(set_person, Person("Jürgen Süß", "JS", Role.INSIDE_SALES)).result
        alone = store.run(set_pool, PoolPlan("Süd", Way.TURN, [Member(anna)])).result
        both = store.run(
            set_pool, PoolPlan("Alle <b>", way, [Member(anna), Member(juergen)])
        ).result
        south = (StartsWith("company.postal_code", ("7", "8")),)
        store.run(set_distribution_rule, RulePlan("PLZ 7 und 8", alone, south))
        store.run(set_distribution_rule, RulePlan("Übrige", both))


def test_the_dry_run_says_what_the_run_does(run: Run) -> None:
    prepared(run)
    waiting = run.json("list", "owner:keiner stage:cold..quote", "--columns", "number")["total"]
    assert waiting > 2
    tried = run.json("assign", "--dry-run")
    assert (tried["step"], tried["assigned"]) == (None, waiting)
    done = run.json("assign")
    assert done["leads"] == tried["leads"]
    assert sum(person["leads"] for person in done["people"]) == waiting
    first = done["leads"][0]
    assert first["why"] == "turn" and first["rule"] in ("PLZ 7 und 8", "Übrige")
    assert run.json("show", first["number"])["owner"] == first["to"]
    again = run("assign")
    assert again.code == 1 and "Kein Lead wartet" in again.err
    run("undo")
    assert run.json("assign", "--dry-run")["leads"] == tried["leads"]


def test_what_people_read_names_them_and_why(run: Run) -> None:
    prepared(run)
    said = run("assign").out
    assert "Jürgen Süß" in said and "an der Reihe" in said and "Alle <b>" in said


def test_to_one_person(run: Run) -> None:
    prepared(run)
    done = run.json("assign", "p:4", "--to", "JS")
    assert done["to"] == "Jürgen Süß" and done["assigned"] > 0
    assert run.json("list", "p:4", "--columns", "owner")["leads"][0]["owner"] == "Jürgen Süß"
    nobody = run("assign", "p:4", "--to", "Niemand")
    assert nobody.code == 2 and "Niemand" in nobody.err


def test_claimed_by_whoever_calls(run: Run) -> None:
    prepared(run, Way.CLAIM)
    assert run("claim").code == 1
    run("assign")
    pools = run.json("pools")
    [pool] = [p for p in pools["pools"] if p["way"] == "claim"]
    assert pool["lying"] > 1
    taken = run.json("claim")
    assert taken["owner"] == WHO
    assert run("claim", taken["number"]).code == 5
    assert "Aus dem Pool genommen" in run("history", taken["number"]).out


def test_pools_and_rules_are_told(run: Run) -> None:
    empty = run("pools")
    assert empty.code == 1
    prepared(run)
    told = run.json("pools")
    assert [rule["name"] for rule in told["rules"]] == ["PLZ 7 und 8", "Übrige"]
    assert told["rules"][0]["conditions"] == [
        {"field": "company.postal_code", "starts_with": ["7", "8"]}
    ]
    assert "Alle <b>" in run("pools").out


def test_fairness_adds_up_and_is_the_managers(run: Run) -> None:
    prepared(run)
    given = run.json("assign")["assigned"]
    told = run.json("fairness")
    assert sum(row["given"] for row in told["shares"]) == given
    assert sum(row["expected"] for row in told["shares"]) == pytest.approx(given, abs=0.05)
    assert "an der Reihe" in run("fairness").out
    other = run.bare("fairness", "--store", str(run.store), "--lang", "de", "--user", "Jürgen Süß")
    assert other.code == 5 and "Vertriebsleitung" in other.err


@pytest.mark.parametrize("words", [("assign", "stge:sql"), ("fairness", "--from", "irgendwann")])
def test_what_can_not_be_read_is_a_wrong_call(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2


def test_without_a_rule_it_says_what_is_missing_and_names_no_lead(run: Run) -> None:
    said = run("assign", "--dry-run").out
    assert "Noch gibt es keine Regel" in said and "I-0000" not in said


def test_the_program_gives_them_out_by_itself(run: Run) -> None:
    prepared(run)
    assert run("assign", "--by-itself").code == 1, "it is switched off"
    assert run.json("pools", "--by-itself", "on")["by_itself"] is True
    assert "Das Programm verteilt sie selbst" in run("pools").out
    done = run.json("assign", "--by-itself")
    assert done["assigned"] > 2
    run("undo", str(done["step"]))
    assert run("assign", "--by-itself").code == 1, "not once more by the same rules"
    assert run.json("assign")["assigned"] == done["assigned"]
    assert run.json("pools", "--by-itself", "off")["by_itself"] is False


def test_the_leads_of_somebody_go_to_others(run: Run) -> None:
    prepared(run)
    run("assign", "owner:keiner stage:cold..quote", "--to", "Jürgen Süß")
    tried = run.json("assign", "--from", "JS", "--dry-run")
    done = run.json("assign", "--from", "JS")
    assert done["leads"] == tried["leads"] and done["assigned"] > 2
    assert {one["to"] for one in done["leads"]} == {"Anna Berg"}
    number = done["leads"][0]["number"]
    back = run.json("assign", number, "--owned")
    assert [(one["number"], one["to"]) for one in back["leads"]] == [(number, "Jürgen Süß")]
    assert run("assign", "--owned").code == 2, "all of them is nobody's wish"
    assert run("assign", "--from", "Niemand").code == 2


def test_the_shares_are_written_as_workbook_and_document(run: Run, tmp_path: Path) -> None:
    """The document in a process of its own: fonts need another kind of application."""
    book, paper = tmp_path / "Verteilung.xlsx", tmp_path / "Verteilung.pdf"
    none = run("fairness", "--out", str(book))
    assert none.code == 1 and not book.exists() and "nicht geschrieben" in none.err
    prepared(run)
    assigned = run.json("assign")["assigned"]
    told = run.json("fairness", "--out", str(book))
    assert told["n"] == assigned
    shares, about = openpyxl.load_workbook(book).worksheets
    heads, *rows = shares.iter_rows(values_only=True)
    assert heads[:4] == ("Pool", "Person", "Bekommen", "Anteil")
    assert sum(row[2] for row in rows) == assigned
    assert "Alle <b>" in {row[0] for row in rows}
    assert about["A1"].value == "Wer hat welche Leads bekommen?"
    assert run("fairness", "--out", str(tmp_path / "Verteilung.doc")).code == 2
    assert run("fairness", "--out", str(tmp_path / "nirgends" / "a.xlsx")).code == 3
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LEADDESK_STORE": str(run.store)}
    words = ("fairness", "--out", str(paper), "--lang", "de", "--user", WHO)
    called = [sys.executable, "-m", "leaddesk", *words]
    done = subprocess.run(called, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert paper.read_bytes().startswith(b"%PDF-")
