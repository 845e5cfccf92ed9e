"""`targets` on the command line."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_set_shown_changed_and_removed(run: Run) -> None:
    assert run("targets").code == 1
    (one,) = run.json(
        "targets", "--measure", "value", "--period", "2026-q1", "--value", "5000", "--person",
        "Anna Berg", "--responsible", "AB", "--due", "31.03.2026",
    )["targets"]  # fmt: skip
    assert (one["value"], one["person"], one["due"]) == (500_000, "Anna Berg", "2026-03-31")
    number = str(one["id"])
    run.json("targets", "--measure", "won", "--period", "2026", "--value", "7", "--change", number)
    assert "Gewonnen" in run("targets").out
    assert run("targets", "--remove", number).code == 1
    assert run("targets", "--remove", number).code == 1


def test_sql_and_conversion_have_targets_too(run: Run) -> None:
    run.json("targets", "--measure", "sql", "--period", "2026-Q1", "--value", "8")
    found = run.json("targets", "--measure", "conversion", "--period", "2026", "--value", "12")
    assert {one["measure"] for one in found["targets"]} == {"sql", "conversion"}
    told = run("targets", "--measure", "conversion", "--period", "2026", "--value", "101")
    assert told.code == 5
    assert "Vom Vertrieb qualifiziert" in run("targets").out


def test_what_is_missing_is_said(run: Run) -> None:
    told = run("targets", "--measure", "won")
    assert told.code == 2 and "--period" in told.err
    assert run("targets", "--measure", "won", "--period", "2026-13", "--value", "1").code == 5
