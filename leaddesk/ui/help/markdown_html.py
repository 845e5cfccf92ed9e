"""Markdown to plain HTML: headings, paragraphs, lists, tables, pictures, links, keys, nothing else.

Qt reads the Markdown (its parser is MD4C). What Qt itself would write as HTML carries a font and a
size on each letter; this here says what things are, and a style sheet how they look.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextListFormat,
    QTextTable,
)

_BOLD = 600
_GITHUB = QTextDocument.MarkdownFeature.MarkdownDialectGitHub


def html_of(markdown: str) -> str:
    """The page's body. What is no Markdown stands in it as it is written: no HTML gets through."""
    document = QTextDocument()
    document.setMarkdown(markdown, _GITHUB | QTextDocument.MarkdownFeature.MarkdownNoHTML)
    return "".join(_frame(document.rootFrame())).replace("</pre>\n<pre>", "\n")


def _frame(frame: QTextFrame) -> Iterator[str]:
    lists: list[str] = []  # the open lists, the innermost last
    place = frame.begin()
    while place != frame.end():
        inner, block = place.currentFrame(), place.currentBlock()
        if inner:
            yield from _closed(lists, 0)
            yield from _table(inner) if isinstance(inner, QTextTable) else _frame(inner)
        elif block.isValid():
            yield from _block(block, lists)
        place += 1
    yield from _closed(lists, 0)


def _block(block: QTextBlock, lists: list[str]) -> Iterator[str]:
    content, level = "".join(_pieces(block)), block.blockFormat().headingLevel()
    listed = block.textList()
    if listed:
        style = listed.format().style()
        tag = "ol" if style == QTextListFormat.Style.ListDecimal else "ul"
        depth = listed.format().indent()
        other = len(lists) >= depth and lists[depth - 1] != tag  # one list right after another
        yield from _closed(lists, depth - 1 if other else depth)
        while len(lists) < depth:
            lists.append(tag)
            yield f"<{tag}>\n"
        yield f"<li>{content}</li>\n"
        return
    yield from _closed(lists, 0)
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
        yield f"<blockquote><p>{content}</p></blockquote>\n"
    elif level:
        yield f"<h{level}>{content}</h{level}>\n"
    elif content:
        code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
        picture = ' class="picture"' if content.startswith("<img") else ""
        yield f"<pre>{content}</pre>\n" if code else f"<p{picture}>{content}</p>\n"


def _closed(lists: list[str], depth: int) -> Iterator[str]:
    while len(lists) > depth:
        yield f"</{lists.pop()}>\n"


def _table(table: QTextTable) -> Iterator[str]:
    yield "<table>\n"
    for row in range(table.rows()):
        tag = "td" if row else "th"
        yield "<tr>"
        for column in range(table.columns()):
            block = table.cellAt(row, column).firstCursorPosition().block()
            yield f"<{tag}>{''.join(_pieces(block, plain=not row))}</{tag}>"
        yield "</tr>\n"
    yield "</table>\n"


def _pieces(block: QTextBlock, *, plain: bool = False) -> Iterator[str]:
    """The runs of a block; `plain`: bold says nothing here (heads of tables, headings)."""
    plain = plain or bool(block.blockFormat().headingLevel())
    place = block.begin()
    while not place.atEnd():
        piece = place.fragment()
        style = piece.charFormat()
        yield _picture(style) if style.isImageFormat() else _words(piece.text(), style, plain)
        place += 1


def _picture(style: QTextCharFormat) -> str:
    image = style.toImageFormat()
    alt = str(image.property(QTextFormat.Property.ImageAltText) or "")
    return f'<img src="{escape(image.name())}" alt="{escape(alt)}">'


def _words(text: str, style: QTextCharFormat, plain: bool) -> str:
    said = escape(text.replace("\u2028", "\n"), quote=False)
    if style.fontFixedPitch():
        said = f"<code>{said}</code>"
    if style.fontWeight() >= _BOLD and not plain:
        said = f"<b>{said}</b>"
    if style.fontItalic():
        said = f"<i>{said}</i>"
    return f'<a href="{escape(style.anchorHref())}">{said}</a>' if style.isAnchor() else said
