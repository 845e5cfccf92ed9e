"""What a change of many leads would come to, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.rules.problem import Problem
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.problems import problem_text

# Of many leads at once: what a sentence about one of them would say of that one alone is left out.
_WHY: dict[str, Marked] = {
    "reason_missing": marked("BulkPreview", "a reason is missing"),
    "reason_unknown": marked("BulkPreview", "the reason does not fit this move"),
    "gate_score": marked("BulkPreview", "too few points"),
    "gate_name": marked("BulkPreview", "neither company nor person is named"),
    "gate_channel": marked("BulkPreview", "no phone, e-mail or address"),
    "gate_excluded": marked("BulkPreview", "competitor or consultant"),
    "gate_field": marked("BulkPreview", "a required field is empty"),
    "gate_answer": marked("BulkPreview", "an answer of the checklist is missing"),
    "gate_activity": marked("BulkPreview", "a contact that is asked for is missing"),
    "gate_not_yours": marked("BulkPreview", "your role may not open the gate"),
    "not_mover": marked("BulkPreview", "your role may not move them there"),
    "not_your_role": marked("BulkPreview", "your role may not do that"),
    "campaign_objected": marked("BulkPreview", "objection to advertising"),
}


def preview_text(changing: int, same: int, refused: Sequence[tuple[Problem, int]]) -> str:
    """ "12 leads change · 3 are so already · 2 can't be changed: too few points"."""
    return _joined(translate("BulkPreview", "%n lead(s) change", "", changing), same, refused)


def done_text(changed: int, same: int, refused: Sequence[tuple[Problem, int]]) -> str:
    """ "Done for 12 leads · 3 are so already"."""
    return _joined(translate("BulkPreview", "Done for %n lead(s)", "", changed), same, refused)


def _joined(first: str, same: int, refused: Sequence[tuple[Problem, int]]) -> str:
    said = [first]
    if same:
        said.append(translate("BulkPreview", "%n is/are so already", "", same))
    for problem, count in refused:
        cannot = translate("BulkPreview", "%n can't be changed", "", count)
        why = _WHY[problem.code].now() if problem.code in _WHY else problem_text(problem)
        said.append(f"{cannot}: {why}")
    return " · ".join(said)
