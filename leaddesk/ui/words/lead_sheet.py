"""The sheet that goes over to sales with a lead, as a document."""

from __future__ import annotations

from leaddesk.queries.detail_rows import ContactRow
from leaddesk.queries.lead_sheet import LeadSheet
from leaddesk.queries.timeline import Entry
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.deadlines import clock_name, clock_text
from leaddesk.ui.words.fields import choice_name, field_name
from leaddesk.ui.words.formats import date_text, moment_text, money_text, number_text, signed_text
from leaddesk.ui.words.paper import grid, pairs, paper, section
from leaddesk.ui.words.score_rules import addend_name
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import entry_title

_COMPANY = (
    "company.employees", "company.industry", "company.relation", "company.customer_class",
    "company.website",
)  # fmt: skip
_NEED = ("lead.product", "lead.competitor", "lead.note")


def sheet_html(sheet: LeadSheet) -> str:
    """On paper and on screen alike."""
    detail = sheet.detail
    title = detail.company or detail.contact or detail.number
    under = translate("Sheet", "Hand-over sheet {number}, {date}").format(
        number=detail.number, date=date_text(sheet.made.astimezone().date())
    )
    return paper(title, under, (
        section(translate("Sheet", "Standing"), pairs(_standing(sheet))),
        section(translate("Sheet", "Company"), pairs(_company(sheet))),
        section(translate("Sheet", "People, who decides first"), _people(sheet)),
        section(translate("Sheet", "Need and budget"), pairs(_need(sheet)), _asked(sheet)),
        section(translate("Sheet", "Contacts so far"), pairs(_touches(sheet)), _entries(sheet)),
        section(translate("Sheet", "Score"), _ledger(sheet)),
    ))  # fmt: skip


def _standing(sheet: LeadSheet) -> list[tuple[str, str]]:
    detail, today = sheet.detail, sheet.made.astimezone().date()
    offer = sheet.deadlines.offer
    rows = [
        (translate("Sheet", "Stage"), stage_name(detail.stage)),
        (translate("Sheet", "Owner"), detail.owner_name),
    ]
    if offer is not None:
        rows.append((translate("Sheet", "Offered by"), offer.from_name or "LeadDesk"))
        rows.append((translate("Sheet", "Note"), offer.note))
    rows += [(clock_name(c.key), clock_text(c, today)) for c in sheet.deadlines.clocks]
    return rows


def _company(sheet: LeadSheet) -> list[tuple[str, str]]:
    values = sheet.detail.values
    street = str(values.get("company.street") or "")
    town = " ".join(str(values.get(k) or "") for k in ("company.postal_code", "company.city"))
    rows = [(translate("Sheet", "Address"), ", ".join(p for p in (street, town.strip()) if p))]
    for key in _COMPANY:
        value = values.get(key)
        if value not in (None, ""):
            number = isinstance(value, int)
            rows.append(
                (field_name(key), number_text(value) if number else choice_name(key, value))
            )
    known = translate("Sheet", "as of {date}").format(
        date=date_text(sheet.made.astimezone().date())
    )
    rows.append((translate("Sheet", "Figures"), known))
    return rows


def _people(sheet: LeadSheet) -> str:
    heads = (
        translate("Sheet", "Name"), translate("Sheet", "Position"),
        translate("Sheet", "Role in the decision"), translate("Sheet", "How to reach"),
    )  # fmt: skip
    order = {"decision_maker": 0, "co_decision_maker": 1}
    people = sorted(sheet.detail.contacts, key=lambda c: order.get(c.decision_role or "", 2))
    return grid(heads, [_person(person) for person in people])


def _person(person: ContactRow) -> tuple[str, ...]:
    role = (
        choice_name("contact.decision_role", person.decision_role) if person.decision_role else ""
    )
    reach = ", ".join(p for p in (person.phone, person.mobile, person.email) if p)
    return person.name, person.position or "", role, reach


def _need(sheet: LeadSheet) -> list[tuple[str, str]]:
    values = sheet.detail.values
    rows = [(field_name(key), str(values.get(key) or "")) for key in _NEED]
    if values.get("lead.value") is not None:
        rows.append((translate("Sheet", "Possible budget"), money_text(values["lead.value"])))
    return rows


def _asked(sheet: LeadSheet) -> str:
    german = current_language() == "de"
    yes, no = translate("Sheet", "yes"), translate("Sheet", "no")
    unasked = translate("Sheet", "open")
    return pairs(
        (
            row.question.name_de if german else row.question.name_en,
            f"{unasked if row.yes is None else yes if row.yes else no} {row.note}".strip(),
        )
        for row in sheet.asked
    )


def _touches(sheet: LeadSheet) -> list[tuple[str, str]]:
    detail = sheet.detail
    rows = []
    for words, at, kind in (
        (translate("Sheet", "First contact"), detail.first_touch_at, detail.first_touch_kind),
        (translate("Sheet", "Last contact"), detail.last_touch_at, detail.last_touch_kind),
    ):
        if at is not None and kind is not None:
            rows.append((words, f"{moment_text(at)}, {entry_title(kind, {})}"))
    rows.append((translate("Sheet", "Number of contacts"), number_text(detail.touches)))
    looked = "\n".join(_entry(e)[0] + " " + _entry(e)[1] for e in sheet.lately)
    rows.append((translate("Sheet", "Looked for lately"), looked))
    return rows


def _entries(sheet: LeadSheet) -> str:
    heads = (translate("Sheet", "When"), translate("Sheet", "What"), translate("Sheet", "Said"))
    return grid(heads, [(*_entry(e), e.text or "") for e in sheet.stood_out])


def _entry(entry: Entry) -> tuple[str, str]:
    about = f" ({entry.product})" if entry.product else ""
    return moment_text(entry.at), entry_title(entry.kind, entry.details) + about


def _ledger(sheet: LeadSheet) -> str:
    heads = (translate("Sheet", "Points"), translate("Sheet", "For"), translate("Sheet", "When"))
    rows = [
        (signed_text(a.points), addend_name(a, sheet.rules), moment_text(a.at) if a.at else "")
        for a in sheet.points.addends
    ]
    total = translate("Sheet", "Sum (threshold {threshold})")
    rows.append(
        (number_text(sheet.points.total),
         total.format(threshold=number_text(sheet.points.threshold)), "")
    )  # fmt: skip
    return grid(heads, rows)
