"""Names and colours of stages as the team has set them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from leaddesk.desk import Desk
from leaddesk.operations.stage_settings import set_stage
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS
from leaddesk.rules.stages import Stage
from leaddesk.ui.shell.stage_looks import StageLooks
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words.stages import stage_name, use_stage_names


@pytest.fixture(autouse=True)
def _as_it_came() -> Iterator[None]:
    yield
    use_stage_names({})
    theme.own_stages = {}


def test_own_names_and_colours_are_used_at_once_and_taken_back(sample_desk: Desk) -> None:
    parent = QObject()
    StageLooks(sample_desk, parent)
    assert stage_name(Stage.SQL) == "SQL"
    before = theme.stage(Stage.SQL).name()
    own = replace(DEFAULT_SETTINGS[Stage.SQL], name_de="Geprüft", color="#123456")
    sample_desk.run(set_stage, setting=own)
    assert stage_name(Stage.SQL) == "Geprüft"
    assert theme.stage(Stage.SQL).name() == "#123456"
    sample_desk.undo()
    assert (stage_name(Stage.SQL), theme.stage(Stage.SQL).name()) == ("SQL", before)
