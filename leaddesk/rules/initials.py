"""What a person is called where there is room for two letters."""

from __future__ import annotations


def initials_of(name: str) -> str:
    """Initials for a name: "Anna Berg" AB, "Dr. Jörg von der Heide" JH, "roth" RO."""
    words = [word for word in name.replace("-", " ").split() if not word.endswith(".")]
    capital = [word for word in words if word[0].isupper()] or words or name.split()
    if len(capital) > 1:
        return (capital[0][0] + capital[-1][0]).upper()
    return (capital[0][:2] if capital else "?").upper()
