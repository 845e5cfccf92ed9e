"""Makes small .msg files: a compound file ([MS-CFB], version 3) with the streams that an Outlook
mail has ([MS-OXMSG]). All streams are short, so all lie in the mini stream."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import pairwise

_SECTOR, _MINI = 512, 64
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_ROOT, _STORAGE, _STREAM = 5, 1, 2
_TEXT, _TIME = 0x001F, 0x0040
_SUBJECT, _BODY, _HEADERS, _SENT, _SENDER_NAME, _SENDER, _NAME, _SMTP = (
    0x0037, 0x1000, 0x007D, 0x0039, 0x0C1A, 0x0C1F, 0x3001, 0x39FE,
)  # fmt: skip
_1601 = datetime(1601, 1, 1, tzinfo=UTC)

Streams = dict[str, bytes]


def outlook_mail(
    subject: str, body: str, sender: tuple[str, str], recipients: tuple[str, ...],
    sent: datetime, headers: str = "",
) -> bytes:  # fmt: skip
    """The bytes of the file."""
    texts = {_SUBJECT: subject, _BODY: body, _SENDER_NAME: sender[0], _SENDER: sender[1]}
    if headers:
        texts[_HEADERS] = headers
    ticks = int((sent - _1601).total_seconds()) * 10_000_000
    root = _streams(texts, struct.pack("<8x4I8x", 0, 0, len(recipients), 0), {_SENT: ticks})
    people = {
        f"__recip_version1.0_#{number:08X}": _streams({_NAME: a, _SMTP: a}, bytes(8), {})
        for number, a in enumerate(recipients)
    }
    return _compound(root, people)


def _streams(texts: Mapping[int, str], head: bytes, times: Mapping[int, int]) -> Streams:
    found, entries = {}, []
    for tag, text in texts.items():
        data = text.encode("utf-16-le")
        found[f"__substg1.0_{tag:04X}{_TEXT:04X}"] = data
        entries.append(struct.pack("<HHIII", _TEXT, tag, 6, len(data) + 2, 0))
    entries += [struct.pack("<HHIQ", _TIME, tag, 6, ticks) for tag, ticks in times.items()]
    found["__properties_version1.0"] = head + b"".join(entries)
    return found


def _compound(root: Streams, storages: Mapping[str, Streams]) -> bytes:
    mini, mini_fat = bytearray(), []  # type: ignore[var-annotated]
    entries: list[list[object]] = [["Root Entry", _ROOT, _NONE, _NONE, 0, 0]]

    def add(name: str, kind: int, start: int, size: int) -> int:
        entries.append([name, kind, _NONE, _NONE, start, size])
        return len(entries) - 1

    def stream(name: str, data: bytes) -> int:
        first, count = len(mini_fat), -(-len(data) // _MINI)
        mini.extend(data.ljust(count * _MINI, b"\0"))
        mini_fat.extend([*range(first + 1, first + count), _END] if count else [])
        return add(name, _STREAM, first if count else _END, len(data))

    def chain(parent: int, children: list[int]) -> None:
        entries[parent][3] = children[0]
        for one, other in pairwise(children):
            entries[one][2] = other

    top = [stream(name, data) for name, data in root.items()]
    for name, streams in storages.items():
        storage = add(name, _STORAGE, 0, 0)
        chain(storage, [stream(key, data) for key, data in streams.items()])
        top.append(storage)
    chain(0, top)
    return _file(entries, bytes(mini), mini_fat)


def _file(entries: list[list[object]], mini: bytes, mini_fat: list[int]) -> bytes:
    """Sectors: the FAT (one), directory, mini FAT, mini stream."""
    parts = [
        [_entry(*entry) for entry in entries],  # type: ignore[arg-type]
        [struct.pack("<I", at) for at in mini_fat],
        [mini],
    ]
    blocks = [b"".join(part) for part in parts]
    starts, fat, at = [], [_FAT], 1
    for block in blocks:
        count = -(-len(block) // _SECTOR)
        starts.append(at)
        fat += [*range(at + 1, at + count), _END]
        at += count
    entries[0][4:] = [starts[2], len(mini)]
    blocks[0] = b"".join(_entry(*entry) for entry in entries)  # type: ignore[arg-type]
    fat_sector = b"".join(struct.pack("<I", n) for n in fat).ljust(_SECTOR, b"\xff")
    assert len(fat) <= _SECTOR // 4, "too long for this maker"
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, starts[0], 0, 4096, starts[1], -(-len(blocks[1]) // _SECTOR), _END, 0, 0,
    )  # fmt: skip
    padded = [b.ljust(-(-len(b) // _SECTOR) * _SECTOR, b"\xff" if n == 1 else b"\0")
              for n, b in enumerate(blocks)]  # fmt: skip
    return head.ljust(_SECTOR, b"\xff") + fat_sector + b"".join(padded)


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16xI16xIII", text, len(text), kind, 1, _NONE, right, child, 0, start, size, 0
    )
