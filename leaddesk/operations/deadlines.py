"""Clocks that are stopped for a while, and what time brings about where nobody has acted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from leaddesk.models import Absence, Breach, ClockPause, Lead, Offer, User, take_ids
from leaddesk.models.agreement_rules import read_sla_rules
from leaddesk.models.deadlines import Waiting, waiting_clocks
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import lead_key, listed, these
from leaddesk.models.moving import move_leads
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.lead_clocks import BREACH, level_at
from leaddesk.rules.offers import NOT_IN_TIME, OfferState
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import MAY, Right
from leaddesk.rules.sla import OFFER, SlaRule, Then
from leaddesk.rules.stages import Stage

WARNED = "warn"
_MOVING = (Then.REASSIGN, Then.PROPOSE)


def pause_clocks(work: Work, lead_id: int, reason: str) -> None:
    """The clocks of the lead stand until they are let go on. Refused: pause_reason, pause_twice."""
    demand(work, Right.DECIDE)
    record = find_record(work, lead_id)
    if not reason.strip():
        raise Refused(Problem("pause_reason"))
    if _pause(work, lead_id) is not None:
        raise Refused(Problem("pause_twice"))
    work.add(
        ClockPause(lead_id=lead_id, since=work.now, reason=reason.strip(), user_id=work.user_id)
    )
    work.title("clocks_paused", name=record.name)


def resume_clocks(work: Work, lead_id: int) -> None:
    """They go on. Refused("pause_none")."""
    demand(work, Right.DECIDE)
    pause = _pause(work, lead_id)
    if pause is None:
        raise Refused(Problem("pause_none"))
    pause.until = work.now
    work.title("clocks_resumed", name=find_record(work, lead_id).name)


def _pause(work: Work, lead_id: int) -> ClockPause | None:
    standing = (ClockPause.lead_id == lead_id) & ClockPause.until.is_(None)
    return work.scalars(select(ClockPause).where(standing)).first()


@dataclass(frozen=True, slots=True)
class _Due:
    """A clock that something becomes of now."""

    clock: Waiting
    rule: SlaRule
    level: int
    offer: Offer | None

    @property
    def then(self) -> Then | None:
        """None: it is only told of."""
        return self.rule.then if self.level >= BREACH else None

    @property
    def acting(self) -> int | None:
        """Who ought to act; None: whoever of sales does."""
        if self.clock.key == OFFER:
            return self.offer.to_id if self.offer is not None else None
        return self.clock.owner_id


def meet_deadlines(work: Work) -> int:
    """Tell of all clocks that have run so far by now, and do what is set for those that are over:
    each once, also when the program was switched off meanwhile. Returns how many.

    The program itself runs this. What somebody has taken back is not done again.
    """
    work.done_by_itself()
    due = _due(work)
    if not due:
        return 0
    told = {id(d): _told(d) for d in due}
    returned = {
        d.clock.lead_id: d for d in due if d.then is Then.RETURN and d.clock.stage < Stage.WON
    }
    _return(work, returned)
    others = [d for d in due if d.then in _MOVING and d.clock.lead_id not in returned]
    given = _somebody_else(work, others)
    _reassign(work, [d for d in others if d.then is Then.REASSIGN], given)
    first = take_ids(work.connection(), Breach.__tablename__, len(due))
    work.insert_many(
        Breach,
        ("lead_id", "id", "at", "key", "version", "started", "level", "did", "told_id", "to_id"),
        [
            (d.clock.lead_id, row, work.now, d.clock.key, d.clock.version, d.clock.started,
             d.level, d.then or WARNED,
             given.get(d.clock.lead_id, told[id(d)]) if d.then is Then.REASSIGN else told[id(d)],
             given.get(d.clock.lead_id) if d.then in _MOVING else None)
            for row, d in enumerate(due, first)
        ],
    )  # fmt: skip
    work.title("deadlines_met", count=len(due), over=sum(d.level >= BREACH for d in due))
    return len(due)


def _due(work: Work) -> list[_Due]:
    rules = {(v.rule.key, v.version): v.rule for v in read_sla_rules(work)}
    clocks = waiting_clocks(work, work.now)
    asked = listed(clock.lead_id for clock in clocks)
    last = select(Offer).where(these(Offer.lead_id)).order_by(Offer.lead_id, Offer.at, Offer.id)
    offers = {offer.lead_id: offer for offer in work.scalars(last, asked)}
    found = []
    for clock in clocks:
        rule = rules[clock.key, clock.version]
        level = level_at(clock.moments, rule.levels, work.now)
        found.append(_Due(clock, rule, level, offers.get(clock.lead_id)))
    return found


def _told(due: _Due) -> int | None:
    """Who is told; None: the sales managers."""
    if due.then is Then.ESCALATE:
        return due.rule.tell
    if due.then is Then.PROPOSE:
        return None
    if due.then is Then.RETURN and due.offer is not None:
        return due.offer.from_id
    return due.acting


def answer_proposal(work: Work, lead_id: int, breach_id: int, give: bool) -> None:
    """The manager says whether whoever was proposed gets the lead. Refused("proposal_gone")."""
    demand(work, Right.ASSIGN)
    breach = work.get(Breach, (lead_id, breach_id))
    if breach is None or breach.did != Then.PROPOSE or breach.to_id is None:
        raise Refused(Problem("proposal_gone"))
    record = find_record(work, lead_id)
    if not give:
        breach.did = Then.REMIND.value
        work.title("proposal_left", name=record.name)
        return
    breach.did = Then.REASSIGN.value
    offer = work.scalars(
        select(Offer).where(Offer.lead_id == lead_id, Offer.state == OfferState.OPEN.value)
    ).first()
    if breach.key == OFFER and offer is not None:
        offer.to_id = breach.to_id
    else:
        record.lead.owner_id = breach.to_id
    work.title("owner_set", name=record.name, count=1)


def _somebody_else(work: Work, due: Sequence[_Due]) -> dict[int, int]:
    """Who could have each of these instead, by lead. Where there is nobody else it stays."""
    if not due:
        return {}
    load = _load(work)
    given: dict[int, int] = {}
    for d in due:
        others = [user for user in load if user != d.acting]
        least = min(others, key=lambda user: (load[user], user), default=None)
        new = d.rule.to if d.rule.to is not None else least
        if new is not None and new != d.acting:
            given[d.clock.lead_id] = new
            load[new] = load.get(new, 0) + 1
    return given


def _reassign(work: Work, due: Sequence[_Due], who: Mapping[int, int]) -> None:
    """Another person has each of these from now on."""
    given = {d.clock.lead_id: who[d.clock.lead_id] for d in due if d.clock.lead_id in who}
    offers = {d.clock.lead_id: d.offer for d in due if d.clock.key == OFFER and d.offer is not None}
    owners = [(lead_key(lead), (user,)) for lead, user in given.items() if lead not in offers]
    work.update_many(Lead, ("owner_id",), owners)
    work.update_many(
        Offer, ("to_id",), [(_offer_key(offers[lead]), (user,)) for lead, user in given.items()
                            if lead in offers],
    )  # fmt: skip


def _load(work: Work) -> Counter[int]:
    """How many leads sales people who are here have open."""
    today: date = work.now.astimezone().date()
    away = select(Absence.user_id).where(Absence.first_day <= today, Absence.last_day >= today)
    deciding = [role.value for role, rights in MAY.items() if Right.DECIDE in rights]
    here = select(User.id).where(User.active == 1, User.role.in_(deciding), User.id.not_in(away))
    load = Counter(dict.fromkeys(work.scalars(here), 0))
    counted = (
        select(Lead.owner_id, func.count())
        .where(Lead.owner_id.in_(load), Lead.stage < int(Stage.WON))
        .group_by(Lead.owner_id)
    )
    load.update({owner: leads for owner, leads in work.execute(counted) if owner is not None})
    return load


def _return(work: Work, due: Mapping[int, _Due]) -> None:
    """Back to marketing, stage warm, and to whoever had it; an offer that nobody has answered has
    expired."""
    offers = {lead: d.offer for lead, d in due.items() if d.offer is not None}
    work.update_many(
        Offer,
        ("state", "decided_at", "reason"),
        [
            (_offer_key(offer), (_left(offer), offer.decided_at or work.now, NOT_IN_TIME))
            for offer in offers.values()
            if _left(offer) != offer.state
        ],
    )
    moving = {lead: Stage(d.clock.stage) for lead, d in due.items() if d.clock.stage > Stage.WARM}
    if moving:
        owners = {
            lead: offers[lead].before_id if lead in offers else due[lead].clock.owner_id
            for lead in moving
        }
        move_leads(work, moving, Stage.WARM, NOT_IN_TIME, "", "deadline", owners)


def _left(offer: Offer) -> str:
    """The state of the offer of a lead that goes back."""
    if offer.state == OfferState.OPEN:
        return OfferState.EXPIRED.value
    return (OfferState.RETURNED if OfferState(offer.state).taken else OfferState(offer.state)).value


def _offer_key(offer: Offer) -> RowKey:
    return RowKey(Offer.journal_code, offer.lead_id, offer.id)
