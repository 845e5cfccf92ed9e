"""Ten thousand rows come in while the person goes on in the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.window_acts import Acts
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook
from leaddesk.operations.import_leads import import_leads
from leaddesk.rules.checks import CheckContext, CheckedRow
from leaddesk.rules.list_plan import ListPlan, check_list, plan_list
from leaddesk.ui.importing.watch import Watch


def importing(person: Acts, lead_list: Path) -> dict[str, list[float]]:
    """The longest gap of each step of the cursor meanwhile, for each part of the import."""
    desk = person.window.desk
    kept: dict[str, Any] = {}

    def keep(name: str) -> Any:
        return lambda result: kept.update({name: result})

    gaps = {
        "Down while a list is read": person.meanwhile(
            desk.work(read_in_child, path=lead_list).done(keep("book"))
        )
    }
    gaps["Down while it is checked"] = person.meanwhile(
        desk.work(
            _check, book=kept["book"], report=Watch(desk, lambda done, total: None).report
        ).done(keep("rows"))
    )
    gaps["Down while 10,000 rows are imported"] = person.meanwhile(
        desk.run(import_leads, rows=kept["rows"], source="Messe", file_name=lead_list.name)
    )
    gaps["the list as it is afterwards"] = person.do([(lambda: None, 100)] * 10)
    return gaps


def _check(book: Workbook, report: Callable[[int, int], None]) -> tuple[CheckedRow, ...]:
    """As the wizard's two steps do it, one after the other."""
    plan = plan_list(book.sheets)
    assert isinstance(plan, ListPlan)
    context = CheckContext(today=date(2025, 11, 24))
    return check_list(book.sheets, plan, context, report=report)
