"""K: type a name, Enter puts the leads on that track, or into that campaign."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.campaigns import PutIn, put_into_campaign
from leaddesk.operations.nurturing import put_on_track, take_off_track
from leaddesk.queries.campaigns import campaign_names
from leaddesk.queries.nurturing import TrackRow, tracks
from leaddesk.rules.fold import sort_key
from leaddesk.rules.nurturing import PutOn
from leaddesk.ui.lead.popovers import WithIds
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.inputs import KeyFilter, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import left_out_text
from leaddesk.ui.words.nurturing import put_text

WIDTH = 380
TRACK, CAMPAIGN, OFF = "track:", "campaign:", "off"


class TrackPopover(SavingPopover):
    """`with_ids` gives the leads, when it is known which they are. Tracks come first; a name that
    nothing has makes a campaign of it. `said` carries what was done."""

    said = Signal(str)

    def __init__(self, anchor: QWidget, desk: Desk, with_ids: WithIds) -> None:
        super().__init__(anchor, desk, translate("Lead", "On a track, or into a campaign"), WIDTH)
        self._with_ids = with_ids
        self._tracks: tuple[TrackRow, ...] = ()
        self._campaigns: tuple[str, ...] = ()
        self._name = ""
        self.line = LineEdit(
            translate("Lead", "Track or campaign"),
            placeholder=translate("Lead", "Name of the track or campaign"),
        )
        self.list = ChoiceList(translate("Lead", "Tracks and campaigns"), 8)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = Label(
            translate("Lead", "Who has not agreed to e-mails is left out of tracks that write."),
            SECONDARY, "text2", wrap=True,
        )  # fmt: skip
        for part in (self.line, self.list, hint, self.problem):
            self.body.addWidget(part)
        KeyFilter(self.line, self._on_key)
        self.line.textChanged.connect(lambda _: self._show())
        self.list.taken.connect(self._take)
        desk.ask(campaign_names).done(self._on_campaigns)
        desk.ask(tracks, today=desk.today()).done(self._on_tracks)

    def show_at(self) -> None:
        self.open(self.line)

    def _on_campaigns(self, names: tuple[str, ...]) -> None:
        self._campaigns = names
        self._show()

    def _on_tracks(self, rows: tuple[TrackRow, ...]) -> None:
        self._tracks = tuple(row for row in rows if row.track.active)
        self._show()

    def _show(self) -> None:
        typed = sort_key(self.line.text().strip())
        of_track = translate("Lead", "Track")
        of_campaign = translate("Lead", "Campaign")
        choices = [
            Choice(f"{TRACK}{row.track_id}", row.track.name, second=of_track, icon="sprout")
            for row in self._tracks if typed in sort_key(row.track.name)
        ]  # fmt: skip
        choices += [
            Choice(f"{CAMPAIGN}{name}", name, second=of_campaign)
            for name in self._campaigns if typed in sort_key(name)
        ]  # fmt: skip
        if typed and not any(sort_key(choice.text) == typed for choice in choices):
            name = self.line.text().strip()
            new = translate("Lead", "New campaign")
            choices.append(Choice(f"{CAMPAIGN}{name}", name, second=new))
        elif not typed:
            choices.append(Choice(OFF, translate("Lead", "Off all tracks")))
            choices.append(Choice(CAMPAIGN, translate("Lead", "Into no campaign")))
        self.list.show_choices(choices)
        if self.isVisible():
            self.place()

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.list.step(steps[Qt.Key(event.key())])
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.current())
            return True
        return False

    def _take(self, key: str) -> None:
        if key:
            self._with_ids(lambda ids: self._put(key, list(ids)))

    def _put(self, key: str, ids: list[int]) -> None:
        if key == OFF:
            self._name = translate("Lead", "Off all tracks")
            self.run(take_off_track, lead_ids=ids)
        elif key.startswith(TRACK):
            track_id = int(key.removeprefix(TRACK))
            self._name = next(r.track.name for r in self._tracks if r.track_id == track_id)
            self.run(put_on_track, lead_ids=ids, track_id=track_id, on=self.desk.today())
        else:
            self._name = key.removeprefix(CAMPAIGN)
            self.run(put_into_campaign, lead_ids=ids, name=self._name)

    def _on_saved(self, result: object) -> None:
        if isinstance(result, PutOn):
            self.said.emit(put_text(result, self._name))
        elif isinstance(result, PutIn) and result.objected:
            self.said.emit(left_out_text(result.objected))
        elif isinstance(result, PutIn):
            text = translate("Lead", "%n lead(s) into “{name}”.", "", result.leads)
            self.said.emit(text.format(name=self._name) if self._name else translate(
                "Lead", "Into no campaign"))  # fmt: skip
        else:
            self.said.emit(self._name)
        super()._on_saved(result)
