"""R9, which segments and which fields of Ansoff's matrix are won."""

from __future__ import annotations

from pyroaring import BitMap
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import Segment, SegmentLead
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.queries.came_in import came_in, ever_reached
from leaddesk.queries.fields_of_matrix import leads_of_field
from leaddesk.rules.ansoff import OF
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Unit,
    happened,
    share,
    word,
)
from leaddesk.rules.stages import Stage

_MEMBER = SegmentLead.__table__.c
_LEADS = select(_MEMBER.lead_id).where(_MEMBER.segment == bindparam("segment"))
_SEGMENT = Segment.__table__.c


def segment_report(session: Session, *, asked: Asked) -> Report:
    """Of the leads that came in on these days. One in two segments counts in both."""
    came = came_in(session, asked)
    won = ever_reached(session, Stage.WON) & came
    at = happened("reached", "cold", asked.span)
    lines = []
    for number, german, english in plain_rows(session, _NAMES):
        leads = came & BitMap(plain_values(session, _LEADS, {"segment": number}))
        term = f"p:{number}"
        got = asked.query(term, at, "reached:won")
        lines.append(
            Line(Name("segment", f"{number} {german}\n{number} {english}"), (
                Figure(len(leads), Unit.COUNT, asked.query(term, at)),
                Figure(len(leads & won), Unit.COUNT, got), share(len(leads & won), len(leads), got),
            ))
        )  # fmt: skip
    columns = (word("leads"), word("reached_won"), word("won_share"))
    segments = Grid("segments", word("segment"), columns, tuple(lines), bars=(0, 2))
    rows = []
    for market_is_new in (False, True):
        figures = []
        for product_is_new in (False, True):
            field = OF[market_is_new, product_is_new].value
            leads = came & BitMap(plain_values(session, leads_of_field(field)))
            figures.append(Figure(len(leads), Unit.COUNT, asked.query(f"ansoff:{field}", at)))
        side = "market_new" if market_is_new else "market_existing"
        rows.append(Line(word(side), tuple(figures)))
    sides = (word("product_existing"), word("product_new"))
    matrix = Grid("matrix", word("market"), sides, tuple(rows))
    return Report(ReportKey.SEGMENTS, asked.span, len(came), (segments, matrix))


_NAMES = (
    select(_SEGMENT.number, _SEGMENT.name_de, _SEGMENT.name_en)
    .where(_SEGMENT.active == 1)
    .order_by(_SEGMENT.number)
)

__all__ = ["segment_report"]
