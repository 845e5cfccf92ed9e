"""What can be said about people, their roles and absences."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "not_your_role": marked(
        "Problems",
        "Your role ({role}) may not do this. Ask somebody who may: {who}.",
    ),
    "people_reports_off": marked(
        "Problems",
        "Figures of single people are switched off. Whoever may set up the team can switch them on:"
        " Settings, Users and roles.",
    ),
    "team_without_manager": marked(
        "Problems",
        "Somebody active has to be sales manager, or nobody could set anything any more. Give"
        " somebody else that role first.",
    ),
    "person_unnamed": marked("Problems", "A person needs a name and initials."),
    "person_known": marked("Problems", "There is somebody called {value} already."),
    "area_span": marked(
        "Problems",
        "“{value}” is no beginning of postal codes. Name each by itself, for example 33, 34, 35.",
    ),
    "language_unreadable": marked(
        "Problems", "“{value}” is no language. Write two letters, for example de, en."
    ),
    "unknown_user": marked(
        "Problems",
        "This person is not there any more. Somebody may have taken that back.",
    ),
    "absence_dates": marked("Problems", "The last day of the absence lies before the first one."),
    "absence_own_stand_in": marked("Problems", "{value} can’t stand in for themselves."),
    "absence_twice": marked(
        "Problems",
        "{value} is away in these days already, from {on} on. Remove that absence first, or choose"
        " other days.",
    ),
    "week_without_days": marked(
        "Problems",
        "These working hours have no working day: no deadline of this person would ever be reached."
        " For example: Mo-Do 8-17; Fr 8-13. Leave it empty for the company’s hours.",
    ),
    "hours_unreadable:person.hours": marked(
        "Problems",
        "I can’t read “{value}” as working hours of a person. For example: Mo-Do 8-17; Fr 8-13.",
    ),
    "unknown_absence": marked("Problems", "This absence is not there any more."),
}
