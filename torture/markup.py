"""Markup in every text of a store, and the whole window walked through: none of it is rendered,
none of it leaves the window for a log, a title or the network."""

from __future__ import annotations

import html
import logging
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from sqlalchemy import String, Table, Text

from leaddesk.derived.settle import settle, settle_all
from leaddesk.desk import Desk
from leaddesk.logs import start_log
from leaddesk.models.keys import facts_by_code, table_of
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.views import save_view
from leaddesk.pages import PAGES
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.scenes import SCENES
from torture.figures import Figure

DEFAULTS: dict[str, int] = {}

TOKEN = "kq7Canary"
"""In every payload: where it turns up outside the window, somebody's data leaked."""
PAYLOADS = tuple(
    text.replace("@", TOKEN)
    for text in (
        "<b>@</b>", "<h1>@", "<img src='http://127.0.0.1:9/@.png'>", "<img src=//host/@>",
        "<a href='http://x.example/@'>Klick</a>", "<script>alert('@')</script>", "<table><tr><td>@",
        "<font color=red>@</font>", "<style>*{color:red}</style>@", "<br>@<br>", "<p>@",
        "<!-- @ -->",
        "&lt;b&gt;@", "&amp;@", "&#60;b&#62;@", "<svg onload=x>@", "<iframe src=x>@", "<ul><li>@",
        "<html><body>@", "<qt>@</qt>", "<span style='font-size:99px'>@", "<pre>@\n</pre>",
        "<meta http-equiv=refresh>@", "<u>@</u> & Söhne", "%1 <i>@</i> {0}", "<img src='file:///etc/@'>",
    )
)  # fmt: skip
_LEFT = frozenset({"query", "definition", "profile", "kind", "state", "country", "origin", "via",
                   "salutation", "decision_role", "relation", "customer_class", "fit_product",
                   "direction", "reason", "digest", "key", "number", "initials", "headers",
                   "reference", "color", "role"})  # fmt: skip
"""Texts that are keys of the program's own: a user cannot type into them."""
NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)


@dataclass(slots=True)
class Findings:
    scenes: int = 0
    texts: int = 0
    rendered: list[str] = field(default_factory=list)
    leaked: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def figures() -> Iterable[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(prefix="markup-", ignore_cleanup_errors=True) as folder:
        found = walked(app, Path(folder), tuple(SCENES))
    for line in dict.fromkeys((*found.rendered, *found.leaked, *found.failed)):
        print(f"  {line}", flush=True)
    yield Figure("markup: payloads", len(PAYLOADS), ">= 25")
    yield Figure("markup: scenes of the window", found.scenes)
    yield Figure("markup: texts looked at", found.texts)
    yield Figure("markup: texts that may be rendered", len(found.rendered), "= 0")
    yield Figure("markup: data in titles, log and messages", len(found.leaked), "= 0")
    yield Figure("markup: scenes that failed", len(found.failed))


def walked(app: QApplication, folder: Path, scenes: Iterable[str]) -> Findings:
    """Each scene in a window of its own, on a copy of a store in which every text is markup."""
    found = Findings()
    os.environ["LEADDESK_CONFIG"] = str(folder)
    log = start_log(folder / "logs")
    before = qInstallMessageHandler(_listener(found))
    install_language("de")
    apply_theme(app, "light", own_font=True)
    template = hostile_store(folder / "a.leaddesk")
    try:
        for name in scenes:
            _walk(app, template, folder / f"{name}.leaddesk", name, found)
    finally:
        qInstallMessageHandler(before)
        logging.getLogger("leaddesk").handlers.clear()
    if log is not None and TOKEN in log.read_text("utf-8"):
        found.leaked.append("log file")
    return found


def _listener(found: Findings) -> Any:
    def listen(_kind: QtMsgType, _context: object, text: str | None) -> None:
        if text and TOKEN in text:
            found.leaked.append("message of Qt")

    return listen


def hostile_store(path: Path) -> bytes:
    """The sample data with a payload in every text that a user or a list can fill."""
    store = Store.create(path, who="Anna Berg", settle=settle, clock=lambda: NOW)
    store.run(set_up_store, name="Anna Berg", initials="AB")
    store.run(add_sample)
    store.run(save_view, name="Ansicht", query="4")
    store.close()
    _fill(path)
    store = Store(path, who="Anna Berg", settle=settle, clock=lambda: NOW)
    store.run(settle_all)
    store.close()
    return path.read_bytes()


def _fill(path: Path) -> None:
    from sqlcipher3 import dbapi2  # heavy: imported when first needed

    database = dbapi2.connect(str(path))
    for _, model in sorted(facts_by_code().items()):
        table = table_of(model)
        keys = [column.name for column in table.primary_key]
        rows = database.execute(f"SELECT {', '.join(keys)} FROM {table.name}").fetchall()
        here = " AND ".join(f"{key} = ?" for key in keys)
        for name in _texts(table):
            change = f"UPDATE {table.name} SET {name} = ? WHERE {here} AND {name} IS NOT NULL"
            for place, row in enumerate(rows):
                payload = f"{PAYLOADS[place % len(PAYLOADS)]} {place}"
                database.execute(change, (payload, *row))
    database.commit()
    database.close()


def _texts(table: Table) -> list[str]:
    return [
        column.name for column in table.columns
        if isinstance(column.type, String | Text) and column.name not in _LEFT
        and not column.name.endswith("_key") and not column.primary_key
        and type(column.type).__name__ in ("String", "Text")
    ]  # fmt: skip


def _walk(app: QApplication, template: bytes, path: Path, name: str, found: Findings) -> None:
    path.write_bytes(template)
    desk = Desk(Store(path, who="Anna Berg", settle=settle, clock=lambda: NOW), inline=True)
    window = MainWindow(desk, PAGES)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    app.processEvents()
    other: QWidget | None = None
    try:
        other = SCENES[name](window)
    except Exception as failed:  # a scene that looks for words of the sample data
        found.failed.append(f"{name}: {type(failed).__name__}")
    app.processEvents()
    found.scenes += 1
    for top in QApplication.topLevelWidgets():
        for said in rendered(top, found):
            found.rendered.append(f"{name}: {said}")
        if TOKEN in top.windowTitle():
            found.leaked.append(f"{name}: title of a {type(top).__name__}")
    for widget in (other, window):
        if widget is not None:
            widget.close()
            widget.deleteLater()
    app.sendPostedEvents(None, 52)  # DeferredDelete
    desk.close()
    path.unlink()


def rendered(top: QWidget, found: Findings) -> Iterator[str]:
    """The texts below this widget that Qt would take for markup."""
    for widget in (top, *top.findChildren(QWidget)):
        kind = type(widget).__name__
        for text in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
            if _is_live(text, found):
                yield f"tip of {kind}"
        if isinstance(widget, QLabel | QMessageBox):
            found.texts += 1
            if widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
                yield f"{kind} in {type(widget.parent()).__name__}: text format"
        if isinstance(widget, QTextEdit) and widget.acceptRichText():
            yield f"{kind} takes rich text"
        if isinstance(widget, QAbstractItemView):
            yield from _tips(widget, found)
    for action in top.findChildren(QAction):
        if _is_live(action.property("toolTip"), found):
            yield f"tip of the action {type(action.parent()).__name__}"


def _tips(view: QAbstractItemView, found: Findings) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount() if model else 0, 60)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            tip = model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and _is_live(tip, found):
                yield f"tip in {type(view).__name__}, {type(model).__name__}"


def _is_live(tip: str, found: Findings) -> bool:
    """Whether Qt would render markup that came from data: what is escaped is none."""
    found.texts += 1
    if TOKEN not in tip or not RichText.mightBeRichText(tip):
        return False
    inner = tip.removeprefix("<span>").removesuffix("</span>")
    return inner != html.escape(html.unescape(inner), quote=False)
