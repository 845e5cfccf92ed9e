"""Beginning: who works here, the segments and score rules that come with it."""

from __future__ import annotations

from sqlalchemy import select

from leaddesk.models import ScoreRule, Segment, Setting, SlaVersion, User
from leaddesk.models.rulebook import THRESHOLD
from leaddesk.models.work import Work
from leaddesk.rules import sla
from leaddesk.rules.roles import Role, role_of_new
from leaddesk.rules.score_rules import rule_to_json
from leaddesk.rules.scoring_defaults import DEFAULT_RULES, DEFAULT_THRESHOLD
from leaddesk.rules.segments import DEFAULT_SEGMENTS


def set_up_store(work: Work, name: str, initials: str) -> int:
    """Fill a new store with its defaults and its first user; what is there already stays.

    Returns the user's id.
    """
    work.title("store_set_up")
    work.seal()  # without its segments and rules a store is of no use: no undo leads there
    if not work.scalars(select(Segment.number).limit(1)).first():
        work.add_all(
            Segment(
                number=d.number, name_de=d.name.de, name_en=d.name.en, question_de=d.question.de,
                question_en=d.question.en, asks=list(d.follow_ups),
            )
            for d in DEFAULT_SEGMENTS
        )  # fmt: skip
    if not work.scalars(select(ScoreRule.id).limit(1)).first():
        work.add_all(
            ScoreRule(key=rule.key, position=place, definition=rule_to_json(rule))
            for place, rule in enumerate(DEFAULT_RULES)
        )
        work.add(Setting(key=THRESHOLD, value={"points": DEFAULT_THRESHOLD}))
    if not work.scalars(select(SlaVersion.id).limit(1)).first():
        # From now on: what happened before there was an agreement is no breach of it.
        work.add_all(
            SlaVersion(key=rule.key, version=1, since=work.now, definition=sla.rule_to_json(rule))
            for rule in sla.DEFAULT_SLA_RULES
        )
    return set_user(work, name, initials)


def set_user(work: Work, name: str, initials: str) -> int:
    """Make the person of this name known, or correct the initials; returns the id."""
    if work.titled["code"] == "changed":
        work.title("user_set", name=name)
    user = work.scalars(select(User).where(User.name == name)).first()
    if user is None:
        present = [Role(role) for role in work.scalars(select(User.role))]
        user = User(name=name, initials=initials, role=role_of_new(present).value)
        work.add(user)
        work.flush()
    elif user.initials != initials:
        user.initials = initials
    return user.id
