"""Commands that change a lead: log, stage, undo, redo."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def lead_in(run: Run, query: str) -> str:
    return str(run.json("list", query, "--limit", "1")["leads"][0]["number"])


def test_a_visit_ticks_segments_sets_the_follow_up_and_tells_the_score(run: Run) -> None:
    number = lead_in(run, "p:keine stage:warm")
    before = run.json("show", number)
    told = run.json(
        "log", number, "--kind", "visit", "--segment", "4", "--segment", "2", "--segment", "-2",
        "--follow-up", "+3", "--note", "Reklamationen dauern <b>vier Wochen</b>",
    )  # fmt: skip
    assert told["touchpoint"]["kind"] == "visit"
    assert told["touchpoint"]["direction"] == "out"
    assert told["segments"] == [4]
    assert told["score"] == {"before": before["score"], "after": before["score"]}
    after = run.json("show", number)
    assert after["due"] == told["follow_up"] and after["segments"] == [4]
    assert after["touchpoints"][0]["note"] == "Reklamationen dauern <b>vier Wochen</b>"
    assert after["touchpoints"][0]["who"] == "Anna Berg"


def test_what_only_they_can_do_came_in_and_counts(run: Run) -> None:
    number = lead_in(run, "stage:cold score:0")
    told = run.json("log", number, "--kind", "Download", "--at", "gestern 14:30")
    assert told["touchpoint"]["direction"] == "in"
    assert told["score"] == {"before": 0, "after": 100}
    assert run.json("log", number, "--kind", "service_call")["score"]["after"] == 350


def test_words_of_the_language_are_taken_as_well_as_keys(run: Run) -> None:
    outcome = run(
        "log", "I-000018", "--kind", "Telefonat", "--outcome", "Nicht erreicht",
        "--follow-up", "-", "--satisfaction", "5", "--product", "Serie B",
    )  # fmt: skip
    assert outcome.code == 0
    assert outcome.out.startswith("Erfasst")
    entry = run.json("show", "I-000018")["touchpoints"][0]
    assert (entry["kind"], entry["outcome"], entry["satisfaction"], entry["product"]) == (
        "call", "not_reached", 5, "Serie B",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--kind", "raten"), 2),
        (("--kind", "call", "--outcome", "prima"), 2),
        (("--kind", "call", "--segment", "63"), 2),
        (("--kind", "call", "--segment", "vier"), 2),
        (("--kind", "call", "--satisfaction", "6"), 2),
        (("--kind", "call", "--follow-up", "x9"), 2),
        (("--kind", "call", "--follow-up", "01.01.2020"), 2),
        (("--kind", "call", "--at", "nie"), 2),
        (("--kind", "call", "--at", "01.01.2020 25:00"), 2),
        (("--kind", "call", "--at", "2999-01-01 10:00"), 5),
        ((), 2),
    ],
)
def test_what_cannot_be_logged_leaves_no_trace(run: Run, words: tuple[str, ...], code: int) -> None:
    outcome = run("log", "I-000018", *words)
    assert outcome.code == code
    assert outcome.err and outcome.out == ""
    assert run.json("history", "--limit", "1")["steps"][0]["title"]["code"] == "sample_added"


def test_a_gate_says_what_is_missing_and_opens_with_a_reason(run: Run) -> None:
    number = lead_in(run, "stage:cold score<250")
    refused = run("stage", number, "mql", "--json")
    assert refused.code == 5
    assert refused.out == ""
    assert "fehlen" in refused.err and "concrete_inquiry" in refused.err
    moved = run.json("stage", number, "mql", "--reason", "Konkrete Anfrage", "--note", "Am Stand")
    assert (moved["from"], moved["to"], moved["reason"]) == ("cold", "mql", "concrete_inquiry")
    assert run.json("show", number)["stage_history"][0]["note"] == "Am Stand"


@pytest.mark.parametrize("reason", ["price", "Preis", "preis"])
def test_reasons_are_taken_by_key_and_by_word(run: Run, reason: str) -> None:
    number = lead_in(run, "stage:quote")
    assert run.json("stage", number, "verloren", "--reason", reason)["reason"] == "price"


def test_every_reason_that_is_shown_is_taken(run: Run) -> None:
    number = lead_in(run, "stage:quote")
    for word in ("Anderer Grund", "other"):
        assert run.json("stage", number, "lost", "--reason", word)["reason"] == "other"
        run.json("undo")


def test_an_unknown_reason_names_the_keys(run: Run) -> None:
    number = lead_in(run, "stage:quote")
    for words in ((), ("--reason", "einfach so")):
        refused = run("stage", number, "lost", *words)
        assert refused.code == 5
        assert "price, no_budget, competitor, no_need, no_answer, timing, other" in refused.err


def test_stages_that_there_are_not_and_the_same_again(run: Run) -> None:
    number = lead_in(run, "stage:quote")
    unknown = run("stage", number, "vielleicht")
    assert unknown.code == 2 and "prospect" in unknown.err
    assert run("stage", number, "Angebot").code == 5


def test_undo_and_redo_say_what_in_words(run: Run) -> None:
    number = lead_in(run, "p:keine stage:warm")
    step = run.json("log", number, "--kind", "visit", "--segment", "4")["step"]
    undone = run.json("undo")
    assert undone["step"] == step
    assert undone["text"].startswith("Besuchsbericht ")
    assert (undone["kept_rows"], undone["kept"]) == (0, [])
    assert undone["restored"] > 0
    assert run.json("show", number)["segments"] == []
    assert run.json("redo")["text"] == undone["text"]
    assert run.json("show", number)["segments"] == [4]
    assert run("undo").out.startswith("Zurückgenommen: Besuchsbericht ")
    assert "zurückgesetzt" not in run("redo").out


def test_undo_names_what_later_steps_hold(run: Run) -> None:
    number = lead_in(run, "p:keine stage:warm")
    step = run.json("stage", number, "mql", "--reason", "other")["step"]
    run.json("stage", number, "sal")
    undone = run.json("undo", str(step))
    assert undone["kept_rows"] >= 1
    assert undone["kept"][0]["number"] == number
    assert undone["kept"][0]["text"].startswith("Stufe SAL für ")
    told = run("undo", str(step))
    assert told.code == 5, "it has been undone already"


def test_undo_has_its_limits(run: Run) -> None:
    assert run("undo", "999").code == 1
    assert run("undo", "0").code == 2
    assert run("redo").code == 1
    assert run("undo", "1").code == 5, "a store is not un-set-up"
    run.json("undo")
    nothing = run("undo")
    assert (nothing.code, nothing.out) == (1, "")


def test_a_step_that_was_done_again_is_undone_by_its_own_number(run: Run) -> None:
    made = run.json("log", "I-000002", "--kind", "note", "--note", "zweimal")
    step = str(made["step"])
    run("undo")
    assert run("undo", step).code == 5
    run("redo")
    again, undo, first = run.json("history", "--limit", "3")["steps"]
    assert (first["undone_by"], first["redone_by"]) == (undo["step"], again["step"])
    assert run("undo", step).code == 0
    assert run("undo", step).code == 5


def test_an_undo_that_passes_over_a_hand_over_says_so(run: Run, tmp_path: Path) -> None:
    run("log", "I-000002", "--kind", "note", "--note", "vorher")
    assert run("hand-over", "--out", str(tmp_path)).code == 0
    outcome = run("undo")
    assert "Notiz" in outcome.out
    assert "bleibt: Das hat LeadDesk verlassen" in outcome.err
    assert "bleibt" not in run("undo", "1").err


def test_a_failed_hand_over_leaves_no_step(run: Run, tmp_path: Path) -> None:
    before = run.json("history", "--limit", "1")["steps"][0]["step"]
    assert run("hand-over", "--out", str(tmp_path / "fehlt" / "x.xlsx")).code == 3
    assert run.json("history", "--limit", "1")["steps"][0]["step"] == before


def test_an_e_mail_is_logged_with_its_sender_date_and_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Anfrage.eml"
    path.write_text(
        "From: a@b.example\nTo: c@d.example\nSubject: Serie B\nMessage-ID: <1@b>\n"
        "Date: Fri, 21 Nov 2025 09:15:00 +0100\n\nBitte 20 St\n", "utf-8",
    )  # fmt: skip
    told = run.json("log", "I-000018", "--mail", str(path))["touchpoint"]
    assert (told["kind"], told["direction"], told["note"]) == (
        "email",
        "in",
        "Serie B\n\nBitte 20 St",
    )
    assert told["at"].startswith("2025-11-21T08:15")
    again = run("log", "I-000018", "--mail", str(path))
    assert (again.code, again.err.strip()) == (
        5, "Der Lead hat diese E-Mail schon: Es wurde nichts geändert.",
    )  # fmt: skip
    nameless = "From: a@b.example\nDate: Fri, 21 Nov 2025 09:15:00 +0100\n\nOhne Kennung\n"
    path.write_text(nameless, "utf-8")
    assert [run("log", "I-000018", "--mail", str(path)).code for _ in range(2)] == [0, 5]
    path.write_bytes(b"\x00\x01")
    assert run("log", "I-000018", "--mail", str(path)).code == 3
    assert run("log", "I-000018", "--mail", str(path), "--kind", "call").code == 2


def test_an_e_mail_out_of_a_template(run: Run) -> None:
    made = run.json("mail", "I-000018", "--template", "nach dem telefonat")
    assert made["to"].startswith("s.krueger@")
    assert made["text"].startswith("Sehr geehrte Frau")
    assert made["whole"] and made["link"].startswith("mailto:")
    words = ("--set", "Dank", "--subject", "Danke", "--text", r"{Anrede},\ndanke!")
    kept = run.json("mail-templates", *words)["templates"]
    assert kept[-1] == {"name": "Dank", "subject": "Danke", "body": "{Anrede},\ndanke!"}
    assert run("mail-templates", "--set", "X", "--text", "{Anrde}").code == 5
    assert run("mail-templates", "--remove", "Dank").code == 0
    assert run("mail", "I-000018", "--template", "Dank").code == 1
    assert run("mail", "I-000018", "--template", "Unterlagen", "--to", "Niemand").code == 1
