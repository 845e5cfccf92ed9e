"""Checklist, stages, exclusion and people on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

LEAD = "I-000012"


def test_an_answer_is_given_and_shown(run: Run) -> None:
    before = run.json("checklist", LEAD)
    done = run.json("checklist", LEAD, "--answer", "Zeitplan=ja", "--note", "bis Ostern")
    timing = next(q for q in done["questions"] if q["key"] == "timing")
    assert (timing["answer"], timing["note"], timing["who"]) == ("yes", "bis Ostern", "Anna Berg")
    assert done["answered"] == before["answered"] + 1
    assert run("checklist", LEAD, "--answer", "Unsinn=ja").code == 2
    assert run("checklist", LEAD, "--answer", "timing").code == 2


def test_a_question_and_a_stage_are_set(run: Run) -> None:
    found = {q["key"]: q for q in run.json("questions", "timing", "--required", "sql,angebot")}
    assert found["timing"]["required_for"] == ["sql", "quote"]
    rows = {s["stage"]: s for s in run.json("stages", "prospect", "--fields", "lead.value",
                                            "--days", "10")}  # fmt: skip
    assert (rows["prospect"]["fields"], rows["prospect"]["target_days"]) == (["lead.value"], 10)
    rows = {s["stage"]: s for s in run.json("stages", "sql", "--name-de", "Geprüft", "--name-en",
                                            "Checked", "--color", "#123456")}  # fmt: skip
    assert (rows["sql"]["name_de"], rows["sql"]["color"]) == ("Geprüft", "#123456")
    assert "Geprüft" in run("funnel").out
    assert run("stages", "sql", "--color", "blau").code == 5
    run("stages", "sql", "--name-de", "", "--name-en", "", "--color", "")
    refused = run("stages", "sql", "--movers", "read_only")
    assert refused.code == 5 and "Ausgang" in refused.err


def test_stages_get_another_order(run: Run) -> None:
    tried = run("stages", "--order", "Angebot,prospect,SQL", "--dry-run")
    assert tried.code == 0 and "SQL → Interessent" in tried.out
    keys = [s["stage"] for s in run.json("stages")]
    assert keys[4:7] == ["sql", "prospect", "quote"]
    keys = [s["stage"] for s in run.json("stages", "--order", "quote,prospect,sql")]
    assert keys[4:7] == ["quote", "prospect", "sql"]
    assert [s["stage"] for s in run.json("funnel")["stages"]] == keys
    lines = run("stages").out.splitlines()
    assert [line.split()[0] for line in lines[-7:-4]] == ["Angebot", "Interessent", "SQL"]
    listed = [
        lead["stage"] for lead in run.json("list", "stage:sql..quote", "--sort", "stage")["leads"]
    ]
    assert listed == sorted(listed, key=["quote", "prospect", "sql"].index)
    refused = run("stages", "--order", "gewonnen,sql")
    assert refused.code == 5 and "Gewonnen bleibt am Ende" in refused.err
    assert run("stages", "--order", "verloren,sql").code == 5
    assert run("stages", "--order", "unsinn").code == 2
    run("undo")
    assert [s["stage"] for s in run.json("stages")][4:7] == ["sql", "prospect", "quote"]


def test_questions_and_reasons_of_ones_own(run: Run) -> None:
    run.json("questions", "Produkt passt", "--use", "off")
    found = run.json("questions", "--add", "Lieferort", "--text", "Wohin wird <b> geliefert?",
                     "--required", "angebot")  # fmt: skip
    own = found[-1]
    assert (own["name"], own["text"]) == ("Lieferort", "Wohin wird <b> geliefert?")
    assert (own["required_for"], own["active"]) == (["quote"], True)
    assert run("questions", "--add", "Lieferort").code == 5
    lists = {r["move"]: r for r in run.json("reasons", "lost", "--add", "Lieferzeit", "--remove",
                                            "Zeitpunkt")}  # fmt: skip
    assert lists["lost"]["own"] == ["Lieferzeit"] and "timing" not in lists["lost"]["offered"]
    assert lists["lost"]["offered"][-1] == "other"
    lists = {r["move"]: r for r in run.json("reasons", "Verloren", "--back", "timing")}
    assert "timing" in lists["lost"]["offered"]
    assert "Lieferzeit" in run("reasons").out
    assert run("reasons", "lost", "--remove", "gibt es nicht").code == 2
    assert run("reasons", "irgendwas").code == 2


def test_the_list_says_whom_it_means_and_excludes_them(run: Run) -> None:
    nothing = run("exclusions")
    assert (nothing.code, nothing.out) == (1, "") and "leer" in nothing.err
    looked = run("exclusions", "--look")
    assert (looked.code, looked.out.strip()) == (1, "") and "keinen" in looked.err
    assert run("exclusions", "--add", "gmx.de").code == 5
    run("exclusions", "--add", "Maschinenbau Krüger & Tochter")
    looked = run.json("exclusions", "--look")
    assert [row["by"] for row in looked["excluded"] if row["entry"].startswith("Masch")] == ["name"]
    assert looked["step"] is None
    done = run.json("exclusions", "--apply")
    assert done["step"] is not None and done["excluded"] == looked["excluded"]
    number = next(r["number"] for r in done["excluded"] if r["by"] == "name")
    assert run.json("show", number)["stage"] == "excluded"
    run.json("lift", number, "--reason", "doch Kunde")
    assert run.json("show", number)["stage"] != "excluded"
    assert run("exclusions", "--remove", "Maschinenbau Krüger & Tochter").code == 1


def test_people_have_roles_and_absences(run: Run) -> None:
    rows = run.json("users", "Jürgen Süß", "--role", "Außendienst", "--areas", "33,4",
                    "--away", "22.12.", "02.01.", "--stand-in", "Anna Berg")  # fmt: skip
    made = next(row for row in rows if row["name"] == "Jürgen Süß")
    assert (made["role"], made["areas"], made["initials"]) == ("field_sales", ["33", "4"], "JS")
    assert made["absences"][0]["stand_in"] == "Anna Berg"
    rows = run.json("users", "Jürgen Süß", "--here", "24.12.")
    assert next(row for row in rows if row["name"] == "Jürgen Süß")["absences"] == []
    assert run("users", "Anna Berg", "--role", "nichts").code == 2


def test_who_may_not_export_gets_no_file(run: Run, tmp_path: Path) -> None:
    run.json("users", "Leserin", "--role", "read_only")
    out = tmp_path / "leads.csv"
    refused = run.bare("export", "--out", str(out), "--store", str(run.store), "--user", "Leserin")
    assert refused.code == 5 and not out.exists()
