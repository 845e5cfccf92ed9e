"""Names and colours of stages as the team has set them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from leaddesk.desk import Desk
from leaddesk.operations.stage_settings import set_stage, set_stage_order
from leaddesk.rules.stage_order import AS_IT_COMES
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS
from leaddesk.rules.stages import Stage
from leaddesk.ui.shell.stage_looks import StageLooks
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words.stages import stage_name, stage_order, use_stage_names, use_stage_order
from tests.rules.test_stage_order import QUOTE_FIRST


@pytest.fixture(autouse=True)
def _as_it_came() -> Iterator[None]:
    yield
    use_stage_names({})
    use_stage_order(AS_IT_COMES)
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


def test_an_order_of_ones_own_is_used_at_once_and_taken_back(sample_desk: Desk) -> None:
    parent = QObject()
    StageLooks(sample_desk, parent)
    told: list[int] = []
    theme.changed.connect(lambda: told.append(1))
    sample_desk.run(set_stage_order, funnel=QUOTE_FIRST.funnel)
    assert stage_order() == QUOTE_FIRST
    sample_desk.undo()
    assert (stage_order(), len(told)) == (AS_IT_COMES, 2)
