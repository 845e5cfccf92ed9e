"""What the hand-over says of leads: a table for people, documents for machines."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.operations.hand_over import CheckedLead
from leaddesk.queries.erp_profiles import KnownProfile
from leaddesk.rules.erp.options import option_problems
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.problem import Problem
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text


def problem_lines(leads: Sequence[CheckedLead]) -> list[str]:
    heads = [
        Column(translate("CliColumns", "No."), least=8),
        Column(translate("CliColumns", "Company"), least=12),
        Column(translate("CliColumns", "Field"), least=8),
        Column(translate("CliColumns", "What"), least=30),
    ]
    rows = [
        [lead.number, lead.name, field_name(problem.field) if problem.field else "",
         problem_text(problem)]
        for lead in leads
        for problem in lead.problems
    ]  # fmt: skip
    return table(heads, rows, terminal_width())


def settings_lines(known: KnownProfile) -> tuple[str, ...]:
    """What has to be set before anything can go out under the profile, and how; none if nothing."""
    problems = option_problems(known.profile, known.options)
    if not problems:
        return ()
    said = " ".join(f"{key}=…" for key in dict.fromkeys(p.field for p in problems))
    how = translate("Cli", "Set it with: leaddesk erp-profiles set {profile} {settings}")
    return (*map(problem_text, problems), how.format(profile=known.key, settings=said))


def documents(leads: Sequence[CheckedLead]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for lead in leads:
        who = {"lead": lead.number, "name": lead.name}
        found += [
            {
                **who,
                "field": problem.field or None,
                "column": problem.column or None,
                "severity": problem.severity.value,
                "code": problem.code,
                "text": problem_text(problem),
            }
            for problem in lead.problems
        ]
        if lead.handed_before is not None:
            args = {**who, "batch": batch_label(lead.handed_before)}
            problem = Problem("handed_over_already", args=args)
            code = problem.code
            found.append({**who, "field": None, "column": None, "severity": "error",
                          "code": code, "text": problem_text(problem)})  # fmt: skip
    return found
