"""The commands of one lead: words, keys, icons. What they do is the pane's business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.words import Marked, marked


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    name: Marked
    shortcut: str
    icon: str
    other_names: str = ""
    more_shortcuts: tuple[str, ...] = ()


_ENTRIES = (
    _Entry("log_call", marked("Lead", "Log a call"), "T", "phone", "telefonat|anruf|phone call"),
    _Entry("follow_up", marked("Lead", "Set the follow-up"), "W", "clock",
           "wiedervorlage|reminder|due"),
    _Entry("stage", marked("Lead", "Move to another stage"), "S", "arrow-right-left",
           "stufe|stage|verloren|lost|mql|sql"),
    _Entry("segments", marked("Lead", "Set the parameters"), "P", "tags",
           "parameter|segment|segmente"),
    _Entry("accept_suggestion", marked("Lead", "Set the suggested parameter"), "X", "tags",
           "vorschlag|setzen|parameter|suggestion"),
    _Entry("refuse_suggestion", marked("Lead", "Suggest this parameter no more"), "Shift+X", "x",
           "vorschlag|ablehnen|passt nicht|suggestion|dismiss"),
    _Entry("qualify", marked("Lead", "Qualify: the checklist"), "Q", "clipboard-check",
           "qualifizierung|checkliste|fragen|checklist|bant"),
    _Entry("visit", marked("Lead", "Write a visit report"), "B", "map-pin",
           "besuchsbericht|besuch|visit"),
    _Entry("log_mail", marked("Lead", "Log an e-mail"), "M", "mail", "mail|e-mail"),
    _Entry("write_mail", marked("Lead", "Write an e-mail of a template"), "Shift+M", "mail",
           "vorlage|mail schreiben|mailto|template|outlook"),
    _Entry("log_note", marked("Lead", "Write a note"), "N", "notebook-pen", "notiz|note"),
    _Entry("log_service", marked("Lead", "Log a service contact"), "D", "headset",
           "kundendienst|servicekontakt|reklamation|zufriedenheit|service|complaint"),
    _Entry("why_score", marked("Lead", "Why this score?"), "I", "info",
           "score|punkte|warum|points|why"),
    _Entry("owner", marked("Lead", "Give it to another owner"), "O", "user",
           "zuständig|owner|zuweisen|assign"),
    _Entry("edit_field", marked("Lead", "Edit a field"), "F2", "pencil",
           "feld|bearbeiten|edit|stammdaten"),
    _Entry("campaign", marked("Lead", "Put on a track or into a campaign"), "K", "sprout",
           "kampagne|strecke|nurturing|campaign|track"),
    _Entry("accept", marked("Lead", "Accept the lead offered to sales"), "A", "circle-check",
           "annehmen|accept|sal"),
    _Entry("reject", marked("Lead", "Reject the lead offered to sales"), "R", "x",
           "ablehnen|reject|zurückgeben|return"),
    _Entry("hand_to_sales", marked("Lead", "Hand over to sales"), "V", "handshake",
           "vertrieb|übergeben|sales|mql|anbieten|offer"),
    _Entry("withdraw", marked("Lead", "Take the offer to sales back"), "Shift+V", "undo-2",
           "angebot zurückziehen|zurücknehmen|withdraw|vertrieb"),
    _Entry("opportunity", marked("Lead", "Create an opportunity"), "C", "trending-up",
           "chance|opportunity|prospect|verkaufschance"),
    _Entry("to_marketing", marked("Lead", "Return to marketing"), "G", "undo-2",
           "zurückgeben|rückgabe|marketing|warm|return"),
    _Entry("to_partner", marked("Lead", "Pass to a partner"), "Shift+P", "handshake",
           "partner|weitergeben|pass"),
    _Entry("lost", marked("Lead", "Lost"), "L", "x", "verloren|lost|absage"),
    _Entry("reopen", marked("Lead", "Open it again"), "Shift+O", "rotate-ccw",
           "wieder öffnen|reaktivieren|reopen"),
    _Entry("pause", marked("Lead", "Pause the clock"), "Shift+F", "clock",
           "frist anhalten|pausieren|uhr|pause|sla"),
    _Entry("resume", marked("Lead", "Let the clock go on"), "", "clock",
           "frist fortsetzen|uhr|resume|sla"),
    _Entry("sheet", marked("Lead", "Show the hand-over sheet"), "", "file-text",
           "übergabebogen|bogen|drucken|pdf|sheet|print"),
    _Entry("visit_sheet", marked("Lead", "Show the sheet for the visit"), "", "file-text",
           "besuchsblatt|besuch|drucken|pdf|visit|print"),
    _Entry("blank_report", marked("Lead", "Show the blank visit report for paper"), "", "file-text",
           "besuchsbericht|leer|papier|drucken|pdf|blank|print"),
    _Entry("vcard", marked("Lead", "Save the people as business cards"), "", "users",
           "vcard|visitenkarte|outlook|telefon|business card|vcf"),
    _Entry("hand_over", marked("Lead", "Hand over to the ERP"), "H", "file-spreadsheet",
           "übergabe|übergeben|erp|excel"),
    _Entry("finish", marked("Lead", "Finish the follow-up"), "E", "circle-check",
           "erledigt|wiedervorlage|done"),
    _Entry("dial", marked("Lead", "Dial and log the call"), "Shift+T", "phone-call",
           "wählen|anrufen|dial|tel"),
    _Entry("copy_phone", marked("Lead", "Copy the phone number"), "Ctrl+Shift+C", "copy",
           "telefonnummer|kopieren|clipboard"),
    _Entry("exclude", marked("Lead", "Exclude"), "Ctrl+Shift+X", "ban",
           "ausschließen|wettbewerber|competitor|löschen|delete", ("Del",)),
    _Entry("lift", marked("Lead", "Lift the exclusion"), "", "rotate-ccw",
           "ausschluss aufheben|ausgeschlossen|excluded"),
    _Entry("split", marked("Lead", "Split what was merged"), "", "arrow-right-left",
           "zusammenführung auflösen|trennen|dublette|split|merge|duplicate"),
    _Entry("consent", marked("Lead", "Record a consent"), "", "circle-check",
           "einwilligung|opt-in|dsgvo|rechtsgrundlage|consent|gdpr"),
    _Entry("objection", marked("Lead", "Record an objection to advertising"), "", "ban",
           "werbewiderspruch|widerspruch|werbesperre|opt-out|abmelden|sperren|objection|block"),
    _Entry("person_data", marked("Lead", "Create the information on a person …"), "", "shield",
           "auskunft erstellen|daten übertragen|dsgvo|datenschutz|art. 15|art. 20|gdpr|access"),
    _Entry("erase_person", marked("Lead", "Erase a person for good …"), "", "trash-2",
           "person löschen|dsgvo|datenschutz|art. 17|vergessen|gdpr|forget|delete"),
    _Entry("add_contact", marked("Lead", "Add a contact person"), "", "user-plus",
           "ansprechperson|kollege|colleague|person"),
    _Entry("next_tab", marked("Lead", "Next tab of the lead"), "Ctrl+PgDown", "arrow-right",
           "reiter|tab"),
    _Entry("previous_tab", marked("Lead", "Previous tab of the lead"), "Ctrl+PgUp", "arrow-left",
           "reiter|tab"),
    _Entry("save_next", marked("Lead", "Save and go to the next lead"), "Ctrl+Return", "save",
           "speichern|save"),
    _Entry("save_stay", marked("Lead", "Save and stay"), "Ctrl+S", "save", "speichern|save"),
)  # fmt: skip

OPENING = frozenset({
    "log_call", "log_mail", "log_note", "log_service", "visit", "follow_up", "stage", "segments",
    "why_score", "owner", "reject", "qualify", "hand_to_sales", "opportunity", "to_marketing",
    "to_partner", "lost", "reopen", "pause", "edit_field", "campaign", "add_contact", "dial",
    "exclude", "lift", "split", "next_tab", "previous_tab", "consent", "objection",
})  # fmt: skip
"""Those that show something in the pane: it is to be seen by then."""

PAPERS = ("sheet", "visit_sheet", "blank_report", "vcard", "write_mail", "person_data",
          "erase_person")  # fmt: skip
"""Those that make a document, or ask in a dialog."""

IN_FORM = frozenset({"save_next", "save_stay"})
"""Their keys belong to the form that is open; the pane makes no shortcuts for them."""


def lead_commands(
    run: Callable[[str], object], why_not: Callable[[str], str]
) -> tuple[Command, ...]:
    """All of them, in the order of the menus; `run` and `why_not` take the command's key."""
    return tuple(
        Command(
            entry.key, entry.name.now, partial(run, entry.key), entry.shortcut, Scope.LEAD,
            entry.icon, "lead", entry.other_names, partial(why_not, entry.key),
            entry.more_shortcuts,
        )
        for entry in _ENTRIES
    )  # fmt: skip
