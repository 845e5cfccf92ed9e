"""What can be done about a whole group of problems at once, and what becomes of each cell then."""

from __future__ import annotations

from enum import StrEnum

from leaddesk.rules.problem import Problem


class Repair(StrEnum):
    """ACCEPT: write what is proposed; SHORTEN: as much as there is room for; EMPTY: come in without
    that value; MATCH: say what the words mean, which no cell can."""

    ACCEPT = "accept"
    SHORTEN = "shorten"
    EMPTY = "empty"
    MATCH = "match"


_WITHOUT = frozenset({"email_incomplete", "cell_error"})
"""What rejects a row although all the rest of it is good."""

_WORDS = frozenset({"choice_unknown", "stage_unknown", "country_unknown", "owner_unknown"})


def repair_of(problem: Problem) -> Repair | None:
    """What helps against problems of this kind; None: each cell has to be looked at."""
    if "proposed" in problem.args:
        return Repair.ACCEPT
    if problem.code == "text_too_long" and problem.args.get("length", "").isdigit():
        return Repair.SHORTEN
    if problem.code in _WORDS:
        return Repair.MATCH
    return Repair.EMPTY if problem.code in _WITHOUT else None


def repaired(problem: Problem, text: str) -> str:
    """The text of a cell after its repair; a column of several fields keeps the others."""
    if "proposed" in problem.args:
        return _instead(text, problem.value, problem.args["proposed"])
    if problem.code == "text_too_long":
        return _instead(text, problem.value, problem.value[: int(problem.args["length"])].rstrip())
    return _instead(text, problem.value, "").strip()


def _instead(text: str, old: str, new: str) -> str:
    return text.replace(old, new, 1) if old and old in text else new
