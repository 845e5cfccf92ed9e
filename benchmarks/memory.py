"""The most memory that this process held at a time, told anew for each line.

Linux keeps a high-water mark that can be put back to what is held now; elsewhere the mark only ever
rises, and a line's figure is that of the fullest line so far. What a child process holds (reading
a workbook) is not in it.
"""

from __future__ import annotations

from pathlib import Path

_FORGET = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")


def forget_peak() -> None:
    """From here on the peak is counted anew."""
    if _FORGET.exists():
        _FORGET.write_text("5", encoding="ascii")


def peak_mb() -> float:
    """The most that was resident since then, in MB."""
    if _STATUS.exists():
        for line in _STATUS.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
    import resource  # is missing on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
