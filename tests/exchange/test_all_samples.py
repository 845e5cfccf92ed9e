"""Every sample of the world: what a person would read of it, or why nobody can.

The kind, for text lists encoding and separator, the line of the header (0: there is none), rows of
data and columns; or the reason. "file_no_table" behind a kind: it is read, but holds no list.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.exchange.sheets import read_file
from leaddesk.rules.list_plan import plan_list
from leaddesk.rules.problem import Problem

pytestmark = pytest.mark.samples

EXPECTED = {
    "A01": "csv utf-8 ,: header 1, rows 9240 x 37",
    "A02": "xlsx: header 3, rows 37 x 2",
    "A03": "csv utf-8 ,: header 1, rows 85 x 7",
    "A04": "csv utf-8 ,: header 1, rows 8800 x 8",
    "A05": "csv utf-8 ,: header 1, rows 7 x 3",
    "A06": "csv utf-8 ,: header 1, rows 35 x 3",
    "A10": "csv utf-8 ,: header 17, rows 30 x 3",
    "A12": "csv utf-8 ;: header 2, rows 2750 x 23",
    "A14": "csv cp1252 ,: header 1, rows 423 x 38",
    "A16": "csv utf-8 ,: header 1, rows 9 x 32",
    "A18": "csv utf-8 ,: header 1, rows 4 x 4",
    "A20": "csv utf-8 ,: header 1, rows 12 x 2",
    "A23": "csv utf-8 ,: header 1, rows 100 x 7",
    "A25": "csv utf-8-sig ,: header 1, rows 1 x 61",
    "A27": "csv utf-8 ,: header 1, rows 1 x 37",
    "A29": "vcf utf-8: header 1, rows 1 x 6",
    "A31": "vcf cp1252: header 1, rows 1 x 12",
    "A33": "vcf utf-8: header 1, rows 1 x 16",
    "A35": "vcf utf-8: header 1, rows 1 x 18",
    "A37": "vcf utf-8: header 1, rows 1 x 18",
    "A39": "vcf utf-8: header 1, rows 3 x 3",
    "A41": "xls: header 1, rows 8 x 16",
    "A43": "xlsx: header 1, rows 3 x 15",
    "A44": "csv utf-8 ,: header 1, rows 8 x 9",
    "A47": "csv cp1252 ,: header 1, rows 2200 x 4",
    "A49": "xlsx: header 1, rows 2 x 14",
    "A52": "xlsx: header 2, rows 18 x 8",
    "A53": "xls: header 3-4, rows 492 x 25",
    "B01": "file_encrypted",
    "B04": "file_encrypted",
    "B06": "file_encrypted",
    "B08": "file_dlp",
    "B09": "file_web_page",
    "B11": "file_damaged",
    "B14": "xlsx: header 1, rows 2 x 4",
    "B16": "file_empty",
    "B17": "file_damaged",
    "B20": "xlsx: header 9, rows 1 x 3",
    "B21": "xlsx: header 1, rows 1 x 11",
    "B23": "file_no_table",
    "B26": "ods: header 1, rows 4 x 2",
    "B29": "xlsx: header 1, rows 9998 x 17",
    "B30": "xlsx: header 0, rows 5 x 4",
    "B33": "xlsx: header 0, rows 5 x 4",
    "B34": "xlsx: header 6, rows 1 x 4",
    "B37": "xlsx: header 1, rows 1 x 7",
    "B39": "xlsx: header 1, rows 6 x 4",
    "B41": "xlsx: header 1, rows 70 x 11",
    "B43": "xlsx: header 0, rows 1 x 2",
    "B45": "xlsx: file_no_table",
    "B47": "xlsx: header 9, rows 1 x 4",
    "B49": "xlsx: header 0, rows 7 x 1",
    "B51": "xlsx: header 3, rows 1 x 3",
    "B53": "xlsx: header 1, rows 13 x 2",
    "B55": "file_no_table",
    "B57": "xlsx: header 0, rows 1 x 1",
    "B59": "xlsb: header 0, rows 10 x 2",
    "B61": "xls: header 4, rows 15 x 5",
    "B63": "xls: header 9-10, rows 135 x 12",
    "B65": "xml2003: header 6, rows 1 x 4",
    "B66": "xlsm: file_no_table",
    "B69": "xlsx: header 3, rows 1 x 1",
    "B70": "file_no_table",
    "B72": "file_no_table",
    "B74": "ods: header 1, rows 3 x 3",
    "B76": "file_kind_unsupported:numbers",
    "B78": "file_kind_unsupported:slk",
    "B79": "zip utf-8 ,: header 1, rows 6 x 3",
    "B81": "xlsx: header 1, rows 8 x 1",
    "B83": "xlsx: file_no_table",
    "C01": "csv cp1252 ;: header 2, rows 4 x 254",
    "C03": "csv cp1252 ;: header 2, rows 5 x 31",
    "T01": "csv utf-16 ,: header 1, rows 2 x 3",
    "T04": "csv utf-32-be ,: header 1, rows 2 x 3",
    "T05": "csv utf-8-sig ,: header 1, rows 2 x 3",
    "T07": "csv utf-16 \t: header 1, rows 13 x 10",
    "T08": "csv utf-8 ,: header 1, rows 2 x 2",
    "T10": "csv utf-8 ,: header 4, rows 133 x 19",
    "T12": "csv cp1252 ,: header 1, rows 114 x 8",
    "T14": "csv utf-8 ,: header 0, rows 10 x 4",
    "T16": "csv utf-8 ,: header 6-7, rows 36 x 14",
    "T18": "csv utf-8 |: header 1, rows 28 x 6",
    "T21": "csv utf-8-sig ,: file_no_table",
}


def reading(path: Path) -> str:
    """What is read of a file, as the table has it."""
    book = read_file(path)
    if isinstance(book, Problem):
        kind = book.args.get("kind", "")
        return f"{book.code}:{kind}" if kind else book.code
    how = " ".join(filter(None, (book.kind, book.encoding, book.separator)))
    plan = plan_list(book.sheets, header_row=book.header_row)
    if isinstance(plan, Problem):
        return f"{how}: {plan.code}"
    table = plan.table
    last = table.header_row + table.header_rows - 1
    header = f"{table.header_row}" if table.header_rows < 2 else f"{table.header_row}-{last}"
    return f"{how}: header {header}, rows {plan.rows} x {len(table.headers)}"


@pytest.mark.parametrize("prefix", EXPECTED)
def test_each_sample_is_read_as_a_person_would(samples: Callable[[str], Path], prefix: str) -> None:
    assert reading(samples(prefix)) == EXPECTED[prefix]
