"""Ten minutes of a random hand at the window: nothing is raised, nothing leaks, the store is sound.

Each walk is a process of its own (`walk_worker`), with a store, settings and files of its own. A
seed can be walked again: `--first` says with which to begin. The threads of the desk answer when
they answer, so that a second walk is like the first, and not the same.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from torture.figures import Figure

DIED = "died"
_LONGEST = 6_000
"""So much is told of what the process said last: `walk_worker` says where it hangs."""
DEFAULTS = {"seconds": 600, "walks": 1, "first": 1}
MOST_WIDGETS, MOST_MB = 800, 60
"""What may be more at the end than in the middle: pages and dialogs that only the second half has
opened, and what they keep. A leak of a widget for each deed would be thousands."""


def figures(seconds: int, walks: int, first: int) -> Iterable[Figure]:
    deeds = died = raised = unsound = 0
    widgets = mb = 0.0
    for seed in range(first, first + walks):
        with tempfile.TemporaryDirectory(prefix="leaddesk-walk-") as folder:
            told = walked(seed, seconds, Path(folder))
        died += DIED in told
        deeds += told.get("deeds", 0)
        raised += len(told.get("found", ()))
        unsound += len(told.get("store", ()))
        widgets, mb = max(widgets, grown(told, "widgets")), max(mb, grown(told, "mb"))
        lines = (told.get(DIED, ""), *told.get("store", ()), *map(_in_words, told.get("found", ())))
        for line in filter(None, lines):
            print(f"seed {seed}: {line}", flush=True)
    yield Figure("walk: deeds", deeds)
    yield Figure("walk: windows that died or hung", died, "= 0")
    yield Figure("walk: raised, or said by Qt", raised, "= 0")
    yield Figure("walk: wrong in the store afterwards", unsound, "= 0")
    yield Figure("walk: more widgets than in the middle", widgets, f"<= {MOST_WIDGETS}")
    yield Figure("walk: more memory than in the middle", mb, f"<= {MOST_MB}", "MB")


def walked(seed: int, seconds: float, folder: Path) -> Mapping[str, Any]:
    """What one walk found (`walk_worker`); of a process that died or hung only where: `DIED`."""
    here = str(folder / "settings")
    done = subprocess.run(
        [sys.executable, "-m", "torture.walk_worker", str(seed), str(seconds), str(folder)],
        env={**os.environ, "LEADDESK_CONFIG": here, "XDG_CONFIG_HOME": here, "HOME": str(folder),
             "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    if done.returncode != 0 or not lines:
        return {DIED: f"exit code {done.returncode}\n{done.stderr[-_LONGEST:]}"}
    told: Mapping[str, Any] = json.loads(lines[-1])
    return told


def grown(told: Mapping[str, Any], what: str) -> float:
    """How much more of it there is at the end than in the middle."""
    rests = told.get("rests", ())
    return float(rests[-1][what] - rests[len(rests) // 2][what]) if len(rests) > 2 else 0.0


def _in_words(found: Mapping[str, Any]) -> str:
    return f"{found['what']}\n    after {'; '.join(found['before'])}"
