"""Writes the file of a hand-over."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from leaddesk.exchange.columns import Value
from leaddesk.exchange.erp_profiles import PROFILES
from leaddesk.exchange.write_list import write_list
from leaddesk.rules.problem import Problem


def write_batch(
    path: Path, profile_key: str, headers: Sequence[str], rows: Sequence[Sequence[Value]]
) -> str | Problem:
    """Write the batch, whole or not at all; returns the file's SHA-256 in hexadecimal.

    The ending of the name decides the kind. Problems: file_kind_not_written (args kinds: those
    that the profile knows), file_gone and those of `write_list`.
    """
    profile = PROFILES[profile_key]
    ending = path.suffix.lower().removeprefix(".")
    if ending not in profile.file_kinds:
        kinds = ", ".join(profile.file_kinds)
        return Problem("file_kind_not_written", value=path.name, args={"kinds": kinds})
    kind: Literal["xlsx", "csv"] = "csv" if ending == "csv" else "xlsx"
    problem = write_list(path, headers, rows, kind=kind, sheet_name=profile.sheet_name)
    if problem is not None:
        return problem
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:  # moved away by somebody in this very moment
        return Problem("file_gone", value=path.name)
