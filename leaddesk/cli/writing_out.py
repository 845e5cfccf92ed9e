"""What commands write for people: a workbook, or a document, as the name of the file says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from leaddesk.cli.call import Call, Exit, Stopped
from leaddesk.cli.tables import plain
from leaddesk.exchange.write_sheets import Sheet, write_sheets
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


def write_out(
    call: Call, path: Path, title: str, sheets: Callable[[], Sequence[Sheet]],
    html: Callable[[], str], n: int,
) -> Exit:  # fmt: skip
    """Writes one of both. Stopped where it is neither, or can't be written. `n`: how many it is
    about."""
    ending = path.suffix.casefold()
    if ending not in (".xlsx", ".pdf"):
        text = translate("Cli", "“{file}” should end in .xlsx or .pdf.")
        raise Stopped(Exit.WRONG_CALL, text.format(file=plain(path.name)))
    if ending == ".xlsx":
        problem = write_sheets(path, sheets())
    else:
        # heavy: imported when first needed
        from leaddesk.ui.parts.pdf import write_pdf

        problem = write_pdf(path, title, html())
    if problem is not None:
        raise Stopped(Exit.BAD_FILE, problem_text(problem))
    said = translate("Cli", "Written: {file}").format(file=path)
    call.answer({"file": str(path), "bytes": path.stat().st_size, "n": n}, [said])
    return Exit.DONE
