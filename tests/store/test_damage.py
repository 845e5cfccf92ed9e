"""Damaged stores, foreign files, newer ones: said in words, and left byte for byte as they are."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from leaddesk.derived.settle import settle
from leaddesk.operations.leads import add_lead
from leaddesk.store.opening import StoreRefused
from leaddesk.store.store import Store
from torture.damage import (
    HARMS,
    Harm,
    by_window,
    call,
    cut_at_page,
    digests,
    foreign_log,
    harm_and_open,
    newer_schema,
    text,
)  # fmt: skip
from torture.kept_stores import kept_stores, unpack


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    kept = list(kept_stores().values())[-1]
    return unpack(kept, tmp_path_factory.mktemp("whole") / "whole.leaddesk")


@pytest.mark.parametrize("seed", (1, 2))
@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_a_damaged_store_is_said_and_left_alone(
    whole: Path, tmp_path: Path, harm: Harm, seed: int
) -> None:
    assert harm_and_open(whole, tmp_path / "place", harm, seed) == []


@pytest.mark.parametrize(
    ("harm", "code"),
    ((text, "store_foreign"), (newer_schema, "store_newer"), (foreign_log, "store_damaged")),
    ids=lambda value: getattr(value, "__name__", value),
)
def test_what_it_is_is_told(whole: Path, tmp_path: Path, harm: Harm, code: str) -> None:
    def opened(place: Path, source: Path, seed: int) -> None:
        place.write_bytes(source.read_bytes())
        harm(place, Random(seed))
        with pytest.raises(StoreRefused, match=code):
            Store(place, who="Anna Berg", settle=settle)

    for seed in range(4):
        opened(tmp_path / f"{seed}.leaddesk", whole, seed)


def test_what_looks_sees_a_byte_that_was_written(tmp_path: Path) -> None:
    path = tmp_path / "leads.leaddesk"
    path.write_text("Firma;Ort")
    before = digests(path)
    path.write_text("Firma;Ort!")
    assert by_window(path, before) == ["window: not what it was"]


def test_a_command_that_only_reads_changes_nothing(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "leads.leaddesk"
    path.write_bytes(whole.read_bytes())
    before = digests(path)
    for words in (("list",), ("funnel",), ("due",), ("history",), ("check",)):
        call(path, *words)
        assert digests(path) == before, words


def test_a_command_that_changes_something_looks_first(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "leads.leaddesk"
    path.write_bytes(whole.read_bytes())
    cut_at_page(path, Random(5))
    before = digests(path)
    code, said = call(path, "log", "I-000001", "--kind", "note", "--note", "x")
    assert code == 4
    assert "beschädigt" in said
    assert digests(path) == before


def test_the_store_of_the_fixture_takes_changes(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "leads.leaddesk"
    path.write_bytes(whole.read_bytes())
    store = Store(path, who="Anna Berg", settle=settle)
    assert store.run(add_lead, {"company.name": "Ötztal AG"}).changes is not None
    store.close()
