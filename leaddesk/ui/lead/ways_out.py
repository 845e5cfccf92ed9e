"""The ways in which a lead leaves marketing or sales: which of them are open now, why not, and the
layer that asks for the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.deadlines import pause_clocks
from leaddesk.operations.stages import move_stage
from leaddesk.queries.deadlines import LeadDeadlines
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.roles import Right, Role, refusal
from leaddesk.rules.sla import PAUSE_REASONS
from leaddesk.rules.stage_moves import MoveKind, mover_problem
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.reason_popover import Asked, ReasonPopover
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.reasons import reason_name, reasons_of
from leaddesk.ui.words.stages import stage_name

MOVES: Mapping[str, Stage] = {
    "lost": Stage.LOST, "to_partner": Stage.PARTNER, "exclude": Stage.EXCLUDED,
    "to_marketing": Stage.WARM,
}  # fmt: skip
"""The commands that ask for a reason and move the lead."""

WAYS = (*MOVES, "pause")
"""The commands that `way_popover` has a layer for."""

_TITLES: Mapping[MoveKind, Marked] = {
    MoveKind.LOST: marked("Lead", "Lost: why?"),
    MoveKind.PARTNER: marked("Lead", "Pass to a partner: why?"),
    MoveKind.EXCLUDED: marked("Lead", "Exclude: why?"),
    MoveKind.RETURNED: marked("Lead", "Return to marketing: why?"),
}
_BUTTONS: Mapping[MoveKind, Marked] = {
    MoveKind.LOST: marked("Lead", "Lost", "button"),
    MoveKind.PARTNER: marked("Lead", "Pass on"),
    MoveKind.EXCLUDED: marked("Lead", "Exclude", "button"),
    MoveKind.RETURNED: marked("Lead", "Return"),
}


def why_not_way(key: str, detail: LeadDetail, deadlines: LeadDeadlines | None, role: Role) -> str:
    """Why this command is not possible for the lead as it stands; "" if it is."""
    if to := MOVES.get(key):
        there = detail.stage is to and to is not Stage.WARM
        if there or not (detail.stage.in_funnel or to is Stage.EXCLUDED):
            return translate("Lead", "Stage: {stage}").format(stage=stage_name(detail.stage))
        problem = mover_problem(detail.plan, to, role)
        if problem is not None:
            return problem_text(problem)
    clocks = deadlines is not None and bool(deadlines.clocks)
    paused = deadlines is not None and bool(deadlines.pause)
    offered = deadlines is not None and deadlines.offer is not None
    with_sales = Stage.SAL <= detail.stage < Stage.WON
    why: Mapping[str, Callable[[], str]] = {
        "hand_to_sales": lambda: translate("Lead", "It is offered already") if offered else "",
        "to_marketing": lambda: "" if with_sales else _not_with_sales(offered),
        "opportunity": lambda: _no_opportunity(detail, offered),
        "reopen": lambda: _not_to_open(detail.stage, role),
        "pause": lambda: (
            translate("Lead", "The clock stands already") if paused
            else "" if clocks else translate("Lead", "No clock runs for this lead")
        ),
        "resume": lambda: "" if paused else translate("Lead", "The clock does not stand"),
    }  # fmt: skip
    return why[key]() if key in why else ""


def _not_with_sales(offered: bool) -> str:
    if offered:
        return translate("Lead", "Sales has not answered yet: reject it (R)")
    return translate("Lead", "Sales does not have this lead")


def _not_to_open(stage: Stage, role: Role) -> str:
    if stage.in_funnel:
        return translate("Lead", "It has not left the funnel")
    problem = refusal(role, Right.OVERRIDE) if stage is Stage.EXCLUDED else None
    return "" if problem is None else problem_text(problem)


def _no_opportunity(detail: LeadDetail, offered: bool) -> str:
    with_sales = Stage.SAL <= detail.stage < Stage.WON
    opened = with_sales and detail.stage in detail.plan.order.from_on(Stage.PROSPECT)
    if offered or (with_sales and not opened):
        return ""
    if opened:
        return translate("Lead", "There is an opportunity already")
    return _not_with_sales(False)


def way_popover(key: str, anchor: QWidget, desk: Desk, detail: LeadDetail) -> ReasonPopover:
    """The layer of one of WAYS."""
    if key == "pause":
        return ReasonPopover(anchor, desk, _pause(detail.lead_id))
    to, lead = MOVES[key], detail.lead_id
    kind = detail.plan.kind_of(detail.stage, to)
    return ReasonPopover(anchor, desk, Asked(
        lead, _TITLES[kind].now(), _BUTTONS[kind].now(),
        reasons_of(kind, detail.plan.reasons_for(detail.stage, to)),
        lambda reason, note: (
            move_stage, {"lead_ids": [lead], "to": to, "reason": reason, "note": note}
        ),
        to=to,
    ))  # fmt: skip


def _pause(lead: int) -> Asked:
    return Asked(
        lead, translate("Lead", "Pause the clock: why?"), translate("Lead", "Pause"),
        [(key, reason_name(key)) for key in PAUSE_REASONS],
        lambda reason, note: (pause_clocks, {"lead_id": lead, "reason": note or reason}),
        effect=translate(
            "Lead", "No deadline of this lead comes nearer until the clock is let go on."
        ),
    )  # fmt: skip
