"""Pictures of nurturing: due steps, tracks, the content library, K."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from leaddesk.models import Lead
from leaddesk.models.records import find_record
from leaddesk.operations.consent import record_consent
from leaddesk.operations.content import set_piece
from leaddesk.operations.leads import assign_owner, edit_fields
from leaddesk.operations.nurturing import put_on_track, set_track
from leaddesk.queries.content import pieces
from leaddesk.queries.nurturing import tracks
from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.content import Persona, Piece, PieceKind
from leaddesk.rules.nurturing import End, StepKind, Track, TrackStep
from leaddesk.rules.stages import Stage
from leaddesk.ui.nurturing.piece_dialog import PieceDialog
from leaddesk.ui.nurturing.track_dialog import TrackDialog
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of

P, S, K = Persona, Stage, PieceKind
_LIBRARY = (
    Piece("Leitfaden Beschaffung", K.CHECKLIST, (P.PURCHASING,), (S.COLD, S.WARM),
          link="https://example.com/leitfaden-beschaffung.pdf"),
    Piece("Leise fördern", K.WHITEPAPER, (P.PRODUCTION, P.ENGINEERING), (S.COLD, S.WARM, S.MQL),
          language="de", link="https://example.com/leise-foerdern.pdf"),
    Piece("Wartung im laufenden Betrieb", K.WEBINAR, (P.SERVICE,), (S.WARM, S.MQL, S.WON)),
    Piece("Referenz Molkerei", K.CASE_STUDY, (P.MANAGEMENT, P.PRODUCTION), (S.SQL, S.QUOTE)),
    Piece("Schmierstellen richtig pflegen", K.SERVICE_TIP, (P.SERVICE,), (S.WON,)),
    Piece("Rechnet sich das?", K.BROCHURE, (P.MANAGEMENT, P.COMMERCE), (S.MQL, S.QUOTE)),
)  # fmt: skip


def prepare(window: MainWindow) -> None:
    """A library, two tracks, and leads on them: some due, one customer who waits."""
    store, today = window.desk.store, window.desk.today()
    made = [store.run(set_piece, piece).result for piece in _LIBRARY]
    content = StepKind.CONTENT
    fair = store.run(set_track, Track("Nach der Messe", (
        TrackStep(0, content, made[0]), TrackStep(7, topic="Anrufen: Fragen zum Leitfaden?"),
        TrackStep(21, content, made[1]),
    ))).result  # fmt: skip
    care = store.run(set_track, Track("Kundenpflege", (
        TrackStep(0, topic="Zufriedenheit erfragen"), TrackStep(60, content, made[4]),
    ), (End.REPLIED,))).result  # fmt: skip
    wanted = select(Lead.id).where(Lead.stage.in_([S.WARM, S.COLD])).order_by(Lead.id).limit(7)
    leads = store.ask(lambda s: list(s.scalars(wanted)))
    for lead in leads:
        store.run(record_consent, lead, (Channel.EMAIL,), Basis.CONSENT, today, "Messe Hannover")
    begun = today - timedelta(days=1)
    store.run(put_on_track, leads[:5], fair, begun)
    store.run(put_on_track, leads[5:], care, today)
    won = store.ask(lambda s: s.scalars(select(Lead.id).where(Lead.stage == S.WON)).first())
    if won is not None:
        store.run(edit_fields, won, {"company.customer_class": (_rank(window, won), "A")})
        store.run(assign_owner, [won], None)
        store.run(put_on_track, [won], care, today)


def _rank(window: MainWindow, lead: int) -> Any:
    return window.desk.store.ask(lambda s: find_record(s, lead).get("company.customer_class"))


def _part(key: str) -> Scene:
    def scene(window: MainWindow) -> None:
        prepare(window)
        window.show_page(f"nurturing/{key}")

    return scene


def _nothing(window: MainWindow) -> None:
    window.show_page("nurturing")


def _day(window: MainWindow) -> None:
    prepare(window)
    window.show_page("day")


def _track(window: MainWindow) -> QWidget:
    prepare(window)
    ask = window.desk.store.ask
    rows = ask(tracks, today=window.desk.today())
    dialog = TrackDialog(window.desk, window, ask(pieces), rows[1])
    dialog.show()
    return dialog


def _piece(window: MainWindow) -> QWidget:
    prepare(window)
    begun = Piece("", personas=(Persona.PURCHASING,), stages=(Stage.SQL,))
    dialog = PieceDialog(window.desk, window, None, begun)
    dialog.show()
    return dialog


def _by_key(window: MainWindow) -> None:
    prepare(window)
    window.show_query("stage:warm")
    page = page_of(window, "leads")
    page.table.select_all_hits()
    page.bulk.take_up("campaign")


NURTURING_SCENES: dict[str, Scene] = {
    "nurturing_nothing": _nothing,
    "nurturing": _part("due"),
    "nurturing_on": _part("on"),
    "nurturing_tracks": _part("tracks"),
    "content_library": _part("content"),
    "track_dialog": _track,
    "piece_dialog": _piece,
    "day_tracks": _day,
    "leads_track": _by_key,
}
