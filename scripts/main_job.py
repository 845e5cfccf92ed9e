"""`make run`: the main job on a sample store, step by step, then the window on it.

Everything goes through the command line, as a user would do it; what it prints is what they see.
`python -m scripts.main_job PROGRAM` does it with a built program: what its folder lacks shows here.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FROM_HERE = [sys.executable, "-m", "leaddesk"]
BUILT = sys.argv[1:2]
PROGRAM = BUILT or FROM_HERE
WORK = ROOT / "build" / ("run_built" if BUILT else "run")
STORE = WORK / "beispiel.leaddesk"
LIST = ROOT / "resources" / "samples" / "messe_leads.xlsx"
REJECTS = WORK / "abgelehnte_zeilen.xlsx"
BATCH = WORK / "uebergabe.xlsx"
ANSWER = WORK / "antwort_des_erp.xlsx"
EXPORT = WORK / "unzufriedene.xlsx"
BACKUP = WORK / "sicherung.leaddesk-backup"


def step(title: str, *words: str, may_fail: bool = False) -> None:
    """One command of the program, shown with its output."""
    print(f"\n== {title}\n$ leaddesk {' '.join(words)}", flush=True)
    command = [*PROGRAM, *words, "--store", str(STORE)]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code and not may_fail:
        sys.exit(f"stopped: exit code {code}")


def answer_of_the_erp() -> None:
    """What an ERP would send back: our reference and the customer number that it gave."""
    from openpyxl import Workbook, load_workbook

    sheet = load_workbook(BATCH).worksheets[0]
    rows = [row for row in sheet.iter_rows(values_only=True) if any(row)]
    answer = Workbook()
    answer.active.append(["Interessentennr.", "Kundennr."])  # type: ignore[union-attr]
    for place, row in enumerate(rows[1:]):
        answer.active.append([row[0], 10500 + place])  # type: ignore[union-attr]
    answer.save(ANSWER)


def numbers_of(*words: str) -> list[str]:
    """The numbers of the leads that `leaddesk list` finds."""
    import json

    command = [*PROGRAM, "list", *words, "--json", "--store", str(STORE)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    return [lead["number"] for lead in json.loads(done.stdout or '{"leads": []}')["leads"]]


def main_job() -> None:
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    step("Beispieldaten anlegen", "sample")
    step(
        "Messeliste importieren", "import", str(LIST), "--source", "Messe Hannover",
        "--rejects", str(REJECTS),
    )  # fmt: skip
    step("Parameter 4: unzufriedene Kunden eines Wettbewerbers", "list", "4", "--limit", "12")
    number = numbers_of('import:"Messe Hannover" -p:4', "--limit", "1")[0]
    step(
        "Besuch erfassen", "log", number, "--kind", "visit", "--segment", "4",
        "--note", "Reklamationen dauern beim jetzigen Lieferanten vier Wochen.",
        "--follow-up", "mo 10",
    )  # fmt: skip
    step("Warum dieser Score?", "score", number)
    step("Trichter", "funnel")
    step(
        "Qualifizierte Leads an das ERP übergeben", "hand-over", "stage:won",
        "--profile", "generic", "--out", str(BATCH),
    )  # fmt: skip
    answer_of_the_erp()
    step("Kundennummern zurücknehmen", "take-answer", str(ANSWER))
    step("Die Liste für den Außendienst", "export", "4", "--out", str(EXPORT))
    step("Was geschehen ist", "history", "--limit", "8")
    step("Sichern", "backup", str(BACKUP))
    step("Prüfen", "check")
    print(f"\nDer Speicher liegt in {STORE}\nDie Listen liegen in {WORK}", flush=True)


def has_display() -> bool:
    if platform.system() == "Linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def open_window() -> None:
    if has_display():
        from leaddesk.app import run_window

        sys.exit(run_window(str(STORE)))
    from scripts.screens import picture_of_window

    picture = picture_of_window(STORE, WORK / "fenster.png")
    print(f"\nEs gibt hier keinen Bildschirm. Ein Bild des Fensters liegt in {picture}")


if __name__ == "__main__":
    main_job()
    if not BUILT:
        open_window()
