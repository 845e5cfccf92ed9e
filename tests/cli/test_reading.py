"""Commands that only look: list, show, due, funnel, segments, score, history."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from leaddesk.exchange.sheets import Workbook, read_file
from tests.cli.conftest import Run, csv_file

SHAPE = {
    "number", "company", "contact", "stage", "segments", "score", "behaviour", "fit", "owner",
    "due", "city", "postal_code",
}  # fmt: skip


def test_a_digit_lists_the_leads_of_the_parameter(run: Run) -> None:
    document = run.json("list", "4")
    assert document["total"] == len(document["leads"]) > 3
    assert all(set(lead) == SHAPE and 4 in lead["segments"] for lead in document["leads"])
    scores = [lead["score"] for lead in document["leads"]]
    assert scores == sorted(scores, reverse=True)
    assert all(lead["score"] == lead["behaviour"] + lead["fit"] for lead in document["leads"])
    assert date.fromisoformat(next(x["due"] for x in document["leads"] if x["due"]))


def test_words_of_a_query_may_come_apart_and_begin_with_a_dash(run: Run) -> None:
    total = run.json("list", "--count")["total"]
    with_4 = run.json("list", "p:4", "--count")["total"]
    assert run.json("list", "-p:4", "--count")["total"] == total - with_4
    both = run.json("list", "4 stage:sql", "--count")["total"]
    assert run.json("list", "4", "stage:sql", "--count")["total"] == both
    assert 0 < both < with_4


def test_list_is_sorted_cut_and_narrowed_to_columns(run: Run) -> None:
    found = run.json("list", "--sort", "firma", "--limit", "5", "--columns", "firma,plz,owner")
    assert found["total"] == 29
    assert [set(lead) for lead in found["leads"]] == [{"company", "postal_code", "owner"}] * 5
    turned = run.json("list", "--sort", "-company", "--limit", "1")["leads"]
    assert turned[0]["company"] != found["leads"][0]["company"]
    assert {lead["owner"] for lead in found["leads"]} <= {
        "Anna Berg",
        "Meryem Yıldız",
        "Jonas Brandt",
        None,
    }


def test_the_table_fits_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    outcome = run("list")
    lines = outcome.out.splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith("Nr.")
    assert lines[-1] == "29 Leads"
    assert outcome.err == ""


def test_nothing_matches_is_said_with_what_stands_in_the_way(run: Run) -> None:
    outcome = run("list", "4 score>=99999")
    assert outcome.code == 1
    assert outcome.out == ""
    assert "Ohne „score>=99999“ sind es" in outcome.err
    together = run("list", "stage:won score>=99999 gibtesnicht")
    assert "Für sich allein finden: stage:won → 3" in together.err
    hidden = run("list", "Beratungskontor")
    assert hidden.code == 1
    assert "Unter den ausgeschlossenen Leads trifft es auf 1 zu" in hidden.err
    empty = run("list", "gibtesnicht", "--json")
    assert (empty.code, empty.document) == (1, {"total": 0, "leads": []})


def test_show_has_everything_and_finds_old_numbers(run: Run) -> None:
    won = run.json("list", "stage:won", "--limit", "1")["leads"][0]
    lead = run.json("show", won["number"])
    assert set(lead) > SHAPE
    assert {"contacts", "touchpoints", "ledger", "stage_history", "follow_ups"} <= set(lead)
    assert lead["stage_history"][0]["to"] == "won"
    assert lead["touchpoints"] and lead["contacts"][0]["main"] is True
    assert lead["fields"]["company.name"] == lead["company"]
    assert (
        run.json("show", won["number"].lower().replace("i-0000", "i-"))["number"] == won["number"]
    )


def test_show_in_words_and_an_unknown_number(run: Run) -> None:
    outcome = run("show", "I-000018")
    assert "── Verlauf ──" in outcome.out and "── Score ──" in outcome.out
    missing = run("show", "I-999999")
    assert missing.code == 1
    assert missing.err == "Einen Lead mit der Nummer „I-999999“ gibt es nicht.\n"


def test_a_score_is_the_sum_of_its_addends(run: Run) -> None:
    for lead in run.json("list")["leads"]:
        told = run.json("score", lead["number"])
        assert sum(addend["points"] for addend in told["addends"]) == told["score"] == lead["score"]
        assert told["missing"] == max(0, told["threshold"] - told["score"])
    text = run("score", "I-000018").out
    assert "Die Schwelle von 250 ist erreicht." in text


def test_due_lists_what_is_overdue_first(run: Run) -> None:
    rows = run.json("due")["due"]
    assert [row["due"] for row in rows] == sorted(row["due"] for row in rows)
    assert rows[0]["overdue"] is True
    until = (date.today() + timedelta(days=1)).isoformat()  # noqa: DTZ011 (the day on the wall)
    some = run.json("due", "--mine", "--until", "+1")["due"]
    assert 0 < len(some) < len(rows)
    assert all(row["due"] <= until or row["overdue"] for row in some[:1])
    assert {row["owner"] for row in some} == {"AB"}
    assert run("due").out.splitlines()[2].startswith("•")


def test_due_of_somebody_unknown(run: Run) -> None:
    outcome = run.bare("due", "--mine", "--store", str(run.store), "--user", "Niemand")
    assert outcome.code == 1
    assert "Niemand" in outcome.err


def test_funnel_tells_stock_and_cohort(run: Run) -> None:
    stock = run.json("funnel")
    assert [row["stage"] for row in stock["stages"]][:3] == ["cold", "warm", "mql"]
    assert sum(row["count"] for row in stock["stages"]) == stock["total"] == 30
    assert stock["conversion"] == 0.5
    cohort = run.json("funnel", "--view", "cohort", "--from", "-1000")
    reached = [row["count"] for row in cohort["stages"]]
    assert reached == sorted(reached, reverse=True)
    assert reached[0] == cohort["total"] == 30
    some = run.json("funnel", "4")
    assert some["total"] < 30
    assert "Abschlussquote (gewonnen / Angebote): 50" in run("funnel").out


def test_funnel_periods_that_make_no_sense(run: Run) -> None:
    assert run("funnel", "--from", "01.01.2025").code == 2
    flow = run.json("funnel", "--view", "flow", "--from", "-1000")
    assert flow["stages"][0]["stage"] == "cold"
    assert flow["stages"][0]["came"] > 0 and flow["stages"][7]["onward"] == 0
    assert "Bewegungen vom" in run("funnel", "--view", "flow").out
    wrong = run("funnel", "--view", "cohort", "--from", "01.02.2025", "--to", "01.01.2025")
    assert (wrong.code, wrong.err) == (2, "Der Zeitraum endet vor seinem Anfang.\n")
    assert run("funnel", "--view", "cohort", "--from", "x9").code == 2


def test_segments_with_their_counts(run: Run) -> None:
    found = run.json("segments")
    assert [s["number"] for s in found["segments"]] == [1, 2, 3, 4, 5, 6]
    fourth = found["segments"][3]
    assert fourth["name"] == "Unzufriedene Wettbewerbskunden"
    assert fourth["count"] == run.json("list", "4", "--count")["total"]
    assert run("segments", lang="en").out.splitlines()[5].startswith("4  Unhappy with a competitor")


def test_history_of_all_and_of_one_lead(run: Run) -> None:
    run.json("log", "I-000018", "--kind", "call", "--note", "Zurückgerufen")
    newest = run.json("history", "--limit", "1")["steps"]
    assert newest[0]["text"].startswith("Telefonat ")
    assert (newest[0]["who"], newest[0]["kind"]) == ("Anna Berg", "do")
    of_lead = run.json("history", "I-000018")["steps"]
    assert [step["title"]["code"] for step in of_lead] == ["call_logged", "sample_added"]
    assert "Beispieldaten mit 30 Leads" in run("history").out


def test_export_writes_what_list_shows_and_comes_back_unchanged(run: Run, tmp_path: Path) -> None:
    listed = run.json("list", "4")["total"]
    for name in ("leads.xlsx", "leads.csv"):
        target = tmp_path / name
        assert run.json("export", "4", "--out", str(target)) == {
            "rows": listed,
            "file": str(target),
        }
        counts = run.json("import", str(target), "--dry-run", "--duplicates", "update")
        assert counts["read"] == counts["unchanged"] == listed, counts["problems"]
        assert counts["columns"]["Interessentennr."] == "lead.number"


def test_export_needs_leads_and_a_known_kind_of_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "x.xlsx"
    assert run("export", "gibtesnicht", "--out", str(target)).code == 1
    assert not target.exists()
    assert run("export", "--out", str(tmp_path / "x.docx")).code == 2
    assert run("export", "--out", str(tmp_path / "nirgends" / "x.xlsx")).code == 3


def test_text_of_the_data_cannot_steer_the_terminal(run_empty: Run, tmp_path: Path) -> None:
    name = "<b>Müller</b> & Söhne GmbH & Co. KG"
    long = "Ä" * 300
    file = csv_file(tmp_path / "liste.csv", ("Firma", "Ort"), (name, "Köln"), (long, "Ulm"))
    run_empty.json("import", str(file))
    number = run_empty.json("list", "ort:Köln")["leads"][0]["number"]
    run_empty.json("log", number, "--kind", "note", "--note", "rot\x1b[31m\x07 weiter")
    assert name in run_empty("list", "--columns", "company").out
    assert run_empty.json("list", "ort:Ulm")["leads"][0]["company"] == long
    shown = run_empty("show", number).out
    assert "\x1b" not in shown and "\x07" not in shown and "rot" in shown


def test_all_fields_of_the_leads_come_back_in_an_empty_store(
    run: Run, run_empty: Run, tmp_path: Path
) -> None:
    first, again = tmp_path / "alle.xlsx", tmp_path / "zurück.csv"
    assert run.json("export", "--columns", "alle", "--sort", "number", "--out", str(first))["rows"]
    taken = run_empty.json("import", str(first), "--duplicates", "create")
    assert taken["created"] == taken["read"] > 0
    run_empty.json("export", "--columns", "all", "--sort", "number", "--out", str(again))
    one, other = _table(first), _table(again)
    told = set(one[0]) - {"Interessentennummer", "Zuständig"}  # the store gives the one; the
    for before, after in zip(one[1:], other[1:], strict=True):  # other's people are not there
        assert {k: v for k, v in zip(one[0], before, strict=True) if k in told} == {
            k: v for k, v in zip(other[0], after, strict=True) if k in told
        }


def _table(path: Path) -> list[tuple[str, ...]]:
    book = read_file(path)
    assert isinstance(book, Workbook)
    return [tuple(_said(cell) for cell in row) for row in book.sheets[0].rows]


def _said(cell: object) -> str:
    """As text lists say it."""
    if isinstance(cell, date):
        return cell.strftime("%d.%m.%Y")
    if isinstance(cell, float | int):
        return f"{cell:g}"
    number = str(cell or "").replace(",", ".")
    return f"{float(number):g}" if re.fullmatch(r"-?[1-9]\d*(\.\d+)?", number) else str(cell or "")


def test_the_funnel_in_plain_numbers_per_source(run: Run) -> None:
    document = run.json("funnel", "--by", "source", "--from", "01.01.2020")
    leads = sum(group["leads"] for group in document["groups"])
    assert leads == run.json("funnel", "--view", "cohort", "--from", "01.01.2020")["total"]
    first = document["groups"][0]
    assert first["reached"]["cold"] == first["leads"] >= first["reached"]["won"]
    assert "Gewonnen" in run("funnel", "--by", "owner", "--from", "01.01.2020").out


def test_people_of_the_leads_as_business_cards(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "karten.vcf"
    counts = run.json("export", "4", "--out", str(path))
    text = path.read_text("utf-8")
    assert counts["rows"] == text.count("BEGIN:VCARD") >= run.json("list", "4", "--count")["total"]
    assert run("export", "gibtesnicht", "--out", str(path)).code == 1
