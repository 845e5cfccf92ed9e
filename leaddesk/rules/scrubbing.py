"""What a report of a problem must not tell: who works here, whose data it is, where things lie.

The program's own messages hold no personal data (`logs`); this is the net below: names that are
known are taken out wherever they stand, and so is whatever looks like an address or a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

HOME, NAME, MAIL, NUMBER, SERVER = "<home>", "<name>", "<mail>", "<number>", "<server>"

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SERVER = re.compile(r"\b\w+://[^\s'\"]+|\\\\[^\s'\"\\]+(?:\\[^\s'\"\\]+)*")
_HOMES = re.compile(r"(?i)(?:[a-z]:)?[\\/](?:users|home)[\\/][^\\/\s'\"]+")
_NUMBER = re.compile(r"(?<![\w.:-])\+?\(?\d[\d ()/-]{6,}\d(?![\w:.-])")
_SHORTEST_NAME = 3


def scrubbed(text: str, names: Iterable[str], home: str = "") -> str:
    """The text without these names (of people, computers, files), the user's home folder, mail
    addresses, servers, and what may be a phone number. Dates and times stay."""
    if home:
        for spelt in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
            text = text.replace(spelt, HOME)
    text = _SERVER.sub(SERVER, text)
    text = _MAIL.sub(MAIL, text)
    text = _HOMES.sub(HOME, text)
    for name in sorted(_wholes(names), key=len, reverse=True):
        text = re.sub(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", NAME, text)
    return "".join(_line(line) for line in text.splitlines(keepends=True))


def _wholes(names: Iterable[str]) -> set[str]:
    """Each name as it is, and each word of it: "Anna Berg" is told by "berg", too."""
    found: set[str] = set()
    for name in names:
        found |= {word for word in (name, *name.split()) if len(word) >= _SHORTEST_NAME}
    return found


def _line(line: str) -> str:
    """Numbers as people write phone numbers; a day or a moment looks otherwise."""
    return _NUMBER.sub(lambda m: m[0] if _is_day(m[0]) else NUMBER, line)


def _is_day(text: str) -> bool:
    return re.match(r"\d{4}-\d\d-\d\d(?!\d)", text) is not None
