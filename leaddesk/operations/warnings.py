"""Putting off what the figures warn of, once somebody has seen it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from leaddesk.models import Setting
from leaddesk.models.put_off import put_off_key, read_put_off
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.measure_warnings import Warned
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def put_off_warning(work: Work, warned: Warned, standing: Collection[str]) -> None:
    """Whoever works here sees it again when it has got worse. `standing`: the keys of all warnings
    of today; what was put off of others is forgotten. Refused("unknown_user")."""
    demand(work, Right.CAMPAIGN)
    if work.user_id is None:
        raise Refused(Problem("unknown_user"))
    before = read_put_off(work, work.user_id)
    now = {key: bad for key, bad in before.items() if key in standing}
    key = put_off_key(work.user_id)
    kept = work.scalars(select(Setting).where(Setting.key == key)).first()
    if kept is None:
        kept = Setting(key=key, value={})
        work.add(kept)
    kept.value = {**now, warned.key: warned.badness}
    work.title("warning_put_off")
