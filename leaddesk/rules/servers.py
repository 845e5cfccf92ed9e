"""The address of a team's store: a database on a PostgreSQL server. It never holds a password.

A password comes from where PostgreSQL's own programs look for it (PGPASSWORD, the file .pgpass):
an address stands in settings, in windows and in the list of running programs.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from leaddesk.rules.problem import Problem, Refused

_SCHEMES = ("postgresql", "postgres")
_OPTIONS = frozenset({"sslmode", "host"})


@dataclass(frozen=True, slots=True)
class Server:
    """A database of a server. Empty texts and port 0: whatever PostgreSQL's library takes then."""

    database: str
    host: str = ""
    port: int = 0
    user: str = ""
    sslmode: str = ""

    def __str__(self) -> str:
        """As it is typed: "postgresql://anna@server:5432/leads"."""
        user = quote(self.user, safe="") + "@" if self.user else ""
        local = self.host.startswith("/")
        host = f"[{self.host}]" if ":" in self.host else "" if local else self.host
        port = f":{self.port}" if self.port else ""
        more = [("host", self.host)] if local else []
        more += [("sslmode", self.sslmode)] if self.sslmode else []
        options = "&".join(f"{name}={quote(value, safe='/')}" for name, value in more)
        asked = f"?{options}" if options else ""
        return f"postgresql://{user}{host}{port}/{quote(self.database, safe='')}{asked}"

    @property
    def name(self) -> str:
        """What a person calls it: "leads on server"."""
        return f"{self.database} @ {self.host}" if self.host else self.database


def is_server(text: str) -> bool:
    """Does this mean a server, whether or not it can be read?"""
    return "://" in text and not text.startswith("sqlite:")


def read_server(text: str) -> Server:
    """The server that the text means. Refused with store_address or store_address_password."""
    try:
        parts = urlsplit(text.strip())
        port, host = parts.port or 0, parts.hostname or ""
    except ValueError:
        raise Refused(Problem("store_address")) from None
    if parts.password is not None:
        raise Refused(Problem("store_address_password"))
    options = dict(parse_qsl(parts.query))
    database = unquote(parts.path.removeprefix("/"))
    known = parts.scheme in _SCHEMES and options.keys() <= _OPTIONS
    if not known or not database or "/" in database or parts.fragment:
        raise Refused(Problem("store_address"))
    return Server(
        database, options.get("host") or host, port, unquote(parts.username or ""),
        options.get("sslmode", ""),
    )  # fmt: skip


__all__ = ["Server", "is_server", "read_server"]
