"""The address of a server: read and written, and never with a password."""

from __future__ import annotations

import pytest

from leaddesk.rules.problem import Refused
from leaddesk.rules.servers import Server, is_server, read_server


@pytest.mark.parametrize(
    ("typed", "server"),
    [
        ("postgresql://anna@db.firma.de:5433/leads", Server("leads", "db.firma.de", 5433, "anna")),
        ("postgres://db/leads", Server("leads", "db")),
        ("postgresql:///leads?host=/run/postgresql", Server("leads", "/run/postgresql")),
        (
            "postgresql://J%C3%B6rg@[::1]/l%20d?sslmode=verify-full",
            Server("l d", "::1", 0, "Jörg", "verify-full"),
        ),
    ],
)
def test_what_is_typed_is_written_and_read_again(typed: str, server: Server) -> None:
    assert is_server(typed)
    assert read_server(typed) == server
    assert read_server(str(server)) == server


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("postgresql://anna:geheim@db/leads", "store_address_password"),
        ("postgresql://db", "store_address"),
        ("postgresql://db:port/leads", "store_address"),
        ("mysql://db/leads", "store_address"),
        ("postgresql://db/leads?password=geheim", "store_address"),
        ("postgresql://db/a/b", "store_address"),
    ],
)
def test_what_is_no_address_is_refused_without_a_word_of_it(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_server(typed)
    assert refused.value.problems[0].code == code
    assert "geheim" not in str(refused.value)


def test_a_file_is_no_server() -> None:
    assert not any(map(is_server, ("/daten/leads.leaddesk", r"C:\leads", "sqlite:////a/b")))
