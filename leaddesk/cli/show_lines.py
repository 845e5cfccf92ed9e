"""One lead as a person reads it on a terminal."""

from __future__ import annotations

from datetime import date

from leaddesk.cli.consenting import consent_lines
from leaddesk.cli.shown import date_and_time, shown
from leaddesk.cli.tables import GAP, Column, pairs, plain, table, terminal_width, wrapped
from leaddesk.cli.whole_lead import WholeLead
from leaddesk.queries.timeline import Entry
from leaddesk.rules.fields import BY_KEY, FIELDS, Shape
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.ledger import Way
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import objection_text
from leaddesk.ui.words.distribution import given_words
from leaddesk.ui.words.fields import choice_name, field_name
from leaddesk.ui.words.formats import date_text, moment_text, signed_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.purchases import line_text, order_title, sums_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.score_rules import addend_name, group_name, rule_name
from leaddesk.ui.words.segments import origin_name, segment_label
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import direction_name, entry_title, outcome_name

_SAID_ABOVE = frozenset({"lead.number", "lead.stage", "lead.owner", "lead.segments"})


def heading(lead: WholeLead) -> str:
    """Number and names, on one line."""
    detail = lead.detail
    return plain(GAP.join(p for p in (detail.number, detail.company, detail.contact) if p))


def show_lines(lead: WholeLead) -> list[str]:
    """All of it, the most important first."""
    return [
        heading(lead),
        *_state(lead),
        *_section(translate("CliColumns", "Fields"), _field_lines(lead)),
        *_section(translate("CliColumns", "Contacts"), _contact_lines(lead)),
        *_section(translate("CliColumns", "Consents"), consent_lines(lead.detail)),
        *_section(translate("CliColumns", "Parameters"), _segment_lines(lead)),
        *_section(translate("CliColumns", "Follow-ups"), _follow_up_lines(lead)),
        *_section(translate("CliColumns", "History"), _history_lines(lead)),
        *_section(translate("CliColumns", "Score"), ledger_lines(lead)),
    ]


def ledger_lines(lead: WholeLead) -> list[str]:
    """Addend by addend, the sum, and what is missing to the threshold."""
    ledger = lead.ledger
    heads = [
        Column(translate("CliColumns", "Points"), right=True, least=4),
        Column(translate("CliColumns", "Group")),
        Column(translate("CliColumns", "For"), least=20),
        Column(translate("CliColumns", "When"), least=17),
    ]
    cells = [
        [signed_text(a.points), group_name(a.group), addend_name(a, lead.rules, lead.questions),
         moment_text(a.at) if a.at else ""]
        for a in ledger.addends
    ]  # fmt: skip
    lines = table(heads, cells, terminal_width()) if cells else []
    if ledger.assessment:
        text = translate(
            "Cli", "Score {score} = behaviour {behaviour} + fit {fit} + assessment {assessment}"
        )
    else:
        text = translate("Cli", "Score {score} = behaviour {behaviour} + fit {fit}")
    lines.append(text.format(
        score=ledger.total, behaviour=ledger.behaviour, fit=ledger.fit,
        assessment=ledger.assessment,
    ))  # fmt: skip
    if not ledger.missing:
        text = translate("Cli", "The threshold of {threshold} is reached.")
        return [*lines, text.format(threshold=ledger.threshold)]
    text = translate(
        "Cli", "%n point(s) (is/are) missing to the threshold of {threshold}.", "", ledger.missing
    )
    lines.append(text.format(threshold=ledger.threshold))
    lines += [f"  {_way(way, lead)}" for way in ledger.ways[:5] if way.rule_key in lead.rules]
    for some in ledger.shortest[:3]:
        text = translate("Cli", "Would be enough: {ways}")
        lines.append(text.format(ways=" ".join(_way(way, lead) for way in some)))
    return lines


def _way(way: Way, lead: WholeLead) -> str:
    return f"{signed_text(way.points)} {rule_name(lead.rules[way.rule_key])}"


def _section(title: str, lines: list[str]) -> list[str]:
    return ["", f"── {title} ──", *lines] if lines else []


def _state(lead: WholeLead) -> list[str]:
    detail = lead.detail
    batch = detail.batch
    rows = [
        (translate("CliColumns", "Stage"),
         f"{stage_name(detail.stage)} ({moment_text(detail.stage_since)})"),
        (translate("CliColumns", "Score"),
         f"{detail.score} = {detail.behaviour} + {detail.fit}"),
        (translate("CliColumns", "Owner"), detail.owner_name),
        (translate("CliColumns", "Customer no."), detail.customer_number or ""),
        (translate("CliColumns", "Also known as"),
         ", ".join(f"{merge.number} {merge.name}" for merge in detail.merged)),
        (translate("CliColumns", "Hand-over"),
         f"{batch_label(batch.number)} ({batch.profile})" if batch else ""),
    ]  # fmt: skip
    lines = pairs(rows, terminal_width())
    if against := detail.objections():
        lines.append(objection_text(against, min(e.given_on for e in against.values())))
    if detail.offered:
        lines.append(translate("Cli", "Ready for sales: the threshold is reached."))
    else:
        lines += [problem_text(problem) for problem in detail.gate]
    return lines


def _field_lines(lead: WholeLead) -> list[str]:
    rows = []
    for field in FIELDS:
        value = lead.detail.values.get(field.key)
        if field.key in _SAID_ABOVE or field.record == "contact" or value in (None, ""):
            continue
        said = choice_name(field.key, value) if BY_KEY[field.key].shape is Shape.CHOICE else value
        if isinstance(said, date):
            said = date_text(said)
        rows.append((field_name(field.key), shown(said)))
    return pairs(rows, terminal_width())


def _contact_lines(lead: WholeLead) -> list[str]:
    lines = []
    for person in lead.detail.contacts:
        role = person.decision_role
        said = [
            person.name,
            person.position,
            choice_name("contact.decision_role", role) if role else "",
            person.phone,
            person.mobile,
            person.email,
        ]
        mark = "*" if person.main else " "
        lines.append(f"{mark} " + plain(" · ".join(part for part in said if part)))
    return lines


def _segment_lines(lead: WholeLead) -> list[str]:
    return [
        f"{segment_label(s.number)} · {origin_name(s.origin)} · {moment_text(s.since)} {s.who}"
        for s in lead.detail.segments
    ]


def _follow_up_lines(lead: WholeLead) -> list[str]:
    return [
        plain(f"{date_and_time(f.on, f.minute)}  {f.topic}  {f.who}".strip())
        for f in lead.detail.follow_ups
    ]


def _history_lines(lead: WholeLead) -> list[str]:
    lines: list[str] = []
    for entry in lead.entries:
        who = f"  {entry.who}" if entry.who and entry.sort != "given" else ""
        of_day = entry.sort == "purchase"
        when = date_text(entry.at.astimezone().date()) if of_day else moment_text(entry.at)
        lines.append(plain(f"{when}  {_entry(entry)}{who}"))
        if entry.text and entry.sort in ("touchpoint", "stage"):
            lines += ["    " + line for line in wrapped(entry.text, terminal_width() - 4)]
    return lines


def _entry(entry: Entry) -> str:
    """What happened, on one line."""
    if entry.sort == "stage":
        stage = stage_name(Stage.of(entry.kind))
        before = f"{stage_name(entry.from_stage)} → " if entry.from_stage else ""
        reason = f" ({reason_name(entry.reason)})" if entry.reason else ""
        return f"{before}{stage}{reason}"
    if entry.sort == "purchase":
        lines = entry.details["lines"]
        bought = (order_title(entry.kind), sums_text(lines), ", ".join(map(line_text, lines)))
        return " · ".join(part for part in bought if part)
    if entry.sort == "import":
        return translate("Cli", "Import: {source}").format(source=entry.kind)
    if entry.sort == "hand_over":
        number = batch_label(int(entry.text or 0))
        return translate("Cli", "Handed over in batch {batch}").format(batch=number)
    if entry.sort == "answer":
        return translate("Cli", "Customer number {number}").format(number=entry.kind)
    if entry.sort == "merged":
        text = translate("Cli", "Merged with {number} {name}")
        return text.format(number=entry.kind, name=entry.text)
    if entry.sort == "given":
        said = given_words(entry.kind, entry.who, entry.text or "")
        return " · ".join(part for part in said if part)
    parts = [
        entry_title(entry.kind, entry.details),
        direction_name(entry.direction or "") if entry.direction else "",
        outcome_name(entry.outcome or "") if entry.outcome else "",
        entry.product or "",
        ", ".join(segment_label(number) for number in entry.ticked),
        signed_text(entry.points) if entry.points else "",
    ]
    return " · ".join(part for part in parts if part)
