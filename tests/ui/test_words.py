"""Every key of the rules has its word, and every problem its sentence, in both languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from leaddesk.rules.fields import BY_KEY, JOINED
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.stage_moves import OVERRIDE_REASONS, REASONS, MoveFacts, MoveKind, may_move
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Direction, Kind, Outcome
from leaddesk.ui.words import install_language
from leaddesk.ui.words.fields import choice_name, choices_text, field_name
from leaddesk.ui.words.problems import SENTENCES, problem_text, problem_texts
from leaddesk.ui.words.reasons import override_reasons, reason_name, reasons_of
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import direction_name, kind_name, outcome_name

HOUSE = Path(__file__).parents[2] / "leaddesk"
ROOMS = (
    "rules", "exchange", "store", "operations", "models", "queries", "desk.py", "reply.py",
    "settings.py", "app.py", "care.py",
)  # fmt: skip

# Calls whose first argument is a code.
_SAYS = {"Problem", "Doubt", "refuse", "note", "problem", "_problem", "_reason_problem", "_why",
    "_refused",
}  # fmt: skip
# Codes that reach their Problem through a variable.
_THROUGH_VARIABLES = {
    "phone_unreadable", "phone_zero_missing", "phone_plus_missing", "phone_second_ignored",
    "encoding_mixed", "reader_timeout", "file_open_elsewhere", "folder_not_writable",
    "file_damaged", "file_kind_unsupported", "store_locked", "store_readonly", "store_damaged",
    "store_unreachable", "disk_full", "store_login", "store_newer_readonly",
    "server_unreachable",
    "store_on_network", "store_in_cloud",
    "stage_stays_cold", "stage_stays_warm", "stage_stays_mql", "stage_stays_sal",
    "stage_stays_won", "list_too_long_for_paper",
    "product_yes_no", "product_fit_unknown",
}  # fmt: skip
_KINDS = {
    "folder", "pdf", "rtf", "image", "gz", "7z", "rar", "database", "slk", "program", "ics", "xls4",
    "xml", "binary", "document", "zip", "numbers", "msg",
}  # fmt: skip
# The pieces that problem_text finds without args, and what the variants are told by.
_NOT_ARGS = {"value", "field", "row", "choices", "stage", "sheet", "path", "unknown"}
_ARGS_OF = {
    "suggestion": {"suggestion": "Stufe"},
    "sheet": {"sheet": "Tabelle1"},
    "empty": {"field": "stage"},
}
_FIELD_OF = {
    "choice_unknown": "contact.salutation",
    "stage_unknown": "lead.stage",
    "unknown_profile": "contact.salutation",
}


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    install_language("de")
    yield
    install_language("en")


def codes_of_the_source() -> dict[str, str]:
    """Code -> where it is said."""
    found = dict.fromkeys(_THROUGH_VARIABLES, "through a variable")
    for room in ROOMS:
        place = HOUSE / room
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and node.args and _name(node.func) in _SAYS:
                    for part in ast.walk(node.args[0]):
                        if isinstance(part, ast.Constant) and _is_code(part.value):
                            found[part.value] = f"{file.name}:{node.lineno}"
    return found


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _is_code(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-z]+(_[a-z]+)*", value) is not None


def test_every_code_has_a_sentence_of_its_own() -> None:
    codes = codes_of_the_source()
    assert len(codes) > 90  # the search itself works
    assert {code: where for code, where in codes.items() if code not in SENTENCES} == {}


def test_no_sentence_is_for_nothing() -> None:
    codes = set(codes_of_the_source())
    assert {key for key in SENTENCES if key.partition(":")[0] not in codes} == set()


def test_every_kind_of_file_has_its_sentence() -> None:
    kinds = {key.partition(":")[2] for key in SENTENCES if key.startswith("file_kind_unsup")} - {""}
    assert kinds == _KINDS
    source = (HOUSE / "exchange" / "file_kind.py").read_text(encoding="utf-8")
    assert all(f'"{kind}"' in source for kind in _KINDS)


@pytest.mark.parametrize("key", sorted(SENTENCES))
def test_sentences_are_whole_and_end(german: None, key: str) -> None:
    code, _, variant = key.partition(":")
    needed = set(re.findall(r"\{(\w+)\}", SENTENCES[key].text)) - _NOT_ARGS
    args = {name: name.title() for name in needed} | _ARGS_OF.get(variant, {})
    if code.startswith("file_kind"):
        args["kind"] = variant
    value = "" if variant in ("nothing", "empty", "sheet") else "Grün & {x} <b>"
    field = _FIELD_OF.get(code, variant if "." in variant else "company.city")
    for language in ("de", "en"):
        install_language(language)
        text = problem_text(Problem(code, field=field, value=value, row=7, args=args), where=False)
        assert "…" not in text  # a piece that nobody gave
        assert "{" not in text.replace("{x}", "")
        assert text[0].isupper() or text[0] in "„“"
        assert text[-1] in ".?:" or text.endswith((".de", ".com", "9", "50", "2025", "_Day"))


def test_rows_and_columns_are_said_first(german: None) -> None:
    problem = Problem("email_incomplete", "contact.email", "maier@", 1042, "E-Mail", Severity.ERROR)
    sentence = "Die E-Mail-Adresse „maier@“ ist unvollständig. Beispiel: name@firma.de"
    assert problem_text(problem) == f"Zeile 1.042, Spalte „E-Mail“: {sentence}"
    assert problem_text(problem, where=False) == sentence
    assert problem_text(Problem("email_incomplete", value="maier@", row=3)).startswith("Zeile 3: D")
    install_language("en")
    assert problem_text(problem).startswith("Row 1,042, column “E-Mail”: The e-mail address")


def test_doubts_say_what_became_of_the_value(german: None) -> None:
    def said(code: str, value: str, **args: str) -> str:
        problem = Problem(code, "company.city", value, 2, "X", Severity.WARNING, args=args)
        return problem_text(problem, where=False)

    assert said("date_ambiguous", "03/04/25", proposed="2025-04-03").startswith(
        "„03/04/25“ ist mehrdeutig. Übernommen wird 03.04.2025;"
    )
    assert said("postal_code_short", "1067", proposed="01067").endswith("wird 01067.")
    assert said("number_unreadable", "viel").endswith("1.234,50 Das Feld bleibt leer.")
    assert said("vat_id_unreadable", "DE1").endswith("Der Eintrag bleibt so stehen.")
    assert said("text_too_long", "x" * 999, length="300", found="20000") == (
        "Der Text hat 20.000 Zeichen, Platz ist für 300. Bitte kürzen Sie ihn."
    )


def test_the_choices_are_named(german: None) -> None:
    text = problem_text(Problem("choice_unknown", "contact.salutation", "Frl."))
    assert text.endswith("für „Anrede“. Möglich: Frau, Herr, Neutral.")
    assert "Kalt, Warm, MQL" in problem_text(Problem("stage_unknown", "lead.stage", "heiß"))
    assert choices_text("lead.segment_4") == "x, ja, nein"
    text = problem_text(Problem("unknown_profile", value="sap", args={"profiles": "generic, odoo"}))
    assert text == "Das ERP-Profil „sap“ gibt es nicht. Möglich: generic, odoo."


def test_the_gate_is_put_into_words(german: None) -> None:
    facts = MoveFacts(score=155, has_channel=False)
    texts = problem_texts(may_move(Stage.WARM, Stage.MQL, facts))
    assert len(texts) == 2
    assert "Telefon, E-Mail oder Anschrift" in texts[0]
    assert texts[1].startswith("Für MQL fehlen 95 Punkte: Es sind 155 von 250.")
    assert "Konkrete Anfrage" in texts[1]
    lost = may_move(Stage.SQL, Stage.LOST, MoveFacts())
    assert "Kein Budget" in problem_texts(lost)[0]
    same = problem_texts(may_move(Stage.QUOTE, Stage.QUOTE, MoveFacts()))
    assert same == ["Der Lead steht schon auf Angebot."]


def test_texts_of_the_design_are_kept(german: None) -> None:
    due = Problem(
        "due_past", value="-4",
        args={"date": "2025-11-20", "next_working_day": "2025-11-25"},
    )  # fmt: skip
    assert problem_text(due) == (
        "Der 20.11.2025 liegt in der Vergangenheit. Nächster Arbeitstag: Di., 25.11.2025"
    )
    taken = {"number": "10234", "company": "Harz Gussteile KG", "lead": "I-000007"}
    assert problem_text(Problem("number_taken", row=7, args=taken)) == (
        "Die Kundennummer 10234 gehört schon zu Harz Gussteile KG. "
        "Bitte prüfen Sie Zeile 7 der Rückgabedatei."
    )
    assert "Zeile" not in problem_text(Problem("number_taken", args=taken))
    alpen = {"name": "Alpen Fördertechnik GmbH", "lead": "I-000031"}
    assert problem_text(Problem("erp_required", "company.street", column="street", args=alpen)) == (
        "Alpen Fördertechnik GmbH (I-000031): Straße fehlt; das ERP braucht diese Angabe."
    )
    assert problem_text(Problem("due_unreadable", value="x9")) == (
        "„x9“ verstehe ich nicht als Datum. Möglich sind z. B. +3, mo, 01.12. oder kw50."
    )


def test_filter_problems_name_the_field_as_it_is_typed(german: None) -> None:
    args = {"field": "stage", "suggestion": "warm", "replacement": "stufe:warm"}
    assert problem_text(Problem("filter_value_unreadable", value="wram", args=args)) == (
        "„wram“ verstehe ich nicht als Wert für „stufe“. Meinten Sie „warm“?"
    )
    args = {"field": "stage", "suggestion": "", "replacement": ""}
    assert problem_text(Problem("filter_value_unreadable", args=args)) == (
        "Für „stufe“ fehlt noch ein Wert."
    )


def test_values_from_data_stay_one_plain_line(german: None) -> None:
    value = "a\nb\u202e {kind} <b>" + "ä" * 300
    text = problem_text(Problem("file_missing", value=value))
    assert text.startswith("„a b {kind} <b>ää")
    assert "…“ ist nicht mehr da." in text
    assert len(text) < 160


def test_an_unknown_code_is_still_a_calm_sentence(german: None) -> None:
    assert problem_text(Problem("moon_full")) == (
        "Das hat nicht geklappt (Kennung: moon_full). Ihre Daten sind unverändert."
    )


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_key_has_a_word(qapp: QCoreApplication, language: str) -> None:
    install_language(language)  # type: ignore[arg-type]
    names = [field_name(key) for key in (*BY_KEY, *JOINED, "lead.due", "lead.segment_7")]
    assert len(set(names)) == len(names)  # a list of columns to choose from
    assert all(name and "." not in name.rstrip(".") for name in names)
    for field in BY_KEY.values():
        words = [choice_name(field.key, value) for value in field.choices]
        assert len(set(words)) == len(words)
        assert not set(words) & set(field.choices)
    for words in (
        [stage_name(stage) for stage in Stage],
        [kind_name(kind) for kind in Kind],
        [outcome_name(outcome) for outcome in Outcome],
        [direction_name(direction) for direction in Direction],
    ):
        assert len(set(words)) == len(words)
        assert all(word[0].isupper() for word in words)
    for move in MoveKind:
        assert [key for key, word in reasons_of(move) if word != key] == list(REASONS[move])
    assert [key for key, _ in override_reasons()] == list(OVERRIDE_REASONS)
    with pytest.raises(KeyError):
        field_name("lead.moon")


def test_words_of_the_design(german: None) -> None:
    assert " ".join(stage_name(stage) for stage in Stage) == (
        "Kalt Warm MQL SAL SQL Interessent Angebot Gewonnen Verloren Ausgeschlossen Partner"
    )
    assert reason_name("competitor", MoveKind.LOST) == "An Wettbewerber verloren"
    assert reason_name("competitor", MoveKind.EXCLUDED) == "Ist Wettbewerber"
    assert reason_name("Chef wollte es so") == "Chef wollte es so"
    assert kind_name("brieftaube") == "brieftaube"
    assert outcome_name("") == ""
    assert choice_name("lead.stage", "won") == "Gewonnen"
    assert choice_name("company.name", "A & B") == "A & B"


def test_a_long_path_says_which_file_it_is() -> None:
    for folder in ("/srv/Vertrieb Süd/", "C:\\Users\\Jörg\\", "\\\\büro-2\\Vertrieb\\"):
        path = folder + "x" * 200 + "/Läden 2025.leaddesk"
        text = problem_text(Problem("store_unreachable", args={"path": path}))
        assert folder in text and "Läden 2025.leaddesk" in text and "xxx…xxx" in text
    assert "y…" in problem_text(Problem("phone_unreadable", value="y" * 200))
