"""What can be said about tracks and content."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "track_nobody": marked("Problems", "Nobody can be put on “{value}”: {barred}."),
    "track_unnamed": marked("Problems", "A track needs a name of up to 120 characters."),
    "track_known": marked("Problems", "There is a track called {value} already."),
    "track_empty": marked("Problems", "A track needs at least one step."),
    "track_too_long": marked("Problems", "A track has up to 40 steps."),
    "track_days": marked(
        "Problems", "The days of a track go up from step to step, from 0 to 1000."
    ),
    "track_step": marked(
        "Problems", "Step {value} says neither what is to be sent nor what is to be done."
    ),
    "track_used": marked(
        "Problems",
        "Leads have been on “{value}”, so it stays. Take it out of use, then nobody is put on it.",
    ),
    "track_resting": marked(
        "Problems", "“{value}” is out of use. Use it again, or choose another track."
    ),
    "unknown_track": marked("Problems", "This track is not there any more."),
    "track_over": marked("Problems", "The lead is not on this track any more."),
    "track_waits": marked(
        "Problems", "An A customer: its salesperson has to say yes first."
    ),
    "track_no_consent": marked(
        "Problems",
        "There is no consent to e-mails. Record one first, or pass over this step.",
    ),
    "piece_untitled": marked("Problems", "Content needs a title."),
    "piece_too_long": marked(
        "Problems", "The title or the link is too long: up to 300 and 1,000 characters."
    ),
    "piece_language": marked("Problems", "“{value}” is no language of content: de or en."),
    "piece_stage": marked("Problems", "Content is for stages within the funnel, not for {stage}."),
    "piece_known": marked("Problems", "There is content called {value} already."),
    "piece_on_track": marked(
        "Problems", "The track {value} sends this content. Take it out of the track first."
    ),
    "unknown_piece": marked("Problems", "This content is not there any more."),
}  # fmt: skip
