"""Whatever is wrong: one clear sentence, the promised exit code, and nothing changed."""

from __future__ import annotations

import os
import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.store.engine import connect
from tests.cli.conftest import Run

READING = ("list", "4")
WRITING = ("log", "I-000001", "--kind", "note", "--note", "x")


def sentence(text: str) -> bool:
    """One line of words, no trace, no code without its words."""
    return text.count("\n") == 1 and " " in text and not re.search("Traceback|Code:|code:", text)


def foreign_database(store: Path) -> None:
    store.unlink()
    connection = connect(_touched(store))
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def _touched(path: Path) -> Path:
    path.touch()
    return path


def newer(store: Path) -> None:
    connection = connect(store)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def no_database(store: Path) -> None:
    store.write_text("Firma;Ort\nAlpha;Ulm\n")


def emptied(store: Path) -> None:
    store.write_bytes(b"")


def damaged(store: Path) -> None:
    data = bytearray(store.read_bytes())
    noise = random.Random(4)
    data[4096 : len(data) - 4096] = noise.randbytes(len(data) - 8192)
    store.write_bytes(bytes(data))


def missing(store: Path) -> None:
    store.unlink()


def folder(store: Path) -> None:
    store.unlink()
    store.mkdir()


@pytest.mark.parametrize("command", [READING, WRITING, ("check",), ("undo",), ("backup",)])
@pytest.mark.parametrize(
    "spoil", [foreign_database, newer, no_database, emptied, damaged, missing, folder]
)
def test_a_store_that_cannot_be_used_is_said_and_left_alone(
    run: Run, spoil: Callable[[Path], None], command: tuple[str, ...]
) -> None:
    spoil(run.store)
    before = run.store.read_bytes() if run.store.is_file() else None
    outcome = run(*command)
    assert (outcome.code, outcome.out) == (4, ""), outcome.err
    assert sentence(outcome.err)
    assert before == (run.store.read_bytes() if run.store.is_file() else None)


def test_a_locked_store_can_be_read_and_refuses_to_be_changed(run: Run, impatient: None) -> None:
    other = connect(run.store)
    other.execute("BEGIN IMMEDIATE")
    assert run(*READING).code == 0
    outcome = run(*WRITING)
    other.execute("ROLLBACK")
    other.close()
    assert (outcome.code, outcome.out) == (4, "")
    assert sentence(outcome.err)
    assert run(*WRITING).code == 0


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://anna:geheim@host/leads", "Kennwort"),
        ("mysql://host/leads", "postgresql://"),
        ("postgresql://127.0.0.1:1/leads", "Server"),
    ],
)
def test_a_server_that_can_t_be_had_is_said(run: Run, address: str, said: str) -> None:
    outcome = run.bare("list", "--store", address, "--lang", "de")
    assert (outcome.code, outcome.out) == (4, "")
    assert said in outcome.err
    assert "geheim" not in outcome.err


def test_a_file_may_be_named_as_sqlalchemy_does(run: Run) -> None:
    url = run.bare("list", "--count", "--store", f"sqlite:///{run.store}")
    assert (url.code, url.out) == (0, "29\n")


@pytest.mark.samples
@pytest.mark.parametrize(
    "name",
    [
        "B01_encrypted", "B04_encrypted", "B08_dlp", "B09_html", "B11_corrupt", "B16_empty",
        "B17_xmlbomb", "B76_apple", "B79_csv_in_zip",
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read(
    run: Run, samples: Callable[[str], Path], name: str, tmp_path: Path
) -> None:
    before = run.json("history")
    absent = tmp_path / "neu.leaddesk"
    outcome = run("import", str(samples(name)))
    assert (outcome.code, outcome.out) == (3, ""), outcome.err
    assert sentence(outcome.err)
    assert run.json("history") == before
    assert run("import", str(samples(name)), store=absent).code == 3
    assert not absent.exists()


def test_files_that_are_none(run: Run, tmp_path: Path) -> None:
    fake = tmp_path / "liste.xlsx"
    fake.write_text("<html><body><table><tr><td>Firma</td></tr></table></body></html>")
    for file in (fake, tmp_path, tmp_path / "fehlt.csv", run.store):
        outcome = run("import", str(file))
        assert (outcome.code, outcome.out) == (3, "")
        assert sentence(outcome.err)


def test_a_query_that_cannot_be_read_is_marked(run: Run) -> None:
    outcome = run("list", "4 stge:sql", "--json")
    assert (outcome.code, outcome.out) == (2, "")
    lines = outcome.err.splitlines()
    assert lines[0] == "  4 stge:sql"
    assert lines[1] == "    ^^^^^^^^"
    assert "„stge“" in lines[2]
    assert lines[3] == "Vermutlich gemeint: 4 stage:sql"
    assert run("export", "score>=viel", "--out", "x.csv").code == 2
    assert run("funnel", 'ort:"Bad').code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("lst",), "Meinten Sie „list“?"),
        (("sell",), "Den Befehl „sell“ gibt es nicht."),
        (("dublicates",), "Den Befehl „dublicates“ gibt es nicht."),
        (("due", "--ansoff"), "„--ansoff“ kann ich hier nicht zuordnen."),
        (("segments", "--suggested"), "Nennen Sie den Parameter"),
        (("segments", "4", "--mode", "maybe"), "maybe"),
        (("list", "--limit", "viele"), "„viele“ ist keine ganze Zahl ab 0"),
        (("list", "--limit", "-1"), "„-1“ ist keine ganze Zahl ab 0"),
        (
            ("log", "I-000001", "--kind", "call", "--segment", "vier"),
            "„vier“ ist keine Nummer eines Parameters",
        ),
        (("list", "--limit"), "--limit braucht einen Wert dahinter."),
        (("list", "--lim", "3"), "kann ich hier nicht zuordnen"),
        (("list", "--columns", "gibtsnicht"), "Die Spalte „gibtsnicht“ gibt es nicht."),
        (("list", "--sort", "gibtsnicht"), "Die Spalte „gibtsnicht“ gibt es nicht."),
        (("show",), "Es fehlt noch: NUMMER"),
        (("stage", "I-000001"), "Es fehlt noch: STUFE"),
        (("funnel", "--view", "torte"), "„torte“ gibt es nicht."),
        (("due", "--until", "x9"), "x9"),
    ],
)
def test_a_wrong_call_is_explained(run: Run, words: tuple[str, ...], said: str) -> None:
    outcome = run(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


@pytest.mark.parametrize("words", [("x" * 5000,), ("list", "a", "--y" + "z" * 5000)])
def test_an_endless_word_is_said_in_short(run: Run, words: tuple[str, ...]) -> None:
    outcome = run(*words)
    assert outcome.code == 2
    assert "…" in outcome.err
    assert max(map(len, outcome.err.splitlines())) < 1000


def test_a_fault_of_the_program_is_calm_and_goes_to_the_log(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    somebody = f"{'Krüger'}, privat {171_2354733}"

    def broken(*_: object, **__: object) -> None:
        raise KeyError(somebody)

    monkeypatch.setattr("leaddesk.cli.reading.lead_count", broken)
    outcome = run("list")
    assert outcome.code == 70
    assert outcome.err == (
        "Das hat nicht geklappt. Ihre Daten sind unverändert; mehr dazu steht im Protokoll.\n"
    )
    log = (tmp_path / "config" / "logs" / "leaddesk.log").read_text("utf-8")
    assert "KeyError" in log and "reading.py" in log
    assert "privat" not in log and "1712354733" not in log


def test_read_only_files_are_read_and_not_changed(run: Run, tmp_path: Path) -> None:
    copy = Path(shutil.copy(run.store, tmp_path / "nur_lesen.leaddesk"))
    copy.chmod(0o444)
    if _is_root():
        pytest.skip("root may write everything")
    assert run("list", store=copy).code == 0
    assert run(*WRITING, store=copy).code == 4


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.mark.parametrize("name", ["x" * 300 + ".leaddesk", "ring.leaddesk"])
@pytest.mark.parametrize("words", [("list",), ("import", "liste.csv")])
def test_a_place_that_no_file_can_have_is_said(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "liste.csv").write_text("Firma\nBräu KG\n", encoding="utf-8")
    (tmp_path / "ring.leaddesk").symlink_to(tmp_path / "ring.leaddesk")
    outcome = run(*words, store=tmp_path / name)
    assert (outcome.code, outcome.out) == (4, "")
    assert name[-14:] in outcome.err
