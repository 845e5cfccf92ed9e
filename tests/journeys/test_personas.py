"""The tasks of ux.md section 1, done in the window and counted: none takes more than its target,
and docs/keyboard.md says what was counted. LEADDESK_WRITE_DOCS=1 writes it anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leaddesk.ui.shell.main_window import MainWindow
from tests.journeys.person import Person
from tests.journeys.persona_calls import P1, P4
from tests.journeys.persona_office import P2, P3, P5, P6
from tests.journeys.persona_table import DOCS, Task, line_of, target_text

TASKS = (*P1, *P2, *P3, *P4, *P5, *P6)
FINAL = [task for task in TASKS if task.final]


@pytest.mark.parametrize("persona", ["P1", "P2", "P3", "P4", "P5", "P6"])
def test_a_task_takes_no_more_than_its_target(
    window: MainWindow, persona: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one window, each step being taken back after its task."""
    monkeypatch.setattr("leaddesk.ui.leads.export_dialog.documents", lambda: tmp_path)
    steps: list[int] = []
    window.desk.changed.connect(lambda changes: steps.append(changes.step))
    for task in TASKS:
        if task.persona == persona and task.do is not None and not task.final:
            _count(window, task, tmp_path)
            window.show_page("leads")
            for _ in range(len(steps)):
                window.undoing.undo()
            steps.clear()


@pytest.mark.parametrize("task", FINAL, ids=lambda task: f"{task.persona}-{task.number}")
def test_what_the_world_has_seen_takes_no_more_either(
    window: MainWindow, task: Task, tmp_path: Path
) -> None:
    _count(window, task, tmp_path)


def _count(window: MainWindow, task: Task, folder: Path) -> None:
    assert task.do is not None
    person = Person(window, folder)
    task.do(person)
    assert person.presses <= task.presses, f"{task.words}: {person.presses} presses"
    assert person.clicks <= task.clicks, f"{task.words}: {person.clicks} clicks"
    counted = target_text(person.presses, person.clicks)
    line = line_of(task, f"{counted}; {task.why}" if task.why else counted)
    if os.environ.get("LEADDESK_WRITE_DOCS"):
        _write(task, line)
    assert line in DOCS.read_text(encoding="utf-8")


def test_what_is_not_replayed_is_said() -> None:
    for task in TASKS:
        if task.do is None:
            line = line_of(task, task.why)
            if os.environ.get("LEADDESK_WRITE_DOCS"):
                _write(task, line)
            assert task.why and line in DOCS.read_text(encoding="utf-8")


def _write(task: Task, line: str) -> None:
    """Put the line where the task stands in the table."""
    lines = DOCS.read_text(encoding="utf-8").splitlines()
    starts = [f"| {one.persona} {one.number} |" for one in TASKS]
    kept = {start: known for start in starts for known in lines if known.startswith(start)}
    kept[f"| {task.persona} {task.number} |"] = line
    rest = [known for known in lines if known not in kept.values() or known == line]
    table = [kept[start] for start in starts if start in kept]
    text = [known for known in rest if not known.startswith(tuple(starts))]
    DOCS.write_text("\n".join([*text, *table]) + "\n", encoding="utf-8")
