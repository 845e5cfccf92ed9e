"""What can be said about the questions of the checklist and their answers."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "unknown_question": marked(
        "Problems",
        "This question is not there any more. Somebody may have taken that back.",
    ),
    "answer_open": marked(
        "Problems", "“{value}” is still open. Answer it with yes or no first, then add the note."
    ),
    "question_empty": marked(
        "Problems", "A question in use needs a short name and the question itself."
    ),
    "question_twice": marked("Problems", "There is another question called “{value}”."),
    "question_points": marked(
        "Problems", "An answer to “{value}” gives or takes at most {most} points."
    ),
    "questions_too_many": marked(
        "Problems",
        "At most {most} questions can be in use: each has a digit of its own. Take one out of use"
        " first.",
    ),
    "question_stage": marked(
        "Problems", "“{value}” is asked for at a stage that no gate stands before."
    ),
}
