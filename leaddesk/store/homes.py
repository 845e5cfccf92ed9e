"""Which home an address has."""

from __future__ import annotations

from leaddesk.rules.servers import Server
from leaddesk.store.home import Address, FileHome, Home
from leaddesk.store.server import ServerHome


def home_of(address: Address) -> Home:
    return ServerHome(address) if isinstance(address, Server) else FileHome(address)
