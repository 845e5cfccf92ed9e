"""What the palette offers beside the commands: everything that has a name in the store.

Parameters, saved views and people are asked for when the palette is opened; what was known before
is shown until then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leaddesk.operations.leads import assign_owner
from leaddesk.operations.segments import set_segments
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.queries.stage_settings import StagePlan, stage_plan
from leaddesk.queries.users import UserRow, users
from leaddesk.queries.views import presets
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.shell.palette_reasons import reason_commands
from leaddesk.ui.words import translate
from leaddesk.ui.words.segments import segment_name

if TYPE_CHECKING:
    from leaddesk.ui.shell.main_window import MainWindow

SETTINGS, PEOPLE = "settings/", "person/"
"""How the keys of these begin, which a prefix asks for."""


class PaletteMore(QObject):
    """`found` follows each answer."""

    found = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._segments: Sequence[SegmentRow] = ()
        self._people: Sequence[UserRow] = ()
        self._views: dict[str, str] = {}
        self._reasons: Mapping[MoveKind, ReasonList] = {}

    def look(self) -> None:
        self._desk.ask(segments).newest("palette_segments").done(self._take_segments)
        self._desk.ask(users).newest("palette_people").done(self._take_people)
        self._desk.ask(presets).newest("palette_views").done(self._take_views)
        self._desk.ask(stage_plan).newest("palette_reasons").done(self._take_plan)

    def commands(self) -> list[Command]:
        """All of them as they are now; their keys are no one's to change."""
        return [
            *reason_commands(self._window, self._reasons),
            *self._settings(), *(self._view(*view) for view in self._views.items()),
            *(one for row in self._segments for one in self._segment(row)),
            *(one for user in self._people if user.active for one in self._person(user)),
        ]  # fmt: skip

    def _settings(self) -> list[Command]:
        def page(key: str, name: Callable[[], str], icon: str) -> Command:
            def words() -> str:
                return translate("Palette", "Settings: {part}").format(part=name())

            return Command(
                f"{SETTINGS}{key}", words, lambda: self._window.show_page(f"settings/{key}"),
                icon=icon, other_names="einstellungen|settings|options",
            )  # fmt: skip

        return [page(*part) for part in self._window.settings_parts()]

    def _view(self, name: str, query: str) -> Command:
        def words() -> str:
            return translate("Palette", "View: {name}").format(name=name)

        return Command(
            f"view/{name}", words, lambda: self._window.show_query(query), icon="bookmark",
            other_names=name,
        )  # fmt: skip

    def _segment(self, row: SegmentRow) -> tuple[Command, ...]:
        number = row.number
        names = f"{row.name_de}|{row.name_en}|p{number}|segment {number}"

        def words(template: Callable[[], str]) -> Callable[[], str]:
            return lambda: template().format(number=number, name=segment_name(row))

        def put(on: bool) -> Callable[[], object]:
            def run() -> None:
                lead = self._window.lead_at_work()
                if lead is not None:
                    self._desk.run(set_segments, lead_ids=[lead], wanted={number: on})

            return run

        return (
            Command(
                f"segment/{number}",
                words(lambda: translate("Palette", "Leads of parameter {number}: {name}")),
                lambda: self._window.show_query(str(number)), icon="tags", other_names=names,
            ),
            Command(
                f"segment/{number}/on",
                words(lambda: translate("Palette", "Set parameter {number}: {name}")), put(True),
                icon="tag", other_names=names, why_not=self._why_no_lead,
                scope=Scope.LEAD,
            ),
            Command(
                f"segment/{number}/off",
                words(lambda: translate("Palette", "Remove parameter {number}: {name}")),
                put(False), icon="tag", other_names=names, why_not=self._why_no_lead,
                scope=Scope.LEAD,
            ),
        )  # fmt: skip

    def _person(self, user: UserRow) -> tuple[Command, ...]:
        def give() -> None:
            lead = self._window.lead_at_work()
            if lead is not None:
                self._desk.run(assign_owner, lead_ids=[lead], owner_id=user.user_id)

        names = f"{user.name}|{user.initials}"
        return (
            Command(
                f"{PEOPLE}{user.user_id}",
                lambda: translate("Palette", "Leads of {name}").format(name=user.name),
                lambda: self._window.show_query(f"owner:{user.initials}"), icon="user",
                other_names=names,
            ),
            Command(
                f"{PEOPLE}{user.user_id}/give",
                lambda: translate("Palette", "Give to {name}").format(name=user.name), give,
                icon="user-plus", other_names=f"{names}|zuweisen|assign",
                why_not=self._why_no_lead,
            ),
        )  # fmt: skip

    def _why_no_lead(self) -> str:
        if self._window.lead_at_work() is not None:
            return ""
        return translate("Palette", "no lead is chosen")

    def _take_segments(self, rows: Sequence[SegmentRow]) -> None:
        self._segments = rows
        self.found.emit()

    def _take_people(self, rows: Sequence[UserRow]) -> None:
        self._people = rows
        self.found.emit()

    def _take_views(self, views: dict[str, str]) -> None:
        self._views = dict(views)
        self.found.emit()

    def _take_plan(self, plan: StagePlan) -> None:
        self._reasons = plan.reasons
        self.found.emit()
