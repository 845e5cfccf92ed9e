"""Runs a program under the eyes of the system: which files it wrote, and whom it called."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

_WRITES = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]*)", [A-Z_|]*O_(?:WRONLY|RDWR|CREAT)')
_MAKES = re.compile(r'(?:mkdir|rename|link|symlink)(?:at2?)?\((?:AT_FDCWD, )?"([^"]*)"')
_CALLS = re.compile(r"(?:connect|sendto|bind)\(.*AF_INET")


@dataclass(frozen=True, slots=True)
class Watched:
    """What a program did. `seen`: whether the system let us look (strace)."""

    code: int
    out: str
    errors: str
    written: frozenset[Path]
    calls: int
    seen: bool


def watched(arguments: list[str], folder: Path, *, timeout: float) -> Watched:
    """Runs `python arguments`; its temporary files go to `folder`/tmp, its notes beside them."""
    temporary = folder / "tmp"
    temporary.mkdir(exist_ok=True)
    trace = folder / "trace"
    trace.unlink(missing_ok=True)
    strace = shutil.which("strace")
    eyes = [strace, "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network,openat,open,mkdir,rename,"
            "renameat2,link,symlink", "-o", str(trace)] if strace else []  # fmt: skip
    done = subprocess.run(
        [*eyes, sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    lines = trace.read_text(errors="replace").splitlines() if trace.exists() else []
    written = {
        Path(m[1]) for line in lines for m in (*_WRITES.finditer(line), *_MAKES.finditer(line))
    }
    outside = {p for p in written if not p.is_relative_to(temporary) and p != Path("/dev/null")}
    calls = sum(1 for line in lines if _CALLS.search(line))
    return Watched(
        done.returncode, done.stdout, done.stderr, frozenset(outside), calls, bool(lines)
    )


@contextmanager
def listening() -> Iterator[tuple[int, list[str]]]:
    """A port of this machine, and who has called it so far."""
    calls: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            while True:
                try:
                    guest, _ = server.accept()
                except OSError:
                    return
                calls.append("called")
                guest.close()

        Thread(target=answer, daemon=True).start()
        yield server.getsockname()[1], calls
        server.shutdown(socket.SHUT_RDWR)
