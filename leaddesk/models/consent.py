"""Consents and objections: what is kept of them, what holds for a person, how one is entered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from sqlalchemy import ForeignKey, Index, String, bindparam, literal_column, or_, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from leaddesk.models.base import Fact, own_id
from leaddesk.models.lead import Lead
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import often, plain_rows, plain_values
from leaddesk.models.work import Work
from leaddesk.rules.consent import Basis, Channel, Via, standing
from leaddesk.rules.problem import Problem, Refused


class Consent(Fact):
    """On what advertising to somebody on a channel rests, or that they have objected to it.

    `contact_id`: of whom; nothing: of everybody at the lead. Entries are only added; one that holds
    no more has the day on which it ended. `source` says how it is known, the evidence.
    """

    __tablename__ = "consent"
    journal_code = 42
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    channel: Mapped[str] = mapped_column(String(10))
    basis: Mapped[str] = mapped_column(String(20))
    given_on: Mapped[date] = mapped_column()
    source: Mapped[str] = mapped_column(String(1000))
    ended_on: Mapped[date | None] = mapped_column()
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    via: Mapped[str] = mapped_column(String(20))

    __table_args__ = (
        # The migration says it for PostgreSQL too; here that would load all its drivers.
        Index(
            "ix_consent_standing", "basis", "channel", "lead_id", "contact_id",
            sqlite_where=sql("ended_on IS NULL"),
        ),
        {"sqlite_with_rowid": False},
    )  # fmt: skip


def read_consents(session: Session, lead_id: int) -> list[Consent]:
    """All entries of the lead, in the order in which they were made."""
    wanted = select(Consent).where(Consent.lead_id == lead_id).order_by(Consent.id)
    return list(session.scalars(wanted))


def enter_consent(
    work: Work,
    lead_id: int,
    contact_id: int | None,
    channels: Iterable[Channel],
    basis: Basis,
    on: date,
    source: str,
    via: Via,
) -> int:
    """One entry for each channel in place of what stood; returns for how many something is another
    now. What already says the same stays."""
    known = read_consents(work, lead_id)
    changed = 0
    for channel in channels:
        now = standing(known, contact_id, channel)
        if now is not None and _says(now, basis, on, source):
            continue
        for entry in known:
            own = entry.channel == channel and entry.contact_id == contact_id
            if own and entry.ended_on is None:
                entry.ended_on = max(on, entry.given_on)
        work.add(
            Consent(
                lead_id=lead_id, contact_id=contact_id, channel=channel.value, basis=basis.value,
                given_on=on, source=source, at=work.now, user_id=work.user_id, via=via.value,
            )
        )  # fmt: skip
        changed += 1
    return changed


def _says(entry: Consent, basis: Basis, on: date, source: str) -> bool:
    """Whether it says the same already; an objection is one, whenever it is repeated."""
    again = basis is Basis.OBJECTION or (entry.given_on, entry.source) == (on, source)
    return entry.basis == basis and again


_KEPT = Consent.__table__.c
_AGAINST = often(
    select(_KEPT.contact_id, _KEPT.given_on, _KEPT.at).where(
        _KEPT.lead_id == bindparam("lead"),
        _KEPT.channel == bindparam("channel"),
        _KEPT.basis == literal_column("'objection'"),
        _KEPT.ended_on.is_(None),
    ),
    "lead", "channel",
)  # fmt: skip


def require_may_approach(
    session: Session, lead_id: int, contact_id: int | None, channel: Channel, at: datetime
) -> None:
    """Refused("contact_objected": args date and kind, the channel) if the person had objected by
    then. What was entered on the day of the objection counts from its entry on."""
    for whose, day, entered in plain_rows(
        session, _AGAINST, {"lead": lead_id, "channel": channel.value}
    ):
        if whose in (None, contact_id) and at >= _since(date.fromisoformat(day), entered):
            args = {"date": day, "kind": channel.value}
            raise Refused(Problem("contact_objected", args=args))


def _since(day: date, entered: int) -> datetime:
    moment = datetime.fromtimestamp(entered / 1000, UTC)
    own_day = moment.astimezone().date() == day
    return moment if own_day else datetime.combine(day, time()).astimezone()


_OBJECTING = (
    select(Lead.id)
    .join(Consent, Consent.lead_id == Lead.id)
    .where(
        these(Lead.id),
        Consent.basis == literal_column("'objection'"),
        Consent.channel == bindparam("channel"),
        Consent.ended_on.is_(None),
        or_(Consent.contact_id.is_(None), Consent.contact_id == Lead.contact_id),
    )
)


def objecting_leads(session: Session, lead_ids: Iterable[int], channel: Channel) -> frozenset[int]:
    """Those of the leads whose own person, or all of whom, have objected to the channel."""
    which = {**listed(lead_ids), "channel": channel.value}
    return frozenset(plain_values(session, _OBJECTING, which))
