"""`set`: cells of the leads of a query, tried first, one step."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_cells_are_tried_set_and_taken_back(run: Run) -> None:
    count = run.json("list", "quelle:messe", "--count")["total"]
    words = ("set", "quelle:messe", "--cell", "kampagne=Herbst", "--cell", "due=+3")
    tried = run.json(*words, "--dry-run")
    assert (tried["step"], tried["leads"], tried["refused"]) == (None, count, [])
    assert run("list", "kampagne:herbst", "--count").code == 1
    done = run.json(*words)
    assert done["changed"] == tried["changed"] and done["step"]
    assert run.json("list", "kampagne:herbst", "--count")["total"] == count
    run.json("undo")
    assert run("list", "kampagne:herbst", "--count").code == 1


def test_what_cannot_be_taken_is_named(run: Run) -> None:
    told = run("set", "quelle:messe", "--cell", "due=20.11.2024", "--json")
    first = told.document["refused"][0]
    assert told.code == 5 and first["code"] == "due_past" and first["number"].startswith("I-")
    assert run("set", "quelle:messe", "--cell", "score=3").code == 2
    assert run("set", "--cell", "city=Ulm").code == 2
    assert run("set", "ort:nirgendwo", "--cell", "city=Ulm").code == 1
