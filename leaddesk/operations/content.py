"""The content library: pieces are described, and given up."""

from __future__ import annotations

from sqlalchemy import select

from leaddesk.models import Piece, Track
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules import content
from leaddesk.rules.content import piece_problems
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def set_piece(work: Work, piece: content.Piece, piece_id: int | None = None) -> int:
    """Change the piece of this id, or add one; returns the id.

    Refused: those of `rules.content.piece_problems`, piece_known, unknown_piece.
    """
    demand(work, Right.CAMPAIGN)
    if problems := piece_problems(piece):
        raise Refused(*problems)
    title, key = piece.title.strip(), sort_key(piece.title.strip())
    same = work.scalars(select(Piece).where(Piece.title_sort == key)).first()
    if same is not None and same.id != piece_id:
        raise Refused(Problem("piece_known", value=same.title))
    kept = Piece(title=title, title_sort=key) if piece_id is None else _kept(work, piece_id)
    kept.title, kept.title_sort, kept.kind = title, key, piece.kind.value
    kept.audience, kept.active = piece.as_json(), piece.active
    kept.product, kept.language = piece.product.strip() or None, piece.language or None
    kept.link = piece.link.strip() or None
    if piece_id is None:
        work.add(kept)
    work.flush()
    work.title("piece_set", name=title)
    return kept.id


def remove_piece(work: Work, piece_id: int) -> None:
    """Who got it keeps it in the history. Refused: unknown_piece, piece_on_track (`value`: the
    track that sends it)."""
    demand(work, Right.CAMPAIGN)
    kept = _kept(work, piece_id)
    for track in work.scalars(select(Track).order_by(Track.name_sort)):
        if any(step.piece_id == piece_id for step in track.as_rule().steps):
            raise Refused(Problem("piece_on_track", value=track.name))
    work.title("piece_removed", name=kept.title)
    work.delete(kept)


def _kept(work: Work, piece_id: int) -> Piece:
    kept = work.get(Piece, piece_id)
    if kept is None:
        raise Refused(Problem("unknown_piece"))
    return kept
