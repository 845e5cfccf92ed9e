"""A segment, its rule and what a rule would do: as a document and in lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.queries.segment_page import SegmentPage
from leaddesk.queries.segment_rules import RuleEffect, RuleRow
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.segment_rules import segment_rule_to_json
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.formats import month_text, number_text
from leaddesk.ui.words.segments import mode_name, pitch_name, rule_text, segment_name, ticked_text

_SHOWN = 20


def rule_document(row: RuleRow) -> dict[str, Any]:
    return {
        "number": row.number, **segment_rule_to_json(row.rule), "version": row.rule.version,
        "suggested": row.suggested, "refused": row.refused,
    }  # fmt: skip


def rule_lines(rows: Sequence[RuleRow]) -> list[str]:
    heads = [
        Column("#", right=True, least=1),
        Column(translate("CliColumns", "Rule"), least=30),
        Column(translate("CliColumns", "Mode")),
        Column(translate("CliColumns", "Version"), right=True),
        Column(translate("CliColumns", "Suggested"), right=True),
    ]
    cells = [
        [str(row.number), rule_text(row.rule), mode_name(row.rule.mode), str(row.rule.version),
         number_text(row.suggested)]
        for row in rows
    ]  # fmt: skip
    return table(heads, cells, terminal_width())


def one_document(row: SegmentRow, rule: RuleRow, page: SegmentPage) -> dict[str, Any]:
    return {
        "number": row.number, "name": segment_name(row), "count": row.leads,
        "name_de": row.name_de, "name_en": row.name_en, "active": row.active,
        "question": row.question(current_language()), "rule": rule_document(rule),
        "pitches": dict(row.pitches), "follow_up_days": row.follow_up_days,
        "trend": [
            {"until": end.at.astimezone().date().isoformat(), "members": end.members}
            for end in page.trend
        ],
        "together": [{"with": pair.second, "leads": pair.leads} for pair in page.together],
        "latest": [
            {"number": t.number, "name": t.name, "since": t.since.isoformat(),
             "who": t.who or None, "origin": t.origin, "touchpoint": t.touchpoint or None,
             "rule_version": t.rule_version}
            for t in page.latest
        ],
    }  # fmt: skip


def one_lines(row: SegmentRow, rule: RuleRow, page: SegmentPage) -> list[str]:
    count = translate("Cli", "%n lead(s)", n=row.leads)
    suggested = translate("Cli", "%n suggested", n=rule.suggested)
    lines = [
        f"{row.number}  {segment_name(row)} · {count} · {suggested}",
        row.question(current_language()),
        f"{rule_text(rule.rule)} ({mode_name(rule.rule.mode)})",
    ]
    trend = [f"{month_text(e.at.astimezone().date())} {number_text(e.members)}" for e in page.trend]
    lines += ["", " · ".join(trend)]
    if page.together:
        lines.append(
            " · ".join(f"{p.first}+{p.second} {number_text(p.leads)}" for p in page.together)
        )
    for key, said in row.pitches.items():
        lines += ["", f"{pitch_name(key)}: {said}"]
    heads = [
        Column(translate("CliColumns", "No."), least=8),
        Column(translate("CliColumns", "Company"), least=20),
        Column(translate("CliColumns", "Came in"), least=24),
    ]
    cells = [[t.number, t.name, ticked_text(t)] for t in page.latest]
    return [*lines, "", *table(heads, cells, terminal_width())] if cells else lines


def effect_document(number: int, seen: RuleEffect) -> dict[str, Any]:
    return {
        "segment": number, "hits": seen.hits, "inside": seen.inside, "refused": seen.refused,
        "gone": seen.gone,
        "leads": [{"number": lead.number, "name": lead.name} for lead in seen.leads],
    }  # fmt: skip


def effect_lines(seen: RuleEffect) -> list[str]:
    text = translate(
        "Cli",
        "{hits} leads meet this, {inside} of them are in it already; {gone} that the rule had set"
        " do not meet it any more. Nothing was changed.",
    )
    said = text.format(
        hits=number_text(seen.hits), inside=number_text(seen.inside), gone=number_text(seen.gone)
    )
    return [said, *(f"{lead.number}  {lead.name}" for lead in seen.leads[:_SHOWN])]
