"""How well a command's names answer what was typed into the palette: fuzzy, umlauts apart."""

from __future__ import annotations

from collections.abc import Iterable

from leaddesk.rules.fold import fold

LEAST = 62.0
SHORT = 3


def begins(typed: str, names: Iterable[str]) -> bool:
    """Whether one of the names begins with it; two letters at least."""
    wanted = fold(typed)
    return len(wanted) > 1 and any(fold(name).startswith(wanted) for name in names)


def likeness(typed: str, names: Iterable[str]) -> float:
    """0 to 200. Over 100: a name begins with it; 100 to 150: a word of a name does."""
    from rapidfuzz import fuzz  # heavy: imported when first needed

    wanted = fold(typed)
    if not wanted:
        return 1.0
    best = 0.0
    for name in names:
        folded = fold(name)
        if folded.startswith(wanted):
            best = max(best, 200 - len(folded) / 10)
        elif any(word.startswith(wanted) for word in folded.split()):
            best = max(best, 150 - len(folded) / 10)
        elif wanted in folded:
            best = max(best, 110 - len(folded) / 10)
        elif len(wanted) > 2 and len(folded) > SHORT:  # two letters of three are in any word
            found = fuzz.partial_ratio(wanted, folded)
            best = max(best, found if found >= LEAST + 15 else 0.0)
    return best
