"""`import --kind touchpoints`: whose it is, what is left out and why, taken back as a whole."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from tests.cli.conftest import Run, csv_file

_LEADS = (("Firma", "E-Mail", "PLZ", "Ort"), ("Röder GmbH", "info@roeder.example", "50667", "Köln"))
_LIST = (
    ("E-Mail", "Zeitpunkt", "Ereignis", "Betreff"),
    ("info@roeder.example", "03.11.2025 14:30", "geöffnet", "Herbst"),
    ("info@roeder.example", "03.11.2025 14:31", "Umfrage beantwortet", "Herbst"),
    ("niemand@x.example", "03.11.2025", "Klick", "Herbst"),
    ("info@roeder.example", "irgendwann", "Klick", "Herbst"),
)


def test_a_newsletter_list_from_file_to_lead_and_back(run_empty: Run, tmp_path: Path) -> None:
    assert run_empty("import", str(csv_file(tmp_path / "leads.csv", *_LEADS))).code == 0
    file = csv_file(tmp_path / "newsletter.csv", *_LIST)
    rejects = tmp_path / "rejects.xlsx"
    call = ("import", str(file), "--kind", "touchpoints", "--rejects", str(rejects))
    tried = run_empty(*call, "--dry-run")
    assert tried.out.strip() == (
        "gelesen 4 = neu 1 + aktualisiert 0 + unverändert 0 + übersprungen 1 + abgelehnt 2"
    )
    assert "Umfrage beantwortet" in tried.err and "--word" in tried.err and "--unknown" in tried.err
    sheet = load_workbook(rejects).active
    assert sheet is not None
    reasons = [str(row[-1]) for row in list(sheet.values)[1:]]
    assert len(reasons) == 3 and any("Kein Lead" in reason for reason in reasons)
    said = (*call, "--word", "Umfrage beantwortet=webinar")
    told = run_empty.json(*said)
    assert (told["created"], told["skipped"], told["rejected"], told["unknown"]) == (2, 1, 1, 1)
    assert told["columns"]["Ereignis"] == "touch.kind"
    shown = str(run_empty.json("show", run_empty.json("list")["leads"][0]["number"]))
    assert "newsletter_open" in shown and "webinar" in shown
    again = run_empty.json(*said)
    assert (again["step"], again["created"], again["unchanged"]) == (None, 0, 2)
    run_empty.json("undo", str(told["step"]))
    assert run_empty.json(*said)["created"] == 2


def test_what_is_said_wrongly_is_refused(run_empty: Run, tmp_path: Path) -> None:
    run_empty("import", str(csv_file(tmp_path / "leads.csv", *_LEADS)))
    open_list = (("E-Mail", "Datum"), ("info@roeder.example", "03/04/2025"))
    file = str(csv_file(tmp_path / "n.csv", *open_list))
    refused = run_empty("import", file, "--kind", "touchpoints", "--touch-kind", "call")
    assert refused.code == 3 and "--dates" in refused.err
    said = ("import", file, "--kind", "touchpoints", "--dates", "dmy", "--touch-kind", "call")
    assert run_empty.json(*said)["created"] == 1
    assert run_empty(*said, "--word", "x=nonsense").code == 2
    assert run_empty(*said, "--map-column", "Datum=company.industry").code == 2
    assert run_empty(*said, "--map-column", "Gibtsnicht=touch.at").code == 2
    timeless = run_empty("import", str(tmp_path / "leads.csv"), "--kind", "touchpoints")
    assert timeless.code == 3 and timeless.err.count("touch.at") == 1
