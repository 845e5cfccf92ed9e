"""Files as they come from the world, hostile ones among them: a table or one sentence, and the
program lives."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.wizard import FILE
from leaddesk.ui.words import install_language
from tests.conftest import SAMPLES
from tests.ui.importing.conftest import forward
from tests.ui.looks import settle_down

FILES = sorted(path for prefix in "BT" for path in SAMPLES.glob(f"{prefix}[0-9]*"))


@pytest.mark.skipif(not FILES, reason="the real files are not beside the project")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_table_or_one_sentence(page: ImportPage, path: Path) -> None:
    install_language("de")
    page.open_file(path)
    settle_down()
    file = page.wizard.file
    if file.is_refused():
        sentence = file.refusal_text()
        assert len(sentence) > 20 and "code:" not in sentence and "Traceback" not in sentence
        assert not page.wizard.on_button.isVisible()
        return
    draft = page.wizard.draft
    assert draft is not None
    assert file.preview.table.grid.rowCount() > 0
    assert (draft.plan is None) == bool(draft.problem)
    if draft.plan is None:
        assert file.bar.text() and not page.wizard.on_button.isEnabled()
        return
    forward(page)
    assert page.wizard.place > FILE
    forward(page)
    assert page.wizard.isVisible()
