"""The information on a person as files in a folder: PDF to read, workbook, JSON for a machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import BinaryIO

from leaddesk.exchange.atomic import safe_file_name, write_atomically
from leaddesk.exchange.write_sheets import Sheet, SheetCell, write_sheets
from leaddesk.queries.person_data import PersonData
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.pdf import write_pdf
from leaddesk.ui.words.person_paper import (
    information,
    information_html,
    information_title,
    machine_document,
)

_CELL = 32_000
"""Characters that a cell of a workbook takes; what is longer stands whole in the other files."""


def write_information(folder: Path, data: PersonData) -> tuple[Path, ...] | Problem:
    """All three files, named after the person; those of that name before are replaced. Problems:
    those of `write_atomically`. Needs a QGuiApplication; may be called in any thread."""
    title = information_title(data)
    name = safe_file_name(title)
    pdf, book, machine = (folder / f"{name}{end}" for end in (".pdf", ".xlsx", ".json"))
    text = json.dumps(machine_document(data), ensure_ascii=False, indent=1)
    sheets = [
        Sheet(part.title, part.heads, [[SheetCell(cell[:_CELL]) for cell in r] for r in part.rows])
        for part in information(data)
    ]
    problem = (
        write_pdf(pdf, title, information_html(data))
        or write_sheets(book, sheets)
        or write_atomically(machine, lambda file: _write(file, text))
    )
    return problem or (pdf, book, machine)


def _write(file: BinaryIO, text: str) -> None:
    file.write(text.encode())
