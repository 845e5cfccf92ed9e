"""`campaigns`: described, filled and counted on the command line."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_described_filled_and_counted(run: Run) -> None:
    assert run("campaigns").code == 1
    made = run.json(
        "campaigns", "Messe Köln <b>", "quelle:messe", "--kind", "Messe", "--channel", "in_person",
        "--cost", "1.800,50", "--aim", "value=12500", "--from", "01.09.2025", "--responsible", "AB",
    )  # fmt: skip
    (one,) = made["campaigns"]
    count = run.json("list", "quelle:messe", "--count")["total"]
    assert (one["kind"], one["cost"], one["aim_value"]) == ("fair", 1800.5, 1_250_000)
    assert (one["from"], one["responsible"], one["leads"]) == ("2025-09-01", "Anna Berg", count)
    assert run.json("list", 'kampagne:"Messe Köln"', "--count")["total"] == count
    assert "Messe Köln <b>" in run("campaigns").out
    assert "Messe Köln" in run("funnel", "--by", "campaign", "--from", "01.01.2020").out


def test_renamed_gathered_and_removed(run: Run) -> None:
    run.json("campaigns", "Herbst", "--source", "Messe")
    tried = run.json("campaigns", "Herbst", "--gather", "--dry-run")
    assert tried["would_take"] >= len(tried["names"]) > 0
    assert run.json("campaigns", "Herbst")["campaigns"][0]["leads"] == 0
    told = run("campaigns", "Herbst", "--gather", "--json")
    assert told.document["campaigns"][0]["leads"] > 0
    (one,) = run.json("campaigns", "HERBST", "--rename", "Frühling")["campaigns"]
    assert one["name"] == "Frühling" and one["leads"] > 0
    (one,) = run.json("campaigns", "Frühling", "--remove")["campaigns"]
    assert one["described"] is False and one["leads"] > 0


def test_what_cannot_be_is_said(run: Run) -> None:
    told = run("campaigns", "X", "--kind", "Zeppelin")
    assert told.code == 2 and "Zeppelin" in told.err
    assert run("campaigns", "X", "--aim", "leads=viele").code == 2
    assert run("campaigns", "X", "--cost", "-5").code == 5
    assert run("campaigns", "X", "--remove").code == 1


def test_a_name_alone_shows_that_one_and_makes_none(run: Run) -> None:
    told = run("campaigns", "Messe Köln")
    assert told.code == 1 and "Messe Köln" in told.err and "--kind" in told.err
    run("campaigns", "Messe Köln", "--kind", "fair")
    run("campaigns", "Herbst", "--kind", "newsletter")
    (one,) = run.json("campaigns", "MESSE KÖLN")["campaigns"]
    assert one["name"] == "Messe Köln"
    assert len(run.json("campaigns")["campaigns"]) == 2
