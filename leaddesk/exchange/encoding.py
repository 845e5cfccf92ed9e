"""Which encoding a text list is in, told from all of it: the first umlaut may stand in row 800."""

from __future__ import annotations

import re
from collections import Counter

# Most likely first: of two that read equally well the earlier one is taken.
_WESTERN = ("cp1252", "iso-8859-15", "mac_roman", "cp850")
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_USUAL = frozenset("äöüÄÖÜßéèêàâáíóúñçôîïëøåæœÉÈÀŠšŽžãõ€§°–—„“”‚‘’…·®©™²³½´»«º")
_GOOD_WORD = re.compile(r"[A-Za-z](?=[äöüßéèêëàâáíîïóôúñçøåæœšžãõ])")
_LETTER_THEN_SIGN = re.compile(r"[a-z][^\x00-\x7f\w\s’´°²³€®™©–—“”…»«º](?=[a-z])")
_LOWER_THEN_CAPITAL = re.compile(r"[a-z](?=[À-ÖØ-Þ])")
_ENOUGH = 0.5

ENCODINGS = ("utf-8", "utf-16", "cp1252", "iso-8859-15", "mac_roman", "cp850")
"""Those that somebody may choose, the likeliest first."""


def decode(data: bytes) -> tuple[str, str, bool]:
    """The text, the encoding's name, and whether single lines had to be read in another one."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return *_with_mark(data, encoding), False
    if encoding := _zeros_of_utf16(data):
        return data.decode(encoding, "replace"), encoding, False
    try:
        return data.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError:
        pass
    mixed = _mostly_utf8(data)
    if mixed is not None:
        return mixed, "utf-8", True
    text, encoding = _best_western(data)
    return text, encoding, False


def decode_as(data: bytes, encoding: str) -> tuple[str, str, bool]:
    """The text in the encoding that somebody has chosen; what it doesn't have becomes a sign."""
    if encoding.startswith("utf-8"):
        encoding = "utf-8-sig"
    elif encoding == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = _zeros_of_utf16(data) or "utf-16-le"
    return data.decode(encoding, "replace"), encoding, False


def _with_mark(data: bytes, encoding: str) -> tuple[str, str]:
    if encoding == "utf-16" and len(data) % 4 == 2 and data[2:5] == b"\0\0\0":
        # Two-byte mark, four-byte characters: written by programs that add the mark by hand.
        try:
            return data[2:].decode("utf-32-be"), "utf-32-be"
        except UnicodeDecodeError:
            pass
    return data.decode(encoding, "replace"), encoding


def _zeros_of_utf16(data: bytes) -> str:
    """UTF-16 without its mark: every second byte of Western text is zero."""
    zeros = data.count(0)
    if not zeros:
        return ""
    even = data[0::2].count(0)
    if max(even, zeros - even) < len(data) * 0.2:
        return ""
    return "utf-16-be" if even > zeros - even else "utf-16-le"


def _mostly_utf8(data: bytes) -> str | None:
    """A UTF-8 file into which somebody pasted lines of another encoding, line by line."""
    text = data.decode("utf-8", "surrogateescape")
    wrong = sum(1 for character in text if "\udc80" <= character <= "\udcff")
    right = sum(1 for character in text if character > "\x7f") - wrong
    if right < 3 * wrong:
        return None
    lines: list[str] = []
    for line in data.splitlines(keepends=True):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
    return "".join(lines)


def _best_western(data: bytes) -> tuple[str, str]:
    # Only the lines that differ between encodings are weighed; the rest is plain ASCII.
    telling = b"\n".join(line for line in data.splitlines() if not line.isascii())
    scored: list[tuple[float, int, str]] = []
    for order, encoding in enumerate(_WESTERN):
        try:
            scored.append((_likeness(telling.decode(encoding)), -order, encoding))
        except UnicodeDecodeError:
            continue
    best = max(scored)
    if best[0] < _ENOUGH and (found := _by_statistics(data)) is not None:
        return found
    return data.decode(best[2], "replace"), best[2]


def _likeness(text: str) -> float:
    """How much the non-ASCII characters look like Western text, at most about 1."""
    counts = Counter(character for character in text if character > "\x7f")
    total = sum(counts.values())
    usual = sum(count for character, count in counts.items() if character in _USUAL)
    controls = sum(count for character, count in counts.items() if character < "\xa0")
    in_words = len(_GOOD_WORD.findall(text))
    odd = len(_LETTER_THEN_SIGN.findall(text)) + len(_LOWER_THEN_CAPITAL.findall(text))
    return (usual + 0.2 * in_words - odd - 2 * controls) / max(total, 1)


def _by_statistics(data: bytes) -> tuple[str, str] | None:
    # heavy: imported when first needed, for files that are no Western text
    from charset_normalizer import from_bytes

    match = from_bytes(data).best()
    return None if match is None else (str(match), match.encoding)
