"""What a desk does next, decided by dice: all that can be done and taken back again."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Contact, Lead, SavedView, Touchpoint
from leaddesk.models.records import find_record
from leaddesk.models.written import said_by
from leaddesk.operations.correcting import add_to_touchpoint, correct_touchpoint
from leaddesk.operations.follow_ups import finish_follow_up, set_follow_up, set_follow_ups
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import (
    add_contact,
    add_lead,
    assign_owner,
    edit_fields,
    make_main_contact,
)
from leaddesk.operations.sample import add_sample
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.operations.segments import define_segment, set_segments
from leaddesk.operations.set_up import set_user
from leaddesk.operations.stages import move_stage
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.operations.views import remove_view, save_view
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.list_mapping import Writing
from leaddesk.rules.list_rows import Duplicates, Manner
from leaddesk.rules.problem import Refused
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from torture.contents import Clock
from torture.dice_agreement import agreement
from torture.dice_campaigns import campaign
from torture.dice_cells import cells
from torture.dice_consent import consents
from torture.dice_distribution import distribution
from torture.dice_erp import hand_over
from torture.dice_follow_ups import follow_ups
from torture.dice_gates import qualify
from torture.dice_importing import mapping, sold_list, told_list
from torture.dice_merging import merging
from torture.dice_nurturing import nurture
from torture.dice_offering import offering
from torture.dice_papers import papers
from torture.dice_scoring import score
from torture.dice_segments import segment_rules
from torture.dice_team import team

NAMES = ("Müller GmbH", "Größe & Söhne KG", "Ötztal AG", "Alpha UG", "Nordlicht e.K.", "N" * 300)
PEOPLE = ("Krüger", "Petersen", "Weiß", "<b>Lang</b>", "")
FIELDS = (
    "company.name", "company.city", "company.phone", "company.relation", "company.industry",
    "contact.last_name", "contact.email", "contact.decision_role", "lead.fit_product",
    "lead.competitor", "lead.customer_number",
)  # fmt: skip
VALUES: dict[str, tuple[str, ...]] = {
    "company.name": NAMES, "company.city": ("Köln", "Bonn"),
    "company.phone": ("0521 448120", "030 1234567"),
    "company.relation": ("prospect", "customer", "competitor"), "company.industry": ("Bau", "IT"),
    "contact.last_name": PEOPLE[:4], "contact.email": ("a@x.example", "b@y.example"),
    "contact.decision_role": ("decision_maker", "co_decision_maker", "user"),
    "lead.fit_product": ("A", "B", "C"), "lead.competitor": ("Muster AG", "Beispiel SE"),
    "lead.customer_number": ("K 1", "k1", "K2", "K3"),
}  # fmt: skip
COLUMNS = (
    "company.name", "company.postal_code", "contact.last_name", "contact.email", "lead.segments",
    "lead.stage", "lead.customer_number",
)  # fmt: skip
FURTHER = ("contact2.first_name", "contact2.last_name", "contact2.email", "contact3.last_name",
           "contact3.position")  # fmt: skip
"""Columns of further people, now and then."""


def _value(session: Session, lead_id: int, key: str) -> Any:
    return find_record(session, lead_id).get(key)


_MORE = (
    agreement,
    campaign,
    cells,
    consents,
    distribution,
    follow_ups,
    merging,
    papers,
    offering,
    qualify,
    score,
    segment_rules,
    team,
    told_list,
    sold_list,
    nurture,
)


class Dice:
    """Chooses what a desk does next. Refusals of rules are part of the day."""

    def __init__(self, seed: int, clock: Clock) -> None:
        self.random = random.Random(seed)
        self.clock = clock
        self.refused = 0

    def one(self, things: Any) -> Any:
        return self.random.choice(list(things))

    def work(self, store: Store) -> bool:
        """One operation; whether it made a step."""
        self.clock.forward(minutes=self.random.choice((1, 600, 3000)))
        doing = self.one(
            (self.add, self.edit, self.edit, self.log, self.log, self.segments, self.move,
             self.follow_up, self.people, self.take_list, self.hand_over, self.words, self.sample,
             self.correct, *(partial(more, self) for more in _MORE))
        )  # fmt: skip
        try:
            return bool(doing(store).changes)
        except Refused:
            self.refused += 1
            return False

    def leads(self, store: Store, most: int = 1) -> list[int]:
        found = store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))
        if not found:
            raise Refused
        return self.random.sample(found, min(len(found), self.random.randint(1, most)))

    def add(self, store: Store) -> Any:
        keys = [key for key in FIELDS if self.random.random() < 0.4]
        return store.run(
            add_lead, {key: self.one(VALUES[key]) for key in keys}, self.one(([], [4]))
        )

    def edit(self, store: Store) -> Any:
        lead = self.leads(store)[0]
        edits = {}
        for key in self.random.sample(FIELDS, 2):
            was = store.ask(_value, lead, key)
            edits[key] = (was, self.one((None, *VALUES[key])))
        return store.run(edit_fields, lead, edits)

    def log(self, store: Store) -> Any:
        lead = self.leads(store)[0]
        was = store.ask(lambda s: find_record(s, lead).get("lead.competitor"))
        segments = {self.random.randint(1, 6): self.random.random() < 0.7}
        at = self.clock.now - timedelta(hours=self.random.randint(0, 5000))
        happening = Happening(
            self.one(Kind), text="Gespräch", at=at, segments=segments,
            direction=self.one(("", "in", "out")), satisfaction=self.one((None, 1, 4)),
            product=self.one(("", "Serie A", "SERIE a", "Größe")),
            fields={"lead.competitor": (was, "Größe AG")},
        )  # fmt: skip
        due = date(2025, 12, 1) + timedelta(days=self.random.randint(0, 90))
        next_step = self.one(
            (None, NextStep(due, self.one((None, 600)), "Rückruf"), NextStep(None))
        )
        return store.run(log_touchpoint, lead, happening, next_step)

    def segments(self, store: Store) -> Any:
        wanted = {number: self.one((True, False)) for number in self.random.sample(range(1, 7), 2)}
        return store.run(set_segments, self.leads(store, 5), wanted)

    def move(self, store: Store) -> Any:
        reasons = ("", "other", "price", "moved_by_mistake")
        return store.run(move_stage, self.leads(store, 2), self.one(Stage), self.one(reasons))

    def follow_up(self, store: Store) -> Any:
        if self.random.random() < 0.4:
            return store.run(finish_follow_up, self.leads(store)[0])
        on = self.one((None, date(2026, 2, 28)))
        if self.random.random() < 0.3:
            return store.run(set_follow_up, self.leads(store)[0], on, None, "Größe klären")
        return store.run(set_follow_ups, self.leads(store, 4), on)

    def correct(self, store: Store) -> Any:
        entries = store.ask(lambda s: list(s.scalars(select(Touchpoint).order_by(Touchpoint.id))))
        if not entries:
            raise Refused
        entry = self.one(entries[-8:])
        if self.random.random() < 0.4:
            return store.run(add_to_touchpoint, entry.lead_id, entry.id, "Nachtrag: Größe <b>4</b>")
        was = said_by(entry)
        becomes = was._replace(text=self.one(("", "anders gesagt")))
        return store.run(correct_touchpoint, entry.lead_id, entry.id, was, becomes)

    def people(self, store: Store) -> Any:
        lead = self.leads(store)[0]
        if self.random.random() < 0.3:
            return store.run(assign_owner, self.leads(store, 4), self.one((None, store.user_id())))
        if self.random.random() < 0.6:
            values = {"contact.last_name": self.one(PEOPLE), "contact.email": "neu@x.example"}
            return store.run(add_contact, lead, values, main=self.random.random() < 0.5)
        contacts = store.ask(lambda s: list(s.scalars(select(Contact.id).order_by(Contact.id))))
        return store.run(make_main_contact, lead, self.one(contacts or [0]))

    def take_list(self, store: Store) -> Any:
        further = self.random.random() < 0.5
        manner = Manner(
            {"contact2.email": self.one(tuple(Writing)), "contact3.position": Writing.APPEND},
            people_in_rows=self.random.random() < 0.3, provider=self.one(("", "Größe & Co.")),
        )  # fmt: skip
        return store.run(
            import_leads, self.rows(further), self.one(("Messe", "Verband")), "liste.xlsx",
            self.one(Duplicates), manner=manner if further else None,
        )  # fmt: skip

    def rows(self, further: bool = False) -> list[CheckedRow]:
        """Of a list of leads; `further`: with columns of a second and a third person."""
        columns = (*COLUMNS, *FURTHER) if further else COLUMNS
        checker = prepare(dict(enumerate(columns)), CheckContext(today=date(2025, 11, 24)))
        cells = [
            (
                self.one(NAMES), self.one(("33602", "01067")), self.one(PEOPLE),
                self.one(("", "a@x.example", "c@z.example")), self.one(("", "2", "4, 5")),
                self.one(("", "warm", "kalt")), self.one(("", "K1", "K 2", "K9")),
                *(self._further() if further else ()),
            )
            for _ in range(self.random.randint(1, 6))
        ]  # fmt: skip
        return [checker.check(number, row) for number, row in enumerate(cells, 2)]

    def _further(self) -> tuple[str, ...]:
        return (
            self.one(("", "Änne")), self.one(PEOPLE), self.one(("", "a@x.example", "b@y.example")),
            self.one(PEOPLE), self.one(("", "Einkauf", "Größe <b>")),
        )  # fmt: skip

    def hand_over(self, store: Store) -> Any:
        return hand_over(self, store)

    def words(self, store: Store) -> Any:
        views = store.ask(lambda s: list(s.scalars(select(SavedView.id).order_by(SavedView.id))))
        doing: list[Callable[[], Any]] = [
            lambda: store.run(save_view, self.one(("Meine", "Heiß")), self.one(("p:4", "p:5"))),
            lambda: store.run(remove_view, self.one(views or [0])),
            lambda: store.run(define_segment, self.one((2, 9)), self.one(NAMES[:5]), "x", "?", "?"),
            lambda: store.run(set_user, self.one(PEOPLE[:3]), self.one(("XY", "ÄÖ"))),
            lambda: mapping(self, store),
        ]
        return self.one(doing)()

    def sample(self, store: Store) -> Any:
        return store.run(self.one((add_sample, remove_sample)))
