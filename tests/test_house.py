"""The law of the house: what each room may import, and how big a thing may grow.

Reads the imports of every module; see docs/architecture.md for the why.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "leaddesk"

OURS: dict[str, set[str]] = {
    "rules": set(),
    "models": {"rules"},
    "derived": {"rules", "models"},
    "exchange": {"rules"},
    "store": {"rules", "models"},
    "operations": {"rules", "models", "exchange"},
    "queries": {"rules", "models", "derived"},
    "reply": {"rules"},
    "own_role": {"store", "rules"},
    "desk": {"reply", "own_role", "store", "rules"},
    "aside": {"store", "rules"},
    "settings": {"rules", "exchange"},
    "logs": set(),
    "resources": set(),
    "rests": set(),
    "ui": {"desk", "rests", "operations", "queries", "rules", "settings", "resources", "exchange"},
}
"""What of ours each room may import besides itself. Those of FREE: everything."""

FREE = {
    "cli",
    "app",
    "server_window",
    "workplace",
    "care",
    "reminders",
    "rounds",
    "scanning",
    "recovery",
    "pages",
    "seldom",
    "help_door",
    "place_check",
    "__main__",
    "__init__",
}

THEIRS: dict[str, set[str]] = {
    "rules": {"rapidfuzz", "phonenumbers", "holidays", "stdnum", "babel"},
    "models": {"sqlalchemy"},
    "derived": {"sqlalchemy"},
    "exchange": {
        "python_calamine", "openpyxl", "oxmsg", "defusedxml", "charset_normalizer",
    },
    "store": {"sqlalchemy", "alembic", "sqlcipher3", "psycopg"},
    "operations": {"sqlalchemy"},
    "queries": {"sqlalchemy", "pyroaring"},
    "reply": {"PySide6", "shiboken6"},
    "own_role": set(),
    "desk": {"PySide6"},
    "aside": {"PySide6"},
    "settings": {"platformdirs"},
    "logs": {"platformdirs"},
    "resources": set(),
    "rests": set(),
    "ui": {"PySide6"},
}  # fmt: skip

FORBIDDEN_WORDS = {"manager", "helper", "helpers", "utils", "handler", "service", "controller"}
LINES_OF_A_FILE = 300
LINES_OF_A_FUNCTION = 40
METHODS_OF_A_CLASS = 25


def modules() -> list[Path]:
    return sorted(
        path
        for path in HOUSE.rglob("*.py")
        if "migrations" not in path.parts and "__pycache__" not in path.parts
    )


def room_of(path: Path) -> str:
    first = path.relative_to(HOUSE).parts[0]
    return first.removesuffix(".py")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    """Every imported module name with its statement."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or "", node
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node


def ours(name: str) -> str | None:
    parts = name.split(".")
    return parts[1] if parts[0] == "leaddesk" and len(parts) > 1 else None


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(HOUSE)))
def test_rooms_keep_to_their_arrows(path: Path) -> None:
    room = room_of(path)
    if room in FREE:
        return
    assert room in OURS, f"{room} is a room that the law doesn't know"
    for name, node in imports_of(path):
        other = ours(name)
        top = name.split(".")[0]
        if other is not None:
            known = other in OURS or other in FREE
            assert not known or other == room or other in OURS[room], (
                f"{path.name}:{node.lineno} {room} must not import {other}"
            )
        elif top not in sys.stdlib_module_names and top not in ("leaddesk", "__future__"):
            assert top in THEIRS[room], f"{path.name}:{node.lineno} {room} must not import {top}"


def test_ui_takes_only_file_facts_from_exchange() -> None:
    """The window may read files through the child and write lists, never touch spreadsheets."""
    for path in modules():
        if room_of(path) == "ui":
            for name, _ in imports_of(path):
                assert not name.startswith("leaddesk.exchange.cells"), path


def test_operations_do_not_import_each_other() -> None:
    for path in modules():
        if room_of(path) == "operations":
            for name, node in imports_of(path):
                assert not name.startswith("leaddesk.operations"), f"{path.name}:{node.lineno}"


def test_rules_have_no_clock_and_no_file() -> None:
    for path in modules():
        if room_of(path) != "rules":
            continue
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Attribute):
                assert (
                    node.attr not in ("utcnow", "today", "now")
                    or not isinstance(node.value, ast.Name)
                    or node.value.id not in ("date", "datetime", "dt")
                ), f"{path.name}:{node.lineno}"
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "open", f"{path.name}:{node.lineno}"
        for name, node in imports_of(path):
            assert name.split(".")[0] not in ("time", "os", "pathlib", "random"), (
                f"{path.name}:{node.lineno}"
            )


def test_operations_and_queries_neither_commit_nor_start_threads() -> None:
    for path in modules():
        if room_of(path) not in ("operations", "queries"):
            continue
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Attribute):
                assert node.attr not in ("commit", "rollback"), f"{path.name}:{node.lineno}"
        for name, _ in imports_of(path):
            assert name.split(".")[0] not in ("threading", "concurrent", "asyncio"), path


def test_imports_within_functions_are_of_heavy_libraries_only() -> None:
    for path in modules():
        if room_of(path) in FREE:
            continue
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.FunctionDef):
                continue
            for inner in ast.walk(node):
                if isinstance(inner, ast.ImportFrom | ast.Import):
                    names = [a.name for a in inner.names]
                    module = getattr(inner, "module", None) or names[0]
                    assert not module.startswith("leaddesk"), f"{path.name}:{inner.lineno}"


def test_no_cycles_between_modules() -> None:
    graph: dict[str, set[str]] = {}
    names = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in modules()
    }
    for name, path in names.items():
        graph[name] = set()
        for node in tree_of(path).body:
            if isinstance(node, ast.ImportFrom | ast.Import):
                for imported in imported_names(node):
                    if imported in names and imported != name:
                        graph[name].add(imported)
    done: set[str] = set()

    def visit(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, " -> ".join([*above[above.index(name) :], name])
        if name in done:
            return
        for other in graph[name]:
            visit(other, (*above, name))
        done.add(name)

    for name in graph:
        visit(name, ())


def imported_names(node: ast.ImportFrom | ast.Import) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    submodules = [f"{node.module}.{alias.name}" for alias in node.names]
    for name in submodules:
        path = ROOT.joinpath(*name.split("."))
        if path.with_suffix(".py").exists() or (path / "__init__.py").exists():
            yield name
        else:
            yield node.module or ""


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(HOUSE)))
def test_things_stay_small_and_say_what_they_are(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = tree_of(path)
    assert ast.get_docstring(tree), f"{path}: what lives here?"
    assert len(text.splitlines()) <= LINES_OF_A_FILE, f"{path}: split it along the sense"
    words = set(re.split(r"[_.]", path.stem))
    assert not words & FORBIDDEN_WORDS, path
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= LINES_OF_A_FUNCTION + 12, f"{path.name}:{node.lineno} {node.name}"
        if isinstance(node, ast.ClassDef):
            methods = [n for n in node.body if isinstance(n, ast.FunctionDef)]
            assert len(methods) <= METHODS_OF_A_CLASS, f"{path.name}:{node.lineno} {node.name}"


def test_files_around_the_house_stay_small_too() -> None:
    around = [path for room in ("tests", "scripts", "benchmarks", "torture", "resources")
              for path in (ROOT / room).rglob("*.py")]  # fmt: skip
    assert len(around) > 100
    long = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in around}
    assert {name: lines for name, lines in long.items() if lines > LINES_OF_A_FILE} == {}


def test_nothing_is_left_for_others() -> None:
    for path in modules():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplementedError", text), path


def test_no_address_in_the_lock_and_no_machine_path_anywhere() -> None:
    assert not re.search(r"https?://|file://", (ROOT / "requirements.lock").read_text())
    here = str(ROOT.parent) + "/"
    for path in modules():
        assert here not in path.read_text(encoding="utf-8"), path
