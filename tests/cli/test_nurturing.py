"""Tracks and content from the command line."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_a_track_is_made_and_leads_are_put_on_it(run: Run) -> None:
    assert run("content", "Leitfaden", "--kind", "checklist", "--persona", "Leitung Einkauf",
               "--stage", "warm").code == 0  # fmt: skip
    found = run.json("content")
    assert found["content"][0]["personas"] == ["purchasing"]
    assert {"persona": "purchasing", "stage": "warm"} not in found["gaps"]
    assert {"persona": "purchasing", "stage": "mql"} in found["gaps"]
    put = run("tracks", "Mit Brief", "stage:warm", "--step", "0 Anrufen",
              "--step", "7 send leitfaden")  # fmt: skip
    assert put.code == 0 and "1 ohne Einwilligung" in put.err
    assert run("tracks", "Mit Brief", "stage:warm").code == 5
    assert run("tracks", "Mit Brief", "stage:warm", "--off").code == 0
    assert run("tracks", "Nachfassen", "--step", "0 Anrufen").code == 0
    assert run("tracks", "Nachfassen", "stage:warm").code == 0
    due = run.json("tracks", "--due")["due"]
    assert due and {row["topic"] for row in due} == {"Anrufen"}
    assert run("tracks", "Nachfassen", "stage:warm", "--off").code == 0
    assert run("tracks", "--due").code == 1
    assert run("tracks", "Nachfassen", "--remove").code == 5
    assert run("tracks", "Nachfassen", "--step", "bald anrufen").code == 2
    assert run("tracks", "Keine", "--remove").code == 1


def test_what_fits_a_lead_is_shown_with_why(run: Run) -> None:
    assert run("content", "Überall").code == 1
    for words in (("Überall", "--kind", "video"), ("Nur Gewonnen", "--stage", "won")):
        assert run("content", *words).code == 0
    number = run.json("list", "stage:warm", "--limit", "1")["leads"][0]["number"]
    told = run.json("content", "--for", number)
    assert [(row["title"], row["sent"]) for row in told["content"]] == [("Überall", False)]
    assert run("content", "Überall", "--remove").code == 0
    assert run("content", "--for", number).code == 1
