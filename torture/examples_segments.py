"""Examples of the operations about rules of segments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from leaddesk.operations.segment_rules import refuse_suggestions, set_segment_rule
from leaddesk.rules.conditions import Known, OneOf, Touched
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.store.store import Store

_NUMBER, _OTHER = 5, 2
_CUSTOMERS = (OneOf("company.relation", ("customer", "regular_customer", "lost_customer")),)
_CALLED = (Touched(("call",)), Known("lead.owner"))


def _ruled(store: Store, mode: RuleMode, number: int = _NUMBER) -> tuple[Any, ...]:
    store.run(set_segment_rule, number, (_CUSTOMERS, _CALLED), mode)
    return (number,)


def _suggesting(store: Store) -> tuple[Any, ...]:
    return _ruled(store, RuleMode.SUGGEST)


def _refused(store: Store) -> tuple[Any, ...]:
    number = _suggesting(store)
    store.run(refuse_suggestions, *number)
    return number


def _setting(store: Store) -> tuple[Any, ...]:
    _ruled(store, RuleMode.SET)
    return ()


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "accept_suggestions": _suggesting,
    "refuse_suggestions": lambda s: _ruled(s, RuleMode.SUGGEST, _OTHER),
    "renew_suggestions": _refused,
    "reset_segment_rule": _suggesting,
    "set_by_rules": _setting,
    "steer_segment": lambda s: (4, {"warm": "Lieferzeit <b>ansprechen</b>", "warm.en": "Ask"}, 5),
    "set_segment_rule": lambda s: (_NUMBER, (_CALLED,), RuleMode.SET),
}
