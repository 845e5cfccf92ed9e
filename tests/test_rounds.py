"""What the program does by itself: once, as nobody's step, with what was missed meanwhile."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Breach, Step
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import offer_lead
from leaddesk.operations.set_up import set_up_store
from leaddesk.rounds import Rounds
from leaddesk.store.store import Store
from leaddesk.ui.day.waiting_bars import WaitingBars
from torture.contents import Clock


def offered(store: Store, count: int) -> None:
    for number in range(count):
        values = {"company.name": f"Größe {number} KG", "company.phone": "0521 4481"}
        lead = store.run(add_lead, values).result
        store.run(offer_lead, lead, override="other")


def told(store: Store) -> list[str]:
    return store.ask(lambda s: list(s.scalars(select(Breach.did).where(Breach.key == "offer"))))


def test_what_was_missed_is_done_once(qapp: object, store: Store, clock: Clock) -> None:
    offered(store, 1)
    desk = Desk(store, inline=True)
    rounds = Rounds(desk)
    rounds.go()
    assert told(store) == []
    clock.now += timedelta(days=7)
    rounds.go()
    rounds.go()
    assert told(store) == ["escalate"]
    last = store.ask(lambda s: s.scalars(select(Step.who).order_by(Step.id.desc())).first())
    assert last == "LeadDesk"
    desk.close()


def test_three_that_wait_are_shown_and_answered(qapp: object, store: Store, clock: Clock) -> None:
    store.run(set_up_store, name=store.who, initials="AB")
    offered(store, 5)
    desk = Desk(store, inline=True)
    said: list[str] = []
    bars = WaitingBars(desk, lambda text, _actions: said.append(text))
    bars.look(store.user_id())
    assert [bar.isHidden() for bar in bars.bars] == [False, False, False]
    assert "Größe 0 KG" in bars.bars[0].text()
    assert "2" in bars.more.text()
    bars._accept(bars.decisions[0])
    assert "Größe 0 KG" in said[0]
    bars.look(store.user_id())
    assert len(bars.decisions) == 4
    bars.look(None)
    assert bars.isHidden()
    desk.close()
