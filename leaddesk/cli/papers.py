"""`sheet`: the papers of a lead, as PDF."""

from __future__ import annotations

from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.leads import found_lead
from leaddesk.cli.stores import open_store
from leaddesk.queries.lead_sheet import LeadSheet, lead_sheet
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.ui.words import translate
from leaddesk.ui.words.lead_sheet import sheet_html
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.visit_paper import (
    blank_report_html,
    blank_report_title,
    visit_sheet_html,
)


def sheet(call: Call) -> Exit:
    """What goes over to sales with a lead, along to a visit, or the blank visit report."""
    paper = call.options.paper
    if paper != "blank" and not call.options.number:
        raise Stopped(Exit.WRONG_CALL, translate("Cli", "Of which lead? Name its number."))
    with open_store(call) as store:
        known = store.ask(segments)
        if paper == "blank":
            title = blank_report_title()
            return printed(call, f"{title}.pdf", title, blank_report_html(known))
        found = store.ask(lead_sheet, lead_id=found_lead(call, store), now=store.clock())
        assert found is not None  # it was found in this very store
    return printed(
        call, f"{found.detail.number}.pdf", found.detail.number, _html(paper, found, known)
    )


def _html(paper: str, found: LeadSheet, known: tuple[SegmentRow, ...]) -> str:
    # heavy: imported when first needed
    from leaddesk.ui.parts.pdf import fits_on_a_page

    return visit_sheet_html(found, known, fits_on_a_page) if paper == "visit" else sheet_html(found)


def printed(call: Call, name: str, title: str, html: str) -> Exit:
    """The document as a PDF at --pdf, else here under this name."""
    # heavy: imported when first needed
    from leaddesk.ui.parts.pdf import write_pdf

    target = Path(call.options.pdf or name).expanduser()
    if target.is_dir():
        target = target / name
    elif target.suffix.lower() != ".pdf":
        text = translate("Cli", "“{file}” should end in {kinds}.")
        raise Stopped(Exit.WRONG_CALL, text.format(file=target.name, kinds=".pdf"))
    if (problem := write_pdf(target, title, html)) is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    text = translate("Cli", "Written: {file}").format(file=target)
    call.answer({"file": str(target), "bytes": target.stat().st_size}, [text])
    return Exit.DONE
