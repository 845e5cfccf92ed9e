"""Which leads may have other points when the rules are others."""

from __future__ import annotations

from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Mode, RuleSet, ScoreRule


def kinds_concerned(old: RuleSet, new: RuleSet) -> frozenset[str] | None:
    """The kinds of touchpoints of which a lead has one at least if its points differ; None: those
    of any lead may.

    A rule gives by touchpoints of its own kinds only, and takes away from other rules only what
    those gave by them: of the classes of the first contact the highest counts, and what is one
    counts nowhere else. What moves with time may differ though no rule does.
    """
    if (old.caps, old.count_from, old.answers) != (new.caps, new.count_from, new.answers):
        return None
    was, now = _active(old), _active(new)
    differing = {*was} ^ {*now} | {rule for rule in (*was, *now) if rule.moves}
    if _classes(was) != _classes(now):  # of equals the first one counts: their order matters
        differing.update(_classes(was), _classes(now))
    kinds: set[str] = set()
    for rule in differing:
        if not isinstance(rule.condition, Happened):
            return None
        kinds.update(map(str, rule.condition.kinds))
    return frozenset(kinds)


def moves_with_time(rules: RuleSet) -> bool:
    """Whether a lead may have other points tomorrow though nothing happens."""
    return any(rule.moves for rule in _active(rules))


def _active(rules: RuleSet) -> list[ScoreRule]:
    return [rule for rule in rules.rules if rule.active]


def _classes(rules: list[ScoreRule]) -> list[ScoreRule]:
    return [rule for rule in rules if rule.mode is Mode.FIRST_CONTACT]
