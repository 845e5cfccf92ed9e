"""The checklist of a lead: which questions are asked, and what has been answered (product.md 5).

Each question is answered yes, no, or still open. A question may be asked for before a lead comes to
a stage; the gate there wants a yes, or an answer of either kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage

MOST_ACTIVE = 9
"""Each question in use has a digit of its own."""
MOST_POINTS = 10_000
OWN_FROM = 101
"""The ids of a team's own questions; those below are for the ones that come with the program."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `name_*`: short, for bars and lists ("Budget"); `text_*`: as it is asked.

    `points_yes`, `points_no`: what the answer gives to the score. `required_for`: the stages
    before which it has to be answered, with yes where `needs_yes`.
    """

    id: int
    key: str
    position: int
    name_de: str
    name_en: str
    text_de: str
    text_en: str
    points_yes: int = 0
    points_no: int = 0
    required_for: tuple[Stage, ...] = ()
    needs_yes: bool = True
    active: bool = True

    def name(self, language: str) -> str:
        return self.name_de if language[:2].lower() == "de" else self.name_en

    def text(self, language: str) -> str:
        return self.text_de if language[:2].lower() == "de" else self.text_en


@dataclass(frozen=True, slots=True)
class Progress:
    """ "6 of 9, required 4 of 4": of the questions in use."""

    answered: int
    asked: int
    required_answered: int
    required: int


def _default(
    number: int, key: str, name: tuple[str, str], text: tuple[str, str], *stages: Stage,
    active: bool = True,
) -> Question:  # fmt: skip
    return Question(number, key, number, *name, *text, required_for=tuple(stages), active=active)


DEFAULT_QUESTIONS: tuple[Question, ...] = (
    _default(1, "need", ("Bedarf", "Need"),
             ("Gibt es einen konkreten Bedarf?", "Is there a concrete need?"), Stage.SQL),
    _default(2, "product_fits", ("Produkt passt", "Product fits"),
             ("Haben wir, was gebraucht wird?", "Do we have what is needed?")),
    _default(3, "budget", ("Budget", "Budget"),
             ("Ist ein Budget da?", "Is there a budget?"), Stage.SQL),
    _default(4, "decision_maker", ("Entscheider", "Decision maker"),
             ("Ist bestätigt, wer entscheidet?", "Is it confirmed who decides?"), Stage.SQL),
    _default(5, "timing", ("Zeitplan", "Timing"),
             ("Steht fest, bis wann entschieden wird?", "Is it settled when they decide?")),
    _default(6, "interest", ("Interesse", "Interest"),
             ("Wird ein Angebot gewünscht, nicht nur Auskunft?",
              "Do they want a quote, not only information?")),
    _default(7, "serious", ("Seriös", "Serious"),
             ("Ist der Interessent ernsthaft?", "Is the prospect serious?")),
    _default(8, "worth_it", ("Lohnt sich", "Worth it"),
             ("Lohnt es sich wirtschaftlich (Bonität, Aufwand, Ausfälle)?",
              "Is it worth it commercially (credit rating, effort, losses)?")),
    _default(9, "consent", ("Einwilligung", "Consent"),
             ("Dürfen wir weiter anrufen und schreiben?", "May we go on calling and writing?")),
    _default(10, "volume", ("Menge", "Volume"),
             ("Ist die Menge oder der Umfang bekannt?", "Is the volume known?"), active=False),
    _default(11, "supplier", ("Jetziger Lieferant", "Present supplier"),
             ("Wissen wir, wer jetzt liefert?", "Do we know who supplies now?"), active=False),
    _default(12, "competition", ("Wettbewerb", "Competition"),
             ("Wissen wir, wer noch anbietet?", "Do we know who else makes an offer?"),
             active=False),
    _default(13, "channel", ("Kanal bekannt", "Channel known"),
             ("Wissen wir, wie wir sie am besten erreichen?",
              "Do we know how to reach them best?"), active=False),
    _default(14, "complete", ("Daten vollständig", "Data complete"),
             ("Sind die Stammdaten vollständig?", "Is the master data complete?"), active=False),
    _default(15, "existing", ("Bestandskunde", "Existing customer"),
             ("Ist geklärt, ob es ein neuer oder bestehender Kunde ist?",
              "Is it settled whether they are a new or an existing customer?"), active=False),
    _default(16, "assigned", ("Zugeordnet", "Assigned"),
             ("Ist geklärt, wer zuständig bleibt?", "Is it settled who stays responsible?"),
             active=False),
)  # fmt: skip
"""What comes with the program. A team's own wording of one stands in its place, by its id."""


def with_own(own: Iterable[Question]) -> tuple[Question, ...]:
    """The questions of a store in their order: its own, and the defaults as they came."""
    found = {question.id: question for question in (*DEFAULT_QUESTIONS, *own)}
    return tuple(sorted(found.values(), key=lambda q: (q.position, q.id)))


def in_use(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Those that are asked, in their order: the first has the digit 1."""
    return tuple(question for question in questions if question.active)


def question_problems(questions: Iterable[Question]) -> tuple[Problem, ...]:
    """What is wrong with the questions of a store. Codes: question_empty, question_twice (value:
    its name), questions_too_many, question_stage (no gate stands before that stage),
    question_points (args most)."""
    found, seen = [], set()
    active = in_use(questions)
    for question in active:
        if not question.name_de.strip() or not question.text_de.strip():
            found.append(Problem("question_empty"))
        elif question.name_de.strip().casefold() in seen:
            found.append(Problem("question_twice", value=question.name_de))
        seen.add(question.name_de.strip().casefold())
        if any(not stage.in_funnel or stage is Stage.COLD for stage in question.required_for):
            found.append(Problem("question_stage", value=question.name_de))
        if max(abs(question.points_yes), abs(question.points_no)) > MOST_POINTS:
            args = {"most": str(MOST_POINTS)}
            found.append(Problem("question_points", value=question.name_de, args=args))
    if len(active) > MOST_ACTIVE:
        found.append(Problem("questions_too_many", args={"most": str(MOST_ACTIVE)}))
    return tuple(found)


def is_met(question: Question, answer: bool | None) -> bool:
    """Whether this answer is what a gate asks for; None: still open."""
    return answer is True or (answer is False and not question.needs_yes)


def unmet(
    questions: Iterable[Question], answers: Mapping[int, bool], stage: Stage
) -> tuple[Question, ...]:
    """The questions that a gate before this stage still asks, in their order."""
    return tuple(
        question
        for question in in_use(questions)
        if stage in question.required_for and not is_met(question, answers.get(question.id))
    )


def progress(questions: Iterable[Question], answers: Mapping[int, bool]) -> Progress:
    """How far the checklist is. `answers` by the ids of the questions."""
    asked = in_use(questions)
    required = [question for question in asked if question.required_for]
    return Progress(
        answered=sum(question.id in answers for question in asked),
        asked=len(asked),
        required_answered=sum(question.id in answers for question in required),
        required=len(required),
    )
