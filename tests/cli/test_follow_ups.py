"""`follow-ups`: rules, putting off, spreading, the calendar file."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_rules_are_listed_set_and_run(run: Run) -> None:
    rules = run.json("follow-ups", "rules")["rules"]
    assert [rule["rule"] for rule in rules][:2] == ["unassigned", "no_contact"]
    told = run.json("follow-ups", "set", "no_contact", "--days", "1", "--ahead", "2")
    assert (told["days"], told["ahead"], told["active"]) == (1, 2, True)
    would = run.json("follow-ups", "run", "--dry-run")
    assert would["would_make"] > 0 and would["follow_ups"][0]["reason"]
    done = run.json("follow-ups", "run")
    assert done["made"] == would["would_make"] and done["step"]
    assert run.json("follow-ups", "run") == {"step": None, "made": 0}
    run.json("undo", str(done["step"]))
    again = run.json("follow-ups", "run", "--dry-run")["follow_ups"]
    taken_back = [(one["number"], one["reason"]) for one in would["follow_ups"]]
    assert all((one["number"], one["reason"]) not in taken_back for one in again)


def test_a_rule_that_makes_no_sense_and_one_that_is_not_there(run: Run) -> None:
    assert run("follow-ups", "set", "no_contact", "--days", "0").code == 5
    wrong = run("follow-ups", "set", "nichts", "--days", "3")
    assert wrong.code == 2 and "nichts" in wrong.err
    off = run.json("follow-ups", "set", "Kein Kontakt", "--active", "off")
    assert off["active"] is False and off["would_make"] == 0


def test_what_is_overdue_is_spread_in_one_step(run: Run) -> None:
    number = run.json("list", "stage:sql", "--limit", "1")["leads"][0]["number"]
    run.json("log", number, "--kind", "call", "--outcome", "later", "--follow-up", "+1")
    until = run("follow-ups", "snooze", number, "--until", "31.12.2099 08:00")
    assert until.code == 0, until.err
    told = run("follow-ups", "spread", "--json")
    assert told.code in (0, 1)
    assert told.document["moved"] == sum(day["count"] for day in told.document["days"])


def test_the_calendar_of_one_lead(run: Run, tmp_path: Path) -> None:
    number = run.json("list", "stage:sql", "--limit", "1")["leads"][0]["number"]
    run.json("log", number, "--kind", "call", "--outcome", "later", "--follow-up", "+1 10:30")
    file = tmp_path / "Termine.ics"
    told = run.json("follow-ups", "calendar", str(file), "--lead", number)
    assert told["appointments"] == 1
    text = file.read_text(encoding="utf-8")
    assert text.count("BEGIN:VEVENT") == 1 and number in text
    assert run("follow-ups", "calendar").code == 2


def test_the_list_in_the_order_of_whom_to_call_first(run: Run) -> None:
    rows = run.json("list", "stage:sql..quote", "--sort", "priority")["leads"]
    assert len(rows) > 2 and all(row["why_first"] for row in rows)
    assert "Warum zuerst" in run("list", "4", "--sort", "Priorität").out
