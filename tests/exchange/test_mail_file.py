"""E-mails out of files: .eml as mail programs write them, .msg as Outlook does."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from leaddesk.exchange.child import read_mail_in_child
from leaddesk.exchange.mail_file import plain_text, read_mail
from leaddesk.rules.mails import LONGEST, Mail
from leaddesk.rules.problem import Problem
from tests.exchange.msg_maker import outlook_mail

AT = datetime(2025, 11, 21, 8, 15, tzinfo=UTC)
PLAIN = """From: =?iso-8859-1?Q?Sabine_Kr=FCger?= <S.Krueger@Kessler.example>
To: "Berg, Anna" <anna@wir.example>, vertrieb@wir.example
Cc: anna@wir.example
Subject: =?utf-8?B?QW5mcmFnZSBmw7xyIEdyw7bDn2VuPw==?=
Date: Fri, 21 Nov 2025 09:15:00 +0100
Message-ID: <1@kessler.example>
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Guten Tag,=20



bitte ein Angebot f=FCr 20 St=FCck.
=3Db>fett</b>
"""
PAGE = """From: a@b.example
To: c@d.example
Subject: Seite
Content-Type: multipart/alternative; boundary=X

--X
Content-Type: text/html; charset=utf-8

<html><head><style>p{color:red}</style><title>T</title></head><body><p>Guten&nbsp;Tag</p>
<script>alert(1)</script><div>Gr&ouml;&szlig;e<br>42 &lt;b&gt;</div></body></html>
--X--
"""


def _file(folder: Path, data: bytes | str, name: str = "Anfrage.eml") -> Path:
    path = folder / name
    path.write_bytes(data.encode("latin-1") if isinstance(data, str) else data)
    return path


def _mail(path: Path) -> Mail:
    mail = read_mail(path)
    assert isinstance(mail, Mail), mail
    return mail


def test_a_mail_with_umlauts_in_every_way(tmp_path: Path) -> None:
    mail = _mail(_file(tmp_path, PLAIN.replace("=3Db>", "=3Cb>")))
    assert (mail.sender, mail.sender_name) == ("s.krueger@kessler.example", "Sabine Krüger")
    assert mail.recipients == ("anna@wir.example", "vertrieb@wir.example")
    assert (mail.subject, mail.at, mail.key) == ("Anfrage für Größen?", AT, "<1@kessler.example>")
    assert mail.text == "Guten Tag,\n\nbitte ein Angebot für 20 Stück.\n<b>fett</b>"
    assert mail.note().startswith("Anfrage für Größen?\n\nGuten Tag,")


def test_of_a_page_what_a_person_reads(tmp_path: Path) -> None:
    mail = _mail(_file(tmp_path, PAGE))
    assert mail.text == "Guten Tag\n\nGröße\n42 <b>"
    assert mail.at is None
    assert plain_text("<p>a<p>b<style>x") == "\na\nb"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_text_without_its_encoding(tmp_path: Path, encoding: str) -> None:
    data = "From: a@b.example\nTo: c@d.example\n\nGröße – 20 €".encode(encoding)
    assert _mail(_file(tmp_path, data)).text == "Größe – 20 €"


def test_a_mail_of_outlook(tmp_path: Path) -> None:
    data = outlook_mail(
        "Größe?", "Guten Tag\r\n\r\nbitte 20 Stück", ("Sabine Krüger", "s.krueger@kessler.example"),
        ("anna@wir.example", "jens@wir.example"), AT, "Message-ID: <2@kessler.example>\r\n",
    )  # fmt: skip
    mail = read_mail_in_child(_file(tmp_path, data, "Anfrage.msg"))
    assert mail == Mail(
        "s.krueger@kessler.example", "Sabine Krüger", ("anna@wir.example", "jens@wir.example"), AT,
        "Größe?", "Guten Tag\n\nbitte 20 Stück", "<2@kessler.example>",
    )  # fmt: skip


def test_a_long_mail_is_cut_and_says_so(tmp_path: Path) -> None:
    note = _mail(_file(tmp_path, PLAIN + "x" * 90_000)).note()
    assert len(note) == LONGEST
    assert note.endswith("x…")


@pytest.mark.parametrize(
    "data",
    [b"", b"Firma;Ort\nKessler;Ulm\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 900,
     bytes(range(256)) * 9, outlook_mail("a", "b", ("", ""), (), AT)[:1400]],
)  # fmt: skip
def test_what_is_no_mail_is_said(tmp_path: Path, data: bytes) -> None:
    problem = read_mail(_file(tmp_path, data))
    assert isinstance(problem, Problem)
    assert (problem.code, problem.value) == ("mail_unreadable", "Anfrage.eml")


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    problem = read_mail_in_child(tmp_path / "weg.eml")
    assert isinstance(problem, Problem)
    assert problem.code == "file_missing"
