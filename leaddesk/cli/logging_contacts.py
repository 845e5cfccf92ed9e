"""`log`: a touchpoint with its segments and the follow-up, in one step."""

from __future__ import annotations

from datetime import datetime

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.shown import date_and_time
from leaddesk.cli.stores import open_store, today
from leaddesk.cli.tables import pairs, terminal_width
from leaddesk.cli.typed import typed_follow_up, typed_key, typed_moment
from leaddesk.exchange.child import read_mail_in_child
from leaddesk.operations.mails import log_mail
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.presets import free_days
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.problem import Problem
from leaddesk.rules.touchpoints import Kind, Outcome
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.touchpoints import kind_name, outcome_name

_THEIRS = frozenset(
    {
        Kind.FAIR, Kind.WEBINAR, Kind.DOWNLOAD, Kind.NEWSLETTER_SIGNUP, Kind.NEWSLETTER_OPEN,
        Kind.NEWSLETTER_CLICK, Kind.NEWSLETTER_UNSUBSCRIBE, Kind.WEBSITE_VISIT,
        Kind.WEBSITE_BOUNCE, Kind.TRIAL, Kind.QUOTE_REQUEST, Kind.ORDER, Kind.SERVICE_CALL,
        Kind.COMPLAINT, Kind.CONTACT_REFUSED,
    }
)  # fmt: skip
"""What only they can do: it came in, unless somebody says otherwise."""


def log(call: Call) -> Exit:
    """Logs it; tells the score before and after, and the segments."""
    options = call.options
    if options.mail is not None:
        return _log_mail(call)
    kind = Kind(
        typed_key(
            options.kind,
            {kind.value: kind_name(kind) for kind in Kind},
            translate("Cli", "There is no kind “{value}”. There are: {known}"),
        )
    )
    with open_store(call) as store:
        lead_id = found_lead(call, store)
        before = _detail(store, lead_id)
        happening = _happening(call, kind, store.clock())
        done = store.run(log_touchpoint, lead_id, happening, _next_step(call, store))
        after = _detail(store, lead_id)
    step = done.changes.step if done.changes else None
    _answer(call, happening, before, after, step)
    return Exit.DONE


def _log_mail(call: Call) -> Exit:
    """The file says all; it is read before the store is opened."""
    mail = read_mail_in_child(call.options.mail)
    if isinstance(mail, Problem):
        raise Stopped(Exit.BAD_FILE, problem_text(mail))
    with open_store(call) as store:
        lead_id = found_lead(call, store)
        before = _detail(store, lead_id)
        done = store.run(log_mail, lead_id, mail)
        after = _detail(store, lead_id)
    filed = done.result
    happening = Happening(Kind.EMAIL, filed.direction.value, text=mail.note(), at=filed.at)
    _answer(call, happening, before, after, done.changes.step if done.changes else None)
    return Exit.DONE


def _happening(call: Call, kind: Kind, now: datetime) -> Happening:
    options = call.options
    outcome = ""
    if options.outcome:
        text = translate("Cli", "There is no outcome “{value}”. There are: {known}")
        outcome = typed_key(options.outcome, {o.value: outcome_name(o) for o in Outcome}, text)
    return Happening(
        kind,
        direction=options.direction or _usual_direction(kind),
        outcome=outcome,
        text=(options.note or "").strip(),
        at=typed_moment(options.at, now) if options.at else now,
        product=(options.product or "").strip(),
        satisfaction=options.satisfaction,
        segments={abs(number): number > 0 for number in options.segment},
    )


def _usual_direction(kind: Kind) -> str:
    if kind is Kind.NOTE:
        return ""
    return "in" if kind in _THEIRS else "out"


def _next_step(call: Call, store: Store) -> NextStep | None:
    if call.options.follow_up is None:
        return None
    due = typed_follow_up(call.options.follow_up, today(store), store.ask(free_days))
    minute = due.at.hour * 60 + due.at.minute if due.at else None
    return NextStep(due.on, minute)


def _detail(store: Store, lead_id: int) -> LeadDetail:
    detail = store.ask(lead_detail, lead_id=lead_id)
    assert detail is not None  # it was found in this very store
    return detail


def _answer(
    call: Call, happening: Happening, before: LeadDetail, after: LeadDetail, step: int | None
) -> None:
    due = after.follow_ups[0] if after.follow_ups else None
    segments = [entry.number for entry in after.segments]
    document = {
        "step": step,
        "number": after.number,
        "touchpoint": {
            "kind": happening.kind.value,
            "at": happening.at.isoformat() if happening.at else None,
            "direction": happening.direction or None,
            "outcome": happening.outcome or None,
            "note": happening.text or None,
            "product": happening.product or None,
            "satisfaction": happening.satisfaction,
        },
        "score": {"before": before.score, "after": after.score},
        "segments": segments,
        "follow_up": due.on.isoformat() if due else None,
    }
    name = after.company or after.contact or ""
    rows = [
        (translate("CliColumns", "Logged"), f"{kind_name(happening.kind)}: {after.number} {name}"),
        (translate("CliColumns", "Score"), f"{before.score} → {after.score}"),
        (translate("CliColumns", "Parameters"), ", ".join(map(str, segments))),
        (translate("CliColumns", "Follow-up"), date_and_time(due.on, due.minute) if due else ""),
    ]
    call.answer(document, pairs(rows, terminal_width()))
