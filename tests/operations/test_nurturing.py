"""Tracks: who may be on one, what stops it, how its steps go on; and the pieces that are sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.operations.content import remove_piece, set_piece
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.nurturing import (
    answer_track,
    finish_track_step,
    put_on_track,
    remove_track,
    set_track,
    take_off_track,
)
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.content import lead_contents, pieces
from leaddesk.queries.nurturing import due_count, due_steps, on_tracks, tracks, tracks_of
from leaddesk.rules.consent import Basis, Channel
from leaddesk.rules.content import Persona, Piece, PieceKind
from leaddesk.rules.nurturing import End, StepKind, Track, TrackStep
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Direction, Kind
from leaddesk.store.store import Store
from torture.contents import Clock

DAY = Clock()().astimezone().date()
GUIDE = Piece("Leitfaden <b>Größen</b>", PieceKind.CHECKLIST, (Persona.PURCHASING,),
              (Stage.COLD, Stage.WARM), link="https://example.com/leitfaden")  # fmt: skip


def lead(store: Store, name: str, *, agreed: bool = True, **more: str) -> int:
    values = {"company.name": name, "contact.last_name": "Süß", "contact.email": f"a@{name}.de"}
    made = store.run(add_lead, {**values, **more}).result
    if agreed:
        store.run(record_consent, made, (Channel.EMAIL,), Basis.CONSENT, DAY, "Messe")
    return made


def track(store: Store, *steps: TrackStep, **more: object) -> int:
    return store.run(set_track, replace(Track("Größen", steps), **more)).result  # type: ignore[arg-type]


def sending(store: Store) -> tuple[int, TrackStep]:
    piece = store.run(set_piece, GUIDE).result
    return piece, TrackStep(0, StepKind.CONTENT, piece)


CALL = TrackStep(7, StepKind.TASK, topic="Anrufen")


def refused(store: Store, *what: object) -> tuple[Problem, ...]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return told.value.problems


def due(store: Store, on: date = DAY) -> list[int]:
    return [row.lead_id for row in store.ask(due_steps, today=on)]


def test_only_who_may_be_written_to_is_put_on_a_track_that_writes(store: Store) -> None:
    _, step = sending(store)
    made = track(store, step, CALL)
    good, silent, against, gone, nowhere = (
        lead(store, "gut"), lead(store, "still", agreed=False), lead(store, "nein"),
        lead(store, "weg"), lead(store, "wo", **{"contact.email": ""}),
    )  # fmt: skip
    store.run(record_objection, against, (Channel.EMAIL,), DAY, "am Telefon")
    store.run(move_stage, [gone], Stage.LOST, reason="no_need")
    everyone = [good, silent, against, gone, nowhere]
    (problem,) = refused(store, put_on_track, everyone[1:], made, DAY)
    assert problem.args == {"barred": "no_consent=1, objected=1, ended=1, no_address=1"}
    done = store.run(put_on_track, everyone, made, DAY).result
    assert (done.leads, done.waiting, sum(done.barred.values())) == (1, 0, 4)
    assert due(store) == [good]
    assert (
        store.run(put_on_track, everyone, track(store, CALL, name="Nur Anrufe"), DAY).result[0] == 3
    )  # who has not agreed, and who has no address, may be called
    store.undo()
    store.undo()
    store.undo()
    assert due(store) == []
    store.redo()
    assert due(store) == [good]
    assert refused(store, put_on_track, [good], made, DAY)[0].args == {"barred": "already=1"}


def test_each_step_comes_when_the_one_before_is_done(store: Store) -> None:
    piece, step = sending(store)
    made = track(store, step, CALL, TrackStep(9, topic="Zweiter Anruf"))
    one = lead(store, "eins")
    store.run(put_on_track, [one], made, DAY)
    (row,) = store.ask(due_steps, today=DAY)
    assert (row.piece, row.place, row.steps) == (GUIDE.title, 0, 3)
    sent = Happening(Kind.CONTENT_SENT, Direction.OUT, text="geschickt",
                     details={"piece": piece}, on_track_id=row.on_track_id)  # fmt: skip
    store.run(log_touchpoint, one, sent)
    found = store.ask(lead_contents, lead_id=one)
    assert found is not None and set(found.sent) == {piece}
    late = DAY + timedelta(days=12)
    assert due(store, DAY + timedelta(days=6)) == []
    assert due(store, DAY + timedelta(days=7)) == [one]
    store.run(finish_track_step, one, row.on_track_id, late)
    assert due(store, late + timedelta(days=1)) == []
    assert due(store, late + timedelta(days=2)) == [one]
    store.run(finish_track_step, one, row.on_track_id, late)
    assert [r.ended for r in store.ask(tracks_of, lead_id=one)] == [End.DONE]
    assert refused(store, finish_track_step, one, row.on_track_id, late)[0].code == "track_over"
    store.undo()
    store.undo()
    store.undo()
    assert due(store) == [one]
    store.redo()
    assert due(store) == []


@pytest.mark.parametrize("stops", [(End.REPLIED, End.MQL), ()])
def test_an_answer_and_the_threshold_stop_a_track_that_says_so(
    store: Store, clock: Clock, stops: tuple[End, ...]
) -> None:
    made = track(store, replace(CALL, day=0), stops=stops)
    one, two = lead(store, "eins"), lead(store, "zwei")
    store.run(put_on_track, [one, two], made, DAY)
    clock.forward(minutes=1)
    store.run(log_touchpoint, one, Happening(Kind.EMAIL, Direction.IN, text="Ja, gern"))
    store.run(move_stage, [two], Stage.MQL, reason="weil")
    assert due(store) == ([] if stops else [one, two])
    ends = [store.ask(tracks_of, lead_id=which)[0].ended for which in (one, two)]
    assert ends == ([End.REPLIED, End.MQL] if stops else ["", ""])
    store.undo()
    assert due(store) == ([two] if stops else [one, two])
    store.run(record_objection, two, (Channel.EMAIL,), DAY, "")
    assert two not in due(store)
    assert store.ask(tracks_of, lead_id=two)[0].ended == End.OBJECTED


def test_an_a_customer_waits_for_its_salesperson(store: Store) -> None:
    made = track(store, replace(CALL, day=0))
    store.run(set_up_store, name="Anna Berg", initials="AB")
    best = lead(store, "best", **{"company.customer_class": "A"})
    mine = lead(store, "mein", **{"company.customer_class": "A"})
    other = store.run(set_person, Person("Max Weiß", "MW", Role.INSIDE_SALES)).result
    store.run(assign_owner, [best], other)
    assert store.run(put_on_track, [mine], made, DAY).result[:2] == (1, 0)
    store.undo()
    assert store.run(put_on_track, [best], made, DAY).result[:2] == (1, 1)
    assert due(store) == []
    count = store.ask(due_count, user_id=None, today=DAY)
    assert (count.leads, count.mine, count.waiting) == (0, 0, 1)
    (row,) = store.ask(on_tracks)
    assert row.waits
    later = DAY + timedelta(days=3)
    problem = refused(store, finish_track_step, best, row.on_track_id, DAY)
    assert problem[0].code == "track_waits"
    store.run(answer_track, best, row.on_track_id, True, later)
    assert due(store, DAY) == [] and due(store, later) == [best]
    store.undo()
    store.run(answer_track, best, row.on_track_id, False, later)
    assert store.ask(tracks_of, lead_id=best)[0].ended == End.REFUSED


def test_leads_come_off_and_a_track_in_use_stays(store: Store) -> None:
    piece, step = sending(store)
    made = track(store, step)
    one, two = lead(store, "eins"), lead(store, "zwei")
    store.run(put_on_track, [one, two], made, DAY)
    assert refused(store, remove_piece, piece)[0].value == "Größen"
    assert refused(store, remove_track, made)[0].code == "track_used"
    assert [(row.leads, row.due) for row in store.ask(tracks, today=DAY)] == [(2, 2)]
    assert store.run(take_off_track, [one]).result == 1
    assert due(store) == [two]
    assert store.run(put_on_track, [one, two], made, DAY).result.barred == {"already": 1}
    assert sorted(due(store)) == [one, two]
    other = store.run(set_track, Track("Kurz", (CALL,))).result
    store.run(remove_track, other)
    assert len(store.ask(tracks, today=DAY)) == 1
    assert refused(store, set_track, Track(" größen ", (CALL,)))[0].code == "track_known"
    assert refused(store, set_piece, replace(GUIDE, title="LEITFADEN <b>Größen</b>"))[0].code == (
        "piece_known"
    )
    assert [row.piece for row in store.ask(pieces)] == [GUIDE]
