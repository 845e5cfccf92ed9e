"""The way to a server, with its accidents: cut, silent, or lost over the answer to a commit.

A proxy on this computer: bytes go through it as they are until something is to happen to them.
"""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType

_COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"
"""What a driver sends for it."""

_WRITER = b"application_name\x00leaddesk "
"""In the first words of a writer's connection; those of readers have no name of their own."""


class Loss(Enum):
    """What becomes of a writer's next commit."""

    BEFORE = "it never arrives, and both sides are cut"
    AFTER = "it is done, and its answer never arrives"
    UNNOTICED = "it never arrives, and the server does not notice that anything is lost"
    SILENT = "it is done, and then nothing is heard until the way is mended"


def _slam(end: socket.socket) -> None:
    """Closed as by a network that is gone: the other side gets no farewell but a reset."""
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@dataclass(slots=True)
class _Line:
    """One connection through the proxy."""

    client: socket.socket
    server: socket.socket
    writes: bool = False
    mute: bool = False
    heard: threading.Event = field(default_factory=threading.Event)
    """The server has said something that did not come through."""

    def slam(self) -> None:
        _slam(self.client)
        _slam(self.server)


class Wire:
    """From `port` to a server's port. `with Wire(port) as wire: …`"""

    def __init__(self, server_port: int) -> None:
        self._to = server_port
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        self._lines: list[_Line] = []
        self._unnoticed: list[_Line] = []
        self._lock = threading.Lock()
        self._down = False
        self._mute = False
        self._next: Loss | None = None
        self._then_down = False
        self._but = 0
        self.lost = threading.Event()
        """The commit that was to be lost is lost."""
        self._thread = threading.Thread(target=self._accept, name="wire", daemon=True)

    def __enter__(self) -> Wire:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self.cut()
        for line in self._unnoticed:
            line.slam()

    def cut(self) -> None:
        """Every connection that there is."""
        with self._lock:
            lines, self._lines = self._lines, []
        for line in lines:
            line.slam()

    def go_down(self) -> None:
        """Every connection, and new ones too until it is mended."""
        self._down = True
        self.cut()

    def fall_silent(self) -> None:
        """Nothing comes through any more, and nobody is told so."""
        self._mute = True
        with self._lock:
            for line in self._lines:
                line.mute = True

    def mend(self) -> None:
        """As it was. What had fallen silent is found to be lost, as after a router's restart."""
        self._down = self._mute = False
        with self._lock:
            silent = [line for line in self._lines if line.mute]
            self._lines = [line for line in self._lines if not line.mute]
        for line in silent:
            line.slam()

    def lose_commit(self, how: Loss, *, then_down: bool = False, but: int = 0) -> None:
        """The next one of a writer, but for so many (opening a store ends with one). `then_down`:
        and everything else with it, until it is mended."""
        self.lost.clear()
        self._but, self._then_down, self._next = but, then_down, how

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._door.accept()
            except OSError:
                return
            if self._down:
                _slam(client)
                continue
            try:
                server = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                _slam(client)
                continue
            line = _Line(client, server, mute=self._mute)
            with self._lock:
                self._lines.append(line)
            for pump in (self._outward, self._homeward):
                thread = threading.Thread(target=pump, args=(line,), name="wire", daemon=True)
                thread.start()

    def _outward(self, line: _Line) -> None:
        with suppress(OSError):
            while data := line.client.recv(65536):
                line.writes = line.writes or _WRITER in data
                how = self._next
                commits = how is not None and line.writes and data.endswith(_COMMIT)
                if commits and not line.mute and self._but == 0:
                    assert how is not None
                    self._next = None
                    self._lose(line, data, how)
                elif not line.mute:
                    self._but -= commits
                    line.server.sendall(data)
        if not line.mute:
            line.slam()

    def _lose(self, line: _Line, data: bytes, how: Loss) -> None:
        if how in (Loss.AFTER, Loss.SILENT):
            line.mute = True
            line.server.sendall(data)
            line.heard.wait(10)
        if self._then_down:
            self._down = True
            with self._lock:
                others = [other for other in self._lines if other is not line]
                self._lines = [line]
            for other in others:
                other.slam()
        if how is Loss.UNNOTICED:
            line.mute = True
            with self._lock:
                self._lines.remove(line)  # the server's side stays open, whatever is mended
                self._unnoticed.append(line)
            _slam(line.client)
        elif how is not Loss.SILENT:
            line.slam()
        self.lost.set()

    def _homeward(self, line: _Line) -> None:
        with suppress(OSError):
            while data := line.server.recv(65536):
                if line.mute:
                    line.heard.set()
                else:
                    line.client.sendall(data)
        if not line.mute:
            line.slam()


__all__ = ["Loss", "Wire"]
