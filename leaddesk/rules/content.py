"""What can be given to somebody to read or to watch: for whom, when, and what fits a lead next.

A piece that names no persona is for everybody, one that names no stage for every stage, one without
a product or a language for any.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from leaddesk.rules.fold import sort_key
from leaddesk.rules.mail_templates import MailTemplate
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import FUNNEL, Stage

LONGEST_TITLE, LONGEST_LINK = 300, 1000
LANGUAGES = ("de", "en")
_GERMAN = frozenset({"DE", "AT", "CH", "LI"})


class PieceKind(StrEnum):
    WHITEPAPER = "whitepaper"
    CHECKLIST = "checklist"
    WEBINAR = "webinar"
    SERVICE_TIP = "service_tip"
    CASE_STUDY = "case_study"
    BROCHURE = "brochure"
    VIDEO = "video"
    OTHER = "other"


class Persona(StrEnum):
    """Who somebody is at their company, by what they have to answer for."""

    MANAGEMENT = "management"
    PURCHASING = "purchasing"
    PRODUCTION = "production"
    ENGINEERING = "engineering"
    SERVICE = "service"
    COMMERCE = "commerce"


_WORDS: Mapping[Persona, tuple[str, ...]] = {
    Persona.PURCHASING: ("einkauf", "einkäuf", "beschaff", "purchas", "procure", "buyer",
                         "supply chain"),
    Persona.PRODUCTION: ("produktion", "fertigung", "werkleit", "werksleit", "betriebsleit",
                         "production", "manufactur", "plant", "operations", "logisti"),
    Persona.ENGINEERING: ("konstru", "entwickl", "technik", "technisch", "ingenieur", "engineer",
                          "technical", "r&d", "design"),
    Persona.SERVICE: ("service", "instandhalt", "wartung", "maintenance"),
    Persona.COMMERCE: ("kaufm", "finanz", "buchhalt", "controll", "marketing", "vertrieb",
                       "finance", "account", "sales"),
    Persona.MANAGEMENT: ("geschäftsf", "inhaber", "vorstand", "ceo", "managing", "owner",
                         "director", "leitung", "president", "founder"),
}  # fmt: skip
"""What a position, or else a department, has in it. The first that is met: "head of purchasing" is
purchasing, not management."""
_FOLDED = {persona: tuple(sort_key(word) for word in words) for persona, words in _WORDS.items()}


def persona_of(position: str, department: str = "") -> Persona | None:
    """None: neither says it."""
    for text in (position, department):
        known = sort_key(text)
        for persona, words in _FOLDED.items():
            if any(word in known for word in words):
                return persona
    return None


def language_of(country: str) -> str:
    """The language in which somebody there is written to; "" where the country is not known."""
    if not country:
        return ""
    return "de" if country.upper() in _GERMAN else "en"


@dataclass(frozen=True, slots=True)
class Piece:
    """`link`: where it lies, an address or a path; `active`: it may still be given."""

    title: str
    kind: PieceKind = PieceKind.WHITEPAPER
    personas: tuple[Persona, ...] = ()
    stages: tuple[Stage, ...] = ()
    product: str = ""
    language: str = ""
    link: str = ""
    active: bool = True

    def is_for(self, persona: Persona | None, stage: Stage) -> bool:
        """Of somebody whose persona is not known only what is for everybody."""
        return (not self.personas or persona in self.personas) and (
            not self.stages or stage in self.stages
        )

    def as_json(self) -> dict[str, Any]:
        """Of whom and when it is: what stands in one column."""
        return {
            "personas": [persona.value for persona in self.personas],
            "stages": [stage.key for stage in self.stages],
        }


def audience_from_json(
    kept: Mapping[str, Any],
) -> tuple[tuple[Persona, ...], tuple[Stage, ...]]:
    return (
        tuple(Persona(key) for key in kept.get("personas", ())),
        tuple(Stage.of(key) for key in kept.get("stages", ())),
    )


def piece_problems(piece: Piece) -> tuple[Problem, ...]:
    """piece_untitled, piece_too_long, piece_language, piece_stage (`value`: its key)."""
    found: list[Problem] = []
    if not piece.title.strip():
        found.append(Problem("piece_untitled"))
    if len(piece.title) > LONGEST_TITLE or len(piece.link) > LONGEST_LINK:
        found.append(Problem("piece_too_long"))
    if piece.language not in ("", *LANGUAGES):
        found.append(Problem("piece_language", value=piece.language))
    found += [Problem("piece_stage", value=s.key) for s in piece.stages if s not in FUNNEL]
    return tuple(found)


class Reader(NamedTuple):
    """What of a lead says which pieces fit it."""

    persona: Persona | None
    stage: Stage
    product: str
    language: str


class Fit(NamedTuple):
    """A piece that fits, why ("persona", "stage", "product"), and whether it was sent already."""

    piece_id: int
    piece: Piece
    why: tuple[str, ...]
    sent: bool


def fitting(
    pieces: Iterable[tuple[int, Piece]], reader: Reader, sent: Collection[int]
) -> tuple[Fit, ...]:
    """What may be given, what fits best first, what was sent already last."""
    found = [
        Fit(number, piece, _why(piece, reader), number in sent)
        for number, piece in pieces
        if piece.active and _fits(piece, reader)
    ]
    return tuple(sorted(found, key=_order))


def _fits(piece: Piece, reader: Reader) -> bool:
    other_product = piece.product and sort_key(piece.product) != sort_key(reader.product)
    other_language = piece.language and reader.language not in ("", piece.language)
    return piece.is_for(reader.persona, reader.stage) and not (other_product or other_language)


def _why(piece: Piece, reader: Reader) -> tuple[str, ...]:
    said = (
        ("product", bool(piece.product)), ("persona", bool(piece.personas)),
        ("stage", bool(piece.stages)),
    )  # fmt: skip
    return tuple(key for key, holds in said if holds)


def _order(fit: Fit) -> tuple[Any, ...]:
    return fit.sent, -len(fit.why), sort_key(fit.piece.title), fit.piece_id


def gaps(pieces: Iterable[Piece], stages: Sequence[Stage]) -> tuple[tuple[Persona, Stage], ...]:
    """The cells of persona and stage for which there is nothing to give."""
    there = [piece for piece in pieces if piece.active]
    return tuple(
        (persona, stage)
        for persona in Persona
        for stage in stages
        if not any(piece.is_for(persona, stage) for piece in there)
    )


def sending_template(piece: Piece) -> MailTemplate:
    """The e-mail that a piece is sent with, in its language; German where it is in any."""
    # Braces in a link would be places of the template.
    said = (piece.link or piece.title).replace("{", "(").replace("}", ")")
    if piece.language == "en":
        body = f"{{salutation}},\n\nThis may be of use to you:\n{said}\n\nKind regards\n{{me}}"
    else:
        body = (
            f"{{Anrede}},\n\ndas könnte für Sie interessant sein:\n{said}\n\n"
            "Mit freundlichen Grüßen\n{Ich}"
        )
    title = piece.title.replace("{", "(").replace("}", ")")
    return MailTemplate(title, title, body)
