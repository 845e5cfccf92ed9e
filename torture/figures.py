"""One line of a run: `name value goal verdict`."""

from __future__ import annotations

import operator
from dataclasses import dataclass

_COMPARE = {"<=": operator.le, ">=": operator.ge, "=": operator.eq}


@dataclass(frozen=True, slots=True)
class Figure:
    """What came out, and what was to come out: `goal` is "= 0", "<= 512", ">= 500", or "" where a
    figure is only told. `unit` is printed and means nothing else."""

    name: str
    value: float
    goal: str = ""
    unit: str = ""

    @property
    def met(self) -> bool:
        if not self.goal:
            return True
        sign, _, number = self.goal.partition(" ")
        return bool(_COMPARE[sign](self.value, float(number)))

    @property
    def line(self) -> str:
        value = f"{self.value:,.1f}".removesuffix(".0")
        unit = f" {self.unit}" if self.unit else ""
        goal = self.goal + unit if self.goal else "-"
        verdict = ("ok" if self.met else "MISSED") if self.goal else "told"
        return f"{self.name:<44} {value + unit:>14}   {goal:<14} {verdict}"
