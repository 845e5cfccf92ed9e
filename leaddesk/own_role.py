"""The role of whoever works at a desk."""

from __future__ import annotations

from contextlib import suppress

from leaddesk.rules.changes import Changes
from leaddesk.rules.roles import Role
from leaddesk.store.opening import StoreRefused
from leaddesk.store.steps import names_with_role, role_named
from leaddesk.store.store import Store


class OwnRole:
    """Read anew when people change. Somebody whom the store does not know yet has the
    role that their first step will give them.

    A window that goes away may still ask what is allowed: from `let_go` on nothing is read any
    more, for a connection that is opened then would keep hold of the store.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = ""
        self._managers: tuple[str, ...] | None = None
        self._gone = False

    def let_go(self) -> None:
        self._gone = True

    def now(self) -> Role:
        if not self._known and not self._gone:
            with suppress(StoreRefused):
                who = self._store.who
                self._known = self._store.ask(lambda s: role_named(s.connection(), who))
        return Role(self._known or Role.MANAGER)

    def managers(self) -> tuple[str, ...]:
        """The names of those who may all."""
        if self._managers is None and not self._gone:
            with suppress(StoreRefused):
                role = Role.MANAGER.value
                self._managers = self._store.ask(lambda s: names_with_role(s.connection(), role))
        return self._managers or ()

    def on_changed(self, changes: Changes) -> None:
        if "app_user" in changes.tables:
            self._known, self._managers = "", None
