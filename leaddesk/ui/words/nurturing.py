"""What is said of tracks, and of what can be given to people."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.rules.content import Persona, PieceKind
from leaddesk.rules.nurturing import Barred, End, PutOn, StepKind, TrackStep
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import number_text

_KINDS: dict[PieceKind, Marked] = {
    PieceKind.WHITEPAPER: marked("Nurturing", "Whitepaper"),
    PieceKind.CHECKLIST: marked("Nurturing", "Checklist"),
    PieceKind.WEBINAR: marked("Nurturing", "Webinar"),
    PieceKind.SERVICE_TIP: marked("Nurturing", "Service tip"),
    PieceKind.CASE_STUDY: marked("Nurturing", "Case study"),
    PieceKind.BROCHURE: marked("Nurturing", "Brochure"),
    PieceKind.VIDEO: marked("Nurturing", "Video"),
    PieceKind.OTHER: marked("Nurturing", "Other content"),
}
_PERSONAS: dict[Persona, Marked] = {
    Persona.MANAGEMENT: marked("Nurturing", "Management"),
    Persona.PURCHASING: marked("Nurturing", "Head of purchasing"),
    Persona.PRODUCTION: marked("Nurturing", "Head of production"),
    Persona.ENGINEERING: marked("Nurturing", "Engineering"),
    Persona.SERVICE: marked("Nurturing", "Maintenance and service"),
    Persona.COMMERCE: marked("Nurturing", "Finance and sales"),
}
_BARRED: dict[str, Marked] = {
    Barred.ENDED: marked("Nurturing", "%n (has/have) left the funnel"),
    Barred.OBJECTED: marked("Nurturing", "%n (has/have) objected to e-mails"),
    Barred.NO_CONSENT: marked("Nurturing", "%n without consent to e-mails"),
    Barred.NO_ADDRESS: marked("Nurturing", "%n without an e-mail address"),
    Barred.ALREADY: marked("Nurturing", "%n on this track already"),
}
_ENDS: dict[str, Marked] = {
    End.DONE: marked("Nurturing", "all steps done"),
    End.TAKEN_OFF: marked("Nurturing", "taken off"),
    End.REFUSED: marked("Nurturing", "refused by sales"),
    End.REPLIED: marked("Nurturing", "stopped: has replied"),
    End.MQL: marked("Nurturing", "stopped: MQL reached"),
    End.WON: marked("Nurturing", "stopped: won"),
    End.OBJECTED: marked("Nurturing", "stopped: objection"),
    End.LEFT: marked("Nurturing", "stopped: left the funnel"),
}


def kind_of_piece(kind: PieceKind) -> str:
    return _KINDS[kind].now()


def persona_name(persona: Persona) -> str:
    return _PERSONAS[persona].now()


def end_text(end: str) -> str:
    """Why a lead is on a track no more; "" while it is."""
    return _ENDS[end].now() if end in _ENDS else ""


def barred_text(barred: Mapping[str, int]) -> str:
    """ "3 ohne Einwilligung für E-Mails, 1 hat E-Mails widersprochen"."""
    return ", ".join(said.now(barred[why]) for why, said in _BARRED.items() if barred.get(why))


def barred_from(text: str) -> str:
    """The same of how a refusal keeps it: "no_consent=3, objected=1"."""
    pairs = (piece.partition("=") for piece in text.split(", ") if piece)
    return barred_text({why: int(count) for why, _, count in pairs if count.isdecimal()})


def put_text(done: PutOn, track: str) -> str:
    """What came of putting leads on a track."""
    said = translate("Nurturing", "%n lead(s) on “{track}”.", "", done.leads).format(track=track)
    if done.waiting:
        said += " " + translate(
            "Nurturing", "%n of them wait(s/) for the salesperson’s yes.", "", done.waiting
        )
    if left := barred_text(done.barred):
        said += " " + translate("Nurturing", "Left out: {left}.").format(left=left)
    return said


def step_text(step: TrackStep, piece: str) -> str:
    """ "Senden: Leitfaden Schmierung", or what is to be done."""
    if step.kind is StepKind.CONTENT:
        return translate("Nurturing", "Send: {piece}").format(piece=piece or "–")
    return step.topic


def day_text(step: TrackStep) -> str:
    """ "Tag 7"."""
    return translate("Nurturing", "Day {day}").format(day=number_text(step.day))


def language_text(language: str) -> str:
    known = {"de": translate("Nurturing", "German"), "en": translate("Nurturing", "English")}
    return known.get(language, translate("Nurturing", "Any language"))
