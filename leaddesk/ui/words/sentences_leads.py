"""What can be said about work on leads: fields, stages, contacts, segments, views."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "unknown_lead": marked(
        "Problems",
        "This lead is not there any more. Somebody may have removed it.",
    ),
    "unknown_contact": marked(
        "Problems",
        "This contact is not there any more. Somebody may have removed it.",
    ),
    "unknown_view": marked(
        "Problems",
        "This view is not there any more. Somebody may have removed it.",
    ),
    "view_name_missing": marked("Problems", "The view needs a name. Please type one."),
    "changed_meanwhile": marked(
        "Problems",
        "{field} was changed meanwhile. Look at the lead and decide which entry stays.",
    ),
    "field_readonly": marked("Problems", "{field} can’t be typed: LeadDesk sets it by itself."),
    "cell_readonly": marked("Problems", "This column can’t be typed into."),
    "cell_excluded": marked(
        "Problems",
        "The lead is excluded. Lift the exclusion before you change it.",
    ),
    "cell_handed_over": marked(
        "Problems",
        "The lead is on its way to the ERP in hand-over {batch}, whose answer is missing. Change it"
        " in its own pane if it can’t wait.",
    ),
    "cells_too_many": marked(
        "Problems",
        "{count} cells are too many for one step ({most} at most). Choose fewer rows, or import"
        " them as a list.",
    ),
    "touchpoint_in_future": marked(
        "Problems",
        "The contact lies in the future. Give a time that has passed, or set a follow-up.",
    ),
    "unknown_touchpoint": marked(
        "Problems",
        "This entry is not there any more. Somebody may have taken it back.",
    ),
    "entry_closed": marked(
        "Problems",
        "This entry is older than a day or somebody else’s: it can be added to, not changed.",
    ),
    "entry_changed_meanwhile": marked(
        "Problems",
        "The entry was changed meanwhile. Your text still stands here: copy it, close this and look"
        " at the entry again.",
    ),
    "entry_empty": marked("Problems", "Nothing is written yet. Type what is to be added."),
    "satisfaction_range": marked("Problems", "Satisfaction goes from 1 (low) to 5 (high)."),
    "no_follow_up": marked("Problems", "This lead has no open follow-up."),
    "segment_number": marked(
        "Problems",
        "A parameter has a number from 1 to 62; {value} is outside.",
    ),
    "segment_name_missing": marked(
        "Problems",
        "Parameter {value} needs a name in German and in English.",
    ),
    "sample_there": marked("Problems", "The sample data are there already."),
    "sample_absent": marked("Problems", "There are no sample data to remove."),
    "stage_same": marked("Problems", "The lead is at {stage} already."),
    "reason_missing": marked("Problems", "This move needs a reason. Possible: {reasons}."),
    "reason_unknown": marked(
        "Problems",
        "“{value}” is none of the reasons for this move. Possible: {reasons}.",
    ),
}
