"""What is left when a person was erased: that it was done, whom no list may bring back, and the
proof of consents that the law wants to be kept. None of it says who it was.

Not facts: no undo takes these back.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Index, Integer, String, delete, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from leaddesk.models.base import Base, own_id
from leaddesk.models.people import email_key, phone_key
from leaddesk.rules.problem import Problem, Refused


class Erasure(Base):
    """The record of one erasure: the ids of the emptied contacts and leads, how many rows of which
    kind, and the numbers of the batches by which the ERP has got them (Art. 19 GDPR)."""

    __tablename__ = "erasure"
    id: Mapped[int] = own_id()
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(Integer)
    contacts: Mapped[list[Any]] = mapped_column()
    leads: Mapped[list[Any]] = mapped_column()
    counts: Mapped[dict[str, Any]] = mapped_column()
    batches: Mapped[list[Any]] = mapped_column()


class Suppressed(Base):
    """The digest, by the `SuppressionKey`, of an address or number of somebody who was erased."""

    __tablename__ = "suppressed"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    erasure_id: Mapped[int] = mapped_column(Integer)


class SuppressionKey(Base):
    """32 random bytes, hexadecimal: this store's own. One row."""

    __tablename__ = "suppression_key"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(64))


class ConsentProof(Base):
    """That somebody had agreed to a channel, and when they took it back: kept until `until`, under
    the digest of their address or number, for whoever has to prove it (§ 7a UWG)."""

    __tablename__ = "consent_proof"
    id: Mapped[int] = own_id()
    digest: Mapped[str] = mapped_column(String(64))
    channel: Mapped[str] = mapped_column(String(10))
    basis: Mapped[str] = mapped_column(String(20))
    given_on: Mapped[date] = mapped_column()
    ended_on: Mapped[date | None] = mapped_column()
    until: Mapped[date] = mapped_column()

    __table_args__ = (Index("ix_consent_proof_digest", "digest"),)


_KEY_TABLE = Base.metadata.tables["suppression_key"]
_SUPPRESSED_TABLE = Base.metadata.tables["suppressed"]
_KEY, _SUPPRESSED = _KEY_TABLE.c, _SUPPRESSED_TABLE.c


def digest_of(connection: Connection, key: str) -> str:
    """The digest of the normal form of an address or number (`rules.match_keys`)."""
    return _digest(_secret(connection), key)


def suppressed_among(connection: Connection, keys: Collection[str]) -> frozenset[str]:
    """Those of these normal forms whose people were erased, and are not to come back."""
    secret = connection.scalar(select(_KEY.key))
    if secret is None or not keys:
        return frozenset()
    by_digest = {_digest(secret, key): key for key in keys}
    found: set[str] = set()
    digests = list(by_digest)
    for start in range(0, len(digests), _AT_ONCE):
        query = select(_SUPPRESSED.digest).where(
            _SUPPRESSED.digest.in_(digests[start : start + _AT_ONCE])
        )
        found.update(by_digest[row[0]] for row in connection.execute(query))
    return frozenset(found)


def suppress(connection: Connection, keys: Iterable[str], erasure_id: int) -> None:
    """Remember these normal forms, by their digests."""
    new = {digest_of(connection, key) for key in keys}
    query = select(_SUPPRESSED.digest).where(_SUPPRESSED.digest.in_(new))
    new -= {row[0] for row in connection.execute(query)} if new else set()
    for digest in sorted(new):
        connection.execute(insert(_SUPPRESSED_TABLE).values(digest=digest, erasure_id=erasure_id))


def require_not_erased(session: Session, values: Mapping[str, Any]) -> None:
    """Refused("person_erased") if an address or number among these fields is that of somebody who
    was erased."""
    fields: dict[str, str] = {}
    for name, key_of in _KEY_OF.items():
        if key := key_of(values.get(name) or None):
            fields[key] = name
    for key in suppressed_among(session.connection(), fields):
        raise Refused(Problem("person_erased", field=fields[key]))


def let_back(connection: Connection, key: str) -> bool:
    """Whoever was erased may come again: they came to us themselves. Whether there was anybody."""
    digest = digest_of(connection, key)
    gone = connection.execute(delete(_SUPPRESSED_TABLE).where(_SUPPRESSED.digest == digest))
    return bool(gone.rowcount)


_AT_ONCE = 10_000
_KEY_OF: Mapping[str, Callable[[str | None], str | None]] = {
    "contact.email": email_key,
    "company.email": email_key,
    "contact.phone": phone_key,
    "contact.mobile": phone_key,
    "company.phone": phone_key,
}


def _digest(secret: str, key: str) -> str:
    return hmac.new(bytes.fromhex(secret), key.encode(), sha256).hexdigest()


def _secret(connection: Connection) -> str:
    """This store's key, made when it is first needed."""
    secret: str | None = connection.scalar(select(_KEY.key))
    if secret is None:
        secret = secrets.token_hex(32)
        connection.execute(insert(_KEY_TABLE).values(id=1, key=secret))
    return secret
