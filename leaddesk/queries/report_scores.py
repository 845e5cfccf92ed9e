"""R12, does the threshold divide who buys from who does not: with which score leads ended."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy.orm import Session

from leaddesk.models.rulebook import read_threshold
from leaddesk.queries.end_scores import end_scores
from leaddesk.queries.first_times import asked_leads
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Unit,
    happened,
    share,
    word,
)
from leaddesk.rules.stages import Stage

WIDTH, BUCKETS = 50, 10
"""From 0 to 500 in tenths; besides what is below and what is above."""
_ENDS = (Stage.WON, Stage.LOST)


def score_report(session: Session, *, asked: Asked) -> Report:
    """Of the leads that were won or lost on these days and still are; one that was excluded or
    went on has not ended so."""
    chosen = asked_leads(session, asked)
    threshold = read_threshold(session)
    first, last = asked.span.first, asked.span.last
    scores = {
        stage: [
            score
            for lead, score in end_scores(session, stage, first, last).items()
            if chosen is None or lead in chosen
        ]
        for stage in _ENDS
    }
    lows = [WIDTH * place for place in range(BUCKETS + 1)]
    counts = {stage: [0] * (len(lows) + 1) for stage in _ENDS}
    for stage, some in scores.items():
        for score in some:
            counts[stage][bisect_right(lows, score)] += 1
    lines = tuple(
        Line(Name("text", said), tuple(
            Figure(counts[stage][place], Unit.COUNT, _query(asked, stage, bounds))
            for stage in _ENDS
        ))
        for place, (said, bounds) in enumerate(_buckets(lows))
    )  # fmt: skip
    divided = (
        _side(asked, "above", f"{threshold}..", scores, lambda score: score >= threshold),
        _side(asked, "below", f"..{threshold - 1}", scores, lambda score: score < threshold),
    )
    ends = (word("ended_won"), word("ended_lost"))
    n = sum(map(len, scores.values()))
    return Report(ReportKey.SCORES, asked.span, n, (
        Grid("scores", word("score"), ends, lines),
        Grid("sides", Name("upfrom", str(threshold)), (*ends, word("hit_rate")), divided),
    ))  # fmt: skip


def _buckets(lows: Sequence[int]) -> list[tuple[str, str]]:
    """What each is called, and the bounds that a filter asks for."""
    found = [(f"< {lows[0]}", f"..{lows[0] - 1}")]
    found += [(f"{low}–{low + WIDTH - 1}", f"{low}..{low + WIDTH - 1}") for low in lows[:-1]]
    return [*found, (f"≥ {lows[-1]}", f"{lows[-1]}..")]


def _query(asked: Asked, stage: Stage, bounds: str) -> str:
    return asked.query(happened("ended", stage.key, asked.span, bounds))


def _side(
    asked: Asked,
    key: str,
    bounds: str,
    scores: Mapping[Stage, Sequence[int]],
    inside: Callable[[int], bool],
) -> Line:
    won, lost = (sum(map(inside, scores[stage])) for stage in _ENDS)
    query = _query(asked, Stage.WON, bounds)
    return Line(word(key), (
        Figure(won, Unit.COUNT, query),
        Figure(lost, Unit.COUNT, _query(asked, Stage.LOST, bounds)),
        share(won, won + lost, query),
    ))  # fmt: skip


__all__ = ["WIDTH", "score_report"]
