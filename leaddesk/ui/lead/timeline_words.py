"""One entry of the history in words: icon, what happened, and the line below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leaddesk.queries.field_changes import Change
from leaddesk.queries.timeline import Entry
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.stage_moves import move_kind
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Direction, Kind
from leaddesk.ui.lead.field_values import shown_value
from leaddesk.ui.lead.lead_words import no_follow_up_text
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import given_words
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import date_text, moment_text, signed_text, time_text
from leaddesk.ui.words.purchases import line_text, order_title, sums_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.stages import stage_name, stage_order
from leaddesk.ui.words.touchpoints import direction_name, entry_title, outcome_name

CONTACTS, SYSTEM, ALL = "contacts", "system", "all"

_ICONS = {
    Kind.CALL: "phone", Kind.EMAIL: "mail", Kind.VISIT: "map-pin", Kind.NOTE: "notebook-pen",
    Kind.LETTER: "mail-open", Kind.VIDEO: "video", Kind.CHAT: "message-square",
    Kind.FAIR: "ticket", Kind.WEBINAR: "presentation", Kind.DOWNLOAD: "download",
    Kind.NEWSLETTER_SIGNUP: "newspaper", Kind.NEWSLETTER_OPEN: "newspaper",
    Kind.NEWSLETTER_CLICK: "newspaper", Kind.NEWSLETTER_UNSUBSCRIBE: "newspaper",
    Kind.WEBSITE_VISIT: "globe", Kind.WEBSITE_BOUNCE: "globe",
    Kind.PRESENTATION: "presentation", Kind.TRIAL: "flask-conical",
    Kind.QUOTE_REQUEST: "file-text", Kind.QUOTE: "file-text", Kind.ORDER: "package",
    Kind.SERVICE_CALL: "headset", Kind.COMPLAINT: "triangle-alert",
    Kind.CONTACT_REFUSED: "phone-off", Kind.CONTENT_SENT: "send",
}  # fmt: skip
_SORT_ICONS = {
    "stage": "arrow-right-left", "import": "file-up", "hand_over": "file-spreadsheet",
    "answer": "hash", "given": "user-plus", "merged": "link", "purchase": "package",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class EntryWords:
    """`title` bold, `effect` what it led to, `quote` what was said, and when and who at the right:
    `clock` is the hour alone, for where the day stands above."""

    icon: str
    title: str
    effect: str
    quote: str
    moment: str
    clock: str
    who: str

    def right(self, by_day: bool) -> str:
        return " · ".join(
            part for part in (self.clock if by_day else self.moment, self.who) if part
        )

    @property
    def spoken(self) -> str:
        """For screen readers."""
        said = (self.title, self.effect, self.quote, self.moment, self.who)
        return ", ".join(part for part in said if part)


def belongs(entry: Entry, filter_key: str) -> bool:
    """Whether the entry is shown under this filter."""
    if filter_key == ALL:
        return True
    return (entry.sort in ("touchpoint", "purchase")) is (filter_key == CONTACTS)


def entry_words(entry: Entry, points: int | None = None) -> EntryWords:
    """How the entry reads; `points` is what it gives to the score, None while not known."""
    when = moment_text(entry.at), time_text(entry.at.astimezone().time())
    who = entry.initials or entry.who
    if entry.sort == "touchpoint":
        icon = _ICONS.get(Kind(entry.kind), "circle-dot") if entry.kind in set(Kind) else "circle"
        return EntryWords(
            icon, _touchpoint_title(entry), _effect(entry, points), _quote(entry), *when, who
        )
    if entry.sort == "purchase":
        lines = entry.details["lines"]
        day = date_text(day_of(entry))
        words = order_title(entry.kind), sums_text(lines), " · ".join(map(line_text, lines))
        return EntryWords(_SORT_ICONS[entry.sort], *words, day, "", who)
    if entry.sort == "edits":
        return _edits_words(entry, *when, who)
    title, effect = _system_words(entry)
    quote = (entry.text or "") if entry.sort == "stage" else ""
    return EntryWords(_SORT_ICONS.get(entry.sort, "circle"), title, effect, quote, *when, who)


def day_of(entry: Entry) -> date:
    """The day of the entry on this machine."""
    return entry.at.astimezone().date()


def _touchpoint_title(entry: Entry) -> str:
    title = entry_title(entry.kind, entry.details)
    tail = outcome_name(entry.outcome) if entry.outcome else ""
    if not tail and entry.direction == Direction.IN:
        tail = direction_name(entry.direction)
    return f"{title} · {tail}" if tail else title


def _quote(entry: Entry) -> str:
    """What was said, as one text."""
    return " · ".join(part for part in (entry.text, _visit_text(entry)) if part)


def _visit_text(entry: Entry) -> str:
    people = str(entry.details.get("participants", ""))
    return translate("Lead", "With {people}").format(people=people) if people else ""


def _effect(entry: Entry, points: int | None) -> str:
    """ "+15 Punkte Verhalten · P4 angekreuzt"."""
    said = []
    if points:
        text = translate("Lead", "{points} points behaviour")
        said.append(text.format(points=signed_text(points)))
    said += [translate("Lead", "P{number} ticked").format(number=n) for n in entry.ticked]
    said += [translate("Lead", "P{number} unticked").format(number=n) for n in entry.unticked]
    if entry.satisfaction is not None:
        text = translate("Lead", "Satisfaction {number} of 5")
        said.append(text.format(number=entry.satisfaction))
    if entry.product:
        said.append(entry.product)
    reason = str(entry.details.get("no_follow_up", ""))
    if reason:
        text = translate("Lead", "No follow-up: {reason}")
        said.append(text.format(reason=no_follow_up_text(reason)))
    return " · ".join(said)


def _system_words(entry: Entry) -> tuple[str, str]:
    if entry.sort == "stage":
        return _move_words(entry)
    if entry.sort == "import":
        text = translate("Lead", "Imported")
        return text, entry.text or ""
    if entry.sort == "hand_over":
        text = translate("Lead", "Handed over to the ERP, batch {number}")
        return text.format(number=_batch(entry)), ""
    if entry.sort == "given":
        return given_words(entry.kind, entry.who, entry.text or "")
    if entry.sort == "merged":
        text = translate("Lead", "Merged with {number}")
        return text.format(number=entry.kind), entry.text or ""
    text = translate("Lead", "Customer number {number} from the ERP")
    return text.format(number=entry.kind), translate("Lead", "Batch {number}").format(
        number=_batch(entry)
    )


def _edits_words(entry: Entry, moment: str, clock: str, who: str) -> EntryWords:
    """ "4 Feldänderungen", and which, with what stood there before."""
    changes: Sequence[Change] = entry.details["changes"]
    title = translate("Lead", "%n field(s) changed", "", len(changes))
    quote = " · ".join(_change_text(change) for change in changes)
    return EntryWords("pencil", title, "", quote, moment, clock, who)


def _change_text(change: Change) -> str:
    name = field_name(change.field)
    if change.field == "lead.owner":  # kept by a number that says nothing to a person
        return name
    before = shown_value(change.field, change.before) or translate("Lead", "empty")
    return translate("Lead", "{field} (before: {value})").format(field=name, value=before)


def _move_words(entry: Entry) -> tuple[str, str]:
    to = Stage.of(entry.kind)
    if entry.from_stage is None:
        return translate("Lead", "Began as {stage}").format(stage=stage_name(to)), ""
    text = translate("Lead", "{before} → {after}")
    title = text.format(before=stage_name(entry.from_stage), after=stage_name(to))
    kind = move_kind(entry.from_stage, to, stage_order())
    return title, reason_name(entry.reason, kind) if entry.reason else ""


def _batch(entry: Entry) -> str:
    text = entry.text or ""
    return batch_label(int(text)) if text.isdecimal() else text
