"""The score rules that come with it (product.md section 4). All can be edited; none decays."""

from __future__ import annotations

from leaddesk.rules.conditions import OneOf
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule
from leaddesk.rules.touchpoints import Kind

DEFAULT_THRESHOLD = 250
"""Under it a lead is nurtured, from it on it is sales' to contact."""


def _first(key: str, points: int, kind: Kind, own_points: bool = False) -> ScoreRule:
    return ScoreRule(
        f"first.{key}",
        Group.BEHAVIOUR,
        points,
        Happened((kind,)),
        Mode.FIRST_CONTACT,
        own_points=own_points,
    )


def _next(key: str, points: int, *kinds: Kind, own_points: bool = False) -> ScoreRule:
    return ScoreRule(
        f"next.{key}", Group.BEHAVIOUR, points, Happened(kinds), Mode.EACH, own_points=own_points
    )


def _fit(key: str, points: int, field: str, value: str) -> ScoreRule:
    return ScoreRule(f"fit.{key}", Group.FIT, points, OneOf(field, (value,)), Mode.ONCE)


DEFAULT_RULES: tuple[ScoreRule, ...] = (
    _first("download", 100, Kind.DOWNLOAD, own_points=True),
    _first("newsletter_signup", 50, Kind.NEWSLETTER_SIGNUP),
    _first("website_visit", 5, Kind.WEBSITE_VISIT),
    _first("website_bounce", 0, Kind.WEBSITE_BOUNCE),
    _next("newsletter", 50, Kind.NEWSLETTER_OPEN, Kind.NEWSLETTER_CLICK),
    _next("download", 100, Kind.DOWNLOAD, own_points=True),
    _next("service_call", 250, Kind.SERVICE_CALL),
    _next("presentation", 150, Kind.PRESENTATION),
    _next("fair_or_webinar", 100, Kind.FAIR, Kind.WEBINAR),
    _next("trial", 150, Kind.TRIAL),
    _next("quote_request", 200, Kind.QUOTE_REQUEST),
    _next("newsletter_unsubscribe", -100, Kind.NEWSLETTER_UNSUBSCRIBE),
    _next("contact_refused", -250, Kind.CONTACT_REFUSED),
    _fit("product_a", 100, "lead.fit_product", "A"),
    _fit("product_b", 50, "lead.fit_product", "B"),
    _fit("product_c", 10, "lead.fit_product", "C"),
    _fit("decision_maker", 50, "contact.decision_role", "decision_maker"),
    _fit("co_decision_maker", 25, "contact.decision_role", "co_decision_maker"),
)

DEFAULT_RULE_SET = RuleSet(DEFAULT_RULES, DEFAULT_THRESHOLD)
