"""The commands by name, and what a known failure of theirs means for the exit code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from leaddesk.cli import (
    agreement,
    campaigns,
    care,
    cells,
    consenting,
    content_library,
    deadlines,
    distributing,
    duplicates,
    erp_profiles,
    excluding,
    exporting,
    fair_shares,
    figures,
    follow_ups,
    gate_settings,
    hand_over,
    importing,
    journal,
    logging_contacts,
    mail_templates,
    mappings,
    matrix,
    moving,
    papers,
    persons,
    qualifying,
    reading,
    reasons,
    reports,
    score_rules,
    segments,
    showing,
    taking_answers,
    targets,
    tracking,
)
from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.models.work import Cancelled
from leaddesk.rules.problem import Problem, Refused
from leaddesk.store.opening import StoreRefused
from leaddesk.store.steps import collector_at_rest
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text, problem_texts

COMMANDS: Mapping[str, Callable[[Call], Exit]] = MappingProxyType(
    {
        "import": importing.import_list,
        "mappings": mappings.mappings,
        "list": reading.list_leads,
        "show": showing.show,
        "due": reading.due,
        "follow-ups": follow_ups.follow_ups,
        "funnel": figures.funnel,
        "segments": segments.segments,
        "campaigns": campaigns.campaigns,
        "tracks": tracking.show_tracks,
        "content": content_library.content,
        "set": cells.set_cells,
        "duplicates": duplicates.duplicates,
        "report": reports.show_report,
        "targets": targets.show_targets,
        "ansoff": matrix.ansoff,
        "score": showing.score,
        "score-rules": score_rules.rules_of_score,
        "points": score_rules.points,
        "history": journal.history,
        "log": logging_contacts.log,
        "stage": moving.stage,
        "assign": distributing.assign,
        "claim": distributing.claim,
        "pools": fair_shares.pools,
        "fairness": fair_shares.fairness,
        "offer": agreement.offer,
        "answer": agreement.answer,
        "deadlines": deadlines.deadlines,
        "mail-templates": mail_templates.mail_templates,
        "mail": mail_templates.mail,
        "sheet": papers.sheet,
        "agreement": agreement.agreement,
        "checklist": qualifying.show_checklist,
        "questions": qualifying.show_questions,
        "stages": gate_settings.stages,
        "reasons": reasons.reasons,
        "exclusions": excluding.exclusions,
        "lift": excluding.lift,
        "consent": consenting.consent,
        "person": persons.person,
        "users": gate_settings.users,
        "undo": journal.undo,
        "redo": journal.redo,
        "export": exporting.export,
        "hand-over": hand_over.hand_over,
        "take-answer": taking_answers.take_answer,
        "erp-profiles": erp_profiles.profiles,
        "settle": care.settle,
        "check": care.check,
        "backup": care.backup,
        "restore": care.restore,
        "sample": care.sample,
        "version": care.version,
    }
)

_NOTHING_THERE = frozenset(
    {
        "unknown_campaign",
        "unknown_piece",
        "unknown_track",
        "unknown_lead",
        "target_unknown",
        "unknown_score_line",
        "nothing_to_hand_over",
        "claim_nothing",
        "nobody_to_exclude",
        "nothing_suggested",
        "nobody_suppressed",
    }
)
_WRONG_WORDS = frozenset(
    {
        "consent_channel_missing",
        "consent_in_future",
        "consent_source_long",
        "consent_source_missing",
        "unknown_profile",
        "erp_option_unknown",
        "segment_unknown",
        "satisfaction_range",
    }
)


def run_command(call: Call) -> Exit:
    """Runs it; known failures end in a sentence and their code."""
    try:
        with collector_at_rest():
            return COMMANDS[call.options.command](call)
    except StoreRefused as refused:
        raise Stopped(Exit.NO_STORE, problem_text(refused.problem)) from refused
    except Refused as refused:
        raise Stopped(_code(refused.problems), *problem_texts(refused.problems)) from refused
    except Cancelled:
        text = translate("Cli", "Cancelled. Nothing was changed.")
        raise Stopped(Exit.CANCELLED, text) from None


def _code(problems: tuple[Problem, ...]) -> Exit:
    codes = {problem.code for problem in problems}
    if codes <= _NOTHING_THERE:
        return Exit.NOTHING
    return Exit.WRONG_CALL if codes <= _WRONG_WORDS else Exit.REFUSED
