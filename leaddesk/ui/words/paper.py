"""What is printed: plain HTML out of headings, pairs and tables. Texts of data stay texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

# Qt's rich text knows margins and padding one by one and in pixels only (96 of them an inch, see
# `ui.parts.pdf`), and makes headings larger than they are told to be.
_STYLE = (
    "p,td,th{font-size:10pt} p{margin-top:0px;margin-bottom:5px}"
    " .title{font-size:17pt;font-weight:600;margin-bottom:2px}"
    " .part{font-size:11.5pt;font-weight:600;margin-bottom:4px}"
    " td{padding-top:2px;padding-bottom:2px;padding-right:12px}"
    " th{padding-top:2px;padding-bottom:2px;padding-right:12px;text-align:left}"
    " .quiet{color:#4A5666}"
)

_GAP = "<p style='font-size:5pt'>&nbsp;</p>"
"""Before a part; of a margin behind a table Qt makes something else each time."""


def paper(title: str, under: str, parts: Iterable[str]) -> str:
    """A whole document."""
    head = f"<p class='title'>{escape(title)}</p><p class='quiet'>{escape(under)}</p>"
    return f"<html><head><style>{_STYLE}</style></head><body>{head}{''.join(parts)}</body></html>"


def section(title: str, *bodies: str) -> str:
    """A heading and what stands below it; nothing where there is nothing to say."""
    said = "".join(bodies)
    return f"{_GAP}<p class='part'>{escape(title)}</p>{said}" if said else ""


def pairs(rows: Iterable[tuple[str, str]]) -> str:
    """Names and values; those without a value are left out."""
    cells = "".join(
        f"<tr><td class='quiet' width='32%'>{escape(name)}</td><td>{lines(value)}</td></tr>"
        for name, value in rows
        if value
    )
    return f"<table width='100%'>{cells}</table>" if cells else ""


def grid(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with headings; "" without rows."""
    body = "".join(f"<tr>{''.join(f'<td>{lines(cell)}</td>' for cell in row)}</tr>" for row in rows)
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    return f"<table width='100%'><tr>{head}</tr>{body}</table>" if body else ""


def lines(text: str) -> str:
    """A text with its line breaks."""
    return escape(text).replace("\n", "<br/>")
