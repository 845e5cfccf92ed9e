"""Papers for a visit: the sheet of a lead on one page, and the blank report to fill in by hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from html import escape
from typing import Any

from leaddesk.queries.detail_rows import ContactRow, LeadDetail
from leaddesk.queries.lead_sheet import LeadSheet
from leaddesk.queries.segments import SegmentRow
from leaddesk.queries.timeline import Entry
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.fields import choice_name, field_name
from leaddesk.ui.words.formats import date_text, due_label, moment_text, money_text, number_text
from leaddesk.ui.words.paper import grid, paper, section
from leaddesk.ui.words.segments import segment_name
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import entry_title

MOST_ENTRIES = 8
_SAID, _NOTE = 180, 260
"""Letters of a touchpoint's and of the lead's note: a page is read in the car park."""

_PEOPLE = 4
_LEAST_LINES, _MOST_LINES = 4, 18
_LINE = (
    "<tr><td style='border-bottom:1px solid #8A94A3;padding-top:7px;padding-right:0px'>&nbsp;</td>"
    "</tr>"
)
_BOX = (
    "<td width='14' style='border:1px solid #4A5666;padding-right:0px' align='center'>{mark}</td>"
    "<td style='padding-left:7px'>"
)


def visit_sheet_html(
    sheet: LeadSheet, segments: Sequence[SegmentRow], fits: Callable[[str], bool]
) -> str:
    """What to know before a visit and room for what is said there, on one page: with as many of the
    last contacts as `fits` says there is room for."""
    for entries in range(MOST_ENTRIES, 0, -1):
        if fits(_visit_sheet(sheet, segments, entries, _LEAST_LINES)):
            return _with_lines(sheet, segments, entries, fits)
    return _visit_sheet(sheet, segments, 0, _LEAST_LINES)


def _with_lines(
    sheet: LeadSheet, segments: Sequence[SegmentRow], entries: int, fits: Callable[[str], bool]
) -> str:  # fmt: skip
    """What is left of the page is for notes."""
    for lines in range(_MOST_LINES, _LEAST_LINES, -2):
        html = _visit_sheet(sheet, segments, entries, lines)
        if fits(html):
            return html
    return _visit_sheet(sheet, segments, entries, _LEAST_LINES)


def blank_report_title() -> str:
    return translate("VisitPaper", "Blank visit report")


def blank_report_html(segments: Sequence[SegmentRow]) -> str:
    """The visit report for paper: the same boxes and questions as on screen."""
    blank = (
        translate("VisitPaper", "Company"), translate("VisitPaper", "Contact persons"),
        translate("VisitPaper", "Date and time"), translate("VisitPaper", "Participants"),
        translate("VisitPaper", "Prospect number"),
    )  # fmt: skip
    return paper(
        translate("VisitPaper", "Visit report"),
        translate(
            "VisitPaper", "To be typed in LeadDesk with B; the digits are those of the boxes"
        ),
        (
            _blanks(blank),
            section(translate("VisitPaper", "What applies"), _boxes(segments, (), asks=True)),
            section(translate("VisitPaper", "What was said"), _lines(15)),
            section(translate("VisitPaper", "Next step, when, who"), _lines(3)),
        ),
    )


def _visit_sheet(
    sheet: LeadSheet, segments: Sequence[SegmentRow], entries: int, notes: int
) -> str:  # fmt: skip
    detail = sheet.detail
    title = detail.company or detail.contact or detail.number
    under = translate("VisitPaper", "Sheet for the visit, {number}, {date}").format(
        number=detail.number, date=date_text(sheet.made.astimezone().date())
    )
    members = {entry.number for entry in detail.segments}
    return paper(title, under, (
        _beside(_facts(_company(detail), 40), _people(detail.contacts)),
        section(translate("VisitPaper", "What it is about"), _facts(_about(sheet))),
        section(translate("VisitPaper", "Last contacts"), _contacts(sheet.last[:entries])),
        section(translate("VisitPaper", "Still open"), _facts(_open(sheet))),
        section(translate("VisitPaper", "What applies"), _boxes(segments, members)),
        section(translate("VisitPaper", "Notes"), _lines(notes)),
    ))  # fmt: skip


def _company(detail: LeadDetail) -> list[tuple[str, str]]:
    values = detail.values
    town = " ".join(str(values.get(k) or "") for k in ("company.postal_code", "company.city"))
    lines = [
        (translate("VisitPaper", "Address"),
         ", ".join(p for p in (str(values.get("company.street") or ""), town.strip()) if p)),
        *((field_name(key), str(values.get(key) or "")) for key in
          ("company.phone", "company.website", "company.industry")),
        (field_name("company.relation"),
         choice_name("company.relation", str(values.get("company.relation") or ""))),
    ]  # fmt: skip
    if values.get("company.employees"):
        lines.append((field_name("company.employees"), number_text(values["company.employees"])))
    return lines


def _people(people: Sequence[ContactRow]) -> str:
    order = {"decision_maker": 0, "co_decision_maker": 1}
    known = sorted(people, key=lambda p: (not p.main, order.get(p.decision_role or "", 2)))
    return "".join(_person(person) for person in known[:_PEOPLE])


def _person(person: ContactRow) -> str:
    role = choice_name("contact.decision_role", person.decision_role or "")
    about = " · ".join(part for part in (person.position, role) if part)
    reach = " · ".join(part for part in (person.phone, person.mobile, person.email) if part)
    rest = "".join(f"<br/>{escape(part)}" for part in (about, reach) if part)
    return f"<p><b>{escape(person.name)}</b>{rest}</p>"


def _about(sheet: LeadSheet) -> list[tuple[str, str]]:
    detail, values = sheet.detail, sheet.detail.values
    points = translate("VisitPaper", "{score} of {threshold} points").format(
        score=number_text(detail.score), threshold=number_text(detail.threshold)
    )
    lines = [(translate("VisitPaper", "Stage"), f"{stage_name(detail.stage)} · {points}")]
    if sheet.points.topics:
        lines.append(
            (translate("VisitPaper", "Strongest interest"), sheet.points.topics[0].product)
        )
    lines += [
        (field_name(k), str(values.get(k) or "")) for k in ("lead.product", "lead.competitor")
    ]
    if values.get("lead.value") is not None:
        lines.append((field_name("lead.value"), money_text(values["lead.value"])))
    lines.append((field_name("lead.note"), _short(str(values.get("lead.note") or ""), _NOTE)))
    return lines


def _contacts(entries: Iterable[Entry]) -> str:
    heads = (
        translate("VisitPaper", "When"), translate("VisitPaper", "What"),
        translate("VisitPaper", "Said"),
    )  # fmt: skip
    rows = [
        (moment_text(e.at), entry_title(e.kind, e.details), _short(e.text or "", _SAID))
        for e in entries
    ]
    return grid(heads, rows)


def _open(sheet: LeadSheet) -> list[tuple[str, str]]:
    today = sheet.made.astimezone().date()
    lines = [
        (due_label(step.on, step.minute, today), step.topic or "–")
        for step in sheet.detail.follow_ups[:3]
    ]
    german = current_language() == "de"
    unknown = [
        row.question.name_de if german else row.question.name_en
        for row in sheet.asked
        if row.yes is None
    ]
    if unknown:
        lines.append((translate("VisitPaper", "To be asked"), " · ".join(unknown)))
    return lines


def _boxes(
    segments: Sequence[SegmentRow], ticked: Collection[int], *, asks: bool = False
) -> str:  # fmt: skip
    rows = []
    for segment in segments:
        if not segment.active:
            continue
        name = f"{segment.number} {segment_name(segment)}"
        wanted = ", ".join(field_name(key) for key in segment.asks) if asks else ""
        blank = f"{wanted}: ____________________" if wanted else ""
        mark = "<b>X</b>" if segment.number in ticked else "&nbsp;"
        more = f"<td>{escape(blank)}</td>" if asks else ""
        rows.append(f"{_BOX.format(mark=mark)}{escape(name)}</td>{more}")
    half = rows if asks else [a + b for a, b in _in_pairs(rows)]
    return f"<table width='98%' cellspacing='3'>{''.join(f'<tr>{r}</tr>' for r in half)}</table>"


def _in_pairs(rows: list[str]) -> list[tuple[str, str]]:
    """The first column holds the first half."""
    middle = -(-len(rows) // 2)
    other = [*rows[middle:], *[""] * (2 * middle - len(rows))]
    return list(zip(rows[:middle], other, strict=True))


def _facts(rows: Iterable[tuple[str, Any]], names: int = 30) -> str:
    """Names and values, those without a value left out; `names`: the share of their column."""
    cells = "".join(
        f"<tr><td class='quiet' width='{names}%'>{escape(name)}</td>"
        f"<td>{escape(str(value))}</td></tr>"
        for name, value in rows
        if value
    )
    return f"<table width='100%'>{cells}</table>" if cells else ""


def _blanks(names: Iterable[str]) -> str:
    line = "style='border-bottom:1px solid #8A94A3'"
    cells = "".join(
        f"<tr><td class='quiet' width='26%' style='padding-top:9px'>{escape(name)}</td>"
        f"<td {line}>&nbsp;</td></tr>"
        for name in names
    )
    return f"<table width='100%'>{cells}</table>"


def _beside(left: str, right: str) -> str:
    return (
        f"<table width='100%'><tr><td width='52%'>{left}</td><td width='48%'>{right}</td></tr>"
        "</table>"
    )


def _lines(count: int) -> str:
    return f"<table width='100%'>{_LINE * count}</table>"


def _short(text: str, most: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else f"{plain[: most - 1].rstrip()}…"
