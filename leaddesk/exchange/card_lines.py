"""The lines of business cards: unfolded, decoded, each with the words before its value."""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaddesk.exchange.encoding import decode

OWN_NUMBER = "X-LEADDESK-NUMBER"
"""The line of our own cards that says whose they are."""

_SKIPPED = frozenset(("PHOTO", "LOGO", "SOUND", "KEY", "LABEL", "AGENT"))
_LONGEST = 100_000  # characters of a value that are looked at: no note is longer
_LINE = re.compile(rb"[^\r\n]++(?:\r\n?|\n|\Z)|\r\n?|\n")
_SOFT_END = re.compile(rb"=[ \t]*[\r\n]*\Z")
_QUOTED_PRINTABLE = re.compile(rb";(?:ENCODING=)?QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARTS = re.compile(r"(?:\\.|[^;\\]|\\\Z)*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: its name, the words behind it (in capitals), the value as text."""

    name: str
    words: frozenset[str]
    value: str

    @property
    def private(self) -> bool:
        return "HOME" in self.words and "WORK" not in self.words

    def parts(self) -> list[str]:
        """The parts between semicolons, unescaped."""
        found, at = [], 0
        while at <= len(self.value):
            part = _PARTS.match(self.value, at)
            end = part.end() if part else len(self.value)
            found.append(_unescaped(self.value[at:end]))
            at = end + 1
        return found

    def text(self) -> str:
        return _unescaped(self.value)


def cards_of(data: bytes, encoding: str) -> Iterator[list[Property]]:
    """The properties of each card; a card within a card (2.1's agent) belongs to nobody."""
    depth = 0
    card: list[Property] = []
    for line in _whole_lines(data):
        name = line.split(b":", 1)[0].strip().upper()
        if name == b"BEGIN":
            depth += 1
            card = card if depth > 1 else []
        elif name == b"END":
            depth = max(depth - 1, 0)
            if depth == 0:
                yield card
                card = []
        elif depth == 1 and (read := _property(line, encoding)):
            card.append(read)
    if card:  # cut off before its end: what is there is somebody all the same
        yield card


def _whole_lines(data: bytes) -> Iterator[bytes]:
    """Lines with those that go on below put together: folded ones, and soft ends of 2.1."""
    pieces: list[bytes] = []
    size = 0
    soft = False
    for match in _LINE.finditer(data):
        line = match[0].rstrip(b"\r\n")
        if not soft and line[:1] not in (b" ", b"\t"):
            if pieces:
                yield b"".join(pieces)
            pieces, size = [line], len(line)
        elif size < _LONGEST * 4:
            # In quoted-printable the line goes on as it stands; elsewhere one blank is a mark.
            pieces.append(line if soft else line[1:])
            size += len(line)
        head = pieces[0]
        if soft := line.endswith(b"=") and _QUOTED_PRINTABLE.search(head[:500] + b":") is not None:
            pieces[-1] = _SOFT_END.sub(b"", pieces[-1])
    if pieces:
        yield b"".join(pieces)


def _property(line: bytes, encoding: str) -> Property | None:
    head, sign, value = _head_and_value(line)
    if not sign:
        return None
    words = [word.strip() for word in head.decode("ascii", "replace").upper().split(";")]
    name = words[0].rpartition(".")[2]
    if name in _SKIPPED or len(value) > _LONGEST * 4:
        return None
    said: set[str] = set()
    for word in words[1:]:
        key, equals, what = word.partition("=")
        if key == "CHARSET":
            encoding = what.strip('"')
        else:
            said.update((what if equals else key).replace('"', "").split(","))
    if "QUOTED-PRINTABLE" in said:
        value = quopri.decodestring(value)
    elif said & {"BASE64", "B"}:
        try:
            value = binascii.a2b_base64(value)
        except binascii.Error:
            return None
    return Property(name, frozenset(said), _text(value, encoding)[:_LONGEST])


def _head_and_value(line: bytes) -> tuple[bytes, bytes, bytes]:
    """Cut at the first colon that stands in no quotes: TEL;TYPE="a:b":123."""
    head, sign, value = line.partition(b":")
    while sign and head.count(b'"') % 2:
        more, sign, value = value.partition(b":")
        head += b":" + more
    return head, sign, value


def _text(value: bytes, encoding: str) -> str:
    try:
        return value.decode(encoding)
    except (LookupError, UnicodeError):
        return decode(value)[0]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], text)
