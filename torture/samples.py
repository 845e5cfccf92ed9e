"""Where the real files of the world lie, if they are there; none is kept with the program."""

from __future__ import annotations

import os
from pathlib import Path

SAMPLES = Path(
    os.environ.get("LEADDESK_SAMPLES") or Path(__file__).parents[2] / "shared" / "samples"
)


def samples(prefix: str) -> list[Path]:
    return sorted(SAMPLES.glob(prefix + "*"))
