"""The manual in a window of its own, to be read beside the work: pages at the left, one at the
right, a line that finds words in all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.resources import manual
from leaddesk.ui.help.page_view import PageView
from leaddesk.ui.help.topics import FIRST, TOPICS, page_text, title_of
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import ROW, Choice, ChoiceList
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import PANE, SECONDARY
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.keys import key_text

_SIDE = 232
_LEAST_LIST, _AROUND_LIST = 90, 190


class HelpWindow(QWidget):
    """`keys_wanted`: the sheet of all keys; `report_wanted`: the report of a problem."""

    keys_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(translate("Help", "LeadDesk manual"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        language = current_language()
        self._folder = manual(language)
        self._texts = {topic: page_text(topic, language) for topic in TOPICS}
        self.topic = ""
        self._build()
        self._wire()
        self.resize(theme.px(940), theme.px(680))
        self._list_pages()

    def _build(self) -> None:
        self.search = LineEdit(
            translate("Help", "Search the manual"), "", translate("Help", "Search the manual")
        )
        self.search.setClearButtonEnabled(True)
        self.list = ChoiceList(translate("Help", "Pages"), len(TOPICS))
        self.nothing = Label("", SECONDARY, "text2", wrap=True)
        self.page = PageView()
        keys = Button(
            translate("Help", "All keys"), "text", icon_name="keyboard",
            clicked=self.keys_wanted.emit,
        )  # fmt: skip
        report = Button(
            translate("Help", "Report a problem …"), "text", icon_name="message-square",
            clicked=self.report_wanted.emit,
        )  # fmt: skip
        side = QVBoxLayout()
        side.setContentsMargins(16, 20, 12, 16)
        side.setSpacing(8)
        for part in (
            Label(translate("Help", "Manual"), PANE),
            self.search,
            self.list,
            self.nothing,
        ):
            side.addWidget(part)
        side.addStretch()
        side.addWidget(keys)
        side.addWidget(report)
        self.side = QWidget()
        self.side.setLayout(side)
        self.side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(hairline(vertical=True))
        layout.addWidget(self.page, 1)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._list_pages)
        self.search.returnPressed.connect(lambda: self.show_topic(self.list.current()))
        selection = self.list.selectionModel()
        selection.currentChanged.connect(lambda *_: self.show_topic(self.list.current()))
        self.page.topic_wanted.connect(self.show_topic)
        QShortcut(QKeySequence("Esc"), self, self._on_escape)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self.search.setToolTip(key_text("Ctrl+F"))
        theme.changed.connect(self._fit)
        self._fit()

    def show_topic(self, topic: str) -> None:
        """The page of this name, one of TOPICS; what is searched for is marked in it."""
        if topic not in self._texts:
            return
        if topic != self.topic:
            self.topic = topic
            self.page.show_page(self._texts[topic] or _missing(), self._folder)
        if topic != self.list.current():
            if topic not in [choice.key for choice in self.list.choices()]:
                self.search.clear()
            self.list.choose(topic)
        words = self.search.text().split()
        if words:
            self.page.moveCursor(self.page.textCursor().MoveOperation.Start)
            self.page.find(words[0], QTextDocument.FindFlag(0))

    def _list_pages(self) -> None:
        found = self._found(self.search.text().casefold().split())
        kept = self.topic if self.topic in found else (found or (FIRST,))[0]
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText("" if found else translate("Help", "No page has these words."))
        if not found:
            return
        self.list.blockSignals(True)
        self.list.show_choices([Choice(t, title_of(self._texts[t]) or t) for t in found], kept)
        self.list.blockSignals(False)
        self._fit()
        self.show_topic(kept)

    def _found(self, words: Sequence[str]) -> tuple[str, ...]:
        """The pages that have all of the words, those with one in their title first."""
        having = [
            topic for topic in TOPICS if all(w in self._texts[topic].casefold() for w in words)
        ]
        title = {t: title_of(self._texts[t]).casefold() for t in having}
        return tuple(sorted(having, key=lambda t: not any(w in title[t] for w in words)))

    def _on_escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def _fit(self) -> None:
        """In a low window the list scrolls."""
        self.side.setFixedWidth(theme.px(_SIDE))
        rows = theme.px(ROW) * len(self.list.choices()) + 2
        room = max(theme.px(_LEAST_LIST), self.height() - theme.px(_AROUND_LIST))
        self.list.setFixedHeight(min(rows, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _missing() -> str:
    return translate("Help", "This page did not come along with the program.")
