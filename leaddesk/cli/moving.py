"""`stage`: a lead moves in the funnel."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.operations.stages import move_stage
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.choice_words import stage_of
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Refused
from leaddesk.rules.reason_words import reason_keys
from leaddesk.rules.stage_moves import OVERRIDE_REASONS, FunnelPlan
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.stages import stage_name, stage_order

_LONGEST_REASON = 40


def stage(call: Call) -> Exit:
    """Moves it; what stands in the way of a gate is told by the rule."""
    to = stage_of(call.options.stage)
    if to is None:
        text = translate("Cli", "There is no stage “{stage}”. There are: {stages}")
        known = ", ".join(s.key for s in stage_order().every)
        raise Stopped(Exit.WRONG_CALL, text.format(stage=call.options.stage, stages=known))
    with open_store(call) as store:
        lead_id = found_lead(call, store)
        before = store.ask(lead_detail, lead_id=lead_id)
        assert before is not None  # it was found in this very store
        typed, note = call.options.reason, call.options.note or ""
        reason, note = _reason(before.stage, to, typed, note, before.plan)
        try:
            done = store.run(move_stage, [lead_id], to, reason, note)
        except Refused as refused:
            raise _with_reasons(refused) from refused
    document = {
        "step": done.changes.step if done.changes else None,
        "number": before.number,
        "from": before.stage.key,
        "to": to.key,
        "reason": reason or None,
        "note": note or None,
    }
    words = translate("Cli", "{name}: {before} → {after}").format(
        name=before.company or before.contact or before.number,
        before=stage_name(before.stage),
        after=stage_name(to),
    )
    call.answer(document, [words])
    return Exit.DONE


def _with_reasons(refused: Refused) -> Stopped:
    """What stands in the way, and the keys that --reason takes."""
    lines = problem_texts(refused.problems)
    keys = next((p.args["reasons"] for p in refused.problems if p.args.get("reasons")), "")
    if keys:
        lines.append(translate("Cli", "--reason takes: {keys}").format(keys=keys))
    return Stopped(Exit.REFUSED, *lines)


def _reason(
    frm: Stage, to: Stage, typed: str | None, note: str, plan: FunnelPlan
) -> tuple[str, str]:
    """The key of the reason that was meant, and the note. A text that opens a gate may be any; one
    that is too long for a reason goes to the note."""
    text = (typed or "").strip()
    if not text:
        return "", note
    needed = plan.reasons_for(frm, to)
    offered = needed or OVERRIDE_REASONS
    move = plan.kind_of(frm, to)
    for key in offered:
        if sort_key(text) in (sort_key(key), sort_key(reason_name(key, move))):
            return key, note
    meant = [key for key in reason_keys(text) if key in offered]
    if len(meant) == 1:
        return meant[0], note
    if len(text) > _LONGEST_REASON and not needed:
        return "other", f"{text}\n{note}".strip()
    return text, note
