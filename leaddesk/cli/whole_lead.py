"""One lead with all that hangs on it, and the document that machines get of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leaddesk.cli.consent_documents import consent_documents
from leaddesk.cli.list_columns import for_machine
from leaddesk.queries.detail_rows import ContactRow, LeadDetail, MergeRow
from leaddesk.queries.lead_purchases import PurchaseRow
from leaddesk.queries.timeline import Entry
from leaddesk.rules.ledger import Ledger
from leaddesk.rules.score_rules import ScoreRule
from leaddesk.ui.words.score_rules import addend_name, rule_name


@dataclass(frozen=True, slots=True)
class WholeLead:
    """`entries` are newest first; `rules` by key, `names` of the users by id, `questions` of the
    checklist by id."""

    detail: LeadDetail
    entries: Sequence[Entry]
    ledger: Ledger
    rules: Mapping[str, ScoreRule]
    names: Mapping[int, str]
    questions: Mapping[str, str]


def document_of(lead: WholeLead) -> dict[str, Any]:
    """What `list` says of a lead, and everything else: nothing that a person would see is kept
    from a machine."""
    detail = lead.detail
    due = detail.follow_ups[0] if detail.follow_ups else None
    return {
        "number": detail.number,
        "merged": [_merge(merge) for merge in detail.merged],
        "customer_number": detail.customer_number,
        "company": detail.company,
        "contact": detail.contact,
        "stage": detail.stage.key,
        "since": detail.stage_since.isoformat(),
        "segments": [entry.number for entry in detail.segments],
        "score": detail.score,
        "behaviour": detail.behaviour,
        "fit": detail.fit,
        "owner": detail.owner_name or None,
        "due": due.on.isoformat() if due else None,
        "city": detail.values["company.city"],
        "postal_code": detail.values["company.postal_code"],
        "created": detail.created_at.isoformat(),
        "fields": _fields(lead),
        "contacts": [_contact(person) for person in detail.contacts],
        "blocked": [channel.value for channel in detail.objections()],
        "consents": consent_documents(detail),
        "memberships": [
            {
                "segment": entry.number,
                "since": entry.since.isoformat(),
                "origin": entry.origin,
                "who": entry.who or None,
            }
            for entry in detail.segments
        ],
        "follow_ups": [
            {
                "due": entry.on.isoformat(),
                "minute": entry.minute,
                "topic": entry.topic or None,
                "who": entry.who or None,
            }
            for entry in detail.follow_ups
        ],
        "touchpoints": [_touchpoint(e) for e in lead.entries if e.sort == "touchpoint"],
        "purchases": _purchases(lead.entries),
        "stage_history": [_move(e) for e in lead.entries if e.sort == "stage"],
        "ledger": ledger_document(lead),
        "hand_over": _hand_over(detail),
    }


def _purchases(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    orders = (entry.details["lines"] for entry in entries if entry.sort == "purchase")
    return [_purchase(line) for lines in orders for line in lines]


def _purchase(line: PurchaseRow) -> dict[str, Any]:
    return {
        "on": line.on.isoformat(),
        "order": line.order or None,
        "product": line.product or None,
        "article": line.article or None,
        "quantity": None if line.quantity is None else str(line.quantity),
        "amount": None if line.amount is None else str(line.amount),
        "currency": line.currency or None,
        "source": line.source or None,
    }


def ledger_document(lead: WholeLead) -> dict[str, Any]:
    """The addends, whose sum is the score; what is missing to the threshold, and what would give
    how much of it."""
    ledger = lead.ledger
    return {
        "score": ledger.total,
        "behaviour": ledger.behaviour,
        "fit": ledger.fit,
        "assessment": ledger.assessment,
        "rules_version": ledger.rules_version,
        "fit_state": ledger.fit_state.value,
        "fit_asks": ledger.fit_asks or None,
        "topics": [{"product": t.product, "points": t.points} for t in ledger.topics],
        "shortest": [[way.rule_key for way in some] for some in ledger.shortest],
        "threshold": ledger.threshold,
        "missing": ledger.missing,
        "addends": [
            {
                "points": addend.points,
                "group": addend.group.value,
                "rule": addend.rule_key,
                "text": addend_name(addend, lead.rules, lead.questions),
                "touchpoint": addend.touchpoint_id,
                "field": addend.field,
                "at": addend.at.isoformat() if addend.at else None,
                "value": addend.value,
                "who": addend.who or None,
                "line": addend.line_id,
            }
            for addend in ledger.addends
        ],
        "ways": [
            {
                "rule": way.rule_key,
                "points": way.points,
                "text": rule_name(lead.rules[way.rule_key]) if way.rule_key in lead.rules else "",
            }
            for way in ledger.ways
        ],
    }


def _fields(lead: WholeLead) -> dict[str, Any]:
    values = {key: for_machine(value) for key, value in lead.detail.values.items()}
    values["lead.owner"] = lead.names.get(lead.detail.owner_id)
    return values


def _contact(person: ContactRow) -> dict[str, Any]:
    return {
        "name": person.name,
        "main": person.main,
        "salutation": person.salutation,
        "title": person.title,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "position": person.position,
        "department": person.department,
        "decision_role": person.decision_role,
        "phone": person.phone,
        "mobile": person.mobile,
        "email": person.email,
    }


def _merge(merge: MergeRow) -> dict[str, Any]:
    return {
        "number": merge.number,
        "customer_number": merge.customer_number or None,
        "name": merge.name,
        "at": merge.at.isoformat(),
        "who": merge.who or None,
    }


def _touchpoint(entry: Entry) -> dict[str, Any]:
    return {
        "at": entry.at.isoformat(),
        "kind": entry.kind,
        "direction": entry.direction,
        "outcome": entry.outcome,
        "who": entry.who or None,
        "note": entry.text,
        "product": entry.product,
        "satisfaction": entry.satisfaction,
        "ticked": list(entry.ticked),
        "unticked": list(entry.unticked),
        "points": entry.points,
    }


def _move(entry: Entry) -> dict[str, Any]:
    return {
        "at": entry.at.isoformat(),
        "from": entry.from_stage.key if entry.from_stage else None,
        "to": entry.kind,
        "who": entry.who or None,
        "reason": entry.reason,
        "note": entry.text,
        "via": entry.via,
    }


def _hand_over(detail: LeadDetail) -> dict[str, Any] | None:
    batch = detail.batch
    if batch is None:
        return None
    return {
        "batch": batch.number,
        "profile": batch.profile,
        "state": batch.state,
        "at": batch.at.isoformat(),
        "customer_number": batch.customer_number,
        "answered_at": batch.answered_at.isoformat() if batch.answered_at else None,
    }
