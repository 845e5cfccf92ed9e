"""A server that was started for tests ends with the process that has started it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from torture.postgres import watched

ROOT = Path(__file__).parents[2]
CHILD = """
import sys
from pathlib import Path
from torture.postgres import watched

with watched(Path(sys.argv[1])):
    print("ready", flush=True)
    sys.stdin.read()
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="servers are started on Unix only")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As a server has it; the server is a process that does nothing."""
    data = tmp_path / "ld-server größe" / "data"
    data.mkdir(parents=True)
    return data.parent


@pytest.fixture
def server(folder: Path) -> subprocess.Popen[bytes]:
    server = subprocess.Popen(["sleep", "600"])
    (folder / "data" / "postmaster.pid").write_text(f"{server.pid}\n{folder}/data\n")
    return server


@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGTERM])
def test_nothing_stays_behind_of_a_run_that_was_killed(
    folder: Path, server: subprocess.Popen[bytes], by: signal.Signals
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, folder],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    assert child.stdin is not None and child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    child.send_signal(by)
    assert server.wait(30) == -signal.SIGINT
    assert child.stdout.read() == b"", "the other side of it is closed when the watcher has ended"
    assert not folder.exists()
    child.wait()
    child.stdin.close()
    child.stdout.close()


def test_a_run_that_ends_by_itself_sees_to_its_server(
    folder: Path, server: subprocess.Popen[bytes]
) -> None:
    with watched(folder):
        pass
    assert server.poll() is None
    assert folder.exists()
    server.kill()
    server.wait()
