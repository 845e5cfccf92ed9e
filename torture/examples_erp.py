"""Examples of the operations about the profiles of ERPs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from leaddesk.operations.erp_profiles import keep_erp_profile
from leaddesk.store.store import Store

OWN: dict[str, Any] = {
    "name": "Unser <b>ERP</b>",
    "kinds": ["csv"],
    "sheet": "Kunden",
    "above": [["Kundenimport", "", "V 2"]],
    "columns": [
        {"header": "Nr", "source": "number", "length": 10},
        {"header": "Suchname", "source": "display_name", "length": 40, "required": True},
        {"header": "Mandant", "source": "constant", "constant": "01"},
        {"header": "Ort", "source": "company.city", "length": 30},
        {"header": "Fremdnr", "source": "reference", "length": 15, "required": True},
    ],
    "encoding": "cp1252",
    "separator": ";",
    "quoting": "needed",
    "date_format": "%d.%m.%Y",
    "headers": True,
    "numbers": ["by_erp"],
}
"""One's own profile, as the window makes it."""


def _kept(store: Store) -> tuple[Any, ...]:
    return (store.run(keep_erp_profile, OWN).result,)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "keep_erp_profile": lambda _: (OWN,),
    "remove_erp_profile": _kept,
    "set_erp_options": lambda _: (
        "datev", {"adviser": "29098", "client": "55003", "year_begin": "2026-01-01"},
    ),
}  # fmt: skip
