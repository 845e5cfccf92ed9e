"""`checklist` and `questions`: what was learned of a lead, and what is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.cli.tables import Column, table, terminal_width
from leaddesk.cli.typed import typed_key, typed_list
from leaddesk.operations.qualification import answer_question, set_question
from leaddesk.queries.qualification import Checklist, checklist, questions
from leaddesk.rules.qualification import Question
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.stages import stage_name

_ANSWERS: dict[str, bool | None] = {"yes": True, "no": False, "open": None}


def show_checklist(call: Call) -> Exit:
    """Answers what is given, then shows it all."""
    options = call.options
    with open_store(call) as store:
        lead_id = found_lead(call, store)
        answers = [_typed_answer(text, store) for text in options.answer]
        if options.note is not None and len(answers) != 1:
            text = translate("Cli", "--note belongs to one --answer.")
            raise Stopped(Exit.WRONG_CALL, text)
        for question, yes in answers:
            store.run(answer_question, lead_id, question.id, yes, options.note)
        found = store.ask(checklist, lead_id=lead_id)
    call.answer(_document(found), _lines(found))
    return Exit.DONE


def _typed_answer(text: str, store: Store) -> tuple[Question, bool | None]:
    """ "budget=yes"; the question by its key or name."""
    name, sign, said = text.partition("=")
    words = {
        "yes": translate("Cli", "yes"), "no": translate("Cli", "no"),
        "open": translate("Cli", "open"),
    }  # fmt: skip
    if not sign:
        sentence = translate("Cli", "--answer takes QUESTION=yes, no or open, not “{value}”.")
        raise Stopped(Exit.WRONG_CALL, sentence.format(value=text))
    key = typed_key(said, words, translate("Cli", "“{value}” is none of: {known}"))
    return _typed_question(name, store), _ANSWERS[key]


def _typed_question(text: str, store: Store) -> Question:
    known = {q.key: q for q in store.ask(questions)}
    names = {key: q.name(current_language()) for key, q in known.items()}
    sentence = translate("Cli", "There is no question “{value}”. There are: {known}")
    return known[typed_key(text, names, sentence)]


def _document(found: Checklist) -> dict[str, Any]:
    done = found.progress
    return {
        "answered": done.answered,
        "asked": done.asked,
        "required_answered": done.required_answered,
        "required": done.required,
        "questions": [
            {
                "key": row.question.key,
                "text": row.question.text(current_language()),
                "answer": None if row.yes is None else "yes" if row.yes else "no",
                "note": row.note or None,
                "at": row.at.isoformat() if row.at else None,
                "who": row.who or None,
                "required_for": [stage.key for stage in row.question.required_for],
            }
            for row in (*found.rows, *found.former)
        ],
    }


def _lines(found: Checklist) -> list[str]:
    heads = [
        Column(translate("CliColumns", "Question"), least=20),
        Column(translate("CliColumns", "Answer")),
        Column(translate("CliColumns", "Note")),
        Column(translate("CliColumns", "Date")),
    ]
    said = {
        True: translate("Cli", "yes"), False: translate("Cli", "no"),
        None: translate("Cli", "open"),
    }  # fmt: skip
    cells = [
        [row.question.text(current_language()), said[row.yes], row.note,
         date_text(row.at.astimezone().date()) if row.at else ""]
        for row in (*found.rows, *found.former)
    ]  # fmt: skip
    done = found.progress
    text = translate("Cli", "{answered} of {asked}, required {done} of {required}")
    said_line = text.format(
        answered=done.answered, asked=done.asked, done=done.required_answered,
        required=done.required,
    )  # fmt: skip
    return [*table(heads, cells, terminal_width()), said_line]


def show_questions(call: Call) -> Exit:
    """Changes the one that is named, as the options say; then shows all."""
    options = call.options
    with open_store(call) as store:
        if options.add:
            name, text = options.add.strip(), (options.text or options.add).strip()
            made = Question(0, "", 0, name, name, text, text)
            store.run(set_question, _changed(call, made), new=True)
        elif options.question:
            store.run(set_question, _changed(call, _typed_question(options.question, store)))
        found = store.ask(questions)
    document = [
        {
            "key": q.key, "name": q.name(current_language()), "text": q.text(current_language()),
            "points": {"yes": q.points_yes, "no": q.points_no},
            "required_for": [stage.key for stage in q.required_for], "needs_yes": q.needs_yes,
            "active": q.active,
        }
        for q in found
    ]  # fmt: skip
    heads = [
        Column(translate("CliColumns", "Key"), least=8),
        Column(translate("CliColumns", "Question"), least=20),
        Column(translate("CliColumns", "Required for")),
        Column(translate("CliColumns", "In use")),
    ]
    cells = [
        [q.key, q.text(current_language()),
         ", ".join(stage_name(stage) for stage in q.required_for),
         translate("Cli", "yes") if q.active else ""]
        for q in found
    ]  # fmt: skip
    call.answer(document, table(heads, cells, terminal_width()))
    return Exit.DONE


def _changed(call: Call, question: Question) -> Question:
    options = call.options
    if options.text is not None:
        text = options.text.strip()
        question = replace(question, text_de=text, text_en=text)
    if options.required is not None:
        question = replace(question, required_for=_typed_stages(options.required))
    if options.points_yes is not None:
        question = replace(question, points_yes=options.points_yes)
    if options.points_no is not None:
        question = replace(question, points_no=options.points_no)
    if options.use is not None:
        question = replace(question, active=options.use == "on")
    return question


def _typed_stages(text: str) -> tuple[Stage, ...]:
    names = {stage.key: stage_name(stage) for stage in Stage}
    sentence = translate("Cli", "There is no stage “{value}”. There are: {known}")
    return tuple(Stage.of(typed_key(word, names, sentence)) for word in typed_list(text))
