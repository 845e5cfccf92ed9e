"""Words about follow-ups: why a rule made one, why somebody is to be called first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from leaddesk.rules.priority import Because, Priority
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import moment_text, money_short, number_text
from leaddesk.ui.words.touchpoints import kind_name

_RULES: dict[str, Marked] = {
    "unassigned": marked("FollowUps", "New lead without an owner"),
    "no_contact": marked("FollowUps", "No contact"),
    "quote_silent": marked("FollowUps", "Quote without answer"),
    "clock_near": marked("FollowUps", "SLA close"),
    "ripe": marked("FollowUps", "Score over the threshold"),
    "unhappy": marked("FollowUps", "Low satisfaction or complaint"),
    "withdrawn": marked("FollowUps", "Consent withdrawn"),
    "nearly_lost": marked("FollowUps", "Customer nearly lost"),
}


def rule_name(key: str) -> str:
    """What a rule looks for; one that is not known here is called by its key."""
    known = _RULES.get(key)
    return key if known is None else known.now()


def reason_text(reason: Mapping[str, Any]) -> str:
    """Why a rule made the follow-up: "30 Tage kein Kontakt"."""
    days = int(reason.get("days", 0))
    match reason.get("code", ""):
        case "unassigned":
            return translate("FollowUps", "New, and nobody’s for %n day(s)", "", days)
        case "no_contact":
            return translate("FollowUps", "No contact for %n day(s)", "", days)
        case "quote_silent":
            return translate("FollowUps", "Quote without answer for %n day(s)", "", days)
        case "clock_near":
            due = str(reason.get("due", ""))
            if not due:
                return translate("FollowUps", "The time allowed is nearly over")
            when = moment_text(datetime.fromisoformat(due))
            return translate("FollowUps", "The time allowed ends {when}").format(when=when)
        case "ripe":
            text = translate("FollowUps", "Score {score} reaches the threshold of {threshold}")
            return text.format(
                score=number_text(int(reason.get("score", 0))),
                threshold=number_text(int(reason.get("threshold", 0))),
            )
        case "unhappy":
            kind = kind_name(str(reason.get("kind", "")))
            if "mark" not in reason:
                return kind
            text = translate("FollowUps", "{kind}: satisfaction {mark} of 5")
            return text.format(kind=kind, mark=reason["mark"])
        case "withdrawn":
            text = translate("FollowUps", "{kind}: look after the consent")
            return text.format(kind=kind_name(str(reason.get("kind", ""))))
        case "nearly_lost":
            return translate("FollowUps", "Customer, silent for %n day(s)", "", days)
    return translate("FollowUps", "Made by a rule")


def put_off_text(reschedules: int, snoozes: int) -> str:
    """ "2-mal verschoben, 1-mal zurückgestellt": what is always put off is seen to be; "" if it
    never was."""
    said = []
    if reschedules:
        said.append(translate("FollowUps", "moved %n time(s)", "", reschedules))
    if snoozes:
        said.append(translate("FollowUps", "put off %n time(s)", "", snoozes))
    return ", ".join(said)


def priority_text(priority: Priority, most: int = 3) -> str:
    """ "heute fällig, 285 Punkte, gestern Angebotsanfrage"."""
    said = [_because(one) for one in priority.reasons[:most]]
    return ", ".join(said) if said else translate("FollowUps", "nothing urgent")


def _because(one: Because) -> str:
    match one.code:
        case "clock_over":
            return translate("FollowUps", "time allowed is over")
        case "clock_near":
            return translate("FollowUps", "time allowed ends today")
        case "overdue":
            return translate("FollowUps", "overdue for %n day(s)", "", one.number)
        case "today":
            return translate("FollowUps", "due today")
        case "score":
            return translate("FollowUps", "%n point(s)", "", one.number)
        case "value":
            return money_short(one.number)
    return _touched(one)


def _touched(one: Because) -> str:
    kind = kind_name(one.kind)
    if one.number == 0:
        return translate("FollowUps", "{kind} today").format(kind=kind)
    if one.number == 1:
        return translate("FollowUps", "{kind} yesterday").format(kind=kind)
    return translate("FollowUps", "{kind} %n day(s) ago", "", one.number).format(kind=kind)
