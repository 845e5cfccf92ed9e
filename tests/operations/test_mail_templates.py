"""The team's templates: set as a whole, refused as a whole, undone."""

from __future__ import annotations

import pytest

from leaddesk.operations.leads import add_lead
from leaddesk.operations.mail_templates import set_mail_templates
from leaddesk.queries.mail_templates import mail_start, mail_templates
from leaddesk.rules.mail_templates import DEFAULT_TEMPLATES, MailTemplate
from leaddesk.rules.problem import Refused
from leaddesk.store.store import Store

DANK = MailTemplate("Dank", "Danke, {Firma}", "{Anrede},\n\ndanke & <b>bis bald</b>\n{Ich}")


def test_they_are_set_and_undone(store: Store) -> None:
    assert store.ask(mail_templates) == DEFAULT_TEMPLATES
    store.run(set_mail_templates, [DANK])
    assert store.ask(mail_templates) == (DANK,)
    store.undo()
    assert store.ask(mail_templates) == DEFAULT_TEMPLATES
    store.redo()
    with pytest.raises(Refused) as refused:
        store.run(set_mail_templates, [DANK, DANK])
    assert refused.value.problems[0].code == "template_twice"
    assert store.ask(mail_templates) == (DANK,)


def test_what_it_takes_to_write_one(store: Store) -> None:
    lead = store.run(add_lead, {"company.name": "Weiß"}).result
    found = store.ask(mail_start, lead_id=lead, user_id=store.user_id())
    assert found is not None
    assert (found.detail.company, found.me, found.templates) == (
        "Weiß",
        "Anna Berg",
        DEFAULT_TEMPLATES,
    )
    assert store.ask(mail_start, lead_id=999, user_id=None) is None
