"""The schema of a store on a server: made by whoever comes first, upgraded in one transaction.

An advisory lock lets one program at it; the others wait for it and then find it done. Nobody else
queues behind who waits there. Behind who waits for a table everybody does, so that is given up
after three seconds. Writers are kept out by the lock of the step counter, readers go on with what
they see.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, text

from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server
from leaddesk.store import upgrade
from leaddesk.store.engine import APPLICATION_ID
from leaddesk.store.opening import StoreRefused

LOCK_MS = 3000
TURN_MS = 20_000
"""So long one waits for the others who have come to do the same."""

_TABLES = text(
    "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
)
_VERSION = text("SELECT version_num FROM alembic_version")


def bring_up(engine: Engine, server: Server) -> str:
    """Create or upgrade what has to be; "store_newer_readonly" where the schema is a newer
    program's. Refuses a database that is somebody else's."""
    with engine.begin() as connection:
        version = _version(connection)
        if version == upgrade.HEAD:
            return ""
    with engine.begin() as connection:
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {TURN_MS}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {LOCK_MS}")
        version = _version(connection)
        if version == upgrade.HEAD:
            return ""
        tables = set(connection.scalars(_TABLES))
        if version is None and tables:
            raise StoreRefused(Problem("store_foreign", args={"path": str(server)}))
        if version is not None and version not in upgrade.KNOWN:
            if not {"step", "counter", "lead"} <= tables:
                raise StoreRefused(Problem("store_foreign", args={"path": str(server)}))
            return "store_newer_readonly"
        if version is not None:  # nobody is at work on a step while the tables change
            connection.exec_driver_sql("SELECT value FROM counter WHERE name = 'step' FOR UPDATE")
        upgrade.migrate_on(connection)
    return ""


def _version(connection: Connection) -> str | None:
    """The schema's version; None where there is none of ours."""
    # Asked of the tables themselves: what a name means is remembered by the server for a while.
    if "alembic_version" not in set(connection.scalars(_TABLES)):
        return None
    version = connection.scalar(_VERSION)
    return None if version is None else str(version)


__all__ = ["bring_up"]
