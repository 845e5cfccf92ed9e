"""What stands behind `rated:`, `touched:`, `bought:`, `quoted:`, `suits:`, `ended:`, `member:`."""

from __future__ import annotations

import re

from leaddesk.rules.filter_fields import Choice, key_of
from leaddesk.rules.touchpoints import Kind

DONE = ("rated", "touched", "bought", "quoted", "suits", "ended", "member")
"""The kinds of `filter_tree.Happened` that are about what was done."""
WITH_WHO = ("touched", "ended")
"""Whose `who` follows behind a slash: by whom; with which score."""
ENDS = (Choice("won", ("gewonnen",), ("won",)), Choice("lost", ("verloren",), ("lost",)))
_BOUNDS = re.compile(r"(-?\d+)?(\.\.)?(-?\d+)?")


def bounds_of(text: str) -> tuple[int | None, int | None] | None:
    """ "200..249", "250..", "..-1", "3"; None if it is none of these."""
    found = _BOUNDS.fullmatch(text)
    if found is None or not (found[1] or found[3]):
        return None
    low = int(found[1]) if found[1] else None
    if not found[2]:
        return (low, low) if not found[3] else None
    return low, int(found[3]) if found[3] else None


def done_key(kind: str, text: str) -> str | None:
    """What is meant in its neutral form; None if it can't be read."""
    if kind == "ended":
        return key_of(ENDS, text)
    if kind == "member":
        return text if text.isascii() and text.isdigit() and len(text) < 6 else None
    if kind == "rated":
        return text if bounds_of(text) else None
    if kind == "touched":
        return text if text == "*" or text in set(Kind) else None
    return text or None
