"""Going through a list of leads one after the other: the order stands still from the start."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Course:
    """`leads` in their order, fixed when it began; `place` is where one is (their number: at the
    end). `gone`: deleted or excluded meanwhile, to be passed over. `new`: what has become urgent
    since; it is put behind the others at the end, or taken next where that is wanted."""

    leads: tuple[int, ...]
    place: int = 0
    done: frozenset[int] = frozenset()
    skipped: frozenset[int] = frozenset()
    gone: frozenset[int] = frozenset()
    new: tuple[int, ...] = ()

    @property
    def current(self) -> int | None:
        """The lead that is worked on; None at the end."""
        return self.leads[self.place] if self.place < len(self.leads) else None

    @property
    def following(self) -> int | None:
        """Who comes after."""
        rest = (*self.leads[self.place + 1 :], *self.new)
        return next((lead for lead in rest if lead not in self.gone), None)

    @property
    def count(self) -> int:
        """How many there are to go through."""
        return len(self.leads) - len(self.gone.intersection(self.leads))

    @property
    def number(self) -> int:
        """Which one of them this is, from 1."""
        before = self.leads[: self.place]
        return len(before) - len(self.gone.intersection(before)) + 1

    def finish(self) -> Course:
        """Something came of the current one: on to the next."""
        return self.finished()._onward()

    def finished(self) -> Course:
        """Something came of the current one; it stays."""
        if self.current is None:
            return self
        here = {self.current}
        return replace(self, done=self.done | here, skipped=self.skipped - here)

    def skip(self) -> Course:
        """Nothing came of the current one: on to the next."""
        if self.current is None:
            return self
        passed = {self.current} - self.done
        return replace(self, skipped=self.skipped | passed)._onward()

    def back(self) -> Course:
        """To the one before; where there is none, it stays."""
        for place in range(self.place - 1, -1, -1):
            if self.leads[place] not in self.gone:
                return replace(self, place=place)
        return self

    def lose(self, lead: int) -> Course:
        """It is deleted or excluded by now; from the current one on to the next."""
        lost = replace(
            self, gone=self.gone | {lead}, skipped=self.skipped - {lead},
            new=tuple(other for other in self.new if other != lead),
        )  # fmt: skip
        return lost._onward() if self.current == lead else lost

    def urgent(self, leads: Iterable[int]) -> Course:
        """These are urgent now: those that nobody has in the list yet are kept aside. What was new
        and is not urgent any more goes."""
        known = {*self.leads, *self.gone}
        return replace(self, new=tuple(lead for lead in leads if lead not in known))

    def take_new(self) -> Course:
        """What is new comes right after the current one."""
        cut = min(self.place + 1, len(self.leads))
        return replace(self, leads=(*self.leads[:cut], *self.new, *self.leads[cut:]), new=())

    def again(self) -> Course:
        """Anew with those that were skipped, in their order."""
        return Course(tuple(lead for lead in self.leads if lead in self.skipped))

    def _onward(self) -> Course:
        for place in range(self.place + 1, len(self.leads)):
            if self.leads[place] not in self.gone:
                return replace(self, place=place)
        if self.new:
            return replace(self, leads=(*self.leads, *self.new), new=(), place=len(self.leads))
        return replace(self, place=len(self.leads))
