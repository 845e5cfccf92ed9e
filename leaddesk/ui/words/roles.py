"""What roles are called."""

from __future__ import annotations

from leaddesk.rules.roles import Role
from leaddesk.ui.words import Marked, marked

_NAMES: dict[Role, Marked] = {
    Role.MANAGER: marked("Roles", "Sales manager"),
    Role.INSIDE_SALES: marked("Roles", "Inside sales"),
    Role.FIELD_SALES: marked("Roles", "Field sales"),
    Role.MARKETING: marked("Roles", "Marketing"),
    Role.SERVICE: marked("Roles", "Service"),
    Role.SPECIALIST: marked("Roles", "Product specialist"),
    Role.READ_ONLY: marked("Roles", "Read only"),
}


def role_name(role: Role | str) -> str:
    """Of the role; one that a newer program knows is shown by its key."""
    return _NAMES[Role(role)].now() if role in set(Role) else str(role)


def role_names(keys: str) -> str:
    """Several, as a problem has them: "manager, marketing"."""
    return ", ".join(role_name(key) for key in keys.split(", ") if key)
