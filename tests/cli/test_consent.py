"""`consent`, and what `show`, `log`, `mail` and filters make of it."""

from __future__ import annotations

from tests.cli.conftest import Run


def number_of(run: Run) -> str:
    """One of whom nothing is known yet."""
    found = run.json("list", "stage:sal einwilligung:keine", "--limit", "1")["leads"]
    return str(found[0]["number"])


def test_recorded_shown_and_withdrawn(run: Run) -> None:
    number = number_of(run)
    assert run("consent", number).code == 1
    told = run.json("consent", number, "--grant", "E-Mail,phone", "--source", "Messekarte",
                    "--on", "gestern", "--basis", "double_opt_in")  # fmt: skip
    assert {entry["channel"] for entry in told["consents"]} == {"email", "phone"}
    assert told["step"] and told["consents"][0]["source"] == "Messekarte"
    assert run.json("list", f"#{number} einwilligung:email", "--count")["total"] == 1
    withdrawn = run.json("consent", number, "--withdraw", "email")
    bases = [(e["channel"], e["basis"], e["ended_on"]) for e in withdrawn["consents"]]
    assert bases[0] == ("email", "objection", None) and len(bases) == 3
    shown = run.json("show", number)
    assert shown["consents"] == withdrawn["consents"] and shown["blocked"] == ["email"]
    text = run("show", number).out
    assert "Werbewiderspruch vom" in text and "keine E-Mail" in text and "Messekarte" in text
    blocked = f"#{number} ist:gesperrt"
    listed = run.json("list", blocked, "--columns", "number,einwilligung")["leads"]
    assert listed == [{"number": number, "consents": {"granted": ["phone"], "objected": ["email"]}}]
    told = run("list", blocked, "--columns", "number,consents").out
    assert "Telefon · keine E-Mail" in told
    assert run("log", number, "--kind", "email", "--direction", "out").code == 5
    refused = run("mail", number, "--template", run.json("mail-templates")["templates"][0]["name"])
    assert refused.code == 5 and "E-Mails sind gesperrt" in refused.err
    assert run("log", number, "--kind", "call").code == 0
    assert run("undo").code == 0 and run("undo").code == 0
    assert run.json("show", number)["blocked"] == []


def test_wrong_calls(run: Run) -> None:
    number = number_of(run)
    assert run("consent", number, "--grant", "email").code == 2
    assert run("consent", number, "--grant", "fax", "--source", "x").code == 2
    assert run("consent", number, "--grant", "email", "--withdraw", "email").code == 2
    assert run("consent", number, "--withdraw", "all", "--person", "Niemand Da").code == 1
    assert run("consent", number, "--withdraw", "all", "--whole").code == 0
    told = run("consent", number, "--grant", "all", "--source", "x", "--on", "vorgestern")
    assert told.code == 5 and "ganze" in told.err
    assert run("consent", "I-999999").code == 1
