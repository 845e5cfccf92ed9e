"""Changes files the way that hurts: inside the parts of a workbook, not only its wrapping."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

_NUMBERS = (
    b"0", b"-1", b"1e308", b"NaN", b"-0", b"99999999999999999999", b"2147483648", b"4294967295",
    b"16384", b"1048576", b"1048577", b"0.1", b"", b"  ", b"45000.99999", b"-45000", b"2958466",
)  # fmt: skip
_TEXTS = (
    b"&#0;", b"&#xD800;", b"&amp;amp;", b"<![CDATA[=1+1]]>", b"_x0000_", b"_xD83D_", "ü".encode(),
    b"u\xcc\x88", b"\xff\xfe", b"\x00", b"'", b'"', b"=1+1", b"]]>", b"<!--", b"-->", b"<", b">",
    b"A1", b"XFD1048576", b"A0", b"1A", b"AAAAAAA1", b"#N/A", b"#REF!", b"true", b"1900-02-29",
    b"x" * 40_000, "\u202e\u200b\ufeff".encode(), "😀".encode(), b"%s%n", b"../../x", b"rId1",
)  # fmt: skip
_TAG = re.compile(rb"<[^<>]{1,300}>")
_VALUE = re.compile(rb'"([^"<>]{0,100})"')
_BETWEEN = re.compile(rb">([^<>]{1,200})<")
_PIECES = (
    b";", b",", b"\t", b"|", b'"', b'""', b"\r\n", b"\r", b"\n", b"\n\n", b"\0", b"\xff\xfe",
    b"\xef\xbb\xbf", b"sep=;\n", b"sep=\n", b"'=", b"'+49", b"=1+1", b"\\", b'\\"', b"\xe4",
    b"\x84", b"\xc3", "ä".encode(), "€".encode(), b"<html", b"#N/A", b"\x1a", b"\x85",
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The file, changed in one to five places."""
    if data.startswith(b"PK"):
        return _package(data, chance)
    change = _bytes if data.startswith(b"\xd0\xcf") else _text
    for _ in range(chance.randint(1, 5)):
        data = change(data, chance)
    return data


def _package(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    telling = [i for i, (name, _) in enumerate(parts) if _is_telling(name)] or [0]
    for _ in range(chance.randint(1, 5)):
        at = chance.choice(telling)
        name, content = parts[at]
        change = _xml if content.lstrip()[:1] == b"<" else _bytes
        parts[at] = (name, change(content, chance))
    if chance.random() < 0.1:
        at = chance.randrange(len(parts))
        name, content = parts[at]
        parts[at : at + 1] = chance.choice(
            ([], [(name, content)] * 2, [("../" + name, content)], [(name.upper(), content)])
        )
    packed = io.BytesIO()
    kind = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with zipfile.ZipFile(packed, "w", kind) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    changed = packed.getvalue()
    return _bytes(changed, chance) if chance.random() < 0.1 else changed


def _is_telling(name: str) -> bool:
    low = name.lower()
    return any(word in low for word in ("sheet", "workbook", "shared", "styles", "content", "rels"))


def _xml(content: bytes, chance: random.Random) -> bytes:
    changes: tuple[Callable[[bytes, random.Random], bytes], ...] = (
        _other_value, _other_value, _other_value, _other_text, _other_text, _tag_gone, _tag_twice,
        _tags_swapped, _cut, _bytes,
    )  # fmt: skip
    return chance.choice(changes)(content, chance)


def _found(
    pattern: re.Pattern[bytes], content: bytes, chance: random.Random
) -> re.Match[bytes] | None:
    """One of the matches, looked for from a random place."""
    if not content:
        return None
    return pattern.search(content, chance.randrange(len(content))) or pattern.search(content)


def _other_value(content: bytes, chance: random.Random) -> bytes:
    return _replaced(_VALUE, content, chance, _NUMBERS if chance.random() < 0.6 else _TEXTS)


def _other_text(content: bytes, chance: random.Random) -> bytes:
    return _replaced(_BETWEEN, content, chance, _NUMBERS if chance.random() < 0.5 else _TEXTS)


def _replaced(
    pattern: re.Pattern[bytes], content: bytes, chance: random.Random, by: tuple[bytes, ...]
) -> bytes:
    match = _found(pattern, content, chance)
    if match is None:
        return content
    return content[: match.start(1)] + chance.choice(by) + content[match.end(1) :]


def _tag_gone(content: bytes, chance: random.Random) -> bytes:
    match = _found(_TAG, content, chance)
    return content if match is None else content[: match.start()] + content[match.end() :]


def _tag_twice(content: bytes, chance: random.Random) -> bytes:
    match = _found(_TAG, content, chance)
    if match is None:
        return content
    times = chance.choice((1, 1, 2, 300))
    return content[: match.end()] + match[0] * times + content[match.end() :]


def _tags_swapped(content: bytes, chance: random.Random) -> bytes:
    one, other = _found(_TAG, content, chance), _found(_TAG, content, chance)
    if one is None or other is None or one.end() > other.start():
        return content
    between = content[one.end() : other.start()]
    return content[: one.start()] + other[0] + between + one[0] + content[other.end() :]


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randint(0, len(content))]


def _bytes(content: bytes, chance: random.Random) -> bytes:
    if not content:
        return chance.randbytes(20)
    at = chance.randrange(len(content))
    if chance.random() < 0.5:
        flipped = bytes([content[at] ^ (1 << chance.randrange(8))])
        return content[:at] + flipped + content[at + 1 :]
    end = at + chance.randint(0, 12)
    return content[:at] + chance.randbytes(chance.randint(0, 12)) + content[end:]


def _text(content: bytes, chance: random.Random) -> bytes:
    kind = chance.randrange(6)
    at = chance.randint(0, len(content))
    if kind == 0:
        return _bytes(content, chance)
    if kind == 1:
        return content[:at]
    if kind == 2:
        lines = content.splitlines(keepends=True)
        chance.shuffle(lines)
        return b"".join(lines)
    if kind == 3:
        other = chance.choice((b";", b",", b"\t", b'"', b"\n", b"\0"))
        return content.replace(chance.choice((b";", b",", b'"', b"\r\n", b"\n", b" ")), other)
    pieces = b"".join(chance.choice(_PIECES) for _ in range(chance.randint(1, 30)))
    return content[:at] + pieces + content[at:]
