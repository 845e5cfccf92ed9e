"""The command line and an open window on one store at the same time."""

from __future__ import annotations

from datetime import date

from leaddesk.derived.settle import settle
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.lead_detail import find_lead, lead_detail
from leaddesk.queries.lead_list import lead_count
from leaddesk.rules.filter_text import parse_filter
from leaddesk.store.store import Store
from tests.cli.conftest import Run


def test_each_sees_what_the_other_wrote(run: Run) -> None:
    window = Store(run.store, who="Meryem Yıldız", settle=settle)
    seen = window.last_step()
    number = run.json("list", "-p:4", "--limit", "1")["leads"][0]["number"]
    lead = window.ask(find_lead, number=number)
    assert lead is not None
    step = run.json("log", number, "--kind", "visit", "--segment", "4")["step"]
    (change,) = window.ask(window.steps_since, seen)
    assert (change.step, change.own, change.touches(lead)) == (step, False, True)
    today = date.today()  # noqa: DTZ011 (the day on the wall)
    four = parse_filter(f"p:4 nr:{number}", today)
    assert window.ask(lead_count, filter=four, me=None, today=today) == 1
    detail = window.ask(lead_detail, lead_id=lead)
    assert detail is not None
    was = detail.values["company.city"]
    window.run(edit_fields, lead, {"company.city": (was, "Neustadt")})
    assert run.json("show", number)["city"] == "Neustadt"
    window.close()


def test_undo_is_everybodys_own(run: Run) -> None:
    window = Store(run.store, who="Meryem Yıldız", settle=settle)
    run.json("log", "I-000018", "--kind", "note", "--note", "von Anna")
    lead = window.ask(find_lead, number="I-000019")
    assert lead is not None
    window.run(edit_fields, lead, _edit(window, lead))
    assert run.json("undo")["title"]["code"] == "note_logged", "mine, not the last one of all"
    window.close()


def _edit(window: Store, lead: int) -> dict[str, tuple[object, object]]:
    detail = window.ask(lead_detail, lead_id=lead)
    assert detail is not None
    return {"lead.product": (detail.values["lead.product"], "Serie C")}


def test_initials_are_as_good_as_the_name(run: Run) -> None:
    words = ("log", "I-000018", "--kind", "note", "--note", "x", "--store", str(run.store))
    assert run.bare(*words, "--user", "my").code == 0
    assert run.json("history", "--limit", "1")["steps"][0]["who"] == "Meryem Yıldız"
