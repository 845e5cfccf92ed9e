"""One window per store: a second start raises the first and goes away again.

The lock lies beside the store, the door is a local socket of a name made from the store's path. A
lock whose owner was killed is taken over without a question. One of another computer (the store
lies on a drive that both see) can't be knocked at: it counts as long as it is kept fresh.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 800
_PATIENCE_S = 2.0
"""So long a lock may be there before its owner opens the door."""

FRESH_MS = 60_000
_ABANDONED_S = 300.0


class OneWindow(QObject):
    """`take` says whether this window may open; `raised` asks it to come to the front."""

    raised = Signal()

    def __init__(self, store: Path) -> None:
        super().__init__()
        name = hashlib.sha256(os.path.realpath(store).encode()).hexdigest()[:24]
        self._door = f"leaddesk-{name}"
        self._file = store.with_name(store.name + ".window")
        self._lock = QLockFile(str(self._file))
        self._lock.setStaleLockTime(0)  # only a dead owner's lock is stale
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        self._fresh = QTimer(self)
        self._fresh.setInterval(FRESH_MS)
        self._fresh.timeout.connect(self._keep_fresh)

    def take(self) -> bool:
        """True: we are the one window. False: there is one; if it is on this computer, it has been
        asked to the front."""
        if self._lock.tryLock(100):
            return self._open()
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return not self._knock() and self._open()  # nothing can be written there
        if self.computer():
            return self._is_abandoned() and self._take_over() and self._open()
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            if self._knock():
                return False
            if self._lock.tryLock(100):  # its owner has gone meanwhile
                return self._open()
        return False

    def computer(self) -> str:
        """The other computer that has the store open; "" if it is this one or none."""
        found = self._lock.getLockInfo()
        host = str(found[1]) if found and len(found) > 2 else ""
        return "" if host == QSysInfo.machineHostName() else host

    def leave(self) -> None:
        self._fresh.stop()
        self._server.close()
        self._lock.unlock()

    def _open(self) -> bool:
        QLocalServer.removeServer(self._door)
        self._server.listen(self._door)
        self._fresh.start()
        return True

    def _is_abandoned(self) -> bool:
        """Its computer went off without a word."""
        with suppress(OSError):
            return abs(time.time() - self._file.stat().st_mtime) > _ABANDONED_S
        return True

    def _take_over(self) -> bool:
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        return self._lock.tryLock(100)

    def _keep_fresh(self) -> None:
        with suppress(OSError):
            os.utime(self._file)

    def _knock(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._door)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(b"raise")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _on_knock(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
        self.raised.emit()
