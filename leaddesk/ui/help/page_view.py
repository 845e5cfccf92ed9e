"""One page of the manual as the window shows it: its own colours, pictures in its width."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from leaddesk.ui.help.markdown_html import html_of
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, PANE, SECTION, TITLE
from leaddesk.ui.words import translate

_MARGIN = 20
_MOST_PICTURE = 720
_BAR = 16


class PageView(QTextBrowser):
    """`topic_wanted` carries the name of another page whose link was followed."""

    topic_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._markdown, self._folder = "", Path()
        self.setAccessibleName(translate("Help", "Page of the manual"))
        self.setOpenLinks(False)
        self.setProperty("surface", "page")
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._show)

    def show_page(self, markdown: str, folder: Path) -> None:
        """`folder`: what its pictures are named from."""
        self._markdown, self._folder = markdown, folder
        self._show()
        self.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        self.document().setDefaultFont(theme.font(BODY))
        self.document().setDefaultStyleSheet(_sheet())
        # As headings they would come out larger than the sheet says.
        html = re.sub(r"<h(\d)>(.*?)</h\1>", r'<p class="h\1">\2</p>', html_of(self._markdown))
        self.setHtml(html)

    def _on_link(self, url: QUrl) -> None:
        self.topic_wanted.emit(url.path().removesuffix(".md"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of this folder alone, as wide as there is room, sharp on any screen."""
        if QTextDocument.ResourceType(kind) != QTextDocument.ResourceType.ImageResource:
            return None
        path = name if isinstance(name, str) else name.toString()
        image = QImage(str(self._folder / path))
        if image.isNull():
            return None
        dots = self.devicePixelRatioF()
        room = min(theme.px(_MOST_PICTURE), self.viewport().width() - 2 * _MARGIN - _BAR)
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaledToWidth(round(max(120, room) * dots), smooth)
        image.setDevicePixelRatio(dots)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and "![" in self._markdown:
            place = self.verticalScrollBar().value()
            self._show()
            self.verticalScrollBar().setValue(place)


def _sheet() -> str:
    t, px = theme.tokens, theme.px
    return f"""
.h1 {{ font-size: {px(TITLE[0])}px; font-weight: 600; color: {t.text}; margin: 0 0 12px 0; }}
.h2 {{ font-size: {px(PANE[0])}px; font-weight: 600; color: {t.text}; margin: 24px 0 8px 0; }}
.h3 {{ font-size: {px(SECTION[0])}px; font-weight: 600; color: {t.text}; margin: 16px 0 4px 0; }}
p, li {{ color: {t.text}; line-height: 140%; margin: 0 0 8px 0; }}
.picture {{ line-height: 100%; margin: 8px 0 16px 0; }}
td, th {{ padding: 4px 16px 4px 0; text-align: left; color: {t.text}; }}
th {{ color: {t.text2}; font-weight: 400; }}
code {{ color: {t.text}; background-color: {t.hover}; font-family: "{theme.font(BODY).family()}"; }}
blockquote p {{ color: {t.text2}; }}
a {{ color: {t.accent}; text-decoration: none; }}
"""
