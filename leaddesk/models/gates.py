"""Whether leads may move, as the store has it set."""

from __future__ import annotations

from collections.abc import Iterable

from leaddesk.models.gate_facts import read_gate_facts
from leaddesk.models.rights import role_at_work
from leaddesk.models.stage_plan import read_plan
from leaddesk.models.work import Work
from leaddesk.rules.problem import Refused
from leaddesk.rules.stage_moves import gate_problems, may_move
from leaddesk.rules.stages import Stage


def require_moves(
    work: Work, lead_ids: Iterable[int], to: Stage, reason: str
) -> tuple[dict[int, Stage], dict[int, str]]:
    """Where each lead comes from (those that stand there already are left out), and what was
    missing where whoever moves them goes through a closed gate: codes, with commas.

    Refused as a whole with `rules.stage_moves.may_move` if one may not move.
    """
    plan, role = read_plan(work), role_at_work(work)
    moving: dict[int, Stage] = {}
    overrode: dict[int, str] = {}
    for lead, (frm, facts) in read_gate_facts(work, lead_ids, to, plan, role, reason).items():
        if frm is to:
            continue
        if problems := may_move(frm, to, facts, plan):
            raise Refused(*problems)
        moving[lead] = frm
        if missing := gate_problems(facts, frm, to, plan):
            overrode[lead] = ",".join(dict.fromkeys(problem.code for problem in missing))
    return moving, overrode
