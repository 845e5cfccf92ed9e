"""Which right each part of the settings asks of whoever changes something there."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.rules.roles import Right

FREE = frozenset({"general", "keys", "store", "about"})
"""Parts about this desk: nobody needs a right for them."""
_OWN: Mapping[str, Right] = {
    "team": Right.SET_TEAM,
    "campaigns": Right.CAMPAIGN,
    "mappings": Right.IMPORT,
}


def right_of(key: str) -> Right | None:
    """Of the part of this key; None: it is free."""
    return None if key in FREE else _OWN.get(key, Right.SET_RULES)
