"""Whatever the bytes: reading gives a workbook or a reason, and a table or none."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.problem import Problem
from leaddesk.rules.table import best_sheet, find_table, table_rows
from torture.packages import HEADER, text_cell, xlsx

_SETTINGS = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
_PIECES = st.sampled_from(
    [
        b";", b",", b"\t", b'"', b"\r\n", b"\r", b"\n", b"\xff\xfe", b"\xef\xbb\xbf", b"\0",
        b"PK\x03\x04", "Müller".encode(), "Größe".encode("cp1252"), b"sep=;\n", b"=1+1",
        b"<html", b"<?xml ", b"'@",
    ]
)  # fmt: skip


def _look_at(path: Path, *, careful: bool = False) -> None:
    found = read_file(path, careful=careful)
    if isinstance(found, Problem):
        assert found.code.startswith("file_")
        return
    assert isinstance(found, Workbook)
    sheet = found.sheets[best_sheet(found.sheets)]
    guess = find_table(sheet)
    if guess is not None:
        assert all(len(row.cells) == len(guess.headers) for row in table_rows(sheet, guess))


@_SETTINGS
@given(data=st.one_of(st.binary(max_size=300), st.lists(_PIECES, max_size=40).map(b"".join)))
def test_any_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(data)
    _look_at(path)


@_SETTINGS
@given(seed=st.integers(0, 10_000), careful=st.booleans())
def test_any_damage_inside_a_workbook(tmp_path: Path, seed: int, careful: bool) -> None:
    """Damages the parts, not the package: flipped bytes there only break its check sums."""
    chance = random.Random(seed)
    whole = xlsx(tmp_path / "a.xlsx", HEADER + f'<row r="2">{text_cell("A2", "Weiß")}</row>')
    broken = tmp_path / "b.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = bytearray(source.read(name))
            if chance.random() < 0.4:
                for _ in range(chance.randint(1, 4)):
                    at = chance.randrange(len(data))
                    data[at : at + chance.randint(0, 9)] = chance.randbytes(chance.randint(0, 4))
            target.writestr(name, bytes(data))
    _look_at(broken, careful=careful)
