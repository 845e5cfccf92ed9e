"""What is printed: plain HTML out of headings, pairs and tables. Texts of data stay texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

_STYLE = (
    "body{font-size:10pt} h1{font-size:16pt;margin:0 0 2pt 0}"
    " h2{font-size:11pt;margin:12pt 0 3pt 0}"
    " p{margin:0 0 4pt 0} td{padding:2pt 10pt 2pt 0} th{padding:2pt 10pt 2pt 0;text-align:left}"
    " .quiet{color:#4A5666}"
)


def paper(title: str, under: str, parts: Iterable[str]) -> str:
    """A whole document."""
    head = f"<h1>{escape(title)}</h1><p class='quiet'>{escape(under)}</p>"
    return f"<html><head><style>{_STYLE}</style></head><body>{head}{''.join(parts)}</body></html>"


def section(title: str, *bodies: str) -> str:
    """A heading and what stands below it; nothing where there is nothing to say."""
    said = "".join(bodies)
    return f"<h2>{escape(title)}</h2>{said}" if said else ""


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
