"""More is overdue than anybody does in a day: a plan over free days, shown before it is done."""

from __future__ import annotations

from collections.abc import Callable

from leaddesk.desk import Desk, Failure
from leaddesk.operations.follow_ups import move_follow_ups
from leaddesk.queries.overflow import plan_for_overdue
from leaddesk.rules.spreading import TOO_MUCH, Spread
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text, weekday_date_text
from leaddesk.ui.words.problems import problem_text

MOST_DAYS = 6


class OverflowBar(MessageBar):
    """First it offers a plan, then it shows it, then it does it in one step."""

    def __init__(self, desk: Desk, say: Callable[[str, tuple[Action, ...]], object]) -> None:
        super().__init__(inset=True)
        self._desk, self._say = desk, say
        self._count = 0
        self._user_id: int | None = None
        self._plan: Spread | None = None
        self._dismissed = False
        self.closed.connect(self._on_closed)
        self.hide()

    def show_overdue(self, count: int, user_id: int | None) -> None:
        """So many are overdue for this person (None: of everybody, which is nobody's to move)."""
        if (count, user_id) == (self._count, self._user_id):
            return
        if user_id != self._user_id or count <= TOO_MUCH:
            self._dismissed = False
        self._count, self._user_id, self._plan = count, user_id, None
        if count <= TOO_MUCH or not user_id or self._dismissed:
            self.hide()
            return
        text = translate("Day", "%n overdue.", "", count)
        ask = translate("Day", "Spread over free days …")
        self.show_message("warn", text, [(ask, self.propose)])

    def propose(self) -> None:
        """Work out the plan; nothing is moved yet."""
        if self._user_id:
            self._desk.ask(plan_for_overdue, user_id=self._user_id, now=self._desk.now()).newest(
                "overflow"
            ).done(self._on_plan)

    def apply(self) -> None:
        plan = self._plan
        if plan is not None:
            self._desk.run(move_follow_ups, plan=plan.moves).done(self._on_moved).failed(
                self._on_failed
            )

    def _on_plan(self, plan: Spread) -> None:
        self._plan = plan
        days = [f"{weekday_date_text(day)}: {number_text(n)}" for day, n in plan.days[:MOST_DAYS]]
        rest = len(plan.days) - MOST_DAYS
        if rest > 0:
            days.append(translate("Day", "and %n more day(s)", "", rest))
        text = translate("Day", "Proposed: {days}").format(days=" · ".join(days))
        do = translate("Day", "Spread %n follow-up(s)", "", len(plan.moves))
        leave = translate("Day", "Leave as it is")
        self.show_message("info", text, [(do, self.apply), (leave, self.dismiss)])

    def _on_moved(self, moved: int) -> None:
        self.hide()
        self._say(translate("Day", "%n follow-up(s) spread.", "", moved), ())

    def _on_failed(self, failure: Failure) -> None:
        self.show_message("danger", problem_text(failure.problems[0]))

    def _on_closed(self) -> None:
        self._dismissed = True
