"""One window per store: a second start raises the first and goes away again.

The lock lies beside the store, the door is a local socket of a name made from the store's path. A
lock whose owner was killed is taken over without a question.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 800


class OneWindow(QObject):
    """`take` says whether this window may open; `raised` asks it to come to the front."""

    raised = Signal()

    def __init__(self, store: Path) -> None:
        super().__init__()
        name = hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:24]
        self._door = f"leaddesk-{name}"
        self._lock = QLockFile(str(store.with_name(store.name + ".window")))
        self._lock.setStaleLockTime(0)  # only a dead owner's lock is stale
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_knock)

    def take(self) -> bool:
        """True: we are the one window. False: there is one, and it has been asked to the front."""
        if not self._lock.tryLock(100):
            if self._lock.error() is QLockFile.LockError.LockFailedError and self._knock():
                return False
            if self._lock.error() is QLockFile.LockError.LockFailedError and not self._revive():
                return False
        QLocalServer.removeServer(self._door)
        self._server.listen(self._door)
        return True

    def leave(self) -> None:
        self._server.close()
        self._lock.unlock()

    def _knock(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._door)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(b"raise")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _revive(self) -> bool:
        """The owner does not answer: take its lock if it is dead."""
        return self._lock.removeStaleLockFile() and self._lock.tryLock(100)

    def _on_knock(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
        self.raised.emit()
