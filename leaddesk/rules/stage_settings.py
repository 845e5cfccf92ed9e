"""What the sales manager sets about each stage: its words, its targets, its gate.

The keys of the stages are fixed (`rules.stages`), their order can be set (`rules.stage_order`). A
stage that nobody has set is as it comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.funnel import DEFAULT_TARGET_DAYS
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Right, Role, may
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.rules.touchpoints import Kind

NAME, CHANNEL, SCORE, NOT_EXCLUDED = "name", "channel", "score", "not_excluded"
CHECKS = (NAME, CHANNEL, SCORE, NOT_EXCLUDED)
"""What a gate may look at besides fields, questions and activities."""
OPPORTUNITY = ("lead.value", "lead.expected_on")
"""What an open door is known by: a concrete opportunity with its value and its day."""
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_NOT_ASKED = frozenset({"lead.number", "lead.stage", "lead.segments", "company.relation"})
"""Every lead has them, or they are not typed."""


@dataclass(frozen=True, slots=True)
class StageSetting:
    """One stage. Names and colour "": those of the program; `probability` in percent;
    `target_days`: how long a lead may stay.

    The gate before it: `checks` of CHECKS, `fields` that must be filled, `activities`: kinds of
    touchpoints one of which there must have been, `movers`: roles that may move a lead here (none:
    all that may move; the sales manager always). Questions name their stages themselves.
    """

    stage: Stage
    name_de: str = ""
    name_en: str = ""
    color: str = ""
    probability: int | None = None
    target_days: int | None = None
    checks: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    movers: tuple[Role, ...] = ()

    def name(self, language: str) -> str:
        return self.name_de if language[:2].lower() == "de" else self.name_en

    def may_be_moved_by(self, role: Role) -> bool:
        return role is Role.MANAGER or not self.movers or role in self.movers


_PROBABILITIES = dict(zip(FUNNEL, (1, 5, 15, 25, 40, 60, 75, 100), strict=True))

DEFAULT_SETTINGS: Mapping[Stage, StageSetting] = {
    stage: StageSetting(
        stage,
        probability=_PROBABILITIES.get(stage),
        target_days=DEFAULT_TARGET_DAYS.get(stage),
        checks=CHECKS if stage is Stage.MQL else (),
        fields=OPPORTUNITY if stage is Stage.PROSPECT else (),
    )
    for stage in Stage
}


def setting_to_json(setting: StageSetting) -> dict[str, Any]:
    return {
        "name_de": setting.name_de, "name_en": setting.name_en, "color": setting.color,
        "probability": setting.probability, "target_days": setting.target_days,
        "checks": list(setting.checks), "fields": list(setting.fields),
        "activities": list(setting.activities), "movers": [role.value for role in setting.movers],
    }  # fmt: skip


def setting_from_json(stage: Stage, kept: Mapping[str, Any]) -> StageSetting:
    """What a newer program has kept besides is passed over."""
    roles = set(Role)
    return StageSetting(
        stage, kept.get("name_de", ""), kept.get("name_en", ""), kept.get("color", ""),
        kept.get("probability"), kept.get("target_days"),
        tuple(check for check in kept.get("checks", ()) if check in CHECKS),
        tuple(key for key in kept.get("fields", ()) if key in BY_KEY),
        tuple(kept.get("activities", ())),
        tuple(Role(role) for role in kept.get("movers", ()) if role in roles),
    )  # fmt: skip


def setting_problems(
    settings: Iterable[StageSetting], order: StageOrder = AS_IT_COMES
) -> tuple[Problem, ...]:
    """What is wrong with the stages of a store; value: the stage's key.

    Codes: stage_no_way_in (nobody that may enter it may move leads: whoever stands before it has no
    way out), stage_color, stage_percent, stage_days, stage_falls (less likely to be won than the
    stage before), stage_field (args field: can't be filled), stage_activity, stage_same_name.
    """
    found: list[Problem] = []
    before: StageSetting | None = None
    names: set[str] = set()
    for setting in sorted(settings, key=lambda s: order.place(s.stage)):
        found += _own_problems(setting)
        probable = setting.stage.in_funnel and setting.probability is not None
        if probable and before is not None:
            assert before.probability is not None and setting.probability is not None
            if setting.probability < before.probability:
                args = {"before": before.stage.key}
                found.append(Problem("stage_falls", value=setting.stage.key, args=args))
        before = setting if probable else before
        for name in {setting.name_de.strip().casefold(), setting.name_en.strip().casefold()}:
            if name and name in names:
                found.append(Problem("stage_same_name", value=setting.stage.key))
            names.add(name)
    return tuple(found)


def rising(settings: Mapping[Stage, StageSetting], order: StageOrder) -> dict[Stage, StageSetting]:
    """The settings that change so that no stage is less likely to be won than the one before it:
    the probabilities stay with the places then. None where they rise already."""
    given = [s for s in order.funnel if settings[s].probability is not None]
    percents = [settings[s].probability or 0 for s in given]
    return {
        stage: replace(settings[stage], probability=percent)
        for stage, percent in zip(given, sorted(percents), strict=True)
        if settings[stage].probability != percent
    }


def _own_problems(setting: StageSetting) -> list[Problem]:
    key, found = setting.stage.key, []
    if setting.movers and not any(may(role, Right.MOVE) for role in setting.movers):
        found.append(Problem("stage_no_way_in", value=key))
    if setting.color and not _COLOR.fullmatch(setting.color):
        found.append(Problem("stage_color", value=key))
    if setting.probability is not None and not 0 <= setting.probability <= 100:
        found.append(Problem("stage_percent", value=key))
    if setting.target_days is not None and not 1 <= setting.target_days <= 3650:
        found.append(Problem("stage_days", value=key))
    for asked in setting.fields:
        if asked in _NOT_ASKED or asked not in BY_KEY:
            found.append(Problem("stage_field", field=asked, value=key))
    if not set(setting.activities) <= {kind.value for kind in Kind}:
        found.append(Problem("stage_activity", value=key))
    return found
