"""Every number that is shown somewhere opens the list with its query as text, which gives the same
number there and can be copied. (Each figure of the reports, the flow and the cohort of the funnel:
beside their pages.)"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from leaddesk.operations.views import save_view
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.parts.chips import Chip
from leaddesk.ui.shell.main_window import MainWindow

Shown = tuple[str, int, Callable[[], object]]
"""Where it stands, the number, and what opens it."""


def numbers_of_bar(window: MainWindow) -> Iterator[Shown]:
    row = window.nav.rows["leads"]
    yield "leads", int(row.badge), lambda: window.show_query("")
    for view in window.nav._views:
        yield view.text(), int(view.badge), view.click


def numbers_of_funnel(window: MainWindow) -> Iterator[Shown]:
    page = window.page("funnel")
    for place, row in enumerate(page.model.rows):  # type: ignore[attr-defined]
        yield (
            f"funnel {place}", row.count,
            lambda place=place: page.table.opened.emit(place, "count"),  # type: ignore[attr-defined]
        )  # fmt: skip


def numbers_of_segments(window: MainWindow) -> Iterator[Shown]:
    page = window.page("segments")
    for place, row in enumerate(page.model.rows):  # type: ignore[attr-defined]
        yield f"segment {row.number}", row.leads, lambda place=place: page._on_opened(place)  # type: ignore[attr-defined]
    for chip in page.findChildren(Chip):
        found = re.search(r": (\d+) Lead", chip.text())
        if found:
            yield chip.text(), int(found[1]), chip.click
    for cell in page.matrix.cells.values():  # type: ignore[attr-defined]
        found = re.search(r" (\d+) Lead", cell.accessibleName())
        assert found
        yield cell.accessibleName(), int(found[1]), cell.click


PLACES = {"bar": numbers_of_bar, "funnel": numbers_of_funnel, "segments": numbers_of_segments}


@pytest.mark.parametrize("place", PLACES)
def test_a_number_opens_its_leads_by_a_query_that_can_be_read(
    window: MainWindow, place: str
) -> None:
    window.desk.run(save_view, name="Heiße & <b>", query='4 score>=100 -ort:"Bad Homburg"')
    if place != "bar":
        window.show_page(place)
    seen = 0
    for name, number, click in list(PLACES[place](window)):
        if place != "bar":
            window.show_page(place)
        click()
        listed = window.page("leads")
        assert window.stack.currentWidget() is listed
        assert listed.model.total() == number, name  # type: ignore[attr-defined]
        text = window.top.search.query()
        assert (text == "") is (name == "leads")
        assert not parse_filter(text, window.desk.today()).problems
        window.show_query("")
        window.show_query(text)  # pasted by a colleague
        assert listed.model.total() == number, text  # type: ignore[attr-defined]
        seen += number
    assert seen > 20
