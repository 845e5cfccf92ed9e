"""The reasons that are asked for at a move: those that come with the program, and a team's own.

A reason that comes with the program has a key, and words in both languages; one of one's own is the
text itself. None is ever deleted: it stands in the history; it is only not offered any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leaddesk.rules.problem import Problem
from leaddesk.rules.stage_moves import REASONS, MoveKind

LONGEST = 40


@dataclass(frozen=True, slots=True)
class ReasonList:
    """The reasons of one kind of move. `own`: texts; `hidden`: keys that are not offered."""

    kind: MoveKind
    own: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[str, ...]:
        """Those that are asked for, "other" last, for it is what is left."""
        keys = [key for key in REASONS[self.kind] if key not in self.hidden]
        last = [key for key in keys if key == "other"]
        return (*(key for key in keys if key != "other"), *self.own, *last)


def reasons_from_json(kind: MoveKind, kept: Mapping[str, Any]) -> ReasonList:
    hidden = tuple(key for key in kept.get("hidden", ()) if key in REASONS[kind])
    return ReasonList(kind, tuple(kept.get("own", ())), hidden)


def reasons_to_json(reasons: ReasonList) -> dict[str, Any]:
    return {"own": list(reasons.own), "hidden": list(reasons.hidden)}


def reason_problems(reasons: ReasonList) -> tuple[Problem, ...]:
    """What is wrong with a list. Codes: reason_text (empty, over 40 characters or with a comma;
    value: the text), reason_twice, reasons_none (a move that asks for a reason and has none)."""
    found, seen = [], set(REASONS[reasons.kind])
    for text in reasons.own:
        if not text.strip() or len(text) > LONGEST or "," in text:
            found.append(Problem("reason_text", value=text, args={"most": str(LONGEST)}))
        elif text.casefold() in seen:
            found.append(Problem("reason_twice", value=text))
        seen.add(text.casefold())
    if not reasons.offered:
        found.append(Problem("reasons_none"))
    return tuple(found)
