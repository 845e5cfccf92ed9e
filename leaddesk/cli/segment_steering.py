"""`segments N --say`: what to say to the leads of a segment, and when to be in touch again."""

from __future__ import annotations

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.typed import typed_key
from leaddesk.models.work import Work
from leaddesk.operations.segments import steer_segment
from leaddesk.queries.segments import segments
from leaddesk.rules.changes import Tried
from leaddesk.rules.segment_steering import IN_LANGUAGE, pitch_key
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.segments import pitch_name
from leaddesk.ui.words.stages import stage_name, stage_order


def steer(call: Call, store: Store, number: int) -> Exit:
    """Sets what is named and leaves the rest; then says all that is said."""
    row = next(row for row in store.ask(segments) if row.number == number)
    pitches, days = dict(row.pitches), row.follow_up_days
    for typed in call.options.say:
        key, text = _said(typed)
        pitches[key] = text
    if call.options.contact_days is not None:
        days = call.options.contact_days or None

    def say(work: Work) -> Tried[None] | None:
        steer_segment(work, number, pitches, days)
        return Tried(None) if call.options.dry_run else None

    done = store.run(say)
    kept = {key: text.strip() for key, text in pitches.items() if text.strip()}
    lines = [f"{pitch_name(key)}: {text}" for key, text in kept.items()]
    if days:
        lines.append(translate("Cli", "In touch again after %n day(s)", n=days))
    lines = lines or [translate("Cli", "Nothing is said any more.")]
    if call.options.dry_run:
        lines.append(translate("Cli", "Nothing was changed."))
    step = done.changes.step if done.changes else None
    document = {"segment": number, "pitches": kept, "follow_up_days": days, "step": step}
    call.answer(document, lines)
    return Exit.DONE


def _said(typed: str) -> tuple[str, str]:
    """The key and the text of STAGE=TEXT or STAGE.LANGUAGE=TEXT."""
    where, equals, text = typed.partition("=")
    name, _, language = where.strip().partition(".")
    if not equals or language not in ("", *IN_LANGUAGE):
        example = "mql=…, mql.en=…"
        told = translate("Cli", "“{typed}” does not say at which stage what is said: {example}")
        raise Stopped(Exit.WRONG_CALL, told.format(typed=typed, example=example))
    names = {stage.key: stage_name(stage) for stage in stage_order().funnel}
    sentence = translate("Cli", "There is no stage “{value}”. There are: {known}")
    return pitch_key(typed_key(name, names, sentence), language), text
