"""`offer`, `answer`, `agreement`: the hand-over to sales."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from leaddesk.cli.agreement_file import agreement_document, effect_of, read_agreement, set_agreement
from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.papers import printed
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import pairs, terminal_width
from leaddesk.cli.typed import days_back, typed_follow_up
from leaddesk.models.stage_plan import read_plan
from leaddesk.operations.deadlines import answer_proposal, pause_clocks, resume_clocks
from leaddesk.operations.offers import (
    accept_offer,
    create_opportunity,
    offer_lead,
    pass_to_partner,
    reject_offer,
    return_lead,
    withdraw_offer,
)
from leaddesk.queries.agreement import Agreement
from leaddesk.queries.agreement import agreement as agreement_query
from leaddesk.queries.proposals import proposals
from leaddesk.queries.sla_report import Kept, SlaReport, sla_report
from leaddesk.queries.targets import targets
from leaddesk.queries.users import users
from leaddesk.rules.calendar_text import closing_days_text, half_days_text
from leaddesk.rules.fold import sort_key
from leaddesk.rules.reason_words import reason_keys
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.store.store import Store
from leaddesk.ui.words import translate
from leaddesk.ui.words.agreement_paper import (
    agreement_html,
    agreement_title,
    amount_text,
    measure_name,
)
from leaddesk.ui.words.deadlines import (
    clock_name,
    offer_state,
    segment_hours,
    span_text,
    then_text,
)
from leaddesk.ui.words.formats import date_text, number_text, percent_text
from leaddesk.ui.words.reasons import reason_name

REPORT_DAYS = 90


def offer(call: Call) -> Exit:
    """Offers a lead to sales: to one person, or to all."""
    options = call.options
    with open_store(call) as store:
        lead = found_lead(call, store)
        if options.withdraw:
            step = _step(store, withdraw_offer, lead)
        else:
            to = None if options.to is None else _person(store, options.to)
            step = _step(store, offer_lead, lead, to, options.note or "", options.reason or "")
        return _answered(call, step)


def answer(call: Call) -> Exit:
    """What sales says to a lead: accepted, rejected, returned, partner, opportunity; that its clock
    is to stand or to go on; whether whoever is proposed for it gets it."""
    options = call.options
    note = options.note or ""
    with open_store(call) as store:
        lead = found_lead(call, store)
        today = store.clock().astimezone().date()
        match options.result:
            case "accept":
                on = _day(options.on, today)
                step = _step(store, accept_offer, lead, on, options.reason or "")
            case "reject":
                step = _step(store, reject_offer, lead, _reason(store, options.reason), note)
            case "return":
                step = _step(store, return_lead, lead, _reason(store, options.reason), note)
            case "partner":
                step = _step(store, pass_to_partner, lead, options.reason or "", note)
            case "pause":
                step = _step(store, pause_clocks, lead, options.reason or note)
            case "resume":
                step = _step(store, resume_clocks, lead)
            case "give" | "leave":
                found = store.ask(proposals, user_id=store.user_id(), lead_id=lead)
                # Who may not decide this is told so, whether there is one or not.
                proposed = found[0].breach_id if found else 0
                step = _step(store, answer_proposal, lead, proposed, options.result == "give")
            case _:
                on = _day(options.on, today) or today
                expected = _day(options.expected, today)
                what = (_value(options.value), on, note, options.reason or "", expected)
                step = _step(store, create_opportunity, lead, *what)
        return _answered(call, step)


def agreement(call: Call) -> Exit:
    """What is agreed on, as a document to sign (--pdf), or what was made of it (--report)."""
    with open_store(call) as store:
        now = store.clock()
        today = now.astimezone().date()
        kept = store.ask(agreement_query)
        steps = []
        if call.options.set:
            said = read_agreement(Path(call.options.set).expanduser(), kept)
            if call.options.dry_run:
                effect = effect_of(store, said, kept)
                call.answer({"effect": effect, "steps": []}, effect)
                return Exit.DONE
            steps = set_agreement(store, said, kept)
            kept = store.ask(agreement_query)
        goals = store.ask(targets, today=today, now=now)
        first = days_back(today, REPORT_DAYS)
        report = store.ask(sla_report, first=first, last=today, now=now)
    if call.options.pdf:
        html = agreement_html(kept, goals, today)
        return printed(call, "agreement.pdf", agreement_title(), html)
    document = {
        **agreement_document(kept, goals),
        "report": _report(report, first, today),
        "steps": steps,
    }
    rows = _rule_rows(kept)
    hours = kept.calendar.hours
    rows += [
        (translate("CliColumns", "Half days"), half_days_text(hours.half_days)),
        (translate("CliColumns", "Closing days"), closing_days_text(hours.closed)),
    ]
    rows += _report_rows(report)
    rows += [
        (f"{measure_name(t.goal.measure)} {t.goal.period}",
         f"{amount_text(t.goal.measure, t.actual)} / {amount_text(t.goal.measure, t.goal.value)}")
        for t in goals
    ]  # fmt: skip
    call.answer(document, pairs([row for row in rows if row[1]], terminal_width()))
    return Exit.DONE


def _rule_rows(kept: Agreement) -> list[tuple[str, str]]:
    return [
        (
            clock_name(key),
            ", ".join(
                filter(
                    None,
                    (
                        span_text(v.rule.minutes * 60),
                        segment_hours(v.rule.segments),
                        then_text(v.rule.then),
                    ),
                )
            ),
        )
        for key, v in kept.rules.items()
        if v.rule.active
    ]


def _report_rows(report: SlaReport) -> list[tuple[str, str]]:
    rows = [(translate("CliColumns", "Kept"), _kept_text(report.total))]
    rows += [(date_text(week), _kept_text(kept)) for week, kept in report.weeks.items()]
    rows += [(report.names.get(u, "–"), _kept_text(kept)) for u, kept in report.people.items()]
    rows += [(offer_state(state), number_text(n)) for state, n in report.results.items()]
    rows += [
        (f"{reason_name(reason)}, {source or '–'}", number_text(n))
        for (reason, source), n in report.reasons.items()
    ]
    return rows


def _kept_text(kept: Kept) -> str:
    text = translate("Cli", "{share} in time, {late} late, {open} open").format(
        share="–" if kept.share is None else percent_text(kept.share),
        late=number_text(kept.late), open=number_text(kept.open),
    )  # fmt: skip
    return text if kept.median is None else f"{text}, Ø {span_text(kept.median)}"


def _report(report: SlaReport, first: date, last: date) -> dict[str, Any]:
    def told(kept: Kept) -> dict[str, Any]:
        return {"in_time": kept.in_time, "late": kept.late, "open": kept.open,
                "median_seconds": kept.median}  # fmt: skip

    return {
        "from": first.isoformat(), "to": last.isoformat(), "total": told(report.total),
        "weeks": {week.isoformat(): told(kept) for week, kept in report.weeks.items()},
        "people": {report.names.get(u, ""): told(kept) for u, kept in report.people.items()},
        "results": {state.value: n for state, n in report.results.items()},
        "reasons": [{"reason": r, "source": s, "count": n} for (r, s), n in report.reasons.items()],
    }  # fmt: skip


def _step(store: Store, operation: Callable[..., Any], *what: Any) -> int | None:
    changes = store.run(operation, *what).changes
    return None if changes is None else changes.step


def _answered(call: Call, step: int | None) -> Exit:
    text = translate("Cli", "Done: step {step}").format(step=step)
    call.answer({"number": call.options.number, "step": step}, [text])
    return Exit.DONE


def _person(store: Store, typed: str) -> int:
    wanted = sort_key(typed)
    for user in store.ask(users):
        if wanted in (sort_key(user.name), sort_key(user.initials)):
            return user.user_id
    text = translate("Cli", "There is nobody called “{name}”.").format(name=typed)
    raise Stopped(Exit.WRONG_CALL, text)


def _reason(store: Store, typed: str | None) -> str:
    """The key that is meant, of those that are offered."""
    offered = store.ask(read_plan).reasons[MoveKind.RETURNED]
    text = (typed or "").strip()
    meant = [key for key in reason_keys(text) if key in offered] if text else []
    return meant[0] if len(meant) == 1 and text not in offered else text


def _day(typed: str | None, today: date) -> date | None:
    return typed_follow_up(typed, today).on if typed else None


def _value(typed: str | None) -> Decimal:
    try:
        return Decimal((typed or "0").replace(".", "").replace(",", "."))
    except InvalidOperation:
        text = translate("Cli", "“{value}” is no amount, e.g. 12500,50").format(value=typed)
        raise Stopped(Exit.WRONG_CALL, text) from None
