"""Rules of the score on the command line: shown, tried out, set; and points by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_rules_are_shown_changed_as_a_file_and_set(run: Run, tmp_path: Path) -> None:
    rules = run.json("score-rules")
    assert rules["threshold"] == 250
    assert "+100" in run("score-rules").out
    for rule in rules["rules"]:
        if rule["key"] == "fit.product_a":
            rule["points"] = 140
    file = tmp_path / "regeln größer.json"
    file.write_text(json.dumps(rules, ensure_ascii=False), encoding="utf-8")
    seen = run.json("score-rules", "preview", str(file), "--threshold", "200")
    assert seen["changed"] > 0 and seen["rising"]
    assert run.json("score-rules")["threshold"] == 250
    told = run.json("score-rules", "set", str(file), "--threshold", "200")
    assert (told["version"], told["rising"]) == (2, seen["rising"])
    assert run.json("score-rules")["threshold"] == 200
    assert " wenn " not in run("score-rules").out
    for rule in rules["rules"]:
        if rule["key"].startswith("fit."):
            rule["besides"] = [{"field": "company.employees", "from": 100_000, "to": None}]
    file.write_text(json.dumps(rules, ensure_ascii=False), encoding="utf-8")
    several = run.json("score-rules", "preview", str(file))
    assert several["changed"] > 0
    versions = run.json("score-rules", "versions")["versions"]
    assert [version["version"] for version in versions] == [2, 1]
    assert run.json("score-rules", "set", "--use", "1")["version"] == 3
    assert run.json("score-rules")["threshold"] == 250


def test_history_before_a_day_counts_no_more(run: Run) -> None:
    assert run.json("score-rules", "set", "--count-from", "01.01.2199")["falling"]
    assert run.json("score-rules")["count_from"] == "2199-01-01"
    run.json("score-rules", "set", "--count-from", "-")
    assert run.json("score-rules")["count_from"] is None


def test_points_by_hand_and_back(run: Run) -> None:
    before = run.json("score", "I-000018")
    told = run.json("points", "I-000018", "40", "--reason", "Rief <b>selbst</b> zurück")
    assert told["score"] == before["score"] + 40
    after = run.json("score", "I-000018")
    assert after["assessment"] == 40 and after["fit_state"] in ("known", "not", "unknown")
    assert sum(addend["points"] for addend in after["addends"]) == after["score"]
    assert "Von Hand" in run("score", "I-000018").out
    less = run.json("points", "I-000018", "-15", "--reason", "Größe passt nicht", "--group", "fit")
    assert less["score"] == told["score"] - 15
    run("undo")
    run.json("points", "I-000018", "--remove", str(told["line"]))
    assert run.json("score", "I-000018")["score"] == before["score"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("points", "I-000018", "5"), 5),
        (("points", "I-000018", "--remove", "4711"), 1),
        (("score-rules", "set", "gibt-es-nicht.json"), 3),
        (("score-rules", "set", "--use", "99"), 2),
        (("score-rules", "set", "--count-from", "irgendwann"), 5),
    ],
)
def test_what_can_not_be_done(run: Run, words: tuple[str, ...], code: int) -> None:
    answer = run(*words)
    assert answer.code == code and answer.err


def test_a_file_that_is_no_rules(run: Run, tmp_path: Path) -> None:
    for text in ("{", "[]", '{"threshold": 1, "rules": [{}]}'):
        file = tmp_path / "kaputt.json"
        file.write_text(text, encoding="utf-8")
        assert run("score-rules", "set", str(file)).code == 3


def test_how_scores_of_ended_leads_lie(run: Run) -> None:
    told = run.json("score-rules", "check")
    ended = sum(bucket["won"] + bucket["lost"] for bucket in told["buckets"])
    assert ended == sum(told[side] for side in ("won_above", "lost_above", "won_below",
                                                "lost_below")) > 0  # fmt: skip
