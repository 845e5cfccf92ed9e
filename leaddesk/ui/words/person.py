"""What is kept of a person, and what an erasure takes and leaves, in words."""

from __future__ import annotations

from leaddesk.queries.person import PersonKept
from leaddesk.rules.hand_over import batch_label
from leaddesk.ui.words import translate


def kept_lines(kept: PersonKept) -> list[str]:
    """One line for each kind of thing that is kept."""
    leads = ", ".join(
        f"{lead.number} {lead.company}".strip() if lead.company else lead.number
        for lead in kept.leads
    )
    said = [translate("Person", "Lead: {leads}").format(leads=leads)] if leads else []
    said.append(touchpoints_text(kept))
    if kept.consents:
        said.append(translate("Person", "%n consent(s) and objection(s)", "", kept.consents))
    if kept.batches:
        said.append(translate("Person", "Handed over to the ERP: {batches}").format(
            batches=batches_text(kept)))  # fmt: skip
    return said


def touchpoints_text(kept: PersonKept) -> str:
    said = translate("Person", "%n touchpoint(s)", "", kept.touchpoints)
    if not kept.mails:
        return said
    mails = translate("Person", "%n e-mail(s)", "", kept.mails)
    return translate("Person", "{touchpoints}, {mails} among them").format(
        touchpoints=said, mails=mails
    )


def batches_text(kept: PersonKept) -> str:
    return ", ".join(batch_label(number) for number in kept.batches)


def goes_text(kept: PersonKept) -> str:
    """What an erasure takes."""
    return translate(
        "Person",
        "Erased are the contact and what was written of it: the texts of {touchpoints}, consents,"
        " notes, changes in the history, and all of it in LeadDesk’s own backups.",
    ).format(touchpoints=touchpoints_text(kept))


def stays_text(kept: PersonKept) -> str:
    """What stays, and why."""
    said = [
        translate("Person", "Kept are the company and figures without a name: kind and day of what"
                  " happened, stages, segments.")
        if any(not lead.private for lead in kept.leads)
        else translate("Person", "Kept are figures without a name: kind and day of what happened,"
                       " stages, segments.")
    ]  # fmt: skip
    if kept.batches:
        said.append(
            translate(
                "Person", "The line in hand-over {batches} stays without personal data: tell the"
                " ERP’s people, for it has got them.",
            ).format(batches=batches_text(kept))
        )  # fmt: skip
    return " ".join(said)
