"""What the parts of a filter are called on chips and in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from leaddesk.rules.filter_fields import FIELDS
from leaddesk.rules.filter_text import (
    AnyOf,
    DateMissing,
    DateRange,
    Digits,
    Flag,
    Happened,
    Not,
    NumberExact,
    NumberRange,
    Owner,
    Phrase,
    Preset,
    Reached,
    Segment,
    StageIn,
    StageRange,
    Suggested,
    TextMatch,
    Word,
)  # fmt: skip
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import current_language, marked, translate
from leaddesk.ui.words.formats import date_text, number_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.stages import stage_name, stage_order
from leaddesk.ui.words.touchpoints import kind_name

_FIELDS = {
    "score": marked("Filters", "Score"),
    "behaviour": marked("Filters", "Behaviour"),
    "fit": marked("Filters", "Fit"),
    "value": marked("Filters", "Value"),
    "employees": marked("Filters", "Employees"),
    "due": marked("Filters", "Follow-up"),
    "contact": marked("Filters", "Last contact"),
    "since": marked("Filters", "In this stage since"),
    "created": marked("Filters", "Created"),
    "close": marked("Filters", "Expected close"),
    "city": marked("Filters", "Place"),
    "postal_code": marked("Filters", "Postal code"),
    "industry": marked("Filters", "Industry"),
    "source": marked("Filters", "Source"),
    "campaign": marked("Filters", "Campaign"),
    "product": marked("Filters", "Product"),
    "import": marked("Filters", "Import"),
    "reason": marked("Filters", "Reason"),
    "ansoff": marked("Filters", "Ansoff"),
    "competitor": marked("Filters", "Competitor"),
    "country": marked("Filters", "Country"),
    "number": marked("Filters", "Number"),
    "answer": marked("Filters", "Answer of sales"),
    "returned": marked("Filters", "Came back from sales"),
    "company": marked("Filters", "Company"),
}

_BY_KEY = {choice.key: choice for choice in FIELDS}

_FLAGS = {
    "overdue": marked("Filters", "Overdue"),
    "sla": marked("Filters", "Deadline running"),
    "sla_overdue": marked("Filters", "Deadline over"),
    "sla_today": marked("Filters", "Deadline today"),
    "sla_paused": marked("Filters", "Deadline stands"),
    "blocked": marked("Filters", "Objection"),
    "consent_phone": marked("Filters", "Consent to calls"),
    "consent_email": marked("Filters", "Consent to e-mails"),
    "consent_post": marked("Filters", "Consent to post"),
    "consent_none": marked("Filters", "No consent"),
    "excluded": marked("Filters", "Excluded"),
    "duplicate": marked("Filters", "Possible duplicate"),
    "incomplete": marked("Filters", "Incomplete"),
    "customer": marked("Filters", "Customer"),
    "handed_over": marked("Filters", "Handed over"),
    "open": marked("Filters", "Open"),
    "mine": marked("Filters", "Mine"),
}


_ANSWERS = {
    "kept": marked("Filters", "answered in time"),
    "late": marked("Filters", "answered late"),
    "open": marked("Filters", "not answered yet"),
}


_MOVED = {
    "in": marked("Filters", "came to {stage}"),
    "on": marked("Filters", "went on from {stage}"),
    "back": marked("Filters", "went back from {stage}"),
    "out": marked("Filters", "left the funnel from {stage}"),
    "there": marked("Filters", "stood in {stage} at the end"),
}
_DONE = {
    "rated": marked("Filters", "Satisfaction rated"),
    "touched": marked("Filters", "Contacted"),
    "bought": marked("Filters", "Ordered"),
    "quoted": marked("Filters", "Quoted"),
    "suits": marked("Filters", "Could use"),
    "ended": marked("Filters", "Ended with score"),
    "member": marked("Filters", "Was in parameter"),
}


def field_words(field: str) -> str:
    """The name of a filter field."""
    return _FIELDS[field].now() if field in _FIELDS else field


def field_typed(field: str) -> str:
    """How the field is called where it is typed: "quelle", "source"."""
    return _BY_KEY[field].names_in(current_language())[0]


def term_text(term: object, segments: Mapping[int, str]) -> str:
    """A term in words: "Parameter 4: Unzufriedene Wettbewerbskunden"."""
    match term:
        case Not():
            return translate("Filters", "not {term}").format(term=term_text(term.term, segments))
        case AnyOf():
            joint = f" {translate('Filters', 'or')} "
            return joint.join(term_text(part, segments) for part in term.terms)
        case Segment():
            return _segment(term, segments)
        case Suggested():
            return _suggested(term, segments)
        case StageIn():
            return _one_of(term.stages)
        case StageRange():
            return _stages(term.stages(stage_order()))
        case Reached():
            return translate("Filters", "reached {stage}").format(stage=stage_name(term.stage))
        case Happened():
            return _happened(term)
        case Owner():
            return _owner(term)
        case NumberRange() | DateRange() | DateMissing() | TextMatch():
            return _field(term)
        case Flag():
            return _FLAGS[term.name].now() if term.name in _FLAGS else term.name
        case Preset():
            return term.name
        case Phrase():
            return f"„{term.text}“" if current_language() == "de" else f"“{term.text}”"
        case Word():
            return term.text
        case Digits():
            return term.digits
        case NumberExact():
            return f"#{term.text}"
    return str(term)


def _segment(term: Segment, segments: Mapping[int, str]) -> str:
    if not term.numbers:
        return translate("Filters", "no parameter")
    named = [
        f"{number}: {segments[number]}" if number in segments else str(number)
        for number in term.numbers
    ]
    words = f" {translate('Filters', 'or')} ".join(named)
    return translate("Filters", "Parameter {numbers}").format(numbers=words)


def _suggested(term: Suggested, segments: Mapping[int, str]) -> str:
    if not term.numbers:
        return translate("Filters", "any suggestion")
    words = _segment(Segment(term.numbers), segments)
    return translate("Filters", "Suggestion: {parameter}").format(parameter=words)


def _one_of(stages: Sequence[Stage]) -> str:
    names = ", ".join(stage_name(stage) for stage in stages)
    return translate("Filters", "Stage {names}").format(names=names or "–")


def _stages(stages: Sequence[Stage]) -> str:
    """Of a stretch of the funnel."""
    if len(stages) < 2:
        return _one_of(stages)
    text = translate("Filters", "Stage {low} to {high}")
    return text.format(low=stage_name(stages[0]), high=stage_name(stages[-1]))


def _happened(term: Happened) -> str:
    if term.kind == "reached":
        stage = stage_name(Stage.of(term.what))
        said = translate("Filters", "reached {stage}").format(stage=stage)
    elif term.kind == "answer":
        said = _ANSWERS[term.what].now()
        if term.who:
            said += f", {term.who}"
    elif term.kind == "moved":
        said = _MOVED[term.who].now().format(stage=stage_name(Stage.of(term.what)))
    elif term.kind in _DONE:
        said = _done(term)
    elif term.what == "*":
        said = translate("Filters", "came back from sales")
    else:
        reason = reason_name(term.what) if term.what else translate("Filters", "no reason")
        said = translate("Filters", "came back from sales: {reason}").format(reason=reason)
    days = _days(term.low, term.high)
    return f"{said} ({days})" if days else said


def _days(low: date | None, high: date | None) -> str:
    """ "24.11.2025", "ab 24.11.2025"; "" for any."""
    first, last = (date_text(day) if day else "" for day in (low, high))
    if first and last and first != last:
        text = translate("Filters", "{low} to {high}")
    elif first and last:
        return first
    elif first:
        text = translate("Filters", "from {low}")
    elif last:
        text = translate("Filters", "up to {high}")
    else:
        return ""
    return text.format(low=first, high=last)


def _done(term: Happened) -> str:
    what, who = term.what, term.who
    if term.kind == "touched":
        what = "" if what == "*" else kind_name(what)
    elif term.kind == "ended":
        what = stage_name(Stage.of(what))
    pieces = ", ".join(piece for piece in (what, who) if piece and piece != "*")
    name = _DONE[term.kind].now()
    return f"{name}: {pieces}" if pieces else name


def _owner(term: Owner) -> str:
    if term.who == "me":
        return translate("Filters", "Owner: me")
    if term.who == "none":
        return translate("Filters", "No owner")
    return translate("Filters", "Owner {name}").format(name=term.who)


def _field(term: NumberRange | DateRange | DateMissing | TextMatch) -> str:
    name = field_words(term.field)
    if isinstance(term, DateMissing):
        return translate("Filters", "{field}: none").format(field=name)
    if isinstance(term, TextMatch):
        if not term.pattern:
            return translate("Filters", "{field}: none").format(field=name)
        return f"{name}: {term.pattern}"
    shown = date_text if isinstance(term, DateRange) else number_text
    low = shown(term.low) if term.low is not None else ""  # type: ignore[arg-type]
    high = shown(term.high) if term.high is not None else ""  # type: ignore[arg-type]
    return _spread(name, low, high)


def _spread(name: str, low: str, high: str) -> str:
    """A name with its bounds, of which one or both may be missing."""
    if low and low == high:
        return f"{name}: {low}"
    if low and high:
        text = translate("Filters", "{field} {low} to {high}")
    elif low:
        text = translate("Filters", "{field} from {low}")
    elif high:
        text = translate("Filters", "{field} up to {high}")
    else:
        text = translate("Filters", "{field}: any")
    return text.format(field=name, low=low, high=high)
